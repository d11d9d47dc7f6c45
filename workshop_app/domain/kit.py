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
MOST_OPTIONS = 8


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
class Kit:
    """What is wanted: the parts, for how many people, ballots of which method, on which paper."""

    parts: tuple[Part, ...]
    people: int
    method: Method = Method.AGREEMENT
    options: int = 6
    paper: Paper = Paper.A4

    def __post_init__(self) -> None:
        if not self.parts:
            raise PlanError("Choose at least one part of the kit.")
        if not 1 <= self.people <= MOST_SHEETS:
            raise PlanError(f"A kit is for 1 to {MOST_SHEETS} people.")
        if not 1 <= self.options <= MOST_OPTIONS:
            raise PlanError(f"A ballot has room for 1 to {MOST_OPTIONS} proposals.")


def pads(sheets: int) -> tuple[int, ...]:
    """How many sheets each batch has: as many batches as can be, none smaller than `SMALLEST_PAD`, nearly alike."""
    many = max(1, sheets // SMALLEST_PAD)
    small, over = divmod(sheets, many)
    return tuple(small + (place < over) for place in range(many))


def short(points: Sequence[str]) -> list[str]:
    """The consent script for somebody who comes late: the first sentence of each point, the limit of secrecy whole."""
    return [point if "limit" in point.lower() else f"{point.split('. ', 1)[0].rstrip('.')}." for point in points]
