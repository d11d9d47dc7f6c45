"""Handing in a card: what was given with it is counted, not shown; then it goes, and that cannot be taken back (A6)."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidgetItem, QWidget

from workshop_app.domain.errors import NotOverwrittenError, WorkshopError
from workshop_app.services.withdrawal import HandIn, WithdrawalService
from workshop_app.ui.announce import announce
from workshop_app.ui.dialogs.fitting import FittingDialog
from workshop_app.ui.dialogs.sizing import fit
from workshop_app.ui.generated.ui_hand_in import Ui_HandInDialog
from workshop_app.ui.task_runner import TaskRunner
from workshop_app.ui.widgets.restyle import restyle
from workshop_app.ui.words import counted

_WIDTH = 560


class HandInDialog(FittingDialog):
    """First it looks, then it asks. `gone` is how many contributions went, or None where none did; `sealed` says that
    they wait for the next report. `touched` says that texts of the session are not what they were.
    """

    def __init__(self, withdrawals: WithdrawalService, runner: TaskRunner, session_id: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._ui = Ui_HandInDialog()
        self._ui.setupUi(self)
        self._withdrawals, self._runner, self._session_id = withdrawals, runner, session_id
        self._found: HandIn | None = None
        self._asking = False
        self.gone: int | None = None
        self.sealed = self.touched = False
        self._ui.problem.hide()
        for button in (self._ui.cancel, self._ui.hand_in):
            button.setAutoDefault(False)
        self._ui.code.textChanged.connect(self._typed)
        self._ui.code.returnPressed.connect(self._look)
        self._ui.hand_in.clicked.connect(self._go_on)
        self._ui.cancel.clicked.connect(self.reject)
        self._show()
        fit(self, _WIDTH)
        self._ui.code.setFocus()

    def done(self, result: int) -> None:
        """However it ends, the fields are emptied, and with them what could be taken back there."""
        self._ui.code.setText("")
        super().done(result)

    @property
    def proposals(self) -> list[str]:
        """The ids of the proposals that go too."""
        items = (self._ui.proposals.item(row) for row in range(self._ui.proposals.count()))
        return [item.data(Qt.ItemDataRole.UserRole) for item in items if item.checkState() is Qt.CheckState.Checked]

    # ------------------------------------------------------------ looking

    def _typed(self, _text: str = "") -> None:
        self._found = None
        self._ui.problem.hide()
        self._show()

    def _go_on(self) -> None:
        if self._found is None:
            self._look()
        else:
            self._hand_in()

    def _look(self) -> None:
        code, session_id, withdrawals = self._ui.code.text(), self._session_id, self._withdrawals
        if code.strip() and not self._asking:
            self._asking = True
            self._runner.storage(
                lambda _progress: withdrawals.look(session_id, code), self._looked, self._complain, owner=self
            )

    def _looked(self, found: HandIn) -> None:
        self._asking = False
        self._found = found
        self._ui.proposals.clear()
        for proposal in found.proposals:
            item = QListWidgetItem(f"{proposal.number} · {proposal.text}", self._ui.proposals)
            item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked)
            item.setData(Qt.ItemDataRole.UserRole, proposal.id)
        self._show()
        announce(self._ui.found, f"{self._ui.found.text()} {self._ui.consequence.text()}")
        (self._ui.proposals if found.proposals else self._ui.hand_in).setFocus()

    def _show(self) -> None:
        ui, found = self._ui, self._found
        there = found is not None and (found.contributions > 0 or found.elsewhere)
        ui.found.setVisible(found is not None)
        for widget in (ui.proposals_label, ui.proposals):
            widget.setVisible(found is not None and bool(found.proposals))
        ui.staying.setVisible(found is not None and found.staying > 0)
        ui.consequence.setVisible(there)
        ui.hand_in.setEnabled(bool(ui.code.text().strip()) and (found is None or there))
        ui.hand_in.setText(self.tr("&Look") if found is None else self.tr("&Take it out"))
        restyle(ui.hand_in, role="primary" if found is None else "danger")
        if found is None:
            return
        none = self.tr("This card is of this session, and nothing that is there now was given with it.")
        ui.found.setText(
            counted(
                found.contributions,
                self.tr("{} contribution was given with this card."),
                self.tr("{} contributions were given with this card."),
            )
            if found.contributions
            else none
        )
        stays = counted(
            found.staying,
            self.tr("{} proposal that was worded only from it stays:"),
            self.tr("{} proposals that were worded only from it stay:"),
        )
        why = self.tr("this session is sealed.") if found.sealed else self.tr("people were asked to vote on it.")
        ui.staying.setText(f"{stays} {why}")
        consequence = []
        if found.contributions:
            consequence.append(
                self.tr(
                    "It is taken out by the next report: seal again afterwards. Earlier copies have to be destroyed."
                )
                if found.sealed
                else self.tr(
                    "The words are destroyed in texts, index, log and undo, and overwritten on the disk. This cannot be"
                    " undone, and nothing from before can be taken back."
                )
            )
        if found.elsewhere:
            consequence.append(
                self.tr("What was given with it at other laptops goes when the tables’ notes come in. It is used up.")
            )
        ui.consequence.setText(" ".join(consequence))

    # ------------------------------------------------------------ handing in

    def _hand_in(self) -> None:
        if self._asking:
            return
        self._asking = True
        code, session_id, withdrawals, chosen = (
            self._ui.code.text(),
            self._session_id,
            self._withdrawals,
            self.proposals,
        )
        self._runner.storage(
            lambda _progress: withdrawals.hand_in(session_id, code, chosen), self._done, self._complain, owner=self
        )

    def _done(self, ids: tuple[str, ...]) -> None:
        assert self._found is not None
        self.gone, self.sealed = self.gone or len(ids), self._found.sealed and bool(ids)
        self.touched = not self.sealed
        self.accept()

    def _complain(self, error: WorkshopError) -> None:
        self._asking = False
        if isinstance(error, NotOverwrittenError) and self._found is not None:
            self.touched, self.gone = True, self._found.contributions
        self._ui.problem.setText(str(error))
        self._ui.problem.show()
        announce(self._ui.problem, str(error), urgent=True)
        self._ui.code.setFocus()
        self._ui.code.selectAll()
