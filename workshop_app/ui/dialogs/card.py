"""The code of a withdrawal card, typed once: the lines that follow, or those that are chosen, are given with it."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from workshop_app.domain.errors import WorkshopError
from workshop_app.services.withdrawal import Card, WithdrawalService
from workshop_app.ui.announce import announce
from workshop_app.ui.dialogs.fitting import FittingDialog
from workshop_app.ui.dialogs.sizing import fit
from workshop_app.ui.generated.ui_card import Ui_CardDialog
from workshop_app.ui.task_runner import TaskRunner

_WIDTH = 440


class CardDialog(FittingDialog):
    """Accepted once the code is one of this session's; then `card` is that card, and the code is nowhere."""

    def __init__(
        self, withdrawals: WithdrawalService, runner: TaskRunner, session_id: str, about: str, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._ui = Ui_CardDialog()
        self._ui.setupUi(self)
        self._withdrawals, self._runner, self._session_id = withdrawals, runner, session_id
        self._asking = False
        self.card: Card | None = None
        self._ui.about.setText(about)
        self._ui.problem.hide()
        self._ui.code.textChanged.connect(self._typed)
        self._ui.take.clicked.connect(self._take)
        self._ui.cancel.clicked.connect(self.reject)
        self._ui.cancel.setAutoDefault(False)
        self._typed()
        fit(self, _WIDTH)
        self._ui.code.setFocus()

    def done(self, result: int) -> None:
        """However it ends, the field is emptied, and with it what could be taken back there."""
        self._ui.code.setText("")
        super().done(result)

    def _typed(self, _text: str = "") -> None:
        self._ui.problem.hide()
        self._ui.take.setEnabled(bool(self._ui.code.text().strip()))

    def _take(self) -> None:
        if self._asking:
            return
        self._asking = True
        code, session_id, withdrawals = self._ui.code.text(), self._session_id, self._withdrawals
        self._runner.storage(
            lambda _progress: withdrawals.take(session_id, code), self._taken, self._complain, owner=self
        )

    def _taken(self, card: Card) -> None:
        self.card = card
        self.accept()

    def _complain(self, error: WorkshopError) -> None:
        self._asking = False
        self._ui.problem.setText(str(error))
        self._ui.problem.show()
        announce(self._ui.problem, str(error), urgent=True)
        self._ui.code.setFocus()
        self._ui.code.selectAll()
