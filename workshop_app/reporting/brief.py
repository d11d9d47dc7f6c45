"""The brief for the board: two to four A4 pages, set from what `domain.board` put together (capability D7)."""

from __future__ import annotations

from dataclasses import dataclass

from workshop_app.domain import board_words as words
from workshop_app.domain.board import BoardBrief, Quotation, Section
from workshop_app.domain.poll import Method
from workshop_app.domain.results import Result
from workshop_app.domain.words import plural
from workshop_app.reporting import bars, head_table
from workshop_app.reporting.look import (
    ACCENT,
    BODY,
    FIGURE,
    HEADING,
    INK,
    NOTE,
    QUIET,
    QUOTE,
    STRONG,
    SUBHEADING,
    TINT,
    TITLE,
)
from workshop_app.reporting.press import Press
from workshop_app.reporting.sheet import LEFT, RIGHT, TOP, WIDTH, Sheet
from workshop_app.reporting.text import Line, Style

MOST_PAGES = 4
_QUESTIONS = 5
_LEAD = Style(10.5, 15.5, INK)
_KICKER = Style(9.5, 13.5, ACCENT, bold=True)
_SMALL = Style(9, 12.5, INK)
_QUIET = Style(9, 12.5, QUIET)
_CODE = Style(8, 11, QUIET, bold=True)
_GUTTER = 22.0
_THEMES_WIDTH = 190.0
_VOICES_LEFT = LEFT + _THEMES_WIDTH + _GUTTER
_VOICES_WIDTH = RIGHT - _VOICES_LEFT
_PROPOSAL_WIDTH = 190.0


@dataclass(frozen=True, slots=True)
class Detail:
    """How much of each list is printed; `lines` is the most that a proposal's words take, and `row` the height of a row
    of the table in points. `titles` says whether rarer themes are spelt out.
    """

    themes: int
    said: int
    quotations: int
    results: int
    lines: int = 6
    row: float = 16
    titles: bool = True


DETAILS = (
    Detail(8, 4, 3, 40),
    Detail(8, 4, 3, 16, row=14),
    Detail(8, 3, 3, 10, row=14),
    Detail(6, 3, 2, 7, row=13, titles=False),
    Detail(6, 2, 2, 5, row=12.5, titles=False),
    Detail(5, 2, 1, 4, row=12, titles=False),
    Detail(4, 1, 1, 3, 4, row=11.5, titles=False),
    Detail(3, 1, 0, 2, 3, row=11, titles=False),
    Detail(2, 0, 0, 1, 2, row=11, titles=False),
)
"""From all that there is to the least: the first that fits on four pages is taken."""


@dataclass(frozen=True, slots=True)
class Printed:
    """A brief as it came off the press."""

    data: bytes
    pages: int
    detail: Detail


def render(brief: BoardBrief) -> Printed:
    """The brief as a PDF of two to four pages. The same brief gives the same bytes."""
    printed = _print(brief, DETAILS[0])
    for detail in DETAILS[1:]:
        if printed.pages <= MOST_PAGES:
            break
        printed = _print(brief, detail)
    return printed


def _print(brief: BoardBrief, detail: Detail) -> Printed:
    title = f"{brief.programme.name}: brief for the board"
    sheet = Sheet(Press(title, words.PROFILE), f"{title} · {words.long_date(brief.day)} · {words.PROFILE.lower()}")
    _head(sheet, brief)
    if brief.sessions:
        _heard(sheet, brief, detail)
        _objectives(sheet, brief)
        _core(sheet, brief, detail)
        for section in brief.sections:
            _section(sheet, brief, section, detail)
    _method(sheet, brief)
    return Printed(sheet.finish(), sheet.pages, detail)


def _head(sheet: Sheet, brief: BoardBrief) -> None:
    sheet.put(words.long_date(brief.day), _QUIET, RIGHT, TOP - 11, align=1)
    sheet.write("Brief for the board", _KICKER)
    sheet.gap(1)
    sheet.write(brief.programme.name, TITLE)
    sheet.gap(12)
    sentences = [sheet.broken(sentence, _LEAD, WIDTH - 28) for sentence in words.in_short(brief)]
    height = sum(len(lines) * _LEAD.leading + 3 for lines in sentences) + 17
    sheet.box(LEFT, sheet.y - height, WIDTH, height, TINT)
    sheet.box(LEFT, sheet.y - height, 3, height, ACCENT)
    sheet.gap(9)
    for lines in sentences:
        sheet.write_lines(lines, _LEAD, left=LEFT + 16, width=WIDTH - 28)
        sheet.gap(3)
    sheet.gap(8)
    if brief.sessions:
        _figures(sheet, brief)
        _questions(sheet, brief)


def _questions(sheet: Sheet, brief: BoardBrief) -> None:
    """What was asked, in the programme's words."""
    sheet.gap(12)
    sheet.write("What was asked", SUBHEADING)
    for question in brief.programme.questions[:_QUESTIONS]:
        lines = sheet.broken(question, BODY)
        sheet.write_lines(lines[:3], BODY, left=LEFT, width=WIDTH)


def _figures(sheet: Sheet, brief: BoardBrief) -> None:
    read_back = f"{brief.read_back} % read back" if brief.read_back else ""
    figures = (
        (f"{brief.sessions:,}", _noun(brief.sessions, "session"), words.short_period(brief)),
        (words.shown(brief.table.heads), "heads", _places(brief)),
        (f"{brief.contributions:,}", _noun(brief.contributions, "contribution"), read_back),
        (f"{brief.ballots:,}", _noun(brief.ballots, "ballot"), f"in {plural(brief.polls, 'poll')}"),
    )
    sheet.gap(14)
    top, column = sheet.y, WIDTH / len(figures)
    deepest = top
    for place, (number, noun, note) in enumerate(figures):
        left = LEFT + place * column
        sheet.put(number, FIGURE, left, top - 20)
        sheet.put(noun, STRONG, left, top - 34)
        sheet.y = top - 37
        sheet.write(note, NOTE, left=left, width=column - 14)
        deepest = min(deepest, sheet.y)
    sheet.y = deepest


def _noun(number: int, noun: str) -> str:
    return plural(number, noun).split(" ", 1)[1]


def _places(brief: BoardBrief) -> str:
    return f"in {plural(len(brief.table.boroughs), 'place')}, {plural(len(brief.table.groups), 'kind')} of group"


def _heading(sheet: Sheet, title: str, room: float, code: str = "") -> None:
    sheet.gap(20)
    sheet.need(room)
    sheet.mark(title)
    left = LEFT
    if code:
        sheet.put(code, Style(HEADING.size, HEADING.leading, ACCENT, bold=True), LEFT, sheet.y - HEADING.leading + 5.4)
        left += 20
    sheet.write(title, HEADING, left=left)
    sheet.gap(3)


def _heard(sheet: Sheet, brief: BoardBrief, detail: Detail) -> None:
    _heading(sheet, "Who was heard", 150)
    head_table.draw(sheet, brief.table, detail.row)


def _objectives(sheet: Sheet, brief: BoardBrief) -> None:
    sections = [section for section in brief.sections if section.contributions or section.objective]
    _heading(sheet, "What they spoke about", 40 + 18 * len(sections))
    most = max((section.contributions or 0 for section in sections), default=0) or 1
    for section in sections:
        sheet.y -= 17
        code, title = _title(section)
        sheet.put(code, _CODE, LEFT, sheet.y + 4)
        sheet.put(title, _SMALL, LEFT + 16, sheet.y + 4)
        bars.share_bar(sheet, (section.contributions or 0) / most, ACCENT, (LEFT + 270, sheet.y + 4, WIDTH - 310))
        sheet.put(words.shown(section.contributions), STRONG, RIGHT, sheet.y + 3.5, align=1)
    sheet.gap(5)
    sheet.write(
        f"Contributions, of {brief.contributions:,} in all; one can stand under several objectives.",
        NOTE,
    )


def _title(section: Section) -> tuple[str, str]:
    if section.objective is None:
        return "", "Not sorted under an objective"
    return section.objective.code, section.objective.title


def _core(sheet: Sheet, brief: BoardBrief, detail: Detail) -> None:
    if not brief.core:
        return
    _heading(sheet, "Core proposals", 130)
    sheet.write("Put to the vote in the same words in several sessions; the answers are added up.", BODY)
    _results(sheet, brief.core, detail)


def _section(sheet: Sheet, brief: BoardBrief, section: Section, detail: Detail) -> None:
    code, title = _title(section)
    voices = _voices(sheet, section, detail)
    also = _also(sheet, section, detail)
    columns = max(_themes_height(section, also, detail), _voices_height(voices))
    _heading(sheet, title, 60 + min(columns, 420) if columns else 120, code)
    if sentence := words.of_section(brief, section):
        sheet.write(sentence, BODY)
    if columns:
        sheet.gap(9)
        top = sheet.y
        _themes(sheet, section, also, detail)
        after_themes, sheet.y = sheet.y, top
        _speak(sheet, voices)
        sheet.y = min(sheet.y, after_themes)
    if section.results:
        sheet.gap(12)
        sheet.need(80)
        sheet.write("Proposals and how the votes fell", SUBHEADING)
        _results(sheet, section.results, detail)


def _also(sheet: Sheet, section: Section, detail: Detail) -> list[Line]:
    """The themes that are not printed with their number, in lines."""
    others = sorted(
        (*(theme for theme, _ in section.themes[detail.themes :]), *section.rarer), key=lambda each: each.code
    )
    if not others:
        return []
    names = [f"{theme.code} {theme.title}" if detail.titles else theme.code for theme in others]
    start = "Also, less often: " if section.themes else ""
    return sheet.broken(f"{start}{('; ' if detail.titles else ', ').join(names)}.", NOTE, _THEMES_WIDTH)


def _themes_height(section: Section, also: list[Line], detail: Detail) -> float:
    if not section.themes and not also:
        return 0
    return SUBHEADING.leading + 22.0 * min(len(section.themes), detail.themes) + 3 + len(also) * NOTE.leading


def _themes(sheet: Sheet, section: Section, also: list[Line], detail: Detail) -> None:
    if not section.themes and not also:
        return
    sheet.write("Themes", SUBHEADING, width=_THEMES_WIDTH)
    most = max((number for _, number in section.themes), default=1)
    for theme, number in section.themes[: detail.themes]:
        title = sheet.broken(theme.title, _SMALL, _THEMES_WIDTH - 46)
        if len(title) > 1:
            title = sheet.broken(f"{title[0].runs[0].text} …", _SMALL, _THEMES_WIDTH)
        sheet.write_lines(title[:1], _SMALL, left=LEFT + 20, width=_THEMES_WIDTH)
        sheet.put(theme.code, _CODE, LEFT, sheet.y + 3.4)
        sheet.put(f"{number:,}", _SMALL, LEFT + _THEMES_WIDTH, sheet.y + 3.4, align=1)
        sheet.gap(6)
        bars.share_bar(sheet, number / most, ACCENT, (LEFT + 20, sheet.y, _THEMES_WIDTH - 46))
        sheet.gap(3)
    sheet.gap(3)
    sheet.write_lines(also, NOTE, left=LEFT, width=_THEMES_WIDTH)


_Voice = tuple[list[Line], Style, float]


def _voices(sheet: Sheet, section: Section, detail: Detail) -> list[_Voice]:
    """Broken lines with their style and indent."""
    voices: list[_Voice] = []
    lists = (("What was said", section.said[: detail.said]), ("Word for word", section.quotations[: detail.quotations]))
    for title, items in lists:
        spoken = items is lists[1][1]
        style, indent = (QUOTE, 12.0) if spoken else (_SMALL, 0.0)
        if items:
            voices.append((sheet.broken(title, SUBHEADING, _VOICES_WIDTH), SUBHEADING, 0))
        for item in items:
            words_of_it = f"“{item.text}”" if spoken else item.text
            voices.append((sheet.broken(words_of_it, style, _VOICES_WIDTH - indent), style, indent))
            voices.append((sheet.broken(_source(item), NOTE, _VOICES_WIDTH - indent), NOTE, indent))
    return voices


def _voices_height(voices: list[_Voice]) -> float:
    return sum(len(lines) * style.leading + (6 if style is NOTE else 1) for lines, style, _ in voices)


def _speak(sheet: Sheet, voices: list[_Voice]) -> None:
    for lines, style, indent in voices:
        if style is QUOTE:
            tall = len(lines) * style.leading
            sheet.need(tall)
            sheet.box(_VOICES_LEFT, sheet.y - tall, 2, tall, ACCENT)
        sheet.write_lines(lines, style, left=_VOICES_LEFT + indent, width=_VOICES_WIDTH - indent)
        sheet.gap(6 if style is NOTE else 1)


def _source(item: Quotation) -> str:
    """Where words come from, as far as that may be said: the kind of group, hands, themes."""
    hands = "" if item.recognised_by is None else f"recognised by {item.recognised_by}"
    return " · ".join(part for part in (item.by, hands, ", ".join(item.themes)) if part)


def _results(sheet: Sheet, results: tuple[Result, ...], detail: Detail) -> None:
    method: Method | None = None
    for result in results[: detail.results]:
        if result.method is not method:
            method = result.method
            sheet.gap(5)
            sheet.need(60)
            bars.legend(sheet, method, LEFT, sheet.y - 8)
            sheet.y -= 14
        _result(sheet, result, detail)
    if (more := len(results) - detail.results) > 0:
        sheet.gap(4)
        sentence = f"{plural(more, 'more proposal was', 'more proposals were')} voted on; the results are in the "
        sheet.write(f"{sentence}reports of the sessions.", NOTE)


def _result(sheet: Sheet, result: Result, detail: Detail) -> None:
    """Words on the left; on the right the bar, what it is called, and the shares with their base."""
    left, width = LEFT + _PROPOSAL_WIDTH + 16, WIDTH - _PROPOSAL_WIDTH - 16
    lines = sheet.broken(result.text, _SMALL, _PROPOSAL_WIDTH)
    if len(lines) > detail.lines:
        kept = " ".join(run.text for line in lines[: detail.lines] for run in line.runs)
        lines = sheet.broken(f"{kept[:-6].rsplit(' ', 1)[0]} […]", _SMALL, _PROPOSAL_WIDTH)[: detail.lines]
    labels_width = 62 * len(result.labels)
    note = sheet.broken(words.of_result(result), NOTE, width - labels_width)
    height = max(len(lines) * _SMALL.leading, bars.BAR_HEIGHT + 3 + len(note) * NOTE.leading)
    sheet.gap(4)
    sheet.need(height + 8)
    top = sheet.y
    sheet.write_lines(lines, _SMALL, left=LEFT, width=_PROPOSAL_WIDTH)
    sheet.y = top - bars.BAR_HEIGHT
    bars.stacked(sheet, result.counts, result.method, left, sheet.y, width)
    sheet.y -= 3
    bars.chips(sheet, result.labels, RIGHT, sheet.y - NOTE.leading + 3)
    sheet.write_lines(note, NOTE, left=left, width=width - labels_width)
    sheet.y = top - height - 4
    sheet.rule()


def _method(sheet: Sheet, brief: BoardBrief) -> None:
    if sheet.pages == 1:
        sheet.new_page()
    parts = (
        ("How this came about", words.method(brief) if brief.sessions else ()),
        ("What it cannot say", words.limits(brief)),
        ("What is hidden, and why", words.disclosure(brief)),
    )
    _heading(sheet, "Method and limits", 140)
    for title, sentences in parts:
        if not sentences:
            continue
        sheet.gap(5)
        sheet.need(50)
        sheet.write(title, SUBHEADING)
        for sentence in sentences:
            sheet.write(sentence, _SMALL)
            sheet.gap(2)
