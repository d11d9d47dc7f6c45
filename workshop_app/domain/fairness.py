"""The fairness check before a session (P5): the four Gunning principles, each answered in words.

A consultation is fair where proposals are still at a formative stage, reasons are given, there is time to answer, and
the answers are conscientiously taken into account (R v Brent LBC, ex parte Gunning [1985]; R (Moseley) v Haringey
[2014] UKSC 56). The answers are part of the plan, and so of the record.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import Enum

from workshop_app.domain.errors import PlanError
from workshop_app.domain.words import listed

MAX_ANSWER = 600
"""Characters in one answer."""


class Principle(Enum):
    """The principles, in the order in which they are asked."""

    FORMATIVE = "still open"
    REASONS = "reasons given"
    TIME = "time to respond"
    ACCOUNT = "taken into account"

    @property
    def question(self) -> str:
        """What the facilitator is asked."""
        return _QUESTIONS[self]


_QUESTIONS = {
    Principle.FORMATIVE: "What can still change because of this session, and what is decided already?",
    Principle.REASONS: "Which reasons and facts does the room get, so that it can answer with sense?",
    Principle.TIME: "How long do people have to answer, here and afterwards, and who would need longer?",
    Principle.ACCOUNT: "Who takes the answers into account, by when, and how does the room hear of it?",
}


@dataclass(frozen=True, slots=True)
class Fair:
    """How one principle is met, in words."""

    principle: Principle
    words: str

    def __post_init__(self) -> None:
        if not self.words.strip() or len(self.words) > MAX_ANSWER:
            raise PlanError(f"An answer of the fairness check has 1 to {MAX_ANSWER} characters.")


def unanswered(answers: Iterable[Fair]) -> list[Principle]:
    """The principles that nobody has answered, in order."""
    answered = {answer.principle for answer in answers}
    return [principle for principle in Principle if principle not in answered]


def sentences(answers: Sequence[Fair]) -> list[str]:
    """How people were asked, for a report: each answer after its principle, and what nobody answered."""
    found = {answer.principle: answer.words for answer in answers}
    if not found:
        return ["The fairness check was not answered before the session."]
    said = [f"{each.value.capitalize()}: {found[each]}" for each in Principle if each in found]
    missing = [each.value for each in unanswered(answers)]
    return [*said, f"Not answered: {listed(missing)}."] if missing else said
