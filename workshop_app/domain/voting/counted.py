"""Methods whose answers are counted option by option: opinions, approval, dots, scores, quadratic votes.

What is kept is, for each option, how many ballots gave each answer; who gave which two answers together is not.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum
from fractions import Fraction

from workshop_app.domain.errors import VoteError
from workshop_app.domain.poll import Answers, PaperCount, Side
from workshop_app.domain.tally import Label, Tally, labels_of
from workshop_app.domain.voting.method import Answer, Outcome, VotingMethod, by_score

Counts = tuple[Tally, ...]
"""One tally for each option, in the order of the ballot."""


class Picks(Enum):
    """Which options a method picks."""

    BEST = "best"
    """Those with the highest score, if it is above nothing."""
    MAJORITY = "majority"
    """Each with more answers for it than against it."""
    NO_OBJECTION = "no objection"
    """Each that somebody is for and nobody against."""


@dataclass(frozen=True, slots=True)
class CountedMethod(VotingMethod[Counts]):
    """A method by its answers. Where they speak for or against an option, its score is answers for less answers
    against; else the sum of their weights, to which a blank adds nothing.
    """

    key: str
    title: str
    instruction: str
    fewest: int
    most: int
    choices: tuple[Answer, ...]
    picks: Picks = Picks.BEST
    budget: int = 0
    units: str = ""

    def answers(self, options: int) -> tuple[Answer, ...]:
        """The same for any number of options."""
        return self.choices

    def tally(self, options: Sequence[str], ballots: Iterable[Answers]) -> Counts:
        """Per option the number of each answer, every answer present, and the blanks."""
        self.check_options(options)
        given: Counter[tuple[str, str]] = Counter()
        cast = 0
        for ballot in ballots:
            self.check(options, ballot)
            cast += 1
            given.update(ballot.items())
        tallies = []
        for option in options:
            counts = {answer.key: given[option, answer.key] for answer in self.choices}
            tallies.append(Tally(option, counts, cast - sum(counts.values())))
        return tuple(tallies)

    def of_paper(self, options: Sequence[str], paper: PaperCount) -> Counts:
        """The tally that an agreed count of the paper gives; `VoteError` where no ballots add up to it."""
        self.check_options(options)
        if not set(paper.counts) <= set(options):
            raise VoteError("This count does not belong to this poll.")
        tallies = []
        for option in options:
            counts = {answer.key: paper.of(option, answer.key) for answer in self.choices}
            tallies.append(Tally(option, counts, paper.cast - sum(counts.values())))
        self.check_tally(options, paper.cast, tuple(tallies))
        return tuple(tallies)

    def result(self, tally: Counts) -> Outcome:
        """Ranked by score; labels where answers speak for or against."""
        scores = {each.proposal: Fraction(self.score(each.counts)) for each in tally}
        ranking = by_score(scores)
        if self.picks is Picks.BEST:
            winners = ranking[0] if scores[ranking[0][0]] > 0 else ()
        else:
            winners = tuple(each.proposal for each in tally if self._picked(each.counts))
        labels = {each.proposal: self.labels(each.counts) for each in tally} if self.speaks else {}
        return Outcome(winners, ranking, scores, labels)

    def check_tally(self, options: Sequence[str], cast: int, tally: Counts) -> None:
        """Every answer is there, each option's add up to the ballots, and no more is spent than they have."""
        self.check_options(options)
        if tuple(each.proposal for each in tally) != tuple(options):
            raise VoteError("The tally is about other options than the poll.")
        keys = {answer.key for answer in self.choices}
        if any(each.counts.keys() != keys or each.cast != cast for each in tally):
            raise VoteError("A tally does not add up to the ballots of its poll.")
        costs = {answer.key: answer.cost for answer in self.choices}
        spent = sum(costs[key] * number for each in tally for key, number in each.counts.items())
        if self.budget and spent > self.budget * cast:
            raise VoteError(f"The tally spends more {self.units} than its ballots have.")

    @property
    def speaks(self) -> bool:
        """Whether the answers speak for or against an option."""
        return any(answer.side is not None for answer in self.choices)

    def score(self, counts: Mapping[str, int]) -> int:
        """What an option with these answers is ranked by."""
        if self.speaks:
            return self._on(Side.AGREE, counts) - self._on(Side.DISAGREE, counts)
        return sum(answer.weight * counts[answer.key] for answer in self.choices)

    def average(self, counts: Mapping[str, int]) -> Fraction | None:
        """The mean weight of the answers given, for scores and fingers; None where nobody answered."""
        answered = sum(counts.values())
        weight = sum(answer.weight * counts[answer.key] for answer in self.choices)
        return Fraction(weight, answered) if answered else None

    def labels(self, counts: Mapping[str, int]) -> tuple[Label, ...]:
        """What a distribution may be called (V6)."""
        agree, disagree, unsure = (self._on(side, counts) for side in (Side.AGREE, Side.DISAGREE, Side.UNSURE))
        one_stops = self.picks is Picks.NO_OBJECTION
        return labels_of(sum(counts.values()), agree, disagree, unsure, one_stops=one_stops)

    def _picked(self, counts: Mapping[str, int]) -> bool:
        agree, disagree = self._on(Side.AGREE, counts), self._on(Side.DISAGREE, counts)
        return agree > disagree and (self.picks is Picks.MAJORITY or disagree == 0)

    def _on(self, side: Side, counts: Mapping[str, int]) -> int:
        return sum(counts[answer.key] for answer in self.choices if answer.side is side)
