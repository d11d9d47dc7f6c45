"""A dialog that stays high enough for what is in it: words grow, marks bring a hint, and sentences take lines."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QDialog


class FittingDialog(QDialog):
    """Makes itself higher whenever its layout needs more room than it has; it never makes itself smaller."""

    def event(self, event: QEvent) -> bool:
        """A layout asks for room with `LayoutRequest`; the event goes on as it would."""
        handled = super().event(event)
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Show):
            self._fit()
        return handled

    def _fit(self) -> None:
        layout, width = self.layout(), self.width()
        if layout is None:
            return
        layout.activate()
        needed = layout.totalHeightForWidth(width) if layout.hasHeightForWidth() else layout.totalSizeHint().height()
        if needed > self.height():
            self.resize(width, min(needed, self.screen().availableSize().height()))
