"""The lesson for note-takers: made-up people say something, and a line that is typed is looked at. Nothing is kept."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from enum import Enum

from workshop_app.domain.contribution import ContributionKind
from workshop_app.domain.text import folded
from workshop_app.domain.typed_line import read_line

THEMES = ("S2", "S6", "V5", "S8")
"""The codes that lines of the lesson know."""


class Slip(Enum):
    """What a line of the lesson lacks, or has too much."""

    NOTHING = "nothing"
    SOMETHING = "something"
    KIND = "kind"
    THEME = "theme"
    HANDS = "hands"
    NAME = "name"


@dataclass(frozen=True, slots=True)
class Wanted:
    """What the line for one thing said has to have. `kind` None: any; `names` may not stand in it; `silent`: nothing
    may be typed at all.
    """

    kind: ContributionKind | None = None
    theme: str = ""
    hands: int | None = None
    names: Collection[str] = ()
    silent: bool = False


def slips(wanted: Wanted, line: str) -> list[Slip]:
    """What is wrong with this line; empty where it does."""
    typed = read_line(line, THEMES)
    if wanted.silent:
        return [Slip.SOMETHING] if line.strip() else []
    if not typed.text:
        return [Slip.NOTHING]
    found = []
    if any(folded(name) in folded(line) for name in wanted.names):
        found.append(Slip.NAME)
    if wanted.kind is not None and typed.kind is not wanted.kind:
        found.append(Slip.KIND)
    if wanted.theme and wanted.theme not in typed.themes:
        found.append(Slip.THEME)
    if wanted.hands is not None and typed.recognised_by != wanted.hands:
        found.append(Slip.HANDS)
    return found
