"""The agenda beside a running session: what is over, what is on, what comes."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from enum import Enum
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from workshop_app.domain.agenda import Activity, Need
from workshop_app.ui.plan_words import minute_words

StepRole = int(Qt.ItemDataRole.UserRole) + 1
"""The row's `Progress`; the activity itself is `activity(row)`."""
MinutesRole = StepRole + 1
Index = QModelIndex | QPersistentModelIndex
_NONE = QModelIndex()


class Progress(Enum):
    """Where an activity is."""

    OVER = "over"
    ON = "on"
    TO_COME = "to come"


class StepsModel(QAbstractListModel):
    """Shows an agenda that is being run."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._activities: tuple[Activity, ...] = ()
        self._over: frozenset[str] = frozenset()
        self._on = ""

    def set_steps(self, activities: Sequence[Activity], over: Iterable[str], on: str) -> None:
        """Show these; `over` and `on` are ids of activities that have ended and of the one that is on."""
        same = [each.id for each in activities] == [each.id for each in self._activities]
        if not same:
            self.beginResetModel()
        self._activities, self._over, self._on = tuple(activities), frozenset(over), on
        if not same:
            self.endResetModel()
        elif activities:
            self.dataChanged.emit(self.index(0, 0), self.index(len(activities) - 1, 0))

    def activity(self, row: int) -> Activity | None:
        """The activity in this row, or None."""
        return self._activities[row] if 0 <= row < len(self._activities) else None

    @property
    def current_row(self) -> int:
        """The row that is on, or -1."""
        return next((row for row, each in enumerate(self._activities) if each.id == self._on), -1)

    def rowCount(self, parent: Index = _NONE) -> int:
        """One row for each activity."""
        return 0 if parent.isValid() else len(self._activities)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Title, progress, minutes, and the row as it is spoken."""
        activity = self.activity(index.row()) if index.isValid() else None
        if activity is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return activity.title
        if role == StepRole:
            return self._progress(activity)
        if role == MinutesRole:
            return activity.minutes
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._sentence(activity)
        if role == Qt.ItemDataRole.ToolTipRole:
            return "\n".join(filter(None, (activity.title, activity.prompt)))
        return None

    def _progress(self, activity: Activity) -> Progress:
        if activity.id == self._on:
            return Progress.ON
        return Progress.OVER if activity.id in self._over else Progress.TO_COME

    def _sentence(self, activity: Activity) -> str:
        where = {
            Progress.OVER: self.tr("over"),
            Progress.ON: self.tr("on now"),
            Progress.TO_COME: self.tr("to come"),
        }[self._progress(activity)]
        need = "" if activity.need is Need.MUST else ", " + self.tr("optional")
        return f"{activity.title}, {minute_words(activity.minutes)}, {where}{need}"
