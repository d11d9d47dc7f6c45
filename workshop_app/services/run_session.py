"""Running a session: where it stands in its agenda, what has ended, how many were there, and its close (R1, R4, P2)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from workshop_app.domain.agenda import Activity
from workshop_app.domain.running import Position, Step
from workshop_app.domain.session import Session, SessionState
from workshop_app.services.workspace import Workspace


@dataclass(frozen=True, slots=True)
class RunState:
    """Where a session stands.

    `position` and `started` (seconds since the epoch) are None unless it is running. `heads` maps activity id to the
    number of people. `planned` is the length in minutes that the agenda had when the session began: being late is
    measured against it, whatever is trimmed since. `late` is in minutes, negative when early, as of `now` (seconds
    since the epoch).
    """

    session: Session
    state: SessionState
    position: Position | None
    started: int | None
    heads: Mapping[str, int]
    steps: tuple[Step, ...]
    planned: int
    late: int
    now: int

    @property
    def activity(self) -> Activity | None:
        """The activity that is on, or None while nothing is."""
        return None if self.position is None else self.session.activity(self.position.activity)


class RunService:
    """Use cases of the run view. Everything is kept at once: a killed app opens with the timer where it was."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace

    def open(self, session_id: str) -> RunState:
        """Where the session stands now."""
        raise NotImplementedError

    def begin(self, session_id: str) -> RunState:
        """Begin with the first activity. `PlanError` while a duty is neither in the agenda nor justified."""
        raise NotImplementedError

    def go_to(self, session_id: str, activity_id: str) -> RunState:
        """End the activity that is on and turn to another; returning to one goes on with the time it had left."""
        raise NotImplementedError

    def next(self, session_id: str) -> RunState:
        """Turn to the activity after this one; `PlanError` at the last."""
        raise NotImplementedError

    def back(self, session_id: str) -> RunState:
        """Return to the activity before this one; `PlanError` at the first."""
        raise NotImplementedError

    def add_minutes(self, session_id: str, minutes: int) -> RunState:
        """Give the activity that is on more minutes, or fewer where negative; at least one is left to it in all."""
        raise NotImplementedError

    def set_heads(self, session_id: str, activity_id: str, heads: int) -> RunState:
        """Set down how many people are there; a later number for the same activity replaces the earlier."""
        raise NotImplementedError

    def trim(self, session_id: str) -> tuple[Activity, ...]:
        """The agenda that would end on time: what remains, less optional activities from the last. Nothing is changed:
        `change_agenda` takes it up. `PlanError` says by how much even what must happen does not fit.
        """
        raise NotImplementedError

    def change_agenda(self, session_id: str, agenda: Sequence[Activity]) -> RunState:
        """Run by another agenda from now on. What has been or is on, and what must happen, has to stay in it."""
        raise NotImplementedError

    def close(self, session_id: str) -> RunState:
        """Close a running session for good. `PlanError` while a poll is open."""
        raise NotImplementedError
