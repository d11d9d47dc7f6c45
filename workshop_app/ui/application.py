"""The process of the window: one application object, one instance for a data folder, and what happens to faults."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QLocale, QLockFile, Qt, QTimer, QTranslator
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication, QMessageBox

from workshop_app import log
from workshop_app.domain.errors import WorkshopError
from workshop_app.paths import DataFolder, default_data_folder, resources
from workshop_app.services import watch
from workshop_app.services.progress import Progress
from workshop_app.ui import clipboard_care, icons, rooms
from workshop_app.ui.focus_ring import FocusRings
from workshop_app.ui.main_window import MainWindow
from workshop_app.ui.preferences import Preferences
from workshop_app.ui.rubbish import Rubbish
from workshop_app.ui.task_runner import TaskRunner
from workshop_app.ui.theme import Theme

if TYPE_CHECKING:
    from workshop_app.services.bundle import Services

Build = Callable[[DataFolder], "Services"]
Rehearse = Callable[[Path, Progress], dict[str, Any]]
_RIGHT_TO_LEFT = "--rtl"
_DATA = "--data"
ALREADY_OPEN = 3
NO_FOLDER = 4
_SWITCH = 0.001
"""Seconds for which a thread that works may keep Python to itself while the window's thread waits for it."""
_FRAME = 40
"""Pixels of a window's title bar, more or less."""


class Desktop:
    """Everything that lives as long as the window: put together here, in the order in which it is needed."""

    def __init__(self, application: QApplication, folder: DataFolder, build: Build, rehearse: Rehearse) -> None:
        sys.setswitchinterval(_SWITCH)
        self._rubbish = Rubbish(application)
        self._folder = folder
        self._build = build
        self._english = QTranslator(application)
        if self._english.load(str(resources() / "i18n" / "workshop_en.qm")):  # without it: “1 ballot(s)”
            application.installTranslator(self._english)
        self.theme = Theme(application)
        self.runner = TaskRunner()
        self.preferences = Preferences(folder.settings, self.theme, self.runner, self.runner)
        self.window = MainWindow(self.runner, self.preferences)
        self.window.navigator.rehearse = rehearse
        self._rings = FocusRings(application)
        self.window.navigator.locked.connect(self._rubbish.empty, Qt.ConnectionType.QueuedConnection)
        self.theme.changed.connect(icons.retint)
        self.theme.changed.connect(self.window.rail.fit)

    def open(self) -> None:
        """Show the window, and make the services once it is painted."""
        room = self.window.screen().availableSize()
        if room.width() < self.window.width() or room.height() < self.window.height() + _FRAME:
            self.window.showMaximized()
        else:
            self.window.show()
        QTimer.singleShot(0, self._start)

    def close(self) -> None:
        """Finish what was begun; the databases are closed by the vault's lock, on their own thread."""
        self.window.close()
        services = self.window.services
        if services is not None:
            self.runner.storage(lambda _p: services.vault.lock(), lambda _n: None, lambda _e: None, owner=self.runner)
        self.runner.drain()
        self._rubbish.stop()
        QApplication.removeTranslator(self._english)

    def _start(self) -> None:
        build, folder = self._build, self._folder

        self.runner.storage(lambda _progress: build(folder), self._started, owner=self.window)

    def _started(self, services: Services) -> None:
        """Once the window is there, load what finds names, so that the first line need not wait for it."""
        self.room = rooms.room_control(self.window, self.runner)
        self.window.start(services)
        self.runner.wide(lambda _progress: services.capture.prepare(), lambda _trouble: None, owner=self.window)


def run(arguments: Sequence[str], build: Build, rehearse: Rehearse) -> int:
    """Open the window for a data folder and stay until it is closed; gives the process's exit status.

    `--data FOLDER` names the data folder, `--rtl` lays the window out from right to left. A second window on the same
    folder says so and gives `ALREADY_OPEN`.
    """
    log.start()
    words = watch.without_network([word for word in arguments if word != _RIGHT_TO_LEFT], os.environ)
    application = QApplication([sys.argv[0], *words])
    application.setApplicationName("Workshop")
    application.setApplicationDisplayName("Workshop")
    application.setDesktopFileName("workshop")
    application.setWindowIcon(QIcon(":/app.svg"))
    clipboard_care.offer_no_selection()
    right_to_left = _RIGHT_TO_LEFT in arguments or QLocale().textDirection() is Qt.LayoutDirection.RightToLeft
    application.setLayoutDirection(Qt.LayoutDirection.RightToLeft if right_to_left else Qt.LayoutDirection.LeftToRight)
    folder = _folder(arguments)
    try:
        folder.prepare()
    except OSError as fault:
        _say(f"The folder “{folder.root}” cannot be used ({fault.strerror}). Choose another one with --data.")
        return NO_FOLDER
    lock = QLockFile(str(folder.root / "window.lock"))
    lock.setStaleLockTime(0)
    if not lock.tryLock(0):
        if lock.error() is QLockFile.LockError.LockFailedError:
            _say("Workshop is open already. Its window may be behind another one.")
            return ALREADY_OPEN
        _say(
            f"The folder “{folder.root}” cannot be written to, or its disk is full. Nothing in it was changed."
            " Free some space or ask for the right to write, or choose another folder with --data."
        )
        return NO_FOLDER
    desktop = Desktop(application, folder, build, rehearse)
    sys.excepthook = _hook(desktop)
    desktop.open()
    try:
        return application.exec()
    finally:
        desktop.close()
        lock.unlock()


def _hook(desktop: Desktop) -> Callable[[type[BaseException], BaseException, TracebackType | None], None]:
    def shown(_kind: type[BaseException], fault: BaseException, _trace: TracebackType | None) -> None:
        if isinstance(fault, KeyboardInterrupt):
            QApplication.quit()
        elif isinstance(fault, WorkshopError):
            desktop.window.show_problem(fault)
        else:
            log.logger("window").error(log.where(fault))
            desktop.window.show_fault(fault)

    return shown


def _folder(arguments: Sequence[str]) -> DataFolder:
    words = list(arguments)
    if _DATA in words and words.index(_DATA) + 1 < len(words):
        return DataFolder(Path(words[words.index(_DATA) + 1]))
    return default_data_folder()


def _say(sentence: str) -> None:
    QMessageBox.information(None, "Workshop", sentence)
