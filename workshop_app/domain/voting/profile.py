"""Ranked ballots, equal ones put together: all that a count of ranked ballots ever looks at."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from workshop_app.domain.errors import VoteError
from workshop_app.domain.poll import Answers

Order = tuple[tuple[str, ...], ...]
"""One ranked ballot: groups of options, best first, those in one group equal. Options in no group were not ranked:
they stand below all that were, and none of them above another (Schulze 2011, section 2).
"""


@dataclass(frozen=True, slots=True)
class Profile:
    """How many ballots have each order; `()` is a blank ballot. `VoteError` where an order cannot be one of these
    options, or a number is less than 1.
    """

    options: tuple[str, ...]
    orders: Mapping[Order, int]

    def __post_init__(self) -> None:
        known = set(self.options)
        if not self.options or len(known) != len(self.options):
            raise VoteError("Ranked ballots are about at least one option, each once.")
        for order, number in self.orders.items():
            ranked = [option for group in order for option in group]
            if len(set(ranked)) != len(ranked) or not known.issuperset(ranked) or () in order:
                raise VoteError("A ranked ballot names an option twice, or one that there is not.")
            if number < 1:
                raise VoteError("No order has fewer than one ballot.")

    @property
    def ballots(self) -> int:
        """How many ballots there are, blank ones included."""
        return sum(self.orders.values())

    @property
    def blank(self) -> int:
        """How many rank nothing."""
        return self.orders.get((), 0)


def from_ballots(options: Sequence[str], ballots: Collection[Answers]) -> Profile:
    """The profile of ballots that give options the ranks “1”, “2” … up to the number of options. Only the order of the
    ranks counts: 1, 3, 4 is 1, 2, 3. `VoteError` where a ballot has another option or rank.
    """
    options = tuple(options)
    found = Counter(tuple(map(ballot.get, options)) for ballot in ballots)
    known = {None, *(str(rank) for rank in range(1, len(options) + 1))}
    answers = sum((len(ranks) - ranks.count(None)) * number for ranks, number in found.items())
    if answers != sum(map(len, ballots)) or not known.issuperset(rank for ranks in found for rank in ranks):
        raise VoteError("A ranked ballot has an option or a rank that is not on it.")
    orders: Counter[Order] = Counter()
    for ranks, number in found.items():
        orders[_order(options, ranks)] += number
    return Profile(options, orders)


def _order(options: Sequence[str], ranks: Sequence[str | None]) -> Order:
    groups: dict[str, list[str]] = {}
    for option, rank in zip(options, ranks, strict=True):
        if rank is not None:
            groups.setdefault(rank, []).append(option)
    return tuple(tuple(groups[rank]) for rank in sorted(groups, key=int))
