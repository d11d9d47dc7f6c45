"""The review page's second half: six questions to people who know the neighbourhood, about ten contributions (A5)."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QListView, QStyledItemDelegate, QStyleOptionViewItem

from workshop_app.domain.errors import WorkshopError
from workshop_app.services.review import CheckState, Question, Reply, Reported
from workshop_app.ui.announce import announce
from workshop_app.ui.generated.ui_review import Ui_ReviewPage
from workshop_app.ui.mark_hint import show_hint
from workshop_app.ui.models.sample import SampleModel
from workshop_app.ui.page import Page
from workshop_app.ui.review_words import question_words, reply_words
from workshop_app.ui.theme import scaled
from workshop_app.ui.widgets.restyle import restyle

QUESTIONS = tuple(Question)
_TICK = 40
INSIDE = Qt.ShortcutContext.WidgetWithChildrenShortcut


class _WholeRows(QStyledItemDelegate):
    """Rows high enough for their words beside the tick, which Qt leaves out of account."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """As high as the words are where they have less room."""
        option.rect.setWidth(option.rect.width() - scaled(_TICK))
        return super().sizeHint(option, index)


class CheckPart(QObject):
    """Shows one question at a time; each answer is on disk at once."""

    changed = Signal()
    """An answer was kept: the cards may be others now."""

    def __init__(self, page: Page, ui: Ui_ReviewPage) -> None:
        super().__init__(page)
        self._page, self._ui = page, ui
        self._state: CheckState | None = None
        self._at = 0
        self._reply: Reply | None = None
        self._model = SampleModel(self)
        ui.sample.setModel(self._model)
        ui.sample.setItemDelegate(_WholeRows(ui.sample))
        ui.sample.setResizeMode(QListView.ResizeMode.Adjust)
        ui.sample.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        ui.sample.setTextElideMode(Qt.TextElideMode.ElideNone)
        ui.sample.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        ui.sample.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        ui.note.look_with(page.find_identifiers)
        ui.note.submitted.connect(self._noted)
        ui.note.held_back.connect(self._complain)
        ui.note.marks_changed.connect(self._show_marks)
        ui.note.left_alone.connect(ui.sample.setFocus)
        keys = {Reply.YES: (ui.yes, "Y"), Reply.NO: (ui.no, "N"), Reply.NOT_SURE: (ui.not_sure, "U")}
        for reply, (button, key) in keys.items():
            button.clicked.connect(lambda _checked=False, said=reply: self._answer(said))
            shortcut = QShortcut(QKeySequence(key), ui.check_card, lambda said=reply: self._answer(said))
            shortcut.setContext(INSIDE)
        for button, key, step in ((ui.question_before, "PgUp", -1), (ui.question_after, "PgDown", 1)):
            button.clicked.connect(lambda _checked=False, by=step: self._turn(by))
            QShortcut(QKeySequence(key), ui.check_card, lambda by=step: self._turn(by)).setContext(INSIDE)
        ui.problem.hide()

    @property
    def question(self) -> Question:
        """The question that is shown."""
        return QUESTIONS[self._at]

    def show_state(self, state: CheckState | None) -> None:
        """Show how far the check is; without one there is nothing to look at."""
        first = self._state is None
        self._state = state
        self._ui.check_card.setVisible(state is not None)
        if state is None:
            return
        if first:
            self._ui.people.setValue(state.check.people if state.check.answers else self._ui.people.value())
            open_ = [place for place, each in enumerate(QUESTIONS) if state.check.answer(each) is None]
            self._at = open_[0] if open_ else 0
        self._show_question()

    def _show_question(self) -> None:
        state, ui = self._state, self._ui
        if state is None:
            return
        answer, answered = state.check.answer(self.question), len(state.check.answers)
        ui.check_progress.setText(self.tr("{0} of {1} answered").format(answered, len(QUESTIONS)))
        restyle(ui.check_progress, tone="good" if answered == len(QUESTIONS) else "warn")
        ui.question.setText(f"{self._at + 1}. {question_words(self.question)}")
        self._model.show_rows(state.contributions, () if answer is None else answer.where)
        ui.sample.setCurrentIndex(self._model.index(0, 0))
        ui.note.fill("" if answer is None else answer.note)
        ui.replied.setVisible(answer is not None)
        if answer is not None:
            ui.replied.setText(self.tr("Answered: {0}").format(reply_words(answer.reply)))
        ui.question_before.setEnabled(self._at > 0)
        ui.question_after.setEnabled(self._at + 1 < len(QUESTIONS))
        self._show_marks()

    def _show_marks(self) -> None:
        show_hint(self._ui.hint, self._ui.note)
        if not self._ui.note.open_marks:
            self._ui.problem.hide()

    def _turn(self, step: int) -> None:
        if 0 <= self._at + step < len(QUESTIONS):
            self._at += step
            self._show_question()
            announce(self._ui.question, self._ui.question.text())

    def _answer(self, reply: Reply) -> None:
        """Take the note first: nothing is kept while a mark in it is unanswered."""
        if self._state is not None:
            self._reply = reply
            self._ui.note.submit()

    def _noted(self, text: str) -> None:
        reply, self._reply = self._reply, None
        ui, question = self._ui, self.question
        if reply is None:  # Enter in the note: it is taken with the answer
            ui.note.not_saved()
            ui.yes.setFocus()
            return
        where = self._model.ticked if reply is Reply.YES else ()
        answer, people, marks = Reported(question, reply, where, text), ui.people.value(), ui.note.answered()
        session_id, review = self._page.navigator.session_id, self._page.services.review

        def failed(error: WorkshopError) -> None:
            ui.note.not_saved()
            self._complain(str(error))
            ui.sample.setFocus()

        self._page.runner.storage(
            lambda _progress: review.report(session_id, people, answer, marks), self._kept, failed, owner=self._page
        )

    def _kept(self, state: CheckState) -> None:
        self._ui.note.saved()
        self._ui.problem.hide()
        self._state = state
        open_ = [place for place, each in enumerate(QUESTIONS) if state.check.answer(each) is None]
        self._at = next((place for place in open_ if place > self._at), open_[0] if open_ else self._at)
        self._show_question()
        self._ui.sample.setFocus()
        announce(self._ui.question, self._ui.question.text())
        self.changed.emit()

    def _complain(self, sentence: str) -> None:
        self._reply = None
        self._ui.problem.setText(sentence)
        self._ui.problem.show()
        announce(self._ui.problem, sentence, urgent=True)
