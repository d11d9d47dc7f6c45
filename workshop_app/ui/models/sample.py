"""The contributions that people who know the neighbourhood look at, each with a tick where a question is yes for it."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from workshop_app.domain.contribution import Contribution

_NONE = QModelIndex()
_Index = QModelIndex | QPersistentModelIndex


class SampleModel(QAbstractListModel):
    """`dataChanged` tells of a tick."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[Contribution, ...] = ()
        self._ticked: set[str] = set()

    def show_rows(self, rows: Sequence[Contribution], ticked: Collection[str]) -> None:
        """Show these, with a tick at the ids in `ticked`."""
        self.beginResetModel()
        self._rows, self._ticked = tuple(rows), set(ticked)
        self.endResetModel()

    @property
    def ticked(self) -> tuple[str, ...]:
        """The ids of those with a tick, in order."""
        return tuple(row.id for row in self._rows if row.id in self._ticked)

    def rowCount(self, parent: _Index = _NONE) -> int:
        """One row for each contribution."""
        return 0 if parent.isValid() else len(self._rows)

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """Each can be ticked."""
        return super().flags(index) | Qt.ItemFlag.ItemIsUserCheckable

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Its number and words, or its tick."""
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return f"{row.number}. {row.text}"
        if role == Qt.ItemDataRole.CheckStateRole:
            return Qt.CheckState.Checked if row.id in self._ticked else Qt.CheckState.Unchecked
        return None

    def setData(self, index: _Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Tick it or not."""
        if role != Qt.ItemDataRole.CheckStateRole or not index.isValid():
            return False
        if Qt.CheckState(value) is Qt.CheckState.Checked:
            self._ticked.add(self._rows[index.row()].id)
        else:
            self._ticked.discard(self._rows[index.row()].id)
        self.dataChanged.emit(index, index, [role])
        return True
