"""What an empty page says: what will be here, and the one action that starts it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from workshop_app.ui import icons


class EmptyState(QWidget):
    """A drawing, a title, a sentence and a button; `started` is sent when the button is pressed. `other` is a second
    button, which shows once it is given words.
    """

    started = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = "info"
        self._sign, self._title, self._sentence = QLabel(self), QLabel(self), QLabel(self)
        self._title.setProperty("role", "h2")
        self._sentence.setProperty("role", "quiet")
        self.button = QPushButton(self)
        self.button.setProperty("role", "primary")
        self.button.clicked.connect(self.started)
        self.other = QPushButton(self)
        self.other.setProperty("role", "quiet")
        self.other.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 24, 24, 24)
        layout.setSpacing(8)
        layout.addStretch(2)
        for label in (self._sign, self._title, self._sentence):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            label.setWordWrap(label is not self._sign)
            layout.addWidget(label)
        layout.addSpacing(8)
        layout.addWidget(self.button, 0, Qt.AlignmentFlag.AlignCenter)
        layout.addWidget(self.other, 0, Qt.AlignmentFlag.AlignCenter)
        layout.addStretch(3)

    def describe(self, icon: str, title: str, sentence: str, action: str = "") -> None:
        """Say what will be here; without `action` there is no button."""
        self._icon = icon
        self._title.setText(title)
        self._sentence.setText(sentence)
        self.button.setText(action)
        self.button.setVisible(bool(action))
        self._tint()

    def changeEvent(self, event: QEvent) -> None:
        """Draw again after a change of look."""
        if event.type() == QEvent.Type.PaletteChange:
            self._tint()
        super().changeEvent(event)

    def _tint(self) -> None:
        self._sign.setPixmap(icons.pixmap(self._icon, "quiet", 40))
