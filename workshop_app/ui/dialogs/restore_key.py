"""Taking a secret key back from its sheet or from an identity file, for an emergency."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QWidget

from workshop_app.domain.errors import WorkshopError
from workshop_app.services.programme_keys import ProgrammeKeys
from workshop_app.services.progress import Progress
from workshop_app.ui.announce import announce
from workshop_app.ui.dialogs.files import ask_open
from workshop_app.ui.dialogs.fitting import FittingDialog
from workshop_app.ui.dialogs.sizing import fit
from workshop_app.ui.generated.ui_restore_key import Ui_RestoreKeyDialog
from workshop_app.ui.page import Page


class RestoreKeyDialog(FittingDialog):
    """Accepted once the key is back; `restored` are the keys then. What was typed is forgotten with the dialog."""

    def __init__(
        self, parent: QWidget, page: Page, programme_id: str, restored: Callable[[ProgrammeKeys], None]
    ) -> None:
        super().__init__(parent)
        self._page, self._programme, self._restored = page, programme_id, restored
        self._ui = ui = Ui_RestoreKeyDialog()
        ui.setupUi(self)
        self.setAccessibleDescription(ui.about.text())
        ui.problem.hide()
        ui.typed.textChanged.connect(self._typed)
        ui.restore.clicked.connect(self._restore)
        ui.from_file.clicked.connect(self._choose)
        ui.cancel.clicked.connect(self.reject)
        self.finished.connect(lambda _result: ui.typed.clear())
        fit(self)
        ui.typed.setFocus()

    def take_file(self, path: Path) -> None:
        """Take the key from an identity file."""
        keys = self._page.services.programme_keys
        self._run(lambda _progress: keys.restore_from_file(self._programme, path))

    def _typed(self, text: str) -> None:
        self._ui.restore.setEnabled(bool(text.strip()))
        self._ui.problem.hide()

    def _restore(self) -> None:
        keys, typed = self._page.services.programme_keys, self._ui.typed.text()
        self._run(lambda _progress: keys.restore(self._programme, typed))

    def _choose(self) -> None:
        ask_open(
            self, self.tr("Take a key back from a file"), self.tr("Identity files (*.txt *.key)"), self._take_first
        )

    def _take_first(self, paths: list[Path]) -> None:
        self.take_file(paths[0])

    def _run(self, work: Callable[[Progress], ProgrammeKeys]) -> None:
        self._page.runner.storage(work, self._back, self._complain, owner=self)

    def _back(self, keys: ProgrammeKeys) -> None:
        self.accept()
        self._restored(keys)

    def _complain(self, error: WorkshopError) -> None:
        self._ui.problem.setText(str(error))
        self._ui.problem.show()
        announce(self._ui.problem, str(error), urgent=True)
        self._ui.typed.setFocus()
