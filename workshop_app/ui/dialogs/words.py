"""A small dialog that asks for words: a proposal, a reason, a minority's statement."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QWidget

from workshop_app.domain.errors import WorkshopError
from workshop_app.domain.text import one_line
from workshop_app.ui.announce import announce
from workshop_app.ui.generated.ui_words import Ui_WordsDialog


class WordsDialog(QDialog):
    """Asks for one line of words, at most `limit` characters. Enter saves, Esc backs out.

    Where `choices` are given, one of them is chosen before the words.
    """

    def __init__(
        self,
        parent: QWidget | None,
        heading: str,
        about: str,
        *,
        words: str = "",
        save: str = "",
        limit: int = 500,
        choices: Sequence[str] = (),
    ) -> None:
        super().__init__(parent)
        self._ui = Ui_WordsDialog()
        self._ui.setupUi(self)
        self._limit = limit
        self.setWindowTitle(heading)
        self._ui.heading.setText(heading)
        self._ui.about.setText(about)
        self._ui.about.setVisible(bool(about))
        self._ui.words.setPlainText(words)
        self._ui.words.selectAll()
        self._ui.words.setAccessibleName(heading)
        self._ui.words.setAccessibleDescription(about)
        self._ui.words.installEventFilter(self)
        self._ui.choice.addItems(list(choices))
        self._ui.choice.setVisible(bool(choices))
        self._ui.problem.hide()
        if save:
            self._ui.accept_button.setText(save)
        self._ui.accept_button.clicked.connect(self._save)
        self._ui.cancel.clicked.connect(self.reject)
        self._ui.words.setFocus()

    @property
    def typed(self) -> str:
        """What was typed, on one line."""
        return one_line(self._ui.words.toPlainText())

    @property
    def chosen(self) -> int:
        """The place of the choice that stands, or -1 where there are none."""
        return self._ui.choice.currentIndex()

    def show_problem(self, error: WorkshopError) -> None:
        """Say why the words cannot be taken."""
        self._complain(str(error))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter in the words saves; Shift+Enter has no meaning on one line and does the same."""
        pressed = event.key() if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) else None
        if watched is self._ui.words and pressed in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._save()
            return True
        return super().eventFilter(watched, event)

    def _save(self) -> None:
        if not self.typed:
            self._complain(self.tr("Type a few words first."))
        elif len(self.typed) > self._limit:
            over = len(self.typed) - self._limit
            self._complain(self.tr("This is %n character(s) too long.", "", over))
        else:
            self.accept()

    def _complain(self, sentence: str) -> None:
        self._ui.problem.setText(sentence)
        self._ui.problem.show()
        announce(self._ui.problem, sentence, urgent=True)
        self._ui.words.setFocus()
