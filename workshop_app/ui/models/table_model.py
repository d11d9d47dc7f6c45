"""The base of the app's tables: named columns, sorting and finding that stay quick, and the row as a sentence.

Sorting and finding are done here, not by a proxy: a proxy asks Python for two cells at every comparison, and 100,000
rows would take seconds. Of a long table it is done piece by piece while the window goes on; `layoutChanged` tells when
the rows are as they were asked for.
"""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterator, Sequence
from dataclasses import dataclass
from heapq import merge
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from workshop_app.domain.text import folded
from workshop_app.ui.piecework import AT_ONCE, Piecework

Row = TypeVar("Row")
T = TypeVar("T")
Index = QModelIndex | QPersistentModelIndex
ROW_ROLE = Qt.ItemDataRole.UserRole + 2
_NOWHERE = QModelIndex()
_ROLES = frozenset(
    (
        Qt.ItemDataRole.DisplayRole,
        Qt.ItemDataRole.TextAlignmentRole,
        Qt.ItemDataRole.AccessibleTextRole,
        ROW_ROLE,
    )
)
_PIECE = 100


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
        self._gone: list[object] = []
        self._haystacks: list[str] = []
        self._ordered: list[int] = []
        self._shown: list[int] = []
        self._sought = ""
        self._sorted_by: tuple[int, Qt.SortOrder] | None = None
        self._to_order = False
        self._work = Piecework(self)

    def set_rows(self, rows: Sequence[Row]) -> None:
        """Show these rows and no others, sorted and sifted as before."""
        self.beginResetModel()
        self._gone += self._rows
        self._gone += self._haystacks
        self._rows = list(rows)
        self._haystacks = []
        self._ordered = self._shown = list(range(len(self._rows)))
        self._to_order = True
        self.endResetModel()
        self._arrange()

    def find(self, words: str) -> None:
        """Show only rows that hold all of `words` in any of their cells, whatever their case or accents."""
        self._sought = words
        self._arrange()

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by this column; a column of -1 gives the order of `set_rows` back."""
        self._sorted_by = (column, order) if 0 <= column < len(self._columns) else None
        self._to_order = True
        self._arrange()

    @property
    def arranging(self) -> bool:
        """Whether the rows of a long table are still being sorted or sifted."""
        return self._work.going_on

    def row(self, number: int) -> Row:
        """The row shown at this place."""
        return self._rows[self._shown[number]]

    @property
    def total(self) -> int:
        """How many rows there are, shown or not."""
        return len(self._rows)

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
        if role not in _ROLES or not index.isValid():  # a view asks for ten roles of each cell
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

    # ------------------------------------------------------------ sorting and sifting, piece by piece

    def _arrange(self) -> None:
        self._work.start(self._arranged(), at_once=len(self._rows) <= AT_ONCE)

    def _arranged(self) -> Iterator[None]:
        if self._to_order:
            self._ordered = yield from self._order()
            self._to_order = False
        shown = yield from self._sift()
        if shown != self._shown:
            self._show(shown)
        if len(self._rows) > AT_ONCE:
            yield from self._spell()  # before anybody looks for something
        while self._gone:  # to take a hundred thousand rows apart at once would hold the window, too
            del self._gone[-_PIECE:]
            yield

    def _order(self) -> Generator[None, None, list[int]]:
        """All places in the chosen order. Short runs are sorted and then merged, since one long sort cannot be left."""
        places = list(range(len(self._rows)))
        if self._sorted_by is None:
            return places
        number, direction = self._sorted_by
        column, down = self._columns[number], direction is Qt.SortOrder.DescendingOrder
        value = column.sort or (lambda row: folded(column.text(row)))
        values: list[Any] = []
        for piece in _pieces(self._rows):
            values += map(value, piece)
            yield
        runs = []
        for run in _pieces(places):
            runs.append(sorted(run, key=values.__getitem__, reverse=down))
            yield
        ordered: list[int] = []
        for place in merge(*runs, key=values.__getitem__, reverse=down):
            ordered.append(place)
            if len(ordered) % _PIECE == 0:
                yield
        return ordered

    def _sift(self) -> Generator[None, None, list[int]]:
        """The places, in order, of the rows that are to be shown."""
        words = folded(self._sought).split()
        if not words:
            return self._ordered
        yield from self._spell()
        texts, shown = self._haystacks, list[int]()
        for piece in _pieces(self._ordered):
            for word in words:
                piece = [place for place in piece if word in texts[place]]
            shown += piece
            yield
        return shown

    def _spell(self) -> Iterator[None]:
        """Make what is looked through, as far as it is not made yet."""
        for piece in _pieces(self._rows[len(self._haystacks) :]):
            self._haystacks += [folded("\n".join(column.text(row) for column in self._columns)) for row in piece]
            yield

    def _show(self, shown: list[int]) -> None:
        """Show these rows in this order; what was selected stays selected where it is still shown."""
        self.layoutAboutToBeChanged.emit()
        before = self.persistentIndexList()
        rows_before = [self._shown[index.row()] for index in before]
        self._shown = shown
        if before:
            places = _places(shown, set(rows_before))
            after = [
                self.index(places[row], index.column()) if row in places else QModelIndex()
                for index, row in zip(before, rows_before, strict=True)
            ]
            self.changePersistentIndexList(before, after)
        self.layoutChanged.emit()


def _places(shown: list[int], wanted: set[int]) -> dict[int, int]:
    """Where in `shown` those that are `wanted` stand, as far as they do."""
    if len(wanted) > 1:
        return {place: number for number, place in enumerate(shown) if place in wanted}
    (only,) = wanted  # as a rule only the current row is remembered, and this is ten times as quick
    try:
        return {only: shown.index(only)}
    except ValueError:
        return {}


def _pieces(items: Sequence[T]) -> Iterator[Sequence[T]]:
    return (items[start : start + _PIECE] for start in range(0, len(items), _PIECE))


def _alignment(column: Column[Any]) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignTrailing if column.number else Qt.AlignmentFlag.AlignLeading
    return side | Qt.AlignmentFlag.AlignVCenter
