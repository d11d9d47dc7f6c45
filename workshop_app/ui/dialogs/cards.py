"""Withdrawal cards of a session: how many there are and until when they work; making, printing, handing in (A6)."""

from __future__ import annotations

from datetime import datetime, time
from pathlib import Path

from PySide6.QtCore import QDate, QTime, Signal
from PySide6.QtWidgets import QWidget

from workshop_app.domain.errors import WorkshopError
from workshop_app.domain.kit import Paper
from workshop_app.services.withdrawal import Cards, WithdrawalService
from workshop_app.ui.announce import announce
from workshop_app.ui.dialogs.files import ask_save
from workshop_app.ui.dialogs.fitting import FittingDialog
from workshop_app.ui.dialogs.sizing import fit
from workshop_app.ui.generated.ui_cards import Ui_CardsDialog
from workshop_app.ui.task_runner import TaskRunner
from workshop_app.ui.widgets.restyle import restyle
from workshop_app.ui.words import counted

_WIDTH = 600


class CardsDialog(FittingDialog):
    """`can_make` is false once the session is sealed; cards that were given out can still be handed in."""

    hand_in_wanted = Signal()

    def __init__(
        self,
        withdrawals: WithdrawalService,
        runner: TaskRunner,
        session_id: str,
        cards: Cards,
        can_make: bool,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._ui = ui = Ui_CardsDialog()
        ui.setupUi(self)
        self._withdrawals, self._runner, self._session_id = withdrawals, runner, session_id
        self._can_make = can_make
        for label in (ui.saved, ui.problem):
            label.hide()
        ui.day.setDate(QDate(cards.until.year, cards.until.month, cards.until.day))
        ui.hour.setTime(QTime(cards.until.hour, cards.until.minute))
        ui.at_seal.setChecked(cards.at_seal)
        ui.reach.setCursorPosition(0)
        ui.make.clicked.connect(
            lambda: ask_save(
                self, self.tr("Save the cards"), "withdrawal cards.pdf", self.tr("PDF (*.pdf)"), self.write
            )
        )
        ui.hand_in.clicked.connect(self._hand_in)
        ui.close.clicked.connect(self.reject)
        for button in (ui.make, ui.hand_in, ui.close):
            button.setAutoDefault(False)
        self._show(cards)
        fit(self, _WIDTH)
        (ui.many if ui.make.isEnabled() else ui.hand_in if cards.open else ui.close).setFocus()

    @property
    def until(self) -> datetime:
        """The cut-off that is chosen, local time."""
        day, hour = self._ui.day.date(), self._ui.hour.time()
        return datetime.combine(datetime(day.year(), day.month(), day.day()), time(hour.hour(), hour.minute()))

    def write(self, path: Path) -> None:
        """Make the cards and write them to `path`."""
        ui, withdrawals, session_id = self._ui, self._withdrawals, self._session_id
        many, until, reach = ui.many.value(), self.until, ui.reach.text()
        at_seal, paper = ui.at_seal.isChecked(), Paper.LARGE if ui.large.isChecked() else Paper.A4
        ui.make.setEnabled(False)
        ui.problem.hide()
        self._runner.storage(
            lambda progress: withdrawals.make(
                session_id, path, many, until, reach, at_seal=at_seal, paper=paper, progress=progress
            ),
            lambda cards: self._written(path, cards),
            self._complain,
            owner=self,
        )

    def _written(self, path: Path, cards: Cards) -> None:
        ui = self._ui
        ui.saved.setText(
            self.tr(
                "Saved as “{0}”. Print it, cut the cards, then delete the file: whoever has it has the codes."
            ).format(path.name)
        )
        ui.saved.show()
        self._show(cards)
        ui.hand_in.setFocus()
        announce(ui.saved, ui.saved.text())

    def _show(self, cards: Cards) -> None:
        ui = self._ui
        if cards.over:
            words = self.tr("The cut-off is over. Codes were destroyed; nobody can find what was given with a card.")
        elif cards.elsewhere and cards.made == 0:
            words = self.tr("The lead had made none when this table's pack was made. Ask for a new pack.")
        elif cards.elsewhere:
            words = self.tr(
                "They are made on the lead's laptop. Here they can be used and handed in until {0}."
            ).format(cards.promise)
        elif cards.made == 0:
            words = self.tr("None were made yet.")
        else:
            many = counted(cards.made, self.tr("{} card was made."), self.tr("{} cards were made."))
            until = self.tr("It can be handed in") if cards.made == 1 else self.tr("They can be handed in")
            words = self.tr("{0} {1} until {2}.").format(many, until, cards.promise)
        ui.standing.setText(words)
        can_make = self._can_make and not cards.over and not cards.elsewhere
        for widget in (ui.make_part, ui.make):
            widget.setVisible(can_make)
        ui.make.setEnabled(can_make)
        ui.make.setText(self.tr("&Make more and save…") if cards.made else self.tr("&Make and save to print…"))
        ui.at_seal.setEnabled(cards.made == 0 or cards.at_seal)
        restyle(ui.make, role="primary" if cards.made == 0 else "")
        ui.hand_in.setVisible(cards.open)

    def _hand_in(self) -> None:
        self.accept()
        self.hand_in_wanted.emit()

    def _complain(self, error: WorkshopError) -> None:
        self._ui.make.setEnabled(True)
        self._ui.problem.setText(str(error))
        self._ui.problem.show()
        announce(self._ui.problem, str(error), urgent=True)
