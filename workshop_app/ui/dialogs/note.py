"""A short note that is needed, or may be given, before something is done; and the note of a stick that was lost."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from workshop_app.domain.errors import WorkshopError
from workshop_app.ui.announce import announce
from workshop_app.ui.dialogs.fitting import FittingDialog
from workshop_app.ui.generated.ui_lost_stick import Ui_LostStickDialog
from workshop_app.ui.generated.ui_note import Ui_NoteDialog
from workshop_app.ui.theme import scaled

_WIDTH = 560


class NoteDialog(FittingDialog):
    """`save(dialog, note)` is called by Enter or the button; then `accept` or `show_problem`.

    `words` are the heading, what it is about, the field's label and the button.
    """

    def __init__(
        self,
        parent: QWidget,
        words: tuple[str, str, str, str],
        save: Callable[[NoteDialog, str], None],
        note: str = "",
    ) -> None:
        super().__init__(parent)
        self._ui = Ui_NoteDialog()
        self._ui.setupUi(self)
        heading, about, field, button = words
        self.setWindowTitle(heading)
        self._ui.heading.setText(heading)
        self._ui.about.setText(about)
        self._ui.note_label.setText(field)
        self._ui.note.setAccessibleName(field.replace("&", ""))
        self._ui.note.setText(note)
        self._ui.save.setText(button)
        self._ui.problem.hide()
        self._ui.save.clicked.connect(lambda: save(self, self._ui.note.text()))
        self._ui.save.setDefault(True)
        self._ui.cancel.clicked.connect(self.reject)
        self.setMinimumWidth(min(scaled(_WIDTH), self.screen().availableSize().width()))
        self._ui.note.setFocus()

    def show_problem(self, error: WorkshopError) -> None:
        """Say why it cannot be taken."""
        self._ui.problem.setText(str(error))
        self._ui.problem.show()
        announce(self._ui.problem, str(error), urgent=True)


class LostStickDialog(FittingDialog):
    """`save(dialog, digest, note)` is called by Enter or the button; then `accept` or `show_problem`."""

    def __init__(self, parent: QWidget, save: Callable[[LostStickDialog, str, str], None]) -> None:
        super().__init__(parent)
        self._ui = Ui_LostStickDialog()
        self._ui.setupUi(self)
        self._ui.problem.hide()
        self._ui.save.clicked.connect(lambda: save(self, self._ui.digest.text(), self._ui.note.text()))
        self._ui.save.setDefault(True)
        self._ui.cancel.clicked.connect(self.reject)
        self.setMinimumWidth(min(scaled(_WIDTH), self.screen().availableSize().width()))
        self._ui.digest.setFocus()

    def show_problem(self, error: WorkshopError) -> None:
        """Say why it cannot be taken."""
        self._ui.problem.setText(str(error))
        self._ui.problem.show()
        announce(self._ui.problem, str(error), urgent=True)
