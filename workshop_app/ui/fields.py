"""What fields need that neither a form nor a style sheet can give them."""

from __future__ import annotations

from PySide6.QtWidgets import QAbstractSpinBox, QComboBox, QLineEdit, QPlainTextEdit, QTextEdit, QWidget

_INDENT = 8


def finish_fields(holder: QWidget) -> None:
    """See to every field in `holder`, once its form is there.

    Files dropped on a text field go to the window, which understands them. The field inside a list that can be typed
    into has the list's name. Numbers stand off the edge: Qt leaves the padding of a style sheet out of them.
    """
    refuse_drops(holder)
    for box in holder.findChildren(QComboBox):
        inner = box.lineEdit()
        if inner is not None and not inner.accessibleName():
            inner.setAccessibleName(box.accessibleName())
    for spin in holder.findChildren(QAbstractSpinBox):
        field = spin.findChild(QLineEdit)
        if field is not None and not _shows_calendar(spin):
            field.setTextMargins(_INDENT, 0, _INDENT, 0)


def refuse_drops(holder: QWidget) -> None:
    """Let files that are dropped on a text field in `holder` go to the window."""
    for kind in (QLineEdit, QTextEdit, QPlainTextEdit):
        for field in holder.findChildren(kind):
            field.setAcceptDrops(False)


def _shows_calendar(spin: QAbstractSpinBox) -> bool:
    return bool(spin.property("calendarPopup"))
