"""Measured in a process of its own: each page of the app when it is opened for the first time. Gives holds in ms."""

from __future__ import annotations

import sys
from pathlib import Path

from build_scripts.benchmarks import _process, _window
from build_scripts.benchmarks._window import Window
from workshop_app.ui import rooms

_BEFORE_THE_DOOR = ("set_up", "unlock", "recovery", "fault")
"""Pages that are on before the vault is open, or instead of a page."""


def _figures(window: Window) -> dict[str, float]:
    """The longest hold from the wish to see a page until all that it shows is there."""
    while rooms.load_next():
        window.turn()
    names = [spec.name for spec in rooms.PAGES if spec.name not in _BEFORE_THE_DOOR]
    return {name: window.held_during(lambda name=name: window.open(name)) for name in names}  # type: ignore[misc]


if __name__ == "__main__":
    with _window.opened(Path(sys.argv[1])) as window:
        window.choose(session=sys.argv[2], programme=sys.argv[3])
        _process.answer(_figures(window))
