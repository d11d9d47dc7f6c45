"""What was said, as a list that takes one row in or out without touching the others, at any length.

One column; a delegate draws the row. Rows are in a chosen order, or in the order in which a search ranked them.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterable, Mapping, Sequence
from enum import Enum
from itertools import groupby
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from workshop_app.domain.contribution import MAX_RATING, Contribution, ContributionKind

ContributionRole = int(Qt.ItemDataRole.UserRole) + 1
"""The whole `Contribution` of a row."""
WithCardRole = ContributionRole + 1
"""Whether the row was given with a withdrawal card, whichever."""
_KINDS = {kind: place for place, kind in enumerate(ContributionKind)}
_NONE = QModelIndex()
Index = QModelIndex | QPersistentModelIndex
_Key = tuple[Any, ...]


class Order(Enum):
    """How the rows can be ordered; within equals the newest comes first."""

    NEWEST = "newest"
    HEARD = "heard"
    KIND = "kind"
    THEME = "theme"


_KEYS: dict[Order, Callable[[Contribution], _Key]] = {
    Order.NEWEST: lambda item: (-item.number,),
    Order.HEARD: lambda item: (0 if item.recognised_by is None else -item.recognised_by - 1, -item.number),
    Order.KIND: lambda item: (_KINDS[item.kind], -item.number),
    Order.THEME: lambda item: (not item.themes, item.themes, -item.number),
}


class ContributionsModel(QAbstractTableModel):
    """The contributions of one session. `theme_titles` maps a theme's code to its title, for what is spoken."""

    def __init__(self, theme_titles: Mapping[str, str] | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._titles = dict(theme_titles or {})
        self._all: dict[str, Contribution] = {}
        self._rows: list[Contribution] = []
        self._found: tuple[str, ...] | None = None
        self._with_card: set[str] = set()
        self._order = Order.NEWEST
        self._key = _KEYS[Order.NEWEST]

    # ------------------------------------------------------------ what is shown

    def set_rows(self, contributions: Iterable[Contribution], theme_titles: Mapping[str, str] | None = None) -> None:
        """Show these, in the chosen order, and forget the search."""
        self.beginResetModel()
        if theme_titles is not None:
            self._titles = dict(theme_titles)
        self._all = {item.id: item for item in contributions}
        self._found = None
        self._rows = sorted(self._all.values(), key=self._key)
        self.endResetModel()

    def apply(self, saved: Sequence[Contribution], removed: Sequence[str]) -> None:
        """Take in what changed: rows are inserted, changed, moved or removed one by one, never all anew."""
        self._remove(removed)
        for item in saved:
            known = self._all.get(item.id)
            self._all[item.id] = item
            if known is None:
                self._insert(item)
            else:
                self._change(known, item)

    def set_with_card(self, ids: Iterable[str]) -> None:
        """These were given with a withdrawal card, and no others."""
        ids = set(ids)
        if ids != self._with_card:
            self._with_card = ids
            if self._rows:
                self.dataChanged.emit(self.index(0, 0), self.index(len(self._rows) - 1, 0), [WithCardRole])

    def add_with_card(self, ids: Iterable[str]) -> None:
        """These, which come next, were given with a withdrawal card."""
        self._with_card.update(ids)

    def show_found(self, ids: Sequence[str] | None) -> None:
        """Show only these, in this order; None shows all again."""
        found = None if ids is None else tuple(ids)
        if found == self._found:
            return
        self.beginResetModel()
        self._found = found
        self._fill()
        self.endResetModel()

    def set_order(self, order: Order) -> None:
        """Order the rows so; while a search is on, its ranking stands and this comes after it."""
        self._order, self._key = order, _KEYS[order]
        self.beginResetModel()
        self._fill()
        self.endResetModel()

    @property
    def order(self) -> Order:
        """The chosen order."""
        return self._order

    @property
    def searching(self) -> bool:
        """Whether only what a search found is shown."""
        return self._found is not None

    @property
    def total(self) -> int:
        """How many there are, shown or not."""
        return len(self._all)

    def at(self, row: int) -> Contribution | None:
        """The contribution in this row, or None."""
        return self._rows[row] if 0 <= row < len(self._rows) else None

    def every(self) -> tuple[Contribution, ...]:
        """All of them, shown or not."""
        return tuple(self._all.values())

    def get(self, contribution_id: str) -> Contribution | None:
        """The contribution with this id, shown or not, or None."""
        return self._all.get(contribution_id)

    def row_of(self, contribution_id: str) -> int:
        """The row that shows this contribution, or -1."""
        item = self._all.get(contribution_id)
        return -1 if item is None else self._row(item)

    def sentence(self, item: Contribution) -> str:
        """The row as a screen reader says it."""
        parts = [f"{item.number}, {item.kind.value}: {item.text}"]
        if item.themes:
            parts.append(self.tr("Themes: {0}").format(", ".join(self._theme(code) for code in item.themes)))
        if item.tags:
            parts.append(self.tr("Tags: {0}").format(", ".join(item.tags)))
        if item.recognised_by is not None:
            parts.append(self.tr("Recognised by {0}").format(item.recognised_by))
        if item.id in self._with_card:
            parts.append(self.tr("With card"))
        if item.batch is not None:
            parts.append(self.tr("From paper cards, batch {0}").format(item.batch))
        if item.rating is not None:
            parts.append(self.tr("Rated {0} of {1}").format(item.rating, MAX_RATING))
        parts.append(self.tr("Read back") if item.read_back else self.tr("Not read back"))
        return " ".join(part if part.endswith((".", "?", "!", "…")) else f"{part}." for part in parts)

    def _theme(self, code: str) -> str:
        title = self._titles.get(code, "")
        return f"{code} {title}".strip()

    # ------------------------------------------------------------ rows

    def _fill(self) -> None:
        if self._found is None:
            self._rows = sorted(self._all.values(), key=self._key)
        else:
            self._rows = [self._all[each] for each in self._found if each in self._all]

    def _row(self, item: Contribution) -> int:
        if self._found is None:
            row = bisect_left(self._rows, self._key(item), key=self._key)
            return row if row < len(self._rows) and self._rows[row].id == item.id else -1
        return next((row for row, each in enumerate(self._rows) if each.id == item.id), -1)

    def _insert(self, item: Contribution) -> None:
        if self._found is not None and item.id not in self._found:
            return
        row = 0 if self._found is not None else bisect_left(self._rows, self._key(item), key=self._key)
        self.beginInsertRows(_NONE, row, row)
        self._rows.insert(row, item)
        self.endInsertRows()

    def _change(self, known: Contribution, item: Contribution) -> None:
        row = self._row(known)
        if row < 0:
            return
        to = row
        if self._found is None and self._key(known) != self._key(item):
            to = bisect_left(self._rows, self._key(item), key=self._key)
        if to in (row, row + 1):
            self._rows[row] = item
            to = row
        else:
            self.beginMoveRows(_NONE, row, row, _NONE, to)
            del self._rows[row]
            to = to - 1 if to > row else to
            self._rows.insert(to, item)
            self.endMoveRows()
        index = self.index(to, 0)
        self.dataChanged.emit(index, index)

    def _remove(self, ids: Sequence[str]) -> None:
        rows = sorted(row for row in (self.row_of(each) for each in set(ids)) if row >= 0)
        runs = [[row for _, row in run] for _, run in groupby(enumerate(rows), key=lambda pair: pair[1] - pair[0])]
        for run in reversed(runs):
            self.beginRemoveRows(_NONE, run[0], run[-1])
            del self._rows[run[0] : run[-1] + 1]
            self.endRemoveRows()
        for each in ids:
            self._all.pop(each, None)

    # ------------------------------------------------------------ Qt's side

    def rowCount(self, parent: Index = _NONE) -> int:
        """One row for each contribution that is shown."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _NONE) -> int:
        """One: the delegate draws the whole row."""
        return 0 if parent.isValid() else 1

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The column's name, for screen readers; a row's name is its number in the session."""
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        if orientation is Qt.Orientation.Horizontal:
            return self.tr("Contributions") if section == 0 else None
        item = self.at(section)
        return None if item is None else str(item.number)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The words, the whole contribution, or the row as a sentence."""
        item = self.at(index.row()) if index.isValid() else None
        if item is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return item.text
        if role == ContributionRole:
            return item
        if role == WithCardRole:
            return item.id in self._with_card
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.sentence(item)
        return None
