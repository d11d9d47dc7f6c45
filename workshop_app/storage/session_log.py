"""The session log on disk: each entry written in the same transaction as the change that it tells (sealing.md, 4)."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

from workshop_app.domain.chain import SALT_BYTES, Entry, Head, follow, head_after, start, verify
from workshop_app.domain.codec import spelt
from workshop_app.domain.errors import FormatError, StorageError
from workshop_app.domain.journal import Kind
from workshop_app.domain.session import SessionState
from workshop_app.storage.engine import Database, disk_errors, transaction

_STATE = "state"
SAID = "all that was said"
_CHANGES_IT = frozenset({Kind.CONTRIBUTION, Kind.CONTRIBUTION_REMOVED})


class _Writing(transaction):
    """A transaction whose entries are out of the chain again where it is undone."""

    __slots__ = ("_before", "_log")

    def __init__(self, log: SessionLog) -> None:
        super().__init__(log.database, log._name)
        self._log = log
        self._before = log._head

    def __exit__(self, kind: Any, fault: BaseException | None, trace: Any) -> None:
        done = False
        try:
            super().__exit__(kind, fault, trace)
            done = fault is None
        finally:
            if not done:
                self._log._head = self._before
                self._log.known.clear()


class SessionLog:
    """The log of one session, and the only way to change its database: inside `writing`, with `append`."""

    def __init__(self, database: Database, name: str, session_id: str, token: Callable[[int], bytes]) -> None:
        self.database = database
        self._name = name
        self._session_id = session_id
        self._token = token
        self._head = self._last()
        self.forgotten = 0
        """How often words went from the session since it was opened: what is kept elsewhere of it has to follow."""
        self.known: dict[str, Any] = {}
        """What was read or written last, so that nobody need ask the disk again; nothing, once something was undone."""

    def writing(self) -> _Writing:
        """One transaction: all of it is durable when the block ends, or none of it happened."""
        return _Writing(self)

    def rows(self, statement: str, *values: Any) -> list[Any]:
        """Everything that a reading statement gives."""
        with disk_errors(self._name):
            return self.database.conn.execute(statement, values).fetchall()

    def row(self, statement: str, *values: Any) -> Any:
        """The first row, or None."""
        with disk_errors(self._name):
            return self.database.conn.execute(statement, values).fetchone()

    def state(self) -> SessionState:
        """Where the session is in its life."""
        known: SessionState | None = self.known.get(_STATE)
        if known is None:
            known = self.known[_STATE] = SessionState(self.row("SELECT state FROM session")[0])
        return known

    def put_state(self, state: SessionState) -> None:
        """Move the session on in its life; only inside `writing`."""
        self.database.conn.execute("UPDATE session SET state = ?", (state.value,))
        self.known[_STATE] = state

    def append(self, kind: Kind, payload: Any, subject: str | None = None, *, is_new: bool = False) -> None:
        """Write the next entry. `subject` is the id of whose words it holds: what earlier entries held of it goes,
        unless it `is_new`, so that none did.
        """
        if kind in _CHANGES_IT:
            self.known.pop(SAID, None)
        entry = follow(self._head, kind.value, spelt(payload), self._token(SALT_BYTES))
        if subject is not None and not is_new:
            self.drop(subject)
        self.database.conn.execute(
            "INSERT INTO log VALUES (?, ?, ?, ?, ?, ?, ?)",
            (
                entry.seq,
                entry.kind,
                subject,
                entry.salt,
                entry.payload,
                bytes.fromhex(entry.commit),
                bytes.fromhex(entry.hash),
            ),
        )
        self._head = head_after(entry)

    def drop(self, subject: str) -> None:
        """Take the words of this id out of the log; the commitments stay, so the chain still holds."""
        gone = self.database.conn.execute(
            "UPDATE log SET subject = NULL, salt = NULL, payload = NULL WHERE subject = ?", (subject,)
        )
        if gone.rowcount > 0:
            self.leaves_remnants()

    def leaves_remnants(self) -> None:
        """Note in the file that words went from it: of what is deleted, a page that was filled anew can keep a copy."""
        self.forgotten += 1
        if not self.has_remnants():
            self.database.execute("PRAGMA user_version = 1")

    def has_remnants(self) -> bool:
        """Whether words went since the file was last written anew."""
        return bool(self.database.execute("PRAGMA user_version").fetchone()[0])

    def drop_entries(self, numbers: Iterable[int]) -> None:
        """Take the words of these entries out of the log; the commitments stay, so the chain still holds."""
        for number in numbers:
            self.database.execute("UPDATE log SET subject = NULL, salt = NULL, payload = NULL WHERE seq = ?", (number,))
        self.leaves_remnants()

    def still_said(self, *kinds: Kind) -> list[tuple[int, bytes]]:
        """Number and payload of each entry of these kinds that has its words, in order."""
        marks = ", ".join("?" * len(kinds))
        return self.rows(
            f"SELECT seq, payload FROM log WHERE kind IN ({marks}) AND payload IS NOT NULL ORDER BY seq",
            *(kind.value for kind in kinds),
        )

    @property
    def head(self) -> Head:
        """Where the log stands."""
        return self._head

    def entries(self) -> list[Entry]:
        """All entries, in order."""
        return [
            Entry(seq, kind, salt, payload, commitment.hex(), digest.hex())
            for seq, kind, salt, payload, commitment, digest in self.rows(
                "SELECT seq, kind, salt, payload, commitment, hash FROM log ORDER BY seq"
            )
        ]

    def is_sound(self) -> bool:
        """Whether every entry follows from the one before it and the last is where the log stands."""
        try:
            return verify(self._session_id, self.entries()) == self._head
        except FormatError:
            return False

    def check_follows(self, remembered: Head) -> None:
        """`StorageError` unless the log once stood at `remembered`, as it must where nothing was put back or taken."""
        row = self.row("SELECT hash FROM log WHERE seq = ?", remembered.n)
        there = start(self._session_id).hash if remembered.n == 0 else None if row is None else row[0].hex()
        if there != remembered.hash:
            older = StorageError(
                "This session's file is an older copy, or not the one that was last used here: something that was saved"
                " is missing from it. It was not changed. Put the newer file back, or ask the programme's office."
            )
            older.file = self._name
            raise older

    def _last(self) -> Head:
        row = self.row("SELECT seq, hash FROM log ORDER BY seq DESC LIMIT 1")
        return start(self._session_id) if row is None else Head(row[0], row[1].hex())
