"""Asking a facilitator for a report again: a text that is ready to be sent, copied or saved (D1)."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QWidget

from workshop_app.ui.announce import announce
from workshop_app.ui.dialogs.files import ask_save
from workshop_app.ui.dialogs.sizing import fit
from workshop_app.ui.generated.ui_request import Ui_RequestDialog


class RequestDialog(QDialog):
    """Accepted once the text was copied; `save` is handed the path where it is to be saved."""

    def __init__(self, text: str, name: str, save: Callable[[Path], None], parent: QWidget) -> None:
        super().__init__(parent)
        self._ui = Ui_RequestDialog()
        self._ui.setupUi(self)
        self._name, self._save = name, save
        self._ui.text.setPlainText(text)
        self._ui.copy.clicked.connect(self._copy)
        self._ui.save.clicked.connect(self._ask)
        self._ui.close.clicked.connect(self.reject)
        fit(self)
        self._ui.copy.setFocus()

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._ui.text.toPlainText())
        announce(self, self.tr("Copied"))
        self.accept()

    def _ask(self) -> None:
        ask_save(self, self.tr("Save the text"), f"{Path(self._name).stem}.txt", self.tr("Text (*.txt)"), self._chosen)

    def _chosen(self, path: Path) -> None:
        self._save(path)
        self.reject()
