"""The proposals of a session as a table: number, words, state."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject, Qt

from workshop_app.domain.proposal import Proposal, ProposalState
from workshop_app.ui.models.table_model import Column, Index, TableModel

WORDS = 1
"""The column that takes the room that is left."""


class ProposalsModel(TableModel[Proposal]):
    """Keeps the selection where only words or states changed."""

    def __init__(self, parent: QObject | None = None) -> None:
        columns: tuple[Column[Proposal], ...] = (
            Column(_tr("No."), lambda item: str(item.number), lambda item: item.number, number=True),
            Column(_tr("Proposal"), lambda item: item.text),
            Column(_tr("State"), lambda item: state_words(item.state)),
        )
        super().__init__(columns, sentence, parent)

    def set_rows(self, rows: Sequence[Proposal]) -> None:
        """Show these proposals in this order."""
        if [row.id for row in self._rows] != [row.id for row in rows]:
            super().set_rows(rows)
        elif rows:
            self._rows = list(rows)
            self.dataChanged.emit(self.index(0, 0), self.index(len(rows) - 1, self.columnCount() - 1))

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """As the base, and the whole words or the reason as a tool-tip."""
        if role == Qt.ItemDataRole.ToolTipRole and index.isValid():
            proposal = self.row(index.row())
            words = proposal.text if index.column() == WORDS else proposal.reason or sentence(proposal)
            return f"<qt>{escape(words)}</qt>"
        return super().data(index, role)


def state_words(state: ProposalState) -> str:
    """The state as a person says it."""
    return {
        ProposalState.CAPTURED: _tr("captured"),
        ProposalState.CLARIFIED: _tr("clarified"),
        ProposalState.ON_BALLOT: _tr("on the ballot"),
        ProposalState.VOTED: _tr("voted"),
        ProposalState.MERGED: _tr("merged"),
        ProposalState.PARKED: _tr("parked"),
        ProposalState.WITHDRAWN: _tr("withdrawn"),
    }[state]


def sentence(proposal: Proposal) -> str:
    """The row as a screen reader says it."""
    said = _tr("Proposal {0}: {1}. {2}.").format(proposal.number, proposal.text, state_words(proposal.state))
    return f"{said} {_tr('Because: {0}').format(proposal.reason)}" if proposal.reason else said


def _tr(text: str) -> str:
    return QCoreApplication.translate("Proposals", text)
