"""Boroughs by groups as a table: how many sessions were held in each, and with how many people."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QLocale, QModelIndex, QObject, QPersistentModelIndex, Qt

from workshop_app.domain.coverage import Cell, Coverage
from workshop_app.domain.places import PLACES
from workshop_app.domain.programme import Group
from workshop_app.domain.words import inside
from workshop_app.ui.words import counted

Index = QModelIndex | QPersistentModelIndex
SharedRole = Qt.ItemDataRole.UserRole + 1
"""From 0 to 1: the sessions of a cell, as a share of what has the darkest shade."""
_NOTHING = "·"


class CoverageModel(QAbstractTableModel):
    """Rows are boroughs, columns the programme's groups. Each cell can be read as a sentence."""

    FULL = 5
    """As many sessions as this in one cell have the darkest shade, unless another cell has more."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._coverage: Coverage | None = None
        self._boroughs: tuple[str, ...] = ()
        self._groups: tuple[Group, ...] = ()
        self._fullest = 1

    def show_coverage(self, coverage: Coverage, every_borough: bool) -> None:
        """Show these cells; boroughs without a session only where `every_borough` is true."""
        self.beginResetModel()
        self._coverage = coverage
        self._boroughs = PLACES if every_borough else coverage.boroughs
        self._groups = coverage.groups
        self._fullest = max([self.FULL, *(cell.sessions for cell in coverage.cells.values())])
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """One row for each borough."""
        return 0 if parent.isValid() else len(self._boroughs)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """One column for each group."""
        return 0 if parent.isValid() else len(self._groups)

    def cell(self, index: Index) -> Cell:
        """What is known of the borough and group of this index."""
        if self._coverage is None or not index.isValid():
            return Cell(0, 0)
        return self._coverage.cell(self._boroughs[index.row()], self._groups[index.column()].key)

    def spoken(self, index: Index) -> str:
        """The cell as a sentence: “Newham, young people: 3 sessions, 41 heads”."""
        cell = self.cell(index)
        place = self.tr("{}, {}").format(self._boroughs[index.row()], inside(self._groups[index.column()].title))
        if not cell.sessions:
            return self.tr("{}: no session").format(place)
        held = counted(cell.sessions, self.tr("{} session"), self.tr("{} sessions"))
        return self.tr("{}: {}, {}").format(place, held, counted(cell.heads, self.tr("{} head"), self.tr("{} heads")))

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The number of sessions; the sentence for tool-tip and screen reader."""
        if not index.isValid():
            return None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                number = self.cell(index).sessions
                return QLocale().toString(number) if number else _NOTHING
            case Qt.ItemDataRole.AccessibleTextRole | Qt.ItemDataRole.ToolTipRole:
                return self.spoken(index)
            case Qt.ItemDataRole.TextAlignmentRole:
                return Qt.AlignmentFlag.AlignCenter
            case _ if role == SharedRole:
                return self.cell(index).sessions / self._fullest
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Names of groups on top, of boroughs on the side."""
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return super().headerData(section, orientation, role)
        if orientation is Qt.Orientation.Horizontal:
            return self._groups[section].title if section < len(self._groups) else None
        return self._boroughs[section] if section < len(self._boroughs) else None
