"""A label of several lines that is never lower than its words, whatever holds it: a scroll area asks for no heights."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QLabel, QWidget


class WholeLabel(QLabel):
    """Plain text that wraps."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)

    def setText(self, text: str, /) -> None:
        """Show these words, and take the room that they need."""
        super().setText(text)
        self._fit_soon()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width may need another number of lines."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit_soon()

    def showEvent(self, event: QShowEvent) -> None:
        """Only now is the width one that somebody gave it."""
        super().showEvent(event)
        self._fit_soon()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the size of text."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit_soon()

    def _fit_soon(self) -> None:
        # Not while a layout is at work: what changes meanwhile it does not ask for again.
        QTimer.singleShot(0, self, self._fit)

    def _fit(self) -> None:
        needed = self.heightForWidth(self.width()) if self.isVisible() else 0
        if needed != self.minimumHeight():
            self.setMinimumHeight(max(0, needed))
