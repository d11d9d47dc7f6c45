"""Dragging lines within the theme desk. No word and no id is offered to another program: the view that is dragged from
says what it carries, and a drop asks it.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol, runtime_checkable

from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QDrag, QDropEvent
from PySide6.QtWidgets import QWidget

_LINES = "application/x-workshop-lines"


@runtime_checkable
class Carries(Protocol):
    """A view that lines can be dragged from."""

    def carried(self) -> Sequence[str]:
        """The ids of the lines that are dragged."""
        ...


def carry(view: QWidget) -> None:
    """Drag what is chosen in `view`, until it is let go."""
    data = QMimeData()
    data.setData(_LINES, b"")
    drag = QDrag(view)
    drag.setMimeData(data)
    drag.exec(Qt.DropAction.MoveAction)


def lines_of(event: QDropEvent) -> tuple[str, ...]:
    """The ids of the lines that are dropped, none where it is anything else; lines are accepted."""
    source = event.source()
    if not event.mimeData().hasFormat(_LINES) or not isinstance(source, Carries):
        return ()
    event.setDropAction(Qt.DropAction.MoveAction)
    event.accept()
    return tuple(source.carried())
