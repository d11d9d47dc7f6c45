"""The files of which a copy was lost, each with a button for when it was found."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from workshop_app.domain.slip import groups
from workshop_app.services.laptops import LostFile
from workshop_app.ui.receipt_words import day
from workshop_app.ui.widgets.worded_rows import WordedRows

_LEAST = 520
_SHOWN = 4
MOST = 20


class LostList(WordedRows):
    """`found` is sent with the SHA-256 of the file that is not lost any more. Shows the latest twenty."""

    found = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, _LEAST, "quiet")

    def set_rows(self, lost: Sequence[LostFile]) -> None:
        """Show these."""
        found = self.tr("It was found")
        self.show_rows((self._words(each), [(found, partial(self.found.emit, each.file))]) for each in lost[:MOST])

    def _words(self, lost: LostFile) -> str:
        digest = " ".join(groups(lost.file)[:_SHOWN])
        parts = [self.tr("{0} …, lost {1}").format(digest, day(lost.day)), lost.note]
        if lost.seen is not None:
            parts.append(self.tr("came in on {}").format(day(lost.seen)))
        return " · ".join(part for part in parts if part)
