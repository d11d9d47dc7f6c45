"""A show of hands about the process: counted on the screen, marked as no vote, and kept nowhere (V3)."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from workshop_app.ui.dialogs.fitting import FittingDialog
from workshop_app.ui.generated.ui_hands import Ui_HandsDialog
from workshop_app.ui.theme import scaled


class HandsDialog(FittingDialog):
    """Asks about one of a few questions of process: with a list to choose from, no proposal can be put to hands."""

    def __init__(self, parent: QWidget | None) -> None:
        super().__init__(parent)
        self._ui = Ui_HandsDialog()
        self._ui.setupUi(self)
        for question in (
            self.tr("A longer break"),
            self.tr("Going on for longer than planned"),
            self.tr("Ending this part now"),
            self.tr("Taking the next part first"),
            self.tr("Another way of working in the next part"),
            self.tr("Voting now"),
        ):
            self._ui.question.addItem(question)
        for field in (self._ui.yes, self._ui.no):
            field.valueChanged.connect(self._show)
        self._ui.question.currentIndexChanged.connect(self._show)
        self._ui.done.clicked.connect(self.accept)
        self.resize(scaled(560), self.height())
        self._show()
        self._ui.question.setFocus()

    def _show(self) -> None:
        yes, no = self._ui.yes.value(), self._ui.no.value()
        if yes == no:
            more = self.tr("as many for it as against it")
        else:
            more = self.tr("more for it") if yes > no else self.tr("more against it")
        words = self.tr("Show of hands, no vote. {0}: {1} to {2}, {3}.")
        self._ui.result.setText(words.format(self._ui.question.currentText(), yes, no, more))
