"""The agenda as an editable table: order, starts, titles, minutes, what must happen and what is fixed in time.

The model never keeps a change by itself: it says what the agenda would be (`edited`) and shows what it is given back
(`set_agenda`), so that what is on the screen is what was saved.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from enum import IntEnum
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from workshop_app.domain.agenda import Activity, Need, Slot, move, schedule
from workshop_app.domain.errors import PlanError
from workshop_app.ui import colours
from workshop_app.ui.plan_words import minute_words

MIME = "application/x-workshop-activity"
"""What is dragged: the row, as digits."""
_DAY = 24 * 60
_CLOCK = re.compile(r"([01]?\d|2[0-3])[:.h ]?([0-5]\d)")
_NONE = QModelIndex()
Index = QModelIndex | QPersistentModelIndex


class Column(IntEnum):
    """The columns, in reading order."""

    START = 0
    TITLE = 1
    MINUTES = 2
    MUST = 3
    FIXED = 4


class AgendaModel(QAbstractTableModel):
    """Shows a session's agenda; `starts_at` is minutes after midnight."""

    edited = Signal(object, str)
    """The agenda as it would be (a list of `Activity`), and what was done in a few words."""
    refused = Signal(str)
    """A sentence: why a change cannot be."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._slots: list[Slot] = []
        self._starts_at = 0
        self._frozen = 0

    # ------------------------------------------------------------ what is shown

    def set_agenda(self, activities: Sequence[Activity], starts_at: int, frozen: int = 0) -> None:
        """Show this agenda. The first `frozen` activities have begun and cannot be changed any more."""
        before = [slot.activity.id for slot in self._slots]
        after = [activity.id for activity in activities]
        slots = schedule(activities)
        self._starts_at, self._frozen = starts_at, frozen
        # First the rows come to their places, then all starts change: views must see the two one after the other.
        if before == after:
            pass
        elif (step := _single_move(before, after)) is not None:
            source, to = step
            self.beginMoveRows(_NONE, source, source, _NONE, to + 1 if to > source else to)
            self._slots.insert(to, self._slots.pop(source))
            self.endMoveRows()
        elif len(after) == len(before) + 1 and (row := _extra(after, before)) is not None:
            self.beginInsertRows(_NONE, row, row)
            self._slots.insert(row, slots[row])
            self.endInsertRows()
        elif len(before) == len(after) + 1 and (gone := _extra(before, after)) is not None:
            self.beginRemoveRows(_NONE, gone, gone)
            del self._slots[gone]
            self.endRemoveRows()
        else:
            self.beginResetModel()
            self._slots = slots
            self.endResetModel()
        self._slots = slots
        if slots:
            self.dataChanged.emit(self.index(0, 0), self.index(len(slots) - 1, len(Column) - 1))

    @property
    def activities(self) -> list[Activity]:
        """The agenda as it is shown."""
        return [slot.activity for slot in self._slots]

    def slot_at(self, row: int) -> Slot | None:
        """The activity in this row with its start, or None."""
        return self._slots[row] if 0 <= row < len(self._slots) else None

    def clock(self, minutes: int) -> str:
        """The time of day, `minutes` after the session's start: `18:05`."""
        return clock(self._starts_at + minutes)

    # ------------------------------------------------------------ changes asked for

    def move(self, row: int, to: int) -> bool:
        """Ask for the activity in `row` to be at `to`; False where it cannot go there."""
        if row == to or not self._movable(row) or not self._movable(to):
            return False
        title = self._slots[row].activity.title
        self.edited.emit(move(self.activities, row, to), self.tr("move “{0}”").format(title))
        return True

    def add(self, row: int, activity: Activity) -> None:
        """Ask for a new activity in front of `row`, or at the end."""
        row = min(max(row, self._frozen), len(self._slots))
        activities = [*self.activities[:row], activity, *self.activities[row:]]
        self.edited.emit(activities, self.tr("add “{0}”").format(activity.title))

    def remove(self, row: int) -> bool:
        """Ask for the activity in `row` to go; False where it has begun or is the last one left."""
        if not self._movable(row) or len(self._slots) == 1:
            return False
        activities = self.activities
        gone = activities.pop(row)
        self.edited.emit(activities, self.tr("remove “{0}”").format(gone.title))
        return True

    def _movable(self, row: int) -> bool:
        return self._frozen <= row < len(self._slots)

    # ------------------------------------------------------------ Qt's side

    def rowCount(self, parent: Index = _NONE) -> int:
        """One row for each activity."""
        return 0 if parent.isValid() else len(self._slots)

    def columnCount(self, parent: Index = _NONE) -> int:
        """The columns of `Column`."""
        return 0 if parent.isValid() else len(Column)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Titles over the columns."""
        if role == Qt.ItemDataRole.TextAlignmentRole and section == Column.MINUTES:
            return Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter
        if role != Qt.ItemDataRole.DisplayRole or orientation is not Qt.Orientation.Horizontal:
            return None
        titles = (self.tr("Start"), self.tr("Activity"), self.tr("Minutes"), self.tr("Must"), self.tr("Fixed"))
        return titles[section] if 0 <= section < len(titles) else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """What has begun can be read and not changed."""
        if not index.isValid():
            return Qt.ItemFlag.ItemIsDropEnabled
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if not self._movable(index.row()):
            return flags
        flags |= Qt.ItemFlag.ItemIsDragEnabled
        checkable = index.column() in (Column.MUST, Column.FIXED)
        return flags | (Qt.ItemFlag.ItemIsUserCheckable if checkable else Qt.ItemFlag.ItemIsEditable)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What a cell shows, says and lets edit."""
        slot = self.slot_at(index.row()) if index.isValid() else None
        if slot is None:
            return None
        column, activity = Column(index.column()), slot.activity
        if role == Qt.ItemDataRole.DisplayRole:
            return self._shown(column, slot)
        if role == Qt.ItemDataRole.EditRole:
            return self._editable(column, slot)
        if role == Qt.ItemDataRole.CheckStateRole and column in (Column.MUST, Column.FIXED):
            on = activity.need is Need.MUST if column is Column.MUST else activity.locked_start is not None
            return Qt.CheckState.Checked if on else Qt.CheckState.Unchecked
        if role == Qt.ItemDataRole.TextAlignmentRole and column is Column.MINUTES:
            return Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter
        if role == Qt.ItemDataRole.ForegroundRole and column is Column.START:
            return colours.current().colour("bad" if slot.overrun else "text" if activity.locked_start else "quiet")
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.sentence(index.row()) if column is Column.TITLE else self._spoken(column, slot)
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._hint(slot) or None
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Ask for a change of one cell; True where it was one."""
        slot = self.slot_at(index.row()) if index.isValid() else None
        if slot is None or not self._movable(index.row()):
            return False
        try:
            changed = self._changed(Column(index.column()), slot, value, role)
        except PlanError as fault:
            self.refused.emit(str(fault))
            return False
        if changed is None or changed == slot.activity:
            return False
        activities = self.activities
        activities[index.row()] = changed
        self.edited.emit(activities, self.tr("change “{0}”").format(changed.title))
        return True

    def sentence(self, row: int) -> str:
        """The row as a screen reader says it."""
        slot = self._slots[row]
        must = self.tr("must happen") if slot.activity.need is Need.MUST else self.tr("optional")
        said = self.tr("{0}, starts {1}, {2}, {3}")
        words = said.format(slot.activity.title, self.clock(slot.start), minute_words(slot.activity.minutes), must)
        return f"{words}. {hint}" if (hint := self._hint(slot)) else words

    def _shown(self, column: Column, slot: Slot) -> str | None:
        late = f" +{slot.overrun}" if slot.overrun else ""
        shown = {
            Column.START: self.clock(slot.start) + late,
            Column.TITLE: slot.activity.title,
            Column.MINUTES: str(slot.activity.minutes),
        }
        return shown.get(column)

    def _editable(self, column: Column, slot: Slot) -> Any:
        shown = {
            Column.START: self.clock(slot.start),
            Column.TITLE: slot.activity.title,
            Column.MINUTES: slot.activity.minutes,
        }
        return shown.get(column)

    def _spoken(self, column: Column, slot: Slot) -> str | None:
        if column is Column.MUST:
            return self.tr("must happen") if slot.activity.need is Need.MUST else self.tr("optional")
        if column is Column.FIXED:
            fixed = slot.activity.locked_start is not None
            return self.tr("start is fixed") if fixed else self.tr("start follows what comes before")
        if column is Column.MINUTES:
            return minute_words(slot.activity.minutes)
        return self._shown(column, slot)

    def _hint(self, slot: Slot) -> str:
        lock = slot.activity.locked_start
        if lock is None:
            return ""
        if slot.overrun:
            late = self.tr("Fixed for {0}; what comes before runs {1} min into it.")
            return late.format(self.clock(lock), slot.overrun)
        return self.tr("Fixed for {0}.").format(self.clock(lock))

    def _changed(self, column: Column, slot: Slot, value: Any, role: int) -> Activity | None:
        activity = slot.activity
        if role == Qt.ItemDataRole.CheckStateRole:
            on = Qt.CheckState(value) is Qt.CheckState.Checked
            if column is Column.MUST:
                return replace(activity, need=Need.MUST if on else Need.OPTIONAL)
            return replace(activity, locked_start=slot.start if on else None) if column is Column.FIXED else None
        if role != Qt.ItemDataRole.EditRole:
            return None
        if column is Column.TITLE:
            return replace(activity, title=str(value).strip())
        if column is Column.MINUTES:
            return replace(activity, minutes=int(value))
        return self._fixed_at(slot, str(value)) if column is Column.START else None

    def _fixed_at(self, slot: Slot, text: str) -> Activity:
        if not text.strip():
            return replace(slot.activity, locked_start=None)
        minutes = read_clock(text)
        if minutes is None:
            raise PlanError(self.tr("Type the start as a time of day, such as 19:30, or leave it empty."))
        if minutes == (self._starts_at + slot.start) % _DAY:
            return slot.activity
        return replace(slot.activity, locked_start=(minutes - self._starts_at) % _DAY)

    # ------------------------------------------------------------ drag and drop

    def supportedDropActions(self) -> Qt.DropAction:
        """Rows move; they are never copied."""
        return Qt.DropAction.MoveAction

    def mimeTypes(self) -> list[str]:
        """Only our own rows can be dropped here."""
        return [MIME]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """The row that is dragged."""
        data = QMimeData()
        data.setData(MIME, str(min((index.row() for index in indexes), default=0)).encode())
        return data

    def canDropMimeData(self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index) -> bool:
        """Whether this is one of our rows."""
        return data.hasFormat(MIME) and action == Qt.DropAction.MoveAction

    def dropMimeData(self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index) -> bool:
        """Ask for the move. Gives False always: with True the view would remove the row that it thinks it copied."""
        digits = bytes(data.data(MIME).data())
        if action == Qt.DropAction.MoveAction and digits.isdigit():
            before = row if row >= 0 else parent.row() if parent.isValid() else len(self._slots)
            source = int(digits)
            self.move(source, max(self._frozen, before - 1 if before > source else before))
        return False


def clock(minutes: int) -> str:
    """Minutes after midnight as a time of day; past midnight it begins again: 1470 is `00:30`."""
    return f"{minutes % _DAY // 60:02}:{minutes % 60:02}"


def read_clock(text: str) -> int | None:
    """Minutes after midnight of `19:30`, `1930`, `7.30` or `19`; None for anything else."""
    text = text.strip()
    if text.isdecimal() and len(text) <= 2 and int(text) < 24:
        return int(text) * 60
    match = _CLOCK.fullmatch(text)
    return None if match is None else int(match[1]) * 60 + int(match[2])


def _single_move(before: list[str], after: list[str]) -> tuple[int, int] | None:
    """The row that moved and where it is now, where `after` is `before` with one row moved."""
    if len(before) != len(after) or set(before) != set(after):
        return None
    changed = [row for row in range(len(before)) if before[row] != after[row]]
    first, last = changed[0], changed[-1]
    for row, to in ((first, last), (last, first)):
        moved = list(before)
        moved.insert(to, moved.pop(row))
        if moved == after:
            return row, to
    return None


def _extra(longer: list[str], shorter: list[str]) -> int | None:
    """The row that only `longer` has, where that is the whole difference."""
    for row in range(len(longer)):
        if longer[:row] + longer[row + 1 :] == shorter:
            return row
    return None
