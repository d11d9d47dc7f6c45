"""The part of the programme page about safeguarding: the designated lead, and the services that can be rung."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QShortcut

from workshop_app.domain.programme import Contact, DesignatedLead, Programme
from workshop_app.services.programme_keys import key_words
from workshop_app.ui import icons
from workshop_app.ui.dialogs.contact import ContactDialog
from workshop_app.ui.dialogs.lead import LeadDialog
from workshop_app.ui.generated.ui_programme import Ui_ProgrammePage
from workshop_app.ui.models.contacts import ContactsModel
from workshop_app.ui.page import Page
from workshop_app.ui.widgets.flow_layout import flow
from workshop_app.ui.words import fingerprint


class SafeguardingPart(QObject):
    """Holds what stands on the tab until the page saves it. `edited` after each change."""

    edited = Signal()

    def __init__(self, page: Page, ui: Ui_ProgrammePage) -> None:
        super().__init__(page)
        self._page, self._ui = page, ui
        self._programme: Programme | None = None
        self.lead: DesignatedLead | None = None
        self.contacts: tuple[Contact, ...] = ()
        self._model = ContactsModel(date.today(), self)
        ui.contacts.setModel(self._model)
        ui.contacts.setSortingEnabled(False)
        for row in (ui.lead_buttons, ui.contacts_buttons):
            flow(row)
        icons.put(ui.add_contact, "plus")
        ui.set_lead.clicked.connect(self._set_lead)
        ui.remove_lead.clicked.connect(lambda: self._take_lead(None))
        ui.add_contact.clicked.connect(self._add)
        ui.change_contact.clicked.connect(self._change)
        ui.remove_contact.clicked.connect(self._remove)
        ui.contacts.activated.connect(lambda _index: self._change())
        ui.contacts.selectionModel().selectionChanged.connect(lambda *_: self._show_buttons())
        delete = QShortcut(Qt.Key.Key_Delete, ui.contacts, self._remove)
        delete.setContext(Qt.ShortcutContext.WidgetShortcut)

    def fill(self, programme: Programme) -> None:
        """Show what the programme has; nothing counts as edited by it."""
        self._programme, self.lead = programme, programme.lead
        self._show_contacts(programme.contacts)
        self._show_lead()

    # ---------------------------------------------------------------- the lead

    def _show_lead(self) -> None:
        ui, lead = self._ui, self.lead
        if lead is None:
            ui.lead.setText(self.tr("No lead is set yet."))
        else:
            ui.lead.setText(f"{lead.office}\n{fingerprint(key_words(lead.recipient))}")
        ui.set_lead.setText(self.tr("Set the lead…") if lead is None else self.tr("Change the lead…"))
        ui.remove_lead.setVisible(lead is not None)

    def _set_lead(self) -> None:
        if self._programme is None:
            return
        dialog = LeadDialog(self._page, replace(self._programme, lead=self.lead), self._take_lead)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _take_lead(self, lead: DesignatedLead | None) -> None:
        self.lead = lead
        self._show_lead()
        self.edited.emit()

    # ---------------------------------------------------------------- services to ring

    def _show_contacts(self, contacts: Sequence[Contact]) -> None:
        self.contacts = tuple(contacts)
        self._model.set_rows(self.contacts)
        self._ui.contacts.fit_columns()
        self._show_buttons()

    def _show_buttons(self) -> None:
        chosen = len(self._ui.contacts.chosen())
        self._ui.change_contact.setEnabled(chosen == 1)
        self._ui.remove_contact.setEnabled(chosen > 0)

    def _edit(self, before: Contact | None) -> None:
        dialog = ContactDialog(self._page, date.today(), before)

        def keep() -> None:
            made = dialog.contact
            assert made is not None  # accepted
            others = [contact for contact in self.contacts if contact not in (before, made)]
            place = self.contacts.index(before) if before is not None else len(others)
            self._put([*others[:place], made, *others[place:]])
            self._ui.contacts.selectRow(self.contacts.index(made))

        dialog.accepted.connect(keep)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _add(self) -> None:
        self._edit(None)

    def _change(self) -> None:
        chosen = self._ui.contacts.chosen()
        if len(chosen) == 1:
            self._edit(self._model.row(chosen[0].row()))

    def _remove(self) -> None:
        gone = [self._model.row(index.row()) for index in self._ui.contacts.chosen()]
        if not gone:
            return
        before = self.contacts
        self._put([contact for contact in before if contact not in gone])
        self._ui.contacts.setFocus()
        words = self.tr("“{}” was removed.").format(gone[0].name)
        if len(gone) > 1:
            words = self.tr("{} services were removed.").format(len(gone))
        self._page.say(words, "good", self.tr("Undo"), lambda: self._put(before))

    def _put(self, contacts: Sequence[Contact]) -> None:
        self._show_contacts(contacts)
        self.edited.emit()
