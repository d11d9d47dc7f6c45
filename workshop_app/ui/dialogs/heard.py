"""How many recognise a contribution: a show of hands, set down afterwards."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QWidget

from workshop_app.domain.contribution import Contribution
from workshop_app.ui.generated.ui_heard import Ui_HeardDialog


class HeardDialog(QDialog):
    """Begins with the digit that opened it, or with the count that is there."""

    def __init__(self, parent: QWidget, contribution: Contribution, digit: str = "") -> None:
        super().__init__(parent)
        self._ui = Ui_HeardDialog()
        self._ui.setupUi(self)
        self._ui.about.setText(f"{contribution.number} · {contribution.text[:120]}")
        field = self._ui.heard
        field.setValue(
            int(digit) if digit else -1 if contribution.recognised_by is None else contribution.recognised_by
        )
        self._ui.save.clicked.connect(self.accept)
        self._ui.cancel.clicked.connect(self.reject)
        self._begun = bool(digit)
        field.setFocus()
        field.selectAll()

    def showEvent(self, event: QShowEvent) -> None:
        """What is typed next adds to the digit that opened the dialog, and replaces a count that was there."""
        super().showEvent(event)
        if self._begun:
            # A dialog marks the content of its first field after it is shown.
            QTimer.singleShot(0, self._ui.heard.lineEdit(), lambda: self._ui.heard.lineEdit().end(False))

    @property
    def heard(self) -> int | None:
        """The count; None for “not asked”."""
        value = self._ui.heard.value()
        return None if value < 0 else value
