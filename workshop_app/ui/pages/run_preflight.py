"""The checks before people come (R5), under “Ready to begin” on the run page, and in a dialog from Plan. Nothing is
stopped by them.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from workshop_app.services.preflight import Check, State
from workshop_app.ui.announce import announce
from workshop_app.ui.generated.ui_preflight import Ui_PreflightDialog
from workshop_app.ui.generated.ui_run import Ui_RunPage
from workshop_app.ui.page import Page
from workshop_app.ui.widgets.check_row import CheckRow


class RunPreflight(QObject):
    """Serves the run page while its session is planned, and the dialog of the plan page. `holder` is whose form it is,
    the page itself where there is none.
    """

    def __init__(self, page: Page, ui: Ui_RunPage | Ui_PreflightDialog, holder: QObject | None = None) -> None:
        super().__init__(holder or page)
        self._page, self._ui = page, ui
        self._session_id = ""
        self._rows: dict[str, CheckRow] = {}
        ui.look_again.clicked.connect(self.look)
        ui.preflight_card.hide()

    def open(self, session_id: str) -> None:
        """Look at this session's laptop; what was ticked for another counts no more."""
        if session_id != self._session_id:
            self._session_id = session_id
            for row in self._rows.values():
                row.box.setChecked(False)
        self.look()

    def hide(self) -> None:
        """The session has begun, or is over."""
        self._ui.preflight_card.hide()

    def look(self) -> None:
        """Look at everything again."""
        session_id, preflight = self._session_id, self._page.services.preflight
        if session_id:
            self._page.runner.storage(lambda _progress: preflight.look(session_id), self._show, owner=self)

    def _show(self, checks: Sequence[Check]) -> Iterator[None]:
        ui = self._ui
        for check in (*checks, self._screens()):
            row = self._rows.get(check.key)
            if row is None:
                row = self._rows[check.key] = CheckRow(check, ui.preflight_rows)
                row.ticked.connect(self._count)
                ui.preflight_rows_layout.addWidget(row)
                row.show()
            else:
                row.show_check(check)
            yield
        ui.preflight_card.show()
        self._count()

    def _screens(self) -> Check:
        name = self.tr("Room display")
        if len(QGuiApplication.screens()) > 1:
            return Check("room", name, State.GOOD, self.tr("A second screen is there: F5 fills it, once you begin."))
        return Check(
            "room",
            name,
            State.ASK,
            self.tr("There is no second screen: F5 opens a window."),
            self.tr("Plug the projector in and have it extend this screen, not mirror it. Then look again."),
        )

    def _count(self) -> None:
        left = sum(not row.is_well for row in self._rows.values())
        bad = sum(row.check.state is State.BAD for row in self._rows.values())
        words = (
            self.tr("Before people come: all is well") if not left else self.tr("Before people come: %n left", "", left)
        )
        if bad:
            words = f"{words}, {self.tr('%n not well', '', bad)}"
        if words != self._ui.preflight_title.text():
            self._ui.preflight_title.setText(words)
            announce(self._ui.preflight_title, words)
