"""The right side of the vote page: one poll, from its opening to its result. It never knows how an open poll stands."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from enum import IntEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QMessageBox

from workshop_app.domain.errors import WorkshopError
from workshop_app.domain.identifier import Answered
from workshop_app.domain.paper import BLIND, Row
from workshop_app.domain.poll import Casting, Method, Poll, PollState
from workshop_app.domain.proposal import Proposal
from workshop_app.services.poll_rules import CountState, Turnout
from workshop_app.ui.announce import announce
from workshop_app.ui.dialogs.paper_ballots import PaperBallotsDialog
from workshop_app.ui.dialogs.paper_count import PaperCountDialog
from workshop_app.ui.dialogs.words import WordsDialog
from workshop_app.ui.generated.ui_vote import Ui_VotePage
from workshop_app.ui.pages.poll_new import NewPoll
from workshop_app.ui.pages.poll_results import PollResults
from workshop_app.ui.room.ballot import BallotWindow
from workshop_app.ui.widgets.restyle import restyle

if TYPE_CHECKING:
    from workshop_app.ui.pages.vote import VotePage


class _Step(IntEnum):
    NEW = 0
    OPEN = 1
    CLOSED = 2


class PollPanel(QObject):
    """Works the poll card of `page`; `reload(poll_id)` has the page read everything again and show that poll."""

    def __init__(self, page: VotePage, ui: Ui_VotePage, reload: Callable[[str], None]) -> None:
        super().__init__(page)
        self._page, self._ui, self._reload = page, ui, reload
        self._polls: dict[str, Poll] = {}
        self._proposals: dict[str, Proposal] = {}
        self._can_vote = False
        self._turnout = Turnout(0, 0)
        self._count = CountState(0, (), False)
        self._ballot: BallotWindow | None = None
        self._new = NewPoll(page, ui, reload)
        self._results = PollResults(page, ui, reload)
        ui.polls.currentIndexChanged.connect(self._poll_changed)
        ui.hand_over.clicked.connect(self._hand_over)
        ui.enter_count.clicked.connect(self._enter_count)
        ui.restart.clicked.connect(self._restart)
        ui.close_poll.clicked.connect(self._close)
        for field in (ui.issued_now, ui.spoilt, ui.returned):
            field.valueChanged.connect(self._settled)
        QShortcut(QKeySequence("F7"), page, self._hand_over)

    # ------------------------------------------------------------ what the page tells

    def show_polls(
        self,
        polls: Sequence[Poll],
        proposals: Sequence[Proposal],
        heads: int,
        can_vote: bool,
        poll_id: str,
        fixed: Mapping[str, Method],
    ) -> None:
        """Show these polls, and of them the one named, or the one that was shown, or the last. `fixed` are the methods
        that the programme fixes, by the keys of core proposals.
        """
        keep = poll_id or self._poll_id or (polls[-1].id if polls else "")
        self._polls = {poll.id: poll for poll in polls}
        self._proposals = {proposal.id: proposal for proposal in proposals}
        self._can_vote = can_vote
        self._new.show_room(heads, can_vote, fixed)
        box = self._ui.polls
        box.blockSignals(True)
        box.clear()
        for poll in polls:
            state = self.tr("open") if poll.state is PollState.OPEN else self.tr("closed")
            box.addItem(f"{poll.number} · {poll.title} · {state}", poll.id)
        if can_vote or not polls:
            box.addItem(self.tr("A new poll"), "")
        box.setCurrentIndex(max(0, box.findData(keep)))
        box.blockSignals(False)
        self._poll_changed()

    def set_chosen(self, proposals: list[Proposal]) -> None:
        """The proposals that a new poll would ask about."""
        self._new.set_chosen(proposals)

    def close_ballot(self) -> None:
        """Close the ballot window, whatever it shows."""
        if self._ballot is not None:
            self._ballot.abandon()

    # ------------------------------------------------------------ which step

    @property
    def _poll_id(self) -> str:
        return self._ui.polls.currentData() or ""

    @property
    def _poll(self) -> Poll | None:
        return self._polls.get(self._poll_id)

    @property
    def _session_id(self) -> str:
        return self._page.navigator.session_id

    def _poll_changed(self) -> None:
        poll = self._poll
        if poll is None:
            self._ui.steps.setCurrentIndex(_Step.NEW)
            if not self._ui.title.text():
                self._ui.title.setText(self.tr("Vote {0}").format(len(self._polls) + 1))
            return
        if poll.state is PollState.CLOSED:
            self._ui.steps.setCurrentIndex(_Step.CLOSED)
            self._results.show_poll(poll, self._proposals, self._can_vote)
        else:
            self._show_open(poll)

    # ------------------------------------------------------------ an open poll

    def _show_open(self, poll: Poll) -> None:
        ui = self._ui
        ui.steps.setCurrentIndex(_Step.OPEN)
        on_paper = poll.casting is Casting.PAPER
        for widget, visible in (
            (ui.hand_over, poll.casting is Casting.HAND_TO_HAND),
            (ui.one_page, poll.casting is Casting.HAND_TO_HAND and not poll.method.compares),
            (ui.enter_count, on_paper),
            (ui.restart, on_paper),
            (ui.count_words, on_paper),
        ):
            widget.setVisible(visible)
        for field, value in ((ui.issued_now, poll.issued), (ui.spoilt, poll.spoilt), (ui.returned, poll.returned)):
            field.blockSignals(True)
            field.setValue(value)
            field.blockSignals(False)
        ui.turnout_words.setText(self.tr("Nothing is counted before the poll is closed."))
        self._read_turnout(poll)

    def _read_turnout(self, poll: Poll) -> None:
        session_id, votes = self._session_id, self._page.services.votes

        def read(_: object) -> tuple[Turnout, CountState]:
            on_paper = poll.casting is Casting.PAPER
            state = votes.count_state(session_id, poll.id) if on_paper else CountState(0, (), False)
            return votes.turnout(session_id, poll.id), state

        def done(read: tuple[Turnout, CountState]) -> None:
            if self._poll_id == poll.id:
                self._turnout, self._count = read
                self._show_turnout(poll)

        self._page.runner.storage(read, done, owner=self._page)

    def offer_to_give_up(self, sentence: str) -> bool:
        """Say that the ballot box is lost, and offer to give the poll up that is shown; False where it has no box."""
        poll = self._poll
        if poll is None or poll.state is PollState.CLOSED or poll.casting is Casting.PAPER:
            return False
        self._page.say(sentence, "bad", self.tr("Give this poll up…"), lambda: self._give_up(poll))
        return True

    def _give_up(self, poll: Poll) -> None:
        """End a poll whose ballots are lost, without a count; the reason is sealed in."""
        dialog = WordsDialog(
            self._page,
            self._page.find_identifiers,
            self.tr("Give up “{0}”?").format(poll.title),
            self.tr(
                "Its ballots cannot be read any more, and it ends without a count. Its proposals can be voted on again."
                " Say what happened: the reason is sealed into the record. No names. This cannot be undone."
            ),
            limit=200,
            save=self.tr("Give the poll up"),
        )
        if dialog.exec():
            reason, marks = dialog.typed, dialog.answered
            session_id, rescues = self._session_id, self._page.services.rescues

            def done(_record: object) -> None:
                self._page.notice.clear()
                self._reload(poll.id)

            self._page.runner.storage(
                lambda _: rescues.give_up_poll(session_id, poll.id, reason, marks), done, owner=self._page
            )

    def _show_turnout(self, poll: Poll) -> None:
        cast, issued = self._turnout.cast, self._ui.issued_now.value()
        unknown = poll.casting is Casting.PAPER and not self._count.agreed
        self._ui.turnout.setText(
            self.tr("{0} ballots handed out").format(issued)
            if unknown
            else self.tr("{0} cast of {1} handed out").format(cast, issued)
        )
        self._ui.count_words.setText(self._words_about_count(poll))
        restyle(self._ui.count_words, role="bad" if self._count.disputed else "")
        first = self._count.entered == 0
        self._ui.enter_count.setText(self.tr("Enter the first co&unt…") if first else self.tr("Enter the next co&unt…"))
        self._ui.enter_count.setEnabled(not self._count.agreed)
        self._ui.restart.setEnabled(self._count.entered > 0)
        self._show_missing(poll)

    def _words_about_count(self, poll: Poll) -> str:
        state = self._count
        if state.agreed:
            return self.tr("Two counts agree. The poll can be closed once the ballots add up.")
        if state.entered == 0:
            return self.tr("Two people count, one after the other, and neither sees the other's figures.")
        if state.entered == 1:
            return self.tr("One count is in. Now somebody else counts.")
        parts = [self._row_words(poll, row) for row in state.disputed]
        return self.tr("The counts differ in {0}. Somebody else counts that again, and only that.").format(
            ", ".join(parts)
        )

    def _row_words(self, poll: Poll, row: Row) -> str:
        if row.ballot:
            return self.tr("ballots filled in as {0}").format(" ".join(row.ballot))
        if row.proposal:
            return self.tr("proposal {0}").format(poll.proposals.index(row.proposal) + 1)
        return self.tr("the number of ballots")

    def _missing(self, poll: Poll) -> int | None:
        """Ballots that are missing, or None where the paper is not counted yet."""
        if poll.casting is Casting.PAPER and not self._count.agreed:
            return None
        ui = self._ui
        return ui.issued_now.value() - self._turnout.cast - ui.spoilt.value() - ui.returned.value()

    def _show_missing(self, poll: Poll) -> None:
        missing = self._missing(poll)
        if missing is None:
            words, role = self.tr("The paper is not counted yet."), "quiet"
        elif missing == 0:
            words, role = self.tr("Every ballot is accounted for."), "good"
        elif missing > 0:
            words, role = self.tr("%n ballot(s) are missing.", "", missing), "warn"
        else:
            words, role = self.tr("There are %n ballot(s) too many.", "", -missing), "warn"
        self._ui.settle_words.setText(words)
        restyle(self._ui.settle_words, role=role)
        self._ui.close_poll.setEnabled(missing is not None)

    def _settled(self) -> None:
        poll, ui = self._poll, self._ui
        if poll is None or poll.state is PollState.CLOSED:
            return
        session_id, numbers = self._session_id, (ui.issued_now.value(), ui.spoilt.value(), ui.returned.value())
        self._show_turnout(poll)
        self._page.runner.storage(
            lambda _: self._page.services.votes.settle(session_id, poll.id, *numbers), lambda _: None, owner=self._page
        )

    # ------------------------------------------------------------ hand to hand

    def _hand_over(self) -> None:
        poll = self._poll
        if poll is None or poll.state is PollState.CLOSED or poll.casting is not Casting.HAND_TO_HAND or self._ballot:
            return
        wordings = [self._proposals[proposal].text for proposal in poll.proposals]
        self._ballot = ballot = BallotWindow(poll, wordings, on_one_page=self._ui.one_page.isChecked())
        ballot.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        ballot.set_turnout(self._turnout.cast, self._ui.issued_now.value())
        ballot.cast.connect(lambda answers: self._cast(poll, answers))
        ballot.finished.connect(self._voting_ended)
        self._page.navigator.hold_lock(self)
        ballot.showFullScreen()

    def _cast(self, poll: Poll, answers: dict[str, str]) -> None:
        session_id = self._session_id

        def done(turnout: Turnout) -> None:
            self._turnout = turnout
            if self._ballot is not None:
                self._ballot.accepted(turnout.cast, turnout.issued)

        def failed(error: WorkshopError) -> None:
            if self._ballot is not None:
                self._ballot.refused(str(error))

        votes = self._page.services.votes
        self._page.runner.storage(lambda _: votes.cast(session_id, poll.id, answers), done, failed, owner=self._page)

    def _voting_ended(self) -> None:
        self._ballot = None
        self._page.navigator.release_lock(self)
        poll = self._poll
        if poll is not None and poll.state is PollState.OPEN:
            self._read_turnout(poll)

    # ------------------------------------------------------------ paper

    def _enter_count(self) -> None:
        poll = self._poll
        if poll is None:
            return
        counter = self._count.entered + 1
        dialog: PaperBallotsDialog | PaperCountDialog
        if poll.method.is_keyed and counter <= BLIND:
            dialog = PaperBallotsDialog(self._page, poll, self._proposals, counter)
        else:
            dialog = PaperCountDialog(self._page, poll, self._proposals, counter, self._count.disputed)
        if not dialog.exec():
            return
        count, session_id = dialog.count, self._session_id

        def done(state: CountState) -> None:
            self._count = state
            announce(self._ui.count_words, self._words_about_count(poll))
            self._read_turnout(poll)

        votes = self._page.services.votes
        self._page.runner.storage(lambda _: votes.enter_count(session_id, poll.id, count), done, owner=self._page)

    def _restart(self) -> None:
        poll, session_id = self._poll, self._session_id
        if poll is not None:
            votes = self._page.services.votes
            self._page.runner.storage(
                lambda _: votes.restart_count(session_id, poll.id), lambda _: self._read_turnout(poll), owner=self._page
            )

    # ------------------------------------------------------------ close and results

    def _close(self) -> None:
        poll = self._poll
        missing = None if poll is None else self._missing(poll)
        if poll is None or missing is None:
            return
        reason, marks = "", Answered()
        if missing:
            about = self.tr("The poll can be closed all the same. The reason is sealed into the record. No names.")
            dialog = WordsDialog(
                self._page,
                self._page.find_identifiers,
                self._ui.settle_words.text(),
                about,
                limit=200,
                save=self.tr("Close the poll"),
            )
            if not dialog.exec():
                return
            reason, marks = dialog.typed, dialog.answered
        elif not self._sure():
            return
        session_id, votes = self._session_id, self._page.services.votes
        self._page.runner.storage(
            lambda _: votes.close_poll(session_id, poll.id, reason, marks),
            lambda _: self._reload(poll.id),
            owner=self._page,
        )

    def _sure(self) -> bool:
        box = QMessageBox(self._page)
        box.setIcon(QMessageBox.Icon.Question)
        box.setWindowTitle(self.tr("Close the poll"))
        box.setText(self.tr("Count the ballots and close the poll?"))
        box.setInformativeText(self.tr("A closed poll is never opened again."))
        close = box.addButton(self.tr("Close the poll"), QMessageBox.ButtonRole.AcceptRole)
        box.addButton(self.tr("Not yet"), QMessageBox.ButtonRole.RejectRole)
        box.exec()
        return box.clickedButton() is close
