"""Draws one contribution: number, kind, words on at most two lines, themes, how many recognised it, read back."""

from __future__ import annotations

from unicodedata import bidirectional

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPoint, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen, QPixmap, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from workshop_app.domain.contribution import MAX_RATING, Contribution
from workshop_app.ui import colours
from workshop_app.ui.models.contributions import ContributionRole, WithCardRole
from workshop_app.ui.theme import BODY, SMALL, font_at, scaled

Index = QModelIndex | QPersistentModelIndex
LINES = 2
"""Lines of words in a row; what is longer ends in “…” and is read whole when the row is opened."""
MOST_CHIPS = 4
MOST_PICTURES = 40
"""Rows that are kept as drawn: two screens of them, about 7 MB at 100 %. They go with the page when the app locks."""
MOST_FITTED = 500
_SHOWN = QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_HasFocus | QStyle.StateFlag.State_MouseOver
_PADDING, _SPACE = 14, 10
_NUMBER, _KIND, _HEARD, _READ = 34, 84, 86, 88
_NARROW = 520
"""Below this width (at 100 %) the row leaves out the words “read back” and keeps the tick."""


class ContributionDelegate(QStyledItemDelegate):
    """Rows of one height: it follows from the text size alone, so that ten thousand need no measuring."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.refresh()

    def refresh(self) -> None:
        """Take up the text size that is on."""
        self._pictures: dict[object, QPixmap] = {}
        self._fitted: dict[tuple[str, int, int], str] = {}
        self._body, self._small = font_at(BODY), font_at(SMALL)
        self._chip = font_at(SMALL, QFont.Weight.DemiBold)
        self._body_size, self._small_size = QFontMetrics(self._body), QFontMetrics(self._small)
        self._chip_size = QFontMetrics(self._chip)

    @property
    def row_height(self) -> int:
        """Pixels of one row."""
        return LINES * self._body_size.lineSpacing() + 22

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """As high as every row."""
        return QSize(scaled(_NARROW), self.row_height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Show the row; it is drawn anew only where something about it changed.

        A new line pushes every row that is seen down by one: eight rows drawn anew would cost more than the disk.
        """
        item = index.data(ContributionRole)
        if not isinstance(item, Contribution):
            return
        ratio = painter.device().devicePixelRatio()
        marks = option.state & _SHOWN
        card = bool(index.data(WithCardRole))
        key = (item, card, option.rect.size().toTuple(), marks.value, option.direction, colours.current().name, ratio)
        picture = self._pictures.pop(key, None) or self._draw(item, card, option, ratio)
        self._pictures[key] = picture
        if len(self._pictures) > MOST_PICTURES:
            del self._pictures[next(iter(self._pictures))]
        painter.drawPixmap(option.rect.topLeft(), picture)

    def fitted(self, words: str, size: QFontMetrics, width: int) -> str:
        """`words` cut to `width` pixels; the few that come in every row (kinds, codes, counts) are measured once."""
        key = (words, id(size), width)
        if key not in self._fitted:
            if len(self._fitted) > MOST_FITTED:
                self._fitted.clear()
            self._fitted[key] = size.elidedText(words, Qt.TextElideMode.ElideRight, width)
        return self._fitted[key]

    def _draw(self, item: Contribution, with_card: bool, option: QStyleOptionViewItem, ratio: float) -> QPixmap:
        picture = QPixmap(option.rect.size() * ratio)
        picture.setDevicePixelRatio(ratio)
        picture.fill(colours.current().colour("surface"))
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        _Row(self, painter, option).draw(item, with_card)
        painter.end()
        return picture


class _Row:
    """The drawing of one row, from its two ends inwards; the words take what is left."""

    def __init__(self, delegate: ContributionDelegate, painter: QPainter, option: QStyleOptionViewItem) -> None:
        self._d, self._painter, self._option = delegate, painter, option
        self._look = colours.current()
        self._area = QRect(QPoint(0, 0), option.rect.size())
        self._inner = self._area.adjusted(scaled(_PADDING), 0, -scaled(_PADDING), 0)
        self._narrow = self._area.width() < scaled(_NARROW)

    def draw(self, item: Contribution, with_card: bool) -> None:
        state, look = self._option.state, self._look
        if state & QStyle.StateFlag.State_Selected:
            self._painter.fillRect(self._area, look.colour("tint"))
        elif state & QStyle.StateFlag.State_MouseOver:
            self._painter.fillRect(self._area, look.colour("hover"))
        self._painter.setPen(QPen(look.colour("line"), 1))
        self._painter.drawLine(self._area.bottomLeft(), self._area.bottomRight())
        self._words(str(item.number), self._take(_NUMBER), small=True)
        if not self._narrow:
            self._words(item.kind.value, self._take(_KIND))
        self._read_back(item)
        heard = "" if item.recognised_by is None else f"{item.recognised_by}" if self._narrow else self._heard(item)
        self._words(heard, self._take(_HEARD if not self._narrow else 30, from_end=True))
        self._take(_SPACE, from_end=True)
        self._chips(item, with_card)
        self._text(item.text)
        if state & QStyle.StateFlag.State_HasFocus:
            self._ring()

    def _heard(self, item: Contribution) -> str:
        return self._d.tr("heard by {0}").format(item.recognised_by)

    def _read_back(self, item: Contribution) -> None:
        words = "✓" if self._narrow else self._d.tr("✓ read back")
        area = self._take(20 if self._narrow else _READ, from_end=True)
        self._words(words if item.read_back else "", area)

    def _take(self, width: int, *, from_end: bool = False) -> QRect:
        width = scaled(width)
        place = QRect(self._inner)
        if from_end:
            place.setLeft(place.right() - width + 1)
            self._inner.setRight(place.left() - 1)
        else:
            place.setWidth(width)
            self._inner.setLeft(place.right() + 1)
        return place

    def _seen(self, area: QRect) -> QRect:
        return QStyle.visualRect(self._option.direction, self._area, area)

    def _words(self, words: str, area: QRect, *, small: bool = False) -> None:
        font, size = (self._d._small, self._d._small_size) if small else (self._d._body, self._d._body_size)
        self._painter.setFont(font)
        self._painter.setPen(self._look.colour("quiet"))
        words = self._d.fitted(words, size, area.width())
        start = QStyle.visualAlignment(self._option.direction, Qt.AlignmentFlag.AlignLeft)
        self._painter.drawText(self._seen(area), start | Qt.AlignmentFlag.AlignVCenter, words)

    def _chips(self, item: Contribution, with_card: bool) -> None:
        labels = [*item.themes, *item.tags]
        card = [self._d.tr("with card")] if with_card else []
        card += [] if item.batch is None else [self._d.tr("batch {0}").format(item.batch)]
        card += [] if item.rating is None else [self._d.tr("rated {0} of {1}").format(item.rating, MAX_RATING)]
        shown = labels[:MOST_CHIPS] if len(labels) <= MOST_CHIPS else [*labels[: MOST_CHIPS - 1], f"+{len(labels) - 3}"]
        height = self._d._chip_size.height() + 4
        self._painter.setFont(self._d._chip)
        for label in reversed([*shown, *card]):
            label = self._d.fitted(label, self._d._chip_size, scaled(110))
            width = self._d._chip_size.horizontalAdvance(label) + scaled(18)
            if self._inner.width() - width < scaled(160):
                return
            box = QRect(self._inner.right() - width + 1, self._area.center().y() - height // 2, width, height)
            self._inner.setRight(box.left() - scaled(6))
            seen = QRectF(self._seen(box))
            self._painter.setPen(Qt.PenStyle.NoPen)
            self._painter.setBrush(self._look.colour("tint"))
            self._painter.drawRoundedRect(seen, height / 2, height / 2)
            self._painter.setPen(self._look.colour("accent"))
            self._painter.drawText(seen, Qt.AlignmentFlag.AlignCenter, label)

    def _text(self, text: str) -> None:
        area = self._seen(self._inner.adjusted(0, 0, -scaled(4), 0))
        lines = lay_out(text, self._d._body, area.width())
        spacing = self._d._body_size.lineSpacing()
        top = area.center().y() - len(lines) * spacing / 2 + 1
        self._painter.setPen(self._look.colour("text"))
        for number, line in enumerate(lines):
            x = 0.0
            if Qt.LayoutDirection.RightToLeft in (line.textOption().textDirection(), self._option.direction):
                x = area.width() - line.lineAt(0).naturalTextWidth()
            line.draw(self._painter, QPointF(area.left() + x, top + number * spacing))

    def _ring(self) -> None:
        self._painter.setPen(QPen(self._look.colour("accent"), 2))
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        self._painter.drawRoundedRect(QRectF(self._area).adjusted(2, 2, -2, -3), 4, 4)


def lay_out(text: str, font: QFont, width: int) -> list[QTextLayout]:
    """`text` broken into at most `LINES` lines of `width` pixels, each ready to draw; the last is elided if need be."""
    lines: list[QTextLayout] = []
    rest = text
    while rest and len(lines) < LINES:
        last = len(lines) == LINES - 1
        if last and QFontMetrics(font).horizontalAdvance(rest) > width:
            rest = QFontMetrics(font).elidedText(rest, Qt.TextElideMode.ElideRight, width)
        layout = _line(rest, font, width, wraps=not last)
        used = layout.lineAt(0).textLength()
        lines.append(_line(rest[:used].rstrip(), font, width, wraps=False) if used < len(rest) else layout)
        rest = rest[used:].lstrip()
    return lines


def _line(text: str, font: QFont, width: int, *, wraps: bool) -> QTextLayout:
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setTextDirection(Qt.LayoutDirection.RightToLeft if _rightwards(text) else Qt.LayoutDirection.LeftToRight)
    wrap = QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere if wraps else QTextOption.WrapMode.NoWrap
    option.setWrapMode(wrap)
    layout.setTextOption(option)
    layout.beginLayout()
    layout.createLine().setLineWidth(width)
    layout.endLayout()
    return layout


def _rightwards(text: str) -> bool:
    """Whether the first letter that has a direction runs from right to left."""
    strong = (bidirectional(character) for character in text)
    return next((kind != "L" for kind in strong if kind in ("L", "R", "AL")), False)
