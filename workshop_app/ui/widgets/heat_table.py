"""A table whose cells are shaded by how much is in them. The number stands in each, so no shade must be told apart."""

from __future__ import annotations

import math

from PySide6.QtCore import QAbstractItemModel, QEvent, QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from workshop_app.ui import colours
from workshop_app.ui.models.coverage import SharedRole
from workshop_app.ui.theme import SMALL, font_at, scaled

Index = QModelIndex | QPersistentModelIndex
_LEAST_COLUMN = 44
_STEPS = (0.18, 0.27, 0.36, 0.46, 1.0)
"""How much of the accent is in the shades. Between the last two neither ink would be read with ease."""


def shade(share: float) -> QColor:
    """The fill of a cell in the look that is on: the surface at 0, the accent at 1, in five steps."""
    look = colours.current()
    surface, accent = look.colour("surface"), look.colour("accent")
    part = _STEPS[min(len(_STEPS), math.ceil(share * len(_STEPS))) - 1] if share > 0 else 0.0
    red, green, blue = (
        round(low + part * (high - low))
        for low, high in zip(
            (surface.red(), surface.green(), surface.blue()),
            (accent.red(), accent.green(), accent.blue()),
            strict=True,
        )
    )
    return QColor(red, green, blue)


def ink_on(fill: QColor) -> QColor:
    """Whichever of the look's two inks is read more easily on `fill`."""
    look = colours.current()
    return look.colour(max(("text", "on_accent"), key=lambda ink: colours.contrast(getattr(look, ink), fill.name())))


class _HeatDelegate(QStyledItemDelegate):
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """A rounded box with the number; a ring around the one that has the focus."""
        look, share = colours.current(), float(index.data(SharedRole) or 0)
        fill = shade(share)
        box = QRectF(option.rect).adjusted(2.5, 2.5, -2.5, -2.5)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen if share else QPen(look.colour("line"), 1))
        painter.setBrush(fill)
        painter.drawRoundedRect(box, 4, 4)
        painter.setFont(font_at(SMALL))
        painter.setPen(ink_on(fill) if share else look.colour("quiet"))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, str(index.data()))
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(look.colour("text"), 2))
            painter.drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -1), 5, 5)
        painter.restore()


class _Heads(QHeaderView):
    """Column heads whose words break into lines."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setDefaultAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setHighlightSections(False)

    def sectionSizeFromContents(self, section: int) -> QSize:
        """As wide as the longest word, as tall as its lines at the width the column has."""
        size = QFontMetrics(font_at(SMALL))
        words = str(self.model().headerData(section, self.orientation()) or "")
        widest = max((size.horizontalAdvance(word) for word in words.split()), default=0)
        width = max(self.sectionSize(section), widest + 8)
        box = size.boundingRect(QRect(0, 0, width - 4, 1000), int(Qt.TextFlag.TextWordWrap), words)
        return QSize(max(scaled(_LEAST_COLUMN), widest + 8), box.height() + 10)

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        """The words, quiet, in the middle of the foot."""
        area = QRectF(rect).adjusted(2, 0, -2, -5)
        painter.save()
        painter.setFont(font_at(SMALL))
        painter.setPen(colours.current().colour("quiet"))
        flags = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignBottom)
        painter.drawText(area, flags, str(self.model().headerData(section, self.orientation()) or ""))
        painter.restore()


class _Names(QHeaderView):
    """Names of rows, in one line."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setHighlightSections(False)

    def sectionSizeFromContents(self, section: int) -> QSize:
        """As wide as the name."""
        size = QFontMetrics(font_at(SMALL))
        name = str(self.model().headerData(section, self.orientation()) or "")
        return QSize(size.horizontalAdvance(name) + 14, size.height() + 10)

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        """The name, towards the cells."""
        painter.save()
        painter.setFont(font_at(SMALL))
        painter.setPen(colours.current().colour("text"))
        flags = int(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        name = str(self.model().headerData(section, self.orientation()) or "")
        painter.drawText(QRectF(rect).adjusted(2, 0, -8, 0), flags, name)
        painter.restore()


class HeatTable(QTableView):
    """Cells are reached with the arrow keys; each speaks its sentence. Give it a model that knows `SharedRole`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setItemDelegate(_HeatDelegate(self))
        self.setHorizontalHeader(_Heads(self))
        self.setVerticalHeader(_Names(self))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setMinimumHeight(180)

    def setModel(self, model: QAbstractItemModel | None) -> None:
        """As Qt's; columns share the room whenever the model changes."""
        super().setModel(model)
        if model is not None:
            model.modelReset.connect(self.fit)

    def fit(self) -> None:
        """Rows as high as the text needs; columns share the width, and scroll where that is too little."""
        self.verticalHeader().setDefaultSectionSize(QFontMetrics(font_at(SMALL)).height() + 14)
        header = self.horizontalHeader()
        columns = header.count()
        if not columns:
            return
        least = [header.sectionSizeFromContents(column).width() for column in range(columns)]
        share = (self.viewport().width() - sum(least)) // columns
        for column, width in enumerate(least):
            self.setColumnWidth(column, width + max(0, share))
        tallest = max(header.sectionSizeFromContents(column).height() for column in range(columns))
        header.setFixedHeight(tallest)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the room anew."""
        super().resizeEvent(event)
        self.fit()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the size of text."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and self.model() is not None:
            self.fit()
