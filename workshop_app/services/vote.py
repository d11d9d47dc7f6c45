"""Proposals and polls: wording, ballots on the laptop, on paper and online, reconciling, closing, results (V1 to V6).

Nothing here says how a poll stands before it is closed: the number cast is all there is to ask for.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from workshop_app.domain.disclosure import RoomResult
from workshop_app.domain.poll import Answers, Casting, Difference, Method, PaperCount, Poll
from workshop_app.domain.proposal import Proposal, ProposalState
from workshop_app.domain.record import PollRecord
from workshop_app.services.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Turnout:
    """“23 cast of 28 issued”."""

    cast: int
    issued: int


@dataclass(frozen=True, slots=True)
class CountState:
    """How far the count of the paper is: how many counts were entered, where the last two differ, whether they agree."""

    entered: int
    differences: tuple[Difference, ...]
    agreed: bool


class VoteService:
    """Use cases of deliberation and vote."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace

    def proposals(self, session_id: str) -> tuple[Proposal, ...]:
        """All proposals of the session, by number."""
        raise NotImplementedError

    def propose(
        self,
        session_id: str,
        text: str,
        sources: Sequence[str] = (),
        themes: Sequence[str] = (),
        core: str = "",
        reference: str = "",
    ) -> Proposal:
        """A new proposal; `sources` are the ids of the contributions behind it."""
        raise NotImplementedError

    def propose_core(self, session_id: str) -> tuple[Proposal, ...]:
        """Add the programme's core proposals that are not there yet, word for word; gives those that were added."""
        raise NotImplementedError

    def amend(self, session_id: str, proposal_id: str, text: str) -> Proposal:
        """A new wording: a proposal that names the old one as its parent and takes its place; the old one is merged
        into it. `VoteError` for a core proposal, whose words are the programme's, and for one on a ballot.
        """
        raise NotImplementedError

    def move(self, session_id: str, proposal_id: str, state: ProposalState, reason: str = "") -> Proposal:
        """Move a proposal to another state; merged, parked and withdrawn need a reason."""
        raise NotImplementedError

    def polls(self, session_id: str) -> tuple[Poll, ...]:
        """All polls of the session, by number."""
        raise NotImplementedError

    def open_poll(
        self,
        session_id: str,
        title: str,
        method: Method,
        proposals: Sequence[str],
        casting: Casting,
        issued: int,
    ) -> Poll:
        """Open a poll on these proposals (ids, in ballot order), which are on the ballot from now on. `issued` is the
        number of ballots handed out; `settle` can correct it.
        """
        raise NotImplementedError

    def cast(self, session_id: str, poll_id: str, answers: Answers) -> Turnout:
        """Put one ballot into the box, hand to hand. It is on disk when this returns, and cannot be taken back."""
        raise NotImplementedError

    def cast_many(self, session_id: str, poll_id: str, ballots: Iterable[Answers]) -> Turnout:
        """Put the ballots of an online poll into the box, all or none."""
        raise NotImplementedError

    def turnout(self, session_id: str, poll_id: str) -> Turnout:
        """How many ballots were cast of how many issued; of paper, those of the agreed count."""
        raise NotImplementedError

    def count_state(self, session_id: str, poll_id: str) -> CountState:
        """How far the count of the paper is."""
        raise NotImplementedError

    def enter_count(self, session_id: str, poll_id: str, count: PaperCount) -> CountState:
        """Keep what one person counted, blind to the others' counts. Where the last two differ, both count again."""
        raise NotImplementedError

    def restart_count(self, session_id: str, poll_id: str) -> CountState:
        """Forget every count of the paper and begin again."""
        raise NotImplementedError

    def settle(self, session_id: str, poll_id: str, issued: int, spoilt: int, returned: int) -> int:
        """Set down ballots issued, spoilt and returned; gives what is missing (negative: too many), 0 if all is well."""
        raise NotImplementedError

    def close_poll(self, session_id: str, poll_id: str, reason: str = "") -> PollRecord:
        """Close a poll for good and count it. Ballots that do not add up need a reason, which is sealed in.

        Closing again gives the same record, also after a crash half-way.
        """
        raise NotImplementedError

    def results(self, session_id: str, poll_id: str) -> tuple[RoomResult, ...]:
        """What the room may see, one per proposal in ballot order. `VoteError` while the poll is open."""
        raise NotImplementedError
