"""Opening a database with its tables as this version of the app wants them (sealing.md, section 1).

Upgrading an existing database first leaves an encrypted copy of it beside it; a database that a newer version has
already upgraded is refused, untouched.
"""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

from workshop_app.domain.errors import TooNewError, UnreadableError
from workshop_app.storage.engine import PAGE_BYTES, Database, Journal, Migrations, disk_errors, open_database

_SMALLEST = PAGE_BYTES
"""Bytes of a database with anything in it: one page. A shorter file would be taken for an empty one and filled anew."""


def open_with_schema(
    path: Path,
    key: bytes,
    journal: Journal,
    migrations: Migrations,
    *,
    keep_copy: bool = True,
    must_exist: bool = False,
) -> Database:
    """Open the database at `path`, or make it, and bring its tables up to date, wholly or not at all.

    `keep_copy` is false for a ballot box, which must not leave an earlier state of itself. `must_exist` is true where a
    database that is gone or emptied must be noticed, not made anew. Raises `TooNewError` for a database from a newer
    version, `UnreadableError` for one that must exist and does not, and what `open_database` raises.
    """
    if must_exist and not _has_something(path):
        gone = UnreadableError(
            f"“{path.name}” is gone or empty, and none was made in its place. What the other files hold is safe."
            " Put it back from a copy of its folder."
        )
        gone.file = path.name
        raise gone
    database = open_database(path, key, journal)
    try:
        with disk_errors(path.name):
            changed = _bring_up_to_date(database, path, key, migrations, keep_copy)
    except BaseException:
        database.close()
        raise
    if changed:  # a connection that has made tables takes a third longer for each line that is saved with it
        database.close()
        database = open_database(path, key, journal)
    return database


def _has_something(path: Path) -> bool:
    try:
        return path.stat().st_size >= _SMALLEST
    except FileNotFoundError:
        return False


def copy_path(path: Path, upgrade: str) -> Path:
    """Where the copy made before `upgrade` (a migration's name) lies; its name begins with the database's own."""
    return path.with_name(f"{path.name}.before-{upgrade}")


def _bring_up_to_date(database: Database, path: Path, key: bytes, migrations: Migrations, keep_copy: bool) -> bool:
    """Gives whether anything had to be done."""
    applied = [migration.name for migration in migrations.applied(database)]
    pending = [migration.name for migration in migrations.pending(database)]
    if len(applied) + len(pending) > len(names(migrations)):
        raise TooNewError(
            f"“{path.name}” was last used with a newer version of Workshop. Nothing in it was changed."
            " Install that version, or a later one, to open it."
        )
    if not pending:
        return False
    if applied and keep_copy:
        _copy(database, copy_path(path, pending[0]), key)
    with database.atomic():
        migrations.apply(database)
    return True


def remove_database(path: Path) -> None:
    """Remove a closed database with all that lies beside it under its name; nothing happens where there is none."""
    with disk_errors(path.name):
        beside = [path.with_name(f"{path.name}{ending}") for ending in ("-wal", "-shm", "-journal")]
        for file in (path, *beside, *path.parent.glob(f"{path.name}.before-*")):
            file.unlink(missing_ok=True)


def remove_copies(path: Path) -> None:
    """Remove the copies that upgrades left beside the database at `path`."""
    with disk_errors(path.name):
        for file in path.parent.glob(f"{path.name}.before-*"):
            file.unlink(missing_ok=True)


def names(migrations: Migrations) -> list[str]:
    """The names of all migrations of a set, in order."""
    return [migration.name for migration in migrations._migrations]


def copy_database(database: Database, target: Path, key: bytes) -> None:
    """Put an encrypted copy of an open database, as it now stands, at `target`: whole, or not at all.

    Raises `StorageError` where the disk refuses; what was at `target` before is then untouched.
    """
    unfinished = target.with_name(f"{target.name}.part")
    try:
        with disk_errors(target.name):
            _copy(database, target, key)
    except BaseException:
        with suppress(OSError):
            unfinished.unlink(missing_ok=True)
        raise
    finally:
        with suppress(OSError):
            unfinished.with_name(f"{unfinished.name}-journal").unlink(missing_ok=True)


def _copy(database: Database, target: Path, key: bytes) -> None:
    unfinished = target.with_name(f"{target.name}.part")
    unfinished.unlink(missing_ok=True)
    copy = open_database(unfinished, key, Journal.TRUNCATE)
    try:
        database.conn.backup(copy.conn)
    finally:
        copy.close()
    unfinished.replace(target)
