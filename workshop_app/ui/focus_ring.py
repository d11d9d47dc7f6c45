"""The focus ring: two pixels with a gap, around whatever the keyboard is on (fields draw their own edge).

One transparent widget over each window, so that every kind of button has the same ring and none is cut by its edges.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QApplication,
    QSlider,
    QTabBar,
    QWidget,
)
from shiboken6 import isValid

from workshop_app.ui import colours
from workshop_app.ui.theme import CORNER

_GAP, _LINE = 2, 2
_RINGED = (QAbstractButton, QSlider, QTabBar)
_MOVES = frozenset({QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.Hide, QEvent.Type.ZOrderChange})


class FocusRings(QObject):
    """Gives each window of the application its ring when the keyboard first comes there."""

    def __init__(self, application: QApplication) -> None:
        super().__init__(application)
        self._standing: FocusRing | None = None
        application.focusChanged.connect(self._focus_changed)

    def _focus_changed(self, _before: QWidget | None, now: QWidget | None) -> None:
        # What had the focus may be half destroyed, with its window: it is not to be asked for anything, least of all
        # for its children, at which PySide ends the process.
        if self._standing is not None and isValid(self._standing):
            self._standing.follow(None)
        self._standing = None
        if now is None or not isinstance(now, _RINGED) or now.window().windowType() is Qt.WindowType.Popup:
            return
        if QGuiApplication.mouseButtons() is Qt.MouseButton.NoButton:
            self._standing = _ring_of(now.window()) or FocusRing(now.window())
            self._standing.follow(now)


def _ring_of(window: QWidget) -> FocusRing | None:
    return window.findChild(FocusRing, options=Qt.FindChildOption.FindDirectChildrenOnly)


class FocusRing(QWidget):
    """Belongs to one window and stands around what it follows there."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._followed: list[QWidget] = []
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()

    def follow(self, widget: QWidget | None) -> None:
        """Stand around `widget`, wherever it moves; nowhere for None."""
        for each in self._followed:
            if isValid(each):
                each.removeEventFilter(self)
        self._followed = []
        place = widget
        while place is not None and place is not self.window():
            place.installEventFilter(self)
            self._followed.append(place)
            place = place.parentWidget()
        self._place()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Follow what is followed when it or what holds it moves."""
        if event.type() in _MOVES:
            self._place()
        return False

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the ring."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(colours.current().colour("accent"), _LINE))
        half = _LINE / 2
        corner = CORNER + _GAP
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(half, half, -half, -half), corner, corner)
        painter.end()

    def _place(self) -> None:
        if not self._followed or not isValid(self._followed[0]):
            self.hide()
            return
        widget = self._followed[0]
        window = self.window()
        edge = _GAP + _LINE
        around = QRect(widget.mapTo(window, QPoint(0, 0)), widget.size()).adjusted(-edge, -edge, edge, edge)
        self.setGeometry(around)
        visible = widget.isVisible() and self._clip(window).intersects(around)
        self.setVisible(visible)
        if visible:
            self.setMask(self._clip(window).translated(-around.topLeft()))
            self.raise_()

    def _clip(self, window: QWidget) -> QRect:
        """What of the window the scroll areas around the widget leave to be seen."""
        clip = window.rect()
        for holder in self._followed[1:]:
            if isinstance(holder, QAbstractScrollArea):
                port = holder.viewport()
                clip = clip.intersected(QRect(port.mapTo(window, QPoint(0, 0)), port.size()))
        return clip
