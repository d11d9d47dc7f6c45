"""Ranked ballots: Schulze decides; instant runoff, Borda, plurality and Condorcet are shown beside.

What is kept are totals: the pairwise and the positional counts, and the rounds of the runoff. Each result is computed
from these, so that it can be computed again without a ballot.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from fractions import Fraction

from workshop_app.domain.errors import VoteError
from workshop_app.domain.poll import Answers, Method
from workshop_app.domain.voting import places, runoff, schulze
from workshop_app.domain.voting.method import Answer, Outcome, VotingMethod, by_score
from workshop_app.domain.voting.pairwise import Matrix, condorcet_winner, matrix_of, smith_sets
from workshop_app.domain.voting.profile import Profile, from_ballots
from workshop_app.domain.voting.runoff import Round


@dataclass(frozen=True, slots=True)
class RankedTally:
    """Ranked ballots as totals; `blank` ones are among those `cast`. `pairwise[i][j]`: ballots that rank option i above
    option j. `places[i][h]`: ballots that put option i on place 1 + h/2. `rounds`: the instant runoff.

    `VoteError` where no ballots could give these totals together, as far as the totals show it.
    """

    options: tuple[str, ...]
    cast: int
    blank: int
    pairwise: Matrix
    places: Matrix
    rounds: tuple[Round, ...]

    def __post_init__(self) -> None:
        if not (self._has_shape() and self._places_fit() and self._rounds_fit()):
            raise VoteError("The counts of a ranked poll do not go together.")

    @property
    def ranked(self) -> int:
        """Ballots that rank something."""
        return self.cast - self.blank

    @property
    def in_order(self) -> tuple[Round, ...]:
        """The rounds with their options in the order of the ballot, which a record that was read does not keep."""
        return tuple(
            Round(
                {option: each.counts[option] for option in self.options if option in each.counts} | dict(each.counts),
                each.exhausted,
                each.eliminated,
            )
            for each in self.rounds
        )

    def _has_shape(self) -> bool:
        size, ranked = len(self.options), self.ranked
        if not size or len(set(self.options)) != size or self.blank < 0 or ranked < 0 or not self.rounds:
            return False
        if len(self.pairwise) != size or len(self.places) != size:
            return False
        if any(len(row) != size for row in self.pairwise) or any(len(row) != 2 * size - 1 for row in self.places):
            return False
        return all(number >= 0 for row in (*self.pairwise, *self.places) for number in row)

    def _places_fit(self) -> bool:
        """Two of an option's comparisons are on one ballot at most once; its mean place follows from them."""
        size = len(self.options)
        for i in range(size):
            above, below = self.pairwise[i], [row[i] for row in self.pairwise]
            if above[i] or any(one + other > self.ranked for one, other in zip(above, below, strict=True)):
                return False
            row = self.places[i]
            if sum(row) != self.ranked:
                return False
            if sum(above) - sum(below) != sum((size - 1 - half) * number for half, number in enumerate(row)):
                return False
        return True

    def _rounds_fit(self) -> bool:
        """The rounds follow each other by the rule, no ballot comes or goes, none who stands loses one, and the
        first in which nobody goes is the last.
        """
        standing = self.options
        before = dict.fromkeys(standing, 0)
        for each in self.in_order:
            if tuple(each.counts) != standing or each.exhausted + sum(each.counts.values()) != self.cast:
                return False
            if each.exhausted < self.blank or any(each.counts[option] < before[option] for option in standing):
                return False
            if each.eliminated != runoff.who_goes(each.counts):
                return False
            before = dict(each.counts)
            standing = tuple(option for option in standing if option not in each.eliminated)
        if [bool(each.eliminated) for each in self.rounds] != [True] * (len(self.rounds) - 1) + [False]:
            return False
        firsts = self.in_order[0].counts.values()
        return all(first <= row[0] for first, row in zip(firsts, self.places, strict=True))


def tally_of(profile: Profile) -> RankedTally:
    """The totals of these ballots."""
    return RankedTally(
        profile.options,
        profile.ballots,
        profile.blank,
        matrix_of(profile),
        places.places_of(profile),
        runoff.rounds_of(profile),
    )


def by_schulze(tally: RankedTally) -> Outcome:
    """From the pairwise counts; no scores."""
    ranking = schulze.ranking(tally.options, tally.pairwise)
    return Outcome(ranking[0], ranking)


def by_runoff(tally: RankedTally) -> Outcome:
    """From the rounds. Scores are each option's ballots in its last round."""
    ranking = runoff.ranking(tally.in_order)
    last = {option: Fraction(number) for each in tally.in_order for option, number in each.counts.items()}
    return Outcome(ranking[0], ranking, last)


def by_borda(tally: RankedTally) -> Outcome:
    """From the places; scores are points."""
    scores = places.borda(tally.options, tally.places)
    ranking = by_score(scores)
    return Outcome(ranking[0], ranking, scores)


def by_plurality(tally: RankedTally) -> Outcome:
    """By first places, which are the first round of the runoff: a ballot with several first places counts for none."""
    scores = {option: Fraction(number) for option, number in tally.in_order[0].counts.items()}
    ranking = by_score(scores)
    return Outcome(ranking[0], ranking, scores)


def by_condorcet(tally: RankedTally) -> Outcome:
    """The option that beats each other one, or none. Ranked by Smith sets, so that a cycle is a tie."""
    winner = condorcet_winner(tally.options, tally.pairwise)
    return Outcome(() if winner is None else (winner,), smith_sets(tally.options, tally.pairwise))


RULES: dict[str, Callable[[RankedTally], Outcome]] = {
    "schulze": by_schulze,
    "irv": by_runoff,
    "borda": by_borda,
    "plurality": by_plurality,
    "condorcet": by_condorcet,
}
"""The rules by which ranked ballots can be counted, by the names in the command `recount`."""


class RankedMethod(VotingMethod[RankedTally]):
    """Options are given ranks; two can have the same, any can be left without, and only the order counts."""

    key = Method.RANKED.value
    title = Method.RANKED.title
    instruction = "Write 1 beside what you would like best, 2 beside the next, and so on. You can stop at any point."
    fewest = 2
    most = 6
    budget = 0
    units = ""

    def answers(self, options: int) -> tuple[Answer, ...]:
        """A rank for each option."""
        return tuple(Answer(choice.key, choice.label) for choice in Method.RANKED.choices[:options])

    def tally(self, options: Sequence[str], ballots: Iterable[Answers]) -> RankedTally:
        """The totals; `VoteError` where a ballot is not valid."""
        self.check_options(options)
        return tally_of(from_ballots(options, list(ballots)))

    def result(self, tally: RankedTally) -> Outcome:
        """Schulze's, and the other rules beside it. Nobody wins where nobody ranked anything."""
        decided = by_schulze(tally)
        beside = {name: rule(tally) for name, rule in RULES.items() if name != "schulze"}
        return Outcome(decided.winners if tally.ranked else (), decided.ranking, beside=beside)

    def check_tally(self, options: Sequence[str], cast: int, tally: RankedTally) -> None:
        """The tally is about these options and so many ballots; that it goes together it has seen to itself."""
        self.check_options(options)
        if tally.options != tuple(options) or tally.cast != cast:
            raise VoteError("A tally does not add up to the ballots of its poll.")
