"""The one large timer of the run view: minutes and seconds, coloured and worded by how much is left (R1)."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from workshop_app.domain.running import Warmth
from workshop_app.ui import colours
from workshop_app.ui.announce import announce
from workshop_app.ui.theme import font_at

_ROLES = {Warmth.CALM: "text", Warmth.AMBER: "warn", Warmth.RED: "bad", Warmth.OVER: "bad"}
_FIGURE, _WORDS = 56, 12


class TimerLabel(QWidget):
    """Shows `18:42`, and below it a word where time runs short; a change of warmth is spoken. It makes no sound."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._seconds: int | None = None
        self._warmth = Warmth.CALM
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Time left"))

    @property
    def text(self) -> str:
        """The figure, such as `18:42` or `+2:05` past the end; empty while nothing runs."""
        if self._seconds is None:
            return ""
        minutes, seconds = divmod(abs(self._seconds), 60)
        return f"{'+' if self._seconds < 0 else ''}{minutes}:{seconds:02d}"

    @property
    def words(self) -> str:
        """The warmth in words; empty while there is time."""
        return {
            Warmth.CALM: "",
            Warmth.AMBER: self.tr("a fifth left"),
            Warmth.RED: self.tr("nearly over"),
            Warmth.OVER: self.tr("time is up"),
        }[self._warmth]

    def show_time(self, seconds: int | None, warmth: Warmth = Warmth.CALM) -> None:
        """Show what is left, in seconds, negative past the end; None for nothing."""
        changed, self._seconds = warmth is not self._warmth, seconds
        self._warmth = warmth
        self.setAccessibleDescription(self._spoken())
        if changed and self.words:
            announce(self, self._spoken())
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Room for three figures of minutes and the words."""
        figure, words = QFontMetrics(self._font()), QFontMetrics(font_at(_WORDS))
        width = max(figure.horizontalAdvance("+00:00"), words.horizontalAdvance(self.tr("nearly over")))
        return QSize(width, figure.ascent() + words.height() + 4)

    def minimumSizeHint(self) -> QSize:
        """As large as the hint: a timer is never cut."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the figure, and the words under it."""
        painter = QPainter(self)
        painter.setPen(colours.current().colour(_ROLES[self._warmth]))
        figure, words = self._font(), font_at(_WORDS, QFont.Weight.DemiBold)
        end = Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignAbsolute
        painter.setFont(figure)
        height = QFontMetrics(figure).ascent()
        painter.drawText(self.rect().adjusted(0, -height // 5, 0, 0), end | Qt.AlignmentFlag.AlignTop, self.text)
        painter.setFont(words)
        painter.drawText(self.rect(), end | Qt.AlignmentFlag.AlignBottom, self.words)
        painter.end()

    def _font(self) -> QFont:
        font = font_at(_FIGURE, QFont.Weight.DemiBold)
        font.setFeature(QFont.Tag("tnum"), 1)
        return font

    def _spoken(self) -> str:
        if self._seconds is None:
            return self.tr("no activity is on")
        minutes = abs(self._seconds) // 60
        if self._seconds < 0:
            return self.tr("{} minutes over").format(minutes)
        left = self.tr("{} minutes left").format(minutes) if minutes else self.tr("less than a minute left")
        return ", ".join(part for part in (left, self.words) if part)
