"""A programme is taken over on this laptop: the spare's sheet, the programme's file, and three words to compare."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QDialog

from workshop_app.domain.errors import WorkshopError
from workshop_app.services.take_over import FoundProgramme
from workshop_app.ui.announce import announce
from workshop_app.ui.dialogs.files import ask_open
from workshop_app.ui.dialogs.sizing import fit_scrolled
from workshop_app.ui.generated.ui_take_over import Ui_TakeOverDialog
from workshop_app.ui.page import Page
from workshop_app.ui.words import fingerprint

_WIDTH = 600


class TakeOverDialog(QDialog):
    """`taken` is called with the programme's id. What was typed, and what was read, is forgotten with the dialog."""

    def __init__(self, page: Page, taken: Callable[[str], None]) -> None:
        super().__init__(page)
        self._page, self._taken = page, taken
        self._found: FoundProgramme | None = None
        self._ui = ui = Ui_TakeOverDialog()
        ui.setupUi(self)
        self.setAccessibleDescription(ui.about.text())
        ui.problem.hide()
        ui.found.hide()
        ui.typed.textChanged.connect(self._typed)
        ui.choose.clicked.connect(self._choose)
        ui.take.clicked.connect(self._take)
        ui.cancel.clicked.connect(self.reject)
        self.finished.connect(lambda _result: self._forget())
        fit_scrolled(self, ui.scroll, _WIDTH)
        ui.typed.setFocus()

    def read_file(self, path: Path) -> None:
        """Open the programme's file with the key that was typed, and show whose it is."""
        service, typed = self._page.services.take_over, self._ui.typed.text()
        self._page.runner.storage(lambda _progress: service.read(path, typed), self._show, self._complain, owner=self)

    def _typed(self, text: str) -> None:
        self._ui.choose.setEnabled(bool(text.strip()))
        self._unfind()

    def _unfind(self) -> None:
        self._found = None
        for part in (self._ui.problem, self._ui.found):
            part.hide()
        self._ui.take.setEnabled(False)

    def _choose(self) -> None:
        kinds = self.tr("Programme files (*.wprogramme)")
        ask_open(self, self.tr("Choose the programme's file"), kinds, lambda paths: self.read_file(paths[0]))

    def _show(self, found: FoundProgramme) -> None:
        self._unfind()
        ui, self._found = self._ui, found
        ui.name.setText(found.programme.name)
        ui.words.setText(fingerprint(found.words))
        ui.found.show()
        ui.take.setEnabled(True)
        self._fit()
        ui.scroll.ensureWidgetVisible(ui.compare)
        announce(ui.words, f"{found.programme.name}. {ui.words.text()}")

    def _take(self) -> None:
        found, service = self._found, self._page.services.take_over
        if found is None:
            return

        def done(programme_id: str) -> None:
            self.accept()
            self._taken(programme_id)

        self._page.runner.storage(lambda _progress: service.take_over(found), done, self._complain, owner=self)

    def _complain(self, error: WorkshopError) -> None:
        self._unfind()
        self._ui.problem.setText(str(error))
        self._ui.problem.show()
        self._fit()
        announce(self._ui.problem, str(error), urgent=True)
        self._ui.typed.setFocus()

    def _fit(self) -> None:
        fit_scrolled(self, self._ui.scroll, _WIDTH)

    def _forget(self) -> None:
        self._ui.typed.clear()
        self._found = None
