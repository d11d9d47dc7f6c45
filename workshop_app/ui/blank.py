"""The plain sheet that covers the window until a key is pressed."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget


class BlankSheet(QWidget):
    """Takes every key: the first one lifts the sheet and does nothing else."""

    lifted = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("role", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Blank. Press any key to go on."))
        hint = QLabel(self.tr("Press any key to go on"), self)
        hint.setProperty("role", "quiet")
        hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 24, 24, 24)
        layout.addStretch(1)
        layout.addWidget(hint)
        self.hide()

    def event(self, event: QEvent) -> bool:
        """Keep shortcuts from acting on what is covered."""
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Any key but a lone modifier lifts the sheet."""
        event.accept()
        if event.key() not in _MODIFIERS and not event.isAutoRepeat():
            self.lifted.emit()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click does nothing: a sleeve on the touchpad must not show the screen."""
        event.accept()


_MODIFIERS = frozenset(
    {
        Qt.Key.Key_Shift,
        Qt.Key.Key_Control,
        Qt.Key.Key_Alt,
        Qt.Key.Key_AltGr,
        Qt.Key.Key_Meta,
        Qt.Key.Key_CapsLock,
        Qt.Key.Key_Super_L,
        Qt.Key.Key_Super_R,
    }
)
