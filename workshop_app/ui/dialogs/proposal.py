"""Wording a proposal from what was said. The whole room will read it, so its words are marked like any others."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from workshop_app.domain.errors import WorkshopError
from workshop_app.domain.identifier import Answered
from workshop_app.domain.programme import MAX_STATEMENT
from workshop_app.domain.text import one_line
from workshop_app.ui.announce import announce
from workshop_app.ui.dialogs.fitting import FittingDialog
from workshop_app.ui.generated.ui_proposal import Ui_ProposalDialog
from workshop_app.ui.mark_hint import show_hint
from workshop_app.ui.theme import scaled
from workshop_app.ui.widgets.marked_entry import Finder

_WIDTH = 560


class ProposalDialog(FittingDialog):
    """`save(words)` is called when the words are there and no mark is unanswered; then `done` or `show_problem`."""

    def __init__(
        self, parent: QWidget, finder: Finder, words: str, about: str, save: Callable[[ProposalDialog, str], None]
    ) -> None:
        super().__init__(parent)
        self._ui = Ui_ProposalDialog()
        self._ui.setupUi(self)
        self._save = save
        self._ui.about.setText(about)
        self._ui.problem.hide()
        entry = self._ui.entry
        entry.look_with(finder)
        entry.submitted.connect(self._submitted)
        entry.held_back.connect(self._complain)
        entry.left_alone.connect(self.reject)
        entry.marks_changed.connect(self._show_marks)
        entry.textChanged.connect(self._count)
        self._ui.save.clicked.connect(entry.submit)
        self._ui.cancel.clicked.connect(self.reject)
        self.setMinimumWidth(min(scaled(_WIDTH), self.screen().availableSize().width()))
        entry.fill(words)
        self._show_marks()
        self._count()
        entry.setFocus()

    @property
    def answered(self) -> Answered:
        """How the marks in the words were answered."""
        return self._ui.entry.answered()

    def show_problem(self, error: WorkshopError) -> None:
        """Say why the words cannot be taken, and let them be changed."""
        self._ui.entry.not_saved()
        self._complain(str(error))

    def _submitted(self, text: str) -> None:
        words = one_line(text)
        if not words:
            self._ui.entry.not_saved()
            self._complain(self.tr("Type the proposal's words first."))
        elif len(words) > MAX_STATEMENT:
            self._ui.entry.not_saved()
            self._complain(
                self.tr("This is too long for a ballot, by {0} characters.").format(len(words) - MAX_STATEMENT)
            )
        else:
            self._save(self, words)

    def _complain(self, sentence: str) -> None:
        self._ui.problem.setText(sentence)
        self._ui.problem.show()
        announce(self._ui.problem, sentence, urgent=True)
        self._ui.entry.setFocus()

    def _show_marks(self) -> None:
        show_hint(self._ui.hint, self._ui.entry)
        if not self._ui.entry.open_marks:
            self._ui.problem.hide()

    def _count(self) -> None:
        left = MAX_STATEMENT - len(one_line(self._ui.entry.toPlainText()))
        self._ui.left.setText(self.tr("{0} characters left").format(left) if left < 120 else "")
