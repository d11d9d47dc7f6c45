"""The agenda of a session: activities in order, each starting when the one before it ends.

An activity may have a locked start, as when a speaker comes at eight. Time before a lock that nothing fills is slack;
time that runs into a lock is overrun. When a session runs late, optional activities give way first (capability P2).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import Enum

from workshop_app.domain.errors import PlanError


class Need(Enum):
    """What happens to an activity when time is short."""

    MUST = "must"
    OPTIONAL = "optional"


class Duty(Enum):
    """What every session owes the people in the room; it can be moved or justified, not silently dropped (P3)."""

    CONSENT = "consent"
    SAFEGUARDING = "safeguarding"
    VOTE = "vote"


class ActivityKind(Enum):
    """What an activity is for: it decides what the run page offers while it lasts."""

    TALK = "talk"  # the facilitator speaks: welcome, consent, next steps
    FORMS = "forms"  # paper only, nothing is typed
    CAPTURE = "capture"  # contributions are taken down
    WRITING = "writing"  # silent writing, then captured
    PROPOSALS = "proposals"  # contributions become proposals
    PAUSE = "pause"
    VOTE = "vote"
    RESULTS = "results"


@dataclass(frozen=True, slots=True)
class Activity:
    """One step of the agenda.

    `id` is unique within an agenda. `minutes` is the planned length, 1 to 600. `locked_start` is minutes after the
    session's start, or None where the start follows from what comes before. `prompt` is what the room is asked;
    `script` is what the facilitator says, word for word where it matters.
    """

    id: str
    title: str
    minutes: int
    kind: ActivityKind = ActivityKind.TALK
    need: Need = Need.MUST
    locked_start: int | None = None
    prompt: str = ""
    script: str = ""
    duties: tuple[Duty, ...] = ()

    def __post_init__(self) -> None:
        if not self.title.strip():
            raise PlanError("An activity needs a title.")
        if self.minutes < 1:
            raise PlanError(f"“{self.title}” needs at least one minute.")
        if self.minutes > 600:
            raise PlanError(f"“{self.title}” cannot last longer than ten hours.")
        if self.locked_start is not None and not 0 <= self.locked_start <= 1440:
            raise PlanError(f"“{self.title}” must start within a day of the session's start.")


@dataclass(frozen=True, slots=True)
class Slot:
    """An activity placed in time: `start` and `end` in minutes after the session's start."""

    activity: Activity
    start: int

    @property
    def end(self) -> int:
        """Minutes from the session's start to the end of this slot."""
        return self.start + self.activity.minutes

    @property
    def overrun(self) -> int:
        """Minutes by which this slot starts after its lock; 0 where it is on time or not locked."""
        lock = self.activity.locked_start
        return 0 if lock is None else max(0, self.start - lock)


def schedule(activities: Sequence[Activity]) -> list[Slot]:
    """Place the activities in order; none starts before the one before it has ended, or before its lock."""
    slots: list[Slot] = []
    for activity in activities:
        free_from = slots[-1].end if slots else 0
        slots.append(Slot(activity, max(free_from, activity.locked_start or 0)))
    return slots


def length(activities: Sequence[Activity]) -> int:
    """Minutes from the session's start to the end of the last activity."""
    slots = schedule(activities)
    return slots[-1].end if slots else 0


def fit(activities: Sequence[Activity], available: int) -> list[Activity]:
    """Trim the agenda to `available` minutes, dropping optional activities from the last to the first.

    What must happen is never dropped or shortened: where it alone does not fit, `PlanError` says by how much.
    """
    kept = list(activities)
    for index in reversed(range(len(kept))):
        if length(kept) <= available:
            break
        if kept[index].need is Need.OPTIONAL:
            del kept[index]
    if (missing := length(kept) - available) > 0:
        raise PlanError(f"What must happen needs {missing} more minutes than there are.")
    return kept


def move(activities: Sequence[Activity], index: int, to: int) -> list[Activity]:
    """The same activities with the one at `index` at place `to`, its lock lifted: the lock was for the old place."""
    moved = list(activities)
    moved.insert(to, replace(moved.pop(index), locked_start=None))
    return moved


def missing_duties(activities: Sequence[Activity]) -> list[Duty]:
    """The duties that no activity carries, in the order of `Duty`."""
    carried = {duty for activity in activities for duty in activity.duties}
    return [duty for duty in Duty if duty not in carried]
