"""How many recognise a contribution: a show of hands, set down afterwards."""

from __future__ import annotations

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
        field.setFocus()
        if digit:
            field.lineEdit().setCursorPosition(len(digit))
        else:
            field.selectAll()

    @property
    def heard(self) -> int | None:
        """The count; None for “not asked”."""
        value = self._ui.heard.value()
        return None if value < 0 else value
