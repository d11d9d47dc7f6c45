"""A fact in a list of facts: a sign, what was looked at, what was found, and how it was looked for."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from workshop_app.ui import icons
from workshop_app.ui.theme import scaled

_SIGNS = {"good": "good", "bad": "bad", "plain": "info"}
_SIGN = 20


class FactRow(QFrame):
    """One fact. `tone` is `good`, `bad` or `plain`; the words say the same as the sign."""

    def __init__(self, parent: QWidget | None = None, *, signed: bool = True) -> None:
        super().__init__(parent)
        self._tone = "plain"
        self._signed = signed
        self._sign = QLabel(self)
        self._name, self._found, self._how = QLabel(self), QLabel(self), QLabel(self)
        self._name.setProperty("role", "h3")
        self._how.setProperty("role", "small")
        words = QVBoxLayout()
        words.setSpacing(2)
        for label in (self._name, self._found, self._how):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
            words.addWidget(label)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 8, 0, 8)
        layout.setSpacing(12)
        layout.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(words, 1)
        self._sign.setVisible(signed)

    def show_fact(self, name: str, found: str, how: str, tone: str = "plain") -> None:
        """Show this fact in place of the one before; read out as one sentence."""
        self._tone = tone
        for label, text in ((self._name, name), (self._found, found), (self._how, how)):
            label.setText(text)
            label.setVisible(bool(text))
        self.setAccessibleName(f"{name}: {found}")
        self.setAccessibleDescription(how)
        self._tint()

    def changeEvent(self, event: QEvent) -> None:
        """Draw the sign again after a change of look."""
        if event.type() == QEvent.Type.PaletteChange:
            self._tint()
        super().changeEvent(event)

    def _tint(self) -> None:
        if self._signed:
            self._sign.setFixedWidth(scaled(_SIGN))
            self._sign.setPixmap(
                icons.pixmap(_SIGNS[self._tone], {"plain": "quiet"}.get(self._tone, self._tone), _SIGN)
            )
