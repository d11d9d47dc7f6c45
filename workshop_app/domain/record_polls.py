"""What holds a closed poll in a record together: its ballots are accounted for and its totals add up.

Of rankings the totals are held against each other, and against the ballots where those are there.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from workshop_app.domain.errors import FormatError, VoteError
from workshop_app.domain.poll import Method, PollState, mismatch
from workshop_app.domain.voting.leaving import ENOUGH_TO_HIDE, in_sorted_order
from workshop_app.domain.voting.methods import named
from workshop_app.domain.voting.profile import Profile
from workshop_app.domain.voting.ranked import tally_of

if TYPE_CHECKING:
    from workshop_app.domain.record import PollRecord


def check_poll(item: PollRecord, proposals: frozenset[str | int]) -> None:
    """`FormatError` unless the poll is closed, asks about `proposals` of the record, and adds up."""
    poll = item.poll
    if poll.state is not PollState.CLOSED:
        raise FormatError("The record holds a poll that is still open.")
    if mismatch(poll, item.cast) != 0 and not poll.reason.strip():
        raise FormatError("The ballots of a poll do not add up and no reason is given.")
    if not proposals.issuperset(poll.proposals):
        raise FormatError("A poll and its tallies speak of different proposals.")
    if poll.method is Method.RANKED:
        _check_ranked(item)
        return
    if tuple(tally.proposal for tally in item.tallies) != poll.proposals or item.ranked is not None or item.ballots:
        raise FormatError("A poll and its tallies speak of different proposals.")
    choices = Counter(choice.key for choice in poll.method.choices)
    for tally in item.tallies:
        if Counter(tally.counts.keys()) != choices or tally.cast != item.cast:
            raise FormatError("A tally does not add up to the ballots of its poll.")
    if poll.method.compares:
        _check_by_method(item)


def _check_by_method(item: PollRecord) -> None:
    """By the rules of the method: how many options, and no more spent than there is."""
    method = named(item.poll.method.value)
    try:
        method.check_tally(item.poll.proposals, item.cast, item.tallies if item.ranked is None else item.ranked)
    except VoteError as fault:
        raise FormatError(str(fault)) from fault


def _check_ranked(item: PollRecord) -> None:
    if item.ranked is None or item.tallies:
        raise FormatError("A ranking has other totals than a ranking has.")
    _check_by_method(item)
    if not item.ballots:
        return
    orders = {each.order: each.number for each in item.ballots}
    place = {option: number for number, option in enumerate(item.poll.proposals)}
    groups = [[place.get(option, -1) for option in group] for order in orders for group in order]
    if item.ranked.ranked < ENOUGH_TO_HIDE:
        raise FormatError("The record holds ballots of a ranking that are too few to hide among.")
    if any(group != sorted(group) for group in groups):
        raise FormatError("A ballot of a ranking does not name equal options in the order of the ballot.")
    if len(orders) != len(item.ballots) or in_sorted_order(item.poll.proposals, orders) != item.ballots:
        raise FormatError("The ballots of a ranking are not put together and sorted.")
    try:
        again = tally_of(Profile(item.poll.proposals, orders))
    except VoteError as fault:
        raise FormatError(str(fault)) from fault
    if again != item.ranked:
        raise FormatError("The ballots of a ranking do not add up to its totals.")
