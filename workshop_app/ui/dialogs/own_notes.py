"""The facilitator's notes to self: typed, kept on this laptop, and nowhere else."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QDialog, QWidget

from workshop_app.domain.errors import WorkshopError
from workshop_app.services.own_notes import OwnNotesService
from workshop_app.ui.dialogs.sizing import fit
from workshop_app.ui.generated.ui_own_notes import Ui_OwnNotesDialog
from workshop_app.ui.task_runner import TaskRunner

AFTER_MS = 600
"""So long after the last key they are saved."""


class OwnNotesDialog(QDialog):
    """Saves by itself while one types, and when it closes, however it is closed."""

    def __init__(self, notes: OwnNotesService, runner: TaskRunner, session_id: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._notes, self._runner, self._session_id = notes, runner, session_id
        self._there = ""
        self._ui = Ui_OwnNotesDialog()
        self._ui.setupUi(self)
        self._ui.words.setEnabled(False)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(AFTER_MS)
        self._later.timeout.connect(self._save)
        self._ui.done.clicked.connect(self.accept)
        fit(self, 640)
        runner.storage(lambda _progress: notes.note(session_id), self._show, self._failed, owner=self)

    def done(self, result: int) -> None:
        """Save what is not saved yet."""
        if self._ui.words.isEnabled():
            self._save()
        super().done(result)

    def _show(self, words: str) -> None:
        self._there = words
        self._ui.words.setPlainText(words)
        self._ui.words.setEnabled(True)
        self._ui.words.textChanged.connect(self._later.start)
        self._ui.words.setFocus()

    def _save(self) -> None:
        self._later.stop()
        words = self._ui.words.toPlainText()
        if words == self._there:
            return
        notes, session_id = self._notes, self._session_id
        self._runner.storage(
            lambda _progress: notes.save_note(session_id, words),
            lambda _none: self._saved(words),
            self._failed,
            owner=self,
        )

    def _saved(self, words: str) -> None:
        self._there = words
        self._ui.saved.setText(self.tr("Saved, on this laptop only"))

    def _failed(self, error: WorkshopError) -> None:
        self._ui.saved.setText(str(error))
