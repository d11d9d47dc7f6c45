"""What a correction can be about, as a list that is searched while one types."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QCoreApplication, QModelIndex, QObject, QPersistentModelIndex, Qt

from workshop_app.domain.text import folded
from workshop_app.services.corrections import About, Correction, CorrectionKind, Draft, Subject

_NONE = QModelIndex()


class SubjectsModel(QAbstractListModel):
    """One row for each; only those that hold all the words that are sought."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[Subject, ...] = ()
        self._shown: list[Subject] = []

    def show_rows(self, rows: Sequence[Subject], sought: str = "") -> None:
        """Show those of `rows` that hold every word of `sought`."""
        self.beginResetModel()
        self._rows = tuple(rows)
        words = folded(sought).split()
        self._shown = [row for row in self._rows if all(word in folded(in_words(row)) for word in words)]
        self.endResetModel()

    def row(self, number: int) -> Subject:
        """What is shown at this place."""
        return self._shown[number]

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _NONE) -> int:
        """One row for each that is shown."""
        return 0 if parent.isValid() else len(self._shown)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What it is, its number and its words; the tool-tip has all of them, never as markup."""
        if not index.isValid():
            return None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return in_words(self._shown[index.row()])
        return None


def in_words(subject: Subject) -> str:
    """Such as “Proposal 3: One number to ring”."""
    return f"{named(subject.about, subject.number)}: {subject.words}"


def named(about: About, number: int) -> str:
    """Such as “Proposal 3”; the session has no number."""
    form = {
        About.SESSION: _tr("The session"),
        About.CONTRIBUTION: _tr("Contribution {}"),
        About.PROPOSAL: _tr("Proposal {}"),
        About.POLL: _tr("Vote {}"),
    }[about]
    return form.format(number)


def correction_words(item: Draft | Correction) -> str:
    """A correction as a line; of a sealed one, which report says it first."""
    what = named(item.about, item.number)
    if item.kind is CorrectionKind.TAKEN_OUT:
        words = _tr("{0} is taken out: somebody is named in it, or took it back").format(what)
    elif item.kind is CorrectionKind.MINORITY:
        words = _tr("{0}, a minority adds: {1}").format(what, item.text)
    else:
        words = _tr("{0}, right is: {1}").format(what, item.text)
    return words if isinstance(item, Draft) else _tr("{0} (report {1})").format(words, item.version)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Subjects", text)
