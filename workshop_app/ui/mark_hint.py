"""The words beside an entry that say what Tab would do and how many marks still need an answer."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLabel

from workshop_app.ui import mark_words
from workshop_app.ui.widgets.marked_entry import MarkedEntry
from workshop_app.ui.widgets.restyle import restyle


def show_hint(label: QLabel, entry: MarkedEntry) -> None:
    """Show in `label` (a chip) what the marks of `entry` ask for; hidden where they ask for nothing."""
    mark, unanswered = entry.next_mark, len(entry.open_marks)
    label.setVisible(mark is not None)
    if mark is None:
        return
    count = QCoreApplication.translate("MarkHint", "%n to answer", "", unanswered)
    label.setText(QCoreApplication.translate("MarkHint", "Tab  {0}   ·   {1}").format(mark.replacement, count))
    label.setToolTip(mark_words.describe(mark))
    restyle(label, tone="warn")
