"""How proposals were voted on over the sessions of a programme, as the board may see it (capability D5).

Vote totals are exact. A session with too few people or ballots shows no result and is in no total: what all sessions
add up to, less those that are shown, would else be its result.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from workshop_app.domain.correction import About, beside
from workshop_app.domain.coverage import people
from workshop_app.domain.poll import Method, Side
from workshop_app.domain.programme import Policy, Programme
from workshop_app.domain.proposal import Proposal
from workshop_app.domain.record import PollRecord, Record
from workshop_app.domain.tally import Label, Tally
from workshop_app.domain.text import folded

ONLINE = "online"
"""The kind of origin of an online consultation; others are workshops."""


@dataclass(frozen=True, slots=True)
class Result:
    """One proposal and its whole distribution: per choice key of the method, the answers of all ballots.

    `core` is the key of the programme's core proposal, or empty. `sessions` is how many sessions are in the counts, and
    `agreement` the share that agreed in each of them, in per cent to the nearest whole, in ascending order. With fewer
    answers than `least` the distribution has no name. `corrections` say what was put right after sealing.
    """

    text: str
    method: Method
    counts: Mapping[str, int]
    blank: int
    core: str
    themes: tuple[str, ...]
    sessions: int
    agreement: tuple[int, ...]
    least: int = 5
    online: bool = False
    minority: tuple[str, ...] = ()
    corrections: tuple[str, ...] = ()

    @property
    def tally(self) -> Tally:
        """The counts as a tally."""
        return Tally("", self.counts, self.blank)

    @property
    def answered(self) -> int:
        """Ballots that answered: the base of every share."""
        return self.tally.answered

    @property
    def labels(self) -> tuple[Label, ...]:
        """What the distribution is called."""
        return self.tally.labels(self.method) if self.answered >= self.least else ()

    def share(self, side: Side) -> int:
        """The share of the answers on a side, in per cent to the nearest whole; 0 where nobody answered."""
        return _share(self.tally, self.method, side)


def is_shown(record: Record, policy: Policy) -> bool:
    """Whether a session had enough people for its results and words to be shown to the board."""
    return people(record) >= policy.small_cell


def results(programme: Programme, records: Iterable[Record]) -> tuple[Result, ...]:
    """All results that may be shown: core proposals first, in the programme's order, then the others as they came.

    Answers to the same words by the same method are added up over the sessions; of two votes in one session the later
    counts. A core proposal put in other words is a proposal of its own. Polls that weigh options against each other are
    in `comparisons`.
    """
    policy = programme.policy
    core = {each.key: each.text for each in programme.core_proposals}
    pooled: dict[tuple[str, Method], Result] = {}
    for record in records:
        if is_shown(record, policy):
            for key, result in _of_session(record, policy, core).items():
                pooled[key] = _together(pooled[key], result) if key in pooled else result
    order = {key: place for place, key in enumerate(core)}
    return tuple(sorted(pooled.values(), key=lambda result: order.get(result.core, len(order))))


def _of_session(record: Record, policy: Policy, core: Mapping[str, str]) -> dict[tuple[str, Method], Result]:
    proposals = {proposal.id: proposal for proposal in record.proposals}
    themes = {item.id: item.themes for item in record.contributions}
    found: dict[tuple[str, Method], Result] = {}
    for item in record.polls:
        if item.cast < policy.minimum_ballots or item.poll.method.compares:
            continue
        for tally in item.tallies:
            proposal = proposals[tally.proposal]
            if core.get(proposal.core) != proposal.text:
                proposal = replace(proposal, core="")
            result = _result(record, item, tally, proposal, themes)
            found[folded(proposal.text), item.poll.method] = replace(result, least=policy.minimum_ballots)
    return found


def held_back(programme: Programme, records: Iterable[Record]) -> int:
    """How many sessions with a vote show no result, because too few people or ballots were there."""
    policy = programme.policy
    return sum(
        any(item.cast < policy.minimum_ballots or not is_shown(record, policy) for item in record.polls)
        for record in records
    )


def _result(
    record: Record, item: PollRecord, tally: Tally, proposal: Proposal, themes: Mapping[str, tuple[str, ...]]
) -> Result:
    from_sources = dict.fromkeys(code for source in proposal.sources for code in themes.get(source, ()))
    return Result(
        text=proposal.text,
        method=item.poll.method,
        counts=dict(tally.counts),
        blank=tally.blank,
        core=proposal.core,
        themes=proposal.themes or tuple(from_sources),
        sessions=1,
        agreement=(_share(tally, item.poll.method, Side.AGREE),) if tally.answered else (),
        online=record.origin.kind == ONLINE,
        minority=(proposal.minority,) if proposal.minority.strip() else (),
        corrections=(
            *beside(record.corrections, About.PROPOSAL, proposal.id),
            *beside(record.corrections, About.POLL, item.poll.id),
        ),
    )


def _together(one: Result, other: Result) -> Result:
    return Result(
        text=one.text,
        method=one.method,
        counts={key: number + other.counts[key] for key, number in one.counts.items()},
        blank=one.blank + other.blank,
        core=one.core or other.core,
        themes=tuple(dict.fromkeys((*one.themes, *other.themes))),
        sessions=one.sessions + other.sessions,
        agreement=tuple(sorted((*one.agreement, *other.agreement))),
        least=one.least,
        online=one.online and other.online,
        minority=(*one.minority, *other.minority),
        corrections=(*one.corrections, *other.corrections),
    )


def _share(tally: Tally, method: Method, side: Side) -> int:
    """To the nearest whole, halves up."""
    base = tally.answered
    return (200 * tally.on_side(method, side) + base) // (2 * base) if base else 0
