"""Where a running session stands: which activity, since when, and how much of its time is left."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

from workshop_app.domain.agenda import Activity, length


class Warmth(Enum):
    """How the timer looks: amber with 20 % of the time left, red with 5 %, over when it has run out (R1)."""

    CALM = "calm"
    AMBER = "amber"
    RED = "red"
    OVER = "over"


@dataclass(frozen=True, slots=True)
class Position:
    """The activity that is on. `since` is seconds since the epoch; `added` is minutes given beyond the plan."""

    activity: str
    since: int
    added: int = 0


@dataclass(frozen=True, slots=True)
class Step:
    """An activity that has ended, with its planned and actual minutes (actual to the nearest five)."""

    activity: str
    actual: int


@dataclass(frozen=True, slots=True)
class Spent:
    """What an activity has had of its time when the session turned to another: `seconds`, and the minutes it was given
    beyond the plan. It goes on from there if the session returns to it.
    """

    activity: str
    seconds: int = 0
    added: int = 0

    def resumed(self, now: int) -> Position:
        """The position of this activity when it is on again at `now`."""
        return Position(self.activity, now - self.seconds, self.added)


def spent(position: Position, now: int) -> Spent:
    """What the activity that is on has had by `now`; nothing is taken back where the clock was set back."""
    return Spent(position.activity, max(0, now - position.since), position.added)


def remaining(position: Position, activity: Activity, now: int) -> int:
    """Seconds left of the activity; negative once its time has run out."""
    return position.since + 60 * (activity.minutes + position.added) - now


def warmth(position: Position, activity: Activity, now: int) -> Warmth:
    """The look of the timer at `now`."""
    left = remaining(position, activity, now)
    whole = 60 * max(1, activity.minutes + position.added)
    if left <= 0:
        return Warmth.OVER
    if 20 * left <= whole:
        return Warmth.RED
    return Warmth.AMBER if 5 * left <= whole else Warmth.CALM


def minutes_late(
    position: Position, agenda: Sequence[Activity], started: int, now: int, planned: int | None = None
) -> int:
    """Whole minutes by which the session will end after its plan if nothing is trimmed; negative when early.

    `started` is when the session began, seconds since the epoch. What remains is taken at its planned length. `planned`
    is the session's planned length in minutes, which trimming does not change; without it, the agenda's as it stands.
    """
    index = next((place for place, activity in enumerate(agenda) if activity.id == position.activity), None)
    if index is None:
        return 0
    left = max(0, remaining(position, agenda[index], now))
    rest = 60 * sum(activity.minutes for activity in agenda[index + 1 :])
    return round((now + left + rest - started) / 60) - (length(agenda) if planned is None else planned)


def to_five_minutes(seconds: int) -> int:
    """Minutes, to the nearest five: no finer time is kept of anything (sealing.md, section 4)."""
    return 5 * round(seconds / 300)
