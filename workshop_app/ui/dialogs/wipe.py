"""Wiping a session: two steps that say exactly what goes, since it cannot be undone (S5)."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from workshop_app.services.wipe import Going
from workshop_app.ui.dialogs.fitting import FittingDialog
from workshop_app.ui.dialogs.sizing import fit
from workshop_app.ui.generated.ui_wipe import Ui_WipeDialog
from workshop_app.ui.receipt_words import day
from workshop_app.ui.words import counted


class WipeDialog(FittingDialog):
    """First what goes and what stays; then one tick and one button. Accepted only after both; Esc keeps the session."""

    def __init__(self, going: Going, parent: QWidget) -> None:
        super().__init__(parent)
        self._ui = Ui_WipeDialog()
        self._ui.setupUi(self)
        self._ui.heading.setText(self.tr("Wipe “{}”?").format(going.title))
        self._ui.about.setText(f"{going.borough} · {day(going.held)} · {going.id[:8]}")
        self.setWindowTitle(self.tr("Wipe a session"))
        self._ui.goes.setText(self._goes(going))
        self._ui.stays.setText(
            self.tr("The session's number, the day of the wipe and City Hall's receipt of {}, as proof.").format(
                day(going.receipt)
            )
        )
        self._ui.why.setText(
            self.tr(
                "The keys are destroyed first and the vault gets a new key of its own, so that not even a copy of these"
                " files, or what the disk may keep of them, can be read again. City Hall keeps its sealed report."
            )
        )
        self._ui.last_words.setText(
            self.tr(
                "This cannot be undone: not with the passphrase, not with the recovery code, not by City Hall. Sticks"
                " with the sealed report are not touched; City Hall alone can open those."
            )
        )
        self._ui.sure.setText(self.tr("Destroy “{}” on this laptop").format(going.title))
        self._ui.sure.toggled.connect(self._ui.wipe.setEnabled)
        self._ui.cancel.clicked.connect(self.reject)
        self._ui.go_on.clicked.connect(lambda: self._turn(True))
        self._ui.back.clicked.connect(lambda: self._turn(False))
        self._ui.wipe.clicked.connect(self.accept)
        self._turn(False)
        fit(self)

    def _goes(self, going: Going) -> str:
        counts = going.counts
        parts = (
            counted(counts["contributions"], self.tr("{} contribution"), self.tr("{} contributions")),
            counted(counts["proposals"], self.tr("{} proposal"), self.tr("{} proposals")),
            counted(counts["polls"], self.tr("{} poll"), self.tr("{} polls")),
        )
        return self.tr(
            "Everything that was taken down: {0}, {1} and {2} with the ballot box, the log, the plan and the private"
            " note on the venue. The keys to all of it."
        ).format(*parts)

    def _turn(self, last: bool) -> None:
        """Show the first step or the last."""
        self._ui.first_page.setVisible(not last)
        self._ui.second_page.setVisible(last)
        self._ui.go_on.setVisible(not last)
        self._ui.back.setVisible(last)
        self._ui.wipe.setVisible(last)
        self._ui.sure.setChecked(False)
        self._ui.wipe.setEnabled(False)
        (self._ui.sure if last else self._ui.cancel).setFocus()
