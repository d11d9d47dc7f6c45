"""A poll: one vote on one or more proposals, with a method; its ballots; and the count of the paper.

A ballot is a person's answers and nothing else. Nothing here says how many chose what before the poll is closed.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
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
    """One answer of a method: `key` in records, `label` on ballots. `side` is there where it speaks for or against the
    proposal; `weight` where answers are numbers too; `cost` where a ballot has so many dots or credits to spend.
    """

    key: str
    label: str
    side: Side | None = None
    weight: int = 0
    cost: int = 0


class Method(Enum):
    """How people answer. `AGREEMENT` is the default (V2). What a ballot may say and what it adds up to is in
    `voting.methods`, under the same keys.
    """

    AGREEMENT = "agreement"
    YES_NO = "yes-no"
    CONSENT = "consent"
    FIST_TO_FIVE = "fist-to-five"
    GRADIENTS = "gradients"
    APPROVAL = "approval"
    DOTS = "dots"
    SCORE = "score"
    RANKED = "ranked"
    QUADRATIC = "quadratic"
    AGREE_PASS = "agree-pass"  # as Pol.is asks

    @property
    def title(self) -> str:
        """The method's name on screen and paper."""
        return _TITLES[self]

    @property
    def choices(self) -> tuple[Choice, ...]:
        """The answers in the order of the ballot; of a ranking, those of the longest one."""
        return _CHOICES[self]

    @property
    def compares(self) -> bool:
        """Whether options are weighed against each other, on one sheet; else each is answered by itself."""
        return all(choice.side is None for choice in self.choices)

    @property
    def is_keyed(self) -> bool:
        """Whether paper is typed in ballot by ballot, because numbers per option do not say what one ballot said."""
        return self in (Method.RANKED, Method.QUADRATIC)

    @property
    def one_objection_stops(self) -> bool:
        """Whether what one person objects to is not called a consensus, however many are for it."""
        return self is Method.CONSENT

    @property
    def digits(self) -> tuple[int, ...]:
        """The digit that stands before each answer and chooses it: fingers where they are shown, else 1, 2, 3 …"""
        if self in (Method.FIST_TO_FIVE, Method.SCORE):
            return tuple(choice.weight for choice in self.choices)
        return tuple(range(1, len(self.choices) + 1))

    def side(self, key: str) -> Side | None:
        """The side of the answer with this key, if it has one; `VoteError` where the method has no such answer."""
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
    Method.APPROVAL: "Approval",
    Method.DOTS: "Dots",
    Method.SCORE: "Score",
    Method.RANKED: "Ranking",
    Method.QUADRATIC: "Quadratic votes",
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
    Method.APPROVAL: (Choice("approve", "Approve", weight=1),),
    Method.DOTS: tuple(
        Choice(str(dots), "1 dot" if dots == 1 else f"{dots} dots", weight=dots, cost=dots) for dots in (1, 2)
    ),
    Method.SCORE: tuple(Choice(str(score), str(score), weight=score) for score in range(6)),
    Method.RANKED: tuple(
        Choice(str(rank), label) for rank, label in enumerate(("1st", "2nd", "3rd", "4th", "5th", "6th"), start=1)
    ),
    Method.QUADRATIC: tuple(
        Choice(str(votes), "1 vote" if votes == 1 else f"{votes} votes", weight=votes, cost=votes * votes)
        for votes in range(1, 5)
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
    """What one person counted from the paper, blind to the other's count; `paper` says when two agree.

    `cast` is the number of ballots counted; `counts` holds, per proposal id, choice key to number. What a proposal's
    counts lack to `cast` was left blank. Where ballots are typed in one by one, `keyed` holds how many were filled in
    each way, as `paper.spelt` spells it, and `counts` nothing.
    """

    cast: int
    counts: Mapping[str, Mapping[str, int]]
    keyed: Mapping[str, int] = field(default_factory=dict)

    def __post_init__(self) -> None:
        if not 0 <= self.cast <= MAX_BALLOTS:
            raise VoteError(f"A number of ballots lies between 0 and {MAX_BALLOTS:,}.")
        for per_choice in (*self.counts.values(), self.keyed):
            if any(number < 0 for number in per_choice.values()):
                raise VoteError("A count cannot be less than nothing.")
        if any(sum(per_choice.values()) > self.cast for per_choice in self.counts.values()):
            raise VoteError("A proposal has more answers than there are ballots. Count that proposal again.")
        if self.keyed and sum(self.keyed.values()) != self.cast:
            raise VoteError("The ballots that were typed in are not as many as were counted.")

    def of(self, proposal: str, choice: str) -> int:
        """How many ballots gave this answer."""
        return self.counts.get(proposal, {}).get(choice, 0)
