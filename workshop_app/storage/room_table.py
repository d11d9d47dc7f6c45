"""What stays in the laptop's own file: rounds of private writing, notes to self, scripts that were read out."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from workshop_app.domain.contribution import Contribution
from workshop_app.domain.journal import Kind
from workshop_app.storage.session_log import SessionLog

_ROUND = "activity of the round of private writing"
_NONE = ""


class RoomTable:
    """Nothing of it is in the record; the log has of it only the contributions, which it has of all.

    `hide` joins a transaction; the other changing methods are one each.
    """

    def __init__(self, log: SessionLog) -> None:
        self._log = log

    # ---------------------------------------------------------------- private writing

    def round(self) -> str:
        """The id of the activity whose lines are hidden; empty where no round is on."""
        known: str | None = self._log.known.get(_ROUND)
        if known is None:
            row = self._log.row("SELECT activity FROM private_round")
            known = self._log.known[_ROUND] = _NONE if row is None else row[0]
        return known

    def begin(self, activity: str) -> None:
        """Hide what is typed in this activity from now on."""
        with self._log.writing():
            self._log.database.execute("INSERT INTO private_round VALUES (1, ?)", (activity,))
            self._log.known[_ROUND] = activity

    def hide(self, contribution_id: str) -> None:
        """Hide it until the round is revealed."""
        self._log.database.execute("INSERT OR IGNORE INTO hidden_line VALUES (?)", (contribution_id,))

    def hidden(self) -> frozenset[str]:
        """The ids of what is hidden."""
        return frozenset(row[0] for row in self._log.rows("SELECT contribution FROM hidden_line"))

    def reveal(self, shuffled: Sequence[Contribution]) -> tuple[Contribution, ...]:
        """End the round: these have their numbers among them anew, in this order, in table and log. What the log said
        of them before is dropped, so that nothing tells in which order they came; gives them as they now stand.
        """
        numbers = sorted(item.number for item in shuffled)
        after = tuple(replace(item, number=number) for item, number in zip(shuffled, numbers, strict=True))
        with self._log.writing():
            for item in after:  # out of each other's way first: a number is there once
                self._log.database.execute("UPDATE contribution SET number = -number WHERE id = ?", (item.id,))
            for item in after:
                self._log.database.execute("UPDATE contribution SET number = ? WHERE id = ?", (item.number, item.id))
                self._log.append(Kind.CONTRIBUTION, item, item.id)
            self._log.database.execute("DELETE FROM hidden_line")
            self._log.database.execute("DELETE FROM private_round")
            self._log.known[_ROUND] = _NONE
            self._log.leaves_remnants()
        return after

    # ---------------------------------------------------------------- the facilitator's own

    def note(self) -> str:
        """The notes to self; empty where there are none."""
        row = self._log.row("SELECT body FROM own_note")
        return _NONE if row is None else row[0]

    def save_note(self, body: str) -> None:
        """Keep these notes in place of what they were."""
        with self._log.writing():
            self._log.database.execute("INSERT OR REPLACE INTO own_note VALUES (1, ?)", (body,))
            self._log.leaves_remnants()

    def scripts_read(self) -> Mapping[str, int]:
        """When each script was read out, in minutes after the start, to the nearest five."""
        return dict(self._log.rows("SELECT script, minutes FROM script_read"))

    def mark_read(self, script: str, minutes: int | None) -> None:
        """Keep when this script was read out; None takes the tick away."""
        with self._log.writing():
            self._log.database.execute("DELETE FROM script_read WHERE script = ?", (script,))
            if minutes is not None:
                self._log.database.execute("INSERT INTO script_read VALUES (?, ?)", (script, minutes))
