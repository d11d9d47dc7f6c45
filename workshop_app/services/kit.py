"""The printed kit (P6): what can be printed for a session, and one file of it, laid out beside other work.

Withdrawal cards are a file of their own: their codes may be printed once only, the rest as often as is wanted
(decision 129).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from workshop_app.domain import concern
from workshop_app.domain.errors import PlanError
from workshop_app.domain.kit import MOST_SHEETS, MOST_TITLE, Ballot, Kit, Paper, Part
from workshop_app.domain.poll import Method, Poll, PollState
from workshop_app.domain.programme import CoreProposal, Programme
from workshop_app.domain.proposal import Proposal
from workshop_app.domain.session import SessionState
from workshop_app.files import write_atomically
from workshop_app.reporting import kit as sheets
from workshop_app.services.file_names import free_path, session_name
from workshop_app.services.progress import NoProgress, Progress
from workshop_app.services.withdrawal import Cards, WithdrawalService
from workshop_app.services.workspace import Workspace

__all__ = ["Ballot", "Cards", "Kit", "KitService", "Offer", "Paper", "Part", "Prepared"]

FOR_A_TABLE = 10
"""People at a table, where nobody said how many are expected."""
_CORE = "Core proposals"


@dataclass(frozen=True, slots=True)
class Offer:
    """What can be printed: `name` of the file, for how many `people`, the ballots of the votes that are known already,
    and how the withdrawal cards stand; `can_make_cards` says whether new ones can still be given out.
    """

    name: str
    people: int
    ballots: tuple[Ballot, ...]
    cards: Cards
    can_make_cards: bool


@dataclass(frozen=True, slots=True)
class Withdrawal:
    """The withdrawal cards that go with a kit: how many, until when they work, and how one is handed in."""

    many: int
    until: datetime
    at_seal: bool
    reach: str


@dataclass(frozen=True, slots=True)
class Prepared:
    """A kit with all that stands on it, ready to be laid out on any thread; `cards` is the file of the withdrawal
    cards, where some were made.
    """

    kit: Kit
    content: sheets.Content
    cards: Path | None = None

    def write(self, path: Path, progress: Progress = NoProgress()) -> Path:  # noqa: B008
        """Lay the kit out part by part and write it to `path`, a PDF. `StorageError` where the disk refuses. Touches
        no database.
        """
        write_atomically(path, sheets.document(self.kit, self.content, progress.report))
        return path


class KitService:
    """Use cases of the printed kit."""

    def __init__(self, workspace: Workspace, withdrawals: WithdrawalService) -> None:
        self._workspace, self._withdrawals = workspace, withdrawals

    def offer(self, session_id: str) -> Offer:
        """What can be printed for this session now."""
        store = self._workspace.session(session_id)
        session, programme = store.session(), self._programme(session_id)
        polls, proposals = store.votes.polls(), store.votes.proposals()
        known = {proposal.text for poll in polls for proposal in proposals if proposal.id in poll.proposals}
        open_ones = [_of_poll(poll, proposals) for poll in polls if poll.state is not PollState.CLOSED]
        core = [each for each in programme.core_proposals if each.text not in known]
        people = min(MOST_SHEETS, session.expected or FOR_A_TABLE * session.tables)
        cards, sealed = self._withdrawals.cards(session_id), store.state() is SessionState.SEALED
        return Offer(
            f"{session_name(session.date, session.borough, session_id)}-kit",
            people,
            (*open_ones, *_of_core(core)),
            cards,
            not cards.over and not sealed,
        )

    def prepare(
        self,
        session_id: str,
        kit: Kit,
        path: Path,
        cards: Withdrawal | None = None,
        progress: Progress = NoProgress(),  # noqa: B008
    ) -> Prepared:
        """Gather what stands on the kit; with `cards`, make them first, in a file beside `path` that takes the place of
        none. `CardError`, `PlanError` or `StorageError` where that cannot be; then nothing was made.
        """
        store, programme = self._workspace.session(session_id), self._programme(session_id)
        written = None
        if cards is not None:
            written = free_path(path.parent, f"{path.stem}-withdrawal-cards", ".pdf")
            self._withdrawals.make(
                session_id,
                written,
                cards.many,
                cards.until,
                cards.reach,
                at_seal=cards.at_seal,
                paper=kit.paper,
                progress=progress,
            )
        stand = self._withdrawals.cards(session_id)
        session, today = store.session(), self._workspace.sources.today()
        content = sheets.Content(
            session,
            programme,
            concern.route(programme, session.borough, today),
            stand.promise if stand.open else "",
        )
        return Prepared(kit, content, written)

    def _programme(self, session_id: str) -> Programme:
        held = self._workspace.vault.held_pack(self._workspace.session(session_id).session().programme)
        if held is None:
            raise PlanError("The pack of this session's programme is not on this laptop. Import it first.")
        return held.pack.programme


def test_page(path: Path, paper: Paper) -> Path:
    """Write one page that shows whether a printer can print the kit; `StorageError` where the disk refuses."""
    write_atomically(path, sheets.test_page(paper))
    return path


def _of_poll(poll: Poll, proposals: Sequence[Proposal]) -> Ballot:
    texts = {proposal.id: proposal.text for proposal in proposals}
    asked = tuple(texts[each] for each in poll.proposals)
    return Ballot(poll.title[:MOST_TITLE], poll.method, len(asked), asked)


def _of_core(core: Sequence[CoreProposal]) -> list[Ballot]:
    """A ballot for each way to vote that the programme fixed, in the programme's order."""
    methods = dict.fromkeys(each.method or Method.AGREEMENT for each in core)
    ballots = []
    for method in methods:
        texts = tuple(each.text for each in core if (each.method or Method.AGREEMENT) is method)
        title = _CORE if len(methods) == 1 else f"{_CORE}: {method.title.lower()}"
        ballots.append(Ballot(title, method, len(texts), texts))
    return ballots
