"""The arithmetic of a measurement, and measuring two things in turns so that a busy machine slows both alike."""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable, Sequence

median = statistics.median


def percentile(figures: Sequence[float], share: float) -> float:
    """The smallest figure that at least `share` (0 to 1) of `figures` do not exceed; raises `ValueError` for none."""
    if not figures:
        raise ValueError("nothing was measured")
    ordered = sorted(figures)
    return ordered[max(0, -(-len(ordered) * round(share * 1000) // 1000) - 1)]


def milliseconds(work: Callable[[], object]) -> float:
    """How long `work` takes, by the wall clock."""
    begin = time.perf_counter()
    work()
    return (time.perf_counter() - begin) * 1000


def in_turns(first: Callable[[], float], second: Callable[[], float], times: int) -> tuple[list[float], list[float]]:
    """Measure both `times` times, in turns, beginning with each of them as often as with the other."""
    ones: list[float] = []
    others: list[float] = []
    for turn in range(times):
        for which in (0, 1) if turn % 2 == 0 else (1, 0):
            (others if which else ones).append((first, second)[which]())
    return ones, others
