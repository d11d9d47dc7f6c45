"""Turns of the window's loop: two things that take long are not done in the same one, so that it never lasts for both.

Qt does all that is due in one turn: events, timers, and work of idle moments. Whoever does something long says so with
`long_work`, and whoever is about to asks `taken` first, and comes back in the next turn where it is.
"""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager

LONG = 0.002
"""Seconds; what takes no longer can be done beside other things."""
_SAME = 0.0005
"""Seconds after which the next turn has certainly begun: nothing in between was long."""
_PATIENCE = 0.02
"""Seconds for which a turn is kept for who stood back; it comes within two milliseconds, unless its window is gone."""
_ended = 0.0
_stood_back = 0.0


@contextmanager
def long_work() -> Iterator[None]:
    """Around what may take long."""
    global _ended
    began = time.perf_counter()
    try:
        yield
    finally:
        now = time.perf_counter()
        if now - began > LONG:
            _ended = now


def taken() -> bool:
    """Whether something long was done in this turn just now."""
    return time.perf_counter() - _ended < _SAME


def stand_back() -> None:
    """What is more urgent than pieces of work stands back behind one: the next turn is kept for it."""
    global _stood_back
    _stood_back = time.perf_counter()


def come() -> None:
    """It has its turn."""
    global _stood_back
    _stood_back = 0.0


def kept() -> bool:
    """Whether the next turn is for who stood back."""
    return time.perf_counter() - _stood_back < _PATIENCE
