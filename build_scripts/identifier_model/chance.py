"""Chance with a seed: the same seed gives the same sentences on every machine and Python (3.11 or newer)."""

from __future__ import annotations

import random
from collections.abc import Sequence
from typing import TypeVar

_Item = TypeVar("_Item")


class Chance:
    """What is drawn, one after the other."""

    def __init__(self, seed: int) -> None:
        self._random = random.Random(seed)

    def share(self) -> float:
        """From 0 up to, but not, 1."""
        return self._random.random()

    def often(self, share: float) -> bool:
        """True in this share of calls."""
        return self._random.random() < share

    def pick(self, items: Sequence[_Item]) -> _Item:
        """One of the items, each as likely as any other."""
        return items[int(self._random.random() * len(items))]

    def weighted(self, choices: Sequence[tuple[float, _Item]]) -> _Item:
        """One of the items, as likely as the weight before it says."""
        place = self._random.random() * sum(weight for weight, _item in choices)
        for weight, item in choices:
            place -= weight
            if place < 0:
                return item
        return choices[-1][1]

    def number(self, low: int, high: int) -> int:
        """A whole number from `low` to `high`, both included."""
        return low + int(self._random.random() * (high - low + 1))

    def digits(self, count: int) -> str:
        """So many digits."""
        return "".join(self.pick("0123456789") for _ in range(count))

    def letters(self, count: int) -> str:
        """So many capitals, none that could be taken for a digit."""
        return "".join(self.pick("ABCDEFGHJKLMNPRSTUVWXYZ") for _ in range(count))

    def shuffled(self, items: Sequence[_Item]) -> list[_Item]:
        """The same items in another order."""
        mixed = list(items)
        for place in range(len(mixed) - 1, 0, -1):
            other = self.number(0, place)
            mixed[place], mixed[other] = mixed[other], mixed[place]
        return mixed
