"""Unlocking: by the system's keyring without a question at the start, else by passphrase or recovery code (X1)."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QLineEdit

from workshop_app.domain.errors import WorkshopError
from workshop_app.ui.dialogs.files import ask_open
from workshop_app.ui.dialogs.new_pin import NewPinDialog
from workshop_app.ui.dialogs.passphrase import PassphraseDialog
from workshop_app.ui.generated.ui_unlock import Ui_UnlockPage
from workshop_app.ui.navigator import AT_START, Navigator
from workshop_app.ui.page import Page
from workshop_app.ui.task_runner import TaskRunner

if TYPE_CHECKING:
    from workshop_app.services.bundle import Services
    from workshop_app.services.set_up import VaultState


class UnlockPage(Page):
    """A lock that somebody chose is not undone by the keyring; it waits to be pressed."""

    def __init__(self, services: Services, runner: TaskRunner, navigator: Navigator) -> None:
        super().__init__(services, runner, navigator)
        self._by_code = self._by_pin = self._renews_pin = False
        self._try_keyring = False
        self._ui = Ui_UnlockPage()
        self._ui.setupUi(self.body)
        self._ui.keyring.hide()
        self._ui.rescue.hide()
        self._ui.secret.textChanged.connect(lambda text: self._ui.unlock.setEnabled(bool(text.strip())))
        self._ui.secret.returnPressed.connect(self._ui.unlock.click)
        self._ui.show_secret.toggled.connect(self._reveal)
        self._ui.unlock.clicked.connect(self._unlock)
        self._ui.other_way.clicked.connect(self._switch)
        self._ui.keyring.clicked.connect(self._unlock_with_keyring)
        self._ui.rescue.clicked.connect(self._ask_identity)
        self._word()

    def take(self, thing: object) -> None:
        """`AT_START` lets the keyring be tried."""
        self._try_keyring = thing == AT_START

    def shown(self) -> None:
        """Ask which ways there are, and wait for the first letter."""
        self._ui.secret.setFocus()
        services = self.services
        self.runner.storage(lambda _progress: services.vault.state(), self._offer, owner=self)

    def _offer(self, state: VaultState) -> None:
        kinds = {slot.kind.value for slot in state.slots}
        self._ui.rescue.setVisible("rescue" in kinds)
        self._by_pin = "pin" in kinds and "passphrase" not in kinds
        self._word()
        kept = "keyring" in kinds
        usable = kept and state.keyring.available
        self._ui.keyring.setVisible(usable)
        self._ui.keyring.setText(self.tr("Use {}").format(state.keyring.name))
        if usable and self._try_keyring:
            self._unlock_with_keyring()
        elif kept and not state.keyring.available:
            self._ui.state.setText(state.keyring.reason)
        self._try_keyring = False

    def _unlock(self) -> None:
        secret, vault = self._ui.secret.text(), self.services.vault
        self._set_busy(True)
        if self._by_code:
            opened = self._ask_new_pin if self._by_pin else self._opened
            self.runner.storage(lambda _p: vault.unlock_with_recovery(secret), opened, self._refused, owner=self)
        elif self._by_pin:
            self.runner.storage(lambda _p: vault.unlock_with_pin(secret), self._opened, self._refused, owner=self)
        else:
            self.runner.storage(lambda _p: vault.unlock(secret), self._opened, self._refused, owner=self)

    def _unlock_with_keyring(self) -> None:
        vault = self.services.vault
        self._set_busy(True)
        self.runner.storage(lambda _p: vault.unlock_with_keyring(), self._opened, self._refused, owner=self)

    def _ask_identity(self) -> None:
        ask_open(self, self.tr("The programme's spare key"), self.tr("Key file (*.txt);;All files (*)"), self._rescue)

    def _rescue(self, paths: list[Path]) -> None:
        vault, identity = self.services.vault, paths[0]

        def change(dialog: PassphraseDialog, _old: str, new: str) -> None:
            def done(_none: object) -> None:
                dialog.accept()
                self._opened(None)

            self.runner.storage(
                lambda _progress: vault.unlock_with_rescue(identity, new), done, dialog.show_problem, owner=dialog
            )

        PassphraseDialog(self, change, ask_old=False).open()

    def _ask_new_pin(self, _none: object) -> None:
        """The recovery code opened a table's laptop: a new PIN takes the place of the one that was forgotten."""
        vault = self.services.vault

        def change(dialog: NewPinDialog, pin: str) -> None:
            self.runner.storage(
                lambda _progress: vault.set_pin(pin), lambda _none: dialog.accept(), dialog.show_problem, owner=dialog
            )

        dialog = NewPinDialog(self, change)
        dialog.finished.connect(lambda _result: self._opened(None))
        dialog.open()

    def _opened(self, _none: object) -> None:
        self._ui.secret.clear()
        self.navigator.vault_opened()

    def _refused(self, error: WorkshopError) -> None:
        self._set_busy(False)
        self.show_problem(error)
        self._ui.secret.selectAll()
        self._ui.secret.setFocus()

    def _set_busy(self, busy: bool) -> None:
        self._ui.secret.setReadOnly(busy)
        self._ui.unlock.setEnabled(not busy and bool(self._ui.secret.text().strip()))
        self._ui.state.setText(self.tr("Unlocking…") if busy else "")
        if busy:
            self.notice.clear()

    def _switch(self) -> None:
        self._by_code = not self._by_code
        with QSignalBlocker(self._ui.show_secret):
            self._ui.show_secret.setChecked(self._by_code)
        self._ui.secret.clear()
        self._reveal(self._by_code)
        self._word()
        self._ui.secret.setFocus()

    def _reveal(self, shown: bool) -> None:
        self._ui.secret.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)
        self._ui.show_secret.setText(self.tr("Hide") if shown else self.tr("Show"))

    def _word(self) -> None:
        if self._by_code:
            about = self.tr("Type the recovery code from the printed sheet. Spaces and small letters do not matter.")
            name = self.tr("Recovery &code")
            other = self.tr("Use the PIN") if self._by_pin else self.tr("Use the passphrase")
        elif self._by_pin:
            about = self.tr("Type the PIN that was chosen for this table. After ten wrong ones only the code opens it.")
            name, other = self.tr("&PIN"), self.tr("Use the recovery code")
        else:
            about = self.tr("Type the passphrase of this laptop's vault.")
            name, other = self.tr("&Passphrase"), self.tr("Use the recovery code")
        self._ui.about.setText(about)
        self._ui.secret_label.setText(name)
        self._ui.secret.setAccessibleName(name.replace("&", ""))
        self._ui.other_way.setText(other)
