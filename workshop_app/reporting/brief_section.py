"""One objective in the brief: numbers, themes on the left, what was said on the right, proposals below."""

from __future__ import annotations

from workshop_app.domain import board_words as words
from workshop_app.domain.board import BoardBrief, Section
from workshop_app.domain.voices import Quotation
from workshop_app.reporting import bars, brief_results
from workshop_app.reporting.detail import Detail
from workshop_app.reporting.look import ACCENT, BODY, CODE, HEADING, NOTE, QUOTE, SMALL, SUBHEADING
from workshop_app.reporting.sheet import LEFT, RIGHT, Sheet
from workshop_app.reporting.text import Line, Style

_GUTTER = 22.0
_THEMES_WIDTH = 190.0
_VOICES_LEFT = LEFT + _THEMES_WIDTH + _GUTTER
_VOICES_WIDTH = RIGHT - _VOICES_LEFT


def draw(sheet: Sheet, brief: BoardBrief, section: Section, detail: Detail) -> None:
    """The section at the pen, over as many pages as it needs."""
    code, title = title_of(section)
    voices = _voices(sheet, section, detail)
    also = _also(sheet, section, detail)
    columns = max(_themes_height(section, also, detail), _voices_height(voices))
    heading(sheet, title, 60 + min(columns, 420) if columns else 120, code)
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
        brief_results.draw(sheet, section.results, detail)


def heading(sheet: Sheet, title: str, room: float, code: str = "") -> None:
    """A heading that is not left alone at the foot of a page: with it go `room` points of what follows."""
    sheet.gap(20)
    sheet.need(room)
    sheet.mark(title)
    left = LEFT
    if code:
        sheet.put(code, Style(HEADING.size, HEADING.leading, ACCENT, bold=True), LEFT, sheet.y - HEADING.leading + 5.4)
        left += 20
    sheet.write(title, HEADING, left=left)
    sheet.gap(3)


def title_of(section: Section) -> tuple[str, str]:
    """The letter of its objective, and its title."""
    if section.objective is None:
        return "", "Not sorted under an objective"
    return section.objective.code, section.objective.title


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
        title = sheet.broken(theme.title, SMALL, _THEMES_WIDTH - 46)
        if len(title) > 1:
            title = sheet.broken(f"{title[0].runs[0].text} …", SMALL, _THEMES_WIDTH)
        sheet.write_lines(title[:1], SMALL, left=LEFT + 20, width=_THEMES_WIDTH)
        sheet.put(theme.code, CODE, LEFT, sheet.y + 3.4)
        sheet.put(f"{number:,}", SMALL, LEFT + _THEMES_WIDTH, sheet.y + 3.4, align=1)
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
        style, indent = (QUOTE, 12.0) if spoken else (SMALL, 0.0)
        if items:
            voices.append((sheet.broken(title, SUBHEADING, _VOICES_WIDTH), SUBHEADING, 0))
        for item in items:
            words_of_it = f"“{item.text}”" if spoken else item.text
            voices.append((sheet.broken(words_of_it, style, _VOICES_WIDTH - indent), style, indent))
            source = sheet.broken(_source(item), NOTE, _VOICES_WIDTH - indent)
            for correction in item.corrections:
                source += sheet.broken(correction, NOTE, _VOICES_WIDTH - indent)
            voices.append((source, NOTE, indent))
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
