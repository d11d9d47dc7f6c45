"""The technical page: an unexpected error, told so that it can be mended, without a word that anybody typed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication

from workshop_app.ui.fault_report import report
from workshop_app.ui.generated.ui_fault import Ui_FaultPage
from workshop_app.ui.navigator import Navigator
from workshop_app.ui.page import Page
from workshop_app.ui.task_runner import TaskRunner

if TYPE_CHECKING:
    from workshop_app.services.bundle import Services


class FaultPage(Page):
    """Shows the last fault that it was given."""

    def __init__(self, services: Services, runner: TaskRunner, navigator: Navigator) -> None:
        super().__init__(services, runner, navigator)
        self._ui = Ui_FaultPage()
        self._ui.setupUi(self.body)
        self._ui.copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self._ui.details.toPlainText()))
        self._ui.back.clicked.connect(lambda: navigator.go(""))

    def shown(self) -> None:
        """Enter goes back."""
        self._ui.back.setFocus()

    def take(self, thing: object) -> None:
        """A fault: its kind and where in our code it was; never its own text, which may hold what was typed."""
        if isinstance(thing, BaseException):
            self._ui.details.setPlainText(report(thing))
