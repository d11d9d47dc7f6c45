"""Measured in a process of its own: each page when it is opened for the first time, and when it is turned to again.

Gives per page the longest hold of the first time, and the time to the painted page of the second, in ms.
"""

from __future__ import annotations

import sys
import time
from pathlib import Path

from build_scripts.benchmarks import _process, _window
from build_scripts.benchmarks._window import REST, Paints, Window
from workshop_app.ui import rooms

_BEFORE_THE_DOOR = ("set_up", "unlock", "recovery", "fault")
"""Pages that are on before the vault is open, or instead of a page."""


def _figures(window: Window) -> dict[str, dict[str, float]]:
    """From the wish to see a page until all that it shows is there, and until it is painted again."""
    while rooms.load_next():
        window.turn()
    names = [spec.name for spec in rooms.PAGES if spec.name not in _BEFORE_THE_DOOR]
    first = {name: window.held_during(lambda name=name: window.open(name)) for name in names}  # type: ignore[misc]
    return {"first": first, "again": {name: _again(window, name) for name in names}}


def _again(window: Window, name: str) -> float:
    """How long it takes from the wish to the page, with all that it read again, on the screen."""
    window.settle()
    paints = Paints(window.page(name))
    begin = time.perf_counter()
    window.open(name)
    while window.busy or not paints.n:
        window.turn()
        time.sleep(REST)
    return (time.perf_counter() - begin) * 1000


if __name__ == "__main__":
    with _window.opened(Path(sys.argv[1])) as window:
        window.choose(session=sys.argv[2], programme=sys.argv[3])
        _process.answer(_figures(window))
