"""What is planned and counted beside the agenda, on disk: the venue, which never leaves, and the equality totals."""

from __future__ import annotations

from workshop_app.domain.codec import canonical, decode, encode, parse
from workshop_app.domain.equality import Equality
from workshop_app.domain.journal import Kind
from workshop_app.storage.session_log import SessionLog

_TOTALS = "the equality totals"  # subject of log entries: only the last totals are worth keeping


class PlanTables:
    """Every changing method is one transaction."""

    def __init__(self, log: SessionLog) -> None:
        self._log = log

    def venue(self) -> str:
        """The private note on where the session is held; empty where there is none."""
        row = self._log.row("SELECT words FROM venue")
        return "" if row is None else str(row[0])

    def save_venue(self, words: str) -> None:
        """Keep the note. It is in no log, and never sealed."""
        with self._log.writing():
            self._log.database.execute("INSERT OR REPLACE INTO venue VALUES (1, ?)", (words,))
            self._log.leaves_remnants()

    def equality(self) -> Equality | None:
        """The totals as they stand, or None where none were counted."""
        row = self._log.row("SELECT body FROM equality")
        return None if row is None else decode(Equality, parse(row[0].encode()), "equality")

    def save_equality(self, totals: Equality) -> None:
        """Keep the totals, in place of the earlier ones, which leave the log; those of no forms take them back."""
        with self._log.writing():
            self._log.database.execute("DELETE FROM equality")
            if totals.forms:
                body = canonical(encode(totals)).decode()
                self._log.database.execute("INSERT INTO equality VALUES (1, ?)", (body,))
            self._log.append(Kind.EQUALITY, totals, _TOTALS)
            self._log.leaves_remnants()
