"""The agenda's table: rows are dragged or moved by Alt+Up and Alt+Down, cells are typed into, ticks are ticked."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QLineEdit,
    QSpinBox,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from workshop_app.ui.models.agenda import AgendaModel, Column
from workshop_app.ui.theme import BODY, font_at

Index = QModelIndex | QPersistentModelIndex
_ALT = Qt.KeyboardModifier.AltModifier


class AgendaDelegate(QStyledItemDelegate):
    """Editors of the cells: a number for minutes, a time of day for the start, words for the title."""

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        """The editor, with a name for a screen reader."""
        if index.column() == Column.MINUTES:
            minutes = QSpinBox(parent)
            minutes.setRange(1, 600)
            minutes.setFrame(False)
            minutes.setAccessibleName(self.tr("Minutes"))
            return minutes
        line = QLineEdit(parent)
        line.setFrame(False)
        if index.column() == Column.START:
            line.setAccessibleName(self.tr("Fixed start, a time of day"))
            line.setPlaceholderText(self.tr("free"))
        else:
            line.setAccessibleName(self.tr("Title of the activity"))
        return line


class AgendaView(QTableView):
    """Moves the chosen row; the model says whether it may."""

    remove_wanted = Signal()
    moved = Signal(int)
    """A row was moved by keys; where it is now."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setItemDelegate(AgendaDelegate(self))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.EditKeyPressed
            | QAbstractItemView.EditTrigger.AnyKeyPressed
        )
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setDragDropOverwriteMode(False)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setDropIndicatorShown(True)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setSectionsClickable(False)
        self.horizontalHeader().setMinimumSectionSize(40)
        self.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        self.fit()

    def agenda(self) -> AgendaModel:
        """The model, which is an agenda."""
        model = self.model()
        assert isinstance(model, AgendaModel)
        return model

    def setModel(self, model: object) -> None:
        """As Qt's; the title takes the room that is left."""
        super().setModel(model)  # type: ignore[arg-type]
        header = self.horizontalHeader()
        for column in Column:
            fixed = QHeaderView.ResizeMode.Fixed
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch if column is Column.TITLE else fixed)
        self.fit()

    def fit(self) -> None:
        """Rows and columns as large as the text needs at the size that is on."""
        size = QFontMetrics(font_at(BODY))
        self.verticalHeader().setDefaultSectionSize(size.height() + 18)
        if self.model() is not None:
            for column, widest in (
                (Column.START, "00:00 +00 "),
                (Column.MINUTES, "Minutes 0"),
                (Column.MUST, "Must 00"),
            ):
                self.setColumnWidth(column, size.horizontalAdvance(widest) + 24)
            self.setColumnWidth(Column.FIXED, size.horizontalAdvance("Fixed 00") + 24)

    def move_by(self, step: int) -> None:
        """Move the chosen row by one place, up (-1) or down (1), and keep it chosen."""
        row, column = self.currentIndex().row(), max(0, self.currentIndex().column())
        if row >= 0 and self.agenda().move(row, row + step):
            self.setCurrentIndex(self.agenda().index(row + step, column))
            self.moved.emit(row + step)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Alt with Up or Down moves the row, Delete removes it, Enter changes the cell."""
        key = event.key()
        if event.modifiers() & _ALT and key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.move_by(-1 if key == Qt.Key.Key_Up else 1)
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.remove_wanted.emit()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.state() is not QAbstractItemView.State.EditingState:
            if self.currentIndex().flags() & Qt.ItemFlag.ItemIsEditable:
                self.edit(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of text size."""
        if event.type() in (QEvent.Type.ApplicationFontChange, QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self.fit()
        super().changeEvent(event)
