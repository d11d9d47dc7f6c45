"""The tray: sealed files that were refused, each with its reason in plain words and what can be done about it (D1)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from workshop_app.ui.widgets.beside import Beside
from workshop_app.ui.widgets.chip import Chip
from workshop_app.ui.words import fingerprint

FEW, MOST = 3, 50
_LEAST = 640


@dataclass(frozen=True, slots=True)
class TrayRow:
    """A refused file as it is shown. `words` are the laptop's six where it only needs to be approved."""

    id: str
    name: str
    sentence: str
    words: tuple[str, ...]


class TrayPanel(QFrame):
    """Hidden while the tray is empty. Shows the latest three, and on request up to fifty."""

    approve_wanted = Signal(str)
    discard_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self._tray: tuple[TrayRow, ...] = ()
        self._chip = Chip("", "warn", self)
        self._all = QPushButton(self)
        self._all.setProperty("role", "quiet")
        self._all.setCheckable(True)
        self._all.toggled.connect(self._show)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(8)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 12, 12, 12)
        layout.setSpacing(8)
        layout.addWidget(self._chip)
        layout.addLayout(self._rows)
        layout.addWidget(self._all, 0, Qt.AlignmentFlag.AlignLeading)
        self.hide()

    def set_rows(self, rows: Sequence[TrayRow]) -> None:
        """Show these files, the latest first."""
        self._tray = tuple(rows)
        self._chip.show_text(self.tr("{} in the tray").format(len(rows)), "warn")
        self._show()
        self.setVisible(bool(rows))

    def _show(self) -> None:
        while (item := self._rows.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        every = self._all.isChecked()
        for row in self._tray[: MOST if every else FEW]:
            self._rows.addWidget(self._row(row))
        words = self.tr("Show fewer") if every else self.tr("Show {} more").format(min(len(self._tray), MOST) - FEW)
        self._all.setText(words)
        self._all.setVisible(len(self._tray) > FEW)

    def _row(self, row: TrayRow) -> QWidget:
        shown = Beside(self)
        shown.setProperty("least", _LEAST)
        line = QHBoxLayout(shown)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        text = QVBoxLayout()
        text.setSpacing(2)
        text.addWidget(_label(f"{row.name} · {row.sentence}"))
        if row.words:
            text.addWidget(_label(fingerprint(row.words), "h3"))
        line.addLayout(text, 1)
        line.addLayout(self._buttons(row))
        return shown

    def _buttons(self, row: TrayRow) -> QHBoxLayout:
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        if row.words:
            approve = QPushButton(self.tr("Approve laptop…"))
            approve.setAccessibleDescription(self.tr("For {}").format(row.name))
            approve.clicked.connect(lambda _checked=False, each=row.id: self.approve_wanted.emit(each))
            buttons.addWidget(approve, 0, Qt.AlignmentFlag.AlignTop)
        discard = QPushButton(self.tr("Discard"))
        discard.setProperty("role", "quiet")
        discard.setAccessibleDescription(row.name)
        discard.clicked.connect(lambda _checked=False, each=row.id: self.discard_wanted.emit(each))
        buttons.addWidget(discard, 0, Qt.AlignmentFlag.AlignTop)
        buttons.addStretch(1)
        return buttons


def _label(text: str, role: str = "") -> QLabel:
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    if role:
        label.setProperty("role", role)
    return label
