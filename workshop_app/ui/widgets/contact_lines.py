"""Whom to ring: a line for each service, and which of them may be out of date (G2)."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtWidgets import QVBoxLayout, QWidget

from workshop_app.domain.programme import Contact
from workshop_app.ui.widgets.fact_row import FactRow
from workshop_app.ui.words import short_day


class ContactLines(QWidget):
    """Read out as one sentence each; hidden while there is none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: list[FactRow] = []
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(0)
        self.hide()

    def show_contacts(self, contacts: Sequence[Contact], today: date) -> None:
        """Show these, in this order, in place of those before."""
        for row in self._rows:
            self._layout.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows = [self._row(contact, contact.is_due(today)) for contact in contacts]
        for row in self._rows:
            self._layout.addWidget(row)
            row.show()
        self.setVisible(bool(self._rows))

    def _row(self, contact: Contact, due: bool) -> FactRow:
        row = FactRow(self, signed=due)
        how = (
            self.tr("Was to be checked by {}: this number may be out of date.")
            if due
            else self.tr("To be checked by {}")
        )
        row.show_fact(
            f"{contact.telephone} · {contact.name}",
            f"{contact.borough} · {contact.hours}",
            how.format(short_day(contact.review)),
            "bad" if due else "plain",
        )
        return row
