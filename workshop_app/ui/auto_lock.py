"""Locking by itself after some minutes without a key or a click (X1)."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QWindow

if TYPE_CHECKING:
    from workshop_app.services.bundle import Services

_SIGNS_OF_LIFE = frozenset(
    {QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress, QEvent.Type.Wheel, QEvent.Type.TouchBegin}
)


class AutoLock(QObject):
    """Watches the app's windows for keys and clicks. `due` is sent when there were none for long enough.

    `held` says whether the lock is held off; then it is asked again a minute later.
    """

    due = Signal()

    def __init__(self, held: Callable[[], bool], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._held = held
        self._minutes = 5.0
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._ask)
        application = QGuiApplication.instance()
        assert isinstance(application, QGuiApplication)
        application.focusWindowChanged.connect(self._watch)

    @property
    def running(self) -> bool:
        """Whether time is being counted."""
        return self._timer.isActive()

    def start(self, minutes: float) -> None:
        """Count from now; `minutes` is the programme's policy."""
        self._minutes = minutes
        self._timer.start(round(minutes * 60_000))
        self._watch(QGuiApplication.focusWindow())

    def stop(self) -> None:
        """Count no more: the app is locked."""
        self._timer.stop()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """A sign of life starts the count again. Nothing is kept from anybody."""
        if event.type() in _SIGNS_OF_LIFE and self._timer.isActive():
            self._timer.start(round(self._minutes * 60_000))
        return False

    def _watch(self, window: QWindow | None) -> None:
        if window is not None:
            window.installEventFilter(self)

    def _ask(self) -> None:
        if self._held():
            self._timer.start(60_000)
        else:
            self.due.emit()


def lock_minutes(services: Services) -> int:
    """Minutes without a key or a click until the app locks: the strictest of the programmes here, else 5."""
    policies = [owned.programme.policy for owned in services.programmes.owned()]
    policies += [held.programme.policy for held in services.planning.held()]
    return min((policy.lock_minutes for policy in policies), default=5)
