"""Where time and randomness come from: the machine's, or a seeded pair for rehearsals and tests."""

from __future__ import annotations

import os
import random
import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime


@dataclass(frozen=True, slots=True)
class Sources:
    """The clock and the dice.

    `now` gives seconds since the epoch, `today` the local date, `token(n)` gives n random bytes.
    """

    now: Callable[[], float]
    today: Callable[[], date]
    token: Callable[[int], bytes]

    def new_id(self) -> str:
        """A fresh id: 16 random hexadecimal digits, in no order."""
        return self.token(8).hex()


class HandClock:
    """A clock that moves only when told, by `advance`."""

    def __init__(self, start: datetime) -> None:
        self._now = start.timestamp()

    def now(self) -> float:
        """Seconds since the epoch."""
        return self._now

    def today(self) -> date:
        """The local date."""
        return date.fromtimestamp(self._now)

    def advance(self, seconds: float) -> None:
        """Move the clock on."""
        self._now += seconds


def real() -> Sources:
    """The machine's clock and the operating system's random numbers."""
    return Sources(time.time, date.today, os.urandom)


def seeded(seed: int, start: datetime | HandClock) -> Sources:
    """The same numbers for the same seed, and a clock that stands at `start`. Never for keys that protect anything."""
    clock = start if isinstance(start, HandClock) else HandClock(start)
    return Sources(clock.now, clock.today, random.Random(seed).randbytes)
