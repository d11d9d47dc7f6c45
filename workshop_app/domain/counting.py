"""What a poll's ballots add up to, by its method: what of it goes into the record, and what the room may see of it."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from workshop_app.domain.disclosure import RoomOutcome, RoomResult, Shown, room_ranking, room_result
from workshop_app.domain.errors import VoteError
from workshop_app.domain.paper import answers_of
from workshop_app.domain.poll import Answers, Method, PaperCount, Poll
from workshop_app.domain.poll import check_ballot as check_keys
from workshop_app.domain.programme import Policy
from workshop_app.domain.record import PollRecord
from workshop_app.domain.tally import count, from_paper
from workshop_app.domain.voting.leaving import may_leave
from workshop_app.domain.voting.method import Outcome
from workshop_app.domain.voting.methods import named


def check_options(poll: Poll) -> None:
    """`VoteError` where the method cannot ask about so many options."""
    if poll.method is not Method.AGREE_PASS:  # as many as an online consultation had
        named(poll.method.value).check_options(poll.proposals)


def check_ballot(poll: Poll, answers: Answers) -> None:
    """`VoteError` unless the ballot belongs to this poll and is not spoilt by the rules of its method."""
    check_keys(poll, answers)
    if poll.method.compares:
        named(poll.method.value).check(poll.proposals, answers)


def of_ballots(poll: Poll, ballots: Collection[Answers]) -> PollRecord:
    """The record of a closed poll, from its ballots."""
    if not poll.method.compares:
        return PollRecord(poll, len(ballots), count(poll, ballots))
    leaving = may_leave(named(poll.method.value), poll.proposals, ballots)
    if poll.method is Method.RANKED:
        return PollRecord(poll, len(ballots), (), leaving.tally, leaving.ballots)
    return PollRecord(poll, len(ballots), leaving.tally)


def of_paper(poll: Poll, paper: PaperCount) -> PollRecord:
    """The record of a closed poll, from an agreed count of the paper; `VoteError` where no ballots add up to it."""
    if poll.method.is_keyed:
        return of_ballots(poll, list(_typed(poll, paper)))
    tallies = from_paper(poll, paper)
    if poll.method.compares:
        named(poll.method.value).check_tally(poll.proposals, paper.cast, tallies)
    return PollRecord(poll, paper.cast, tallies)


def check_count(poll: Poll, paper: PaperCount) -> None:
    """`VoteError` where a count is about something else than the poll, or has a ballot that is spoilt."""
    if poll.method.is_keyed:
        for ballot in paper.keyed:
            check_ballot(poll, answers_of(poll, ballot))
    keys = {choice.key for choice in poll.method.choices}
    strange = any(item not in poll.proposals or not keys.issuperset(per) for item, per in paper.counts.items())
    if strange or bool(paper.keyed and not poll.method.is_keyed) or bool(paper.counts and poll.method.is_keyed):
        raise VoteError("This count does not belong to this poll.")


def outcome(item: PollRecord) -> Outcome:
    """What follows from a closed poll by the rule of its method."""
    return named(item.poll.method.value).result(item.tallies if item.ranked is None else item.ranked)


def room_results(item: PollRecord, policy: Policy) -> tuple[RoomResult, ...]:
    """What the room may see of a closed poll, one result for each proposal in ballot order."""
    if item.ranked is not None:
        return room_ranking(item.ranked, policy)
    return tuple(room_result(tally, item.poll.method, policy) for tally in item.tallies)


def room_outcome(item: PollRecord, policy: Policy) -> RoomOutcome | None:
    """The order in which options come, where they were weighed against each other and enough ballots were cast."""
    results = room_results(item, policy)
    if not item.poll.method.compares or any(result.shown is Shown.HIDDEN for result in results):
        return None
    found = outcome(item)
    beside = {rule: other.winners for rule, other in found.beside.items()}
    return RoomOutcome(found.winners, found.ranking, beside)


def _typed(poll: Poll, paper: PaperCount) -> Iterator[Answers]:
    for ballot, number in paper.keyed.items():
        answers = answers_of(poll, ballot)
        yield from (answers for _ in range(number))
