"""The theme tree as it is edited: objectives, and under each its themes."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QStandardItem, QStandardItemModel

from workshop_app.domain.programme import Objective, Theme
from workshop_app.domain.text import one_line

_CODE = Qt.ItemDataRole.UserRole + 1


class ThemeTree(QStandardItemModel):
    """Each item shows code and title; editing an item edits its title. Codes never change: records hold them."""

    edited = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.itemChanged.connect(lambda _item: self.edited.emit())

    def set_themes(self, objectives: Sequence[Objective], themes: Sequence[Theme]) -> None:
        """Show these, in this order."""
        self.clear()
        for objective in objectives:
            top = _item(objective.code, f"{objective.code}   {objective.title}", editable=False)
            for theme in themes:
                if theme.objective == objective.code:
                    top.appendRow(_item(theme.code, theme.title))
            self.appendRow(top)

    def themes(self) -> tuple[Theme, ...]:
        """The themes as they stand; one whose title was emptied is gone."""
        found = []
        for number in range(self.rowCount()):
            top = self.item(number)
            for row in range(top.rowCount()):
                item = top.child(row)
                title = one_line(item.text())
                if title:
                    found.append(Theme(str(item.data(_CODE)), title))
        return tuple(found)

    def add(self, near: QModelIndex, title: str) -> QModelIndex:
        """Add a theme to the objective that `near` is in (the first one where it is nowhere); gives its index."""
        item = self.itemFromIndex(near) if near.isValid() else self.item(0)
        top = item.parent() or item
        code = self._next_code(top)
        added = _item(code, title)
        top.appendRow(added)
        self.edited.emit()
        return added.index()

    def remove(self, index: QModelIndex) -> bool:
        """Take a theme out; False for an objective, which stays."""
        if not index.isValid() or not index.parent().isValid():
            return False
        self.removeRow(index.row(), index.parent())
        self.edited.emit()
        return True

    def _next_code(self, top: QStandardItem) -> str:
        letter = str(top.data(_CODE))
        numbers = [
            int(code[1:]) for row in range(top.rowCount()) if (code := str(top.child(row).data(_CODE)))[1:].isdigit()
        ]
        return f"{letter}{max(numbers, default=0) + 1}"

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:  # type: ignore[override]
        """A theme is shown with its code; what is edited is the title alone."""
        value = super().data(index, role)
        if index.isValid() and index.parent().isValid():
            code = super().data(index, _CODE)
            if role == Qt.ItemDataRole.DisplayRole:
                return f"{code}   {value}"
            if role == Qt.ItemDataRole.AccessibleTextRole:
                return f"{code}, {super().data(index, Qt.ItemDataRole.EditRole)}"
        return value


def _item(code: str, text: str, *, editable: bool = True) -> QStandardItem:
    item = QStandardItem(text)
    item.setData(code, _CODE)
    item.setEditable(editable)
    if not editable:
        font = item.font()
        font.setBold(True)
        item.setFont(font)
    return item
