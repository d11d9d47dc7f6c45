"""How this laptop stands: which desks were made here and where they stand, whether it was copied to another laptop or
came from one, until when the withdrawal cards of its sessions work, and where its sessions are mirrored.
"""

from __future__ import annotations

from datetime import date
from typing import Any

from workshop_app.domain.chain import Head
from workshop_app.storage.engine import Database, disk_errors

_COPIED, _ARRIVED, _DESK, _CARDS, _MIRROR, _TURN = "copied", "arrived", "desk ", "cards ", "mirror ", "turn "


class VaultStanding:
    """A part of the vault; every method is one transaction, and raises `StorageError` where the disk refuses it."""

    def __init__(self, database: Database, name: str) -> None:
        self._database = database
        self._name = name

    def desk_is_made(self, programme_id: str) -> bool:
        """Whether the desk of this programme was ever opened here: one that is gone then is a loss."""
        return self._get(_DESK + programme_id) is not None

    def made_desk(self, programme_id: str) -> None:
        """From now on it is."""
        self._put(_DESK + programme_id, "")

    def desk_turn(self, programme_id: str) -> Head:
        """Where the desk of this programme last stood, as far as it was noted."""
        n, _space, mark = (self._get(_TURN + programme_id) or "0").partition(" ")
        return Head(int(n), mark)

    def set_desk_turn(self, programme_id: str, turn: Head | None) -> None:
        """Note it, or take the note back."""
        self._put(_TURN + programme_id, None if turn is None else f"{turn.n} {turn.hash}")

    def copied(self) -> date | None:
        """The day on which this laptop was copied to another, while nobody has said that it goes on here."""
        day = self._get(_COPIED)
        return None if day is None else date.fromisoformat(day)

    def set_copied(self, day: date | None) -> None:
        """Note it, or take the note back."""
        self._put(_COPIED, None if day is None else day.isoformat())

    def arrived(self) -> bool:
        """Whether this is a copy that was not yet unlocked where it is taken up."""
        return self._get(_ARRIVED) is not None

    def set_arrived(self, arrived: bool) -> None:
        """Note it, or take the note back."""
        self._put(_ARRIVED, "" if arrived else None)

    def cards_until(self) -> dict[str, int]:
        """The sessions whose withdrawal cards can be handed in, and until when (seconds since the epoch)."""
        with disk_errors(self._name):
            found: Any = self._database.execute("SELECT what, value FROM standing WHERE what LIKE 'cards %'").fetchall()
        return {what.removeprefix(_CARDS): int(value) for what, value in found}

    def set_cards_until(self, session_id: str, until: int | None) -> None:
        """Note it, or take the note back."""
        self._put(_CARDS + session_id, None if until is None else str(until))

    def mirror(self, session_id: str) -> str | None:
        """Where and under which key this session is mirrored, as the service spelt it; None where it is not."""
        return self._get(_MIRROR + session_id)

    def set_mirror(self, session_id: str, spelt: str | None) -> None:
        """Note it, or take the note back."""
        self._put(_MIRROR + session_id, spelt)

    def _get(self, what: str) -> str | None:
        with disk_errors(self._name):
            row: Any = self._database.execute("SELECT value FROM standing WHERE what = ?", [what]).fetchone()
        return None if row is None else row[0]

    def _put(self, what: str, value: str | None) -> None:
        with disk_errors(self._name), self._database.atomic():
            self._database.execute("DELETE FROM standing WHERE what = ?", [what])
            if value is not None:
                self._database.execute("INSERT INTO standing VALUES (?, ?)", [what, value])
