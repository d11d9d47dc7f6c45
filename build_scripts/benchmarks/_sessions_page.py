"""Measured in a process of its own: the desk's sessions page with 100,000 rows. Gives the longest holds, in ms."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from build_scripts.benchmarks import _process, _window
from build_scripts.benchmarks._window import Window

REPEATS = 5
_SOUGHT = "newham 12"


def _figures(window: Window) -> dict[str, list[float]]:
    page: Any = window.show("sessions")
    window.settle()
    ui = page._ui
    model = ui.table.model()

    def held(act: Callable[[], object]) -> float:
        return window.held_during(act, lambda: not model.arranging)

    held(lambda: None)
    opening, filtering, sorting = [], [], []
    for repeat in range(REPEATS):
        held(lambda: window.show("programme"))
        opening.append(held(lambda: window.show("sessions")))
        ui.filter.setFocus()
        filtering.append(max(held(_typing(ui.filter, letter)) for letter in _SOUGHT))
        held(ui.filter.clear)
        sorting.append(held(_sorting(ui.table, repeat)))
    return {"opening": opening, "filtering": filtering, "sorting": sorting}


def _typing(field: Any, letter: str) -> Callable[[], None]:
    return lambda: QTest.keyClicks(field, letter)


def _sorting(table: Any, column: int) -> Callable[[], None]:
    return lambda: table.sortByColumn(column, (Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder)[column % 2])


if __name__ == "__main__":
    with _window.opened(Path(sys.argv[1])) as window:
        window.choose(programme=sys.argv[2])
        _process.answer(_figures(window))
