"""What entries of a broken log still tell. Unlike `journal.replay`, it does not ask that nothing is missing."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass, field
from typing import Any

from workshop_app.domain.chain import Entry
from workshop_app.domain.codec import Json, decode, parse_canonical
from workshop_app.domain.contribution import Contribution
from workshop_app.domain.correction import Correction
from workshop_app.domain.equality import Equality
from workshop_app.domain.errors import FormatError
from workshop_app.domain.journal import Kind
from workshop_app.domain.poll import Poll
from workshop_app.domain.proposal import Proposal
from workshop_app.domain.record import HeadCount, PollRecord
from workshop_app.domain.review import Review
from workshop_app.domain.running import Step
from workshop_app.domain.session import Session


@dataclass(slots=True)
class Told:
    """What those entries tell that still have their words; `removed` are ids of contributions that were taken back."""

    session: Session | None = None
    closed: bool = False
    steps: list[Step] = field(default_factory=list)
    heads: dict[str, HeadCount] = field(default_factory=dict)
    contributions: dict[str, Contribution] = field(default_factory=dict)
    removed: set[str] = field(default_factory=set)
    proposals: dict[str, Proposal] = field(default_factory=dict)
    proposals_removed: set[str] = field(default_factory=set)
    opened: dict[str, Poll] = field(default_factory=dict)
    polls: dict[str, PollRecord] = field(default_factory=dict)
    identifiers: Counter[str] = field(default_factory=Counter)
    kept: Counter[str] = field(default_factory=Counter)
    corrections: dict[str, Correction] = field(default_factory=dict)
    review: Review | None = None
    by_rules: bool = False
    equality: Equality | None = None


def told(entries: Iterable[Entry]) -> Told:
    """Follow the entries as far as they are there. `FormatError` for one that is not as agreed."""
    state = Told()
    for entry in entries:
        read = _READERS[_kind(entry)]
        if entry.payload is not None:
            read(state, parse_canonical(entry.payload))
    return state


def makes_sense(entry: Entry) -> bool:
    """Whether an entry is of a kind that this version knows, and says what that kind says."""
    try:
        _kind(entry)
        told([entry])
    except FormatError:
        return False
    return True


def without_words(entries: Iterable[Entry], subjects: Collection[str]) -> tuple[Entry, ...]:
    """The entries, without the words of those about these contributions and proposals; their commitments stay."""
    return tuple(
        Entry(entry.seq, entry.kind, None, None, entry.commit, entry.hash) if _about(entry) in subjects else entry
        for entry in entries
    )


def _about(entry: Entry) -> str | None:
    """The id of the contribution or proposal whose words an entry holds."""
    state = told([entry]) if entry.kind in (Kind.CONTRIBUTION.value, Kind.PROPOSAL.value) else Told()
    return next(iter((*state.contributions, *state.proposals)), None)


def _kind(entry: Entry) -> Kind:
    try:
        return Kind(entry.kind)
    except ValueError as fault:
        raise FormatError("The log holds an entry of an unknown kind.") from fault


@dataclass(frozen=True, slots=True)
class _Id:
    id: str


@dataclass(frozen=True, slots=True)
class _More:
    key: str
    n: int


def _planned(state: Told, payload: Json) -> None:
    state.session = decode(Session, payload, "log.session")


def _closed(state: Told, payload: Json) -> None:
    _says_nothing(payload, "log.closed")
    state.closed = True


def _ended(state: Told, payload: Json) -> None:
    state.steps.append(decode(Step, payload, "log.step"))


def _heads(state: Told, payload: Json) -> None:
    heads = decode(HeadCount, payload, "log.heads")
    state.heads[heads.activity] = heads


def _contribution(state: Told, payload: Json) -> None:
    item = decode(Contribution, payload, "log.contribution")
    state.contributions[item.id] = item
    state.removed.discard(item.id)


def _contribution_removed(state: Told, payload: Json) -> None:
    gone = decode(_Id, payload, "log.removed").id
    state.contributions.pop(gone, None)
    state.removed.add(gone)


def _proposal(state: Told, payload: Json) -> None:
    item = decode(Proposal, payload, "log.proposal")
    state.proposals[item.id] = item
    state.proposals_removed.discard(item.id)


def _proposal_removed(state: Told, payload: Json) -> None:
    gone = decode(_Id, payload, "log.removed").id
    state.proposals.pop(gone, None)
    state.proposals_removed.add(gone)


def _opened(state: Told, payload: Json) -> None:
    poll = decode(Poll, payload, "log.poll")
    state.opened[poll.id] = poll


def _poll_closed(state: Told, payload: Json) -> None:
    item = decode(PollRecord, payload, "log.poll")
    state.polls[item.poll.id] = item


def _identifiers(state: Told, payload: Json) -> None:
    _count(state.identifiers, decode(_More, payload, "log.identifiers"))


def _kept(state: Told, payload: Json) -> None:
    _count(state.kept, decode(_More, payload, "log.kept"))


def _count(counted: Counter[str], more: _More) -> None:
    if more.n < 1:
        raise FormatError("The log counts backwards.")
    counted[more.key] += more.n


def _correction(state: Told, payload: Json) -> None:
    item = decode(Correction, payload, "log.correction")
    state.corrections[item.id] = item


def _review(state: Told, payload: Json) -> None:
    state.review = decode(Review, payload, "log.review")


def _by_rules(state: Told, payload: Json) -> None:
    _says_nothing(payload, "log.by_rules")
    state.by_rules = True


def _resumed(_state: Told, payload: Json) -> None:
    _says_nothing(payload, "log.resumed")


def _says_nothing(payload: Json, path: str) -> None:
    if payload != {}:
        raise FormatError(f"{path} has something to say.")


def _equality(state: Told, payload: Json) -> None:
    totals = decode(Equality, payload, "log.equality")
    state.equality = totals if totals.forms else None


_READERS: dict[Kind, Callable[[Told, Any], None]] = {
    Kind.PLANNED: _planned,
    Kind.CLOSED: _closed,
    Kind.ENDED: _ended,
    Kind.HEADS: _heads,
    Kind.CONTRIBUTION: _contribution,
    Kind.CONTRIBUTION_REMOVED: _contribution_removed,
    Kind.PROPOSAL: _proposal,
    Kind.PROPOSAL_REMOVED: _proposal_removed,
    Kind.POLL_OPENED: _opened,
    Kind.POLL_CLOSED: _poll_closed,
    Kind.IDENTIFIERS: _identifiers,
    Kind.KEPT: _kept,
    Kind.CORRECTION: _correction,
    Kind.REVIEW: _review,
    Kind.BY_RULES: _by_rules,
    Kind.RESUMED: _resumed,
    Kind.EQUALITY: _equality,
}
