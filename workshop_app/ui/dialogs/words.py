"""A small dialog that asks for words: a proposal, a reason, a minority's statement.

They become part of the record, so what could point to a person is marked in them as it is in what was said.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from workshop_app.domain.errors import WorkshopError
from workshop_app.domain.identifier import Answered
from workshop_app.domain.text import one_line
from workshop_app.ui.announce import announce
from workshop_app.ui.dialogs.fitting import FittingDialog
from workshop_app.ui.generated.ui_words import Ui_WordsDialog
from workshop_app.ui.mark_hint import show_hint
from workshop_app.ui.theme import scaled
from workshop_app.ui.widgets.marked_entry import Finder

_WIDTH = 528


class WordsDialog(FittingDialog):
    """Asks for one line of words, at most `limit` characters. Enter saves once no mark is unanswered, Esc backs out.

    Where `choices` are given, one of them is chosen before the words.
    """

    def __init__(
        self,
        parent: QWidget | None,
        finder: Finder,
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
        self._ui.choice.addItems(list(choices))
        self._ui.choice.setVisible(bool(choices))
        self._ui.problem.hide()
        if save:
            self._ui.accept_button.setText(save)
        entry = self._ui.words
        entry.setAccessibleName(heading)
        entry.look_with(finder)
        entry.submitted.connect(self._submitted)
        entry.held_back.connect(self._complain)
        entry.left_alone.connect(self.reject)
        entry.marks_changed.connect(self._show_marks)
        self._ui.accept_button.clicked.connect(entry.submit)
        self._ui.cancel.clicked.connect(self.reject)
        self.setMinimumWidth(min(scaled(_WIDTH), self.screen().availableSize().width()))
        entry.fill(words)
        self._show_marks()
        entry.setFocus()

    @property
    def typed(self) -> str:
        """What was typed, on one line."""
        return one_line(self._ui.words.toPlainText())

    @property
    def answered(self) -> Answered:
        """How the marks in the words were answered."""
        return self._ui.words.answered()

    @property
    def chosen(self) -> int:
        """The place of the choice that stands, or -1 where there are none."""
        return self._ui.choice.currentIndex()

    def show_problem(self, error: WorkshopError) -> None:
        """Say why the words cannot be taken, and let them be changed."""
        self._refuse(str(error))

    def _submitted(self, _text: str) -> None:
        if not self.typed:
            self._refuse(self.tr("Type a few words first."))
        elif (over := len(self.typed) - self._limit) > 0:
            self._refuse(self.tr("This is %n character(s) too long.", "", over))
        else:
            self.accept()

    def _refuse(self, sentence: str) -> None:
        self._ui.words.not_saved()
        self._complain(sentence)

    def _complain(self, sentence: str) -> None:
        self._ui.problem.setText(sentence)
        self._ui.problem.show()
        announce(self._ui.problem, sentence, urgent=True)
        self._ui.words.setFocus()

    def _show_marks(self) -> None:
        show_hint(self._ui.hint, self._ui.words)
        if not self._ui.words.open_marks:
            self._ui.problem.hide()
