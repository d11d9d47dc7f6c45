"""Before a pack is exported: which days it holds, what it carries, and what is still missing in it (P1)."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate
from PySide6.QtWidgets import QDialog, QWidget

from workshop_app.domain.programme import MAX_PACK_DAYS
from workshop_app.services.programme import OwnedProgramme
from workshop_app.ui.dialogs.sizing import fit_scrolled
from workshop_app.ui.fields import finish_fields
from workshop_app.ui.generated.ui_export_pack import Ui_ExportPackDialog
from workshop_app.ui.words import counted, fingerprint


class ExportPackDialog(QDialog):
    """Accepted with days that can be; they are `first` and `last` then, both included."""

    def __init__(self, parent: QWidget, owned: OwnedProgramme, days: tuple[date, date]) -> None:
        super().__init__(parent)
        self._today = days[0]
        self._ui = ui = Ui_ExportPackDialog()
        ui.setupUi(self)
        ui.heading.setText(self.tr("Pack {0} of “{1}”").format(owned.seq + 1, owned.programme.name))
        ui.carries.setText("\n".join(self._carried(owned)))
        notice = "\n".join(self._missing(owned))
        ui.notice.setText(notice)
        ui.notice.setVisible(bool(notice))
        self.setAccessibleDescription(f"{ui.carries.text()} {notice}".strip())
        ui.first.setDate(_qdate(days[0]))
        ui.last.setDate(_qdate(days[1]))
        for field in (ui.first, ui.last):
            field.dateChanged.connect(lambda _day: self._check())
        ui.proceed.clicked.connect(self.accept)
        ui.cancel.clicked.connect(self.reject)
        self._check()
        finish_fields(self)
        fit_scrolled(self, ui.scroll)
        ui.proceed.setFocus()

    @property
    def first(self) -> date:
        """The first day of the pack."""
        return self._ui.first.date().toPython()  # type: ignore[return-value]

    @property
    def last(self) -> date:
        """Its last day."""
        return self._ui.last.date().toPython()  # type: ignore[return-value]

    def _check(self) -> None:
        problem = ""
        if self.last < self.first:
            problem = self.tr("The last day is before the first.")
        elif self.last < self._today:
            problem = self.tr("The last day is over already: no laptop would take this pack.")
        elif (self.last - self.first).days > MAX_PACK_DAYS:
            problem = self.tr("A pack holds for two years at most, so that old keys are noticed.")
        self._ui.problem.setText(problem)
        self._ui.problem.setVisible(bool(problem))
        self._ui.proceed.setEnabled(not problem)

    def _carried(self, owned: OwnedProgramme) -> list[str]:
        programme = owned.programme
        contacts = len(programme.contacts)
        lines = [
            self.tr("Its words: {}").format(fingerprint(owned.words)),
            self.tr("Keys: the working key and the spare"),
            self.tr("Designated lead: {}").format(programme.lead.office if programme.lead else self.tr("none yet")),
            counted(contacts, self.tr("{} service to ring"), self.tr("{} services to ring")),
        ]
        if programme.policy.rescue_slot:
            lines.append(self.tr("Rescue: facilitators may let the spare key unlock their laptop"))
        return lines

    def _missing(self, owned: OwnedProgramme) -> list[str]:
        """What to think of before the pack goes out; none of it stands in the way."""
        missing = []
        if owned.keys.spare.here and owned.keys.printed is None:
            missing.append(self.tr("The spare key is on no paper yet: if this laptop is lost, so are the reports."))
        if owned.programme.lead is None:
            missing.append(self.tr("No designated lead is set: nobody can be sent a concern."))
        if due := sum(contact.is_due(self._today) for contact in owned.programme.contacts):
            missing.append(
                counted(
                    due,
                    self.tr("{} service should have been looked at again by now."),
                    self.tr("{} services should have been looked at again by now."),
                )
            )
        return missing


def _qdate(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)
