"""The wordings of one contribution side by side, for a person to keep one of them, or each as a line of its own."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from workshop_app.domain.contribution import Contribution
from workshop_app.ui.widgets.beside import Beside
from workshop_app.ui.widgets.whole_label import WholeLabel

_LEAST = 560


class Wordings(QWidget):
    """`kept` names the place of the wording that is kept; `both` that each becomes a line of its own."""

    kept = Signal(int)
    both = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(12)
        self._columns: QWidget | None = None
        self._both = QPushButton(self.tr("Keep each as a line of its own"), self)
        self._both.clicked.connect(self.both)
        self._layout.addWidget(self._both, 0, Qt.AlignmentFlag.AlignLeft)

    def show_wordings(self, wordings: Sequence[tuple[str, Contribution]]) -> None:
        """Show these, each under its heading, in place of those before."""
        if self._columns is not None:
            self._columns.hide()
            self._columns.deleteLater()
        columns = Beside(self)
        columns.setProperty("least", _LEAST)
        row = QHBoxLayout(columns)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        for place, (heading, said) in enumerate(wordings):
            row.addWidget(self._column(columns, place, heading, said), 1)
        self._layout.insertWidget(0, columns)
        self._columns = columns
        self.setTabOrder(columns, self._both)

    def buttons(self) -> list[QPushButton]:
        """The buttons that keep one, in the order of the wordings."""
        return [] if self._columns is None else self._columns.findChildren(QPushButton)

    def _column(self, parent: QWidget, place: int, heading: str, said: Contribution) -> QWidget:
        column = QFrame(parent)
        column.setProperty("role", "well")
        layout = QVBoxLayout(column)
        layout.setContentsMargins(16, 12, 16, 16)
        layout.setSpacing(6)
        about = QLabel(heading, column)
        about.setProperty("role", "small")
        about.setWordWrap(True)
        layout.addWidget(about)
        text = WholeLabel(column)
        text.setText(said.text)
        layout.addWidget(text)
        more = QLabel(self._more(said), column)
        more.setProperty("role", "quiet")
        more.setTextFormat(Qt.TextFormat.PlainText)
        more.setWordWrap(True)
        layout.addWidget(more)
        layout.addStretch(1)
        button = QPushButton(self.tr("Keep this one"), column)
        button.setAccessibleDescription(f"{heading}: {said.text}")
        button.clicked.connect(lambda _checked=False: self.kept.emit(place))
        layout.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        return column

    def _more(self, said: Contribution) -> str:
        parts = [said.kind.value, *said.themes, *(f"#{tag}" for tag in said.tags)]
        if said.recognised_by is not None:
            parts.append(self.tr("heard by {0}").format(said.recognised_by))
        if said.read_back:
            parts.append(self.tr("read back"))
        return " · ".join(parts)
