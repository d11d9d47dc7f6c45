"""What is known about sealed reports at the programme desk: who signed them, which came in, where each stands."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import Enum

from workshop_app.domain.chain import Head
from workshop_app.domain.contribution import ContributionKind


class LaptopState(Enum):
    """Whether reports of a laptop are taken in."""

    KNOWN = "known"
    REVOKED = "revoked"


@dataclass(frozen=True, slots=True)
class SealMark:
    """What a laptop remembers of the last report it sealed of a session: its number, its manifest's SHA-256, and what
    the receipt must match: the file's SHA-256 and the day. The latter two are None where an earlier version sealed.
    """

    seq: int
    manifest: str
    file: str | None = None
    day: date | None = None


@dataclass(frozen=True, slots=True)
class Receipt:
    """A sealed report that was taken in: the register's entry of it.

    `seq` counts the versions of one session's report from 1; `manifest` is the SHA-256 of the signed manifest and
    `file` that of the file as it came, both hexadecimal; `size` is the file's, in bytes; `laptop` is the public key
    that signed it; `head` is where the session's log stood; `day` is when it was taken in. `lost` is None for a full
    report; for a rescue it is how many things were lost of the session. `prev` is the manifest that it follows and
    `pack_seq` the pack that it was sealed to, 0 where that is not known.
    """

    session: str
    seq: int
    manifest: str
    file: str
    size: int
    laptop: str
    head: Head
    day: date
    lost: int | None = None
    prev: str | None = None
    pack_seq: int = 0


@dataclass(frozen=True, slots=True)
class ImportedSession:
    """A session at the programme desk, as a line in a list. `receipt` is None for an online consultation, which is
    not sealed; `heads` is the largest head-count of the session; `corrections` were made after it was sealed.
    """

    id: str
    title: str
    borough: str
    group: str
    date: date
    origin: str
    heads: int
    contributions: int
    proposals: int
    polls: int
    ballots: int
    receipt: Receipt | None
    corrections: int = 0

    @property
    def lost(self) -> int | None:
        """How many things were lost of a session that was rescued; None where the report is a full one."""
        return None if self.receipt is None else self.receipt.lost


@dataclass(frozen=True, slots=True)
class Said:
    """A contribution that was found at the desk: its session's id, its own id and number there, its kind and text."""

    session: str
    id: str
    number: int
    kind: ContributionKind
    text: str


@dataclass(frozen=True, slots=True)
class TrayEntry:
    """A refused file that is kept, unread, until somebody decides. `id` is the SHA-256 of the file; `name` is what it
    was called; `laptop` is the public key that claims to have signed it where that is the reason, else empty. `asked`
    is the day on which it was asked for again; `settled` says why another version holds, where staff decided so.
    """

    id: str
    name: str
    size: int
    code: str
    sentence: str
    laptop: str
    day: date
    discarded: bool = False
    asked: date | None = None
    settled: str = ""


@dataclass(frozen=True, slots=True)
class LaptopNote:
    """What staff know of a laptop: `name` is its holder's office, `reason` why it is not trusted any more, `day` when
    that was last decided.
    """

    name: str = ""
    reason: str = ""
    day: date | None = None


@dataclass(frozen=True, slots=True)
class LostFile:
    """A sealed file of which a copy was lost on its way: its SHA-256, what staff wrote about it, the day on which they
    did, and the day on which that very file last came in.
    """

    file: str
    note: str
    day: date
    seen: date | None = None


@dataclass(frozen=True, slots=True)
class Ruling:
    """Which of two versions of a session's report holds, as staff decided; both are manifests."""

    session: str
    holds: str
    aside: str
    reason: str
    day: date
