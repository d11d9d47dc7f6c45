"""A poll: one vote on one or more proposals, with a method; its ballots; and the count of the paper.

A ballot is a person's answers and nothing else. Nothing here says how many chose what before the poll is closed.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import Enum

from workshop_app.domain.errors import VoteError

MAX_BALLOTS = 100_000


class Side(Enum):
    """What an answer says about the proposal."""

    AGREE = "agree"
    DISAGREE = "disagree"
    BETWEEN = "between"
    UNSURE = "unsure"  # needs more information


@dataclass(frozen=True, slots=True)
class Choice:
    """One answer of a method: `key` in records, `label` on ballots; `weight` where answers are numbers too."""

    key: str
    label: str
    side: Side
    weight: int = 0


class Method(Enum):
    """How people answer, where each proposal is answered by itself. `AGREEMENT` is the default (V2). The methods that
    weigh options against each other are in `voting.methods`.
    """

    AGREEMENT = "agreement"
    YES_NO = "yes-no"
    CONSENT = "consent"
    FIST_TO_FIVE = "fist-to-five"
    GRADIENTS = "gradients"
    AGREE_PASS = "agree-pass"  # as Pol.is asks

    @property
    def title(self) -> str:
        """The method's name on screen and paper."""
        return _TITLES[self]

    @property
    def choices(self) -> tuple[Choice, ...]:
        """The answers in the order of the ballot."""
        return _CHOICES[self]

    @property
    def one_objection_stops(self) -> bool:
        """Whether what one person objects to is not called a consensus, however many are for it."""
        return self is Method.CONSENT

    @property
    def digits(self) -> tuple[int, ...]:
        """The digit that stands before each answer and chooses it: fingers where they are shown, else 1, 2, 3 …"""
        if self is Method.FIST_TO_FIVE:
            return tuple(choice.weight for choice in self.choices)
        return tuple(range(1, len(self.choices) + 1))

    def side(self, key: str) -> Side:
        """The side of the answer with this key; `VoteError` where the method has no such answer."""
        for choice in self.choices:
            if choice.key == key:
                return choice.side
        raise VoteError("This answer is not on the ballot.")


_TITLES = {
    Method.AGREEMENT: "Agreement rating",
    Method.YES_NO: "Yes, no or abstain",
    Method.CONSENT: "Consent",
    Method.FIST_TO_FIVE: "Fist to five",
    Method.GRADIENTS: "Gradients of agreement",
    Method.AGREE_PASS: "Agree, disagree or pass",
}
_CHOICES = {
    Method.AGREEMENT: (
        Choice("strongly-agree", "Strongly agree", Side.AGREE),
        Choice("agree", "Agree", Side.AGREE),
        Choice("between", "In between", Side.BETWEEN),
        Choice("disagree", "Disagree", Side.DISAGREE),
        Choice("strongly-disagree", "Strongly disagree", Side.DISAGREE),
        Choice("more-information", "Need more information", Side.UNSURE),
    ),
    Method.YES_NO: (
        Choice("yes", "Yes", Side.AGREE),
        Choice("no", "No", Side.DISAGREE),
        Choice("abstain", "Abstain", Side.BETWEEN),
    ),
    Method.CONSENT: (
        Choice("consent", "Consent", Side.AGREE),
        Choice("consent-with-concerns", "Consent with concerns", Side.AGREE),
        Choice("stand-aside", "Stand aside", Side.BETWEEN),
        Choice("objection", "Object", Side.DISAGREE),
    ),
    Method.FIST_TO_FIVE: (  # the words as facilitators have them (Fletcher, “Fist-to-five consensus-building”, 2002)
        Choice("five-fingers", "Five: will lead it", Side.AGREE, 5),
        Choice("four-fingers", "Four: will work for it", Side.AGREE, 4),
        Choice("three-fingers", "Three: can go along", Side.BETWEEN, 3),
        Choice("two-fingers", "Two: talk about it first", Side.UNSURE, 2),
        Choice("one-finger", "One: has to change", Side.DISAGREE, 1),
        Choice("fist", "Fist: block it", Side.DISAGREE, 0),
    ),
    Method.GRADIENTS: (  # Kaner, “Facilitator's Guide to Participatory Decision-Making”: eight, in this order
        Choice("endorsement", "Endorse wholeheartedly", Side.AGREE),
        Choice("minor-point", "Agree but for a minor point", Side.AGREE),
        Choice("reservations", "Support with reservations", Side.AGREE),
        Choice("no-opinion", "Abstain", Side.BETWEEN),
        Choice("more-discussion", "More discussion needed", Side.UNSURE),
        Choice("dislike", "Do not like it but go along", Side.BETWEEN),
        Choice("serious-disagreement", "Serious disagreement", Side.DISAGREE),
        Choice("veto", "Veto", Side.DISAGREE),
    ),
    Method.AGREE_PASS: (
        Choice("agree", "Agree", Side.AGREE),
        Choice("disagree", "Disagree", Side.DISAGREE),
        Choice("pass", "Pass", Side.BETWEEN),
    ),
}


class Casting(Enum):
    """How ballots are cast (V3)."""

    PAPER = "paper"
    HAND_TO_HAND = "hand to hand"
    ONLINE = "online"  # outside responses, brought in whole (D8)


class PollState(Enum):
    """A poll is open until it reconciles; a closed poll is never opened again."""

    OPEN = "open"
    CLOSED = "closed"


@dataclass(frozen=True, slots=True)
class Poll:
    """One vote. `proposals` are ids in ballot order. `issued`, `spoilt` and `returned` count ballots handed out,
    not usable, and handed back empty. `reason` says why a poll was closed although they do not add up.
    """

    id: str
    number: int
    title: str
    method: Method
    casting: Casting
    proposals: tuple[str, ...]
    state: PollState = PollState.OPEN
    issued: int = 0
    spoilt: int = 0
    returned: int = 0
    reason: str = ""

    def __post_init__(self) -> None:
        if not self.proposals or len(set(self.proposals)) != len(self.proposals):
            raise VoteError("A poll asks about at least one proposal, each once.")
        if any(not 0 <= n <= MAX_BALLOTS for n in (self.issued, self.spoilt, self.returned)):
            raise VoteError(f"A number of ballots lies between 0 and {MAX_BALLOTS:,}.")


Answers = Mapping[str, str]
"""One ballot: proposal id to choice key. A proposal that is not there was left blank."""


def check_ballot(poll: Poll, answers: Answers) -> None:
    """`VoteError` unless each answer is about a proposal of the poll and one of its method's choices."""
    keys = {choice.key for choice in poll.method.choices}
    if not answers.keys() <= set(poll.proposals) or not keys.issuperset(answers.values()):
        raise VoteError("This ballot does not belong to this poll.")


def mismatch(poll: Poll, cast: int) -> int:
    """Ballots issued less those cast, spoilt and returned; 0 where the poll reconciles (V4)."""
    return poll.issued - cast - poll.spoilt - poll.returned


@dataclass(frozen=True, slots=True)
class PaperCount:
    """What one person counted from the paper, blind to the other's count.

    `cast` is the number of ballots counted; `counts` holds, per proposal id, choice key to number. What a proposal's
    counts lack to `cast` was left blank.
    """

    cast: int
    counts: Mapping[str, Mapping[str, int]]

    def __post_init__(self) -> None:
        if not 0 <= self.cast <= MAX_BALLOTS:
            raise VoteError(f"A number of ballots lies between 0 and {MAX_BALLOTS:,}.")
        for per_choice in self.counts.values():
            if any(number < 0 for number in per_choice.values()):
                raise VoteError("A count cannot be less than nothing.")
            if sum(per_choice.values()) > self.cast:
                raise VoteError("A proposal has more answers than there are ballots. Count that proposal again.")

    def of(self, proposal: str, choice: str) -> int:
        """How many ballots gave this answer."""
        return self.counts.get(proposal, {}).get(choice, 0)


@dataclass(frozen=True, slots=True)
class Difference:
    """A place where two counts disagree. `proposal` and `choice` are empty for the number of ballots."""

    proposal: str
    choice: str
    first: int
    second: int


def differences(poll: Poll, first: PaperCount, second: PaperCount) -> list[Difference]:
    """Where the two counts disagree, in ballot order; empty where they are the same."""
    found = [] if first.cast == second.cast else [Difference("", "", first.cast, second.cast)]
    for proposal in poll.proposals:
        for choice in poll.method.choices:
            one, other = first.of(proposal, choice.key), second.of(proposal, choice.key)
            if one != other:
                found.append(Difference(proposal, choice.key, one, other))
    return found


def agreed_count(poll: Poll, counts: Sequence[PaperCount]) -> PaperCount | None:
    """The count that the last two counters reached independently, or None while they differ or one is missing."""
    if len(counts) < 2 or differences(poll, counts[-2], counts[-1]):
        return None
    return counts[-1]
