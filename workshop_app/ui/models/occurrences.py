"""The places at which words that are to be purged stand, each with its line and a tick."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QCoreApplication, QModelIndex, QObject, QPersistentModelIndex, Qt

from workshop_app.services.purge import Occurrence, Where

_NONE = QModelIndex()
_BEFORE, _AFTER = 32, 120
_Index = QModelIndex | QPersistentModelIndex


class OccurrencesModel(QAbstractListModel):
    """All are ticked at first; `dataChanged` tells of a tick."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[Occurrence, ...] = ()
        self._left: set[Occurrence] = set()

    def show_rows(self, rows: Sequence[Occurrence]) -> None:
        """Show these; what was unticked before and is still there stays so."""
        self.beginResetModel()
        self._rows = tuple(rows)
        self._left.intersection_update(rows)
        self.endResetModel()

    @property
    def ticked(self) -> list[Occurrence]:
        """The places that are to be purged."""
        return [row for row in self._rows if row not in self._left]

    def rowCount(self, parent: _Index = _NONE) -> int:
        """One row for each place."""
        return 0 if parent.isValid() else len(self._rows)

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """Each can be ticked."""
        return super().flags(index) | Qt.ItemFlag.ItemIsUserCheckable

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Where it stands and its line, or its tick."""
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return in_words(row)
        if role == Qt.ItemDataRole.CheckStateRole:
            return Qt.CheckState.Unchecked if row in self._left else Qt.CheckState.Checked
        return None

    def setData(self, index: _Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Tick or untick a place."""
        if role != Qt.ItemDataRole.CheckStateRole or not index.isValid():
            return False
        row = self._rows[index.row()]
        if Qt.CheckState(value) is Qt.CheckState.Checked:
            self._left.discard(row)
        else:
            self._left.add(row)
        self.dataChanged.emit(index, index, [role])
        return True


def in_words(row: Occurrence) -> str:
    """Such as “Contribution 3: … told [Amina] that …”."""
    start, end = max(0, row.start - _BEFORE), row.end + _AFTER
    left, right = "…" if start else "", "…" if end < len(row.text) else ""
    found = f"[{row.text[row.start : row.end]}]"
    line = f"{left}{row.text[start : row.start]}{found}{row.text[row.end : end]}{right}"
    return f"{_named(row)}: {' '.join(line.split())}"


def _named(row: Occurrence) -> str:
    form = {
        Where.CONTRIBUTION: _tr("Contribution {}"),
        Where.TAG: _tr("Tag of contribution {}"),
        Where.PROPOSAL: _tr("Proposal {}"),
        Where.REASON: _tr("Reason at proposal {}"),
        Where.MINORITY: _tr("Minority statement at proposal {}"),
        Where.POLL: _tr("Vote {}"),
        Where.PLAN: _tr("The plan"),
        Where.EARLIER_PLAN: _tr("An earlier plan, in the log"),
        Where.NOTE: _tr("A note of the neighbourhood check"),
        Where.HEADING: _tr("Heading of a group"),
        Where.OTHER_WORDING: _tr("Another wording of a contribution, from a table"),
        Where.OTHER_TAG: _tr("A tag of another wording, from a table"),
        Where.OWN_NOTES: _tr("Your notes to self"),
        Where.VENUE: _tr("Your note on the venue"),
    }[row.where]
    return form.format(row.number)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Occurrences", text)
