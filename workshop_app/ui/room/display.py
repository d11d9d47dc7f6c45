"""The window that the room sees (R2): it shows a `Slide`, and there is no other way to put anything on it."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QGuiApplication, QKeyEvent, QPainter, QPaintEvent, QScreen
from PySide6.QtWidgets import QWidget

from workshop_app.domain.room import Dark, Prompt, Slide, Timer, Writing
from workshop_app.ui import colours
from workshop_app.ui.announce import announce
from workshop_app.ui.room.slide_painter import HIGH, WIDE, SlidePainter, parts, spoken

_TICK_MS = 250
_IN_A_WINDOW = 0.6
_NEARLY, _FEW = 5, 20
"""A fifth and a twentieth of the time: the figure is amber, then red, as on the run page."""


class RoomDisplay(QWidget):
    """Always dark: the wall behind it is white. Never takes the keyboard from the page while it opens."""

    dark_wanted = Signal()
    show_wanted = Signal()
    closed = Signal()

    def __init__(self, now: Callable[[], float] = time.time) -> None:
        super().__init__()
        self._slide: Slide = Dark()
        self._now, self._shown = now, ""
        self.setWindowTitle(self.tr("Room display"))
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setAccessibleName(self.tr("Room display"))
        self.setMinimumSize(480, 270)
        self._tick = QTimer(self)
        self._tick.setInterval(_TICK_MS)
        self._tick.timeout.connect(self._ticked)
        self.show_slide(Dark())

    @property
    def slide(self) -> Slide:
        """What is shown."""
        return self._slide

    def show_slide(self, slide: Slide) -> None:
        """Show this and nothing else."""
        changed, self._slide = slide != self._slide, slide
        self.setAccessibleDescription(spoken(slide))
        if changed:
            announce(self, spoken(slide))
        if self._timer is None:
            self._tick.stop()
        else:
            self._tick.start()
        self._shown = self.left
        self.update()

    def open_on(self, window: QWidget) -> None:
        """Fill the screen that `window` is not on; where there is only one, stand on it as a window."""
        mine = window.screen()
        other = next((each for each in QGuiApplication.screens() if each is not mine), None)
        if other is not None:
            self._fill(other)
        else:
            room = mine.availableGeometry()
            wide = int(min(WIDE, room.width() * _IN_A_WINDOW))
            self.resize(wide, int(wide * HIGH / WIDE))
            self.show()

    @property
    def on_screen_of_its_own(self) -> bool:
        """Whether it fills a screen."""
        return self.isFullScreen()

    @property
    def left(self) -> str:
        """The time that is left, such as `12:30`, or `+0:40` past the end; empty where nothing runs."""
        if self._timer is None:
            return ""
        seconds = self._timer.until - int(self._now())
        minutes, rest = divmod(abs(seconds), 60)
        return f"{'+' if seconds < 0 else ''}{minutes}:{rest:02d}"

    @property
    def ink(self) -> str:
        """The name of the colour of the time."""
        if self._timer is None:
            return "text"
        seconds = self._timer.until - int(self._now())
        if _FEW * seconds <= self._timer.whole:
            return "bad"
        return "warn" if _NEARLY * seconds <= self._timer.whole else "text"

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The slide, as large as it goes."""
        look = colours.CONTRAST_DARK if colours.current().name.startswith("contrast") else colours.DARK
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), Qt.GlobalColor.black if isinstance(self._slide, Dark) else look.colour("ground"))
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        SlidePainter(painter, QRectF(self.rect()), look, mirrored=mirrored).draw(
            parts(self._slide, self.left, self.ink)
        )
        painter.end()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Where this window has the keyboard, B darkens it and F5 shows again."""
        if event.key() == Qt.Key.Key_B or (event.key() == Qt.Key.Key_F5 and event.modifiers()):
            self.dark_wanted.emit()
        elif event.key() == Qt.Key.Key_F5:
            self.show_wanted.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.close()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Nothing stays on it."""
        self.show_slide(Dark())
        super().closeEvent(event)
        self.closed.emit()

    def _fill(self, screen: QScreen) -> None:
        self.setScreen(screen)
        self.setGeometry(screen.geometry())
        self.showFullScreen()

    @property
    def _timer(self) -> Timer | None:
        return self._slide.timer if isinstance(self._slide, Prompt | Writing) else None

    def _ticked(self) -> None:
        if self._shown != self.left:
            self._shown = self.left
            self.update()
