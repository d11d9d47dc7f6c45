"""Which words of the room the board may read, and under which objective they stand (privacy.md, section 2)."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from workshop_app.domain.contribution import Contribution, ContributionKind
from workshop_app.domain.correction import About, beside
from workshop_app.domain.programme import Programme, Theme
from workshop_app.domain.record import Record
from workshop_app.domain.results import is_shown
from workshop_app.domain.text import folded
from workshop_app.domain.words import inside

MAX_QUOTATION = 240
MOST_VOICES = 8
"""As many notes and as many quotations as this are looked for under one objective."""
_WORDS_OF_THE_ROOM = frozenset(ContributionKind) - {ContributionKind.OBSERVATION, ContributionKind.PROPOSAL}

Number = int | None
"""A count that may be shown, or None for one that is hidden."""


@dataclass(frozen=True, slots=True)
class Quotation:
    """Words of the room. `by` names the kind of group, or is empty where that would name the session.

    `recognised_by` is a show of hands, None where nobody asked or where so few recognised it that it is not said.
    `corrections` say what was put right after sealing.
    """

    text: str
    themes: tuple[str, ...]
    by: str
    recognised_by: Number
    corrections: tuple[str, ...] = ()


def voices(
    programme: Programme,
    here: Sequence[tuple[Record, Sequence[Contribution]]],
    named: set[str],
    is_clear: Callable[[str], bool],
    objective: str,
) -> tuple[tuple[Quotation, ...], tuple[Quotation, ...]]:
    """Notes and quotations that may be shown: from sessions with enough people, read back to the table, not restricted,
    no longer than fits, free of identifiers, each only once, under the objective of its first theme. What most hands
    recognised comes first. `named` are the keys of the groups that may be named.
    """
    small = programme.policy.small_cell
    fit = [
        (item, record.session.group, beside(record.corrections, About.CONTRIBUTION, item.id))
        for record, items in here
        if is_shown(record, programme.policy)
        for item in items
        if first_objective(programme, item.themes) == objective
        and item.read_back
        and not item.restricted
        and item.kind in _WORDS_OF_THE_ROOM
        and len(item.text) <= MAX_QUOTATION
    ]
    fit.sort(key=lambda each: -(each[0].recognised_by or 0))
    seen: set[str] = set()
    notes: list[Quotation] = []
    spoken: list[Quotation] = []
    for item, group, corrections in fit:
        where = spoken if item.kind is ContributionKind.VERBATIM else notes
        if len(where) == MOST_VOICES or (words := folded(item.text)) in seen:
            continue
        if not all(map(is_clear, (item.text, *corrections))):  # what was put right stands beside it, or neither does
            continue
        seen.add(words)
        hands = item.recognised_by if (item.recognised_by or 0) >= small else None
        by = inside(programme.group_title(group)) if group in named else ""
        themes = tuple(theme.code for theme in themes_of(programme, item.themes))
        where.append(Quotation(item.text, themes, by, hands, corrections))
    return tuple(notes), tuple(spoken)


def themes_of(programme: Programme, codes: Iterable[str]) -> list[Theme]:
    """The themes of the programme with these codes; unknown codes are left out."""
    return [theme for code in codes if (theme := programme.theme(code)) is not None]


def belongs(programme: Programme, codes: Iterable[str], objective: str) -> bool:
    """Whether something with these themes belongs under the objective; under "" what has no theme of the programme."""
    found = {theme.objective for theme in themes_of(programme, codes)}
    return objective in found if objective else not found


def first_objective(programme: Programme, codes: Iterable[str]) -> str:
    """The objective under which a proposal is printed: that of its first theme, so that it stands only once."""
    return next((theme.objective for theme in themes_of(programme, codes)), "")
