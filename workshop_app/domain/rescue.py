"""What could be read of a damaged session, and what is lost: counted, and never filled in (capability S4).

A session is on the disk twice, in its tables and in its log, so what a damaged page takes from the one can often be
read in the other. Contributions, proposals and polls are numbered and no number is given twice, so gaps tell how many
are missing; the log's hash chain tells which stretches of it are as they were written.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import Enum

from workshop_app.domain.chain import Entry, Head, follows, holds, start
from workshop_app.domain.contribution import Contribution
from workshop_app.domain.errors import FormatError
from workshop_app.domain.poll import Poll
from workshop_app.domain.proposal import Proposal
from workshop_app.domain.record import HeadCount, Origin, PollRecord, Record
from workshop_app.domain.running import Step
from workshop_app.domain.session import Session

VERSION = 1
_WORKSHOP = Origin()


class What(Enum):
    """What is counted. `OPEN_POLLS` are polls whose ballots were not counted when the file was damaged."""

    PLAN = "plan"
    CONTRIBUTIONS = "contributions"
    PROPOSALS = "proposals"
    POLLS = "polls"
    OPEN_POLLS = "open polls"
    CORRECTIONS = "corrections"
    LOG = "log entries"


@dataclass(frozen=True, slots=True)
class Loss:
    """How it stands with one kind of thing.

    `read` are in the record; `confirmed` of them stand in the log, word for word, in an entry that proves itself.
    `lost` are known to have been there; `suspected` are missing from the numbers, and may have been taken back.
    """

    what: What
    read: int
    confirmed: int
    lost: int
    suspected: int

    def __post_init__(self) -> None:
        if min(self.read, self.confirmed, self.lost, self.suspected) < 0 or self.confirmed > self.read:
            raise FormatError("What was lost is not counted as agreed.")


@dataclass(frozen=True, slots=True)
class Stretch:
    """Entries of the log from `first` to `last` of which each follows from the one before. The first stretch is tied
    to the session where it begins at 1; any other begins after a gap.
    """

    first: int
    last: int


@dataclass(frozen=True, slots=True)
class Losses:
    """What a rescue says of itself (`losses.json` in a rescue file).

    `remembered` is where the laptop's vault last saw the log; `pages` of the file could be read and `bad_pages` not;
    `proved` is false where the file had lost the salt by which its pages are checked, so that only what the log proves
    was taken; `closed` is whether the session had been closed. `more` says that there may be things that nothing tells
    of: the log does not go exactly to where it was last seen.
    """

    v: int
    losses: tuple[Loss, ...]
    stretches: tuple[Stretch, ...]
    remembered: Head | None
    pages: int
    bad_pages: int
    proved: bool
    closed: bool
    more: bool

    def __post_init__(self) -> None:
        if self.v != VERSION or tuple(each.what for each in self.losses) != tuple(What):
            raise FormatError("What was lost is not counted as agreed.")
        if min(self.pages, self.bad_pages) < 0:
            raise FormatError("What was lost is not counted as agreed.")

    def of(self, what: What) -> Loss:
        """The line of this kind."""
        return next(each for each in self.losses if each.what is what)

    @property
    def number(self) -> int:
        """How many things that people said or decided are lost or suspected to be; entries of the log do not count."""
        return sum(each.lost + each.suspected for each in self.losses if each.what is not What.LOG)

    @property
    def is_damaged(self) -> bool:
        """Whether there is any reason for a rescue; without one, a session is sealed whole."""
        return bool(self.bad_pages or not self.proved or any(each.lost + each.suspected for each in self.losses))


@dataclass(frozen=True, slots=True)
class Found:
    """What the pages of a damaged file gave, before it is put together.

    `indexed` are the numbers that an index says are there; `highest` the highest number ever given, where that could be
    read. `entries` are in ascending order. `unreadable` counts rows that were there and made no sense.
    """

    session: Session | None = None
    pack_seq: int | None = None
    origin: Origin = _WORKSHOP
    contributions: tuple[Contribution, ...] = ()
    proposals: tuple[Proposal, ...] = ()
    open_polls: tuple[Poll, ...] = ()
    polls: tuple[PollRecord, ...] = ()
    steps: tuple[Step, ...] = ()
    heads: tuple[HeadCount, ...] = ()
    identifiers: Mapping[str, int] = field(default_factory=dict)
    kept: Mapping[str, int] = field(default_factory=dict)
    entries: tuple[Entry, ...] = ()
    indexed: Mapping[What, frozenset[int]] = field(default_factory=dict)
    highest: Mapping[What, int] = field(default_factory=dict)
    pages: int = 0
    bad_pages: int = 0
    unreadable: int = 0
    proved: bool = True


@dataclass(frozen=True, slots=True)
class Rescued:
    """A session as far as it could be read: what is sealed, the log as far as it was there, and what is lost."""

    record: Record
    entries: tuple[Entry, ...]
    losses: Losses


def stretches(session_id: str, entries: Iterable[Entry]) -> tuple[Stretch, ...]:
    """The stretches of the log that hold together. `FormatError` for an entry out of order or not as it was written."""
    head = start(session_id)
    found: list[Stretch] = []
    for entry in entries:
        linked = follows(entry, head)
        if not holds(entry) or entry.seq <= head.n or (entry.seq == 1 and not linked):
            raise FormatError("An entry of the log is out of order, of another session, or not as it was written.")
        if linked and found:
            found[-1] = Stretch(found[-1].first, entry.seq)
        else:
            found.append(Stretch(entry.seq, entry.seq))
        head = Head(entry.seq, entry.hash)
    return tuple(found)


def believable(session_id: str, entries: Iterable[Entry], proved: bool) -> tuple[Entry, ...]:
    """Those of the entries that may be believed, in order. One that follows from the one before proves itself. Where
    the pages they come from are `proved`, the others are believed on that ground; else only one after a gap whose
    words match their commitment.
    """
    taken: list[Entry] = []
    head = start(session_id)
    for entry in sorted(entries, key=lambda entry: entry.seq):
        if not holds(entry) or entry.seq <= head.n:
            continue
        after_gap = entry.seq > head.n + 1
        if follows(entry, head) or (proved and entry.seq > 1) or (after_gap and entry.payload is not None):
            taken.append(entry)
            head = Head(entry.seq, entry.hash)
    return tuple(taken)
