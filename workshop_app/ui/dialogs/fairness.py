"""The fairness check (P5): four questions, answered in words that stand in the record."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QDialog, QLabel, QWidget

from workshop_app.domain.fairness import MAX_ANSWER, Fair, Principle
from workshop_app.domain.identifier import Answered
from workshop_app.domain.text import one_line
from workshop_app.ui.announce import announce
from workshop_app.ui.dialogs.sizing import fit_scrolled
from workshop_app.ui.generated.ui_fairness import Ui_FairnessDialog
from workshop_app.ui.mark_hint import show_hint
from workshop_app.ui.plan_words import question_words
from workshop_app.ui.widgets.marked_entry import Finder, MarkedEntry, State

_WIDTH = 640


class FairnessDialog(QDialog):
    """Accepted once no mark is unanswered; `answers` are those that were given, in order. Some may be left for later.

    Enter goes on from one answer to the next, and saves in the last.
    """

    def __init__(self, parent: QWidget, finder: Finder, known: Sequence[Fair]) -> None:
        super().__init__(parent)
        self._ui = ui = Ui_FairnessDialog()
        ui.setupUi(self)
        self._saving = False
        self._entries: tuple[MarkedEntry, ...] = (ui.answer1, ui.answer2, ui.answer3, ui.answer4)
        asked = (ui.question1, ui.question2, ui.question3, ui.question4)
        hints = (ui.hint1, ui.hint2, ui.hint3, ui.hint4)
        words = {each.principle: each.words for each in known}
        ui.problem.hide()
        for principle, label, entry, hint in zip(Principle, asked, self._entries, hints, strict=True):
            label.setText(question_words(principle))
            entry.setAccessibleName(question_words(principle))
            self._serve(entry, hint, finder)
            entry.fill(words.get(principle, ""))
        ui.save.clicked.connect(self._begin)
        ui.cancel.clicked.connect(self.reject)
        for button in (ui.save, ui.cancel):
            button.setAutoDefault(False)
        fit_scrolled(self, ui.scroll, _WIDTH)
        next((each for each in self._entries if not each.toPlainText()), self._entries[0]).setFocus()

    @property
    def answers(self) -> tuple[Fair, ...]:
        """What was answered."""
        typed = ((principle, self._typed(entry)) for principle, entry in zip(Principle, self._entries, strict=True))
        return tuple(Fair(principle, words) for principle, words in typed if words)

    @property
    def answered(self) -> tuple[tuple[str, Answered], ...]:
        """The words of each answer, and how the marks in them were answered."""
        return tuple((self._typed(entry), entry.answered()) for entry in self._entries if self._typed(entry))

    def _typed(self, entry: MarkedEntry) -> str:
        return one_line(entry.toPlainText())

    def _serve(self, entry: MarkedEntry, hint: QLabel, finder: Finder) -> None:
        entry.look_with(finder)
        entry.submitted.connect(lambda _text: self._submitted(entry))
        entry.held_back.connect(lambda sentence: self._refuse(sentence, entry))
        entry.left_alone.connect(self.reject)
        entry.marks_changed.connect(lambda: self._show_marks(entry, hint))
        self._show_marks(entry, hint)

    def _show_marks(self, entry: MarkedEntry, hint: QLabel) -> None:
        show_hint(hint, entry)
        if not any(each.open_marks for each in self._entries):
            self._ui.problem.hide()

    def _begin(self) -> None:
        """Hand the answers over, one after the other."""
        if not self._saving:
            self._saving = True
            self._entries[0].submit()

    def _submitted(self, entry: MarkedEntry) -> None:
        following = self._entries[self._entries.index(entry) + 1 :]
        over = len(self._typed(entry)) - MAX_ANSWER
        if over > 0:
            self._refuse(self.tr("This is %n character(s) too long.", "", over), entry)
        elif self._saving and following:
            following[0].submit()
        elif self._saving:
            self.accept()
        else:
            entry.not_saved()
            if following:
                following[0].setFocus()
            else:
                self._begin()

    def _refuse(self, sentence: str, entry: MarkedEntry) -> None:
        self._saving = False
        for each in self._entries:
            if each.state is not State.TYPING:
                each.not_saved()
        self._ui.problem.setText(sentence)
        self._ui.problem.show()
        announce(self._ui.problem, sentence, urgent=True)
        entry.setFocus()
