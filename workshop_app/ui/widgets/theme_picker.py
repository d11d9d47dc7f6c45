"""The short list of themes that comes up behind `#` in the entry. It never takes the focus: typing goes on.

Tab takes the first, or the one that the arrows chose; Enter takes one only after an arrow key, so that a line that ends
in a free tag is saved as it was typed. A code typed in full needs no list, and gets none.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QListWidget, QListWidgetItem

from workshop_app.domain.programme import Theme
from workshop_app.domain.text import folded
from workshop_app.ui.announce import announce
from workshop_app.ui.theme import scaled
from workshop_app.ui.widgets.marked_entry import MarkedEntry

MOST_SHOWN = 8
_TYPED = re.compile(r"(?:^|\s)#([\w-]*)$")


class ThemePicker(QObject):
    """Serves one entry. `set_themes` gives it the programme's themes."""

    def __init__(self, entry: MarkedEntry) -> None:
        super().__init__(entry)
        self._entry = entry
        self._themes: tuple[Theme, ...] = ()
        self._moved = False
        self._closed_for: str | None = None
        self.list = QListWidget(entry.window())
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setAccessibleName(self.tr("Themes"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.itemClicked.connect(self._take)
        self.list.hide()
        entry.offer_keys_to(self._key)
        entry.textChanged.connect(self._look)
        entry.cursorPositionChanged.connect(self._look)

    def set_themes(self, themes: Sequence[Theme]) -> None:
        """The themes to choose from."""
        self._themes = tuple(themes)

    def close(self) -> None:
        """Put the list away."""
        self.list.hide()

    def matching(self, typed: str) -> list[Theme]:
        """The themes whose code begins with `typed` or that have a word in their title which does."""
        wanted = folded(typed.replace("-", " "))
        by_code = [theme for theme in self._themes if folded(theme.code).startswith(wanted)]
        by_word = [theme for theme in self._themes if theme not in by_code and _has_word(theme, wanted)]
        return [*by_code, *by_word][:MOST_SHOWN]

    def _typed(self) -> str | None:
        cursor = self._entry.textCursor()
        if cursor.hasSelection():
            return None
        before = cursor.block().text().encode("utf-16-le")[: 2 * cursor.positionInBlock()].decode("utf-16-le", "ignore")
        match = _TYPED.search(before)
        return match[1] if match else None

    def _look(self) -> None:
        typed = self._typed() if self._entry.hasFocus() else None
        if typed is None:
            self._closed_for = None
        themes = self.matching(typed) if typed is not None and typed != self._closed_for else []
        if not themes or (len(themes) == 1 and typed and themes[0].code.casefold() == typed.casefold()):
            self.list.hide()
            return
        self._moved = False
        self.list.clear()
        for theme in themes:
            item = QListWidgetItem(f"{theme.code}   {theme.title}")
            item.setData(Qt.ItemDataRole.UserRole, theme.code)
            self.list.addItem(item)
        self.list.setCurrentRow(0)
        self._show()

    def _show(self) -> None:
        window = self._entry.window()
        if self.list.parentWidget() is not window:
            self.list.setParent(window)
        rows = self.list.count()
        height = rows * max(self.list.sizeHintForRow(0), 1) + 2 * self.list.frameWidth() + 2
        width = self.list.sizeHintForColumn(0) + scaled(24)
        place = self._entry.viewport().mapTo(window, self._entry.cursorRect().bottomLeft() + QPoint(0, scaled(6)))
        left = max(0, min(place.x(), window.width() - width - scaled(8)))
        self.list.setGeometry(left, min(place.y(), max(0, window.height() - height)), width, height)
        if not self.list.isVisible():
            announce(self._entry, self.tr("{0} themes. Tab takes {1}.").format(rows, self.list.item(0).text()))
        self.list.show()
        self.list.raise_()

    def _key(self, event: QKeyEvent) -> bool:
        if not self.list.isVisible() or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            return False
        key = event.key()
        if key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            step = 1 if key == Qt.Key.Key_Down else -1
            self.list.setCurrentRow((self.list.currentRow() + step) % self.list.count())
            self._moved = True
            announce(self._entry, self.list.currentItem().text())
        elif key == Qt.Key.Key_Tab or (key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._moved):
            self._take(self.list.currentItem())
        elif key == Qt.Key.Key_Escape:
            self._closed_for = self._typed()
            self.list.hide()
        else:
            return False
        return True

    def _take(self, item: QListWidgetItem) -> None:
        typed = self._typed()
        cursor = self._entry.textCursor()
        if typed:
            cursor.movePosition(QTextCursor.MoveOperation.Left, QTextCursor.MoveMode.KeepAnchor, len(typed))
        cursor.insertText(f"{item.data(Qt.ItemDataRole.UserRole)} ")
        self._entry.setTextCursor(cursor)
        self.list.hide()
        self._entry.setFocus()


def _has_word(theme: Theme, wanted: str) -> bool:
    words = re.split(r"[^\w]+", folded(theme.title))
    return bool(wanted) and (any(word.startswith(wanted) for word in words) or folded(theme.title).startswith(wanted))
