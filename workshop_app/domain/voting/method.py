"""What all ways to vote have in common: the answers on a ballot, its limits, its tally and its outcome.

A ballot maps an option to the key of an answer; an option that is not there was left blank. Nothing here looks at the
order of the ballots or at who cast them.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from fractions import Fraction
from typing import Generic, TypeVar

from workshop_app.domain.errors import VoteError
from workshop_app.domain.poll import Answers, Side
from workshop_app.domain.tally import Label

Ranking = tuple[tuple[str, ...], ...]
"""Options, best first; those in one group are tied, in the order of the ballot."""


@dataclass(frozen=True, slots=True)
class Answer:
    """One thing that can be said of an option: `key` in records, `label` on ballots.

    `side` is there where the answer speaks for or against the option. `weight` is what it adds to the option's score,
    `cost` what it takes from the ballot's budget.
    """

    key: str
    label: str
    side: Side | None = None
    weight: int = 0
    cost: int = 0


@dataclass(frozen=True, slots=True)
class Outcome:
    """What follows from a tally. `winners` are the options that the method picks: none, one, or several that are tied.

    `scores` is what the options were ranked by, empty where that is no number. `labels` says what each distribution
    may be called (V6), for methods whose answers speak for or against. `beside` holds what other rules give for the
    same ballots, by the rule's name.
    """

    winners: tuple[str, ...]
    ranking: Ranking
    scores: Mapping[str, Fraction] = field(default_factory=dict)
    labels: Mapping[str, tuple[Label, ...]] = field(default_factory=dict)
    beside: Mapping[str, Outcome] = field(default_factory=dict)


def by_score(scores: Mapping[str, Fraction]) -> Ranking:
    """The options by falling score, equal ones in one group."""
    groups: dict[Fraction, list[str]] = {}
    for option, score in scores.items():
        groups.setdefault(score, []).append(option)
    return tuple(tuple(groups[score]) for score in sorted(groups, reverse=True))


T = TypeVar("T")


class VotingMethod(ABC, Generic[T]):
    """One way to vote. `T` is the tally that is kept; a result is always computed from it, never from ballots alone.

    `instruction` stands on the ballot, in a sentence or two. A poll has between `fewest` and `most` options. Where
    `budget` is not 0 a ballot can spend so many `units` (“dots”, “credits”).
    """

    key: str
    title: str
    instruction: str
    fewest: int
    most: int
    budget: int
    units: str

    @abstractmethod
    def answers(self, options: int) -> tuple[Answer, ...]:
        """What can be said of each of so many options, in the order of the ballot."""

    @abstractmethod
    def tally(self, options: Sequence[str], ballots: Iterable[Answers]) -> T:
        """What the ballots add up to; `VoteError` where one is not valid."""

    @abstractmethod
    def result(self, tally: T) -> Outcome:
        """What follows from the tally."""

    @abstractmethod
    def check_tally(self, options: Sequence[str], cast: int, tally: T) -> None:
        """`VoteError` where no `cast` ballots on these options add up to this tally."""

    def check_options(self, options: Sequence[str]) -> None:
        """`VoteError` unless this method can ask about so many options, each once."""
        if len(set(options)) != len(options):
            raise VoteError("An option stands on the ballot twice.")
        if not self.fewest <= len(options) <= self.most:
            raise VoteError(f"{self.title} takes {self.fewest} to {self.most} options, not {len(options)}.")

    def fault(self, options: Sequence[str], ballot: Answers) -> str:
        """Why this ballot is spoilt, in a sentence for whoever counts; empty for a valid one. A blank one is valid."""
        if not ballot.keys() <= set(options):
            return "The ballot names an option that is not on it."
        if not {answer.key for answer in self.answers(len(options))}.issuperset(ballot.values()):
            return "The ballot has an answer that this method does not know."
        spent = self.spent(ballot)
        if self.budget and spent > self.budget:
            return f"The ballot spends {spent} {self.units}; there are {self.budget}."
        return ""

    def check(self, options: Sequence[str], ballot: Answers) -> None:
        """`VoteError`, with the sentence of `fault`, where the ballot is spoilt."""
        if fault := self.fault(options, ballot):
            raise VoteError(fault)

    def spent(self, ballot: Answers) -> int:
        """What of the budget the answers on this ballot take, for the line “3 dots left” beside it."""
        costs = {answer.key: answer.cost for answer in self.answers(self.most)}
        return sum(costs.get(key, 0) for key in ballot.values())
