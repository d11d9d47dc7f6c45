"""The words of a script: long, selectable, and laid out no oftener than their width changes."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QLabel, QWidget

from workshop_app.ui.theme import scaled

_LEAST = 120
"""Pixels at 100 %."""


class ScriptLabel(QLabel):
    """For the inside of a scroll area: it says how high its words are at a width, and asks for no width of its own.

    A label whose words can be selected lays all of them out anew for each question, and layouts ask many.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._heights: dict[tuple[str, str, int], int] = {}

    def heightForWidth(self, width: int, /) -> int:
        """The height of the words, found once."""
        key = (self.text(), self.font().key(), width)
        if key not in self._heights:
            if len(self._heights) > 8:
                self._heights.clear()
            self._heights[key] = super().heightForWidth(width)
        return self._heights[key]

    def sizeHint(self) -> QSize:
        """As wide as there is room."""
        return QSize(scaled(_LEAST), self.fontMetrics().height())

    def minimumSizeHint(self) -> QSize:
        """A line."""
        return self.sizeHint()
