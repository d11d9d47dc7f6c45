"""Draws a row of two lines: a title, and what is quiet below it."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from workshop_app.ui import colours
from workshop_app.ui.theme import BODY, SMALL, font_at, scaled

Index = QModelIndex | QPersistentModelIndex


class TwoLineDelegate(QStyledItemDelegate):
    """`detail_role` is the model's role for the second line."""

    def __init__(self, detail_role: int, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._detail_role = detail_role

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Two lines and some air."""
        height = QFontMetrics(font_at(BODY)).height() + QFontMetrics(font_at(SMALL)).height() + 20
        return QSize(scaled(160), height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """The chosen row is tinted; the one that has the focus has a ring."""
        look, area = colours.current(), option.rect.adjusted(2, 1, -2, -1)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if chosen or option.state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.colour("tint" if chosen else "hover"))
            painter.drawRoundedRect(QRectF(area), 6, 6)
        title = font_at(BODY, QFont.Weight.DemiBold if chosen else QFont.Weight.Normal)
        top = area.top() + 8
        top = self._line(painter, option, area, top, str(index.data() or ""), title, "accent" if chosen else "text")
        self._line(painter, option, area, top + 3, str(index.data(self._detail_role) or ""), font_at(SMALL), "quiet")
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(look.colour("accent"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(area).adjusted(1, 1, -1, -1), 6, 6)
        painter.restore()

    def _line(
        self, painter: QPainter, option: QStyleOptionViewItem, area: QRect, top: int, words: str, font: QFont, role: str
    ) -> int:
        size = QFontMetrics(font)
        box = QRect(area.left() + 10, top, area.width() - 20, size.height())
        painter.setFont(font)
        painter.setPen(colours.current().colour(role))
        start = QStyle.visualAlignment(option.direction, Qt.AlignmentFlag.AlignLeft)
        painter.drawText(box, start, size.elidedText(words, Qt.TextElideMode.ElideRight, box.width()))
        return box.bottom()
