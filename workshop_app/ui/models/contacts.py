"""The services that a programme has its facilitators ring, as a table."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication, QObject

from workshop_app.domain.places import LONDON
from workshop_app.domain.programme import Contact
from workshop_app.ui.models.table_model import Column, TableModel
from workshop_app.ui.words import short_day


class ContactsModel(TableModel[Contact]):
    """One row for each service; `today` says which should have been looked at again by now."""

    def __init__(self, today: date, parent: QObject | None = None) -> None:
        self._today = today
        columns: tuple[Column[Contact], ...] = (
            Column(_tr("Service"), lambda row: row.name),
            Column(_tr("Where"), place_words),
            Column(_tr("Telephone"), lambda row: row.telephone),
            Column(_tr("Hours"), lambda row: row.hours),
            Column(_tr("Look again by"), self._review, lambda row: row.review),
        )
        super().__init__(columns, self._spoken, parent)

    def _review(self, row: Contact) -> str:
        day = short_day(row.review)
        return _tr("{}: overdue").format(day) if row.is_due(self._today) else day

    def _spoken(self, row: Contact) -> str:
        return _tr("{name}, {place}, telephone {telephone}, {hours}, to be looked at again by {day}").format(
            name=row.name,
            place=place_words(row),
            telephone=row.telephone,
            hours=row.hours,
            day=self._review(row),
        )


def place_words(contact: Contact) -> str:
    """Where a service is for: its borough, or “all of London”."""
    return _tr("all of London") if contact.borough == LONDON else contact.borough


def _tr(text: str) -> str:
    return QCoreApplication.translate("ContactsModel", text)
