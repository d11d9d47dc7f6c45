"""First start: the vault is made, with a passphrase and, where there is one to trust, the system's keyring (X1)."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLineEdit

from workshop_app.domain.errors import WorkshopError
from workshop_app.services.progress import Progress
from workshop_app.ui.dialogs.files import ask_folder
from workshop_app.ui.generated.ui_set_up import Ui_SetUpPage
from workshop_app.ui.navigator import Navigator
from workshop_app.ui.page import Page
from workshop_app.ui.pages.table_opening import TableOpening
from workshop_app.ui.task_runner import TaskRunner

if TYPE_CHECKING:
    from workshop_app.services.bundle import Services
    from workshop_app.services.set_up import Strength, VaultState


class SetUpPage(Page):
    """The passphrase is typed twice; the button works once it is strong enough and both are the same."""

    def __init__(self, services: Services, runner: TaskRunner, navigator: Navigator) -> None:
        super().__init__(services, runner, navigator)
        self._enough = False
        self._ui = Ui_SetUpPage()
        self._ui.setupUi(self.body)
        self._ui.keyring.hide()
        self._ui.passphrase.textChanged.connect(self._typed)
        self._ui.again.textChanged.connect(self._compare)
        self._ui.show_passphrase.toggled.connect(self._reveal)
        self._ui.suggest.clicked.connect(self._suggest)
        self._ui.create.clicked.connect(self._create)
        about = self.tr("Choose the folder of the copied laptop")
        self._ui.take_up.clicked.connect(lambda: ask_folder(self, about, self.take_up))
        self.opening = TableOpening(self, fresh=True)
        self._ui.at_table.clicked.connect(self.opening.choose)
        self._ui.passphrase.returnPressed.connect(self._ui.again.setFocus)
        self._ui.again.returnPressed.connect(self._ui.create.click)
        self._typed("")

    def shown(self) -> None:
        """Ask what the keyring offers, and wait for the first letter."""
        self._ui.passphrase.setFocus()
        services = self.services
        self.runner.storage(lambda _progress: services.vault.state(), self._offer, owner=self)

    def take_up(self, folder: Path) -> None:
        """Take up the copied laptop in `folder`; it is then unlocked as it was there."""
        moving = self.services.moving
        self._set_busy(True)
        self.notice.clear()
        self.runner.storage(
            lambda progress: moving.take_up(folder, progress),
            lambda _: self.navigator.go("unlock"),
            self._refused,
            lambda done, total, _label: self._ui.create.setText(self.tr("Copying {0} of {1}…").format(done + 1, total)),
            owner=self,
        )

    def take_files(self, paths: list[Path]) -> None:
        """A table pack was dropped on the window."""
        self.opening.open(paths[0])

    def _offer(self, state: VaultState) -> None:
        offer = state.keyring
        self._ui.keyring.setVisible(offer.available)
        self._ui.keyring.setChecked(offer.available)
        if offer.available:
            words = self.tr("{} keeps a key for you while you are logged in. The passphrase still works everywhere.")
            self._ui.keyring_reason.setText(words.format(offer.name[:1].upper() + offer.name[1:]))
        else:
            self._ui.keyring_reason.setText(offer.reason)

    def _typed(self, passphrase: str) -> None:
        self._enough = False
        services = self.services

        def judged(strength: Strength) -> None:
            if passphrase == self._ui.passphrase.text():
                self._judge(strength)

        self.runner.wide(lambda _progress: services.vault.strength(passphrase), judged, owner=self)
        self._compare()

    def _judge(self, strength: Strength) -> None:
        self._enough = strength.enough
        self._ui.strength.show_score(strength.score, enough=strength.enough)
        self._ui.hint.setText(strength.hint)
        self._compare()

    def _compare(self, _text: str = "") -> None:
        first, second = self._ui.passphrase.text(), self._ui.again.text()
        same = first.strip() == second.strip()
        self._ui.again_hint.setText(
            "" if not second else self.tr("The two are the same.") if same else self.tr("The two are not the same yet.")
        )
        self._ui.create.setEnabled(self._enough and same)

    def _reveal(self, shown: bool) -> None:
        mode = QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password
        self._ui.passphrase.setEchoMode(mode)
        self._ui.again.setEchoMode(mode)
        self._ui.show_passphrase.setText(self.tr("Hide") if shown else self.tr("Show"))

    def _suggest(self) -> None:
        services = self.services
        self.runner.storage(lambda _progress: services.vault.suggest(), self._take_suggestion, owner=self)

    def _take_suggestion(self, passphrase: str) -> None:
        self._ui.show_passphrase.setChecked(True)
        self._ui.passphrase.setText(passphrase)
        self._ui.again.setText("")
        self._ui.again.setFocus()
        self.say(self.tr("Write these words down before you go on, and type them once more."), "plain")

    def _create(self) -> None:
        passphrase = self._ui.passphrase.text()
        keyring = self._ui.keyring.isVisible() and self._ui.keyring.isChecked()
        services = self.services
        self._set_busy(True)
        self.notice.clear()

        def make(_progress: Progress) -> str:
            return services.vault.create(passphrase, use_keyring=keyring)

        self.runner.storage(make, self._created, self._refused, owner=self)

    def _created(self, code: str) -> None:
        for field in (self._ui.passphrase, self._ui.again):
            field.clear()
        self.navigator.go("recovery", code)

    def _refused(self, error: WorkshopError) -> None:
        self._set_busy(False)
        self.show_problem(error)

    def _set_busy(self, busy: bool) -> None:
        self._ui.create.setEnabled(not busy)
        self._ui.take_up.setEnabled(not busy)
        self._ui.create.setText(self.tr("Making the vault…") if busy else self.tr("Make the vault"))
