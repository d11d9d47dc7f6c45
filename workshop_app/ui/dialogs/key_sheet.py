"""Putting a secret key on paper: the sheet is written, printed, and read back from the paper once."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from workshop_app.domain.errors import WorkshopError
from workshop_app.services.progress import Progress
from workshop_app.ui.announce import announce
from workshop_app.ui.dialogs.files import ask_save
from workshop_app.ui.dialogs.fitting import FittingDialog
from workshop_app.ui.dialogs.sizing import fit
from workshop_app.ui.generated.ui_key_sheet import Ui_KeySheetDialog
from workshop_app.ui.page import Page
from workshop_app.ui.widgets.restyle import restyle


class KeySheetDialog(FittingDialog):
    """`write(path)` writes the sheet, `confirm(typed)` says with an error that it is not what the paper has; both are
    called on the storage thread. Accepted once the paper was read back. The secret is never on the screen.
    """

    def __init__(
        self,
        parent: QWidget,
        page: Page,
        heading: str,
        about: str,
        name: str,
        write: Callable[[Path], None],
        confirm: Callable[[str], object],
    ) -> None:
        super().__init__(parent)
        self._page, self._name, self._write, self._confirm = page, name, write, confirm
        self._sheet: Path | None = None
        self._ui = ui = Ui_KeySheetDialog()
        ui.setupUi(self)
        self.setWindowTitle(heading)
        self.setAccessibleDescription(about)
        ui.heading.setText(heading)
        ui.about.setText(about)
        for hidden in (ui.saved, ui.problem, ui.open_sheet):
            hidden.hide()
        ui.save_sheet.clicked.connect(self._save)
        ui.open_sheet.clicked.connect(self._open)
        ui.typed.textChanged.connect(self._typed)
        ui.typed.returnPressed.connect(ui.confirm.click)
        ui.confirm.clicked.connect(self._ask)
        ui.cancel.clicked.connect(self.reject)
        for button in (ui.save_sheet, ui.open_sheet, ui.cancel, ui.confirm):
            button.setAutoDefault(False)
        fit(self)
        ui.save_sheet.setFocus()

    def write(self, path: Path) -> None:
        """Write the sheet to `path`."""
        self._page.runner.storage(
            lambda _progress: self._write(path), lambda _none: self._written(path), self._complain, owner=self
        )

    def _save(self) -> None:
        ask_save(self, self.tr("Save the sheet"), self._name, self.tr("PDF (*.pdf)"), self.write)

    def _written(self, path: Path) -> None:
        ui = self._ui
        self._sheet = path
        ui.saved.setText(
            self.tr("Saved as “{}”. Print it, then delete the file: whoever has it has the key.").format(path.name)
        )
        ui.saved.show()
        ui.open_sheet.show()
        ui.problem.hide()
        restyle(ui.save_sheet, role="")
        restyle(ui.confirm, role="primary")
        ui.typed.setFocus()
        announce(ui.saved, ui.saved.text())

    def _open(self) -> None:
        if self._sheet is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._sheet)))

    def _typed(self, text: str) -> None:
        self._ui.confirm.setEnabled(bool(text.strip()))
        self._ui.problem.hide()

    def _ask(self) -> None:
        typed = self._ui.typed.text()

        def confirm(_progress: Progress) -> object:
            return self._confirm(typed)

        self._page.runner.storage(confirm, lambda _kept: self.accept(), self._complain, owner=self)

    def _complain(self, error: WorkshopError) -> None:
        self._ui.problem.setText(str(error))
        self._ui.problem.show()
        announce(self._ui.problem, str(error), urgent=True)
        self._ui.typed.setFocus()
        self._ui.typed.selectAll()
