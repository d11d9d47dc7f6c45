"""Deciding whether to trust a laptop that the programme does not know: its six words are compared by telephone."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QDialog, QWidget

from workshop_app.ui.dialogs.sizing import fit
from workshop_app.ui.generated.ui_approve_laptop import Ui_ApproveLaptopDialog
from workshop_app.ui.words import fingerprint


class ApproveLaptopDialog(QDialog):
    """Accepted once the person says that the words were the same."""

    def __init__(self, name: str, words: Sequence[str], parent: QWidget) -> None:
        super().__init__(parent)
        self._ui = Ui_ApproveLaptopDialog()
        self._ui.setupUi(self)
        self._ui.about.setText(
            self.tr(
                "“{}” was signed by a laptop that this programme does not know. Ring the facilitator on a number you"
                " had before, and have the six words read out from the laptop's settings."
            ).format(name)
        )
        self._ui.words.setText(fingerprint(words))
        self._ui.same.toggled.connect(self._ui.approve.setEnabled)
        self._ui.approve.clicked.connect(self.accept)
        self._ui.cancel.clicked.connect(self.reject)
        fit(self)
