"""A check before the session: what was found, what to do, and where only a person can know, a box to tick."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QFrame, QVBoxLayout, QWidget

from workshop_app.services.preflight import Check, State
from workshop_app.ui.widgets.fact_row import FactRow

_TONES = {State.GOOD: "good", State.BAD: "bad", State.ASK: "plain"}


class CheckRow(QFrame):
    """`ticked` is sent when the box is; what is ticked looks as what is well."""

    ticked = Signal()

    def __init__(self, check: Check, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.check = check
        self._fact = FactRow(self)
        self.box = QCheckBox(self.tr("Looked at"), self)
        self.box.setAccessibleName(self.tr("{0}: looked at").format(check.name))
        self.box.toggled.connect(self._toggled)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._fact)
        layout.addWidget(self.box)
        self.show_check(check)

    def show_check(self, check: Check) -> None:
        """Show this check in place of the one before; a tick stays while what was found stays."""
        if check.found != self.check.found or check.state is not State.ASK:
            self.box.setChecked(False)
        self.check = check
        self.box.setVisible(check.state is State.ASK)
        self._paint()

    @property
    def is_well(self) -> bool:
        """Whether nothing is left to do about it."""
        return self.check.state is State.GOOD or (self.check.state is State.ASK and self.box.isChecked())

    def _toggled(self) -> None:
        self._paint()
        self.ticked.emit()

    def _paint(self) -> None:
        check = self.check
        tone = "good" if self.is_well else _TONES[check.state]
        self._fact.show_fact(check.name, check.found, "" if self.is_well else check.remedy, tone)
