"""Comparing the words of a pack. Nothing is trusted until a person has said that they match."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QWidget

from workshop_app.domain.programme import Programme
from workshop_app.services.plan import PackOffer, Standing
from workshop_app.ui.dialogs.sizing import fit_scrolled
from workshop_app.ui.generated.ui_pack import Ui_PackDialog
from workshop_app.ui.plan_words import day_words
from workshop_app.ui.words import counted


class PackDialog(QDialog):
    """Shows the words, large. `accepted` means that they match; `differed` that they do not; else it was put off."""

    differed = Signal()

    def __init__(self, parent: QWidget, offer: PackOffer) -> None:
        super().__init__(parent)
        self._ui = Ui_PackDialog()
        self._ui.setupUi(self)
        ui, pack = self._ui, offer.pack
        spoken = ", ".join(offer.words)
        ui.heading.setText(self.tr("Do these words match?"))
        ui.about.setText(
            self.tr(
                "Compare them with the sheet that City Hall printed, or by telephone on a number that you already had."
                " Not with the message that the file came in: whoever alters the one can alter the other."
            )
        )
        ui.words.setText("   ".join(offer.words))
        ui.words.setAccessibleName(self.tr("The words of the pack: {0}").format(spoken))
        holds = self.tr("Pack {0}, holds from {1} to {2}.").format(
            pack.seq, day_words(pack.not_before), day_words(pack.not_after)
        )
        ui.details.setText(f"{pack.programme.name}\n{holds} {self._standing(offer)}".strip())
        notice = "\n".join(self._notices(offer))
        ui.notice.setText(notice)
        ui.notice.setVisible(bool(notice))
        ui.carries.setText("\n".join(self._carried(offer)))
        self.setAccessibleDescription(f"{notice} {ui.about.text()} {spoken} {ui.carries.text()}".strip())
        ui.match.clicked.connect(self.accept)
        ui.differ.clicked.connect(self._differ)
        ui.later.clicked.connect(self.reject)
        # Not the primary button: a stray Enter must not trust anything.
        ui.later.setFocus()
        for button in (ui.match, ui.differ, ui.later):
            button.setAutoDefault(False)
        fit_scrolled(self, ui.scroll, 600)

    def _differ(self) -> None:
        self.reject()
        self.differed.emit()

    def _standing(self, offer: PackOffer) -> str:
        return {
            Standing.NEW: self.tr("This programme is new to this laptop."),
            Standing.OTHER: "",  # the notice above the words says it
            Standing.NEWER: self.tr("It replaces the pack of this programme that you hold; its words are the same.")
            if offer.same_keys
            else "",
            Standing.SAME: self.tr("You hold this very pack already."),
        }[offer.standing]

    def _notices(self, offer: PackOffer) -> list[str]:
        """What has to be known before the words are compared."""
        said = []
        if offer.refused is not None:
            said.append(
                self.tr("You refused this very file on {0}, because its words did not match.").format(
                    day_words(offer.refused)
                )
            )
        if offer.standing is Standing.OTHER:
            said.append(self._about_other(offer))
        if offer.standing is Standing.NEWER and not offer.same_keys:
            said.append(
                self.tr(
                    "It replaces the pack of this programme that you hold, and has other keys: the words are new, and"
                    " have to be compared again."
                )
            )
        return said

    def _about_other(self, offer: PackOffer) -> str:
        name = offer.pack.programme.name
        if name in offer.others:
            return self.tr(
                "This is not the programme that you hold, though it has the same name: “{0}”. If the words match, you"
                " hold both; if you expected a newer pack, ask City Hall before you go on."
            ).format(name)
        held = ", ".join(f"“{other}”" for other in offer.others)
        return self.tr(
            "This is another programme, “{0}”. You hold {1}: that stays as it is, and so do its sessions. The words of"
            " this one have to be compared too."
        ).format(name, held)

    def _carried(self, offer: PackOffer) -> list[str]:
        """What the pack brings that a facilitator should know of."""
        programme = offer.pack.programme
        lead = programme.lead
        lines = [self._contacts(programme)]
        if lead is None:
            lines.append(self.tr("It names no designated lead yet."))
        elif offer.new_lead:
            lines.append(self.tr("Designated lead: {0}, with another key than before.").format(lead.office))
        else:
            lines.append(self.tr("Designated lead: {0}.").format(lead.office))
        if programme.policy.rescue_slot:
            lines.append(
                self.tr(
                    "Rescue: with this pack you may let City Hall's spare key unlock this laptop, should its passphrase"
                    " and its recovery code be lost. Nothing happens unless you add it yourself in the settings."
                )
            )
        return lines

    def _contacts(self, programme: Programme) -> str:
        contacts, today = programme.contacts, date.today()
        if not contacts:
            return self.tr("It lists no services to ring.")
        listed = counted(
            len(contacts), self.tr("It lists {} service to ring."), self.tr("It lists {} services to ring.")
        )
        due = sum(contact.is_due(today) for contact in contacts)
        overdue = self.tr("{} of them should have been looked at again by now.").format(due)
        return f"{listed} {overdue}" if due else listed
