"""How large a dialog opens: as wide as its words read well, as tall as they then need, and never beyond the screen."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QScrollArea

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


def fit_scrolled(dialog: QDialog, scroll: QScrollArea, width: int = 560) -> None:
    """`fit`, for a dialog whose words scroll in `scroll` above its buttons where the screen has no room for all."""
    screen = dialog.screen().availableSize()
    wide = min(scaled(width), int(screen.width() * _ROOM))
    body = scroll.widget()
    assert body is not None  # its form gives it one
    tall = body.heightForWidth(wide) if body.hasHeightForWidth() else body.sizeHint().height()
    rest = dialog.sizeHint().height() - scroll.sizeHint().height()
    dialog.resize(wide, min(tall + rest, int(screen.height() * _ROOM)))
