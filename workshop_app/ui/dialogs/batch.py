"""The number on a pile of paper cards, typed once for the whole pile (C5)."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QWidget

from workshop_app.ui.generated.ui_batch import Ui_BatchDialog


class BatchDialog(QDialog):
    """Begins with a number that is ready to be typed over; 0 says “none”."""

    def __init__(self, parent: QWidget, about: str, number: int) -> None:
        super().__init__(parent)
        self._ui = Ui_BatchDialog()
        self._ui.setupUi(self)
        self._ui.about.setText(about)
        self._ui.number.setValue(number)
        self._ui.save.clicked.connect(self.accept)
        self._ui.cancel.clicked.connect(self.reject)
        self._ui.number.setFocus()
        self._ui.number.selectAll()

    @property
    def number(self) -> int | None:
        """The number; None for cards of no batch."""
        return self._ui.number.value() or None
