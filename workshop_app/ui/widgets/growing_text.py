"""A text field as high as what is in it, up to a few lines: the ground of the entry."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QMimeData, QSize, Qt
from PySide6.QtGui import QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QWidget

from workshop_app.ui import clipboard_care
from workshop_app.ui.theme import font_at
from workshop_app.ui.widgets.field_height import height_of_lines

TEXT_SIZE = 18
MOST_LINES = 6
_BARE = "QPlainTextEdit, QPlainTextEdit:focus { border: 0; padding: 0; background: transparent; }"


class GrowingText(QPlainTextEdit):
    """Bare, in larger type; six lines high at most, then it scrolls."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._selecting = self._copied = False
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setStyleSheet(_BARE)
        self.setTabChangesFocus(True)
        self.setAcceptDrops(False)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.blockCountChanged.connect(self._grow)
        self.document().documentLayout().documentSizeChanged.connect(self._grow)
        self._dress()

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of look or text size."""
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.ApplicationFontChange):
            self._dress()
        super().changeEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width may need another number of lines."""
        super().resizeEvent(event)
        self._grow()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Words that are selected with the mouse are not put where a middle click (X11) takes them from."""
        self._selecting = True
        super().mouseReleaseEvent(event)
        self._selecting = False

    def createMimeDataFromSelection(self) -> QMimeData:
        """What is copied: nothing, unless somebody copies."""
        self._copied |= not self._selecting
        return QMimeData() if self._selecting else super().createMimeDataFromSelection()

    def let_go_of_copies(self, words: Iterable[str]) -> None:
        """Where something was copied from here and holds one of these words, it does not stay on the clipboard."""
        if self._copied:
            clipboard_care.let_go(words)
        self._copied = False

    def sizeHint(self) -> QSize:
        """As high as its lines, to six of them."""
        hint = super().sizeHint()
        hint.setHeight(height_of_lines(self, MOST_LINES))
        return hint

    def _grow(self) -> None:
        height = height_of_lines(self, MOST_LINES)
        if height != self.height():
            self.setFixedHeight(height)

    def _dress(self) -> None:
        font = font_at(TEXT_SIZE)
        if font != self.font():
            self.setFont(font)
        self._grow()
