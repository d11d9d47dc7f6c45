"""A line that says what waits: a chip with the number, and the sentence beside it."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from workshop_app.ui.widgets.chip import Chip


class WaitingLine(QWidget):
    """Always in view on its page, also where nothing waits."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chip, self._words = Chip("", "plain", self), QLabel(self)
        self._words.setProperty("role", "quiet")
        self._words.setWordWrap(True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._chip)
        row.addWidget(self._words, 1)

    def show_waiting(self, chip: str, words: str, tone: str) -> None:
        """Show these; `tone` is the chip's."""
        self._chip.show_text(chip, tone)
        self._words.setText(words)
