"""The recovery code, shown once: kept on paper, and one group of it typed back before going on (X1)."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from workshop_app.ui.dialogs.files import ask_save
from workshop_app.ui.generated.ui_recovery import Ui_RecoveryPage
from workshop_app.ui.navigator import Navigator
from workshop_app.ui.page import Page
from workshop_app.ui.task_runner import TaskRunner

if TYPE_CHECKING:
    from workshop_app.services.bundle import Services


class RecoveryPage(Page):
    """Knows the code only until one of its groups was typed."""

    def __init__(self, services: Services, runner: TaskRunner, navigator: Navigator) -> None:
        super().__init__(services, runner, navigator)
        self._groups: list[str] = []
        self._asked = 0
        self._sheet: Path | None = None
        self._ui = Ui_RecoveryPage()
        self._ui.setupUi(self.body)
        self._ui.open_sheet.hide()
        self._ui.saved.hide()
        self._ui.save_sheet.clicked.connect(self._save_sheet)
        self._ui.open_sheet.clicked.connect(self._open_sheet)
        self._ui.group.textChanged.connect(self._compare)
        self._ui.group.returnPressed.connect(self._ui.proceed.click)
        self._ui.proceed.clicked.connect(self._proceed)

    def take(self, thing: object) -> None:
        """The code, as it was made; which group is asked for depends on the code itself."""
        code = str(thing)
        self._groups = code.replace(" ", "-").split("-")
        self._asked = sum(code.encode()) % len(self._groups)
        half = (len(self._groups) + 1) // 2
        rows = (self._groups[:half], self._groups[half:])
        self._ui.code.setText("\n".join("   ".join(row) for row in rows))
        self._ui.code.setAccessibleName(self.tr("Recovery code: {}").format(", ".join(map(_spelt, self._groups))))
        label = self.tr("&To go on, type group {} of the code").format(self._asked + 1)
        self._ui.group_label.setText(label)
        self._ui.group.setAccessibleName(label.replace("&", ""))
        self._ui.save_sheet.setFocus()

    def left(self) -> None:
        """Forget the code."""
        self._groups = []
        self._ui.code.clear()

    def _compare(self, typed: str) -> None:
        given = "".join(typed.upper().split()).replace("-", "")
        expected = self._groups[self._asked] if self._groups else ""
        right = bool(expected) and _plain(given) == _plain(expected)
        self._ui.proceed.setEnabled(right)
        wrong = len(given) >= len(expected) and not right
        self._ui.group_hint.setText(self.tr("That is not group {}.").format(self._asked + 1) if wrong else "")

    def _proceed(self) -> None:
        self._ui.group.clear()
        self.navigator.vault_opened()

    def _save_sheet(self) -> None:
        ask_save(self, self.tr("Save the recovery sheet"), "workshop-recovery.pdf", self.tr("PDF (*.pdf)"), self._write)

    def _write(self, path: Path) -> None:
        services, code = self.services, "-".join(self._groups)
        self.runner.storage(
            lambda _progress: services.vault.recovery_sheet(path, code), lambda _none: self._written(path), owner=self
        )

    def _written(self, path: Path) -> None:
        self._sheet = path
        self._ui.saved.setText(
            self.tr("Saved as “{}”. Print it, then delete the file: whoever has it can open the vault.").format(
                path.name
            )
        )
        self._ui.saved.show()
        self._ui.open_sheet.show()
        self._ui.group.setFocus()

    def _open_sheet(self) -> None:
        if self._sheet is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._sheet)))


def _plain(group: str) -> str:
    """Letters that look like figures, read as Crockford's alphabet has them."""
    return group.translate(str.maketrans("OIL", "011"))


def _spelt(group: str) -> str:
    return " ".join(group)
