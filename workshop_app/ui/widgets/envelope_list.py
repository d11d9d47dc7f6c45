"""The sealed concerns that are still on this laptop, each with what can be done with it."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from workshop_app.domain.concern import EnvelopeSlip, moment_words
from workshop_app.ui.widgets.worded_rows import Action, WordedRows

_LEAST = 620


class EnvelopeList(WordedRows):
    """Each signal is sent with the name of the envelope. Hidden while there is none."""

    save_wanted = Signal(str)
    slip_wanted = Signal(str)
    handed_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, _LEAST)

    def set_rows(self, envelopes: Sequence[EnvelopeSlip]) -> None:
        """Show these, in this order."""
        self.show_rows((self._words(each), self._actions(each.name)) for each in envelopes)

    def _words(self, envelope: EnvelopeSlip) -> str:
        made = moment_words(envelope.made)
        return self.tr("{0}\nSealed {1}, for {2}").format(envelope.name, made, envelope.office)

    def _actions(self, name: str) -> list[Action]:
        return [
            (self.tr("Save to a stick…"), partial(self.save_wanted.emit, name)),
            (self.tr("Print the slip…"), partial(self.slip_wanted.emit, name)),
            (self.tr("Handed over…"), partial(self.handed_wanted.emit, name)),
        ]
