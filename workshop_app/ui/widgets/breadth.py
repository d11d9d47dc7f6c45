"""A column of text no wider than can be read with ease, at any size of text."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize
from PySide6.QtWidgets import QFrame, QSizePolicy, QWidget

from workshop_app.ui.theme import scaled

_WIDTH = 560


class Breadth(QFrame):
    """Grows with the size of text, and gives way where the window is smaller."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHorizontalStretch(1000)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._fit()

    def sizeHint(self) -> QSize:
        """As wide as may be."""
        width = scaled(_WIDTH)
        return QSize(width, self.heightForWidth(width) if self.hasHeightForWidth() else super().sizeHint().height())

    def changeEvent(self, event: QEvent) -> None:
        """Follow the size of text."""
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.ApplicationFontChange):
            self._fit()
        super().changeEvent(event)

    def _fit(self) -> None:
        self.setMaximumWidth(scaled(_WIDTH))
