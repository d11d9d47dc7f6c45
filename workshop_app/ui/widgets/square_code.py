"""A QR code on the screen: dark on white in every look, with the white border that scanners need."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from workshop_app.ui.theme import scaled

_SIDE = 168
_BORDER = 4
"""Modules of white on each side (ISO/IEC 18004)."""


class SquareCode(QWidget):
    """Give it an accessible name; what the code says stands beside it in letters."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[tuple[bool, ...], ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_rows(self, rows: Sequence[Sequence[bool]]) -> None:
        """Show these squares, true where one is dark."""
        self._rows = tuple(map(tuple, rows))
        self.update()

    def sizeHint(self) -> QSize:
        """A square that grows with the text, but not as fast."""
        side = min(scaled(_SIDE), _SIDE * 3 // 2)
        return QSize(side, side)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the size of text."""
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.ApplicationFontChange):
            self.updateGeometry()
        super().changeEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the squares."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), Qt.GlobalColor.white)
        modules = len(self._rows) + 2 * _BORDER
        # Whole pixels to a module where there is room for it: a scanner sees sharp edges.
        step = max(1.0, self.width() * self.devicePixelRatioF() // modules) / self.devicePixelRatioF()
        start = (self.width() - step * len(self._rows)) / 2
        for place, row in enumerate(self._rows):
            for column, dark in enumerate(row):
                if dark:
                    painter.fillRect(
                        QRectF(start + column * step, start + place * step, step, step), Qt.GlobalColor.black
                    )
        painter.end()
