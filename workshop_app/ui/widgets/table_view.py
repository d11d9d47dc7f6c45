"""The base of the app's tables on the screen: sorts, selects several, copies, and stays quick with 100,000 rows."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QAbstractItemModel, QEvent, QItemSelectionModel, QModelIndex, Qt
from PySide6.QtGui import QFontMetrics, QGuiApplication, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from workshop_app.ui.piecework import AT_ONCE, Piecework
from workshop_app.ui.theme import BODY, font_at, scaled

_MOST_COPIED = 10_000
_LEAST_FIRST = 200
"""Pixels of the first column at 100 %."""


class TableView(QTableView):
    """Rows of one height, so that Qt need not measure them; Enter or a double click activates a row."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines = 1
        self._fitting = Piecework(self)
        self._fills_first = False
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setSortingEnabled(True)
        self.setCornerButtonEnabled(False)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        self.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        self.fit_rows()

    def setModel(self, model: QAbstractItemModel | None) -> None:
        """As Qt's, and the first column takes the room that is left."""
        super().setModel(model)
        if model is not None and model.columnCount():
            self.horizontalHeader().setStretchLastSection(False)
            self.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the first column what is left now."""
        super().resizeEvent(event)
        self._fill()

    def show_lines(self, lines: int) -> None:
        """Let a row show up to this many lines of a long text."""
        self._lines = lines
        self.setWordWrap(lines > 1)
        self.fit_rows()

    def fit_rows(self) -> None:
        """Rows as high as the text needs at the size that is on."""
        self.verticalHeader().setDefaultSectionSize(self._lines * QFontMetrics(font_at(BODY)).height() + 18)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the size of text."""
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.ApplicationFontChange):
            self.fit_rows()
        super().changeEvent(event)

    def fit_columns(self, sample: int = 30) -> None:
        """Columns as wide as their titles and the rows in view need (`sample` at most); the first has what is left."""
        self.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Interactive)
        self.horizontalHeader().setResizeContentsPrecision(sample)
        self._fitting.start(self._fit(), at_once=self.model().rowCount() <= AT_ONCE)

    def _fit(self) -> Iterator[None]:
        header = self.horizontalHeader()
        for column in range(1, self.model().columnCount()):
            self.setColumnWidth(column, max(self.sizeHintForColumn(column), header.sectionSizeHint(column)) + 4)
            yield
        self._fills_first = True
        self._fill()

    def chosen(self) -> list[QModelIndex]:
        """The selected rows (their first column), from the top."""
        return sorted(self.selectionModel().selectedRows(0), key=lambda index: index.row())

    def selectRow(self, row: int) -> None:
        """Choose this row and no other. Qt's own heeds a key that is still held, and Ctrl would take a choice away:
        what comes back after Ctrl+Enter finds it held.
        """
        only = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
        self.selectionModel().setCurrentIndex(self.model().index(row, 0), only)

    def _fill(self) -> None:
        """The first column has what the others leave, and never less than can be read; then one scrolls."""
        if not self._fills_first:
            return
        others = sum(self.columnWidth(column) for column in range(1, self.model().columnCount()))
        self.setColumnWidth(0, max(self.viewport().width() - others, scaled(_LEAST_FIRST)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+C copies the selected rows as tab-separated text; Enter activates."""
        if event.matches(QKeySequence.StandardKey.Copy):
            QGuiApplication.clipboard().setText(self.as_text())
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.activated.emit(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def as_text(self) -> str:
        """The selected rows with their cells separated by tabs."""
        model = self.model()
        columns = range(model.columnCount())
        lines = (
            "\t".join(str(model.data(model.index(index.row(), column)) or "") for column in columns)
            for index in self.chosen()[:_MOST_COPIED]
        )
        return "\n".join(lines)
