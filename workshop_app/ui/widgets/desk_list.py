"""What was said, at the theme desk: lines are chosen here and put into groups by digit or by drag."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QAbstractItemView, QWidget

from workshop_app.ui.models.contributions import ContributionsModel
from workshop_app.ui.widgets.carrying import carry, lines_of
from workshop_app.ui.widgets.contributions_view import ContributionsView


class DeskModel(ContributionsModel):
    """Its rows can be dragged."""

    def flags(self, index: QModelIndex | QPersistentModelIndex) -> Qt.ItemFlag:
        """As those of any list, and to be dragged."""
        return super().flags(index) | Qt.ItemFlag.ItemIsDragEnabled


class DeskList(ContributionsView):
    """A digit puts the chosen lines into the group of that number, 0 and Delete take them out of theirs."""

    numbered = Signal(int)
    dropped = Signal(object)
    """Ids of lines that were dragged here out of a group."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setDragEnabled(True)
        self.setAcceptDrops(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.heard_wanted.connect(lambda digit: self.numbered.emit(int(digit)))
        self.remove_wanted.connect(lambda: self.numbered.emit(0))

    def carried(self) -> Sequence[str]:
        """The ids of what is chosen."""
        return [item.id for item in self.selected()]

    def startDrag(self, _actions: Qt.DropAction) -> None:
        """Drag what is chosen."""
        carry(self)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Lines may come in."""
        lines_of(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Lines may be let go anywhere on the list."""
        lines_of(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """Lines that come from a group leave it."""
        if event.source() is not self and (ids := lines_of(event)):
            self.dropped.emit(ids)
