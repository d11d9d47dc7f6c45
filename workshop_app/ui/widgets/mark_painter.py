"""Draws marks in a text field: a tint under the words, a line below them, red and solid or amber and dashed.

Works line by line and, within a line, from character to character, so that a mark in mixed left-to-right and
right-to-left writing covers exactly its own words.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import cast

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QTextBlock, QTextLine
from PySide6.QtWidgets import QPlainTextEdit

from workshop_app.domain.identifier import Certainty
from workshop_app.ui import colours
from workshop_app.ui.marking import Mark

_ROLES = {Certainty.CERTAIN: ("bad", "bad_tint"), Certainty.POSSIBLE: ("warn", "warn_tint")}


def paint(field: QPlainTextEdit, marks: Sequence[Mark], current: Mark | None) -> None:
    """Draw `marks` in `field`; `current`, the one that keys answer, has an outline too. Kept ones have a line only."""
    if not marks:
        return
    painter = QPainter(field.viewport())
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    look = colours.current()
    for mark in marks:
        ink, paper = (look.colour(role) for role in _ROLES[mark.certainty])
        if not mark.open:
            ink, paper = look.colour("quiet"), QColor(Qt.GlobalColor.transparent)
        for area in areas(field, mark):
            _draw(painter, area, mark, ink, paper, outlined=mark is current)
    painter.end()


def areas(field: QPlainTextEdit, mark: Mark) -> list[QRectF]:
    """Where the mark's words are, in pixels of the viewport: one or more rectangles for each line that is seen."""
    found: list[QRectF] = []
    block = field.document().findBlock(mark.start)
    while block.isValid() and block.position() < mark.end:
        if block.isVisible():
            found.extend(_in_block(field, block, mark))
        block = block.next()
    return found


def _in_block(field: QPlainTextEdit, block: QTextBlock, mark: Mark) -> list[QRectF]:
    origin = field.blockBoundingGeometry(block).translated(field.contentOffset()).topLeft()
    seen = field.viewport().rect()
    layout = block.layout()
    found = []
    for number in range(layout.lineCount()):
        line = layout.lineAt(number)
        first = max(mark.start - block.position(), line.textStart())
        last = min(mark.end - block.position(), line.textStart() + line.textLength())
        top = origin.y() + line.y()
        if first >= last or top > seen.bottom() or top + line.height() < seen.top():
            continue
        found += [
            QRectF(origin.x() + left, top, right - left, line.height()) for left, right in _spans(line, first, last)
        ]
    return found


def _pixel(line: QTextLine, position: int) -> float:
    # PySide gives the position back beside the pixel, as the call may move it to the next whole character.
    pixel, _position = cast("tuple[float, int]", line.cursorToX(position))
    return float(pixel)


def _spans(line: QTextLine, first: int, last: int) -> list[tuple[float, float]]:
    steps = []
    for position in range(first, last):
        left, right = sorted((_pixel(line, position), _pixel(line, position + 1)))
        if right > left:
            steps.append((left, right))
    merged: list[tuple[float, float]] = []
    for left, right in sorted(steps):
        if merged and left <= merged[-1][1] + 0.5:
            merged[-1] = (merged[-1][0], max(right, merged[-1][1]))
        else:
            merged.append((left, right))
    return merged


def _draw(painter: QPainter, area: QRectF, mark: Mark, ink: QColor, paper: QColor, *, outlined: bool) -> None:
    box = area.adjusted(-1, 1, 1, -1)
    painter.setPen(QPen(ink, 1) if outlined else Qt.PenStyle.NoPen)
    painter.setBrush(paper)
    painter.drawRoundedRect(box, 4, 4)
    style = Qt.PenStyle.SolidLine if mark.certainty is Certainty.CERTAIN and mark.open else Qt.PenStyle.DotLine
    painter.setPen(QPen(ink, 2, style))
    painter.drawLine(box.bottomLeft(), box.bottomRight())
