"""The list of what was said. Ten thousand rows are as quick as ten: rows have one height and nothing is measured."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHeaderView, QWidget

from workshop_app.domain.contribution import Contribution
from workshop_app.ui.models.contributions import ContributionRole, ContributionsModel
from workshop_app.ui.widgets.contribution_delegate import ContributionDelegate
from workshop_app.ui.widgets.table_view import TableView

_NO_MODIFIER = Qt.KeyboardModifier.NoModifier


class ContributionsView(TableView):
    """Enter or F2 changes a row, Space ticks read-back, digits begin a hand-count, Delete removes."""

    edit_wanted = Signal()
    read_back_wanted = Signal()
    heard_wanted = Signal(str)
    """The digit that was typed; empty where the count was asked for otherwise."""
    remove_wanted = Signal()
    left_alone = Signal()
    """Esc, or Up in the first row: back to typing."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._delegate = ContributionDelegate(self)
        self.setItemDelegate(self._delegate)
        self.setSortingEnabled(False)
        self.horizontalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.doubleClicked.connect(lambda _index: self.edit_wanted.emit())
        self.fit_rows()

    def fit_rows(self) -> None:
        """Rows as high as two lines of text at the size that is on."""
        if isinstance(delegate := self.itemDelegate(), ContributionDelegate):
            delegate.refresh()
            self.verticalHeader().setDefaultSectionSize(delegate.row_height)

    def selected(self) -> list[Contribution]:
        """The chosen contributions, from the top; the current one first of all."""
        current = self.currentIndex().data(ContributionRole) if self.currentIndex().isValid() else None
        items = [index.data(ContributionRole) for index in self.chosen()]
        if isinstance(current, Contribution) and current in items:
            items.remove(current)
            items.insert(0, current)
        return [item for item in items if isinstance(item, Contribution)]

    def choose(self, row: int) -> None:
        """Make this row the current and the only chosen one."""
        self.setCurrentIndex(self.model().index(row, 0))

    def as_text(self) -> str:
        """The chosen rows as sentences, one a line."""
        model = self.model()
        assert isinstance(model, ContributionsModel)
        return "\n".join(model.sentence(item) for item in sorted(self.selected(), key=lambda each: -each.number))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The keys of a row."""
        key, plain = event.key(), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier == _NO_MODIFIER
        if not (plain and self.currentIndex().isValid() and self._row_key(key, event.text())):
            super().keyPressEvent(event)

    def _row_key(self, key: int, text: str) -> bool:
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2):
            self.edit_wanted.emit()
        elif key == Qt.Key.Key_Space:
            self.read_back_wanted.emit()
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.remove_wanted.emit()
        elif key == Qt.Key.Key_Escape or (key == Qt.Key.Key_Up and self.currentIndex().row() == 0):
            self.left_alone.emit()
        elif text.isdecimal():
            self.heard_wanted.emit(text)
        else:
            return False
        return True

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The one column is as wide as the list."""
        super().resizeEvent(event)
        self.setColumnWidth(0, self.viewport().width())

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of text size."""
        if event.type() in (QEvent.Type.ApplicationFontChange, QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self.fit_rows()
        super().changeEvent(event)

    def focusInEvent(self, event: object) -> None:
        """The first row is current where none was, so that keys have something to act on."""
        super().focusInEvent(event)  # type: ignore[arg-type]
        if not self.currentIndex().isValid() and self.model() is not None and self.model().rowCount():
            self.choose(0)
