"""The real window in the process that is measured, its loop turned by hand so that each turn can be timed."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, TypeVar

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget

from build_scripts.benchmarks import _world
from workshop_app import app
from workshop_app.paths import DataFolder
from workshop_app.services.bundle import Services
from workshop_app.ui import rooms
from workshop_app.ui.application import Desktop
from workshop_app.ui.page import Page

T = TypeVar("T")
PATIENCE = 120.0
REST = 0.0002
"""Seconds for which the loop rests when there is nothing to do; as much can be added to what is measured."""


class Window:
    """The window on a data folder, unlocked. `longest` is the longest turn of its loop since `watch`, in ms."""

    def __init__(self, desktop: Desktop) -> None:
        self._desktop = desktop
        self.longest = 0.0

    @property
    def busy(self) -> bool:
        """Whether something that was asked for has not come back yet."""
        return self._desktop.runner.is_busy or self._desktop.window.opening

    def turn(self) -> float:
        """Let the loop do all that is due; gives how long that held the window's thread, in ms."""
        begin = time.perf_counter()
        QApplication.processEvents()
        held = (time.perf_counter() - begin) * 1000
        self.longest = max(self.longest, held)
        return held

    def until(self, true: Callable[[], Any]) -> None:
        """Turn the loop until `true`; `TimeoutError` after two minutes."""
        end = time.perf_counter() + PATIENCE
        while not true():
            self.turn()
            time.sleep(REST)
            if time.perf_counter() > end:
                raise TimeoutError("the window did not come to what was waited for")

    def settle(self) -> None:
        """Turn the loop until all that was asked for has come back and been shown."""
        self.turn()
        self.until(lambda: not self.busy)
        for _ in range(20):
            self.turn()
            time.sleep(0.002)

    def held_during(self, act: Callable[[], object], done: Callable[[], object] = lambda: True) -> float:
        """The longest time for which the window's thread is held while `act` is done and what follows from it.

        `done` says whether what goes on in the window's own time is finished.
        """
        self.settle()
        self.longest = 0.0
        begin = time.perf_counter()
        act()
        self.longest = max(self.longest, (time.perf_counter() - begin) * 1000)
        self.settle()
        self.until(done)
        self.settle()
        return self.longest

    def ask(self, work: Callable[[Services], T]) -> T:
        """Call a service on the storage thread, as a page would, and wait for what it gives."""
        answer: list[T] = []
        services = self._desktop.window.services
        assert services is not None
        self._desktop.runner.storage(lambda _progress: work(services), answer.append, owner=self._desktop.window)
        self.until(lambda: answer)
        return answer[0]

    def unlock(self) -> None:
        """Past the passphrase, to the pages."""
        self.until(lambda: self._desktop.window.page_name)
        self.ask(lambda services: services.vault.unlock(_world.PASSPHRASE))
        self._desktop.window.navigator.vault_opened()
        self.settle()

    def choose(self, *, session: str = "", programme: str = "") -> None:
        """What the pages are about."""
        navigator = self._desktop.window.navigator
        if session:
            navigator.open_session(session)
        if programme:
            navigator.open_programme(programme)

    def open(self, page: str) -> None:
        """Ask for a page, as the rail does; it is there once the window has settled."""
        self._desktop.window.open_page(page)

    def page(self, name: str) -> Page:
        """A page that was opened before, on the screen or not."""
        kind = rooms.page(name).load()
        return next(page for page in self._desktop.window.findChildren(Page) if type(page) is kind)

    def show(self, page: str) -> Page:
        """Bring a page to the front; what it asks for is not waited for."""
        return self._desktop.window.show_page(page)


@contextmanager
def opened(folder: Path) -> Iterator[Window]:
    """The window on `folder`, shown and unlocked."""
    application = QApplication([])
    desktop = Desktop(application, DataFolder(folder), app.build, app.rehearse)
    desktop.open()
    window = Window(desktop)
    try:
        window.unlock()
        yield window
    finally:
        desktop.close()


class Paints(QObject):
    """Counts how often a widget was asked to paint itself."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.n = 0
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Notice a paint, and let it pass."""
        if event.type() is QEvent.Type.Paint:
            self.n += 1
        return False
