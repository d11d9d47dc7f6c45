"""The files of which a copy was lost, each with a button for when it was found."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from workshop_app.domain.slip import groups
from workshop_app.services.laptops import LostFile
from workshop_app.ui.receipt_words import day
from workshop_app.ui.widgets.beside import Beside
from workshop_app.ui.widgets.whole_label import WholeLabel

_LEAST = 520
_SHOWN = 4
MOST = 20


class LostList(QWidget):
    """`found` is sent with the SHA-256 of the file that is not lost any more. Shows the latest twenty."""

    found = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(8)
        self.hide()

    def set_rows(self, lost: Sequence[LostFile]) -> None:
        """Show these."""
        while (item := self._rows.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for each in lost[:MOST]:
            self._rows.addWidget(self._row(each))
        self.setVisible(bool(lost))

    def _row(self, lost: LostFile) -> QWidget:
        shown = Beside(self)
        shown.setProperty("least", _LEAST)
        line = QHBoxLayout(shown)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        words = WholeLabel(shown)
        words.setText(self._words(lost))
        button = QPushButton(self.tr("It was found"), shown)
        button.setProperty("role", "quiet")
        button.setAccessibleDescription(self._words(lost))
        button.clicked.connect(lambda: self.found.emit(lost.file))
        line.addWidget(words, 1)
        line.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        return shown

    def _words(self, lost: LostFile) -> str:
        digest = " ".join(groups(lost.file)[:_SHOWN])
        parts = [self.tr("{0} …, lost {1}").format(digest, day(lost.day)), lost.note]
        if lost.seen is not None:
            parts.append(self.tr("came in on {}").format(day(lost.seen)))
        return " · ".join(part for part in parts if part)
