"""A large card that is chosen as a whole: a drawing, a title, a sentence."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtWidgets import QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from workshop_app.ui import icons
from workshop_app.ui.theme import scaled


class ChoiceCard(QPushButton):
    """A button with the look of a card. Its name and description are its title and sentence."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "choice")
        self._icon = ""
        self._sign, self._title, self._sentence = QLabel(self), QLabel(self), QLabel(self)
        self._title.setProperty("role", "h2")
        self._sentence.setProperty("role", "quiet")
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 24, 24, 24)
        layout.setSpacing(8)
        for label in (self._sign, self._title, self._sentence):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            label.setWordWrap(label is not self._sign)
            layout.addWidget(label)
        layout.addStretch(1)

    def describe(self, icon: str, title: str, sentence: str) -> None:
        """Say what this choice is."""
        self._icon = icon
        self._title.setText(title)
        self._sentence.setText(sentence)
        self.setAccessibleName(title)
        self.setAccessibleDescription(sentence)
        self._tint()

    def sizeHint(self) -> QSize:
        """As tall as its words need at the width it has."""
        width = max(scaled(280), self.width() if self.isVisible() else 0)
        return QSize(scaled(280), self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Never so small that a word is cut."""
        return QSize(scaled(240), self.heightForWidth(max(self.width(), scaled(240))))

    def hasHeightForWidth(self) -> bool:
        """Its sentence breaks into lines."""
        return True

    def heightForWidth(self, width: int) -> int:
        """What the words need, and never less than a large target."""
        layout = self.layout()
        return max(scaled(160), layout.totalHeightForWidth(width) if layout is not None else 0)

    def changeEvent(self, event: QEvent) -> None:
        """Draw again after a change of look."""
        if event.type() == QEvent.Type.PaletteChange and self._icon:
            self._tint()
        super().changeEvent(event)

    def _tint(self) -> None:
        self._sign.setPixmap(icons.pixmap(self._icon, "accent", 40))
