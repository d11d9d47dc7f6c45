"""A closed session that also weighed options against each other, by each of the five methods that do; made up."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from tests.sealing.samples import Closed, salt
from workshop_app.domain import chain
from workshop_app.domain.codec import encode
from workshop_app.domain.counting import of_ballots
from workshop_app.domain.journal import Kind
from workshop_app.domain.poll import Casting, Method, Poll, PollState
from workshop_app.domain.proposal import Proposal, ProposalState
from workshop_app.domain.record import HeadCount, PollRecord

ONE, TWO, THREE = (f"{number:016x}" for number in (1, 2, 3))
Heaps = Mapping[tuple[str, str, str], int]
"""How many ballots gave these answers about the three options; “-” is none."""
APPROVAL: Heaps = {("approve", "-", "-"): 7, ("approve", "approve", "-"): 6, ("-", "-", "approve"): 8, ("-",) * 3: 1}
DOTS: Heaps = {("2", "2", "1"): 9, ("1", "2", "2"): 5, ("2", "-", "-"): 4, ("-", "1", "1"): 4}
SCORE: Heaps = {("5", "3", "0"): 8, ("4", "4", "1"): 7, ("0", "2", "5"): 5, ("-", "5", "-"): 2}
QUADRATIC: Heaps = {("4", "-", "-"): 6, ("2", "2", "2"): 9, ("1", "3", "-"): 5, ("-", "-", "4"): 2}
FEW: Heaps = {("1", "2", "3"): 5, ("2", "1", "-"): 4, ("-", "2", "1"): 2, ("-", "1", "1"): 1}
MANY: Heaps = {
    ("1", "2", "3"): 11,
    ("2", "1", "3"): 4,
    ("-", "1", "2"): 5,
    ("3", "2", "1"): 9,
    ("1", "1", "-"): 3,
    ("-", "-", "-"): 2,
}
VOTES = (
    (Method.APPROVAL, APPROVAL),
    (Method.DOTS, DOTS),
    (Method.SCORE, SCORE),
    (Method.QUADRATIC, QUADRATIC),
    (Method.RANKED, FEW),
    (Method.RANKED, MANY),
)


def weighed(before: Closed) -> Closed:
    """The session with a third proposal, a fuller hall, and six more polls on all three; the last is a ranking of
    enough ballots for them to leave.
    """
    record = before.record
    third = Proposal(THREE, 3, "A room for the children.", state=ProposalState.VOTED)
    heads = HeadCount("welcome", 36)
    items: list[tuple[Kind, object]] = [(Kind.HEADS, heads), (Kind.PROPOSAL, third)]
    polls = []
    for number, (method, heaps) in enumerate(VOTES, start=2):
        opened, closed = _poll(number, method, heaps)
        items += [(Kind.POLL_OPENED, opened), (Kind.POLL_CLOSED, closed)]
        polls.append(closed)
    *entries, _last = before.entries
    for kind, payload in (*items, (Kind.CLOSED, {})):
        head = chain.head_after(entries[-1])
        entries.append(chain.extend(head, kind.value, encode(payload), salt(head.n)))
    weighed_ = replace(
        record,
        v=max(3, record.v),
        heads=(*record.heads, heads),
        proposals=(*record.proposals, third),
        polls=(*record.polls, *polls),
    )
    return Closed(weighed_, tuple(entries))


def _poll(number: int, method: Method, heaps: Heaps) -> tuple[Poll, PollRecord]:
    options = (ONE, TWO, THREE)
    ballots = [
        {option: answer for option, answer in zip(options, answers, strict=True) if answer != "-"}
        for answers, many in heaps.items()
        for _ in range(many)
    ]
    title = f"{method.title}, {len(ballots)} ballots"
    opened = Poll(f"{number:016x}", number, title, method, Casting.HAND_TO_HAND, options, issued=len(ballots) + 1)
    return opened, of_ballots(replace(opened, state=PollState.CLOSED, spoilt=1), ballots)
