"""The fairness check (P5): four questions, answered in words that stand in the record."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QDialog, QWidget

from workshop_app.domain.fairness import MAX_ANSWER, Fair, Principle
from workshop_app.domain.identifier import Answered
from workshop_app.domain.text import one_line
from workshop_app.ui.dialogs.marked_parts import MarkedParts
from workshop_app.ui.dialogs.sizing import fit_scrolled
from workshop_app.ui.generated.ui_fairness import Ui_FairnessDialog
from workshop_app.ui.plan_words import question_words
from workshop_app.ui.widgets.marked_entry import Finder, MarkedEntry

_WIDTH = 640


class FairnessDialog(QDialog):
    """Accepted once no mark is unanswered; `answers` are those that were given, in order. Some may be left for later.

    Enter goes on from one answer to the next, and saves in the last.
    """

    def __init__(self, parent: QWidget, finder: Finder, known: Sequence[Fair]) -> None:
        super().__init__(parent)
        self._ui = ui = Ui_FairnessDialog()
        ui.setupUi(self)
        self._entries: tuple[MarkedEntry, ...] = (ui.answer1, ui.answer2, ui.answer3, ui.answer4)
        asked = (ui.question1, ui.question2, ui.question3, ui.question4)
        hints = (ui.hint1, ui.hint2, ui.hint3, ui.hint4)
        words = {each.principle: each.words for each in known}
        parts = MarkedParts(self, self._entries, hints, ui.problem, self.accept, self._unfit)
        parts.look_with(finder)
        for principle, label, entry in zip(Principle, asked, self._entries, strict=True):
            label.setText(question_words(principle))
            entry.setAccessibleName(question_words(principle))
            entry.fill(words.get(principle, ""))
        ui.save.clicked.connect(parts.begin)
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

    def _unfit(self, entry: MarkedEntry) -> str:
        over = len(self._typed(entry)) - MAX_ANSWER
        return self.tr("This is %n character(s) too long.", "", over) if over > 0 else ""
