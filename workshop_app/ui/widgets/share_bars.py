"""Named bars, one under the other: how much of the most each is, with its number."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QLocale, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QGridLayout, QLabel, QSizePolicy, QWidget

from workshop_app.ui import colours
from workshop_app.ui.theme import scaled


@dataclass(frozen=True, slots=True)
class Bar:
    """A name and a number; None is a number that is not shown."""

    name: str
    number: int | None


class ShareBars(QWidget):
    """Each row is read as one thing: its name and its number."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(2)
        self._grid.setColumnStretch(0, 1)

    def show_bars(self, bars: Sequence[Bar]) -> None:
        """Show these, in this order."""
        while (item := self._grid.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        most = max((bar.number or 0 for bar in bars), default=0) or 1
        for place, bar in enumerate(bars):
            name, number = QLabel(bar.name, self), QLabel(_shown(bar.number), self)
            for label in (name, number):
                label.setTextFormat(Qt.TextFormat.PlainText)
            name.setWordWrap(True)
            number.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
            if place:
                self._grid.setRowMinimumHeight(3 * place - 1, 8)
            self._grid.addWidget(name, 3 * place, 0, 1, 2)
            self._grid.addWidget(_Stripe((bar.number or 0) / most, self), 3 * place + 1, 0)
            self._grid.addWidget(number, 3 * place + 1, 1)
        self.setAccessibleName("; ".join(f"{bar.name}: {_shown(bar.number)}" for bar in bars))


class _Stripe(QWidget):
    def __init__(self, share: float, parent: QWidget) -> None:
        super().__init__(parent)
        self._share = share
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)

    def sizeHint(self) -> QSize:
        """Thin, and as wide as may be."""
        return QSize(scaled(80), scaled(12))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The whole as a line, the share in the accent; from the reading side."""
        look = colours.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        height = scaled(8)
        whole = QRectF(0.5, (self.height() - height) / 2, self.width() - 1, height)
        painter.setPen(QPen(look.colour("line"), 1))
        painter.setBrush(look.colour("hover"))
        painter.drawRoundedRect(whole, height / 2, height / 2)
        painter.setPen(Qt.PenStyle.NoPen)
        if self._share:
            width = max(float(height), whole.width() * self._share)
            mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
            painter.setBrush(look.colour("accent"))
            left = whole.right() - width if mirrored else whole.left()
            painter.drawRoundedRect(QRectF(left, whole.top(), width, height), height / 2, height / 2)
        painter.end()


def _shown(number: int | None) -> str:
    return "*" if number is None else QLocale().toString(number)
