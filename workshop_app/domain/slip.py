"""The seal slip: what two people compare by telephone to know that they speak of the same sealed file (S3)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from workshop_app.domain.chain import Head

_GROUP = 4
COUNTED = ("contributions", "proposals", "polls", "ballots", "heads", "corrections")
"""What a slip counts, in the order in which it is read out."""


@dataclass(frozen=True, slots=True)
class Slip:
    """The figures of one sealed file.

    `words` are the laptop's six; `day` and `borough` the session's; `counts` the manifest's totals; `version` numbers
    the reports of this session; `head` is where its log stood; `file` is the file's SHA-256, in hexadecimal, `size` its
    bytes; `pack_seq` numbers the programme pack that it was sealed to, 0 where that is not known; `name` is what the
    file was called, empty where that is not known.
    """

    words: tuple[str, ...]
    day: date
    borough: str
    counts: Mapping[str, int]
    version: int
    head: Head
    file: str
    size: int
    pack_seq: int
    name: str = ""

    def counted(self) -> tuple[tuple[str, int], ...]:
        """What was counted and how many, in the order of `COUNTED`; corrections only where there are any."""
        return tuple((what, self.counts[what]) for what in COUNTED if what in self.counts)


def groups(digest: str) -> tuple[str, ...]:
    """A digest in groups of four digits, as one reads it out."""
    return tuple(digest[place : place + _GROUP] for place in range(0, len(digest), _GROUP))
