"""What holds a poll back: a method that the programme fixes, paper that is not agreed, ballots that do not add up."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from workshop_app.domain.errors import VoteError
from workshop_app.domain.paper import BLIND, Row, disputed
from workshop_app.domain.poll import Method, Poll
from workshop_app.domain.programme import Programme
from workshop_app.domain.proposal import Proposal
from workshop_app.domain.text import one_line
from workshop_app.domain.voting.profile import Profile
from workshop_app.storage.session_store import SessionStore


@dataclass(frozen=True, slots=True)
class Turnout:
    """“23 cast of 28 issued”."""

    cast: int
    issued: int


@dataclass(frozen=True, slots=True)
class CountState:
    """How far the count of the paper is: counts entered, what of them is in dispute, and whether nothing is.

    There is no figure in it: that would be a count of an open poll.
    """

    entered: int
    disputed: tuple[Row, ...]
    agreed: bool


def fixed_methods(programme: Programme | None) -> dict[str, Method]:
    """Core proposals, by their key, whose method the programme fixes."""
    return {core.key: core.method for core in programme.core_proposals if core.method} if programme else {}


def count_state(store: SessionStore, poll: Poll) -> CountState:
    """How far the count of this poll's paper is."""
    counts = store.votes.counts(poll.id)
    found = disputed(poll, counts)
    return CountState(len(counts), found, len(counts) >= BLIND and not found)


def check_method(method: Method, asked: Sequence[Proposal], programme: Programme | None) -> None:
    """`VoteError` where the programme says that a core proposal is asked about by another method."""
    fixed = fixed_methods(programme)
    for proposal in asked:
        if (wanted := fixed.get(proposal.core)) and wanted is not method:
            raise VoteError(
                f"The programme asks about proposal {proposal.number} by “{wanted.title}” in every session. Choose that"
                " method, or leave the proposal off this ballot."
            )


def named_options(ballots: Profile, proposals: Sequence[Proposal]) -> Profile:
    """The same ballots with the words of the proposals, or, where two have the same, with their numbers before them."""
    known = {proposal.id: proposal for proposal in proposals}
    words = {option: one_line(known[option].text) for option in ballots.options}
    if len(set(words.values())) < len(words):
        words = {option: f"{known[option].number} {text}" for option, text in words.items()}
    orders = {tuple(tuple(words[each] for each in group) for group in order): n for order, n in ballots.orders.items()}
    return Profile(tuple(words.values()), orders)


def does_not_add_up(poll: Poll, cast: int, missing: int) -> str:
    """Why a poll does not close, in a sentence."""
    return (
        f"{poll.issued} ballots were issued; {cast} cast, {poll.spoilt} spoilt and {poll.returned} returned make"
        f" {poll.issued - missing}. Nothing is lost. Count again and correct the numbers, or give the reason."
    )
