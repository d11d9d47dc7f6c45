"""The first step of the poll card: a new poll by one of the ten methods, said in plain words, and shows of hands."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QKeySequence, QShortcut

from workshop_app.domain.errors import WorkshopError
from workshop_app.domain.poll import Casting, Method, Poll
from workshop_app.domain.proposal import Proposal
from workshop_app.domain.voting.methods import OFFERED, named
from workshop_app.ui.dialogs.hands import HandsDialog
from workshop_app.ui.generated.ui_vote import Ui_VotePage
from workshop_app.ui.widgets.restyle import restyle

if TYPE_CHECKING:
    from workshop_app.ui.pages.vote import VotePage


class NewPoll(QObject):
    """Opens polls on the proposals chosen in the list; `reload(poll_id)` has the page show the one that was opened."""

    def __init__(self, page: VotePage, ui: Ui_VotePage, reload: Callable[[str], None]) -> None:
        super().__init__(page)
        self._page, self._ui, self._reload = page, ui, reload
        self._chosen: list[Proposal] = []
        self._fixed: dict[str, Method] = {}
        self._can_vote = False
        for offered in OFFERED:
            ui.method.addItem(offered.title, Method(offered.key))
        ui.casting.addItem(self.tr("Hand to hand, on this laptop"), Casting.HAND_TO_HAND)
        ui.casting.addItem(self.tr("On paper, counted by two people"), Casting.PAPER)
        ui.method.currentIndexChanged.connect(self._method_changed)
        ui.open_poll.clicked.connect(self._open)
        ui.hands.clicked.connect(self._hands)
        QShortcut(QKeySequence("Ctrl+Shift+H"), page, self._hands)
        self._method_changed()

    def show_room(self, heads: int, can_vote: bool, fixed: Mapping[str, Method]) -> None:
        """How many people are there, whether a poll can be opened, and which methods the programme fixes."""
        self._can_vote, self._fixed = can_vote, dict(fixed)
        if heads and not self._ui.issued.value():
            self._ui.issued.setValue(heads)

    def set_chosen(self, proposals: list[Proposal]) -> None:
        """The proposals that a new poll would ask about."""
        self._chosen = proposals
        self._ui.chosen.setText(
            self.tr("The ballot will ask about %n selected proposal(s).", "", len(proposals))
            if proposals
            else self.tr("Select the proposals in the list that go on the ballot (Ctrl+A for all).")
        )
        fixed = {self._fixed[each.core] for each in proposals if each.core in self._fixed}
        if len(fixed) == 1:
            self._ui.method.setCurrentIndex(self._ui.method.findData(fixed.pop()))
        self._method_changed()

    def _method_changed(self) -> None:
        """Say in plain words what a ballot by this method is, and whether so many proposals can be on it."""
        method = named(self._ui.method.currentData().value)
        proposals = self._chosen
        many = len(proposals)
        parts = [method.instruction]
        if {self._fixed[each.core] for each in proposals if each.core in self._fixed} == {Method(method.key)}:
            parts.append(self.tr("The programme asks about this in this way in every session."))
        if method.fewest > 1:
            parts.append(self.tr("It takes {0} to {1} proposals.").format(method.fewest, method.most))
        if Method(method.key).is_keyed:
            parts.append(self.tr("On paper, two people type each ballot in."))
        self._ui.method_words.setText(" ".join(parts))
        fits = method.fewest <= many <= method.most
        restyle(self._ui.method_words, role="quiet" if fits or not many else "warn")
        self._ui.open_poll.setEnabled(self._can_vote and fits)

    def _hands(self) -> None:
        """A show of hands about the process, which is no vote and leaves nothing behind."""
        HandsDialog(self._page).exec()

    def _open(self) -> None:
        title, method, casting = (
            self._ui.title.text().strip(),
            self._ui.method.currentData(),
            self._ui.casting.currentData(),
        )
        proposals, issued = [proposal.id for proposal in self._chosen], self._ui.issued.value()
        if not title:
            self._complain(WorkshopError(self.tr("Give the poll a title, such as “Secret rating”.")), self._ui.title)
            return
        if issued == 0:
            sentence = self.tr("Say how many ballots are handed out: one for each person in the room.")
            self._complain(WorkshopError(sentence), self._ui.issued)
            return
        session_id = self._page.navigator.session_id

        def done(poll: Poll) -> None:
            self._ui.title.clear()
            self._page.notice.clear()
            self._reload(poll.id)

        self._page.runner.storage(
            lambda _: self._page.services.votes.open_poll(session_id, title, method, proposals, casting, issued),
            done,
            owner=self._page,
        )

    def _complain(self, error: WorkshopError, field: QObject) -> None:
        self._page.show_problem(error)
        field.setFocus()  # type: ignore[attr-defined]
