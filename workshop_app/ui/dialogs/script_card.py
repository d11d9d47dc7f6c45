"""A script card (P4): what is said word for word to people who come late, or if someone discloses."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QDialog, QWidget

from workshop_app.ui.dialogs.sizing import fit_scrolled
from workshop_app.ui.generated.ui_script_card import Ui_ScriptCardDialog
from workshop_app.ui.theme import LARGE, font_at


class ScriptCardDialog(QDialog):
    """Accepted once it was read out. `heads` is asked for where a number is given, -1 where nobody has counted."""

    def __init__(self, parent: QWidget, title: str, lines: Sequence[str], heads: int | None) -> None:
        super().__init__(parent)
        self._ui = Ui_ScriptCardDialog()
        self._ui.setupUi(self)
        self.setWindowTitle(title)
        self._ui.heading.setText(title)
        self._ui.words.setFont(font_at(LARGE))
        self._ui.words.setText("\n\n".join(lines))
        self._ui.heads_pair.setVisible(heads is not None)
        self._ui.heads.setValue(-1 if heads is None else heads)
        self._ui.read.clicked.connect(self.accept)
        self._ui.cancel.clicked.connect(self.reject)
        fit_scrolled(self, self._ui.scroll, 680)

    @property
    def heads(self) -> int:
        """How many people are in the room now; -1 where nobody has counted."""
        return self._ui.heads.value()
