"""The checks before people come, from the plan page (R5): the same as under “Ready to begin” on the page Run."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog

from workshop_app.ui.dialogs.sizing import fit_scrolled
from workshop_app.ui.generated.ui_preflight import Ui_PreflightDialog
from workshop_app.ui.page import Page
from workshop_app.ui.pages.run_preflight import RunPreflight
from workshop_app.ui.theme import scaled

_WIDTH, _HEIGHT = 600, 560


class PreflightDialog(QDialog):
    """Looks at the laptop for one session; what is ticked here is not kept."""

    def __init__(self, page: Page, session_id: str) -> None:
        super().__init__(page)
        self._ui = ui = Ui_PreflightDialog()
        ui.setupUi(self)
        self.checks = RunPreflight(page, ui, self)
        ui.close.clicked.connect(self.reject)
        for button in (ui.look_again, ui.close):
            button.setAutoDefault(False)
        fit_scrolled(self, ui.scroll, _WIDTH)
        room = self.screen().availableSize().height()
        self.resize(self.width(), min(scaled(_HEIGHT), int(room * 0.92)))
        self.checks.open(session_id)
        ui.close.setFocus()
