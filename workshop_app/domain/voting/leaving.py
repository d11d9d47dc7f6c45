"""What of a poll's ballots may leave the laptop (privacy.md, section 3).

A ranking of six options has 720 spellings and more, a quadratic ballot as many: who saw somebody fill one in finds it
again among thirty. So totals leave, and whole ballots only where they are ranked and enough to hide among.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from workshop_app.domain.errors import VoteError
from workshop_app.domain.poll import Answers
from workshop_app.domain.voting.method import VotingMethod
from workshop_app.domain.voting.profile import Order, Profile, from_ballots
from workshop_app.domain.voting.ranked import RankedMethod

ENOUGH_TO_HIDE = 30
"""Ranked ballots, blank ones not counted, from which on they leave as ballots."""


@dataclass(frozen=True, slots=True)
class SameBallots:
    """An order, and how many ballots have it."""

    order: Order
    number: int


@dataclass(frozen=True, slots=True)
class Leaving:
    """What may be in a record or an export: the tally, and the ballots or nothing. Equal ballots are put together and
    sorted by what they say, so that nothing of how they were cast is left.
    """

    tally: Any
    ballots: tuple[SameBallots, ...]


def may_leave(method: VotingMethod[Any], options: Sequence[str], ballots: Iterable[Answers]) -> Leaving:
    """The tally of these ballots and, for ranked polls of enough ballots, the ballots."""
    kept = list(ballots)
    tally = method.tally(options, kept)
    if not isinstance(method, RankedMethod) or tally.ranked < ENOUGH_TO_HIDE:
        return Leaving(tally, ())
    return Leaving(tally, in_sorted_order(options, from_ballots(options, kept).orders))


def in_sorted_order(options: Sequence[str], orders: Mapping[Order, int]) -> tuple[SameBallots, ...]:
    """Ballots sorted by what they say: by the places that the options have on the ballot."""
    place = {option: number for number, option in enumerate(options)}
    ordered = sorted(orders, key=lambda order: [[place.get(option, -1) for option in group] for group in order])
    return tuple(SameBallots(order, orders[order]) for order in ordered)


def profile_of(options: Sequence[str], leaving: Leaving) -> Profile:
    """The ballots that may leave, to be written as a PrefLib file; `VoteError` where none may."""
    if not leaving.ballots:
        raise VoteError(
            f"Ballots of this poll stay on the laptop: ranked ballots leave from {ENOUGH_TO_HIDE} on, others never."
            " Its totals are in the record, and are enough to compute the result again."
        )
    return Profile(tuple(options), {each.order: each.number for each in leaving.ballots})
