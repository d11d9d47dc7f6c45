"""A window that paints itself in a turn of the loop that nothing else long has had."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QTimer
from PySide6.QtWidgets import QMainWindow

from workshop_app.ui import turns

_AFTER = 1
"""Milliseconds; with none, painting would stand back behind everything else that is to be done."""


class PaintsInTurn(QMainWindow):
    """What led to the painting, such as a service's answer, has had a turn already."""

    def __init__(self) -> None:
        super().__init__()
        self._stood_back = False
        self._painting = QTimer(self, singleShot=True)
        self._painting.timeout.connect(self._paint)

    def event(self, event: QEvent) -> bool:
        """Paint soon, and not now."""
        if event.type() is QEvent.Type.UpdateRequest:
            self._painting.start(_AFTER)
            return True
        return super().event(event)

    def _paint(self) -> None:
        self._stood_back = turns.taken() and not self._stood_back  # once, so that it is never kept from it
        if self._stood_back:
            turns.stand_back()
            self._painting.start(_AFTER)
            return
        turns.come()
        with turns.long_work():
            super().event(QEvent(QEvent.Type.UpdateRequest))
