"""The notice bar at the top of a page: a sentence, and the one action that goes with it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QToolButton, QVBoxLayout, QWidget

from workshop_app.ui import icons
from workshop_app.ui.announce import announce
from workshop_app.ui.theme import GAP, MARGIN, TIGHT

_ICONS = {"good": "good", "warn": "warning", "bad": "bad", "plain": "info"}


class NoticeBar(QWidget):
    """Hidden until there is something to say. `tone` is `good`, `warn`, `bad` or `plain`, each with its own sign."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._act: Callable[[], None] | None = None
        self._tone = "plain"
        self._frame = QFrame(self)
        self._frame.setProperty("role", "notice")
        self._sign = QLabel(self._frame)
        self._sentence = QLabel(self._frame)
        self._sentence.setWordWrap(True)
        self._sentence.setTextFormat(Qt.TextFormat.PlainText)
        self._sentence.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._action = QPushButton(self._frame)
        self._close = QToolButton(self._frame)
        self._close.setProperty("role", "quiet")
        self._close.setAccessibleName(self.tr("Close this message"))
        self._close.setToolTip(self.tr("Close this message (Esc)"))
        icons.put(self._close, "close", "quiet", 16)
        row = QHBoxLayout(self._frame)
        row.setContentsMargins(GAP, TIGHT, TIGHT, TIGHT)
        row.setSpacing(TIGHT + 4)
        row.addWidget(self._sign)
        row.addWidget(self._sentence, 1)
        row.addWidget(self._action)
        row.addWidget(self._close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(MARGIN, GAP, MARGIN, 0)
        layout.addWidget(self._frame)
        self._action.clicked.connect(self._do)
        self._close.clicked.connect(self.clear)
        self.hide()

    @property
    def sentence(self) -> str:
        """What is said now; empty when the bar is hidden."""
        return self._sentence.text() if not self.isHidden() else ""

    def show_notice(
        self, sentence: str, tone: str = "plain", action: str = "", act: Callable[[], None] | None = None
    ) -> None:
        """Show and speak `sentence`; `action` is the words of a button that calls `act` and closes the bar."""
        self._act, self._tone = act, tone
        self._sentence.setText(sentence)
        self._frame.setProperty("tone", tone)
        self._frame.style().unpolish(self._frame)
        self._frame.style().polish(self._frame)
        self._action.setText(action)
        self._action.setVisible(bool(action))
        self._tint()
        self.show()
        announce(self, sentence, urgent=tone == "bad")

    def clear(self) -> None:
        """Close the bar."""
        self._act = None
        self.hide()

    def changeEvent(self, event: QEvent) -> None:
        """Draw the sign again after a change of look."""
        if event.type() == QEvent.Type.PaletteChange:
            self._tint()
        super().changeEvent(event)

    def _tint(self) -> None:
        role = {"plain": "accent"}.get(self._tone, self._tone)
        self._sign.setPixmap(icons.pixmap(_ICONS[self._tone], role, 20))

    def _do(self) -> None:
        act = self._act
        self.clear()
        if act is not None:
            act()
