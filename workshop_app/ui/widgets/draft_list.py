"""The corrections that wait to be sealed, each with a button that takes it back."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from workshop_app.services.corrections import Draft
from workshop_app.ui.models.subjects import correction_words
from workshop_app.ui.widgets.beside import Beside
from workshop_app.ui.widgets.whole_label import WholeLabel

_LEAST = 320


class DraftList(QWidget):
    """`unwanted` is sent with the id of the correction that is to be taken back. Hidden while nothing waits."""

    unwanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(8)
        self.hide()

    def set_rows(self, drafts: Sequence[Draft]) -> None:
        """Show these, in this order."""
        while (item := self._rows.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for draft in drafts:
            self._rows.addWidget(self._row(draft))
        self.setVisible(bool(drafts))

    def _row(self, draft: Draft) -> QWidget:
        shown = Beside(self)
        shown.setProperty("least", _LEAST)
        line = QHBoxLayout(shown)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        words = WholeLabel(shown)
        words.setText(correction_words(draft))
        back = QPushButton(self.tr("Take back"), shown)
        back.setProperty("role", "quiet")
        back.setAccessibleDescription(correction_words(draft))
        back.clicked.connect(lambda _checked=False, each=draft.id: self.unwanted.emit(each))
        line.addWidget(words, 1)
        line.addWidget(back, 0, Qt.AlignmentFlag.AlignTop)
        return shown
