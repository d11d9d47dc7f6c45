"""What the brief for the board says, put together from the records by plain rules (capability D7).

Everything in it is counted or quoted; nothing is made up. The disclosure profile is “board” (privacy.md, section 2):
vote totals are exact, counts of people from 1 to 4 are hidden together with what would give them away, and sessions
with too few people show no result.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from types import MappingProxyType

from workshop_app.domain.comparisons import Comparison, comparisons
from workshop_app.domain.contribution import Contribution
from workshop_app.domain.coverage import Coverage, coverage, people
from workshop_app.domain.fairness import unanswered
from workshop_app.domain.poll import Side
from workshop_app.domain.programme import Objective, Programme, Theme
from workshop_app.domain.record import Record
from workshop_app.domain.results import ONLINE, Result, held_back, is_shown, results
from workshop_app.domain.suppression import hide, pool, with_totals
from workshop_app.domain.voices import Number, Quotation, belongs, first_objective, themes_of, voices

ELSEWHERE = "Corrected after sealing: see the report of the session."


@dataclass(frozen=True, slots=True)
class HeadTable:
    """People by place and kind of group, with totals: the last number of a row is its total, the last row the columns'.

    Only places and groups with a session are there. `sessions` is how many each place had; the last is all of them.
    `uncounted` are the row and column of cells where a session was held and no heads were counted.
    """

    boroughs: tuple[str, ...]
    groups: tuple[str, ...]
    numbers: tuple[tuple[Number, ...], ...]
    sessions: tuple[int, ...]
    uncounted: frozenset[tuple[int, int]]

    @property
    def heads(self) -> Number:
        """All people, as far as it may be said."""
        return self.numbers[-1][-1]

    @property
    def hides(self) -> bool:
        """Whether a number in it is hidden."""
        return any(number is None for row in self.numbers for number in row)


@dataclass(frozen=True, slots=True)
class Section:
    """What was said and voted on under one objective; `objective` is None for what is sorted under none.

    `contributions` is None where the number is hidden. `kinds` and `themes` hold the counts that may be shown, largest
    first; `rarer` are themes that were spoken about too seldom to say how often. `said` are notes of what was said,
    `quotations` word for word; both in the order in which they matter, to be cut where room ends. Core proposals are
    not among the `results`.
    """

    objective: Objective | None
    contributions: Number
    sessions: int
    kinds: Mapping[str, int]
    themes: tuple[tuple[Theme, int], ...]
    rarer: tuple[Theme, ...]
    said: tuple[Quotation, ...]
    quotations: tuple[Quotation, ...]
    results: tuple[Result, ...]


@dataclass(frozen=True, slots=True)
class BoardBrief:
    """All that the brief says.

    `read_back` is in per cent of the contributions, None where there is none. `not_counted` sessions have no
    head-count. `ballots` and `polls` are those whose results are shown; `held_back` sessions voted and show none.
    `superseded` votes of online consultations were replaced by a later one; `replaced` identifiers never reached a
    record; `corrected` sessions were put right after sealing, `checked` ones were put to people who
    know the neighbourhood; `restricted` contributions are quoted to nobody; before `fair` ones all four questions of
    the fairness check were answered. Options that were weighed against each
    other are not among the `results` but in `comparisons`.
    """

    programme: Programme
    day: date
    first: date | None
    last: date | None
    sessions: int
    contributions: int
    read_back: int | None
    not_counted: int
    missing: tuple[str, ...]
    table: HeadTable
    core: tuple[Result, ...]
    sections: tuple[Section, ...]
    ballots: int
    polls: int
    unreconciled: int
    held_back: int
    online: int
    superseded: int
    moderated_out: int
    replaced: int
    corrected: int = 0
    checked: int = 0
    restricted: int = 0
    fair: int = 0
    comparisons: tuple[Comparison, ...] = ()

    @property
    def results(self) -> tuple[Result, ...]:
        """Every result in it."""
        return (*self.core, *(result for section in self.sections for result in section.results))


def board_brief(
    programme: Programme,
    records: Iterable[Record],
    day: date,
    is_clear: Callable[[str], bool] = lambda text: True,
    rescues: Mapping[str, int] = MappingProxyType({}),
) -> BoardBrief:
    """Put the brief together. `day` is its date; `is_clear` says whether words are free of identifiers; `rescues` is as
    for `coverage`.
    """
    held = sorted(records, key=lambda record: (record.session.date, record.session.id))
    covered = coverage(programme, held, rescues)
    found = tuple(_told(result, is_clear) for result in results(programme, held))
    days = [record.session.date for record in held]
    policy = programme.policy
    polls = [
        item
        for record in held
        if is_shown(record, policy)
        for item in record.polls
        if item.cast >= policy.minimum_ballots
    ]
    return BoardBrief(
        programme=programme,
        day=day,
        first=days[0] if days else None,
        last=days[-1] if days else None,
        sessions=covered.sessions,
        contributions=covered.contributions,
        read_back=covered.read_back_share,
        not_counted=covered.not_counted,
        missing=covered.missing,
        table=_head_table(covered, policy.small_cell, give_away=_give_away(held, programme)),
        core=tuple(result for result in found if result.core),
        sections=_sections(programme, held, found, is_clear),
        ballots=sum(item.cast for item in polls),
        polls=len(polls),
        unreconciled=sum(bool(item.poll.reason.strip()) for item in polls),
        held_back=held_back(programme, held),
        online=sum(record.origin.kind == ONLINE for record in held),
        superseded=sum(record.origin.superseded_votes for record in held),
        moderated_out=sum(record.origin.moderated_out for record in held),
        replaced=sum(sum(record.identifiers.values()) for record in held),
        corrected=sum(bool(record.corrections) for record in held),
        checked=sum(record.review is not None and record.review.check is not None for record in held),
        fair=sum(not unanswered(record.session.fairness) for record in held),
        restricted=sum(item.restricted for record in held for item in record.contributions),
        comparisons=_compared(programme, held, is_clear),
    )


def _told(result: Result, is_clear: Callable[[str], bool]) -> Result:
    """The result with what was put right in it."""
    return replace(result, corrections=_clear(result.corrections, is_clear))


def _compared(
    programme: Programme, records: Iterable[Record], is_clear: Callable[[str], bool]
) -> tuple[Comparison, ...]:
    """Options that were weighed against each other; what most ballots stand behind comes first."""
    found = sorted(comparisons(programme, records), key=lambda each: -each.cast)
    return tuple(replace(each, corrections=_clear(each.corrections, is_clear)) for each in found)


def _clear(corrections: Iterable[str], is_clear: Callable[[str], bool]) -> tuple[str, ...]:
    """Words that are not free of identifiers are only pointed to."""
    return tuple(dict.fromkeys(each if is_clear(each) else ELSEWHERE for each in corrections))


def _give_away(records: Sequence[Record], programme: Programme) -> bool:
    """Whether all heads, less the ballots of the sessions that show their votes, would give away how many people were
    in the sessions that do not: each of those had at least one.
    """
    small = [record for record in records if people(record) and not is_shown(record, programme.policy)]
    heads = sum(people(record) for record in records)
    voters = sum(
        max((item.cast for item in record.polls), default=0) for record in records if is_shown(record, programme.policy)
    )
    return bool(small) and heads - voters - len(small) < programme.policy.small_cell


def _head_table(covered: Coverage, small_cell: int, *, give_away: bool) -> HeadTable:
    groups = [group for group in covered.groups if any(key == group.key for _, key in covered.cells)]
    heads = [[covered.cell(borough, group.key).heads for group in groups] for borough in covered.boroughs]
    table = with_totals(heads)
    hidden = hide(table, small_cell, also={(len(table) - 1, len(table[0]) - 1)} if give_away else ())
    return HeadTable(
        boroughs=covered.boroughs,
        groups=tuple(group.title for group in groups),
        numbers=tuple(
            tuple(None if (row, column) in hidden else number for column, number in enumerate(line))
            for row, line in enumerate(table)
        ),
        sessions=(
            *(sum(covered.cell(borough, group.key).sessions for group in groups) for borough in covered.boroughs),
            covered.sessions,
        ),
        uncounted=frozenset(
            (row, column)
            for row, borough in enumerate(covered.boroughs)
            for column, group in enumerate(groups)
            if (cell := covered.cell(borough, group.key)).sessions and not cell.heads
        ),
    )


def _sections(
    programme: Programme, records: Sequence[Record], found: Sequence[Result], is_clear: Callable[[str], bool]
) -> tuple[Section, ...]:
    groups = Counter(record.session.group for record in records)
    # With fewer sessions of a kind, the kind of group would name the session that a quotation is from.
    named = {key for key, held in groups.items() if held >= programme.policy.minimum_sessions}
    sections = []
    totals = {
        code: sum(belongs(programme, item.themes, code) for record in records for item in record.contributions)
        for code in (*(objective.code for objective in programme.objectives), "")
    }
    shown, _ = pool(totals, programme.policy.small_cell)
    for objective in (*programme.objectives, None):
        code = objective.code if objective else ""
        here = [
            (record, [item for item in record.contributions if belongs(programme, item.themes, code)])
            for record in records
        ]
        here = [(record, items) for record, items in here if items]
        voted = tuple(
            result for result in found if not result.core and first_objective(programme, result.themes) == code
        )
        if here or voted:
            found_words = voices(programme, here, named, is_clear, code)
            sections.append(_section(programme, objective, here, voted, found_words, shown.get(code)))
    return tuple(sections)


def _section(
    programme: Programme,
    objective: Objective | None,
    here: Sequence[tuple[Record, Sequence[Contribution]]],
    voted: Sequence[Result],
    found_words: tuple[tuple[Quotation, ...], tuple[Quotation, ...]],
    contributions: Number,
) -> Section:
    small = programme.policy.small_cell
    items = [item for _, group in here for item in group]
    code = objective.code if objective else ""
    kinds, _ = pool(Counter(item.kind.value for item in items), small)
    known = {theme.code: theme for theme in programme.themes if theme.objective == code}
    spoken = Counter(theme.code for item in items for theme in themes_of(programme, item.themes) if theme.code in known)
    themes, rarer = pool(spoken, small)
    return Section(
        objective=objective,
        contributions=contributions,
        sessions=len(here),
        kinds=kinds,
        themes=tuple((known[code], number) for code, number in themes.items()),
        rarer=tuple(sorted((known[code] for code in rarer), key=lambda theme: theme.code)),
        said=found_words[0],
        quotations=found_words[1],
        results=tuple(sorted(voted, key=_weight)),
    )


def _weight(result: Result) -> tuple[int, int]:
    """Results that many ballots stand behind come first; of these, those that agree most."""
    tally = result.tally
    return (-result.answered, -tally.on_side(result.method, Side.AGREE))
