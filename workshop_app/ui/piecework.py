"""Long work of the window's own, done a few milliseconds at a time, so that the window never waits for it."""

from __future__ import annotations

import time
from collections.abc import Iterator
from typing import Protocol

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

from workshop_app.ui import turns

SHARE = 0.002
"""Seconds of one turn of the window's loop that the work may take."""
AT_ONCE = 1_000
"""What is to be done with so many rows is done before the call returns."""


class Form(Protocol):
    """A compiled form."""

    def pieces(self, holder: QWidget) -> Iterator[None]:
        """Set it up on `holder`, a widget at a time."""


class FormHolder(QWidget):
    """A widget on which a form may be set up before the one who shows it asks for that."""

    ahead: Form | None = None


def set_up(form: Form, holder: QWidget) -> None:
    """Set the form up at once (every `setupUi` is this); what was set up ahead is taken over as it is."""
    ahead = holder.ahead if isinstance(holder, FormHolder) else None
    if type(ahead) is type(form):
        vars(form).update(vars(ahead))
    else:
        for _ in form.pieces(holder):
            pass


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

    def stop(self) -> None:
        """Leave the work as it is."""
        self._work = None
        self._timer.stop()

    def _go_on(self) -> None:
        if turns.taken() or turns.kept():
            return
        work, end = self._work, time.perf_counter() + SHARE
        through = True
        try:
            with turns.long_work():
                for _ in work or ():
                    if self._work is not work or time.perf_counter() > end:
                        through = False
                        return
        finally:  # also where it failed
            if through and self._work is work:
                self.stop()
