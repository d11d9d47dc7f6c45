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
| `correction` | a correction; only after `session.closed` (from version 2) |
| `review` | the review as it was sealed (version 3) |
| `equality` | the equality totals as they now stand; of 0 forms where they were taken back (version 4) |
| `by rules` | {}: from here on, or earlier, names were found by rules alone (version 3) |
| `resumed` | {}: another laptop went on from a mirror; what was said between the two may be missing |

A later `contribution` entry stands in for an earlier one of the same id, whose content is dropped when it is written.
A contribution that is taken out after sealing has a `contribution.removed` beside its correction; what earlier
corrections said of it is dropped.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from enum import Enum
from types import MappingProxyType

from workshop_app.domain.chain import Entry
from workshop_app.domain.codec import Json, decode, parse_canonical
from workshop_app.domain.contribution import Contribution
from workshop_app.domain.correction import Correction
from workshop_app.domain.equality import Equality
from workshop_app.domain.errors import FormatError
from workshop_app.domain.poll import Poll, PollState
from workshop_app.domain.proposal import Proposal
from workshop_app.domain.record import HeadCount, PollRecord, Record
from workshop_app.domain.review import Review
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
    CORRECTION = "correction"
    REVIEW = "review"
    BY_RULES = "by rules"
    RESUMED = "resumed"
    EQUALITY = "equality"


@dataclass(slots=True)
class Replayed:
    """What the log adds up to so far. `supplemented` and `reviewed` where it holds a correction or a review, with its
    words or without.
    """

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
    corrections: dict[str, Correction] = field(default_factory=dict)
    supplemented: bool = False
    review: Review | None = None
    reviewed: bool = False
    by_rules: bool = False
    equality: Equality | None = None


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
        state.supplemented |= entry.kind == Kind.CORRECTION.value
        state.reviewed |= entry.kind == Kind.REVIEW.value
        if entry.payload is None:
            continue
        known = spelt.get(entry.payload) if entry.kind == Kind.CONTRIBUTION.value else None
        if known is not None:
            state.contributions[known.id] = known
        else:
            _apply(state, kinds[entry.kind], parse_canonical(entry.payload))
    return state


def _apply(state: Replayed, kind: Kind, payload: Json) -> None:
    match kind:
        case Kind.PLANNED:
            state.session = decode(Session, payload, "log.session")
        case Kind.CLOSED:
            _says_nothing(payload, "log.closed")
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
            _open(state, decode(Poll, payload, "log.poll"))
        case Kind.POLL_CLOSED:
            _close(state, decode(PollRecord, payload, "log.poll"))
        case Kind.IDENTIFIERS:
            _count(state.identifiers, decode(_More, payload, "log.identifiers"))
        case Kind.KEPT:
            _count(state.kept, decode(_More, payload, "log.kept"))
        case Kind.REVIEW:
            state.review = decode(Review, payload, "log.review")
        case Kind.EQUALITY:
            equality = decode(Equality, payload, "log.equality")
            state.equality = equality if equality.forms else None
        case Kind.BY_RULES:
            _says_nothing(payload, "log.by_rules")
            state.by_rules = True
        case Kind.RESUMED:
            _says_nothing(payload, "log.resumed")
        case Kind.CORRECTION:  # pragma: no branch - the last of the kinds
            correction = decode(Correction, payload, "log.correction")
            if not state.closed:
                raise FormatError("The log corrects a session that is not closed.")
            state.corrections[correction.id] = correction


def _says_nothing(payload: Json, path: str) -> None:
    if payload != {}:
        raise FormatError(f"{path} has something to say.")


@dataclass(frozen=True, slots=True)
class _Id:
    id: str


@dataclass(frozen=True, slots=True)
class _More:
    key: str
    n: int


def _open(state: Replayed, poll: Poll) -> None:
    if poll.id in state.opened or poll.state is not PollState.OPEN:
        raise FormatError("The log opens a poll that was opened before, or one that is closed.")
    state.opened[poll.id] = poll


def _close(state: Replayed, closed: PollRecord) -> None:
    """A poll is closed once, as it was opened but for the ballots that were handed out and what became of them."""
    end, begin = closed.poll, state.opened.get(closed.poll.id)
    if begin is None or end.id in state.polls:
        raise FormatError("The log closes a poll that is not open.")
    counted = replace(end, state=begin.state, issued=begin.issued, spoilt=begin.spoilt, returned=begin.returned)
    if replace(counted, reason=begin.reason) != begin:
        raise FormatError("The log closes another poll than it opened.")
    state.polls[end.id] = closed


def _count(counted: Counter[str], more: _More) -> None:
    if more.n < 1:
        raise FormatError("The log counts backwards.")
    counted[more.key] += more.n


def _id(payload: Json) -> str:
    return decode(_Id, payload, "log.removed").id


def agrees(state: Replayed, record: Record) -> bool:
    """Whether the record is what the log adds up to, in every part."""
    return (
        state.closed
        and state.session == record.session
        and tuple(state.steps) == record.steps
        and tuple(state.heads.values()) == record.heads
        and _same(state.contributions.values(), record.contributions)
        and _same(state.proposals.values(), record.proposals)
        and tuple(state.polls.values()) == record.polls
        and state.opened.keys() == state.polls.keys()
        and state.identifiers == record.identifiers
        and state.kept == record.kept
        and tuple(state.corrections.values()) == record.corrections
        and state.supplemented == bool(record.corrections)
        and state.review == record.review
        and state.reviewed == (record.review is not None)
        and state.by_rules == record.by_rules
        and state.equality == record.equality
    )


def _same(logged: Iterable[_Numbered], recorded: Iterable[_Numbered]) -> bool:
    return sorted(logged, key=_number) == sorted(recorded, key=_number)


def _number(item: _Numbered) -> int:
    return item.number
