"""Opening a page that is not there yet: it is made in pieces, and what is typed meanwhile waits for it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QWindow
from PySide6.QtWidgets import QWidget

from workshop_app.ui.piecework import Piecework

_PATIENCE = 1_000
"""Milliseconds after which keys are given to the page, though it has not read what it shows."""
_LOOK = 5
_COMMANDS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
"""Keys with these are no text: they are not held back."""

_FUNCTIONS = range(Qt.Key.Key_F1, Qt.Key.Key_F35 + 1)


@dataclass(frozen=True, slots=True)
class Opened:
    """What was asked for: a page, and what is to be handed to it."""

    name: str
    thing: object


class Opening(QObject):
    """One page at a time; who asks for another meanwhile gets that one."""

    def __init__(self, window: QWidget, ready: Callable[[], bool]) -> None:
        super().__init__(window)
        self._window, self._ready = window, ready
        self._work = Piecework(self)
        self._wanted: Opened | None = None
        self._handle: QWindow | None = None
        self._keys: list[QKeyEvent] = []
        self._looks = 0
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._look)

    @property
    def going_on(self) -> bool:
        """Whether a page was asked for that is not open yet, or that has not taken what was typed."""
        return self._wanted is not None or self._handle is not None

    def start(self, wanted: Opened, pieces: Iterator[None], show: Callable[[Opened], object]) -> None:
        """Do the pieces between two events each, and then `show`."""
        self._wanted = wanted
        self._hold_keys()
        self._work.start(self._open(wanted, pieces, show), at_once=False)

    def stop(self) -> None:
        """Open nothing any more, and let go of the keys: what was typed was meant for a page that does not come."""
        self._wanted = None
        self._work.stop()
        self._keys.clear()
        self._let_go()

    def drop_keys(self) -> None:
        """Forget what was typed: the window is covered, and a key would uncover it."""
        self._keys.clear()
        self._let_go()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Put away what is typed."""
        if isinstance(event, QKeyEvent) and not (event.modifiers() & _COMMANDS or event.key() in _FUNCTIONS):
            if event.type() is QEvent.Type.ShortcutOverride:
                event.accept()  # a letter is text for the page, and no shortcut of the one before
                return True
            if event.type() in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                self._keys.append(event.clone())
                return True
        return super().eventFilter(watched, event)

    def _open(self, wanted: Opened, pieces: Iterator[None], show: Callable[[Opened], object]) -> Iterator[None]:
        for _ in pieces:
            yield  # not handed on: they can be gone on with after this was stopped
        yield
        self._wanted = None
        show(wanted)
        self._looks = 0
        self._timer.start(_LOOK)

    def _look(self) -> None:
        """Give the page what was typed once it has read what it shows, and has put the keyboard where it belongs."""
        self._looks += 1
        if self._wanted is None and (self._ready() or self._looks * _LOOK > _PATIENCE):
            handle, keys = self._handle, self._keys
            self._keys = []
            self._let_go()
            for key in keys:
                if handle is not None:
                    QCoreApplication.sendEvent(handle, key)

    def _hold_keys(self) -> None:
        if self._handle is None:
            self._handle = self._window.windowHandle()
            if self._handle is not None:
                self._handle.installEventFilter(self)

    def _let_go(self) -> None:
        self._timer.stop()
        if self._handle is not None:
            self._handle.removeEventFilter(self)
            self._handle = None
