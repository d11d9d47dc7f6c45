"""The vote page: proposals on one side, the poll in hand on the other."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import QHeaderView, QMenu

from workshop_app.domain.errors import StorageError, WorkshopError
from workshop_app.domain.identifier import Answered
from workshop_app.domain.poll import Method, Poll
from workshop_app.domain.proposal import Proposal, ProposalState
from workshop_app.domain.room import Chosen, Outcome, Wish
from workshop_app.domain.session import Session, SessionState
from workshop_app.services.bundle import Services
from workshop_app.services.progress import Progress
from workshop_app.ui import icons
from workshop_app.ui.dialogs.words import WordsDialog
from workshop_app.ui.generated.ui_vote import Ui_VotePage
from workshop_app.ui.models.proposals import WORDS, ProposalsModel
from workshop_app.ui.navigator import Navigator
from workshop_app.ui.page import Page
from workshop_app.ui.pages.poll_panel import PollPanel
from workshop_app.ui.purging import ask_purge
from workshop_app.ui.task_runner import TaskRunner
from workshop_app.ui.widgets.flow_layout import flow

_MAY_BE_VOTED_ON = frozenset({ProposalState.CAPTURED, ProposalState.CLARIFIED, ProposalState.VOTED})
_MAY_BE_REWORDED = frozenset({ProposalState.CAPTURED, ProposalState.CLARIFIED})
_ICONS = {"new_proposal": "plus", "core": "import", "reword": "pencil", "purge": "shield"}


@dataclass(frozen=True, slots=True)
class _Everything:
    """What the page shows, read in one go."""

    session: Session
    state: SessionState
    proposals: tuple[Proposal, ...]
    polls: tuple[Poll, ...]
    heads: int
    fixed: dict[str, Method]


class VotePage(Page):
    """Proposals and polls of the session in hand."""

    def __init__(self, services: Services, runner: TaskRunner, navigator: Navigator) -> None:
        super().__init__(services, runner, navigator)
        self._ui = Ui_VotePage()
        self._ui.setupUi(self.body)
        self._session_title = ""
        self._model = ProposalsModel(self)
        table = self._ui.proposals
        table.setSortingEnabled(False)
        table.show_lines(3)
        table.setModel(self._model)
        table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        table.horizontalHeader().setSectionResizeMode(WORDS, QHeaderView.ResizeMode.Stretch)
        table.selectionModel().selectionChanged.connect(self._selection_changed)
        table.activated.connect(self._reword)
        for row in (
            self._ui.proposals_buttons,
            self._ui.new_buttons,
            self._ui.cast_buttons,
            self._ui.open_buttons,
            self._ui.closed_buttons,
        ):
            flow(row)
        self._panel = PollPanel(self, self._ui, self._reload)
        for button, icon in _ICONS.items():
            icons.put(getattr(self._ui, button), icon)
        self._ui.new_proposal.clicked.connect(self._new)
        self._ui.core.clicked.connect(self._take_core)
        self._ui.reword.clicked.connect(self._reword)
        self._ui.purge.clicked.connect(self._purge)
        self.navigator.purged.connect(self._purged)
        self._make_state_menu()
        QShortcut(QKeySequence("Ctrl+N"), self, self._new)
        QShortcut(QKeySequence("F2"), self, self._reword)
        QShortcut(QKeySequence("Ctrl+K"), self, self._purge)
        self.refuse_drops_in_fields()
        self._ui.proposals_empty.hide()

    @property
    def chosen(self) -> list[Proposal]:
        """The selected proposals, in the order of the list."""
        return [self._model.row(index.row()) for index in self._ui.proposals.chosen()]

    def shown(self) -> None:
        """Read proposals and polls again: the run page may have made some."""
        if not self.navigator.session_id:
            self._ui.context.setText(self.tr("No session is open. Choose one on the Plan page."))
            self._ui.columns.setEnabled(False)
            return
        self._reload()
        self._ui.proposals.setFocus()

    def left(self) -> None:
        """Close the ballot if it is open; an unfinished ballot is nobody's."""
        self._panel.close_ballot()

    def subject(self) -> str:
        """The session's title."""
        return self._session_title

    def room_wish(self) -> Wish | None:
        """The chosen proposals while the list has the keyboard; else the poll in hand: its scale, or its results."""
        chosen = self.chosen
        poll = self._ui.polls.currentData() or ""
        if chosen and (not poll or self._ui.proposals.hasFocus()):
            return Chosen(tuple(proposal.id for proposal in chosen))
        return Outcome(poll) if poll else None

    def show_problem(self, error: WorkshopError) -> None:
        """As every page; where the ballot box is what cannot be read, the poll can be given up."""
        box = isinstance(error, StorageError) and error.file.endswith(".box")
        if not (box and self._panel.offer_to_give_up(str(error))):
            super().show_problem(error)

    # ------------------------------------------------------------ reading

    def _reload(self, poll_id: str = "") -> None:
        session_id = self.navigator.session_id

        def read(_progress: Progress) -> _Everything:
            run = self.services.running.open(session_id)
            return _Everything(
                run.session,
                run.state,
                self.services.votes.proposals(session_id),
                self.services.votes.polls(session_id),
                max(run.heads.values(), default=0),
                self.services.votes.fixed_methods(session_id),
            )

        self.runner.storage(read, lambda everything: self._show(everything, poll_id), owner=self)

    def _show(self, everything: _Everything, poll_id: str) -> None:
        self._session_title = everything.session.title
        self.navigator.title_changed.emit()
        open_now = everything.state is SessionState.RUNNING
        self._ui.context.setText(self._context(everything))
        self._model.set_rows(everything.proposals)
        self.navigator.run_changed.emit()
        self._ui.proposals_count.setText(self.tr("%n proposal(s)", "", len(everything.proposals)))
        self._ui.proposals.setVisible(bool(everything.proposals))
        self._ui.proposals_empty.setVisible(not everything.proposals)
        for button in (self._ui.new_proposal, self._ui.core):
            button.setEnabled(open_now)
        self._ui.purge.setEnabled(everything.state in (SessionState.RUNNING, SessionState.CLOSED))
        self._panel.show_polls(
            everything.polls, everything.proposals, everything.heads, open_now, poll_id, everything.fixed
        )
        self._selection_changed()

    def _context(self, everything: _Everything) -> str:
        where = f"{everything.session.title} · {everything.session.borough}"
        return {
            SessionState.PLANNED: self.tr("{0} · not begun yet: begin it on the Run page"),
            SessionState.RUNNING: self.tr("{0} · running"),
            SessionState.CLOSED: self.tr("{0} · closed: nothing can be changed any more"),
            SessionState.SEALED: self.tr("{0} · sealed"),
        }[everything.state].format(where)

    # ------------------------------------------------------------ proposals

    def _selection_changed(self) -> None:
        chosen = self.chosen
        votable = [proposal for proposal in chosen if proposal.state in _MAY_BE_VOTED_ON]
        running = self._ui.new_proposal.isEnabled()
        self._panel.set_chosen(votable)
        one = chosen[0] if len(chosen) == 1 else None
        self._ui.reword.setEnabled(running and one is not None and one.state in _MAY_BE_REWORDED and not one.core)
        self._ui.move.setEnabled(running and bool(chosen))

    def _new(self) -> None:
        if not self._ui.new_proposal.isEnabled():
            return
        about = self.tr("One thing, in words that people can agree or disagree with. No names.")
        dialog = WordsDialog(self, self.find_identifiers, self.tr("A new proposal"), about)
        if dialog.exec():
            words, marks, session_id = dialog.typed, dialog.answered, self.navigator.session_id
            self._change(lambda: self.services.votes.propose(session_id, words, marks=marks))

    def _take_core(self) -> None:
        session_id = self.navigator.session_id

        def done(added: tuple[Proposal, ...]) -> None:
            if added:
                self.say(self.tr("%n core proposal(s) of the programme are in the list.", "", len(added)))
            else:
                self.say(self.tr("The programme has no core proposals that are not in the list already."), "plain")
            self._reload()

        self.runner.storage(lambda _: self.services.votes.propose_core(session_id), done, owner=self)

    def _reword(self) -> None:
        chosen = self.chosen
        if len(chosen) != 1 or not self._ui.reword.isEnabled():
            return
        proposal, session_id = chosen[0], self.navigator.session_id
        heading = self.tr("Reword proposal {0}").format(proposal.number)
        about = self.tr("The old wording stays in the record as the origin of the new one.")
        dialog = WordsDialog(self, self.find_identifiers, heading, about, words=proposal.text, save=self.tr("Reword"))
        if dialog.exec() and dialog.typed != proposal.text:
            words, marks = dialog.typed, dialog.answered
            self._change(lambda: self.services.votes.amend(session_id, proposal.id, words, marks))

    def _purge(self) -> None:
        """Purge a name: what points to a person in the chosen proposal, or what is typed then."""
        ask_purge(self, text=self.chosen[0].text if self.chosen else "")

    def _purged(self) -> None:
        if self.navigator.session_id:
            self._reload()

    def _make_state_menu(self) -> None:
        menu = QMenu(self._ui.move)
        for words, state in (
            (self.tr("&Clarified"), ProposalState.CLARIFIED),
            (self.tr("&Park…"), ProposalState.PARKED),
            (self.tr("&Withdraw…"), ProposalState.WITHDRAWN),
            (self.tr("&Take back into the list"), ProposalState.CAPTURED),
        ):
            action = QAction(words, menu)
            action.triggered.connect(lambda _checked=False, to=state: self._move(to))
            menu.addAction(action)
        self._ui.move.setMenu(menu)

    def _move(self, state: ProposalState) -> None:
        chosen, session_id, reason = self.chosen, self.navigator.session_id, ""
        marks = Answered()
        if state in (ProposalState.PARKED, ProposalState.WITHDRAWN):
            heading = self.tr("Why park it?") if state is ProposalState.PARKED else self.tr("Why withdraw it?")
            about = self.tr("The reason is part of the record. No names.")
            dialog = WordsDialog(self, self.find_identifiers, heading, about, limit=200)
            if not dialog.exec():
                return
            reason, marks = dialog.typed, dialog.answered

        def move_all() -> None:
            for proposal in chosen:
                self.services.votes.move(session_id, proposal.id, state, reason, marks)

        self._change(move_all)

    def _change(self, change: Callable[[], object]) -> None:
        """Do `change` on the storage thread and show what came of it, also where it broke off half-way."""

        def failed(error: Exception) -> None:
            self.notice.show_notice(str(error), "bad")
            self._reload()

        self.runner.storage(lambda _: change(), lambda _: self._reload(), failed, owner=self)
