"""The sessions that are on this laptop, as a list."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from workshop_app.domain.session import Summary
from workshop_app.ui.plan_words import day_words, state_words

SummaryRole = int(Qt.ItemDataRole.UserRole) + 1
"""The row's `Summary`."""
DetailRole = SummaryRole + 1
"""The row's second line."""
Index = QModelIndex | QPersistentModelIndex
_NONE = QModelIndex()


class PlannedModel(QAbstractListModel):
    """Shows summaries in the order given. `groups` maps a group's key to its title."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[Summary, ...] = ()
        self._groups: dict[str, str] = {}

    def set_rows(self, rows: Sequence[Summary], groups: Mapping[str, str]) -> None:
        """Show these and no others."""
        self.beginResetModel()
        self._rows, self._groups = tuple(rows), dict(groups)
        self.endResetModel()

    def put(self, summary: Summary) -> None:
        """Show this one in place of what it was."""
        row = self.row_of(summary.id)
        if row >= 0 and self._rows[row] != summary:
            self._rows = (*self._rows[:row], summary, *self._rows[row + 1 :])
            self.dataChanged.emit(self.index(row, 0), self.index(row, 0))

    def at(self, row: int) -> Summary | None:
        """The session in this row, or None."""
        return self._rows[row] if 0 <= row < len(self._rows) else None

    def row_of(self, session_id: str) -> int:
        """The row of this session, or -1."""
        return next((row for row, each in enumerate(self._rows) if each.id == session_id), -1)

    def rowCount(self, parent: Index = _NONE) -> int:
        """One row for each session."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Title, second line, and the row as it is spoken."""
        summary = self.at(index.row()) if index.isValid() else None
        if summary is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return summary.title
        if role == SummaryRole:
            return summary
        if role == DetailRole:
            return f"{day_words(summary.date)} · {state_words(summary.state)}"
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            group = self._groups.get(summary.group, summary.group)
            parts = (summary.title, summary.borough, group, day_words(summary.date), state_words(summary.state))
            return ", ".join(parts)
        return None
