"""Ballots in pads, each with the number of its batch, and the sheet on which they are reconciled."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from workshop_app.domain.kit import Ballot, Kit, pads
from workshop_app.domain.poll import Method
from workshop_app.domain.words import plural
from workshop_app.reporting.kit_page import FULL, KitSheet, Type
from workshop_app.reporting.look import GROUND, WHITE
from workshop_app.reporting.sheet import BOTTOM, LEFT, RIGHT, TOP, WIDTH
from workshop_app.reporting.text import Style, draw

_HALF = FULL / 2
_MARGIN = 14.0
_LEAST_WORDS = 0.32
"""Share of the width that proposals need beside the answers; where it is less, the answers stand below each."""
_HOW = {
    Method.APPROVAL: "Tick every proposal that you approve of.",
    Method.DOTS: "You have 5 dots, at most 2 on one proposal. Tick how many each gets.",
    Method.SCORE: "Score each proposal from 0 (no) to 5 (very much).",
    Method.RANKED: "Rank them: tick 1st for the best, then 2nd, and so on. Stop where you like.",
    Method.QUADRATIC: "You have 16 credits. 1 vote costs 1, 2 cost 4, 3 cost 9, 4 cost 16. Tick votes for each.",
}
_EACH = "One tick for each proposal. Leave one out where you like."
_END = "Fold it, and put it into the box. It has no name and no number of its own, so it cannot be taken back."


def ballots(sheet: KitSheet, type_: Type, kit: Kit) -> None:
    """A sheet to reconcile the pads on, then the ballots of each vote: two on a page where they fit. The numbers of
    batches go on from one vote to the next, so that no pad is taken for another's.
    """
    sizes = pads(kit.people)
    begins = [1 + len(sizes) * place for place in range(len(kit.ballots))]
    _reconciling(sheet, type_, kit, sizes, begins)
    for ballot, begin in zip(kit.ballots, begins, strict=True):
        form = _Form(sheet, type_, ballot)
        for batch, size in enumerate(sizes, start=begin):
            sheet.new_page()
            sheet.repeat(partial(form.draw, batch), size, form.places)


def _reconciling(sheet: KitSheet, type_: Type, kit: Kit, sizes: Sequence[int], begins: Sequence[int]) -> None:
    sheet.write("Ballots given out and back", type_.title)
    sheet.gap(4)
    many, batches = len(kit.ballots) * sum(sizes), len(kit.ballots) * len(sizes)
    words = (
        f"{plural(many, 'ballot')} in {plural(batches, 'batch', 'batches')}. Each batch number stands on every ballot"
        " of its pad alike, and on no other. Given out must equal cast, spoilt and handed back, or the poll stays open."
    )
    sheet.write(words, type_.body)
    columns = ("Batch", "Printed", "Given out", "Handed back", "Spoilt")
    height, deep = 1.9 * type_.body.leading, (1.9 if not type_.large else 3.2) * type_.body.leading
    for ballot, begin in zip(kit.ballots, begins, strict=True):
        sheet.gap(12)
        sheet.need(type_.heading.leading * 2 + deep + height)
        sheet.write(ballot.title, type_.heading)
        sheet.gap(4)
        _row(sheet, columns, type_.quiet, deep, head=True)
        for batch, size in enumerate(sizes, start=begin):
            sheet.need(height)
            _row(sheet, (str(batch), str(size), "", "", ""), type_.body, height)


def _row(sheet: KitSheet, cells: Sequence[str], style: Style, height: float, *, head: bool = False) -> None:
    width = WIDTH / len(cells)
    for place, cell in enumerate(cells):
        left = LEFT + place * width
        sheet.box(left, sheet.y - height, width, height, GROUND if head else WHITE, line=(0.36, 0.39, 0.44))
        deep = len(sheet.broken(cell, style, width - 10)) * style.leading
        sheet.place(cell, style, left + 6, sheet.y - (height - deep) / 2, width - 10)
    sheet.y -= height


class _Form:
    """The ballot of one vote as it is laid out: answers in columns beside the proposals, where all labels fit without
    breaking a word and leave the proposals room; else in rows below each proposal.
    """

    def __init__(self, sheet: KitSheet, type_: Type, ballot: Ballot) -> None:
        self._sheet, self._type, self._ballot = sheet, type_, ballot
        labels, size = ballot.labels, type_.body.size if type_.large else 0.8 * type_.body.size
        self._small = Style(size, 1.28 * size, type_.body.colour)
        longest = max(self._wide(word) for label in labels for word in label.split())
        self._column = max(longest + 6, 2.4 * type_.box, min(0.6 * WIDTH / len(labels), 74.0))
        self._words = WIDTH - self._column * len(labels) - 10
        self._beside = not type_.large and self._words >= _LEAST_WORDS * WIDTH
        self._indent = 1.9 * type_.body.size
        if not self._beside:
            self._words = WIDTH
            across = WIDTH - self._indent
            each = max(map(self._wide, labels)) + type_.box + 22
            fit = max(1, min(len(labels), int(across // each)))
            self._across = -(-len(labels) // -(-len(labels) // fit))
            self._column = across / self._across
        lines = sum(map(self._deep, ballot.lines))
        high = type_.heading.leading + self._instruction() + self._labels() + lines + self._end()
        self.places = (0.0, _HALF) if high + _MARGIN <= _HALF else (0.0,)
        """Where ballots stand on a page, in points from its top: two where they fit."""

    def _wide(self, words: str) -> float:
        return max((line.width for line in self._sheet.broken(words, self._small, 10_000)), default=0.0)

    def draw(self, batch: int) -> None:
        """The ballot from the top of a page down, over as many pages as it needs."""
        sheet, one_of_two = self._sheet, len(self.places) > 1
        if one_of_two:
            sheet.cut(LEFT - 16, TOP + 10, WIDTH + 32, _HALF)
        y = self._head(TOP, batch, "")
        for number, words in enumerate(self._ballot.lines, start=1):
            deep = self._deep(words)
            if not one_of_two and y - deep < BOTTOM and y < TOP - 4 * self._type.body.leading:
                sheet.put("Turn over", self._type.quiet, RIGHT, BOTTOM - 4, align=1)
                sheet.new_page()
                y = self._head(TOP, batch, ", continued")
            self._line(number, words, y)
            y -= deep
        sheet.line(LEFT, y, RIGHT)
        if y - self._end() < BOTTOM - 8 and not one_of_two:
            sheet.new_page()
            y = TOP
        sheet.place(_END, self._type.quiet, LEFT, y - 4, WIDTH)

    # ---------------------------------------------------------------- its parts

    def _how(self) -> str:
        return _HOW.get(self._ballot.method, _EACH)

    def _instruction(self) -> float:
        return len(self._sheet.broken(self._how(), self._type.body)) * self._type.body.leading + 6

    def _labels(self) -> float:
        if not self._beside:
            return 0.0
        deep = max(len(self._sheet.broken(each, self._small, self._column - 4)) for each in self._ballot.labels)
        return deep * self._small.leading + 6

    def _end(self) -> float:
        return len(self._sheet.broken(_END, self._type.quiet)) * self._type.quiet.leading + 6

    def _head(self, top: float, batch: int, more: str) -> float:
        sheet, type_ = self._sheet, self._type
        taken = sheet.put(f"Batch {batch}", type_.quiet, RIGHT, top - 0.73 * type_.heading.leading, align=1)
        y = sheet.place(self._ballot.title + more, type_.heading, LEFT, top, WIDTH - taken - 12)
        sheet.place(self._how(), type_.body, LEFT, y, WIDTH)
        y -= self._instruction()
        if self._beside:
            for place, label in enumerate(self._ballot.labels):
                self._label(label, self._box_at(place), y)
        return y - self._labels()

    def _label(self, label: str, middle: float, top: float) -> None:
        """The words over a column of boxes, centred, on as many lines as they need."""
        for line in self._sheet.broken(label, self._small, self._column - 4):
            top -= self._small.leading
            draw(self._sheet.press, line, self._small, middle - line.width / 2, top + 0.27 * self._small.leading)

    def _box_at(self, place: int) -> float:
        """The middle of a column of boxes."""
        return RIGHT - self._column * (len(self._ballot.labels) - place - 0.5)

    def _text(self, words: str) -> float:
        """Points of a proposal's own lines; a line to write on is as high as a hand needs."""
        written = self._sheet.broken(words, self._type.body, self._words - self._indent)
        return max(len(written), 1) * self._type.body.leading if words else 1.6 * self._type.body.leading

    def _deep(self, words: str) -> float:
        if self._beside:
            return max(self._text(words), 1.3 * self._type.body.leading) + 10
        rows = -(-len(self._ballot.labels) // self._across)
        return self._text(words) + 12 + rows * self._pitch()

    def _pitch(self) -> float:
        """From one row of answers to the next."""
        return max(self._small.leading, self._type.box) + 5

    def _line(self, number: int, words: str, y: float) -> None:
        """One proposal with its boxes, from `y` down."""
        sheet, type_ = self._sheet, self._type
        sheet.line(LEFT, y, RIGHT)
        top = y - 6
        sheet.put(str(number), type_.heading, LEFT, top - 0.73 * type_.body.leading - 1)
        sheet.place(words, type_.body, LEFT + self._indent, top, self._words - self._indent)
        if not words:
            sheet.line(LEFT + self._indent, top - 1.35 * type_.body.leading, LEFT + self._words)
        if self._beside:
            middle = y - self._deep(words) / 2 - type_.box / 2
            for place in range(len(self._ballot.labels)):
                sheet.tick(self._box_at(place) - type_.box / 2, middle, type_.box)
            return
        row = top - self._text(words) - 2
        for place, label in enumerate(self._ballot.labels):
            below, across = divmod(place, self._across)
            x, foot = LEFT + self._indent + across * self._column, row - below * self._pitch() - type_.box
            sheet.tick(x, foot, type_.box)
            sheet.put(label, self._small, x + type_.box + 0.45 * type_.body.size, foot + 0.16 * type_.box)
