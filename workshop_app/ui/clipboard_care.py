"""What must not wait on a clipboard: words that were only selected, and words that were replaced since.

Where there is a second clipboard for selected words (X11), Qt fills it at each selection, by keys also, and every
program on the screen can read it. Nothing of this app is offered there. What somebody copies on purpose is theirs; but
where a line is saved without a name, a copy of it with the name is let go.
"""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtGui import QClipboard, QGuiApplication

from workshop_app.domain.text import folded


def offer_no_selection() -> None:
    """From now on selected words are no other program's: given up before anybody can have asked for them."""
    clipboard = QGuiApplication.clipboard()
    if clipboard.supportsSelection():
        clipboard.selectionChanged.connect(_give_up)


def _give_up() -> None:
    clipboard = QGuiApplication.clipboard()
    if clipboard.ownsSelection():
        clipboard.clear(QClipboard.Mode.Selection)


def let_go(words: Iterable[str]) -> None:
    """Empty the clipboard where it holds one of these words."""
    clipboard = QGuiApplication.clipboard()
    held = folded(clipboard.text())
    if any(folded(each) in held for each in words):
        clipboard.clear()
