"""A new passphrase: typed twice, judged while it is typed; the old one is asked for where somebody knows it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QLineEdit

from workshop_app.domain.errors import WorkshopError
from workshop_app.ui.announce import announce
from workshop_app.ui.generated.ui_passphrase import Ui_PassphraseDialog
from workshop_app.ui.theme import scaled

if TYPE_CHECKING:
    from workshop_app.services.set_up import Strength
    from workshop_app.ui.page import Page


class PassphraseDialog(QDialog):
    """Calls `change(dialog, old, new)`; whoever is called shows what went wrong here, or accepts the dialog.

    `ask_old` is false where nobody knows the old one.
    """

    def __init__(self, page: Page, change: Callable[[PassphraseDialog, str, str], None], *, ask_old: bool) -> None:
        super().__init__(page)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._page, self._change, self._ask_old = page, change, ask_old
        self._enough = False
        self._ui = Ui_PassphraseDialog()
        self._ui.setupUi(self)
        ui = self._ui
        ui.heading.setText(
            self.tr("Change the passphrase") if ask_old else self.tr("Give this laptop a new passphrase")
        )
        ui.about.setText(
            self.tr("The old one opens nothing from then on. Recovery code and keyring stay as they are.")
            if ask_old
            else self.tr("The rescue key opens the vault once this is done. The passphrase that was lost is destroyed.")
        )
        ui.old_box.setVisible(ask_old)
        ui.problem.hide()
        ui.old.textChanged.connect(lambda _text: self._compare())
        ui.passphrase.textChanged.connect(self._typed)
        ui.again.textChanged.connect(lambda _text: self._compare())
        ui.show_passphrase.toggled.connect(self._reveal)
        ui.suggest.clicked.connect(self._suggest)
        ui.save.clicked.connect(self._save)
        ui.cancel.clicked.connect(self.reject)
        for button in (ui.suggest, ui.cancel):
            button.setAutoDefault(False)
        page.navigator.blanked.connect(self._blanked)
        self.finished.connect(self._forget)
        self._typed("")
        (ui.old if ask_old else ui.passphrase).setFocus()
        self._fit()

    def show_problem(self, error: WorkshopError) -> None:
        """Say what has to change."""
        self._set_busy(False)
        self._ui.problem.setText(str(error))
        self._ui.problem.show()
        announce(self._ui.problem, str(error), urgent=True)
        (self._ui.old if self._ask_old else self._ui.passphrase).setFocus()

    def _fit(self) -> None:
        """As high as its words need, and never beyond the screen: then the fields scroll and the buttons stay."""
        ui, screen, width = self._ui, self.screen().availableGeometry(), scaled(_WIDTH)
        wide = min(width, screen.width() - 40)
        body = ui.body.heightForWidth(wide - _MARGINS) if ui.body.hasHeightForWidth() else ui.body.sizeHint().height()
        rest = self.sizeHint().height() - ui.scroll.sizeHint().height()
        self.resize(wide, min(body + rest + scaled(_HINT), screen.height() - 60))

    def _typed(self, passphrase: str) -> None:
        self._enough = False
        vault = self._page.services.vault

        def judged(strength: Strength) -> None:
            if passphrase == self._ui.passphrase.text():
                self._enough = strength.enough
                self._ui.strength.show_score(strength.score, enough=strength.enough)
                self._ui.hint.setText(strength.hint)
                self._compare()

        self._page.runner.wide(lambda _progress: vault.strength(passphrase), judged, owner=self)
        self._compare()

    def _compare(self) -> None:
        ui = self._ui
        first, second = ui.passphrase.text().strip(), ui.again.text().strip()
        same = self.tr("The two are the same.") if first == second else self.tr("The two are not the same yet.")
        ui.again_hint.setText(same if second else "")
        known = bool(ui.old.text().strip()) or not self._ask_old
        ui.save.setEnabled(self._enough and first == second and known)

    def _reveal(self, shown: bool) -> None:
        mode = QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password
        for field in (self._ui.old, self._ui.passphrase, self._ui.again):
            field.setEchoMode(mode)
        self._ui.show_passphrase.setText(self.tr("Hide") if shown else self.tr("Show"))

    def _suggest(self) -> None:
        vault = self._page.services.vault
        self._page.runner.storage(lambda _progress: vault.suggest(), self._take_suggestion, owner=self)

    def _take_suggestion(self, passphrase: str) -> None:
        self._ui.show_passphrase.setChecked(True)
        self._ui.passphrase.setText(passphrase)
        self._ui.again.clear()
        self._ui.again.setFocus()

    def _save(self) -> None:
        self._ui.problem.hide()
        self._set_busy(True)
        self._change(self, self._ui.old.text(), self._ui.passphrase.text())

    def _set_busy(self, busy: bool) -> None:
        self._ui.save.setText(self.tr("Changing…") if busy else self.tr("Change it"))
        if busy:
            self._ui.save.setEnabled(False)
        else:
            self._compare()

    def _blanked(self, blank: bool) -> None:
        if blank:
            self.reject()

    def _forget(self) -> None:
        for field in (self._ui.old, self._ui.passphrase, self._ui.again):
            field.clear()


_WIDTH, _MARGINS = 560, 56
_HINT = 24
"""Pixels, at 100 %, for the line that says whether the two are the same, which is empty at first."""
