"""How large a dialog opens: as wide as its words read well, as tall as they then need, and never beyond the screen."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog

from workshop_app.ui.theme import scaled

_ROOM = 0.92
"""Share of the screen that a dialog may take; the rest is the system's."""


def fit(dialog: QDialog, width: int = 560) -> None:
    """Size `dialog` for what it says now; `width` is in pixels at 100 %. Call it once the words are in."""
    screen = dialog.screen().availableSize()
    wide = min(scaled(width), int(screen.width() * _ROOM))
    layout = dialog.layout()
    tall = dialog.sizeHint().height()
    if layout is not None and layout.hasHeightForWidth():
        tall = layout.totalHeightForWidth(wide)
    dialog.resize(wide, min(tall, int(screen.height() * _ROOM)))
