"""Running a session: where it stands in its agenda, what has ended, how many were there, and its close (R1, R4, P2)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from workshop_app.domain.agenda import Activity, Need, fit, length, missing_duties
from workshop_app.domain.contribution import MAX_HEADS
from workshop_app.domain.errors import PlanError
from workshop_app.domain.poll import PollState
from workshop_app.domain.record import HeadCount
from workshop_app.domain.running import Position, Spent, Step, minutes_late, remaining, spent, to_five_minutes
from workshop_app.domain.session import Session, SessionState, unjustified
from workshop_app.services.workspace import Workspace, summary_of
from workshop_app.storage.run_tables import Clock
from workshop_app.storage.session_store import SessionStore

PASSED_THROUGH = 30
"""Seconds: an activity left sooner than this was passed through, as by a slip of the finger, and not held."""


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
        """Where the session stands now. Puts the list of sessions right where a crash came between the two."""
        store = self._workspace.session(session_id)
        session, clock, now = store.session(), store.run.clock(), self._now()
        self._list(store)
        late = 0
        if clock is not None:
            late = minutes_late(clock.position, session.agenda, clock.started, now, clock.planned)
        return RunState(
            session,
            store.state(),
            None if clock is None else clock.position,
            None if clock is None else clock.started,
            {count.activity: count.heads for count in store.run.heads()},
            store.run.steps(),
            length(session.agenda) if clock is None else clock.planned,
            late,
            now,
        )

    def begin(self, session_id: str) -> RunState:
        """Begin with the first activity. `PlanError` while a duty is neither in the agenda nor justified."""
        store = self._workspace.session(session_id)
        session, state = store.session(), store.state()
        if state is not SessionState.PLANNED:
            raise PlanError(f"This session is {state.value}: it was begun before. Open it to go on.")
        if lacking := unjustified(session):
            duties = " and ".join(duty.value for duty in lacking)
            raise PlanError(f"The agenda has no {duties}. Add it, or say in the plan why this session goes without.")
        now = self._now()
        store.run.begin(Clock(now, length(session.agenda), Position(session.agenda[0].id, now)))
        return self._kept(session_id)

    def go_to(self, session_id: str, activity_id: str) -> RunState:
        """End the activity that is on and turn to another; returning to one goes on with the time it had left."""
        store, clock = self._running(session_id)
        if store.session().activity(activity_id) is None:
            raise PlanError("This activity is not in the agenda. Choose one that is.")
        if activity_id != clock.position.activity:
            now = self._now()
            so_far, step = self._ended(store, clock, now)
            store.run.turn(so_far, step, store.run.spent(activity_id).resumed(now))
        return self._kept(session_id)

    def next(self, session_id: str) -> RunState:
        """Turn to the activity after this one; `PlanError` at the last."""
        return self._step_by(session_id, 1, "This is the last activity. Close the session when it has ended.")

    def back(self, session_id: str) -> RunState:
        """Return to the activity before this one; `PlanError` at the first."""
        return self._step_by(session_id, -1, "This is the first activity: there is none before it.")

    def add_minutes(self, session_id: str, minutes: int) -> RunState:
        """Give the activity that is on more minutes, or fewer where negative; at least one is left to it in all."""
        store, clock = self._running(session_id)
        activity = _on(store.session(), clock)
        added = max(1 - activity.minutes, min(600 - activity.minutes, clock.position.added + minutes))
        store.run.stand(replace(clock.position, added=added))
        return self.open(session_id)

    def set_heads(self, session_id: str, activity_id: str, heads: int) -> RunState:
        """Set down how many people are there; a later number for the same activity replaces the earlier.

        Possible until the session is sealed: the number is sometimes put right afterwards.
        """
        store = self._workspace.session(session_id)
        if store.state() is SessionState.SEALED:
            raise PlanError("This session is sealed: its numbers do not change any more.")
        if store.session().activity(activity_id) is None:
            raise PlanError("This activity is not in the agenda. Choose one that is.")
        if not 0 <= heads <= MAX_HEADS:
            raise PlanError(f"A head-count is a number from 0 to {MAX_HEADS:,}.")
        store.run.set_heads(HeadCount(activity_id, heads))
        return self.open(session_id)

    def trim(self, session_id: str) -> tuple[Activity, ...]:
        """The agenda that would end on time: what remains, less optional activities from the last. Nothing is changed:
        `change_agenda` takes it up. `PlanError` says by how much even what must happen does not fit.
        """
        store, clock = self._running(session_id)
        session, now = store.session(), self._now()
        place = session.agenda.index(activity := _on(session, clock))
        # A lock is minutes after the session's start; what remains is placed from the end of what is on.
        begins = -(-(now - clock.started + max(0, remaining(clock.position, activity, now))) // 60)
        rest = {item.id: item for item in session.agenda[place + 1 :]}
        kept = fit([_locked_from(item, begins) for item in rest.values()], clock.planned - begins) if rest else []
        return (*session.agenda[: place + 1], *(rest[item.id] for item in kept))

    def change_agenda(self, session_id: str, agenda: Sequence[Activity]) -> RunState:
        """Run by another agenda from now on. What has been or is on, and what must happen, has to stay in it."""
        store, clock = self._running(session_id)
        session = store.session()
        changed = replace(session, agenda=tuple(agenda))
        held = {clock.position.activity, *(step.activity for step in store.run.steps())}
        held |= {activity.id for activity in session.agenda if activity.need is Need.MUST}
        if gone := [item for item in session.agenda if item.id in held and changed.activity(item.id) is None]:
            raise PlanError(f"“{gone[0].title}” must stay in the agenda: it was held, or it must happen.")
        if lost := [duty for duty in missing_duties(agenda) if duty in unjustified(changed)]:
            raise PlanError(f"The agenda would lose its {lost[0].value}. Keep it, or move it.")
        store.save_session(changed)
        return self._kept(session_id)

    def close(self, session_id: str) -> RunState:
        """Close a running session for good. `PlanError` while a poll is open or private writing is hidden."""
        store, clock = self._running(session_id)
        if store.room.round():
            raise PlanError("What was written in private is still hidden. Reveal it first; it is safe.")
        if waiting := [poll for poll in store.votes.polls() if poll.state is PollState.OPEN]:
            raise PlanError(f"The poll “{waiting[0].title}” is still open. Close it first; its ballots are safe.")
        store.run.finish(self._ended(store, clock, self._now())[1])
        return self._kept(session_id)

    def _running(self, session_id: str) -> tuple[SessionStore, Clock]:
        store = self._workspace.session(session_id)
        clock = store.run.clock()
        if clock is None:
            raise PlanError(f"This session is {store.state().value}, not running, so this step is not open to it.")
        return store, clock

    def _step_by(self, session_id: str, by: int, at_the_end: str) -> RunState:
        store, clock = self._running(session_id)
        session = store.session()
        place = session.agenda.index(_on(session, clock)) + by
        if not 0 <= place < len(session.agenda):
            raise PlanError(at_the_end)
        return self.go_to(session_id, session.agenda[place].id)

    def _ended(self, store: SessionStore, clock: Clock, now: int) -> tuple[Spent, Step | None]:
        """What the activity that is on has had in all, and the step that this stretch of it is, if it is one."""
        so_far = spent(clock.position, now)
        seconds = so_far.seconds - store.run.spent(so_far.activity).seconds
        return so_far, None if seconds < PASSED_THROUGH else Step(so_far.activity, to_five_minutes(seconds))

    def _kept(self, session_id: str) -> RunState:
        """The state after a change of activity: also the moment at which the vault learns where the log stands."""
        self._workspace.remember(session_id)
        return self.open(session_id)

    def _list(self, store: SessionStore) -> None:
        summary = summary_of(store.session(), store.state())
        keys = self._workspace.vault.session_keys(summary.id)
        if keys is not None and keys.summary != summary:
            self._workspace.vault.save_summary(summary)

    def _now(self) -> int:
        return int(self._workspace.sources.now())


def _on(session: Session, clock: Clock) -> Activity:
    activity = session.activity(clock.position.activity)
    if activity is None:
        raise PlanError("The activity that is on is no longer in the agenda. Choose another one from it.")
    return activity


def _locked_from(activity: Activity, begins: int) -> Activity:
    lock = activity.locked_start
    return activity if lock is None else replace(activity, locked_start=max(0, lock - begins))
