"""How every database is opened: SQLCipher under sqlite-utils, with each setting asserted (sealing.md, section 1).

sqlite-utils must use SQLCipher's classes, or it catches the wrong exceptions; so this module puts them in place before
the first import of sqlite_utils. Nothing else in the app imports either.
"""

from __future__ import annotations

import os
import shutil
import sys
from enum import Enum
from pathlib import Path
from typing import Any

import sqlcipher3
import sqlcipher3.dbapi2

sys.modules["pysqlite3"] = sqlcipher3
sys.modules["pysqlite3.dbapi2"] = sqlcipher3.dbapi2

import sqlite_utils.db  # noqa: E402
from sqlite_utils import Database, Migrations  # noqa: E402

from workshop_app.domain.errors import StorageError, UnreadableError  # noqa: E402

if sqlite_utils.db.sqlite3 is not sqlcipher3:  # type: ignore[attr-defined]  # pragma: no cover
    raise ImportError("sqlite_utils was imported before the storage engine")

__all__ = [
    "KEY_BYTES",
    "Database",
    "Journal",
    "Migrations",
    "check_integrity",
    "disk_errors",
    "empty_log",
    "open_database",
    "rekey",
    "transaction",
]

KEY_BYTES = 32
PAGE_BYTES = 2_048
"""Half of what SQLCipher takes by itself: a line that is saved touches a dozen pages and fills none (decision 024)."""
PAGE_MAC = "HMAC_SHA256"
"""What proves each page. SQLCipher's own choice, SHA-512, takes twice as long on machines that know SHA-256."""
BUSY_MS = 5_000

Row = dict[str, Any]


class Journal(Enum):
    """How a database survives a crash. A ballot box must not keep its earlier states, so it has no write-ahead log."""

    WAL = "wal"
    TRUNCATE = "truncate"


def open_database(path: Path, key: bytes, journal: Journal = Journal.WAL) -> Database:
    """Open the database at `path`, or make it, with a raw 256-bit key.

    The connection belongs to the thread that opens it. Raises `UnreadableError` where the key does not open the file
    (wrong key, damaged or not a database: the three look alike) and `StorageError` where the disk refuses.
    """
    if len(key) != KEY_BYTES:
        raise ValueError("a database key has 32 bytes")
    with disk_errors(path.name):
        connection = sqlcipher3.connect(str(path), isolation_level=None)
    try:
        with disk_errors(path.name):
            _set_up(connection, key, journal)
    except _UnexplainedError as fault:
        connection.close()
        raise _explained(fault, path) from fault
    except BaseException:
        connection.close()
        raise
    return Database(connection)


def _set_up(connection: Any, key: bytes, journal: Journal) -> None:
    connection.execute("PRAGMA cipher_log_level = none")
    connection.set_key(f"x'{key.hex()}'")
    for name, setting in (("cipher_page_size", str(PAGE_BYTES)), ("cipher_hmac_algorithm", PAGE_MAC)):
        connection.execute(f"PRAGMA {name} = {setting}")
        if connection.execute(f"PRAGMA {name}").fetchone() != (setting,):
            raise StorageError("The database engine is not the one this app was made for. Install the app again.")
    connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    version = connection.execute("PRAGMA cipher_version").fetchone()
    if not version or not version[0].startswith("4."):
        raise StorageError("The database engine is not the one this app was made for. Install the app again.")
    for name, setting, answer in (
        ("temp_store", "MEMORY", 2),
        ("secure_delete", "ON", 1),
        ("foreign_keys", "ON", 1),
        ("recursive_triggers", "ON", 1),
        ("trusted_schema", "OFF", 0),
        ("busy_timeout", str(BUSY_MS), BUSY_MS),
        ("journal_mode", journal.value, journal.value),
        ("synchronous", "FULL", 2),
    ):
        connection.execute(f"PRAGMA {name} = {setting}")
        if connection.execute(f"PRAGMA {name}").fetchone()[0] != answer:
            raise StorageError(f"The database would not take its setting “{name}”. Nothing was changed.")


class _UnexplainedError(StorageError):
    """The driver says only that the disk would not."""


def _explained(fault: StorageError, path: Path) -> StorageError:
    """The reason that the folder shows: even to be read, a database with a write-ahead log needs some of its disk."""
    try:
        if shutil.disk_usage(path.parent).free < _SPACE:
            return StorageError(_FULL)
        if not os.access(path.parent, os.W_OK):
            return StorageError(_READ_ONLY.format(what=path.name))
    except OSError:
        pass
    return fault


class disk_errors:  # noqa: N801 - a block's opening word, as contextlib's are; a class takes a fifth of the time
    """Turn what the driver and the operating system raise into a sentence about `what` (a file's name).

    The environment's faults (disk full, read-only, locked, damaged, wrong key) become `StorageError`; mistakes in our
    own statements pass through unchanged: they are ours to mend.
    """

    __slots__ = ("_what",)

    def __init__(self, what: str) -> None:
        self._what = what

    def __enter__(self) -> None:
        pass

    def __exit__(self, _kind: object, fault: BaseException | None, _trace: object) -> None:
        if fault is not None and (sentence := _sentence(fault, self._what)) is not None:
            raise sentence from fault


class transaction:  # noqa: N801 - as above
    """All that the block executes is durable when it ends, or none of it happened; the disk's faults are said as
    `disk_errors` says them. Inside another such block it is a part that is undone by itself.
    """

    __slots__ = ("_database", "_is_part", "_what")

    def __init__(self, database: Database, what: str) -> None:
        self._database = database
        self._what = what
        self._is_part = False

    def __enter__(self) -> None:
        with disk_errors(self._what):
            connection = self._database.conn
            self._is_part = connection.in_transaction
            connection.execute("SAVEPOINT part" if self._is_part else "BEGIN")

    def __exit__(self, kind: Any, fault: BaseException | None, trace: Any) -> None:
        with disk_errors(self._what):
            if fault is not None:
                self._undo()
            else:
                try:
                    self._database.conn.execute("RELEASE part" if self._is_part else "COMMIT")
                except BaseException:
                    self._undo()
                    raise
        if fault is not None and (sentence := _sentence(fault, self._what)) is not None:
            raise sentence from fault

    def _undo(self) -> None:
        """Nothing where the fault has ended the whole transaction already."""
        connection = self._database.conn
        if connection.in_transaction:
            for statement in ("ROLLBACK TO part", "RELEASE part") if self._is_part else ("ROLLBACK",):
                connection.execute(statement)


def _sentence(fault: BaseException, what: str) -> StorageError | None:
    if isinstance(fault, OSError):
        return StorageError(f"“{what}” could not be written or read ({fault.strerror}). What was saved before is safe.")
    if not isinstance(fault, sqlcipher3.dbapi2.DatabaseError):
        return None
    low = str(fault).lower()
    for signs, kind, sentence in _FAULTS:
        if any(sign in low for sign in signs):
            error = kind(sentence.format(what=what))
            if kind is UnreadableError:
                error.file = what
            return error
    return None


_SPACE = 131_072
"""Bytes: with less, a database is not opened; its index of the write-ahead log alone takes 32 KiB."""
_FULL = (
    "The disk is full, so the last step was not saved. Everything before it is safe. Free some space and do it again."
)
_READ_ONLY = (
    "“{what}” is in a folder that cannot be written. Nothing was lost. Choose another folder or ask for the right to"
    " write."
)
_FAULTS: tuple[tuple[tuple[str, ...], type[StorageError], str], ...] = (
    (
        ("not a database", "malformed", "hmac"),
        UnreadableError,
        "“{what}” cannot be opened: the key is another one, or the file is damaged. Nothing in it was changed. "
        "Put it back from a copy of its folder, or ask your programme what can be rescued.",
    ),
    (
        ("full",),
        StorageError,
        _FULL,
    ),
    (
        ("readonly", "read-only"),
        StorageError,
        _READ_ONLY,
    ),
    (
        ("locked",),
        StorageError,
        "Another window of the app holds this database. Close it and do the step again.",
    ),
    (
        ("unable to open", "disk i/o"),
        _UnexplainedError,
        "The disk would not give or take “{what}”. What was saved before is safe. "
        "Check the disk, then do the step again.",
    ),
)
"""What the driver says, and what the person reads."""


def check_integrity(database: Database) -> bool:
    """Whether every page of the file is as it was written (`cipher_integrity_check`) and the tables are sound."""
    pages = database.execute("PRAGMA cipher_integrity_check").fetchall()
    return not pages and database.execute("PRAGMA quick_check").fetchone()[0] == "ok"


def rekey(database: Database, key: bytes) -> None:
    """Encrypt every page anew under `key` (32 bytes), in one transaction: a crash leaves the old key or the new one.

    With a write-ahead log the new pages stand there until `empty_log`. Where this raises, the connection may no longer
    be written with: close it and open the file again to see which key it has.
    """
    if len(key) != KEY_BYTES:
        raise ValueError("a database key has 32 bytes")
    connection: Any = database.conn
    connection.reset_key(f"x'{key.hex()}'")  # not the pragma, which a trace could see


def empty_log(database: Database) -> None:
    """Bring what stands in the write-ahead log into the file, and cut the log to nothing.

    `StorageError` where another process is reading just then, and so keeps earlier pages alive.
    """
    if database.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0]:
        raise StorageError(
            "Another window of the app is reading this database, so earlier states of it are still on the disk."
            " Close it and do the step again."
        )
