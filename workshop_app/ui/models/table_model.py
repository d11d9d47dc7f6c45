"""The base of the app's tables: named columns, sorting and finding that stay quick, and the row as a sentence.

Sorting and finding are done here, not by a proxy: a proxy asks Python for two cells at every comparison, and 100,000
rows would take seconds.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from workshop_app.domain.text import folded

Row = TypeVar("Row")
Index = QModelIndex | QPersistentModelIndex
ROW_ROLE = Qt.ItemDataRole.UserRole + 2
_NOWHERE = QModelIndex()


@dataclass(frozen=True, slots=True)
class Column(Generic[Row]):
    """One column: its title, the text of a row's cell, and what to sort by where that is not the text."""

    title: str
    text: Callable[[Row], str]
    sort: Callable[[Row], Any] | None = None
    number: bool = False


class TableModel(QAbstractTableModel, Generic[Row]):
    """Rows of one kind. `sentence` gives a row as it is spoken; no service is called here."""

    def __init__(
        self, columns: Sequence[Column[Row]], sentence: Callable[[Row], str], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._columns = tuple(columns)
        self._sentence = sentence
        self._rows: list[Row] = []
        self._haystacks: list[str] = []
        self._shown: list[int] = []
        self._sought = ""
        self._sorted_by: tuple[int, Qt.SortOrder] | None = None

    def set_rows(self, rows: Sequence[Row]) -> None:
        """Show these rows and no others, sorted and sifted as before."""
        self.beginResetModel()
        self._rows = list(rows)
        self._haystacks = []
        self._shown = self._order(self._sift())
        self.endResetModel()

    def find(self, words: str) -> None:
        """Show only rows that hold all of `words` in any of their cells, whatever their case or accents."""
        self._sought = words
        self._arrange(self._order(self._sift()))

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by this column; a column of -1 gives the order of `set_rows` back."""
        self._sorted_by = (column, order) if 0 <= column < len(self._columns) else None
        self._arrange(self._order(sorted(self._shown)))

    def row(self, number: int) -> Row:
        """The row shown at this place."""
        return self._rows[self._shown[number]]

    @property
    def rows(self) -> tuple[Row, ...]:
        """All rows in the order given, shown or not."""
        return tuple(self._rows)

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """How many rows are shown; none below a row."""
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """How many columns."""
        return 0 if parent.isValid() else len(self._columns)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Titles of the columns."""
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section < len(self._columns):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._columns[section].title
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(self._columns[section])
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The cell's text, the row itself, or the row's sentence."""
        if not index.isValid():
            return None
        row, column = self.row(index.row()), self._columns[index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return column.text(row)
        if role == ROW_ROLE:
            return row
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(column)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._sentence(row) if index.column() == 0 else f"{column.title}: {column.text(row)}"
        return None

    def _sift(self) -> list[int]:
        words = folded(self._sought).split()
        if not words:
            return list(range(len(self._rows)))
        if not self._haystacks:
            self._haystacks = [folded("\n".join(column.text(row) for column in self._columns)) for row in self._rows]
        return [place for place, text in enumerate(self._haystacks) if all(word in text for word in words)]

    def _order(self, places: list[int]) -> list[int]:
        if self._sorted_by is None:
            return places
        number, direction = self._sorted_by
        column = self._columns[number]

        def by_value(place: int) -> Any:
            row = self._rows[place]
            return column.sort(row) if column.sort else folded(column.text(row))

        return sorted(places, key=by_value, reverse=direction is Qt.SortOrder.DescendingOrder)

    def _arrange(self, shown: list[int]) -> None:
        """Show these rows in this order; what was selected stays selected where it is still shown."""
        self.layoutAboutToBeChanged.emit()
        before = self.persistentIndexList()
        rows_before = [self._shown[index.row()] for index in before]
        self._shown = shown
        if before:
            places = {place: number for number, place in enumerate(shown)}
            after = [
                self.index(places[row], index.column()) if row in places else QModelIndex()
                for index, row in zip(before, rows_before, strict=True)
            ]
            self.changePersistentIndexList(before, after)
        self.layoutChanged.emit()


def _alignment(column: Column[Any]) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignTrailing if column.number else Qt.AlignmentFlag.AlignLeading
    return side | Qt.AlignmentFlag.AlignVCenter
