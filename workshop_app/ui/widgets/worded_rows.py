"""A short list in which each row is some words, and beside or under them the buttons for what can be done with it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from workshop_app.ui.widgets.beside import Beside
from workshop_app.ui.widgets.whole_label import WholeLabel

Action = tuple[str, Callable[[], object]]
"""A button's words, and what it does."""


class WordedRows(QWidget):
    """Hidden while there is no row. From `least` pixels on, at 100 % text, a row's buttons stand beside its words."""

    def __init__(self, parent: QWidget | None, least: int, role: str = "") -> None:
        super().__init__(parent)
        self._least, self._role = least, role
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(8)
        self.hide()

    def show_rows(self, rows: Iterable[tuple[str, Sequence[Action]]]) -> None:
        """Show these, in this order, and none of those before."""
        while (item := self._rows.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for words, actions in rows:
            self._rows.addWidget(self._row(words, actions))
        self.setVisible(self._rows.count() > 0)

    def focus_first(self) -> None:
        """Put the keyboard on the first thing to do with the first row."""
        item = self._rows.itemAt(0)
        widget = item.widget() if item is not None else None
        if widget is not None:
            widget.findChildren(QPushButton)[0].setFocus()

    def _row(self, words: str, actions: Sequence[Action]) -> QWidget:
        shown = Beside(self)
        shown.setProperty("least", self._least)
        line = QHBoxLayout(shown)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        label = WholeLabel(shown)
        label.setText(words)
        line.addWidget(label, 1)
        for text, action in actions:
            button = QPushButton(text, shown)
            button.setProperty("role", self._role)
            button.setAccessibleDescription(words)
            button.clicked.connect(lambda _checked=False, do=action: do())
            line.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        return shown
