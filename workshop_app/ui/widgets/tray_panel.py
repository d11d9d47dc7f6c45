"""The tray: sealed files that were refused, each with its reason in plain words and what can be done about it (D1)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QVBoxLayout, QWidget

from workshop_app.ui.widgets.chip import Chip
from workshop_app.ui.widgets.flow_layout import FlowLayout
from workshop_app.ui.widgets.whole_label import WholeLabel
from workshop_app.ui.words import fingerprint

FEW, MOST = 3, 50


@dataclass(frozen=True, slots=True)
class TrayRow:
    """A refused file as it is shown. `words` are the laptop's six where it only needs to be approved; `forked` where
    another version is here; `note` says what was done about it.
    """

    id: str
    name: str
    sentence: str
    words: tuple[str, ...]
    forked: bool = False
    note: str = ""


class TrayPanel(QFrame):
    """Hidden while the tray is empty. Shows the latest three, and on request up to fifty."""

    approve_wanted = Signal(str)
    discard_wanted = Signal(str)
    check_wanted = Signal(str)
    request_wanted = Signal(str)
    choice_wanted = Signal(str)

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
        shown = QFrame(self)
        shown.setProperty("role", "row")
        text = QVBoxLayout(shown)
        text.setContentsMargins(0, 0, 0, 8)
        text.setSpacing(4)
        text.addWidget(_label(f"{row.name} · {row.sentence}"))
        if row.words:
            text.addWidget(_label(fingerprint(row.words), "h3"))
        if row.note:
            text.addWidget(_label(row.note, "quiet"))
        text.addWidget(self._buttons(row, shown))
        return shown

    def _buttons(self, row: TrayRow, holder: QWidget) -> QWidget:
        buttons = QWidget(holder)
        line = FlowLayout(buttons, 8, 4)
        wanted: list[tuple[str, SignalInstance, str]] = []
        if row.words:
            wanted.append((self.tr("Approve laptop…"), self.approve_wanted, ""))
        if row.forked:
            wanted.append((self.tr("Choose which one holds…"), self.choice_wanted, ""))
        wanted += [
            (self.tr("Check again"), self.check_wanted, "quiet"),
            (self.tr("Ask for it again…"), self.request_wanted, "quiet"),
            (self.tr("Discard"), self.discard_wanted, "quiet"),
        ]
        for words, signal, role in wanted:
            button = QPushButton(words, buttons)
            if role:
                button.setProperty("role", role)
            button.setAccessibleDescription(self.tr("For {}").format(row.name))
            button.clicked.connect(lambda _checked=False, send=signal: send.emit(row.id))
            line.addWidget(button)
        return buttons


def _label(text: str, role: str = "") -> QLabel:
    label = WholeLabel()
    label.setText(text)
    if role:
        label.setProperty("role", role)
    return label
