"""Where a table stands in its agenda by its own clock (T1): laptops at tables have no wire to the lead's.

An activity goes over into the next when its minutes are up. A hand moves it at any time; what was returned to after its
time was up stays on until a hand moves it again.
"""

from __future__ import annotations

from collections.abc import Sequence

from workshop_app.domain.agenda import Activity, schedule
from workshop_app.domain.running import Position, Spent, remaining

EARLY = 60 * 60
"""Seconds before the planned start from which a table's clock counts: notes begun sooner are a try."""


def begins_at(agenda: Sequence[Activity], start: int, now: int) -> Position:
    """Where a table begins that starts to take notes at `now`; `start` is when the session is planned to begin. Both
    are seconds since the epoch. On another day, or after the end, it begins with the first activity.
    """
    slots = schedule(agenda)
    first = Position(agenda[0].id, now)
    if not start - EARLY <= now < start + 60 * slots[-1].end:
        return first
    on = [(each, slot) for each, slot in zip(agenda, slots, strict=True) if start + 60 * slot.start <= now]
    return Position(on[-1][0].id, start + 60 * on[-1][1].start) if on else first


def goes_on_to(agenda: Sequence[Activity], position: Position, before: Spent, now: int) -> Position | None:
    """Where the table is at `now` because time went by, None where it stays. `before` is what the activity had had of
    its time when it was last turned to.
    """
    place = next((place for place, each in enumerate(agenda) if each.id == position.activity), None)
    if place is None or before.seconds >= _whole(agenda[place], position):
        return None
    at = position
    while place + 1 < len(agenda) and remaining(at, agenda[place], now) <= 0:
        at = Position(agenda[place + 1].id, at.since + _whole(agenda[place], at))
        place += 1
    return None if at is position else at


def _whole(activity: Activity, position: Position) -> int:
    return 60 * (activity.minutes + position.added)
