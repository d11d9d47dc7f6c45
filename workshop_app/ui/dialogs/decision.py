"""A question that needs an answer before anything happens: what it is about, and the two things one can do."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QDialog, QWidget

from workshop_app.ui.generated.ui_decision import Ui_DecisionDialog


class DecisionDialog(QDialog):
    """Enter does what `yes` says, Esc leaves things as they are. The buttons name the action, never “OK”."""

    def __init__(self, parent: QWidget, heading: str, about: str, yes: str, no: str = "") -> None:
        super().__init__(parent)
        self._ui = Ui_DecisionDialog()
        self._ui.setupUi(self)
        self.setWindowTitle(heading)
        self.setAccessibleDescription(about)
        self._ui.heading.setText(heading)
        self._ui.about.setText(about)
        self._ui.yes.setText(yes)
        if no:
            self._ui.no.setText(no)
        self._ui.yes.clicked.connect(self.accept)
        self._ui.no.clicked.connect(self.reject)
        self._ui.yes.setFocus()


def ask(parent: QWidget, heading: str, about: str, yes: str, act: Callable[[], None]) -> DecisionDialog:
    """Ask, without holding up anything else; `act` is called if the answer is yes."""
    dialog = DecisionDialog(parent, heading, about, yes)
    dialog.accepted.connect(act)
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
    return dialog
