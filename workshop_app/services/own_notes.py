"""The facilitator's notes to self, and which scripts were read out (P4): kept in the session's file, in no report."""

from __future__ import annotations

from collections.abc import Mapping

from workshop_app.domain.errors import RoomError
from workshop_app.domain.running import to_five_minutes
from workshop_app.services.workspace import Workspace

MAX_NOTE = 20_000
"""Characters."""


class OwnNotesService:
    """What is kept here goes with the session's key at the wipe, and nowhere before."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace

    def note(self, session_id: str) -> str:
        """The notes to self."""
        return self._workspace.session(session_id).room.note()

    def save_note(self, session_id: str, body: str) -> None:
        """Keep them; `RoomError` where they are too long. What stood there before is overwritten at the next close."""
        if len(body) > MAX_NOTE:
            raise RoomError(f"Notes to self hold at most {MAX_NOTE:,} characters. What was saved before is safe.")
        room = self._workspace.session(session_id).room
        if body != room.note():
            room.save_note(body)

    def scripts_read(self, session_id: str) -> Mapping[str, int]:
        """When each script was read out, in minutes after the start, to the nearest five; by an activity's id, or by
        the name of a card.
        """
        return self._workspace.session(session_id).room.scripts_read()

    def mark_read(self, session_id: str, script: str, read: bool = True) -> Mapping[str, int]:
        """Tick a script as read out now, or take the tick away. No finer time than five minutes is kept.

        `RoomError` where the session does not run.
        """
        store = self._workspace.session(session_id)
        clock = store.run.clock()
        if clock is None:
            raise RoomError("A script is ticked while the session runs.")
        seconds = max(0, int(self._workspace.sources.now()) - clock.started)
        store.room.mark_read(script, to_five_minutes(seconds) if read else None)
        return store.room.scripts_read()
