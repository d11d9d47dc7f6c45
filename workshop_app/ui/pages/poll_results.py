"""The last step of the poll card: a closed poll's result, and the statements of minorities that go with it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from workshop_app.domain.disclosure import RoomOutcome, RoomResult
from workshop_app.domain.poll import Method, Poll, mismatch
from workshop_app.domain.proposal import Proposal
from workshop_app.ui.dialogs.files import ask_save
from workshop_app.ui.dialogs.words import WordsDialog
from workshop_app.ui.generated.ui_vote import Ui_VotePage
from workshop_app.ui.widgets.outcome_card import OutcomeCard
from workshop_app.ui.widgets.result_card import ResultCard

if TYPE_CHECKING:
    from workshop_app.ui.pages.vote import VotePage


class PollResults(QObject):
    """Shows what the room may see of a closed poll."""

    def __init__(self, page: VotePage, ui: Ui_VotePage, reload: Callable[[str], None]) -> None:
        super().__init__(page)
        self._page, self._ui, self._reload = page, ui, reload
        self._poll: Poll | None = None
        self._proposals: Mapping[str, Proposal] = {}
        ui.minority.clicked.connect(self._minority)
        ui.export_ballots.clicked.connect(self._export)

    def show_poll(self, poll: Poll, proposals: Mapping[str, Proposal], can_change: bool) -> None:
        """Read the result of this closed poll and show it."""
        self._poll, self._proposals = poll, proposals
        self._ui.minority.setEnabled(can_change)
        self._ui.export_ballots.setVisible(poll.method is Method.RANKED)
        session_id, votes = self._page.navigator.session_id, self._page.services.votes

        def done(read: tuple[tuple[RoomResult, ...], RoomOutcome | None]) -> None:
            if self._poll is poll:
                self._show(poll, *read)

        self._page.runner.storage(
            lambda _: (votes.results(session_id, poll.id), votes.outcome(session_id, poll.id)), done, owner=self._page
        )

    def _show(self, poll: Poll, results: Sequence[RoomResult], outcome: RoomOutcome | None) -> None:
        cast = results[0].cast if results else 0
        words = self.tr("{0} ballots were cast of {1} handed out; {2} spoilt, {3} handed back empty.")
        said = words.format(cast, poll.issued, poll.spoilt, poll.returned)
        if mismatch(poll, cast):
            said = f"{said} {self.tr('They do not add up, because: {0}').format(poll.reason)}"
        self._ui.closed_words.setText(said)
        layout = self._ui.results_layout
        while (item := layout.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        if outcome is not None:
            wordings = {key: self._proposals[key].text for key in poll.proposals}
            layout.addWidget(OutcomeCard(outcome, wordings))
        for place, result in enumerate(results, start=1):
            layout.addWidget(ResultCard(place, self._proposals[result.proposal], poll.method, result))

    def _export(self) -> None:
        """Save the ballots of a ranking as a PrefLib file, where they may leave; else say why they stay."""
        poll, session_id, votes = self._poll, self._page.navigator.session_id, self._page.services.votes
        if poll is None:
            return

        def save(path: Path) -> None:
            self._page.runner.storage(
                lambda _: votes.save_ballots(session_id, poll.id, path),
                lambda _: self._page.say(self.tr("The ballots are in {0}.").format(path.name)),
                owner=self._page,
            )

        def may(suffix: str) -> None:
            name = f"ballots-{poll.number}.{suffix}"
            ask_save(self._page, self.tr("Save the ballots"), name, self.tr("PrefLib (*.{0})").format(suffix), save)

        self._page.runner.storage(lambda _: votes.ballots_kind(session_id, poll.id), may, owner=self._page)

    def _minority(self) -> None:
        poll, session_id, votes = self._poll, self._page.navigator.session_id, self._page.services.votes
        if poll is None:
            return
        dialog = WordsDialog(
            self._page,
            self._page.find_identifiers,
            self.tr("A minority statement"),
            self.tr("Choose the proposal, then write why the minority sees it otherwise, in its own words. No names."),
            limit=2_000,
            choices=[f"{place}. {self._proposals[key].text}" for place, key in enumerate(poll.proposals, start=1)],
        )
        if dialog.exec():
            proposal, statement, marks = poll.proposals[dialog.chosen], dialog.typed, dialog.answered
            self._page.runner.storage(
                lambda _: votes.add_minority(session_id, proposal, statement, marks),
                lambda _: self._reload(poll.id),
                owner=self._page,
            )
