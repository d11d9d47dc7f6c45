"""The review before sealing (A3, A4): how each flag and each question was answered. Kinds and counts, no words."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum

from workshop_app.domain.errors import FormatError
from workshop_app.domain.identifier import KeepReason
from workshop_app.domain.intruder import IntruderCheck
from workshop_app.domain.record_bounds import MOST


class Answer(Enum):
    """What became of the words. Restricted: they are sealed, and quoted to nobody until City Hall clears them."""

    KEPT = "kept"
    REPLACED = "replaced"
    RESTRICTED = "restricted"
    REMOVED = "removed"


class Why(Enum):
    """Why words were replaced, restricted or removed. Why they may stay is a `KeepReason`, as in capture."""

    NAMES = "names somebody"
    PLACE = "a place or body that few belong to"
    TELLS = "somebody who knows the neighbourhood could tell"
    HARM = "somebody could come to harm"
    ASKED = "whoever said it asked for it"
    NOT_FOR_RECORD = "not meant for the record"


Reason = KeepReason | Why
REASONS: Mapping[Answer, tuple[Reason, ...]] = {
    Answer.KEPT: tuple(KeepReason),
    Answer.REPLACED: (Why.NAMES, Why.PLACE, Why.TELLS),
    Answer.RESTRICTED: (Why.TELLS, Why.HARM, Why.ASKED),
    Answer.REMOVED: (Why.NAMES, Why.ASKED, Why.NOT_FOR_RECORD),
}
"""The short list of each answer, in the order of the keys 1, 2, 3."""


class What(Enum):
    """What is answered: words that were found, or a question about somebody who could be known indirectly. Words that
    were kept at capture have that answer beside the one of the review; it is in the record's counts already.
    """

    FLAG = "flag"
    QUESTION = "question"
    CAPTURE = "capture"


@dataclass(frozen=True, slots=True)
class Spot:
    """What an answer is about, without its words: `start` to `end` (code points, end exclusive) of the `part`-th text
    at `place` of the thing with the id `item`. `kind` is an `IdentifierKind` value, or a `Hint` value of a question.
    """

    what: What
    item: str
    place: str
    part: int
    start: int
    end: int
    kind: str


@dataclass(frozen=True, slots=True)
class Given:
    """An answer that stands, until the session is sealed."""

    spot: Spot
    answer: Answer
    reason: Reason | None


@dataclass(frozen=True, slots=True)
class Review:
    """What is sealed of the review. `flags` and `questions` count per answer, `kinds` the flags per `IdentifierKind`
    value, `reasons` both per reason; a question answered “kept” (nobody could tell) needs none. `left` possible flags
    and questions had no answer. `check` is None where the neighbourhood check was not done.
    """

    flags: Mapping[str, int] = field(default_factory=dict)
    kinds: Mapping[str, int] = field(default_factory=dict)
    reasons: Mapping[str, int] = field(default_factory=dict)
    questions: Mapping[str, int] = field(default_factory=dict)
    left: int = 0
    check: IntruderCheck | None = None

    def __post_init__(self) -> None:
        answers = {answer.value for answer in Answer}
        if not answers.issuperset(self.flags) or not answers.issuperset(self.questions):
            raise FormatError("The review holds an answer that there is not.")
        counts = (*self.flags.values(), *self.kinds.values(), *self.reasons.values(), *self.questions.values())
        if not all(1 <= n <= MOST for n in counts) or not 0 <= self.left <= MOST:
            raise FormatError("A number of the review is outside of what there can be.")
        flags, questions = sum(self.flags.values()), sum(self.questions.values())
        reasoned = flags + questions - self.questions.get(Answer.KEPT.value, 0)
        if sum(self.kinds.values()) != flags or sum(self.reasons.values()) != reasoned:
            raise FormatError("The counts of the review do not add up.")
