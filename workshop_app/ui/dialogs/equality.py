"""Equality forms on paper, counted as totals: question by question over the pile, never form by form (A8)."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QWidget

from workshop_app.domain.equality import QUESTIONS, Equality, Question
from workshop_app.domain.errors import WorkshopError
from workshop_app.services.equality import EqualityService
from workshop_app.ui.announce import announce
from workshop_app.ui.dialogs.decision import ask
from workshop_app.ui.dialogs.sizing import fit_scrolled
from workshop_app.ui.generated.ui_equality import Ui_EqualityDialog
from workshop_app.ui.task_runner import TaskRunner
from workshop_app.ui.theme import scaled
from workshop_app.ui.widgets.flow_layout import flow
from workshop_app.ui.widgets.restyle import restyle

if TYPE_CHECKING:
    from workshop_app.ui.page import Page

BLANK = "blank"
_WIDTH, _HEIGHT = 760, 640


class EqualityDialog(QDialog):
    """`totals` are those that stand; `heads` is how many people were in the room at the most, 0 if nobody counted.

    What is counted of a question stays while another is shown, and is kept nowhere before it is saved.
    """

    def __init__(
        self, forms: EqualityService, runner: TaskRunner, session_id: str, totals: Equality, heads: int, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._service, self._runner, self._session_id = forms, runner, session_id
        self._totals = totals
        self._begun: dict[str, dict[str, int]] = {}
        self._saving = self._warned = False
        self._ui = ui = Ui_EqualityDialog()
        ui.setupUi(self)
        flow(ui.buttons)
        ui.problem.hide()
        ui.heads.setText(self.tr("of %n people at the most", "", heads) if heads else "")
        ui.forms.setValue(totals.forms)
        for question in QUESTIONS:
            ui.question.addItem(question.words, question.key)
        ui.question.currentIndexChanged.connect(lambda _row: self._show_question())
        ui.forms.valueChanged.connect(lambda _value: self._show_sum())
        ui.pad.changed.connect(self._counted)
        ui.save.clicked.connect(self._save)
        ui.cancel.clicked.connect(self.reject)
        ui.start_over.clicked.connect(self._ask_start_over)
        for button in (ui.save, ui.cancel, ui.start_over):
            button.setAutoDefault(False)
        self._go_on()
        fit_scrolled(self, ui.scroll, _WIDTH)
        self.resize(self.width(), min(scaled(_HEIGHT), int(self.screen().availableSize().height() * 0.92)))
        self._show_question()
        (ui.pad if totals.forms else ui.forms).setFocus()

    @property
    def question(self) -> Question:
        """The question that is counted now."""
        return QUESTIONS[self._ui.question.currentIndex()]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter saves the question; in the number of forms it goes on to the pad."""
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)
        elif self._ui.forms.hasFocus():
            self._ui.pad.setFocus()
        else:
            self._save()

    def reject(self) -> None:
        """Close; what was begun and not saved is said first, once."""
        if self._begun and not self._warned:
            self._warned = True
            words = self.tr("%n question(s) are begun and not saved.", "", len(self._begun))
            self._complain(f"{words} {self.tr('Close again to leave that out.')}")
        else:
            super().reject()

    # ------------------------------------------------------------ what is shown

    def _show_question(self) -> None:
        ui, question = self._ui, self.question
        rows = [*question.answers, (BLANK, self.tr("Left empty"))]
        ui.pad.show_rows(rows, self._begun.get(question.key, self._kept()), self.width())
        self._show_sum()

    def _kept(self) -> dict[str, int]:
        counts = self._totals.totals.get(self.question.key)
        return {} if counts is None else {**counts, BLANK: self._totals.blank(self.question.key)}

    def _counted(self) -> None:
        counts = self._ui.pad.counts
        self._warned = False
        if {name: n for name, n in counts.items() if n} == {name: n for name, n in self._kept().items() if n}:
            self._begun.pop(self.question.key, None)
        else:
            self._begun[self.question.key] = counts
        self._show_sum()

    def _show_sum(self) -> None:
        ui, forms = self._ui, self._ui.forms.value()
        ui.problem.hide()
        counted = sum(ui.pad.counts.values())
        tone = "quiet"
        if not forms:
            words = self.tr("First type how many forms are in the box.")
        elif counted == forms:
            words, tone = self.tr("✓ All %n forms are counted.", "", forms), "good"
        elif counted < forms:
            words = self.tr("{0} of {1} forms counted.").format(counted, forms)
        else:
            words, tone = self.tr("{0} answers on {1} forms: too many.").format(counted, forms), "bad"
        done = len(self._totals.totals)
        standing = self.tr("{0} of {1} questions saved.").format(done, len(QUESTIONS)) if done else ""
        ui.sum.setText(f"{words} {standing}".strip())
        restyle(ui.sum, role=tone)
        ui.forms.setEnabled(not self._totals.totals)
        ui.start_over.setVisible(bool(self._totals.totals))
        ui.save.setEnabled(forms > 0 and not self._saving)
        for row, question in enumerate(QUESTIONS):
            sign = "✓ " if question.key in self._totals.totals else ""
            ui.question.setItemText(row, f"{sign}{row + 1}. {question.words}")

    def _go_on(self) -> None:
        """To the next question that was not counted, after the one that is shown."""
        now = self._ui.question.currentIndex()
        order = [*range(now, len(QUESTIONS)), *range(now)]
        after = next((row for row in order if QUESTIONS[row].key not in self._totals.totals), now)
        self._ui.question.setCurrentIndex(after)

    # ------------------------------------------------------------ saving

    def _save(self) -> None:
        if self._saving or not self._ui.save.isEnabled():
            return
        counts = self._ui.pad.counts
        blank = counts.pop(BLANK)
        service, session_id, question, forms = self._service, self._session_id, self.question, self._ui.forms.value()
        self._saving = True
        self._runner.storage(
            lambda _progress: service.count(session_id, forms, question.key, counts, blank),
            lambda totals: self._saved(totals, question),
            self._failed,
            owner=self,
        )

    def _saved(self, totals: Equality, question: Question) -> None:
        self._saving, self._totals = False, totals
        self._begun.pop(question.key, None)
        self._go_on()
        self._show_question()
        if len(totals.totals) == len(QUESTIONS):
            words = self.tr("✓ All questions are counted. Destroy the forms: the totals are all that is kept.")
            self._ui.sum.setText(words)
            restyle(self._ui.sum, role="good")
            self._ui.cancel.setFocus()
        else:
            words = self.tr("Saved: {0}").format(question.words)
            self._ui.pad.setFocus()
        announce(self._ui.sum, words)

    def _failed(self, error: WorkshopError) -> None:
        self._saving = False
        self._show_sum()
        self._complain(str(error))

    def _ask_start_over(self) -> None:
        ask(
            self,
            self.tr("Count all forms anew?"),
            self.tr("This destroys the totals of %n question(s), for good.", "", len(self._totals.totals)),
            self.tr("Start over"),
            self._start_over,
        )

    def _start_over(self) -> None:
        service, session_id = self._service, self._session_id
        self._runner.storage(
            lambda _progress: service.start_over(session_id), self._started_over, self._failed, owner=self
        )

    def _started_over(self, totals: Equality) -> None:
        self._totals = totals
        self._begun.clear()
        self._ui.question.setCurrentIndex(0)
        self._show_question()
        self._ui.forms.setFocus()
        self._ui.forms.selectAll()

    def _complain(self, sentence: str) -> None:
        self._ui.problem.setText(sentence)
        self._ui.problem.show()
        announce(self._ui.problem, sentence, urgent=True)


def open_forms(page: Page, session_id: str, closed: Callable[[], object]) -> None:
    """Have the forms of this session counted; `closed` is called when the dialog is."""
    forms, runner = page.services.equality, page.runner

    def show(totals: Equality, heads: int) -> None:
        dialog = EqualityDialog(forms, runner, session_id, totals, heads, page)
        dialog.finished.connect(lambda _result: closed())
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    runner.storage(
        lambda _progress: (forms.totals(session_id), forms.heads(session_id)), lambda read: show(*read), owner=page
    )
