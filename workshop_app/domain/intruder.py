"""The neighbourhood check (A5): could somebody who wants to find out, and knows the place, tell who said something?

The questions follow the “motivated intruder” test of the Information Commissioner's Office: somebody without special
skills or a break-in, who knows the neighbourhood, asks around and searches what is public.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from enum import Enum
from typing import TypeVar

from workshop_app.domain.errors import FormatError

SAMPLE = 10
"""Contributions that are looked at; all where there are fewer."""
MOST_PEOPLE = 20
MAX_NOTE = 500
_WORD = 8
T = TypeVar("T")


class Question(Enum):
    """What is asked of the sample, in this order."""

    SOMEBODY = "somebody in particular"
    ONLY_ONE = "true of only one"
    AT_WORK = "known at work"
    ASKING = "by asking around"
    SEARCHING = "by searching"
    TOGETHER = "two together"


class Reply(Enum):
    """What people who know the neighbourhood answer."""

    YES = "yes"
    NO = "no"
    NOT_SURE = "not sure"


@dataclass(frozen=True, slots=True)
class Found:
    """One question as it was answered. `found` is how many of the sample it is yes for; which ones is nowhere."""

    question: Question
    reply: Reply
    found: int = 0
    note: str = ""

    def __post_init__(self) -> None:
        if not 0 <= self.found <= SAMPLE or (self.found > 0) != (self.reply is Reply.YES):
            raise FormatError("An answer of the neighbourhood check does not fit its number.")
        if len(self.note) > MAX_NOTE:
            raise FormatError(f"A note of the neighbourhood check has at most {MAX_NOTE} characters.")


@dataclass(frozen=True, slots=True)
class IntruderCheck:
    """The check as it is sealed: how many contributions were looked at, by how many people, and the six answers."""

    sampled: int
    people: int
    answers: tuple[Found, ...]

    def __post_init__(self) -> None:
        if not 1 <= self.sampled <= SAMPLE or not 1 <= self.people <= MOST_PEOPLE:
            raise FormatError("The neighbourhood check was done on or by a number that there cannot be.")
        if tuple(each.question for each in self.answers) != tuple(Question):
            raise FormatError("The neighbourhood check does not have its six answers.")
        if any(each.found > self.sampled for each in self.answers):
            raise FormatError("The neighbourhood check found more than was looked at.")


@dataclass(frozen=True, slots=True)
class Reported:
    """One answer on the laptop, before it is sealed: `where` are ids of the contributions that it is yes for."""

    question: Question
    reply: Reply
    where: tuple[str, ...] = ()
    note: str = ""

    @property
    def sealed(self) -> Found:
        """The answer without what it points to."""
        return Found(self.question, self.reply, len(self.where), self.note)


@dataclass(frozen=True, slots=True)
class Sampled:
    """The check under way: ids of the contributions that were drawn, how many people answer, and the answers so far."""

    drawn: tuple[str, ...]
    people: int = 1
    answers: tuple[Reported, ...] = ()

    def __post_init__(self) -> None:
        asked = [each.question for each in self.answers]
        if len(set(asked)) != len(asked) or any(not set(self.drawn).issuperset(each.where) for each in self.answers):
            raise FormatError("The answers of the neighbourhood check are not those to its sample.")

    def answer(self, question: Question) -> Reported | None:
        """The answer to this question, or None."""
        return next((each for each in self.answers if each.question is question), None)

    def with_answer(self, answer: Reported) -> Sampled:
        """The check with this answer in place of an earlier one."""
        others = {each.question: each for each in self.answers} | {answer.question: answer}
        return replace(self, answers=tuple(others[question] for question in Question if question in others))

    @property
    def sealed(self) -> IntruderCheck | None:
        """The check as it is sealed, or None while a question is open."""
        if len(self.answers) < len(Question):
            return None
        return IntruderCheck(len(self.drawn), self.people, tuple(each.sealed for each in self.answers))

    @property
    def pointed_to(self) -> frozenset[str]:
        """Ids of the contributions that an answer is yes for."""
        return frozenset(item for each in self.answers for item in each.where)


def sample(items: Sequence[T], token: Callable[[int], bytes]) -> tuple[T, ...]:
    """Up to `SAMPLE` of these, drawn without favour and given in their own order; `token(n)` gives n random bytes."""
    drawn = sorted(range(len(items)), key=lambda _: token(_WORD))[:SAMPLE]
    return tuple(items[place] for place in sorted(drawn))
