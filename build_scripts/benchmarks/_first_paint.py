"""Started as a process: opens Workshop's window, or a bare one, and prints when it was painted (monotonic ns)."""

from __future__ import annotations

import sys
import time
from typing import Any

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget

_STAY_MS = 50


class _Watch(QObject):
    """Prints once when the window has been painted, and lets the process end."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        if event.type() is QEvent.Type.Paint:
            self._window.removeEventFilter(self)
            QTimer.singleShot(0, self._painted)
        return False

    def _painted(self) -> None:
        print(time.monotonic_ns(), flush=True)
        QTimer.singleShot(_STAY_MS, QApplication.quit)


def _bare() -> None:
    application = QApplication([])
    window = QMainWindow()
    window.resize(1280, 800)
    _Watch(window)
    window.show()
    application.exec()


def _workshop(folder: str) -> None:
    from workshop_app import cli  # noqa: PLC0415 (the bare window must not load it)
    from workshop_app.ui import application  # noqa: PLC0415

    desktop: Any = application.Desktop
    opening = desktop.open

    def opened(self: Any) -> None:
        _Watch(self.window)
        opening(self)

    desktop.open = opened
    cli.main(["--data", folder])


if __name__ == "__main__":
    if len(sys.argv) > 1:
        _workshop(sys.argv[1])
    else:
        _bare()
