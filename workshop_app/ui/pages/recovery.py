"""The recovery code, shown once: kept on paper, and one group of it typed back before it counts (X1)."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from workshop_app.domain.errors import WorkshopError
from workshop_app.ui.dialogs.files import ask_save
from workshop_app.ui.generated.ui_recovery import Ui_RecoveryPage
from workshop_app.ui.navigator import Navigator
from workshop_app.ui.page import Page
from workshop_app.ui.task_runner import TaskRunner

if TYPE_CHECKING:
    from workshop_app.services.bundle import Services

NEW_CODE = ""
"""Handed to the page in place of a code: it is to draw one that takes the place of the code there is."""


class RecoveryPage(Page):
    """Knows the code only until one of its groups was typed, the page is left, or the window is blanked."""

    def __init__(self, services: Services, runner: TaskRunner, navigator: Navigator) -> None:
        super().__init__(services, runner, navigator)
        self._groups: list[str] = []
        self._asked = 0
        self._first = True
        self._sheet: Path | None = None
        self._ui = Ui_RecoveryPage()
        self._ui.setupUi(self.body)
        ui = self._ui
        for widget in (ui.open_sheet, ui.saved, ui.away, ui.another, ui.keep_old):
            widget.hide()
        ui.save_sheet.clicked.connect(self._save_sheet)
        ui.open_sheet.clicked.connect(self._open_sheet)
        ui.group.textChanged.connect(self._compare)
        ui.group.returnPressed.connect(ui.proceed.click)
        ui.proceed.clicked.connect(self._proceed)
        ui.another.clicked.connect(self._draw)
        ui.keep_old.clicked.connect(lambda: navigator.go("keys"))
        navigator.blanked.connect(self._blanked)

    def take(self, thing: object) -> None:
        """The code as it was made with the vault, or `NEW_CODE`."""
        self._first = bool(thing)
        if not self._first:
            self._ui.title.setText(self.tr("Keep this new recovery code"))
            self._ui.about.setText(
                self.tr(
                    "It takes the place of the old one as soon as you have typed back what is asked below; until then"
                    " the old one holds. It is shown now and never again. Print it, and keep it where the laptop is"
                    " not."
                )
            )
            self._draw()
        else:
            self._show_code(str(thing))

    def left(self) -> None:
        """Forget the code."""
        self._put_away()

    def _draw(self) -> None:
        keys = self.services.keys
        self.runner.storage(lambda _progress: keys.draw_recovery(), self._show_code, owner=self)

    def _show_code(self, code: str) -> None:
        ui = self._ui
        self._groups = code.split("-")
        self._asked = self.services.keys.asked_group(code)
        half = (len(self._groups) + 1) // 2
        rows = (self._groups[:half], self._groups[half:])
        ui.code.setText("\n".join("   ".join(row) for row in rows))
        ui.code.setAccessibleName(self.tr("Recovery code: {}").format(", ".join(map(_spelt, self._groups))))
        label = self.tr("&To go on, type group {} of the code").format(self._asked + 1)
        ui.group_label.setText(label)
        ui.group.setAccessibleName(label.replace("&", ""))
        self._show_parts(code=True)
        ui.save_sheet.setFocus()

    def _show_parts(self, *, code: bool) -> None:
        """What belongs to a code that is shown, or what stands there once it was put away."""
        ui = self._ui
        for widget in (ui.code_frame, ui.save_sheet, ui.group_label, ui.group, ui.group_hint, ui.proceed):
            widget.setVisible(code)
        ui.away.setVisible(not code)
        ui.another.setVisible(not code)
        ui.keep_old.setVisible(not self._first)

    def _put_away(self) -> None:
        self._groups = []
        for field in (self._ui.code, self._ui.group):
            field.clear()
        self._ui.code.setAccessibleName("")
        for widget in (self._ui.open_sheet, self._ui.saved):
            widget.hide()
        self._show_parts(code=False)

    def _blanked(self, blank: bool) -> None:
        if blank:
            self._put_away()

    def _compare(self, typed: str) -> None:
        given = _plain("".join(typed.upper().split()).replace("-", ""))
        expected = _plain(self._groups[self._asked]) if self._groups else ""
        right = bool(expected) and given == expected
        self._ui.proceed.setEnabled(right)
        wrong = bool(expected) and len(given) >= len(expected) and not right
        self._ui.group_hint.setText(self.tr("That is not group {}.").format(self._asked + 1) if wrong else "")

    def _proceed(self) -> None:
        code, typed, keys = "-".join(self._groups), self._ui.group.text(), self.services.keys
        self._ui.proceed.setEnabled(False)
        self.runner.storage(
            lambda _progress: keys.confirm_recovery(code, typed), self._confirmed, self._refused, owner=self
        )

    def _confirmed(self, _none: object) -> None:
        self._ui.group.clear()
        if self._first:
            self.navigator.vault_opened()
        else:
            self.navigator.go("keys", self.tr("The new recovery code holds. Destroy the old sheet: it opens nothing."))

    def _refused(self, error: WorkshopError) -> None:
        self.show_problem(error)
        self._compare(self._ui.group.text())

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
