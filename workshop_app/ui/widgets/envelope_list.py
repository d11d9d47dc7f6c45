"""The sealed concerns that are still on this laptop, each with what can be done with it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from workshop_app.domain.concern import EnvelopeSlip, moment_words
from workshop_app.ui.widgets.beside import Beside
from workshop_app.ui.widgets.whole_label import WholeLabel

_LEAST = 620


class EnvelopeList(QWidget):
    """Each signal is sent with the name of the envelope. Hidden while there is none."""

    save_wanted = Signal(str)
    slip_wanted = Signal(str)
    handed_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(8)
        self.hide()

    def set_rows(self, envelopes: Sequence[EnvelopeSlip]) -> None:
        """Show these, in this order."""
        while (item := self._rows.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for envelope in envelopes:
            self._rows.addWidget(self._row(envelope))
        self.setVisible(bool(envelopes))

    def focus_first(self) -> None:
        """Put the keyboard on the first thing to do with the first envelope."""
        item = self._rows.itemAt(0)
        widget = item.widget() if item is not None else None
        if widget is not None:
            widget.findChildren(QPushButton)[0].setFocus()

    def _row(self, envelope: EnvelopeSlip) -> QWidget:
        shown = Beside(self)
        shown.setProperty("least", _LEAST)
        line = QHBoxLayout(shown)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        words = WholeLabel(shown)
        about = self.tr("{0}\nSealed {1}, for {2}").format(envelope.name, moment_words(envelope.made), envelope.office)
        words.setText(about)
        line.addWidget(words, 1)
        for text, signal in (
            (self.tr("Save to a stick…"), self.save_wanted),
            (self.tr("Print the slip…"), self.slip_wanted),
            (self.tr("Handed over…"), self.handed_wanted),
        ):
            button = QPushButton(text, shown)
            button.setAccessibleDescription(about)
            button.clicked.connect(lambda _checked=False, each=signal: each.emit(envelope.name))
            line.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        return shown
