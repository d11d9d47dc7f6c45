"""Parts side by side, and one below the other where the window is too narrow for the size of text."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from workshop_app.ui.theme import scaled

_LEAST = 560


class Beside(QWidget):
    """Its property `least` is the width, in pixels at 100 %, from which the parts stand side by side.

    Give it a box layout.
    """

    def minimumSizeHint(self) -> QSize:
        """No wider than the widest part: where there is no more room they stand one below the other."""
        hint, layout = super().minimumSizeHint(), self.layout()
        if layout is None:
            return hint
        margins = layout.contentsMargins()
        parts = [item.minimumSize().width() for number in range(layout.count()) if (item := layout.itemAt(number))]
        return QSize(max(parts, default=0) + margins.left() + margins.right(), hint.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Choose the direction that fits."""
        super().resizeEvent(event)
        self._turn(event.size().width())

    def changeEvent(self, event: QEvent) -> None:
        """Follow the size of text."""
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.ApplicationFontChange):
            self._turn(self.width())
        super().changeEvent(event)

    def _turn(self, width: int) -> None:
        layout, least = self.layout(), self.property("least")
        if isinstance(layout, QBoxLayout):
            ways = (QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight)
            way = ways[scaled(int(least or _LEAST)) <= width]
            if layout.direction() is not way:
                layout.setDirection(way)
                self.updateGeometry()
