"""The record of a session: everything that is imported at City Hall, and nothing else (`record.json` in a sealed file).

It carries the least that lets each tally be computed again: the count of each answer; of rankings pairs, places and
rounds. Its version is the least that knows everything that is in it (`version_of`): an older reader refuses what it
would not show.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field, replace
from itertools import pairwise

from workshop_app.domain.codec import LEFT_OUT, Json, canonical, decode, encode, parse_canonical, spelling
from workshop_app.domain.contribution import Contribution, ContributionKind
from workshop_app.domain.correction import About, Correction, standing
from workshop_app.domain.equality import Equality
from workshop_app.domain.errors import FormatError, TooNewError
from workshop_app.domain.poll import Poll
from workshop_app.domain.proposal import Proposal
from workshop_app.domain.record_bounds import check_bounds, is_id
from workshop_app.domain.record_polls import check_poll
from workshop_app.domain.review import Review
from workshop_app.domain.running import Step
from workshop_app.domain.session import Session
from workshop_app.domain.tally import Tally
from workshop_app.domain.voting.leaving import SameBallots
from workshop_app.domain.voting.ranked import RankedTally

VERSION = 1
SUPPLEMENTED = 2
"""The version of a record that has corrections."""
REVIEWED = 3
"""The version of a record that was reviewed before it was sealed, has a contribution that is restricted, was looked
through by rules alone, or has a poll in which options were weighed against each other.
"""
PREPARED = 4
"""The version of a record with a fairness check, with targets, equality totals, paper cards or assessments, or a
proposal that several tables agreed to be merged in.
"""


@dataclass(frozen=True, slots=True)
class HeadCount:
    """How many people were there during an activity; a number only (R4)."""

    activity: str
    heads: int


@dataclass(frozen=True, slots=True)
class PollRecord:
    """A closed poll and what its ballots add up to; `cast` is the number of ballots that were counted. A ranking has
    `ranked` and no `tallies`, and its `ballots` where there are enough of them to hide among (privacy.md, section 3).
    """

    poll: Poll
    cast: int
    tallies: tuple[Tally, ...]
    ranked: RankedTally | None = field(default=None, metadata=LEFT_OUT)
    ballots: tuple[SameBallots, ...] = field(default=(), metadata=LEFT_OUT)


@dataclass(frozen=True, slots=True)
class Origin:
    """Where a record comes from. For an online consultation `superseded_votes` says how many votes were replaced by
    a later one of the same voter, and `moderated_out` how many statements its moderators kept out.
    """

    kind: str = "workshop"
    superseded_votes: int = 0
    moderated_out: int = 0


@dataclass(frozen=True, slots=True)
class Record:
    """One session as City Hall receives it. `identifiers` counts, per kind, what was found and replaced;
    `kept` counts, per reason, what was found and kept. `corrections` are in the order in which they were sealed.
    `by_rules` where something was saved or sealed while the model for finding names was not there: look again.
    """

    v: int
    session: Session
    pack_seq: int
    origin: Origin
    steps: tuple[Step, ...]
    heads: tuple[HeadCount, ...]
    contributions: tuple[Contribution, ...]
    proposals: tuple[Proposal, ...]
    polls: tuple[PollRecord, ...]
    identifiers: Mapping[str, int]
    kept: Mapping[str, int]
    corrections: tuple[Correction, ...] = field(default=(), metadata=LEFT_OUT)
    review: Review | None = field(default=None, metadata=LEFT_OUT)
    by_rules: bool = field(default=False, metadata=LEFT_OUT)
    equality: Equality | None = field(default=None, metadata=LEFT_OUT)

    @property
    def most_heads(self) -> int:
        """The largest head-count of the session; 0 where none was taken."""
        return max((count.heads for count in self.heads), default=0)

    def counts(self) -> dict[str, int]:
        """The totals that the manifest states and the slip prints."""
        counts = {
            "contributions": len(self.contributions),
            "proposals": len(self.proposals),
            "polls": len(self.polls),
            "ballots": sum(poll.cast for poll in self.polls),
            "heads": self.most_heads,
        }
        return {**counts, "corrections": len(self.corrections)} if self.corrections else counts


def corrected(record: Record, added: Iterable[Correction]) -> Record:
    """The record with these corrections beside what they correct, and without what they take out."""
    corrections = standing(record.corrections, added)
    gone = {each.subject for each in corrections if each.takes_out}
    after = replace(
        record,
        contributions=tuple(item for item in record.contributions if item.id not in gone),
        proposals=tuple(without(item, gone) for item in record.proposals),
        corrections=corrections,
    )
    return replace(after, v=version_of(after))


def version_of(record: Record) -> int:
    """The least version that knows everything that is in the record."""
    session = record.session
    if session.fairness or session.wanted or session.expected or record.equality is not None:
        return PREPARED
    if any(_on_paper(item) for item in record.contributions) or any(item.agreed for item in record.proposals):
        return PREPARED
    if record.review is not None or record.by_rules or any(item.restricted for item in record.contributions):
        return REVIEWED
    if any(item.poll.method.compares for item in record.polls):
        return REVIEWED
    return SUPPLEMENTED if record.corrections else VERSION


def _on_paper(item: Contribution) -> bool:
    """Whether it came on a card, or is an assessment."""
    return item.batch is not None or item.kind is ContributionKind.ASSESSMENT


def without(proposal: Proposal, gone: Collection[str]) -> Proposal:
    """The proposal, citing none of these contributions."""
    return replace(proposal, sources=tuple(source for source in proposal.sources if source not in gone))


def to_bytes(record: Record) -> bytes:
    """`record.json`, canonical."""
    return canonical(encode(record))


def from_bytes(data: bytes) -> Record:
    """Read `record.json`. `TooNewError` for a newer version, `FormatError` for anything else that is not as agreed."""
    return _from_json(parse_canonical(data))


def with_spellings(data: bytes) -> tuple[Record, dict[bytes, Contribution]]:
    """`from_bytes`, and each contribution by its canonical spelling, which is also how the log spells it."""
    value: Json = parse_canonical(data)
    record = _from_json(value)
    return record, dict(zip(map(spelling, value["contributions"]), record.contributions, strict=True))


def _from_json(value: Json) -> Record:
    version = value.get("v") if type(value) is dict else None
    if type(version) is int and version > PREPARED:
        raise TooNewError("This record was made by a newer version; update first.")
    record = decode(Record, value, "record")
    check(record)
    return record


def check(record: Record) -> None:
    """`FormatError` unless the record's parts fit each other: unique ids, known proposals, tallies that add up."""
    if record.v != version_of(record):
        raise FormatError("The record has a version that never was, or not that of what is in it.")
    _unique([item.id for item in record.contributions], "contributions")
    _unique([item.number for item in record.contributions], "numbers of contributions")
    _unique([item.poll.id for item in record.polls], "polls")
    proposals = _unique([item.id for item in record.proposals], "proposals")
    check_bounds(record)
    for item in record.polls:
        check_poll(item, proposals)
    if record.corrections:
        _check_corrections(record)


def _unique(keys: list[str] | list[int], what: str) -> frozenset[str | int]:
    if len(set(keys)) != len(keys):
        raise FormatError(f"Two {what} have the same name.")
    return frozenset(keys)


def _check_corrections(record: Record) -> None:
    _unique([item.id for item in record.corrections], "corrections")
    if not all(is_id(item.id) and is_id(item.subject) for item in record.corrections):
        raise FormatError("An id of the record is not 16 hexadecimal digits.")
    if any(one.version > next_.version for one, next_ in pairwise(record.corrections)):
        raise FormatError("The corrections are not in the order in which they were sealed.")
    there = {(About.SESSION, record.session.id, 0)}
    there |= {(About.CONTRIBUTION, item.id, item.number) for item in record.contributions}
    there |= {(About.PROPOSAL, item.id, item.number) for item in record.proposals}
    there |= {(About.POLL, item.poll.id, item.poll.number) for item in record.polls}
    gone = [item for item in record.corrections if item.takes_out]
    _unique([item.number for item in gone], "contributions that were taken out")
    if any((item.about, item.subject, item.number) not in there for item in record.corrections if not item.takes_out):
        raise FormatError("A correction is about something that is not in the record.")
    cited = {source for item in record.proposals for source in item.sources}
    ids, numbers = {item.id for item in record.contributions} | cited, {item.number for item in record.contributions}
    if any(item.subject in ids or item.number in numbers for item in gone):
        raise FormatError("A contribution that was taken out is still in the record.")
