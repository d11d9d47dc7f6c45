"""What every session owes the room, under the agenda: there, missing, or missing for a reason that is given (P3)."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from workshop_app.domain.agenda import Duty, missing_duties
from workshop_app.domain.session import Session
from workshop_app.ui.plan_words import duty_words
from workshop_app.ui.widgets.chip import Chip
from workshop_app.ui.widgets.flow_layout import FlowLayout


class PlanDuties(QObject):
    """Fills a card with a line for each duty that is missing, and with chips for those that are there."""

    reason_wanted = Signal(object)
    """The `Duty` whose absence is to be justified."""

    def __init__(self, card: QFrame, parent: QObject) -> None:
        super().__init__(parent)
        self._card = card
        layout = card.layout()
        assert isinstance(layout, QVBoxLayout)
        self._layout = layout
        self._rows: list[QWidget] = []
        self._shown: object = None
        self.buttons: dict[Duty, QPushButton] = {}

    def show_session(self, session: Session, *, editable: bool, lead: bool) -> None:
        """Show how this session stands; `lead` says whether there is anybody to whom a concern can be sealed."""
        missing = missing_duties(session.agenda)
        reasons = {waiver.duty: waiver.reason for waiver in session.waivers}
        stand = (
            tuple(missing),
            tuple(sorted((duty.value, reason) for duty, reason in reasons.items())),
            editable,
            lead,
        )
        if stand == self._shown:
            return
        self._shown = stand
        for row in self._rows:
            self._layout.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows, self.buttons = [], {}
        self._add(self._there([duty for duty in Duty if duty not in missing]))
        for duty in missing:
            self._add(self._missing(duty, reasons.get(duty, ""), editable))
        if not lead:
            self._add(self._without_lead())

    def _add(self, row: QWidget) -> None:
        self._rows.append(row)
        self._layout.addWidget(row)

    def _without_lead(self) -> QWidget:
        words = QLabel(self._card)
        words.setWordWrap(True)
        words.setProperty("role", "warn")
        words.setText(
            self.tr(
                "The programme's pack names no designated lead, so a concern can be written on paper only. Print the"
                " form before the session: F9."
            )
        )
        return words

    def _there(self, duties: list[Duty]) -> QWidget:
        row = QWidget(self._card)
        flow = FlowLayout(row, gap=8)
        words = QLabel(
            self.tr("In the agenda:") if duties else self.tr("Nothing of what a session owes is there."), row
        )
        words.setProperty("role", "quiet")
        flow.addWidget(words)
        for duty in duties:
            flow.addWidget(Chip(f"✓ {duty_words(duty)}", "good", row))
        return row

    def _missing(self, duty: Duty, reason: str, editable: bool) -> QWidget:
        row = QWidget(self._card)
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        words = QLabel(row)
        words.setWordWrap(True)
        words.setProperty("role", "quiet" if reason else "warn")
        if reason:
            words.setText(self.tr("Goes without a {0}: {1}").format(duty_words(duty), reason))
        else:
            missing = self.tr("The agenda has no {0}. Add one, or say why this session goes without.")
            words.setText(missing.format(duty_words(duty)))
        button = QPushButton(self.tr("Change the reason…") if reason else self.tr("Say why…"), row)
        button.setAccessibleName(self.tr("{0}, no {1}").format(button.text().rstrip("…"), duty_words(duty)))
        button.setEnabled(editable)
        button.clicked.connect(lambda: self.reason_wanted.emit(duty))
        self.buttons[duty] = button
        line.addWidget(words, 1)
        line.addWidget(button)
        return row
