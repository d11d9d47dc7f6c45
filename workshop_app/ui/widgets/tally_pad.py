"""Counting a pile by keys: each answer has a key of its own that adds one; Shift with it takes one away again."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QScrollArea, QSpinBox, QWidget

from workshop_app.ui.announce import announce
from workshop_app.ui.theme import scaled
from workshop_app.ui.widgets.chip import Chip
from workshop_app.ui.widgets.restyle import restyle
from workshop_app.ui.widgets.select_on_focus import SelectOnFocus

KEYS = "123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"
"""The keys of the answers, in order. 0 is the key of the last row: those who left the question empty."""
MOST_IN_ONE_COLUMN = 12
WIDE_ENOUGH = 680
"""Pixels at 100 %: in a pad less wide than this, all rows stand in one column."""


class TallyPad(QWidget):
    """While the pad itself has the focus keys count; its number fields can be typed into as well."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(4, 4, 4, 4)
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(6)
        self._fields: dict[str, QSpinBox] = {}
        self._names: dict[str, str] = {}
        self._by_key: dict[int, str] = {}

    def show_rows(self, rows: Sequence[tuple[str, str]], counts: dict[str, int], width: int) -> None:
        """Show these answers (name, words), the last of which has the key 0, with these counts. `width` is what there
        is, in pixels.
        """
        self._clear()
        split = len(rows) > MOST_IN_ONE_COLUMN and width >= scaled(WIDE_ENOUGH)
        high = (len(rows) + 1) // 2 if split else len(rows)
        before: QWidget = self
        for place, (name, words) in enumerate(rows):
            key = "0" if place == len(rows) - 1 else KEYS[place]
            row, column = place % high, 4 * (place // high)
            field = self._field(words, key, counts.get(name, 0))
            label = QLabel(words, self)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            chip = Chip(key, "accent" if self.hasFocus() else "plain", self)
            chip.setFixedWidth(scaled(30))
            for widget, at in ((chip, column), (label, column + 1), (field, column + 2)):
                self._grid.addWidget(widget, row, at)
            self._fields[name], self._names[name] = field, words
            self._by_key[ord(key)] = name
            QWidget.setTabOrder(before, field)
            before = field
        for column in range(8):
            self._grid.setColumnStretch(column, 1 if column in (1, 5)[: 1 + split] else 0)
            self._grid.setColumnMinimumWidth(column, scaled(20) if column == 3 and split else 0)
        SelectOnFocus(self, *self._fields.values())

    @property
    def counts(self) -> dict[str, int]:
        """How often each answer was counted, by its name."""
        return {name: field.value() for name, field in self._fields.items()}

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Count; whatever counts nothing goes on to the dialog."""
        plain = not event.modifiers() & ~(Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier)
        name = self._by_key.get(self._digit(event)) if plain else None
        if name is None:
            super().keyPressEvent(event)
            return
        field = self._fields[name]
        less = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        field.setValue(field.value() + (-1 if less else 1))
        if (area := self._area()) is not None:
            area.ensureWidgetVisible(field)
        announce(self, f"{self._names[name]}: {field.value()}")

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The keys count now, and look so."""
        super().focusInEvent(event)
        self._light(True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """They do not."""
        super().focusOutEvent(event)
        self._light(False)

    def _light(self, on: bool) -> None:
        for chip in self.findChildren(Chip):
            restyle(chip, tone="accent" if on else "plain")

    @staticmethod
    def _digit(event: QKeyEvent) -> int:
        """The key that was pressed; Shift with a digit gives another sign on most keyboards, which its place tells."""
        key = event.key()
        if Qt.Key.Key_0 <= key <= Qt.Key.Key_9 or Qt.Key.Key_A <= key <= Qt.Key.Key_Z:
            return int(key)
        return _SHIFTED.get(event.text(), 0)

    def _field(self, words: str, key: str, value: int) -> QSpinBox:
        field = QSpinBox(self)
        field.setMaximum(2000)
        field.setProperty("role", "count")
        field.setAlignment(Qt.AlignmentFlag.AlignCenter)
        field.setFixedWidth(scaled(64))
        field.setAccessibleName(words)
        field.setAccessibleDescription(self.tr("Key {0}").format(key))
        field.setValue(value)
        field.valueChanged.connect(lambda _value: self.changed.emit())
        return field

    def _area(self) -> QScrollArea | None:
        parent = self.parentWidget()
        while parent is not None and not isinstance(parent, QScrollArea):
            parent = parent.parentWidget()
        return parent

    def _clear(self) -> None:
        while (item := self._grid.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for row in range(self._grid.rowCount()):
            self._grid.setRowStretch(row, 0)
        self._fields.clear()
        self._names.clear()
        self._by_key.clear()


_SHIFTED = {sign: ord(digit) for sign, digit in zip("!@#$%^&*()", "1234567890", strict=True)} | {
    '"': ord("2"),
    "£": ord("3"),
}
