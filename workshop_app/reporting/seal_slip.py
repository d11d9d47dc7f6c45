"""The seal slip on paper: one page of figures to read out on the telephone, and who telephoned whom (capability S3).

It holds nothing that anybody said. The same figures give the same bytes.
"""

from __future__ import annotations

from collections.abc import Sequence

from workshop_app.domain.slip import Slip, groups
from workshop_app.domain.words import plural
from workshop_app.reporting.look import BODY, HEADING, INK, LINE, NOTE, QUIET, STRONG, TINT, TITLE
from workshop_app.reporting.press import Press
from workshop_app.reporting.sheet import LEFT, RIGHT, WIDTH, Sheet
from workshop_app.reporting.text import Style

_WORD = Style(18, 24, INK, bold=True)
_GROUP = Style(12.5, 17, INK, bold=True)
_NUMBER = Style(8, 11, QUIET)
_FIGURE = Style(15, 20, INK, bold=True)
_IN_A_ROW = 8
_TO_FILL_IN = (
    ("Day and time", 0.34),
    ("Who telephoned", 0.66),
    ("On which number (one that was known before)", 0.5),
    ("Who answered", 0.5),
)


def document(slip: Slip, programme: str) -> bytes:
    """The slip as a PDF; `programme` is the programme's name, empty where it is not known."""
    sheet = Sheet(Press("Seal slip", "The figures of a sealed report"), "Workshop · seal slip · nothing that was said")
    sheet.write(programme, Style(BODY.size, BODY.leading, QUIET))
    sheet.write("Seal slip", TITLE)
    sheet.gap(4)
    day = f"{slip.day.day} {slip.day:%B %Y}"
    sheet.write(f"Session of {day} in {slip.borough}, report {slip.version}", STRONG)
    if slip.name:
        sheet.write(slip.name, NOTE)
    sheet.gap(6)
    sheet.write(
        "Telephone the office on a number that you had before, and read this out from the top. The office sees the same"
        " figures beside the report that came in. If one differs, it is not this file, or not this laptop.",
        BODY,
    )
    _heading(sheet, "1  The laptop's six words")
    _boxes(sheet, slip.words, 3, _WORD, 38)
    _heading(sheet, "2  What was counted")
    _figures(sheet, [plural(number, what.removesuffix("s")).split(" ", 1) for what, number in slip.counted()])
    _heading(sheet, f"3  The log: {plural(slip.head.n, 'entry', 'entries')}, and this head")
    _boxes(sheet, groups(slip.head.hash), _IN_A_ROW, _GROUP, 27)
    _heading(sheet, "4  The file (SHA-256)")
    _boxes(sheet, groups(slip.file), _IN_A_ROW, _GROUP, 27)
    sheet.gap(4)
    sheet.write(f"{slip.size:,} bytes. Sealed to programme pack {slip.pack_seq}.", BODY)
    _heading(sheet, "Who telephoned whom")
    _blanks(sheet)
    return sheet.finish()


def _heading(sheet: Sheet, words: str) -> None:
    sheet.gap(12)
    sheet.write(words, HEADING)
    sheet.gap(4)


def _boxes(sheet: Sheet, shown: Sequence[str], columns: int, style: Style, height: float) -> None:
    """Numbered words or groups, row by row."""
    width = WIDTH / columns
    for row in range(0, len(shown), columns):
        sheet.need(height)
        sheet.y -= height
        sheet.box(LEFT, sheet.y, WIDTH, height - 3, TINT)
        baseline = sheet.y + (height - 3) / 2 - style.size * 0.36
        for place, each in enumerate(shown[row : row + columns]):
            left = LEFT + place * width + 8
            sheet.put(str(row + place + 1), _NUMBER, left, baseline)
            sheet.put(each, style, left + 13, baseline)


def _figures(sheet: Sheet, figures: Sequence[Sequence[str]]) -> None:
    width, top = WIDTH / max(1, len(figures)), sheet.y
    for place, (number, noun) in enumerate(figures):
        sheet.put(number, _FIGURE, LEFT + place * width, top - 16)
        sheet.put(noun, NOTE, LEFT + place * width, top - 28)
    sheet.y = top - 32


def _blanks(sheet: Sheet) -> None:
    """Lines to be filled in by hand."""
    left, space = LEFT, 34.0
    for label, share in _TO_FILL_IN:
        if left == LEFT:
            sheet.need(space)
            sheet.y -= space
        right = min(RIGHT, left + share * WIDTH)
        sheet.rule(LINE, 0.8, left=left, right=right - (0 if right == RIGHT else 14))
        sheet.put(label, NOTE, left, sheet.y - 10)
        left = LEFT if right >= RIGHT - 1 else right
    sheet.y -= 26
    sheet.need(14)
    x = LEFT
    for answer in ("Everything was the same", "Something differed:"):
        sheet.box(x, sheet.y - 10, 10, 10, (1, 1, 1), line=QUIET)
        x += 16 + sheet.put(answer, BODY, x + 16, sheet.y - 8) + 24
    sheet.y -= 10
    sheet.rule(LINE, 0.8, left=x - 14)
