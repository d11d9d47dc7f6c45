"""The review page: one card at a time is answered, and people who know the neighbourhood see a sample (A3 to A5)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QPoint
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QMenu, QPushButton

from workshop_app.domain.contribution import MAX_TEXT
from workshop_app.domain.errors import WorkshopError
from workshop_app.domain.review import Reason
from workshop_app.domain.session import SessionState
from workshop_app.services.bundle import Services
from workshop_app.services.progress import Progress
from workshop_app.services.review import Answer, Card, CheckState, Queue
from workshop_app.services.run_session import RunState
from workshop_app.ui.announce import announce
from workshop_app.ui.dialogs.words import WordsDialog
from workshop_app.ui.generated.ui_review import Ui_ReviewPage
from workshop_app.ui.navigator import Navigator
from workshop_app.ui.page import Page
from workshop_app.ui.pages.review_check import INSIDE, CheckPart
from workshop_app.ui.purging import ask_purge
from workshop_app.ui.receipt_words import day
from workshop_app.ui.review_words import given_words, reason_words, where_words
from workshop_app.ui.task_runner import TaskRunner
from workshop_app.ui.widgets.flow_layout import flow
from workshop_app.ui.widgets.restyle import restyle

_NOTHING = Queue((), 0, False)


@dataclass(frozen=True, slots=True)
class _Everything:
    """What the page shows, read in one go. `hidden` lines were written in private."""

    run: RunState
    queue: Queue
    check: CheckState | None
    hidden: int


class ReviewPage(Page):
    """Between the vote and the seal. Letters answer the card that is shown; what is answered is on disk at once."""

    def __init__(self, services: Services, runner: TaskRunner, navigator: Navigator) -> None:
        super().__init__(services, runner, navigator)
        self._ui = Ui_ReviewPage()
        self._ui.setupUi(self.body)
        self._title = ""
        self._queue = _NOTHING
        self._at = 0
        self._fresh = False
        ui = self._ui
        for row in (ui.answers, ui.turning, ui.replies, ui.check_turning):
            flow(row)
        self._buttons: dict[Answer, QPushButton] = {
            Answer.KEPT: ui.keep,
            Answer.REPLACED: ui.put,
            Answer.RESTRICTED: ui.restrict,
            Answer.REMOVED: ui.remove,
        }
        keys = {Answer.KEPT: "K", Answer.REPLACED: "R", Answer.RESTRICTED: "S", Answer.REMOVED: "Del"}
        for answer, button in self._buttons.items():
            button.clicked.connect(lambda _checked=False, to=answer: self._ask(to))
            QShortcut(QKeySequence(keys[answer]), self, lambda to=answer: self._ask(to))
        ui.before.clicked.connect(lambda: self._turn(-1))
        ui.after.clicked.connect(lambda: self._turn(1))
        ui.undo.clicked.connect(self._undo)
        QShortcut(QKeySequence("Left"), ui.flags_card, lambda: self._turn(-1)).setContext(INSIDE)
        QShortcut(QKeySequence("Right"), ui.flags_card, lambda: self._turn(1)).setContext(INSIDE)
        ui.purge.clicked.connect(self._purge)
        QShortcut(QKeySequence("Ctrl+Z"), self, self._undo)
        QShortcut(QKeySequence("Ctrl+K"), self, self._purge)
        self.check = CheckPart(self, ui)
        self.check.changed.connect(self._reload)
        navigator.purged.connect(self._purged)
        self.refuse_drops_in_fields()
        ui.columns.hide()

    def shown(self) -> None:
        """Read again: other pages may have changed what there is to answer."""
        self._fresh = True
        if self.navigator.session_id:
            self._reload()
        else:
            self._ui.context.setText(self.tr("No session is open. Choose one on the Plan page."))
            self._ui.columns.hide()

    def subject(self) -> str:
        """The session's title."""
        return self._title

    @property
    def card(self) -> Card | None:
        """The card that is shown, or None where there is none."""
        return self._queue.cards[self._at] if self._at < len(self._queue.cards) else None

    # ------------------------------------------------------------ reading

    def _purged(self) -> None:
        if self.navigator.session_id and self.isVisible():
            self._reload()

    def _reload(self) -> None:
        session_id, services = self.navigator.session_id, self.services

        def read(_progress: Progress) -> _Everything:
            run = services.running.open(session_id)
            begun = run.state in (SessionState.RUNNING, SessionState.CLOSED)
            queue = services.review.queue(session_id) if begun else _NOTHING
            check = services.review.check(session_id) if begun else None
            return _Everything(run, queue, check, services.private.round(session_id).hidden)

        self.runner.storage(read, self._show, owner=self)

    def _show(self, everything: _Everything) -> None:
        session, state = everything.run.session, everything.run.state
        self._title = session.title
        self.navigator.title_changed.emit()
        where = f"{session.title} · {session.borough} · {day(session.date)}"
        words = {
            SessionState.PLANNED: self.tr("{0} · not begun: there is nothing to review yet"),
            SessionState.SEALED: self.tr("{0} · sealed: nothing in it changes any more"),
        }.get(state, "{0}")
        where = words.format(where)
        if everything.hidden:
            hidden = self.tr("Hidden until the reveal: %n line(s) written in private.", "", everything.hidden)
            where = f"{where}\n{hidden}"
        self._ui.context.setText(where)
        before, self._queue = self.card, everything.queue
        self._choose(before)
        self._ui.columns.setVisible(state in (SessionState.RUNNING, SessionState.CLOSED))
        first, self._fresh = self._fresh, False
        self.check.show_state(everything.check)
        self._show_card()
        if first:
            (self._ui.words if self.card is not None else self._ui.sample).setFocus()

    def _choose(self, before: Card | None) -> None:
        """Stay with the card that was shown while it waits; else go on to the next that does."""
        cards = self._queue.cards
        places = [place for place, card in enumerate(cards) if before is not None and card.spot == before.spot]
        if places and (cards[places[0]].waits or before == cards[places[0]]):
            self._at = places[0]
            return
        waiting = [place for place, card in enumerate(cards) if card.waits]
        self._at = next((place for place in waiting if place >= self._at), waiting[0] if waiting else 0)

    def _show_card(self) -> None:
        ui, card, queue = self._ui, self.card, self._queue
        ui.progress.setText(self.tr("{0} of {1} answered").format(queue.answered, queue.total))
        ui.progress.setVisible(bool(queue.total))
        done = queue.answered == queue.total
        restyle(ui.progress, tone="good" if done else "warn")
        for widget in (ui.words, ui.why, ui.answers, ui.before, ui.after, ui.undo):
            widget.setVisible(card is not None)
        ui.undo.setEnabled(queue.undo)
        ui.asked.setVisible(card is not None and not card.is_flag)
        ui.given.setVisible(card is not None and bool(given_words(card)))
        if card is None:
            ui.where.setText(self.tr("✓ Nothing is left to answer."))
            return
        self._show_words(card)
        for answer, button in self._buttons.items():
            button.setVisible(answer in card.answers)
        ui.keep.setText(self.tr("&Keep…") if card.is_flag else self.tr("&Keep: nobody could tell"))
        ui.put.setText(self._replacement(card))
        ui.before.setEnabled(self._at > 0)
        ui.after.setEnabled(self._at + 1 < len(queue.cards))

    def _show_words(self, card: Card) -> None:
        ui = self._ui
        if card.finding is None:
            sort = self.tr("a question")
        else:
            sort = self.tr("certain") if card.finding.certain else self.tr("possible")
        place = self.tr("{0} of {1}").format(self._at + 1, len(self._queue.cards))
        ui.where.setText(f"{place} · {where_words(card)} · {sort}")
        ui.words.show_words(card.text, card.spot.start, card.spot.end)
        ui.why.setText(card.why)
        ui.given.setText(given_words(card))
        restyle(ui.given, role="quiet" if card.waits else "good")

    def _replacement(self, card: Card) -> str:
        if card.finding is None:
            return self.tr("&Reword…")
        return self.tr("&Replace with {0}…").format(card.finding.identifier.replacement)

    def _turn(self, step: int) -> None:
        place = self._at + step
        if 0 <= place < len(self._queue.cards):
            self._at = place
            self._show_card()
            announce(self, f"{self._ui.where.text()}. {self._ui.words.accessibleDescription()}")

    # ------------------------------------------------------------ answering

    def _ask(self, answer: Answer) -> None:
        """Ask for the reason, in a short list that says what cannot be taken back; or answer where none is needed."""
        card, button = self.card, self._buttons[answer]
        if card is None or answer not in card.answers:
            return
        if answer is Answer.REPLACED and not card.is_flag:
            self._reword(card)
            return
        reasons = card.reasons(answer)
        if not reasons:
            self._answer(card, answer, None)
            return
        menu = QMenu(button)
        menu.setAccessibleName(self.tr("Because"))
        title = menu.addAction(self._consequence(answer))
        title.setEnabled(False)
        menu.addSeparator()
        for number, reason in enumerate(reasons, 1):
            action = menu.addAction(f"&{number}   {reason_words(reason)}")
            action.triggered.connect(lambda _checked=False, why=reason: self._answer(card, answer, why))
        chosen = reasons.index(card.kept) if card.kept in reasons else 0
        menu.setActiveAction(menu.actions()[2 + chosen])
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(button.mapToGlobal(QPoint(0, button.height())))

    def _consequence(self, answer: Answer) -> str:
        return {
            Answer.KEPT: self.tr("Keep it, because"),
            Answer.REPLACED: self.tr("Replace it: the words are destroyed, for good. Because"),
            Answer.RESTRICTED: self.tr("Seal it, but have it quoted to nobody, because"),
            Answer.REMOVED: self.tr("Remove it: all of this text is destroyed, for good. Because"),
        }[answer]

    def _answer(self, card: Card, answer: Answer, reason: Reason | None) -> None:
        session_id, review = self.navigator.session_id, self.services.review
        self._do(lambda: review.answer(session_id, card, answer, reason))

    def _reword(self, card: Card) -> None:
        heading = self.tr("Say it so that nobody can be known by it")
        about = self.tr("The words that are there now are destroyed, for good. {0}").format(card.why)
        dialog = WordsDialog(
            self,
            self.find_identifiers,
            heading,
            about,
            words=card.text,
            save=self.tr("Put these words"),
            limit=MAX_TEXT,
        )
        if dialog.exec() and dialog.typed != card.text:
            session_id, review = self.navigator.session_id, self.services.review
            words, marks = dialog.typed, dialog.answered
            self._do(lambda: review.reword(session_id, card, words, marks))

    def _undo(self) -> None:
        session_id, review = self.navigator.session_id, self.services.review
        if self._queue.undo:
            self._do(lambda: review.undo(session_id))

    def _purge(self) -> None:
        """Purge a name: what the card has found, or what points to a person in its words."""
        card = self.card
        if not self._ui.columns.isVisible():
            return
        words = "" if card is None or card.finding is None else card.text[card.spot.start : card.spot.end]
        ask_purge(self, words, "" if card is None else card.text)

    def _do(self, change: Callable[[], object]) -> None:
        """Do `change` on the storage thread, and show what there is then."""

        def failed(error: WorkshopError) -> None:
            self.show_problem(error)
            self._reload()

        def done(_result: object) -> None:
            self.notice.clear()
            self._ui.words.setFocus()
            self._reload()

        self.runner.storage(lambda _progress: change(), done, failed, owner=self)
