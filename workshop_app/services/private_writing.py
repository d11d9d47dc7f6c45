"""Private writing (R3): what is typed in a round is hidden until the lead reveals it, in no order of time."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from secrets import SystemRandom

from workshop_app.domain.contribution import Contribution
from workshop_app.domain.errors import RoomError, StorageError
from workshop_app.domain.session import SessionState
from workshop_app.services.workspace import Workspace

Shuffle = Callable[[list[Contribution]], None]
_SHUFFLE: Shuffle = SystemRandom().shuffle


@dataclass(frozen=True, slots=True)
class Round:
    """The round that is on: the activity whose lines are hidden (empty where none is), and how many there are."""

    activity: str
    hidden: int


class PrivateWritingService:
    """`shuffle` puts a list into an order that nobody can foretell; `forget_history` drops what undo remembers."""

    def __init__(
        self, workspace: Workspace, forget_history: Callable[[str], None], shuffle: Shuffle = _SHUFFLE
    ) -> None:
        self._workspace, self._forget_history, self._shuffle = workspace, forget_history, shuffle

    def round(self, session_id: str) -> Round:
        """The round that is on, also after a crash."""
        room = self._workspace.session(session_id).room
        return Round(room.round(), len(room.hidden()))

    def begin(self, session_id: str) -> Round:
        """Hide what is typed in the activity that is on, from now on. `RoomError` where that cannot be."""
        store = self._workspace.session(session_id)
        clock = store.run.clock()
        if store.state() is not SessionState.RUNNING or clock is None:
            raise RoomError("Private writing is for a session that is running. Begin the session first.")
        if store.room.round():
            raise RoomError("A round of private writing is on already. Reveal it, then begin the next.")
        store.room.begin(clock.position.activity)
        return self.round(session_id)

    def reveal(self, session_id: str) -> tuple[Contribution, ...]:
        """End the round; gives what was hidden, shuffled, as it now stands. Nothing of it can be undone any more: the
        order of undo would be the order of writing. The file is written anew; should the disk refuse, at the close.
        """
        store = self._workspace.session(session_id)
        if not store.room.round():
            raise RoomError("No round of private writing is on, so there is nothing to reveal.")
        hidden = store.room.hidden()
        lines = [item for item in store.contributions() if item.id in hidden]
        self._shuffle(lines)
        shown = store.room.reveal(lines)
        self._forget_history(session_id)
        with suppress(StorageError):
            store.overwrite()
        return shown
