"""What the second pass found before sealing, and how each finding was answered."""

from __future__ import annotations

from collections.abc import Mapping
from html import escape
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject, Qt

from workshop_app.domain.identifier import KeepReason
from workshop_app.services.second_pass import Finding, Place
from workshop_app.ui.models.table_model import Column, Index, TableModel
from workshop_app.ui.widgets.keep_menu import keep_words

_AROUND = 24


class FindingsModel(TableModel[Finding]):
    """`answers` is read anew with each `set_answers`."""

    def __init__(self, parent: QObject | None = None) -> None:
        columns: tuple[Column[Finding], ...] = (
            Column(_tr("Words"), excerpt),
            Column(_tr("Where"), lambda item: place_words(item.place)),
            Column(_tr("Answer"), self._answer),
        )
        super().__init__(columns, self._sentence, parent)
        self._answers: Mapping[Finding, KeepReason] = {}

    def set_answers(self, answers: Mapping[Finding, KeepReason]) -> None:
        """Show these answers beside the findings."""
        self._answers = dict(answers)
        if self._rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._rows) - 1, self.columnCount() - 1))

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """As the base, and why it was found as a tool-tip."""
        if role == Qt.ItemDataRole.ToolTipRole and index.isValid():
            finding = self.row(index.row())
            return f"<qt>{escape(finding.text)}<br><br>{escape(finding.identifier.reason)}</qt>"
        return super().data(index, role)

    def _answer(self, finding: Finding) -> str:
        reason = self._answers.get(finding)
        if reason is not None:
            return keep_words(reason)
        return _tr("to be answered") if finding.certain else _tr("possible; may stay")

    def _sentence(self, finding: Finding) -> str:
        return f"{excerpt(finding)}. {finding.identifier.reason} {self._answer(finding)}."


def excerpt(finding: Finding) -> str:
    """The words that were found, in square brackets, with a little of what stands around them."""
    start, end = finding.identifier.start, finding.identifier.end
    before = finding.text[max(0, start - _AROUND) : start]
    after = finding.text[end : end + _AROUND]
    left, right = "…" if start > _AROUND else "", "…" if end + _AROUND < len(finding.text) else ""
    return f"{left}{before}[{finding.text[start:end]}]{after}{right}"


def place_words(place: Place) -> str:
    """Where it stands, as a person says it."""
    return {
        Place.CONTRIBUTION: _tr("contribution"),
        Place.TAG: _tr("tag"),
        Place.PROPOSAL: _tr("proposal"),
        Place.POLL: _tr("poll"),
        Place.SESSION: _tr("the session's plan"),
        Place.NOTE: _tr("note of the neighbourhood check"),
    }[place]


def _tr(text: str) -> str:
    return QCoreApplication.translate("Findings", text)
