"""Cards that are handed out in pads and cut: contributions and assessments, each with the number of its batch."""

from __future__ import annotations

from collections.abc import Iterator

from workshop_app.domain.kit import Kit, Paper, pads
from workshop_app.reporting.kit_page import KitSheet, Type
from workshop_app.reporting.sheet import BOTTOM, LEFT, TOP, WIDTH

_MARGIN = 14.0
_GRID = {Paper.A4: (2, 3), Paper.A5: (1, 2), Paper.LARGE: (1, 2)}
"""Columns and rows of contribution cards on a page: room for a hand to write in."""


def contributions(sheet: KitSheet, type_: Type, kit: Kit) -> None:
    """Cards to write one thing on, two for each person."""
    for left, top, width, height, batch in _laid_out(sheet, 2 * kit.people, *_GRID[kit.paper]):
        y = _head(sheet, type_, left, top, width, "One thing to say", batch)
        y = sheet.place("No names, please: not yours, nobody's.", type_.quiet, left, y, width) - 4
        foot = top - height + 2 * _MARGIN + type_.box
        _lines(sheet, type_, left, y, width, foot + type_.body.leading)
        x = left
        for word in ("experience", "worry", "idea"):
            sheet.tick(x, foot - type_.box, type_.box)
            x += type_.box + 0.45 * type_.body.size
            x += sheet.put(word, type_.quiet, x, foot - 0.85 * type_.box) + type_.body.size


def assessments(sheet: KitSheet, type_: Type, kit: Kit) -> None:
    """Cards for programmes that there are already, one for each person (C8)."""
    for left, top, width, height, batch in _laid_out(sheet, kit.people, 1, 2 if kit.paper is Paper.A4 else 1):
        y = _head(sheet, type_, left, top, width, "A programme that there is already", batch)
        y = sheet.place("No names of people, please.", type_.quiet, left, y, width) - 0.5 * type_.body.size
        foot = top - height + 2 * _MARGIN + 2.4 * type_.body.leading
        room = (y - foot) / 3
        for asked, share in (("Which one?", 0.7), ("What works?", 1.15), ("What does not?", 1.15)):
            below = y - room * share
            start = sheet.place(asked, type_.heading, left, y, width)
            _lines(sheet, type_, left, start, width, below)
            y = below
        sheet.put("How well does it work?", type_.heading, left, foot - type_.heading.leading)
        x, base = left, foot - type_.heading.leading - 1.5 * type_.box
        for words in ("0 not at all", "1", "2", "3", "4 very well"):
            sheet.tick(x, base, type_.box)
            x += type_.box + 0.45 * type_.body.size
            x += sheet.put(words, type_.body, x, base + 0.16 * type_.box) + 1.1 * type_.body.size


def _laid_out(sheet: KitSheet, many: int, columns: int, rows: int) -> Iterator[tuple[float, float, float, float, int]]:
    """Where each card goes: left, top, width and height inside its margin, and its batch; pages come as needed."""
    width, height = WIDTH / columns, (TOP - BOTTOM) / rows
    place = 0
    for batch, size in enumerate(pads(many), start=1):
        for _ in range(size):
            if place and place % (columns * rows) == 0:
                sheet.new_page()
            row, column = divmod(place % (columns * rows), columns)
            left, top = LEFT + column * width, TOP - row * height
            sheet.cut(left, top, width, height)
            yield left + _MARGIN, top, width - 2 * _MARGIN, height, batch
            place += 1


def _head(sheet: KitSheet, type_: Type, left: float, top: float, width: float, title: str, batch: int) -> float:
    """The title and, at the other end of the line, the batch; gives where what follows begins."""
    baseline = top - _MARGIN - type_.heading.leading + 0.27 * type_.heading.leading
    taken = sheet.put(f"Batch {batch}", type_.quiet, left + width, baseline, align=1)
    return sheet.place(title, type_.heading, left, top - _MARGIN, width - taken - 10)


def _lines(sheet: KitSheet, type_: Type, left: float, y: float, width: float, below: float) -> None:
    """Lines to write on, as many as fit."""
    space = 1.75 * type_.body.leading
    y -= space
    while y >= below:
        sheet.line(left, y, left + width)
        y -= space
