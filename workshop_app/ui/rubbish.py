"""Looking for cycles among what nobody needs any more, on the window's thread and nowhere else.

Python looks for them on whichever thread happens to make the next object. What it finds may be a widget, and a widget
that is destroyed on a thread that is not the window's takes the app down. So Python's own looking is switched off while
the window is there, and a timer does it.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

_EVERY = 100
"""Milliseconds between two looks at how much there is."""
_YOUNG = 5_000
"""So many things were made and not unmade before the youngest are looked through: that takes a millisecond or two."""
_MIDDLE, _ALL = 10, 2_000
"""How often the youngest are looked through before the next older are, and before all are: that holds the window."""


class Rubbish(QObject):
    """Switches Python's own looking off; `stop` switches it on again."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._looks = 0
        self._was_on = gc.isenabled()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.look)
        self._timer.start(_EVERY)
        gc.disable()

    def look(self) -> None:
        """Look through the youngest where there are many; now and then through the older ones too."""
        if gc.get_count()[0] < _YOUNG:
            return
        self._looks += 1
        gc.collect(2 if self._looks % _ALL == 0 else 1 if self._looks % _MIDDLE == 0 else 0)

    def empty(self) -> None:
        """Look through everything now, as after a lock: what pages showed is to be gone from memory."""
        gc.collect()

    def stop(self) -> None:
        """Leave it to Python again, where it was before."""
        self._timer.stop()
        if self._was_on:
            gc.enable()
