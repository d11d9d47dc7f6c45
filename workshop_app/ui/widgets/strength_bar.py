"""How strong a passphrase is, in four steps; the words beside it say the same."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from workshop_app.ui import colours
from workshop_app.ui.theme import scaled

_STEPS = 4


class StrengthBar(QWidget):
    """Four short bars, of which `score` are filled."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._score, self._enough = 0, False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Strength of the passphrase"))
        self.show_score(0, enough=False)

    def show_score(self, score: int, *, enough: bool) -> None:
        """`score` is 0 to 4."""
        self._score, self._enough = score, enough
        self.setAccessibleDescription(self.tr("{} of {}").format(score, _STEPS))
        self.update()

    def sizeHint(self) -> QSize:
        """Thin and as wide as there is room."""
        return QSize(scaled(160), 6)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the steps."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        look = colours.current()
        filled = look.colour("good" if self._enough else "warn" if self._score > 1 else "bad")
        step = (self.width() - 4 * (_STEPS - 1)) / _STEPS
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        for number in range(_STEPS):
            place = _STEPS - 1 - number if mirrored else number
            painter.setBrush(filled if number < self._score else look.colour("line"))
            painter.drawRoundedRect(QRectF(place * (step + 4), 0, step, 6), 3, 3)
        painter.end()
