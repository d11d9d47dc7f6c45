"""Draws one step of a running agenda: a tick where it is over, an arrow where it is on, its title and its minutes."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from workshop_app.ui import colours, icons
from workshop_app.ui.models.steps import MinutesRole, Progress, StepRole
from workshop_app.ui.theme import BODY, font_at, scaled

Index = QModelIndex | QPersistentModelIndex
_SIGNS = {Progress.OVER: "check", Progress.ON: "play"}


class StepDelegate(QStyledItemDelegate):
    """The step that is on is set in the accent colour and bold; the keyboard's place has a ring."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """One line, with room to hit it."""
        return QSize(scaled(160), QFontMetrics(font_at(BODY)).height() + 20)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw the step."""
        look, progress = colours.current(), index.data(StepRole)
        on = progress is Progress.ON
        area = option.rect.adjusted(2, 1, -2, -1)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if on or option.state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.colour("tint" if on else "hover"))
            painter.drawRoundedRect(QRectF(area), 6, 6)
        if sign := _SIGNS.get(progress):
            picture = icons.pixmap(sign, "accent" if on else "quiet", 16)
            box = _part(option, area, scaled(8), scaled(16))
            painter.drawPixmap(box.left(), area.center().y() - scaled(16) // 2 + 1, picture)
        minutes = str(index.data(MinutesRole))
        font = font_at(BODY)
        painter.setFont(font)
        painter.setPen(look.colour("quiet"))
        wide = QFontMetrics(font).horizontalAdvance("000")
        end = QStyle.visualAlignment(option.direction, Qt.AlignmentFlag.AlignRight)
        room = area.width() - wide - scaled(8)
        painter.drawText(_part(option, area, room, wide), end | Qt.AlignmentFlag.AlignVCenter, minutes)
        font = font_at(BODY, QFont.Weight.DemiBold if on else QFont.Weight.Normal)
        painter.setFont(font)
        painter.setPen(look.colour("accent" if on else "quiet" if progress is Progress.OVER else "text"))
        box = _part(option, area, scaled(32), room - scaled(36))
        title = QFontMetrics(font).elidedText(str(index.data()), Qt.TextElideMode.ElideRight, box.width())
        start = QStyle.visualAlignment(option.direction, Qt.AlignmentFlag.AlignLeft)
        painter.drawText(box, start | Qt.AlignmentFlag.AlignVCenter, title)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(look.colour("accent"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(area).adjusted(1, 1, -1, -1), 6, 6)
        painter.restore()


def _part(option: QStyleOptionViewItem, area: QRect, start: int, width: int) -> QRect:
    """The part of `area` that begins `start` pixels from where reading begins."""
    return QStyle.visualRect(option.direction, area, QRect(area.left() + start, area.top(), width, area.height()))
