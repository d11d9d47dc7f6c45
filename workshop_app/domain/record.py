"""The record of a session: everything that is imported at City Hall, and nothing else (`record.json` in a sealed file).

It carries the least that lets each tally be computed again: for ratings, the count of each answer.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass

from workshop_app.domain.codec import Json, canonical, decode, encode, parse_canonical, spelling
from workshop_app.domain.contribution import Contribution
from workshop_app.domain.errors import FormatError, TooNewError
from workshop_app.domain.poll import Poll, PollState, mismatch
from workshop_app.domain.proposal import Proposal
from workshop_app.domain.running import Step
from workshop_app.domain.session import Session
from workshop_app.domain.tally import Tally

VERSION = 1


@dataclass(frozen=True, slots=True)
class HeadCount:
    """How many people were there during an activity; a number only (R4)."""

    activity: str
    heads: int


@dataclass(frozen=True, slots=True)
class PollRecord:
    """A closed poll and what its ballots add up to; `cast` is the number of ballots that were counted."""

    poll: Poll
    cast: int
    tallies: tuple[Tally, ...]


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
    `kept` counts, per reason, what was found and kept.
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

    @property
    def most_heads(self) -> int:
        """The largest head-count of the session; 0 where none was taken."""
        return max((count.heads for count in self.heads), default=0)

    def counts(self) -> dict[str, int]:
        """The totals that the manifest states and the slip prints."""
        return {
            "contributions": len(self.contributions),
            "proposals": len(self.proposals),
            "polls": len(self.polls),
            "ballots": sum(poll.cast for poll in self.polls),
            "heads": self.most_heads,
        }


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
    if type(value) is dict and type(value.get("v")) is int and value["v"] > VERSION:
        raise TooNewError("This record was made by a newer version; update first.")
    record = decode(Record, value, "record")
    check(record)
    return record


def check(record: Record) -> None:
    """`FormatError` unless the record's parts fit each other: unique ids, known proposals, tallies that add up."""
    if record.v != VERSION:
        raise FormatError("The record has a version that never was.")
    _unique([item.id for item in record.contributions], "contributions")
    _unique([item.number for item in record.contributions], "numbers of contributions")
    _unique([item.poll.id for item in record.polls], "polls")
    proposals = _unique([item.id for item in record.proposals], "proposals")
    for item in record.polls:
        _check_poll(item, proposals)


def _unique(keys: list[str] | list[int], what: str) -> frozenset[str | int]:
    if len(set(keys)) != len(keys):
        raise FormatError(f"Two {what} have the same name.")
    return frozenset(keys)


def _check_poll(item: PollRecord, proposals: frozenset[str | int]) -> None:
    poll = item.poll
    choices = Counter(choice.key for choice in poll.method.choices)
    if poll.state is not PollState.CLOSED:
        raise FormatError("The record holds a poll that is still open.")
    if mismatch(poll, item.cast) != 0 and not poll.reason.strip():
        raise FormatError("The ballots of a poll do not add up and no reason is given.")
    if tuple(tally.proposal for tally in item.tallies) != poll.proposals or not proposals.issuperset(poll.proposals):
        raise FormatError("A poll and its tallies speak of different proposals.")
    for tally in item.tallies:
        if Counter(tally.counts.keys()) != choices or tally.cast != item.cast:
            raise FormatError("A tally does not add up to the ballots of its poll.")
