"""The lines of one group as cards, one below the other. Only what is seen is drawn, and nothing is measured."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragMoveEvent,
    QDropEvent,
    QFocusEvent,
    QFontMetrics,
    QKeyEvent,
    QPainter,
    QPen,
)
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from workshop_app.domain.contribution import Contribution
from workshop_app.ui import colours
from workshop_app.ui.models.contributions import ContributionRole
from workshop_app.ui.theme import BODY, SMALL, font_at, scaled
from workshop_app.ui.widgets.carrying import carry, lines_of
from workshop_app.ui.widgets.contribution_delegate import LINES, lay_out

_PADDING = 10
_GAP = 6
Index = QModelIndex | QPersistentModelIndex


class CardList(QListView):
    """Digits move the chosen cards to another group, Delete takes them out, Left and Right go to the next group."""

    numbered = Signal(int)
    dropped = Signal(object)
    sideways = Signal(int)
    left_alone = Signal()
    taken_up = Signal()
    """The keyboard came here."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setItemDelegate(_Card(self))
        self.setUniformItemSizes(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.setDragEnabled(True)
        self.setAcceptDrops(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)

    def selected(self) -> list[Contribution]:
        """The chosen cards, from the top."""
        rows = sorted(self.selectedIndexes(), key=lambda index: index.row())
        return [item for index in rows if isinstance(item := index.data(ContributionRole), Contribution)]

    def carried(self) -> Sequence[str]:
        """The ids of the chosen cards."""
        return [item.id for item in self.selected()]

    def startDrag(self, _actions: Qt.DropAction) -> None:
        """Drag the chosen cards."""
        carry(self)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Lines may come in."""
        lines_of(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Lines may be let go anywhere on the group."""
        lines_of(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """Lines that come from elsewhere are put into this group."""
        if event.source() is not self and (ids := lines_of(event)):
            self.dropped.emit(ids)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The keys of a card."""
        key, plain = event.key(), not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if plain and event.text().isdecimal():
            self.numbered.emit(int(event.text()))
        elif plain and key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.numbered.emit(0)
        elif plain and key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            on = 1 if (key == Qt.Key.Key_Right) is (self.layoutDirection() is Qt.LayoutDirection.LeftToRight) else -1
            self.sideways.emit(on)
        elif plain and key == Qt.Key.Key_Escape:
            self.left_alone.emit()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The first card is current where none was."""
        super().focusInEvent(event)
        self.taken_up.emit()
        if self.model() is not None and self.model().rowCount() and not self.currentIndex().isValid():
            self.setCurrentIndex(self.model().index(0, 0))

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of text size."""
        if event.type() in (QEvent.Type.ApplicationFontChange, QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self.scheduleDelayedItemsLayout()
        super().changeEvent(event)


class _Card(QStyledItemDelegate):
    """Number and table above the words, which have two lines; what is longer is read whole in the tool-tip."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """As high as every card."""
        lines = LINES * QFontMetrics(font_at(BODY)).lineSpacing() + QFontMetrics(font_at(SMALL)).lineSpacing()
        return QSize(scaled(120), lines + 2 * scaled(_PADDING) + scaled(_GAP))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one card."""
        item = index.data(ContributionRole)
        if not isinstance(item, Contribution):
            return
        look, chosen = colours.current(), bool(option.state & QStyle.StateFlag.State_Selected)
        focus = bool(option.state & QStyle.StateFlag.State_HasFocus)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(option.rect).adjusted(2, 2, -2, -scaled(_GAP))
        painter.setPen(QPen(look.colour("accent" if focus or chosen else "line"), 2 if focus else 1))
        painter.setBrush(look.colour("tint" if chosen else "surface"))
        painter.drawRoundedRect(box, 6, 6)
        side = scaled(_PADDING)
        inner = box.toRect().adjusted(side, scaled(_PADDING) - 2, -side, 0)
        small, body = QFontMetrics(font_at(SMALL)), font_at(BODY)
        start = QStyle.visualAlignment(option.direction, Qt.AlignmentFlag.AlignLeft) | Qt.AlignmentFlag.AlignTop
        painter.setFont(font_at(SMALL))
        painter.setPen(look.colour("quiet"))
        about = self.tr("{0} · table {1}").format(item.number, item.table)
        painter.drawText(QRect(inner.topLeft(), QSize(inner.width(), small.lineSpacing())), start, about)
        painter.setPen(look.colour("text"))
        top = inner.top() + small.lineSpacing()
        for number, line in enumerate(lay_out(item.text, body, inner.width())):
            x = 0.0
            if Qt.LayoutDirection.RightToLeft in (line.textOption().textDirection(), option.direction):
                x = inner.width() - line.lineAt(0).naturalTextWidth()
            line.draw(painter, QPointF(inner.left() + x, top + number * QFontMetrics(body).lineSpacing()))
        painter.restore()
