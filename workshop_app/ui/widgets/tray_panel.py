"""The tray: sealed files that were refused, each with its reason in plain words and what can be done about it (D1)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from workshop_app.ui.theme import scaled
from workshop_app.ui.widgets.chip import Chip
from workshop_app.ui.words import fingerprint

_MOST_SHOWN = 50


@dataclass(frozen=True, slots=True)
class TrayRow:
    """A refused file as it is shown. `words` are the laptop's six where it only needs to be approved."""

    id: str
    name: str
    sentence: str
    words: tuple[str, ...]


class TrayPanel(QFrame):
    """Hidden while the tray is empty. Shows the latest fifty, and says how many more there are."""

    approve_wanted = Signal(str)
    discard_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self._chip = Chip("", "warn", self)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(8)
        holder = QWidget()
        holder.setProperty("role", "body")
        holder.setLayout(self._rows)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._scroll = QScrollArea(self)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setWidget(holder)
        self._holder = holder
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 12, 12, 12)
        layout.setSpacing(12)
        layout.addWidget(self._chip, 0, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(self._scroll, 1)
        self.hide()

    def set_rows(self, rows: Sequence[TrayRow]) -> None:
        """Show these files, the latest first."""
        while (item := self._rows.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self._chip.show_text(self.tr("{} in the tray").format(len(rows)), "warn")
        for row in rows[:_MOST_SHOWN]:
            self._rows.addWidget(self._row(row))
        if len(rows) > _MOST_SHOWN:
            more = QLabel(self.tr("and {} more").format(len(rows) - _MOST_SHOWN))
            more.setProperty("role", "quiet")
            self._rows.addWidget(more)
        self.setVisible(bool(rows))
        self._fit(len(rows))

    def _fit(self, rows: int) -> None:
        """As tall as its rows, and no taller than two and a half of them: the table below matters more."""
        holder = self._holder
        height = holder.heightForWidth(self._scroll.viewport().width()) if holder.hasHeightForWidth() else -1
        wanted = max(height, holder.sizeHint().height())
        self._scroll.setFixedHeight(min(wanted, scaled(140)) if rows else 0)

    def resizeEvent(self, event: object) -> None:
        """Lines break anew."""
        self._fit(self._rows.count())

    def _row(self, row: TrayRow) -> QWidget:
        shown = QWidget()
        words = QLabel(_text(row))
        words.setTextFormat(Qt.TextFormat.PlainText)
        words.setWordWrap(True)
        line = QHBoxLayout(shown)
        line.setContentsMargins(0, 0, 4, 0)
        line.setSpacing(8)
        text = QVBoxLayout()
        text.setSpacing(2)
        text.addWidget(words)
        if row.words:
            six = QLabel(fingerprint(row.words))
            six.setProperty("role", "h3")
            six.setWordWrap(True)
            text.addWidget(six)
        line.addLayout(text, 1)
        if row.words:
            approve = QPushButton(self.tr("Approve laptop…"))
            approve.setAccessibleDescription(self.tr("For {}").format(row.name))
            approve.clicked.connect(lambda _checked=False, each=row.id: self.approve_wanted.emit(each))
            line.addWidget(approve, 0, Qt.AlignmentFlag.AlignTop)
        discard = QPushButton(self.tr("Discard"))
        discard.setProperty("role", "quiet")
        discard.setAccessibleDescription(row.name)
        discard.clicked.connect(lambda _checked=False, each=row.id: self.discard_wanted.emit(each))
        line.addWidget(discard, 0, Qt.AlignmentFlag.AlignTop)
        return shown


def _text(row: TrayRow) -> str:
    return f"{row.name} · {row.sentence}"
