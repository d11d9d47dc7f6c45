"""Trying a passphrase or a recovery code while the vault is open, so that it is not first tried when it is needed."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from workshop_app.domain.errors import WorkshopError
from workshop_app.ui.announce import announce
from workshop_app.ui.dialogs.fitting import FittingDialog
from workshop_app.ui.dialogs.sizing import fit
from workshop_app.ui.generated.ui_try_way import Ui_TryWayDialog

if TYPE_CHECKING:
    from workshop_app.ui.page import Page


class TryWayDialog(FittingDialog):
    """Calls `test(dialog, typed)`; whoever is called shows what went wrong here, or accepts the dialog."""

    def __init__(self, page: Page, test: Callable[[TryWayDialog, str], None], *, code: bool) -> None:
        super().__init__(page)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._test = test
        self._ui = Ui_TryWayDialog()
        self._ui.setupUi(self)
        ui = self._ui
        if code:
            heading, label = self.tr("Test the recovery code"), self.tr("Recovery &code")
            about = self.tr("Type it from the printed sheet, not from memory. Spaces and small letters do not matter.")
        else:
            heading, label = self.tr("Test the passphrase"), self.tr("&Passphrase")
            about = self.tr("Type it as you would to unlock. Nothing is changed.")
        ui.heading.setText(heading)
        ui.about.setText(about)
        ui.secret_label.setText(label)
        ui.secret.setAccessibleName(label.replace("&", ""))
        ui.problem.hide()
        ui.secret.textChanged.connect(lambda text: ui.test.setEnabled(bool(text.strip())))
        ui.show_secret.toggled.connect(self._reveal)
        ui.test.clicked.connect(self._try)
        ui.cancel.clicked.connect(self.reject)
        ui.cancel.setAutoDefault(False)
        page.navigator.blanked.connect(self._blanked)
        self.finished.connect(ui.secret.clear)
        ui.show_secret.setChecked(code)
        ui.secret.setFocus()
        fit(self)

    def show_problem(self, error: WorkshopError) -> None:
        """Say why it was not the right one."""
        ui = self._ui
        ui.problem.setText(str(error))
        ui.problem.show()
        ui.test.setEnabled(True)
        ui.secret.selectAll()
        ui.secret.setFocus()
        announce(ui.problem, str(error), urgent=True)

    def _try(self) -> None:
        self._ui.problem.hide()
        self._ui.test.setEnabled(False)
        self._test(self, self._ui.secret.text())

    def _reveal(self, shown: bool) -> None:
        self._ui.secret.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)
        self._ui.show_secret.setText(self.tr("Hide") if shown else self.tr("Show"))

    def _blanked(self, blank: bool) -> None:
        if blank:
            self.reject()
