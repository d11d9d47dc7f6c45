"""The proposals of a session as a table: number, words, state."""

from __future__ import annotations

from collections.abc import Sequence
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from workshop_app.domain.proposal import Proposal, ProposalState

_NONE = QModelIndex()
Index = QModelIndex | QPersistentModelIndex


class Column(IntEnum):
    """The columns, in reading order."""

    NUMBER = 0
    WORDS = 1
    STATE = 2


class ProposalsModel(QAbstractTableModel):
    """Shows what it is given by `set_rows`; keeps nothing else."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[Proposal, ...] = ()

    def set_rows(self, proposals: Sequence[Proposal]) -> None:
        """Show these proposals in this order. Where only words or states changed, the selection stays."""
        same = [row.id for row in self._rows] == [row.id for row in proposals]
        if not same:
            self.beginResetModel()
        self._rows = tuple(proposals)
        if not same:
            self.endResetModel()
        elif self._rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._rows) - 1, len(Column) - 1))

    def at(self, row: int) -> Proposal | None:
        """The proposal in this row, or None."""
        return self._rows[row] if 0 <= row < len(self._rows) else None

    def row_of(self, proposal_id: str) -> int:
        """The row of this proposal, or -1."""
        return next((row for row, proposal in enumerate(self._rows) if proposal.id == proposal_id), -1)

    def rowCount(self, parent: Index = _NONE) -> int:
        """One row for each proposal."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _NONE) -> int:
        """The columns of `Column`."""
        return 0 if parent.isValid() else len(Column)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Titles over the columns."""
        if role != Qt.ItemDataRole.DisplayRole or orientation is not Qt.Orientation.Horizontal:
            return None
        titles = (self.tr("No."), self.tr("Proposal"), self.tr("State"))
        return titles[section] if 0 <= section < len(titles) else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What a cell shows and says."""
        proposal = self.at(index.row()) if index.isValid() else None
        if proposal is None:
            return None
        column = Column(index.column())
        if role == Qt.ItemDataRole.DisplayRole:
            return (str(proposal.number), proposal.text, self.state_words(proposal.state))[column]
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.sentence(proposal)
        if role == Qt.ItemDataRole.ToolTipRole and column is not Column.NUMBER:
            return _plain(proposal.text if column is Column.WORDS else proposal.reason or proposal.state.value)
        if role == Qt.ItemDataRole.TextAlignmentRole and column is Column.NUMBER:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        return None

    def state_words(self, state: ProposalState) -> str:
        """The state as a person says it."""
        return {
            ProposalState.CAPTURED: self.tr("captured"),
            ProposalState.CLARIFIED: self.tr("clarified"),
            ProposalState.ON_BALLOT: self.tr("on the ballot"),
            ProposalState.VOTED: self.tr("voted"),
            ProposalState.MERGED: self.tr("merged"),
            ProposalState.PARKED: self.tr("parked"),
            ProposalState.WITHDRAWN: self.tr("withdrawn"),
        }[state]

    def sentence(self, proposal: Proposal) -> str:
        """The row as a screen reader says it."""
        said = self.tr("Proposal {0}: {1}. {2}.").format(
            proposal.number, proposal.text, self.state_words(proposal.state)
        )
        return f"{said} {self.tr('Because: {0}').format(proposal.reason)}" if proposal.reason else said


def _plain(text: str) -> str:
    """`text` for a tool-tip, which would read markup in it."""
    from_markup = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return f"<qt>{from_markup}</qt>"
