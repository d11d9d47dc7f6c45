"""One service that facilitators can ring: where, who, which number, when, and by when somebody looks again."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate
from PySide6.QtWidgets import QWidget

from workshop_app.domain.errors import PlanError
from workshop_app.domain.places import LONDON
from workshop_app.domain.programme import Contact
from workshop_app.domain.text import one_line
from workshop_app.ui.announce import announce
from workshop_app.ui.dialogs.fitting import FittingDialog
from workshop_app.ui.dialogs.new_session import fill_places, place_of
from workshop_app.ui.dialogs.sizing import fit
from workshop_app.ui.fields import finish_fields
from workshop_app.ui.generated.ui_contact import Ui_ContactDialog

_MONTHS = 6
"""After so long a telephone number is worth another look, unless somebody chooses otherwise."""


class ContactDialog(FittingDialog):
    """Accepted once what was typed makes a contact; it is `contact` then."""

    def __init__(self, parent: QWidget, today: date, contact: Contact | None = None) -> None:
        super().__init__(parent)
        self.contact = contact
        self._ui = ui = Ui_ContactDialog()
        ui.setupUi(self)
        self.setAccessibleDescription(ui.about.text())
        ui.problem.hide()
        fill_places(ui.borough)
        review = QDate(today.year, today.month, today.day).addMonths(_MONTHS)
        if contact is not None:
            ui.name.setText(contact.name)
            ui.telephone.setText(contact.telephone)
            ui.hours.setText(contact.hours)
            review = QDate(contact.review.year, contact.review.month, contact.review.day)
        ui.borough.setCurrentText(LONDON if contact is None else contact.borough)
        ui.review.setDate(review)
        ui.save.clicked.connect(self._save)
        ui.cancel.clicked.connect(self.reject)
        finish_fields(self)
        fit(self)
        ui.name.setFocus()

    def _save(self) -> None:
        ui = self._ui
        try:
            self.contact = Contact(
                place_of(ui.borough),
                one_line(ui.name.text()),
                one_line(ui.telephone.text()),
                one_line(ui.hours.text()),
                ui.review.date().toPython(),  # type: ignore[arg-type]
            )
        except PlanError as error:
            ui.problem.setText(str(error))
            ui.problem.show()
            announce(ui.problem, str(error), urgent=True)
        else:
            self.accept()
