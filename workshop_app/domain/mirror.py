"""The mirror of a session on a stick: when a step of it is due, what a step holds, and how the mirror stands (T3)."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from enum import Enum

from workshop_app.domain.chain import Head
from workshop_app.domain.errors import FormatError
from workshop_app.domain.session import Summary

VERSION = 1
SUFFIX = ".MIR"
LONGEST_WAIT = 30.0
"""Seconds that a change may wait for its step, however busy the laptop is; also the least time between two mirrors
that are written anew only because a wording was replaced."""
MOST_PAGES = 1 << 19
"""A gigabyte of pages: a mirror fits on a FAT32 stick many times over."""
_COARSE = 300
_KEY_DIGITS = 64


class Presence(Enum):
    """What a look at the stick finds."""

    HERE = "here"
    AWAY = "away"
    TAKEN = "taken"
    """Another laptop went on from this mirror: its own lies in its place."""


class Standing(Enum):
    """How a mirror stands."""

    OFF = "off"
    BEGUN = "begun"
    CURRENT = "current"
    AWAY = "away"
    TAKEN = "taken"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class MirrorState:
    """How the mirror of a session stands. `at` is when it was last written (seconds since the epoch) in this run of the
    app; `owes`: words went from the session that are still in the mirror; `problem` is why it was refused.
    """

    standing: Standing
    folder: str = ""
    at: float | None = None
    owes: bool = False
    problem: str = ""


@dataclass(frozen=True, slots=True)
class Base:
    """What the first step of a mirror has beside its pages: the session's line in a list, and the key of its pages
    (hexadecimal).
    """

    summary: Summary
    key: str

    def __post_init__(self) -> None:
        if len(self.key) != _KEY_DIGITS or set(self.key) - set("0123456789abcdef"):
            raise FormatError("A mirror holds no key where one must be.")


@dataclass(frozen=True, slots=True)
class Step:
    """What a step says of its pages: where the log stood, when that was (to five minutes, seconds since the epoch), how
    many pages the database had, and the numbers of those that follow.
    """

    v: int
    head: Head
    at: int
    size: int
    numbers: tuple[int, ...]
    base: Base | None

    def __post_init__(self) -> None:
        if self.v != VERSION or not 1 <= self.size <= MOST_PAGES or self.at % _COARSE:
            raise FormatError("A step of the mirror is not in the agreed form.")
        last = 0
        for number in self.numbers:
            if not last < number <= self.size:
                raise FormatError("A step of the mirror names a page that is not there, or one out of order.")
            last = number


def file_name(session_id: str) -> str:
    """What a mirror is called: eight letters and three, which the oldest format of a stick takes; it tells nobody which
    session it is of.
    """
    return f"WS{hashlib.sha256(session_id.encode()).hexdigest()[:6].upper()}{SUFFIX}"


def coarse(seconds: float) -> int:
    """The five minutes in which this moment lies: no finer time is kept of anything (sealing.md, section 4)."""
    return int(seconds) // _COARSE * _COARSE


def due(changed: bool, owes: bool, idle: bool, since: float) -> bool:
    """Whether a step is to be made now. `changed`: the session did since the last step; `owes`: words that went from it
    are still in the mirror; `idle`: nobody waits for the storage thread; `since`: seconds since the last step.
    """
    return (changed and idle) or ((changed or owes) and since >= LONGEST_WAIT)
