"""What is handed out in pads: contribution cards, assessment cards and ballots, each with the number of its batch."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from workshop_app.domain.kit import Kit, pads
from workshop_app.domain.poll import Method
from workshop_app.domain.words import plural
from workshop_app.reporting.kit_page import KitSheet, Type
from workshop_app.reporting.look import GROUND
from workshop_app.reporting.sheet import BOTTOM, LEFT, RIGHT, TOP, WIDTH
from workshop_app.reporting.text import Style

_MARGIN = 14.0
_HOW = {
    Method.APPROVAL: "Tick every proposal that you approve of.",
    Method.DOTS: "You have 5 dots, at most 2 on one proposal. Tick how many each gets.",
    Method.SCORE: "Score each proposal from 0 (no) to 5 (very much).",
    Method.RANKED: "Rank them: tick 1st for the best, then 2nd, and so on. Stop where you like.",
    Method.QUADRATIC: "You have 16 credits. 1 vote costs 1, 2 cost 4, 3 cost 9, 4 cost 16. Tick votes for each.",
}
_EACH = "One tick for each proposal. Leave one out where you like."
_END = "Fold it, and put it into the box. It has no name and no number of its own, so it cannot be taken back."


def contributions(sheet: KitSheet, type_: Type, kit: Kit) -> None:
    """Cards to write one thing on, two for each person."""
    for left, top, width, height, batch in _laid_out(sheet, type_, 2 * kit.people, 1 if type_.large else 2, 3):
        y = _head(sheet, type_, left, top, width, "One thing to say", batch)
        y = sheet.place("No names, please: not yours, nobody's.", type_.quiet, left, y, width) - 4
        foot = top - height + 2 * _MARGIN + type_.box
        _lines(sheet, type_, left, y, width, foot + type_.body.leading)
        x = left
        for word in ("experience", "worry", "idea"):
            sheet.tick(x, foot - type_.box, type_.box)
            x += type_.box + 4
            x += sheet.put(word, type_.quiet, x, foot - 0.85 * type_.box) + 10


def assessments(sheet: KitSheet, type_: Type, kit: Kit) -> None:
    """Cards for programmes that there are already, one for each person (C8)."""
    for left, top, width, height, batch in _laid_out(sheet, type_, kit.people, 1, 1 if type_.large else 2):
        y = _head(sheet, type_, left, top, width, "A programme that there is already", batch)
        y = sheet.place("No names of people, please.", type_.quiet, left, y, width)
        foot = top - height + 2 * _MARGIN + 2.4 * type_.body.leading
        room = (y - foot) / 3
        for asked, share in (("Which one?", 0.5), ("What works?", 1.25), ("What does not?", 1.25)):
            below = y - room * share
            start = sheet.place(asked, type_.heading, left, y, width)
            _lines(sheet, type_, left, start, width, below)
            y = below
        sheet.put("How well does it work?", type_.heading, left, foot - type_.heading.leading)
        x, base = left, foot - type_.heading.leading - 1.5 * type_.box
        for words in ("0 not at all", "1", "2", "3", "4 very well"):
            sheet.tick(x, base, type_.box)
            x += type_.box + 5
            x += sheet.put(words, type_.body, x, base + 2) + 16


def ballots(sheet: KitSheet, type_: Type, kit: Kit, proposals: Sequence[str]) -> None:
    """A sheet to reconcile the pads on, then the ballots: two on a page where they fit."""
    sizes = pads(kit.people)
    _reconciling(sheet, type_, sizes)
    known = [*proposals[: kit.options], *[""] * (kit.options - len(proposals[: kit.options]))]
    height = _ballot(sheet, type_, kit.method, known, 0, 0, draw=False)
    half = (TOP - BOTTOM) / 2
    at_once = 2 if height + _MARGIN <= half else 1
    place = 0
    for batch, size in enumerate(sizes, start=1):
        for _ in range(size):
            if place % at_once == 0:
                sheet.new_page()
            top = TOP - (place % at_once) * half
            if at_once == 2:
                sheet.cut(LEFT - 16, top + 8, WIDTH + 32, half - 8)
            _ballot(sheet, type_, kit.method, known, batch, top)
            place += 1


def _reconciling(sheet: KitSheet, type_: Type, sizes: Sequence[int]) -> None:
    sheet.write("Ballots given out and back", type_.title)
    sheet.gap(4)
    words = (
        f"{plural(sum(sizes), 'ballot')} in {plural(len(sizes), 'batch', 'batches')}. Each batch number stands on every"
        " ballot of its pad alike, and on no other. Given out must equal cast, spoilt and handed back, or the poll"
        " stays open."
    )
    sheet.write(words, type_.body)
    sheet.gap(10)
    columns = ("Batch", "Printed", "Given out", "Handed back", "Spoilt")
    for row in (columns, *((str(batch), str(size), "", "", "") for batch, size in enumerate(sizes, start=1))):
        height = 1.9 * type_.body.leading
        sheet.need(height)
        for place, cell in enumerate(row):
            left = LEFT + place * WIDTH / len(columns)
            fill = GROUND if row is columns else (1.0, 1.0, 1.0)
            sheet.box(left, sheet.y - height, WIDTH / len(columns), height, fill, line=type_.quiet.colour)
            style = type_.quiet if row is columns else type_.body
            sheet.put(cell, style, left + 6, sheet.y - height / 2 - 0.35 * style.size)
        sheet.y -= height


def _ballot(
    sheet: KitSheet, type_: Type, method: Method, known: Sequence[str], batch: int, top: float, *, draw: bool = True
) -> float:
    """One ballot from `top` down; gives its height."""
    choices = method.choices
    small = Style(type_.quiet.size if type_.large else 0.72 * type_.body.size, type_.quiet.leading, type_.body.colour)
    column = max(34.0, min(WIDTH * 0.62 / len(choices), 74.0)) if not type_.large else WIDTH / len(choices)
    words = WIDTH - column * len(choices) - 12 if not type_.large else WIDTH - 30
    y = top
    if draw:
        _head(sheet, type_, LEFT, top + _MARGIN, WIDTH, method.title, batch, indent=False)
    y -= type_.heading.leading
    for line in (_HOW.get(method, _EACH),):
        written = sheet.broken(line, type_.body, WIDTH)
        if draw:
            sheet.place(line, type_.body, LEFT, y, WIDTH)
        y -= len(written) * type_.body.leading
    if not type_.large:
        deep = max(len(sheet.broken(choice.label, small, column - 4)) for choice in choices)
        for place, choice in enumerate(choices):
            if draw:
                sheet.place(choice.label, small, RIGHT - column * (len(choices) - place), y - 4, column - 4)
        y -= deep * small.leading + 6
    for number, text in enumerate(known, start=1):
        if draw and type_.large and y < BOTTOM + 170:
            sheet.new_page()
            y = TOP
        y = _asked(sheet, type_, small, method, number, text, y, words, column, draw)
    if draw:
        sheet.place(_END, type_.quiet, LEFT, y - 4, WIDTH)
    return top - y + 4 + len(sheet.broken(_END, type_.quiet, WIDTH)) * type_.quiet.leading


def _asked(
    sheet: KitSheet,
    type_: Type,
    small: Style,
    method: Method,
    number: int,
    text: str,
    y: float,
    words: float,
    column: float,
    draw: bool,
) -> float:
    """One proposal with its boxes; gives where the next begins."""
    choices, indent = method.choices, 1.8 * type_.body.size
    written = sheet.broken(text, type_.body, words - indent)
    deep = max(1, len(written)) * type_.body.leading
    if draw:
        sheet.line(LEFT, y, RIGHT)
        sheet.put(str(number), type_.heading, LEFT, y - 1.1 * type_.body.leading)
        sheet.place(text, type_.body, LEFT + indent, y - 2, words - indent)
        if not text:
            sheet.line(LEFT + indent, y - 1.25 * type_.body.leading, LEFT + words)
    below = y - deep - 6
    if type_.large:
        rows = max(len(sheet.broken(choice.label, small, column - 10)) for choice in choices)
        for place, choice in enumerate(choices):
            if draw:
                sheet.tick(LEFT + place * column, below - type_.box, type_.box)
                sheet.place(choice.label, small, LEFT + place * column, below - type_.box - 2, column - 6)
        return below - type_.box - rows * small.leading - 8
    below = min(below, y - 1.5 * type_.body.leading)
    for place in range(len(choices)):
        if draw:
            middle = (y + below) / 2 - type_.box / 2
            sheet.tick(RIGHT - column * (len(choices) - place) + (column - 4 - type_.box) / 2, middle, type_.box)
    return below


def _laid_out(
    sheet: KitSheet, type_: Type, many: int, columns: int, rows: int
) -> Iterator[tuple[float, float, float, float, int]]:
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


def _head(
    sheet: KitSheet, type_: Type, left: float, top: float, width: float, title: str, batch: int, *, indent: bool = True
) -> float:
    """The title and, at the other end of the line, the batch; gives where what follows begins."""
    baseline = top - _MARGIN - type_.heading.leading + 0.27 * type_.heading.leading
    taken = sheet.put(f"Batch {batch}", type_.quiet, left + width, baseline, align=1)
    return sheet.place(title, type_.heading, left, top - _MARGIN, width - taken - 10 if indent else width - taken)


def _lines(sheet: KitSheet, type_: Type, left: float, y: float, width: float, below: float) -> None:
    """Lines to write on, as many as fit."""
    space = 1.75 * type_.body.leading
    y -= space
    while y >= below:
        sheet.line(left, y, left + width)
        y -= space
