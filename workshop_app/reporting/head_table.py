"""People by place and kind of group, as a table whose shades show where many were heard."""

from __future__ import annotations

from workshop_app.domain.board import HeadTable
from workshop_app.domain.board_words import HIDDEN, shown
from workshop_app.reporting.look import ACCENT, GROUND, INK, LINE, NOTE, QUIET, WHITE, ink_on
from workshop_app.reporting.press import Colour
from workshop_app.reporting.sheet import LEFT, RIGHT, WIDTH, Sheet
from workshop_app.reporting.text import Style, width_of

_CELL = Style(8, 11, INK)
_TOTAL = Style(8, 11, INK, bold=True)
_PLACE_WIDTH = 112.0
_TOTAL_WIDTH = 38.0
_SLOPE = 52.0  # degrees of the column heads: steep enough to stay over their columns
_STEPS = (0.12, 0.26, 0.45, 0.72)


def draw(sheet: Sheet, table: HeadTable, row_height: float) -> None:
    """The table at the pen, over as many pages as its rows need; the heads of the columns are repeated."""
    columns = (*table.groups, "all heads", "sessions")
    column_width = min(58.0, (WIDTH - _PLACE_WIDTH - 2 * _TOTAL_WIDTH) / max(1, len(table.groups)))
    edges = [LEFT + _PLACE_WIDTH + place * column_width for place in range(len(table.groups) + 1)]
    edges += [edges[-1] + _TOTAL_WIDTH, edges[-1] + 2 * _TOTAL_WIDTH]
    highest = max((number or 0 for row in table.numbers[:-1] for number in row[:-1]), default=0)
    _heads(sheet, columns, edges)
    for place, borough in enumerate((*table.boroughs, "All places")):
        if sheet.room < row_height:
            sheet.new_page()
            _heads(sheet, columns, edges)
        last = place == len(table.boroughs)
        sheet.y -= row_height
        if last:
            sheet.box(LEFT, sheet.y, edges[-1] - LEFT, row_height, GROUND)
        baseline = sheet.y + row_height / 2 - 2.8
        sheet.put(borough, _TOTAL if last else _CELL, LEFT + 2, baseline)
        for column, number in enumerate(table.numbers[place]):
            middle = (edges[column] + edges[column + 1]) / 2
            total = last or column == len(table.groups)
            fill = WHITE if total else _shade(number, highest)
            if fill != WHITE:
                sheet.box(edges[column] + 1, sheet.y + 1, column_width - 2, row_height - 2, fill)
            style = _TOTAL if total else Style(8, 11, ink_on(fill) if number else QUIET)
            words = "n/c" if (place, column) in table.uncounted else "·" if number == 0 else shown(number)
            sheet.put(words, style, middle, baseline, align=0.5)
        sheet.put(f"{table.sessions[place]:,}", _CELL, (edges[-2] + edges[-1]) / 2, baseline, align=0.5)
    sheet.gap(5)
    note = "Heads, the fullest count of each session. A dot: no session."
    if table.uncounted:
        note += " n/c: held, but no heads were counted."
    if table.hides:
        note += f" {HIDDEN} Hidden: a small count, or one from which a small count could be worked out."
    sheet.write(note, NOTE)


def _heads(sheet: Sheet, columns: tuple[str, ...], edges: list[float]) -> None:
    longest = max(width_of(sheet.press, name, NOTE) for name in columns)
    straight = all(
        width_of(sheet.press, name, NOTE) <= edges[place + 1] - edges[place] - 4 for place, name in enumerate(columns)
    )
    height = NOTE.leading + 4 if straight else longest * 0.79 + 10
    sheet.need(height + 40)
    sheet.y -= height
    canvas = sheet.press.canvas
    for place, name in enumerate(columns):
        middle = (edges[place] + edges[place + 1]) / 2
        if straight:
            sheet.put(name, NOTE, middle, sheet.y + 4, align=0.5)
            continue
        canvas.saveState()
        canvas.translate(middle - 1, sheet.y + 5)
        canvas.rotate(_SLOPE)
        sheet.put(name, NOTE, 0, 0)
        canvas.restoreState()
    sheet.rule(LINE, right=min(RIGHT, edges[-1]))


def _shade(number: int | None, highest: int) -> Colour:
    if not number or not highest:
        return WHITE
    step = _STEPS[min(len(_STEPS) - 1, len(_STEPS) * number // (highest + 1))]
    red, green, blue = (1 - step * (1 - part) for part in ACCENT)
    return red, green, blue
