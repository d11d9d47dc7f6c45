"""Whom the programme has heard so far, and whom not yet (capability D3)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType

from workshop_app.domain.places import BOROUGHS, PLACES
from workshop_app.domain.programme import Group, Objective, Programme
from workshop_app.domain.record import Record
from workshop_app.domain.words import inside, listed, plural

_NONE: Mapping[str, int] = MappingProxyType({})
MOST_GAPS = 4
"""As many groups as this get a sentence of their own about the boroughs they are missing from."""


@dataclass(frozen=True, slots=True)
class Cell:
    """What is known of one group in one borough: sessions held, and the people in them."""

    sessions: int
    heads: int


@dataclass(frozen=True, slots=True)
class ObjectiveTotal:
    """How many contributions carry at least one theme of the objective."""

    objective: Objective
    contributions: int


@dataclass(frozen=True, slots=True)
class Coverage:
    """Totals over all sessions of a programme, exact: for the programme desk, not for the board.

    `boroughs` are the places with a session, in the order of `PLACES`; `groups` all groups of the programme, then those
    that only a session still names. A pair without a session has no entry in `cells`. `heads` adds up the largest
    head-count of each session, or its ballots where those are more. `uncoded` contributions carry no theme of the
    programme. `missing` says, a sentence each, what is not there yet.
    """

    boroughs: tuple[str, ...]
    groups: tuple[Group, ...]
    cells: Mapping[tuple[str, str], Cell]
    sessions: int
    heads: int
    contributions: int
    by_objective: tuple[ObjectiveTotal, ...]
    uncoded: int
    read_back: int
    not_counted: int
    missing: tuple[str, ...]

    @property
    def read_back_share(self) -> int | None:
        """Per cent of the contributions that were read back, to the nearest whole; None where there is none."""
        return round(100 * self.read_back / self.contributions) if self.contributions else None

    def cell(self, borough: str, group: str) -> Cell:
        """The cell of a pair; nothing where no session was held."""
        return self.cells.get((borough, group), Cell(0, 0))


def people(record: Record) -> int:
    """How many were in a session at the least: its largest head-count, or the ballots of a poll where they are more."""
    return max(record.most_heads, max((poll.cast for poll in record.polls), default=0))


def coverage(programme: Programme, records: Iterable[Record], rescues: Mapping[str, int] = _NONE) -> Coverage:
    """Add up the sessions of a programme. `rescues` says of those that were only rescued (by their ids) how many things
    of each are lost.
    """
    rescued: list[int] = []
    sessions: Counter[tuple[str, str]] = Counter()
    heads: Counter[tuple[str, str]] = Counter()
    objectives: Counter[str] = Counter()
    themes: Counter[str] = Counter()
    contributions = uncoded = read_back = not_counted = 0
    for record in records:
        pair = (record.session.borough, record.session.group)
        sessions[pair] += 1
        rescued += [rescues[record.session.id]] if record.session.id in rescues else []
        heads[pair] += people(record)
        not_counted += not people(record)
        for item in record.contributions:
            known = [theme for code in item.themes if (theme := programme.theme(code)) is not None]
            themes.update(theme.code for theme in known)
            objectives.update({theme.objective for theme in known})
            contributions += 1
            uncoded += not known
            read_back += item.read_back
    cells = {pair: Cell(held, heads[pair]) for pair, held in sessions.items()}
    boroughs = tuple(place for place in PLACES if any(borough == place for borough, _ in cells))
    known_groups = {group.key for group in programme.groups}
    others = sorted({key for _, key in cells} - known_groups)
    groups = (*programme.groups, *(Group(key, key) for key in others))
    return Coverage(
        boroughs=boroughs,
        groups=groups,
        cells=cells,
        sessions=sessions.total(),
        heads=heads.total(),
        contributions=contributions,
        by_objective=tuple(ObjectiveTotal(each, objectives[each.code]) for each in programme.objectives),
        uncoded=uncoded,
        read_back=read_back,
        not_counted=not_counted,
        missing=(*_rescued(rescued), *_missing(programme, cells, boroughs, themes, objectives)),
    )


def _rescued(lost: Sequence[int]) -> list[str]:
    if not lost:
        return []
    were = "session was" if len(lost) == 1 else "sessions were"
    return [f"{len(lost):,} {were} rescued from a damaged laptop, not reported in full: {sum(lost):,} lost."]


def _missing(
    programme: Programme,
    cells: Mapping[tuple[str, str], Cell],
    boroughs: tuple[str, ...],
    themes: Mapping[str, int],
    objectives: Mapping[str, int],
) -> tuple[str, ...]:
    if not cells:
        return ("No session has been imported yet.",)
    sentences: list[str] = []
    met = {key for _, key in cells}
    if never := [inside(group.title) for group in programme.groups if group.key not in met]:
        sentences.append(f"No session yet with {listed(never, 'or')}.")
    sentences += _gaps(programme, cells, boroughs)
    unvisited = [place for place in BOROUGHS if place not in boroughs]
    if unvisited and len(unvisited) <= 8:
        sentences.append(f"No session yet in {listed(unvisited, 'or')}.")
    elif len(unvisited) == len(BOROUGHS):
        sentences.append("No session yet in any borough.")
    elif unvisited:
        sentences.append(f"No session yet in {len(unvisited)} of the {len(BOROUGHS)} boroughs.")
    if silent := [each.title for each in programme.objectives if not objectives.get(each.code)]:
        sentences.append(f"Nothing was said yet under {listed([f'“{title}”' for title in silent], 'or')}.")
    spoken = {code[:1] for code in themes}
    if empty := [theme.code for theme in programme.themes if theme.code not in themes and theme.objective in spoken]:
        sentences.append(f"Nothing yet on {plural(len(empty), 'theme')}: {listed(empty, 'and')}.")
    return tuple(sentences)


def _gaps(programme: Programme, cells: Mapping[tuple[str, str], Cell], boroughs: tuple[str, ...]) -> list[str]:
    """The gaps that stand out: groups met in at least half of the boroughs visited, and where they were not."""
    visited = [borough for borough in boroughs if borough in BOROUGHS]
    found = []
    for group in programme.groups:
        gaps = [borough for borough in visited if (borough, group.key) not in cells]
        if gaps and 2 * len(gaps) <= len(visited):
            found.append((len(gaps), f"No session yet with {inside(group.title)} in {listed(gaps, 'or')}."))
    return [sentence for _, sentence in sorted(found, key=lambda gap: gap[0])[:MOST_GAPS]]
