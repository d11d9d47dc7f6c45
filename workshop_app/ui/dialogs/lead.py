"""The designated lead: the name of the office, and the public key that concerns are sealed to (G1, P1)."""

from __future__ import annotations

from collections.abc import Callable

from workshop_app.domain.errors import PlanError, WorkshopError
from workshop_app.domain.programme import DesignatedLead, Programme
from workshop_app.services.programme_keys import LeadKey
from workshop_app.ui.announce import announce
from workshop_app.ui.dialogs.fitting import FittingDialog
from workshop_app.ui.dialogs.key_sheet import KeySheetDialog
from workshop_app.ui.dialogs.sizing import fit
from workshop_app.ui.fields import finish_fields
from workshop_app.ui.generated.ui_lead import Ui_LeadDialog
from workshop_app.ui.page import Page
from workshop_app.ui.words import fingerprint


class LeadDialog(FittingDialog):
    """`chosen(lead)` is called with the lead once the key was checked. A key that is drawn here is printed, read back
    from the paper, and forgotten: only its public half is put in the field.
    """

    def __init__(self, page: Page, programme: Programme, chosen: Callable[[DesignatedLead], None]) -> None:
        super().__init__(page)
        self._page, self._programme, self._chosen = page, programme, chosen
        self._ui = ui = Ui_LeadDialog()
        ui.setupUi(self)
        self.setAccessibleDescription(ui.about.text())
        ui.problem.hide()
        ui.words.hide()
        if programme.lead is not None:
            ui.office.setText(programme.lead.office)
            ui.key.setText(programme.lead.recipient)
            ui.key.setCursorPosition(0)
        ui.key.textChanged.connect(lambda _text: ui.words.hide())
        ui.draw.clicked.connect(self._draw)
        ui.save.clicked.connect(self._save)
        ui.cancel.clicked.connect(self.reject)
        ui.draw.setAutoDefault(False)
        finish_fields(self)
        fit(self, 600)
        ui.office.setFocus()

    def _draw(self) -> None:
        if not self._ui.office.text().strip():
            self._complain(PlanError(self.tr("Name the office first: it stands on the sheet.")))
            self._ui.office.setFocus()
            return
        keys = self._page.services.programme_keys
        self._page.runner.storage(lambda _progress: keys.draw_lead(), self._print, self._complain, owner=self)

    def _print(self, key: LeadKey) -> None:
        keys, programme, office = self._page.services.programme_keys, self._programme, self._ui.office.text()

        def confirm(typed: str) -> None:
            if not keys.is_read_back(key, typed):
                raise PlanError("These are not the last two groups of this sheet. Look at the paper once more.")

        dialog = KeySheetDialog(
            self,
            self._page,
            self.tr("Put the lead's key on paper"),
            self.tr(
                "This is the only time: the key is not kept on this laptop. Print the sheet, type its end from the"
                " paper, and hand it to the lead in person. If you close this before, draw another key."
            ),
            self.tr("workshop-lead-key.pdf"),
            lambda path: keys.write_lead_sheet(path, programme, office, key),
            confirm,
        )
        recipient, words = key.recipient, key.words
        dialog.accepted.connect(lambda: self._drawn(recipient, fingerprint(words)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _drawn(self, recipient: str, words: str) -> None:
        ui = self._ui
        ui.problem.hide()
        ui.key.setText(recipient)
        ui.key.setCursorPosition(0)
        ui.words.setText(self.tr("Words of the key on the sheet: {}").format(words))
        ui.words.show()
        ui.save.setFocus()

    def _save(self) -> None:
        keys, ui, programme = self._page.services.programme_keys, self._ui, self._programme.id
        office, typed = ui.office.text(), ui.key.text()

        def done(lead: DesignatedLead) -> None:
            self.accept()
            self._chosen(lead)

        self._page.runner.storage(
            lambda _progress: keys.lead(programme, office, typed), done, self._complain, owner=self
        )

    def _complain(self, error: WorkshopError) -> None:
        self._ui.problem.setText(str(error))
        self._ui.problem.show()
        announce(self._ui.problem, str(error), urgent=True)
