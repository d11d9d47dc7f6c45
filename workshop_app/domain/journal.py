"""What the session log says, entry by entry, and the record that it adds up to.

The log and the record are made independently of each other; verification replays the one and compares it with the
other (sealing.md, step 8). Kinds of entry and their payloads:

| kind | payload |
|---|---|
| `session.planned` | the session |
| `session.closed` | {} |
| `activity.ended` | activity, actual minutes |
| `heads` | activity, heads |
| `contribution` | the contribution as it now stands |
| `contribution.removed` | id |
| `proposal` | the proposal as it now stands |
| `proposal.removed` | id |
| `poll.opened` | the poll as opened |
| `poll.closed` | the poll as closed, the number cast, the tallies |
| `identifiers` | key, n: how many more of a kind were replaced |
| `kept` | key, n: how many more were kept for a reason |

A later `contribution` entry stands in for an earlier one of the same id, whose content is dropped when it is written.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import Enum
from types import MappingProxyType

from workshop_app.domain.chain import Entry
from workshop_app.domain.codec import Json, decode, parse
from workshop_app.domain.contribution import Contribution
from workshop_app.domain.errors import FormatError
from workshop_app.domain.poll import Poll
from workshop_app.domain.proposal import Proposal
from workshop_app.domain.record import HeadCount, PollRecord, Record
from workshop_app.domain.running import Step
from workshop_app.domain.session import Session

_Numbered = Contribution | Proposal


class Kind(Enum):
    """The kinds of entry; anything else is refused."""

    PLANNED = "session.planned"
    CLOSED = "session.closed"
    ENDED = "activity.ended"
    HEADS = "heads"
    CONTRIBUTION = "contribution"
    CONTRIBUTION_REMOVED = "contribution.removed"
    PROPOSAL = "proposal"
    PROPOSAL_REMOVED = "proposal.removed"
    POLL_OPENED = "poll.opened"
    POLL_CLOSED = "poll.closed"
    IDENTIFIERS = "identifiers"
    KEPT = "kept"


@dataclass(slots=True)
class Replayed:
    """What the log adds up to so far."""

    session: Session | None = None
    closed: bool = False
    steps: list[Step] = field(default_factory=list)
    heads: dict[str, HeadCount] = field(default_factory=dict)
    contributions: dict[str, Contribution] = field(default_factory=dict)
    proposals: dict[str, Proposal] = field(default_factory=dict)
    opened: dict[str, Poll] = field(default_factory=dict)
    polls: dict[str, PollRecord] = field(default_factory=dict)
    identifiers: Counter[str] = field(default_factory=Counter)
    kept: Counter[str] = field(default_factory=Counter)


def replay(entries: Iterable[Entry], spelt: Mapping[bytes, Contribution] = MappingProxyType({})) -> Replayed:
    """Follow the entries, passing over dropped content.

    `spelt` are contributions that were read already, by their canonical spelling: those need not be read again.
    `FormatError` for a kind or a payload that is not as agreed.
    """
    state = Replayed()
    kinds = {kind.value: kind for kind in Kind}
    for entry in entries:
        if entry.kind not in kinds:
            raise FormatError("The log holds an entry of an unknown kind.")
        if entry.payload is None:
            continue
        known = spelt.get(entry.payload) if entry.kind == Kind.CONTRIBUTION.value else None
        if known is not None:
            state.contributions[known.id] = known
        else:
            _apply(state, kinds[entry.kind], parse(entry.payload))
    return state


def _apply(state: Replayed, kind: Kind, payload: Json) -> None:
    match kind:
        case Kind.PLANNED:
            state.session = decode(Session, payload, "log.session")
        case Kind.CLOSED:
            state.closed = True
        case Kind.ENDED:
            state.steps.append(decode(Step, payload, "log.step"))
        case Kind.HEADS:
            heads = decode(HeadCount, payload, "log.heads")
            state.heads[heads.activity] = heads
        case Kind.CONTRIBUTION:
            contribution = decode(Contribution, payload, "log.contribution")
            state.contributions[contribution.id] = contribution
        case Kind.CONTRIBUTION_REMOVED:
            state.contributions.pop(_id(payload), None)
        case Kind.PROPOSAL:
            proposal = decode(Proposal, payload, "log.proposal")
            state.proposals[proposal.id] = proposal
        case Kind.PROPOSAL_REMOVED:
            state.proposals.pop(_id(payload), None)
        case Kind.POLL_OPENED:
            poll = decode(Poll, payload, "log.poll")
            state.opened[poll.id] = poll
        case Kind.POLL_CLOSED:
            closed = decode(PollRecord, payload, "log.poll")
            state.polls[closed.poll.id] = closed
        case Kind.IDENTIFIERS:
            found = decode(_More, payload, "log.identifiers")
            state.identifiers[found.key] += found.n
        case Kind.KEPT:  # pragma: no branch - the last of the kinds
            kept = decode(_More, payload, "log.kept")
            state.kept[kept.key] += kept.n


@dataclass(frozen=True, slots=True)
class _Id:
    id: str


@dataclass(frozen=True, slots=True)
class _More:
    key: str
    n: int


def _id(payload: Json) -> str:
    return decode(_Id, payload, "log.removed").id


def agrees(state: Replayed, record: Record) -> bool:
    """Whether the record is what the log adds up to, in every part."""
    return (
        state.closed
        and state.session == record.session
        and tuple(state.steps) == record.steps
        and state.heads == {count.activity: count for count in record.heads}
        and _same(state.contributions.values(), record.contributions)
        and _same(state.proposals.values(), record.proposals)
        and tuple(state.polls.values()) == record.polls
        and state.opened.keys() == state.polls.keys()
        and state.identifiers == record.identifiers
        and state.kept == record.kept
    )


def _same(logged: Iterable[_Numbered], recorded: Iterable[_Numbered]) -> bool:
    return sorted(logged, key=_number) == sorted(recorded, key=_number)


def _number(item: _Numbered) -> int:
    return item.number
