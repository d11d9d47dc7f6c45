"""The whole distribution of a result: one stacked bar, every answer with its number and its words (V6)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from workshop_app.domain.poll import Choice, Method
from workshop_app.ui import colours
from workshop_app.ui.theme import SMALL, font_at, scaled

_BAR, _SWATCH, _GAP = 32, 12, 16


@dataclass(frozen=True, slots=True)
class Part:
    """One answer: its words, how many gave it, and its colour (`agree_strong` … `unsure` of `Colours`)."""

    label: str
    number: int
    role: str


ROLES = {
    "strongly-agree": "agree_strong",
    "agree": "agree",
    "yes": "agree_strong",
    "between": "between",
    "abstain": "between",
    "pass": "between",
    "disagree": "disagree",
    "no": "disagree_strong",
    "strongly-disagree": "disagree_strong",
    "more-information": "unsure",
    "consent": "agree_strong",
    "consent-with-concerns": "agree",
    "stand-aside": "between",
    "objection": "disagree_strong",
    "five-fingers": "agree_strong",
    "four-fingers": "agree",
    "three-fingers": "between",
    "two-fingers": "unsure",
    "one-finger": "disagree",
    "fist": "disagree_strong",
    "endorsement": "agree_strong",
    "minor-point": "agree",
    "reservations": "agree_mild",
    "no-opinion": "between",
    "more-discussion": "unsure",
    "dislike": "disagree_mild",
    "serious-disagreement": "disagree",
    "veto": "disagree_strong",
}
"""The colour of each choice key of the methods of vote."""
BLANK = "ground"
"""The colour of what was left blank."""
_SHADES = ("agree_strong", "agree", "agree_mild", "between", "disagree_mild", "disagree")
"""From most to least, where answers are on no side."""


def roles_of(method: Method, choices: Sequence[Choice]) -> list[str]:
    """The colour of each of these answers of a method: by its side, or from most to least."""
    if not method.compares:
        return [ROLES[choice.key] for choice in choices]
    last = len(_SHADES) - 1
    if method is Method.RANKED:
        return [_SHADES[min(int(float(choice.key)), last)] for choice in choices]
    most = max(choice.weight for choice in choices)
    return [_SHADES[min(most - choice.weight, last)] for choice in choices]


class ResultBar(QWidget):
    """Draws the parts in order, and under them the words with the numbers, so that no colour must be told apart."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parts: tuple[Part, ...] = ()
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleName(self.tr("Result"))

    def set_parts(self, parts: Sequence[Part]) -> None:
        """Show these answers."""
        self._parts = tuple(parts)
        self.setAccessibleDescription(self.spoken())
        self.updateGeometry()
        self.update()

    def spoken(self) -> str:
        """Every number in words, such as “Strongly agree 12, Agree 9, …, of 27”."""
        total = sum(part.number for part in self._parts)
        said = ", ".join(f"{part.label} {part.number}" for part in self._parts)
        return self.tr("{}, of {}").format(said, total) if self._parts else self.tr("no result")

    def hasHeightForWidth(self) -> bool:
        """The words under the bar break into lines."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The bar, and as many lines of words as this width needs."""
        lines = self._places(width)
        line = QFontMetrics(font_at(SMALL)).height() + 4
        return scaled(_BAR) + 8 + line * (1 + (lines[-1][1] if lines else 0))

    def sizeHint(self) -> QSize:
        """A bar of middling width."""
        return QSize(scaled(360), self.heightForWidth(scaled(360)))

    def minimumSizeHint(self) -> QSize:
        """Room for the longest words."""
        widest = max((self._width(part) for part in self._parts), default=40)
        return QSize(widest, self.heightForWidth(max(widest, self.width())))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw bar and words; mirrored where writing runs from right to left."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        look = colours.current()
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        self._draw_bar(painter, look, mirrored)
        metrics = QFontMetrics(font_at(SMALL))
        line = metrics.height() + 4
        painter.setFont(font_at(SMALL))
        for part, (x, row) in zip(self._parts, self._places(self.width()), strict=True):
            width = self._width(part)
            left = self.width() - x - width if mirrored else x
            top = scaled(_BAR) + 8 + row * line
            swatch = left + width - scaled(_SWATCH) if mirrored else left
            painter.setPen(look.colour("edge"))
            painter.setBrush(look.colour(part.role))
            painter.drawRoundedRect(
                QRectF(swatch + 0.5, top + (line - scaled(_SWATCH)) / 2, scaled(_SWATCH) - 1, scaled(_SWATCH) - 1), 3, 3
            )
            painter.setPen(look.colour("text" if part.number else "quiet"))
            text_left = left if mirrored else left + scaled(_SWATCH) + 6
            painter.drawText(
                QRectF(text_left, top, width - scaled(_SWATCH) - 6, line),
                Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading,
                f"{part.label} {part.number}",
            )
        painter.end()

    def _draw_bar(self, painter: QPainter, look: colours.Colours, mirrored: bool) -> None:
        total = sum(part.number for part in self._parts)
        whole = QRectF(0.5, 0.5, self.width() - 1, scaled(_BAR) - 1)
        edge = QPainterPath()
        edge.addRoundedRect(whole, 6, 6)
        painter.setPen(look.colour("edge"))
        painter.setBrush(look.colour("surface"))
        painter.drawPath(edge)
        painter.setClipPath(edge)
        painter.setFont(font_at(SMALL + 2, QFont.Weight.DemiBold))
        done = 0.0
        for part in self._parts if total else ():
            width = self.width() * part.number / total
            left = self.width() - done - width if mirrored else done
            box = QRectF(left, 0, width, scaled(_BAR))
            done += width
            if not part.number:
                continue
            painter.fillRect(box.adjusted(0, 0, -1.5, 0) if done < self.width() - 1 else box, look.colour(part.role))
            painter.setPen(look.colour("text" if part.role == BLANK else f"on_{part.role}"))
            if painter.fontMetrics().horizontalAdvance(str(part.number)) + 6 <= width:
                painter.drawText(box, Qt.AlignmentFlag.AlignCenter, str(part.number))
        painter.setClipping(False)

    def _width(self, part: Part) -> int:
        return scaled(_SWATCH) + 8 + QFontMetrics(font_at(SMALL)).horizontalAdvance(f"{part.label} {part.number}")

    def _places(self, width: int) -> list[tuple[int, int]]:
        places, x, row = [], 0, 0
        for part in self._parts:
            needed = self._width(part)
            if x and x + needed > width:
                x, row = 0, row + 1
            places.append((x, row))
            x += needed + _GAP
        return places
