"""Long work of the window's own, done a few milliseconds at a time, so that the window never waits for it."""

from __future__ import annotations

import time
from collections.abc import Iterator

from PySide6.QtCore import QObject, QTimer

SHARE = 0.002
"""Seconds of one turn of the window's loop that the work may take."""
AT_ONCE = 1_000
"""What is to be done with so many rows is done before the call returns."""


class Piecework(QObject):
    """Does one piece of work at a time: a generator that yields wherever it can be left for a while."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._work: Iterator[None] | None = None
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._go_on)

    @property
    def going_on(self) -> bool:
        """Whether the work is not finished yet."""
        return self._work is not None

    def start(self, work: Iterator[None], *, at_once: bool) -> None:
        """Do this work instead of what was begun before; `at_once` where it is so little that nobody would notice."""
        self._work = None
        if at_once:
            self._timer.stop()
            for _ in work:
                pass
        else:
            self._work = work
            self._timer.start(0)

    def _go_on(self) -> None:
        work, end = self._work, time.perf_counter() + SHARE
        for _ in work or ():
            if self._work is not work:
                return
            if time.perf_counter() > end:
                return
        if self._work is work:
            self._work = None
            self._timer.stop()
