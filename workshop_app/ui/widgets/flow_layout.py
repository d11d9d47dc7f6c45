"""A layout that sets its items side by side and begins a new line where there is no more room, as words do."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget


class FlowLayout(QLayout):
    """`gap` and `line_gap` are pixels between items and between lines. Lines follow the reading direction."""

    def __init__(self, parent: QWidget | None = None, gap: int = 16, line_gap: int = 4) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._gap, self._line_gap = gap, line_gap
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem, /) -> None:
        """Take an item in, at the end."""
        self._items.append(item)

    def count(self) -> int:
        """How many items there are."""
        return len(self._items)

    def itemAt(self, index: int, /) -> QLayoutItem | None:
        """The item at this place, or None."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int, /) -> QLayoutItem | None:
        """Take the item at this place out."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """It asks for no more room than it needs."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """The height follows from the width."""
        return True

    def heightForWidth(self, width: int, /) -> int:
        """The height of all lines at this width."""
        return self._place(QRect(0, 0, width, 0), move=False)

    def setGeometry(self, area: QRect, /) -> None:
        """Place the items."""
        super().setGeometry(area)
        self._place(area, move=True)

    def sizeHint(self) -> QSize:
        """Everything on one line."""
        sizes = [item.sizeHint() for item in self._shown()]
        width = sum(size.width() for size in sizes) + self._gap * max(0, len(sizes) - 1)
        return QSize(width, max((size.height() for size in sizes), default=0))

    def minimumSize(self) -> QSize:
        """The largest item."""
        size = QSize()
        for item in self._shown():
            size = size.expandedTo(item.minimumSize())
        return size

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _place(self, area: QRect, *, move: bool) -> int:
        rightwards = (
            parent := self.parentWidget()
        ) is None or parent.layoutDirection() is Qt.LayoutDirection.LeftToRight
        x, y, line = 0, 0, 0
        for item in self._shown():
            size = item.sizeHint()
            width = min(size.width(), area.width())
            if x and x + width > area.width():
                x, y, line = 0, y + line + self._line_gap, 0
            if move:
                left = area.left() + x if rightwards else area.right() + 1 - x - width
                item.setGeometry(QRect(QPoint(left, area.top() + y), QSize(width, size.height())))
            x, line = x + width + self._gap, max(line, size.height())
        return y + line


def flow(row: QWidget, gap: int = 8) -> FlowLayout:
    """Lay the children of `row`, as its form lists them, out in a flow."""
    layout = FlowLayout(row, gap, gap)
    for child in row.children():
        if isinstance(child, QWidget):
            layout.addWidget(child)
    return layout
