"""The whole window on a folder of its own, with real services, as the tests of the shell drive it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from tests.cheap import build as cheap_build
from tests.cheap import services_in
from workshop_app.keys.system_keyring import SystemKeyring
from workshop_app.paths import DataFolder
from workshop_app.services.bundle import Services
from workshop_app.services.sources import Sources
from workshop_app.ui.application import Desktop
from workshop_app.ui.main_window import MainWindow
from workshop_app.ui.page import Page

PASSPHRASE = "orbit lantern meadow cactus violin"
T = TypeVar("T")


def no_keyring() -> Any:
    """As on a computer without one."""
    raise RuntimeError("no backend")


def build(folder: DataFolder, sources: Sources | None = None, find: Callable[[], Any] = no_keyring) -> Services:
    """Real services whose passphrase is cheap to try."""
    return services_in(folder, SystemKeyring(find), sources)


@dataclass
class Shell:
    """The window and what a test does with it."""

    qtbot: QtBot
    desktop: Desktop
    folder: DataFolder

    @property
    def window(self) -> MainWindow:
        return self.desktop.window

    @property
    def page(self) -> Page:
        page = self.window.page
        assert page is not None
        return page

    @property
    def ui(self) -> Any:
        """The form of the page that is on."""
        return self.page._ui  # type: ignore[attr-defined]

    def until(self, true: Callable[[], Any], timeout: int = 10_000) -> None:
        self.qtbot.waitUntil(lambda: bool(true()), timeout=timeout)

    def settle(self) -> None:
        """Wait until everything that was asked for has come back."""
        QApplication.processEvents()
        quiet = 0
        while quiet < 3:  # what came back is drawn, what was drawn finds its place, and either may ask for more
            self.until(lambda: not self.desktop.runner.is_busy and not self.window.opening)
            QApplication.processEvents()
            quiet = 0 if self.desktop.runner.is_busy or self.window.opening else quiet + 1

    def ask(self, work: Callable[[Services], T]) -> T:
        """Call a service as a page would, and wait for what it gives."""
        answer: list[T] = []
        services = self.window.services
        assert services is not None
        self.desktop.runner.storage(lambda _p: work(services), answer.append, owner=self.window)
        self.until(lambda: answer)
        return answer[0]

    def open_vault(self) -> None:
        """Past the first start, to where a person who has set up is."""
        self.until(lambda: self.window.page_name)
        self.ask(lambda services: services.vault.create(PASSPHRASE, use_keyring=False))
        self.window.navigator.vault_opened()
        self.settle()

    def go(self, name: str) -> Page:
        page = self.window.show_page(name)
        self.settle()
        return page

    def press(self, widget: QWidget) -> None:
        self.qtbot.mouseClick(widget, Qt.MouseButton.LeftButton)
        self.settle()

    def dialog(self, kind: type[QDialog]) -> Any:
        """The dialog of this kind that is open."""
        self.until(lambda: self._dialogs(kind))
        return self._dialogs(kind)[0]

    def _dialogs(self, kind: type[QDialog]) -> list[QDialog]:
        return [each for each in QApplication.topLevelWidgets() if isinstance(each, kind) and each.isVisible()]


@contextmanager
def opened(
    qapp: QApplication, qtbot: QtBot, folder: Path, find: Callable[[], Any] = no_keyring, sources: Sources | None = None
) -> Iterator[Shell]:
    """The window on `folder`; closed again, threads and all, and the application undressed."""
    font, palette = qapp.font(), qapp.palette()
    data = DataFolder(folder)

    def rehearse(out: Path, progress: Any) -> dict[str, Any]:
        from workshop_app.services.rehearse import rehearse  # it draws in reportlab, which few tests need

        return rehearse(out, cheap_build, progress=progress)

    desktop = Desktop(qapp, data, lambda each: build(each, sources, find), rehearse)
    desktop.open()
    try:
        yield Shell(qtbot, desktop, data)
    finally:
        desktop.close()
        for each in (desktop.window, desktop.runner, desktop.theme, desktop._rings, desktop._rubbish):
            assert isinstance(each, QObject)
            each.deleteLater()
        qapp.setStyleSheet("")
        qapp.setFont(font)
        qapp.setPalette(palette)
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
