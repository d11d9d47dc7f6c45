"""The vault's receipts: City Hall's word for each report that it has, and what was wiped on the strength of it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

from workshop_app.domain.errors import StorageError
from workshop_app.storage.engine import Database, disk_errors


@dataclass(frozen=True, slots=True)
class KeptReceipt:
    """A receipt as it was signed, and when it came in. `wiped` is the day on which the wipe of its session began, or
    None; `finished` is false until nothing is left to be done of that wipe.
    """

    session: str
    envelope: bytes
    taken: date
    wiped: date | None = None
    finished: bool = False


class VaultReceipts:
    """Every method is one transaction, and raises `StorageError` where the disk refuses it."""

    def __init__(self, database: Database, name: str) -> None:
        self._database = database
        self._name = name

    def all(self) -> tuple[KeptReceipt, ...]:
        """All that are kept, those of wiped sessions also, the latest first."""
        with disk_errors(self._name):
            rows = self._database.execute(f"SELECT {_COLUMNS} FROM receipt ORDER BY taken DESC, rowid DESC").fetchall()
        return tuple(map(_kept, rows))

    def of(self, session_id: str) -> KeptReceipt | None:
        """The receipt kept of this session, or None."""
        return next((kept for kept in self.all() if kept.session == session_id), None)

    def keep(self, session_id: str, envelope: bytes, day: date) -> None:
        """Keep a receipt, in place of an earlier one of that session."""
        with disk_errors(self._name), self._database.atomic():
            self._database.execute(
                "INSERT OR REPLACE INTO receipt (session, envelope, taken, wiped, finished) VALUES (?, ?, ?, NULL, 0)",
                [session_id, envelope, day.isoformat()],
            )

    def begin_wipe(self, session_id: str, day: date) -> None:
        """Destroy the session's keys, its line and its seal, and remember that its wipe has begun: both or neither.

        `StorageError` where no receipt of it is kept.
        """
        with disk_errors(self._name), self._database.atomic():
            marked = self._database.execute(
                "UPDATE receipt SET wiped = ? WHERE session = ? AND wiped IS NULL", [day.isoformat(), session_id]
            )
            if marked.rowcount == 0:
                raise StorageError("There is no receipt of this session on this laptop. Nothing was wiped.")
            self._database.execute("DELETE FROM session WHERE id = ?", [session_id])

    def finish_wipe(self, session_id: str) -> None:
        """Remember that nothing is left to be done of a wipe."""
        with disk_errors(self._name), self._database.atomic():
            self._database.execute(
                "UPDATE receipt SET finished = 1 WHERE session = ? AND wiped IS NOT NULL", [session_id]
            )


_COLUMNS = "session, envelope, taken, wiped, finished"


def _kept(row: Any) -> KeptReceipt:
    session, envelope, taken, wiped, finished = row
    day = None if wiped is None else date.fromisoformat(wiped)
    return KeptReceipt(session, envelope, date.fromisoformat(taken), day, bool(finished))
