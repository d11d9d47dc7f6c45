"""The methods that a poll can have (V2), by their keys. The answers are those of `poll.Method`."""

from __future__ import annotations

from typing import Any

from workshop_app.domain.errors import VoteError
from workshop_app.domain.poll import Method
from workshop_app.domain.voting.counted import CountedMethod, Picks
from workshop_app.domain.voting.method import Answer, VotingMethod
from workshop_app.domain.voting.ranked import RankedMethod

MOST_OPINIONS = 100
"""Proposals on one ballot where each is answered by itself."""
MOST_COMPARED = 20
"""Options on one ballot where they are weighed against each other: a sheet of paper holds no more."""
DOTS, DOTS_ON_ONE = 5, 2
CREDITS = 16


def _answers(method: Method) -> tuple[Answer, ...]:
    return tuple(Answer(choice.key, choice.label, choice.side, choice.weight, choice.cost) for choice in method.choices)


def _opinion(method: Method, instruction: str, picks: Picks = Picks.BEST) -> CountedMethod:
    return CountedMethod(method.value, method.title, instruction, 1, MOST_OPINIONS, _answers(method), picks)


def _comparison(method: Method, instruction: str, budget: int = 0, units: str = "") -> CountedMethod:
    answers = _answers(method)
    return CountedMethod(method.value, method.title, instruction, 2, MOST_COMPARED, answers, budget=budget, units=units)


AGREEMENT = _opinion(Method.AGREEMENT, "Say for each proposal how far you agree. You can leave any of them out.")
YES_NO = _opinion(Method.YES_NO, "Answer each proposal with yes, no or abstain.", Picks.MAJORITY)
AGREE_PASS = _opinion(Method.AGREE_PASS, "Agree or disagree with each statement, or pass.")
CONSENT = _opinion(
    Method.CONSENT, "Say whether you can live with each proposal. One objection stops it.", Picks.NO_OBJECTION
)
FIST_TO_FIVE = _opinion(Method.FIST_TO_FIVE, "Show from a fist to five fingers how far you support each proposal.")
GRADIENTS = _opinion(Method.GRADIENTS, "Choose for each proposal the line that comes nearest to what you think.")
APPROVAL = _comparison(Method.APPROVAL, "Mark every option that you approve of, as many as you like.")
DOTS_METHOD = _comparison(
    Method.DOTS,
    f"You have {DOTS} dots. Put at most {DOTS_ON_ONE} on one option. You need not use them all.",
    DOTS,
    "dots",
)
SCORE = _comparison(
    Method.SCORE, "Give each option a score from 0 to 5. An option without a score gets no points from you."
)
RANKED = RankedMethod()
QUADRATIC = _comparison(
    Method.QUADRATIC,
    f"You have {CREDITS} credits. One vote for an option costs 1, two cost 4, three cost 9, four cost 16.",
    CREDITS,
    "credits",
)

ALL: tuple[VotingMethod[Any], ...] = (
    AGREEMENT,
    YES_NO,
    CONSENT,
    FIST_TO_FIVE,
    GRADIENTS,
    APPROVAL,
    DOTS_METHOD,
    SCORE,
    RANKED,
    QUADRATIC,
    AGREE_PASS,
)
"""The ten methods in the order of V2, and the one of Pol.is, which is read but not offered."""
OFFERED = ALL[:-1]


def named(key: str) -> VotingMethod[Any]:
    """The method with this key; `VoteError` where there is none."""
    for method in ALL:
        if method.key == key:
            return method
    raise VoteError("There is no such method of voting.")
