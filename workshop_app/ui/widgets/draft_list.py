"""The corrections that wait to be sealed, each with a button that takes it back."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from workshop_app.services.corrections import Draft
from workshop_app.ui.models.subjects import correction_words
from workshop_app.ui.widgets.worded_rows import WordedRows

_LEAST = 320


class DraftList(WordedRows):
    """`unwanted` is sent with the id of the correction that is to be taken back. Hidden while nothing waits."""

    unwanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, _LEAST, "quiet")

    def set_rows(self, drafts: Sequence[Draft]) -> None:
        """Show these, in this order."""
        back = self.tr("Take back")
        self.show_rows((correction_words(draft), [(back, partial(self.unwanted.emit, draft.id))]) for draft in drafts)
