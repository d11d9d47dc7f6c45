"""Comparing the words of a pack. Nothing is trusted until a person has said that they match."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QWidget

from workshop_app.services.plan import PackOffer, Standing
from workshop_app.ui.generated.ui_pack import Ui_PackDialog
from workshop_app.ui.plan_words import day_words


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
        standing = {
            Standing.NEW: self.tr("This programme is new to this laptop."),
            Standing.NEWER: self.tr("It replaces the pack of this programme that you hold; its words are the same.")
            if offer.same_keys
            else self.tr(
                "It replaces the pack of this programme that you hold, and has other keys: compare with care."
            ),
            Standing.SAME: self.tr("You hold this very pack already."),
        }[offer.standing]
        holds = self.tr("Pack {0}, holds until {1}.").format(pack.seq, day_words(pack.not_after))
        ui.details.setText(f"{pack.programme.name}\n{holds} {standing}")
        self.setAccessibleDescription(f"{ui.about.text()} {spoken}")
        ui.match.clicked.connect(self.accept)
        ui.differ.clicked.connect(self._differ)
        ui.later.clicked.connect(self.reject)
        self.setMinimumWidth(560)
        # Not the primary button: a stray Enter must not trust anything.
        ui.later.setFocus()
        for button in (ui.match, ui.differ, ui.later):
            button.setAutoDefault(False)

    def _differ(self) -> None:
        self.reject()
        self.differed.emit()
