"""Two versions of one report that do not go together: staff ask the facilitator, and say here which one holds (D1)."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QButtonGroup, QDialog, QWidget

from workshop_app.domain.errors import WorkshopError
from workshop_app.domain.slip import COUNTED, groups
from workshop_app.services.tray import Fork, Side
from workshop_app.ui.announce import announce
from workshop_app.ui.dialogs.sizing import fit_scrolled
from workshop_app.ui.generated.ui_fork import Ui_ForkDialog
from workshop_app.ui.receipt_words import day
from workshop_app.ui.slip_view import counted_words
from workshop_app.ui.words import fingerprint

_WIDTH = 760
_SHOWN = 4
"""Groups of a digest: enough to tell two apart."""


class ForkDialog(QDialog):
    """`decide(dialog, manifest, reason)` is called once one is chosen and a reason is there."""

    def __init__(self, fork: Fork, decide: Callable[[ForkDialog, str, str], None], parent: QWidget) -> None:
        super().__init__(parent)
        self._ui = Ui_ForkDialog()
        self._ui.setupUi(self)
        self._fork, self._decide = fork, decide
        self._ui.about.setText(
            self.tr(
                "Two different reports of “{0}”, {1}, were sealed. Ring the facilitator on a number you had before, and"
                " have the slip of the right one read out. Do not choose by yourself."
            ).format(fork.title, fork.borough)
        )
        self._ui.here_words.setText(self._figures(fork.here))
        self._ui.offered_words.setText(self._figures(fork.offered))
        one_of_two = QButtonGroup(self)
        for card, side in ((self._ui.here, fork.here), (self._ui.offered, fork.offered)):
            one_of_two.addButton(card)
            card.setAccessibleDescription(self._figures(side))
        self._ui.problem.hide()
        self._ui.decide.clicked.connect(self._chosen)
        self._ui.cancel.clicked.connect(self.reject)
        fit_scrolled(self, self._ui.scroll, _WIDTH)

    def show_problem(self, error: WorkshopError) -> None:
        """Say why it cannot be decided so."""
        self._complain(str(error))

    def _chosen(self) -> None:
        if not (self._ui.here.isChecked() or self._ui.offered.isChecked()):
            self._complain(self.tr("Choose one of the two first."))
        elif not self._ui.reason.text().strip():
            self._complain(self.tr("Write down why: who was asked, and what they said."))
            self._ui.reason.setFocus()
        else:
            side = self._fork.here if self._ui.here.isChecked() else self._fork.offered
            self._decide(self, side.manifest, self._ui.reason.text())

    def _complain(self, sentence: str) -> None:
        self._ui.problem.setText(sentence)
        self._ui.problem.show()
        announce(self._ui.problem, sentence, urgent=True)

    def _figures(self, side: Side) -> str:
        counts = ", ".join(counted_words(what, side.counts[what]) for what in COUNTED if what in side.counts)
        return "\n".join(
            (
                self.tr("Report {0}, came in {1}").format(side.version, day(side.arrived)),
                fingerprint(side.words),
                counts,
                self.tr("Log {0}, head {1} …").format(side.head.n, " ".join(groups(side.head.hash)[:_SHOWN])),
                self.tr("File {0} …").format(" ".join(groups(side.file)[:_SHOWN])),
            )
        )
