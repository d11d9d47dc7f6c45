"""Looking for cycles among what nobody needs any more, on the window's thread and nowhere else.

Python looks for them on whichever thread happens to make the next object. What it finds may be a widget, and a widget
that is destroyed on a thread that is not the window's takes the app down. So Python's own looking is switched off while
the window is there, and a timer does it.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

_EVERY = 25
"""Milliseconds between two looks at how much there is."""
_YOUNG = 2_000
"""So many things were made and not unmade before the youngest are looked through: that takes half a millisecond."""
_MANY = 5_000
"""So many at once are the rows of a long list. To look through them would hold the window, and there are no cycles
among them: they are set aside until everything is looked through.
"""
_QUIET = 200
"""After so many looks at which little was new, those that were looked through once are looked through again."""


class Rubbish(QObject):
    """Switches Python's own looking off; `stop` switches it on again."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._quiet, self._left_over = 0, False
        self._was_on = gc.isenabled()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.look)
        self._timer.start(_EVERY)
        gc.disable()

    def look(self) -> None:
        """Look through the youngest where there are many; through those of before once it has become quiet."""
        young = gc.get_count()[0]
        if young > _MANY:
            gc.freeze()
        elif young > _YOUNG:
            gc.collect(0)
            self._quiet, self._left_over = 0, True
        elif self._left_over:
            self._quiet += 1
            if self._quiet > _QUIET:
                gc.collect(1)
                self._left_over = False

    def empty(self) -> None:
        """Look through everything now, as after a lock: what pages showed is to be gone from memory."""
        gc.unfreeze()
        gc.collect()

    def stop(self) -> None:
        """Leave it to Python again, where it was before."""
        self._timer.stop()
        gc.unfreeze()
        if self._was_on:
            gc.enable()
