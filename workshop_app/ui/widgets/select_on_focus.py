"""A number field whose content is marked when it gets the focus, so that typing replaces it, a dash included."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QAbstractSpinBox


class SelectOnFocus(QObject):
    """Watches the fields it is given; lives as long as its parent."""

    def __init__(self, parent: QObject, *fields: QAbstractSpinBox) -> None:
        super().__init__(parent)
        for field in fields:
            field.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Mark all; after a click only once the field is done with it, as it would unmark it otherwise."""
        if isinstance(event, QFocusEvent) and event.gotFocus() and isinstance(watched, QAbstractSpinBox):
            if event.reason() is Qt.FocusReason.MouseFocusReason:
                QTimer.singleShot(0, watched, watched.selectAll)
            else:
                watched.selectAll()
        return False
