"""Withdrawal cards, to be printed, cut and put into a bag (A6). They name no programme: one may lie in a pocket."""

from __future__ import annotations

from collections.abc import Sequence

from workshop_app.domain.kit import Paper
from workshop_app.reporting.kit_page import KitSheet
from workshop_app.reporting.look import INK, QUIET
from workshop_app.reporting.press import Press
from workshop_app.reporting.sheet import BOTTOM, LEFT, TOP, WIDTH, Sheet
from workshop_app.reporting.text import Style, draw

_FOOT = "Cut along the lines, fold, and let each person draw one. Whoever has this file has the codes: delete it."
_HEADING = "If you want to take back what you said"


class _Layout:
    """`columns` and `rows` of cards on a page of A4, and the type on them, in points."""

    def __init__(self, columns: int, rows: int, words: float, code: float) -> None:
        self.columns, self.rows = columns, rows
        self.width, self.height = WIDTH / columns, (TOP - BOTTOM) / rows
        self.words = Style(words, 1.36 * words, INK)
        self.heading = Style(words + 1, 1.36 * (words + 1), INK, bold=True)
        self.code = Style(code, 1.3 * code, INK, bold=True)
        self.quiet = Style(words, 1.36 * words, QUIET)


_LAYOUTS = {Paper.A4: _Layout(2, 4, 9, 22), Paper.A5: _Layout(1, 3, 14, 34), Paper.LARGE: _Layout(1, 2, 18, 40)}


def document(codes: Sequence[str], until: str, reach: str, paper: Paper = Paper.A4) -> bytes:
    """The cards as a PDF, eight on a page of A4, three on one of A5, two in large print. `until` is the cut-off
    in words, `reach` how to hand a card in.
    """
    layout, press = _LAYOUTS[paper], Press("Withdrawal cards", "Cards with a code, to be cut")
    sheet = KitSheet(press, _FOOT, paper) if paper is Paper.A5 else Sheet(press, _FOOT)
    each_page = layout.columns * layout.rows
    for place, code in enumerate(codes):
        if place and place % each_page == 0:
            sheet.new_page()
        row, column = divmod(place % each_page, layout.columns)
        _card(sheet, layout, LEFT + column * layout.width, TOP - row * layout.height, code, until, reach)
    return sheet.finish()


def _card(sheet: Sheet, layout: _Layout, left: float, top: float, code: str, until: str, reach: str) -> None:
    canvas, margin = sheet.press.canvas, 12.0
    canvas.saveState()
    canvas.setStrokeColorRGB(*QUIET)
    canvas.setLineWidth(0.5)
    canvas.setDash(3, 3)
    canvas.rect(left, top - layout.height, layout.width, layout.height, stroke=1, fill=0)
    canvas.restoreState()
    width = layout.width - 2 * margin
    y = top - margin
    for words, style in (
        (_HEADING, layout.heading),
        (code, layout.code),
        (f"{reach} Read out this code. Everything that was given with this card is then removed.", layout.words),
        (f"Until {until}. After that nobody can find it, we neither.", layout.words),
        ("The card does not say who you are. Keep it to yourself.", layout.quiet),
    ):
        for line in sheet.broken(words, style, width):
            y -= style.leading
            draw(sheet.press, line, style, left + margin, y + 0.27 * style.leading, width)
        y -= 0.2 * style.leading
