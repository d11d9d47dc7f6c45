"""What the ballots of a poll add up to, and what it may be called (V6). Pure, so that anyone can count again (V7)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import Enum

from workshop_app.domain.errors import VoteError
from workshop_app.domain.poll import Answers, Method, PaperCount, Poll, Side, check_ballot


class Label(Enum):
    """What a distribution is called. More than one can hold; none need."""

    CONSENSUS = "consensus"
    CONTESTED = "contested"
    UNCLEAR = "unclear"


@dataclass(frozen=True, slots=True)
class Tally:
    """The answers about one proposal: choice key to number, every choice of the method present, and the blanks."""

    proposal: str
    counts: Mapping[str, int]
    blank: int

    def __post_init__(self) -> None:
        if self.blank < 0 or any(number < 0 for number in self.counts.values()):
            raise VoteError("A count cannot be less than nothing.")

    @property
    def answered(self) -> int:
        """Ballots that answered; the base of every share."""
        return sum(self.counts.values())

    @property
    def cast(self) -> int:
        """Ballots that answered or were left blank."""
        return self.answered + self.blank

    def on_side(self, method: Method, side: Side) -> int:
        """How many answers were on this side."""
        return sum(number for key, number in self.counts.items() if method.side(key) is side)

    def labels(self, method: Method) -> tuple[Label, ...]:
        """What the distribution may be called, by `labels_of`."""
        agree, disagree, unsure = (self.on_side(method, side) for side in (Side.AGREE, Side.DISAGREE, Side.UNSURE))
        return labels_of(self.answered, agree, disagree, unsure, one_stops=method.one_objection_stops)


def labels_of(answered: int, agree: int, disagree: int, unsure: int, *, one_stops: bool = False) -> tuple[Label, ...]:
    """Consensus: at least 75 % agree and at most 10 % disagree, or nobody where `one_stops` it. Contested: at least
    25 % on each side. Unclear: at least 20 % need more information. Shares are of those who answered; whole-number
    arithmetic, so no rounding.
    """
    if answered == 0:
        return ()
    found = []
    if 4 * agree >= 3 * answered and 10 * disagree <= answered and not (one_stops and disagree):
        found.append(Label.CONSENSUS)
    if 4 * agree >= answered and 4 * disagree >= answered:
        found.append(Label.CONTESTED)
    if 5 * unsure >= answered:
        found.append(Label.UNCLEAR)
    return tuple(found)


def count(poll: Poll, ballots: Iterable[Answers]) -> tuple[Tally, ...]:
    """Count ballots, one tally per proposal in ballot order. Order of ballots and of choices makes no difference."""
    counts = {proposal: {choice.key: 0 for choice in poll.method.choices} for proposal in poll.proposals}
    cast = 0
    for answers in ballots:
        check_ballot(poll, answers)
        cast += 1
        for proposal, key in answers.items():
            counts[proposal][key] += 1
    return tuple(Tally(proposal, numbers, cast - sum(numbers.values())) for proposal, numbers in counts.items())


def from_paper(poll: Poll, paper: PaperCount) -> tuple[Tally, ...]:
    """The tallies that an agreed paper count gives."""
    tallies = []
    for proposal in poll.proposals:
        numbers = {choice.key: paper.of(proposal, choice.key) for choice in poll.method.choices}
        tallies.append(Tally(proposal, numbers, paper.cast - sum(numbers.values())))
    return tuple(tallies)
