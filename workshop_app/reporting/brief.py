"""The brief for the board: two to four A4 pages, set from what `domain.board` put together (capability D7)."""

from __future__ import annotations

from dataclasses import dataclass

from workshop_app.domain import board_words as words
from workshop_app.domain.board import BoardBrief
from workshop_app.domain.words import plural
from workshop_app.reporting import bars, brief_comparisons, brief_results, brief_section, head_table
from workshop_app.reporting.detail import DETAILS, Detail
from workshop_app.reporting.look import (
    ACCENT,
    BODY,
    CODE,
    FIGURE,
    INK,
    NOTE,
    QUIET,
    SMALL,
    STRONG,
    SUBHEADING,
    TINT,
    TITLE,
)
from workshop_app.reporting.press import Press
from workshop_app.reporting.sheet import LEFT, RIGHT, TOP, WIDTH, Sheet
from workshop_app.reporting.text import Style

MOST_PAGES = 4
_QUESTIONS = 5
_LEAD = Style(10.5, 15.5, INK)
_KICKER = Style(9.5, 13.5, ACCENT, bold=True)
_QUIET = Style(9, 12.5, QUIET)


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
    foot = f"Brief for the board · {words.long_date(brief.day)} · {words.PROFILE.lower()} · {brief.programme.name}"
    sheet = Sheet(Press(title, words.PROFILE), foot)
    _head(sheet, brief)
    if brief.sessions:
        _heard(sheet, brief, detail)
        _objectives(sheet, brief)
        _core(sheet, brief, detail)
        brief_comparisons.draw(sheet, brief.comparisons, detail)
        for section in brief.sections:
            brief_section.draw(sheet, brief, section, detail)
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


def _heard(sheet: Sheet, brief: BoardBrief, detail: Detail) -> None:
    brief_section.heading(sheet, "Who was heard", 150)
    head_table.draw(sheet, brief.table, detail.row)


def _objectives(sheet: Sheet, brief: BoardBrief) -> None:
    sections = [section for section in brief.sections if section.contributions or section.objective]
    brief_section.heading(sheet, "What they spoke about", 40 + 18 * len(sections))
    most = max((section.contributions or 0 for section in sections), default=0) or 1
    for section in sections:
        sheet.y -= 17
        code, title = brief_section.title_of(section)
        sheet.put(code, CODE, LEFT, sheet.y + 4)
        sheet.put(title, SMALL, LEFT + 16, sheet.y + 4)
        bars.share_bar(sheet, (section.contributions or 0) / most, ACCENT, (LEFT + 270, sheet.y + 4, WIDTH - 310))
        sheet.put(words.shown(section.contributions), STRONG, RIGHT, sheet.y + 3.5, align=1)
    sheet.gap(5)
    sheet.write(
        f"Contributions, of {brief.contributions:,} in all; one can stand under several objectives.",
        NOTE,
    )


def _core(sheet: Sheet, brief: BoardBrief, detail: Detail) -> None:
    if not brief.core:
        return
    brief_section.heading(sheet, "Core proposals", 130)
    if brief.sessions > 1:
        sheet.write("Put to the vote in the same words wherever they were voted on; the answers are added up.", BODY)
    brief_results.draw(sheet, brief.core, detail)


def _method(sheet: Sheet, brief: BoardBrief) -> None:
    if sheet.pages == 1:
        sheet.new_page()
    parts = (
        ("How this came about", words.method(brief) if brief.sessions else ()),
        ("What it cannot say", words.limits(brief)),
        ("What is hidden, and why", words.disclosure(brief)),
    )
    brief_section.heading(sheet, "Method and limits", 140)
    for title, sentences in parts:
        if not sentences:
            continue
        sheet.gap(5)
        sheet.need(50)
        sheet.write(title, SUBHEADING)
        for sentence in sentences:
            sheet.write(sentence, SMALL)
            sheet.gap(2)
