"""The printed kit of a session (P6): which sheets there are, how many, and how ballots and cards come in batches.

A batch number stands on every sheet of a pad alike, so that pads given out and taken back can be reconciled, and tells
nobody apart: there is no number that stands on one sheet only.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

from workshop_app.domain.errors import PlanError
from workshop_app.domain.poll import Method

SMALLEST_PAD = 10
"""Sheets in a batch, at the least: with fewer, a batch number is nearly a name."""
MOST_SHEETS = 300
MOST_OPTIONS = 30
MOST_TITLE = 120


class Part(Enum):
    """A part of the kit, in the order in which it is printed; the value is what it is called."""

    CONSENT = "Consent notice"
    LATE = "Late-arrival card"
    ROUTE = "Route card"
    POSTERS = "Posters"
    EQUALITY = "Equality forms"
    CARDS = "Contribution cards"
    ASSESSMENTS = "Assessment cards"
    BALLOTS = "Ballots"
    SLIP = "Seal slip to fill in"


class Paper(Enum):
    """What the kit is printed on. Large print has type of 18 points at the least, as the RNIB asks."""

    A4 = "A4"
    A5 = "A5"
    LARGE = "A4, large print"


@dataclass(frozen=True, slots=True)
class Ballot:
    """The paper of one poll: what stands at its head, how it is answered, and how many `options` it has, of which
    `proposals` stand on it already; the rest is written in by hand, by everybody alike.
    """

    title: str
    method: Method = Method.AGREEMENT
    options: int = 6
    proposals: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        if not self.title.strip() or len(self.title) > MOST_TITLE:
            raise PlanError(f"A ballot has a heading of up to {MOST_TITLE} characters.")
        if not 1 <= self.options <= MOST_OPTIONS or len(self.proposals) > self.options:
            raise PlanError(f"A ballot has room for 1 to {MOST_OPTIONS} proposals.")

    @property
    def lines(self) -> tuple[str, ...]:
        """What stands on each line, empty where it is written in by hand."""
        return (*self.proposals, *[""] * (self.options - len(self.proposals)))

    @property
    def labels(self) -> tuple[str, ...]:
        """The answers beside each line; of a ranking, no more places than there are options."""
        choices = self.method.choices
        return tuple(choice.label for choice in (choices[: self.options] if self.method is Method.RANKED else choices))


@dataclass(frozen=True, slots=True)
class Kit:
    """What is wanted: the parts, for how many people, the ballots of which polls, on which paper."""

    parts: tuple[Part, ...]
    people: int
    ballots: tuple[Ballot, ...] = ()
    paper: Paper = Paper.A4

    def __post_init__(self) -> None:
        if not self.parts:
            raise PlanError("Choose at least one part of the kit.")
        if not 1 <= self.people <= MOST_SHEETS:
            raise PlanError(f"A kit is for 1 to {MOST_SHEETS} people.")
        if Part.BALLOTS in self.parts and not self.ballots:
            raise PlanError("Choose at least one vote to print ballots for, or leave the ballots out.")


def pads(sheets: int) -> tuple[int, ...]:
    """How many sheets each batch has: as many batches as can be, none smaller than `SMALLEST_PAD`, nearly alike."""
    many = max(1, sheets // SMALLEST_PAD)
    small, over = divmod(sheets, many)
    return tuple(small + (place < over) for place in range(many))


def short(points: Sequence[str]) -> list[str]:
    """The consent script for somebody who comes late: the first sentence of each point, the limit of secrecy whole."""
    return [point if "limit" in point.lower() else f"{point.split('. ', 1)[0].rstrip('.')}." for point in points]
