"""Proposals and polls: wording, ballots on the laptop, on paper and online, reconciling, closing, results (V1 to V6).

Nothing here says how a poll stands before it is closed: the number cast is all there is to ask for.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from pathlib import Path

from workshop_app.domain.counting import (
    check_ballot,
    check_count,
    check_options,
    of_ballots,
    of_paper,
    room_outcome,
    room_results,
)
from workshop_app.domain.disclosure import RoomOutcome, RoomResult
from workshop_app.domain.errors import VoteError
from workshop_app.domain.identifier import Answered
from workshop_app.domain.paper import BLIND, agreed_count, check_third
from workshop_app.domain.poll import Answers, Casting, Method, PaperCount, Poll, PollState, mismatch
from workshop_app.domain.programme import Policy, Programme
from workshop_app.domain.proposal import Proposal, ProposalState, moved_to
from workshop_app.domain.record import PollRecord
from workshop_app.domain.session import SessionState
from workshop_app.domain.text import one_line
from workshop_app.domain.voting import preflib
from workshop_app.domain.voting.leaving import Leaving, profile_of
from workshop_app.domain.voting.profile import Profile
from workshop_app.files import write_atomically
from workshop_app.services.marks import count_marks
from workshop_app.services.poll_rules import (
    CountState,
    Turnout,
    check_method,
    count_state,
    does_not_add_up,
    fixed_methods,
    named_options,
)
from workshop_app.services.second_pass import Place
from workshop_app.services.themes import ThemeCodes
from workshop_app.services.workspace import Workspace
from workshop_app.storage.session_store import SessionStore

_NO_MARKS = Answered()


class VoteService:
    """Use cases of deliberation and vote."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace
        self._themes = ThemeCodes(workspace)

    # ---------------------------------------------------------------- proposals

    def proposals(self, session_id: str) -> tuple[Proposal, ...]:
        """All proposals of the session, by number."""
        return self._workspace.session(session_id).votes.proposals()

    def propose(
        self,
        session_id: str,
        text: str,
        sources: Sequence[str] = (),
        themes: Sequence[str] = (),
        core: str = "",
        reference: str = "",
        marks: Answered = _NO_MARKS,
    ) -> Proposal:
        """A new proposal; `sources` are the ids of the contributions behind it, `marks` how its marks were answered."""
        store = self._changing(session_id)
        if any(store.contribution(source) is None for source in sources):
            raise VoteError(
                "A contribution behind this proposal is no longer there. Choose again; nothing was changed."
            )
        proposal = Proposal(
            self._workspace.sources.new_id(),
            store.votes.next_proposal_number(),
            one_line(text),
            tuple(dict.fromkeys(sources)),
            self._themes.checked(store.session().programme, themes),
            core=core,
            reference=reference,
        )
        _save(store, [proposal], marks)
        return proposal

    def propose_core(self, session_id: str) -> tuple[Proposal, ...]:
        """Add the programme's core proposals that are not there yet, word for word; gives those that were added."""
        store = self._changing(session_id)
        programme = self._programme(store)
        there = {proposal.core for proposal in store.votes.proposals()}
        lacking = [core for core in programme.core_proposals if core.key not in there] if programme else []
        first = store.votes.next_proposal_number()
        added = tuple(
            Proposal(self._workspace.sources.new_id(), number, core.text, core=core.key)
            for number, core in enumerate(lacking, first)
        )
        store.votes.save_proposals(added)
        return added

    def amend(self, session_id: str, proposal_id: str, text: str, marks: Answered = _NO_MARKS) -> Proposal:
        """A new wording: a proposal that names the old one as its parent and takes its place; the old one is merged
        into it. `VoteError` for a core proposal, whose words are the programme's, and for one on a ballot.
        """
        store = self._changing(session_id)
        before = _proposal(store, proposal_id)
        if before.core:
            raise VoteError("A core proposal is put to every session word for word. Propose your wording beside it.")
        number = store.votes.next_proposal_number()
        after = replace(
            before, id=self._workspace.sources.new_id(), number=number, text=one_line(text), parent=before.id
        )
        gone = moved_to(before, ProposalState.MERGED, f"Amended: now proposal {number}.")
        _save(store, [gone, after], marks)
        return after

    def move(
        self, session_id: str, proposal_id: str, state: ProposalState, reason: str = "", marks: Answered = _NO_MARKS
    ) -> Proposal:
        """Move a proposal to another state; merged, parked and withdrawn need a reason.

        `VoteError` where that step does not exist, while a poll on it is open, and for “voted”, which only the close
        of a poll gives.
        """
        store = self._changing(session_id)
        if state is ProposalState.VOTED:
            raise VoteError("A proposal is voted when a poll on it closes.")
        if poll := _open_poll_on(store, [proposal_id]):
            raise VoteError(f"The poll “{poll.title}” on this proposal is open. Close it first.")
        moved = moved_to(_proposal(store, proposal_id), state, one_line(reason))
        _save(store, [moved], marks, 1)
        return moved

    def add_minority(self, session_id: str, proposal_id: str, text: str, marks: Answered = _NO_MARKS) -> Proposal:
        """Set down what those say who do not agree with a proposal that was voted (V6); empty takes it away."""
        store = self._changing(session_id)
        proposal = _proposal(store, proposal_id)
        if proposal.state is not ProposalState.VOTED:
            raise VoteError("A minority statement belongs to a proposal that was voted.")
        stated = replace(proposal, minority=one_line(text))
        _save(store, [stated], marks, 2)
        return stated

    # ---------------------------------------------------------------- polls

    def fixed_methods(self, session_id: str) -> dict[str, Method]:
        """Core proposals, by their key, whose method the programme fixes."""
        return fixed_methods(self._programme(self._workspace.session(session_id)))

    def polls(self, session_id: str) -> tuple[Poll, ...]:
        """All polls of the session, by number."""
        return self._workspace.session(session_id).votes.polls()

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
        store = self._changing(session_id)
        if store.state() is not SessionState.RUNNING:
            raise VoteError("A poll is opened while the session is running.")
        if poll := _open_poll_on(store, proposals):
            raise VoteError(f"The poll “{poll.title}” asks about one of these already and is open. Close it first.")
        poll = Poll(
            self._workspace.sources.new_id(),
            store.votes.next_poll_number(),
            one_line(title) or method.title,
            method,
            casting,
            tuple(proposals),
            issued=issued,
        )
        check_options(poll)
        asked = [_proposal(store, proposal_id) for proposal_id in proposals]
        check_method(method, asked, self._programme(store))
        moved = [
            moved_to(proposal, ProposalState.ON_BALLOT)
            for proposal in asked
            if proposal.state is not ProposalState.ON_BALLOT
        ]
        if casting is not Casting.PAPER:
            self._workspace.box(session_id)  # there before the poll is: from then on a box that is gone is a loss
        store.votes.open_poll(poll, moved)
        return poll

    def cast(self, session_id: str, poll_id: str, answers: Answers) -> Turnout:
        """Put one ballot into the box, hand to hand. It is on disk when this returns, and cannot be taken back."""
        return self._cast(session_id, poll_id, Casting.HAND_TO_HAND, [answers])

    def cast_many(self, session_id: str, poll_id: str, ballots: Iterable[Answers]) -> Turnout:
        """Put the ballots of an online poll into the box, all or none."""
        return self._cast(session_id, poll_id, Casting.ONLINE, list(ballots))

    def turnout(self, session_id: str, poll_id: str) -> Turnout:
        """How many ballots were cast of how many issued; of paper, those of the agreed count."""
        store = self._workspace.session(session_id)
        poll = _poll(store, poll_id)
        return Turnout(self._number_cast(store, poll), poll.issued)

    # ---------------------------------------------------------------- paper

    def count_state(self, session_id: str, poll_id: str) -> CountState:
        """How far the count of the paper is."""
        store = self._workspace.session(session_id)
        return count_state(store, _poll(store, poll_id))

    def enter_count(self, session_id: str, poll_id: str, count: PaperCount) -> CountState:
        """Keep what one person counted, blind to the others' counts. Where two differ, a third counts what they differ
        in, and only that.
        """
        store = self._changing(session_id)
        poll = _open(store, poll_id, Casting.PAPER)
        check_count(poll, count)
        if count_state(store, poll).agreed:
            raise VoteError("The two counts agree already. Close the poll, or start the count again.")
        before = store.votes.counts(poll_id)
        if len(before) >= BLIND:
            count = check_third(poll, before, count)
        store.votes.add_count(poll_id, count)
        return count_state(store, poll)

    def restart_count(self, session_id: str, poll_id: str) -> CountState:
        """Forget every count of the paper and begin again."""
        store = self._changing(session_id)
        poll = _open(store, poll_id, Casting.PAPER)
        store.votes.forget_counts(poll_id)
        return count_state(store, poll)

    # ---------------------------------------------------------------- the close

    def settle(self, session_id: str, poll_id: str, issued: int, spoilt: int, returned: int) -> int:
        """Set down ballots issued, spoilt and returned; gives what is missing (negative: too many), 0 if all is well.

        Of paper, nothing counts as cast before two counts agree.
        """
        store = self._changing(session_id)
        poll = replace(_open(store, poll_id), issued=issued, spoilt=spoilt, returned=returned)
        missing = mismatch(poll, self._number_cast(store, poll))
        store.votes.settle(poll)
        return missing

    def close_poll(self, session_id: str, poll_id: str, reason: str = "", marks: Answered = _NO_MARKS) -> PollRecord:
        """Close a poll for good and count it. Ballots that do not add up need a reason, which is sealed in; `marks`
        says how the marks in it were answered.

        Closing again gives the same record, also after a crash half-way.
        """
        store = self._workspace.session(session_id)
        if done := store.votes.record(poll_id):
            return done
        poll = _open(self._changing(session_id), poll_id)
        paper = agreed_count(poll, store.votes.counts(poll_id))
        if poll.casting is Casting.PAPER and paper is None:
            raise VoteError("Two people count the paper, each alone; the poll closes when their counts agree.")
        cast = self._number_cast(store, poll)
        if (missing := mismatch(poll, cast)) and not reason.strip():
            raise VoteError(does_not_add_up(poll, cast, missing))
        closed = replace(poll, state=PollState.CLOSED, reason=one_line(reason) if missing else "")
        if paper is None:
            # The box first: were the app killed between the two, no ballot could come after what is counted here.
            box = self._workspace.box(session_id)
            box.close_poll(poll_id)
            record = of_ballots(closed, box.ballots(poll_id))
        else:
            record = of_paper(closed, paper)
        voted = [_proposal(store, proposal_id) for proposal_id in poll.proposals]
        with store.together():
            store.votes.close_poll(record, [moved_to(proposal, ProposalState.VOTED) for proposal in voted])
            if closed.reason:
                count_marks(store, poll.id, Place.POLL, 1, closed.reason, marks)
        return record

    def results(self, session_id: str, poll_id: str) -> tuple[RoomResult, ...]:
        """What the room may see, one per proposal in ballot order. `VoteError` while the poll is open."""
        return room_results(*self._closed(session_id, poll_id))

    def outcome(self, session_id: str, poll_id: str) -> RoomOutcome | None:
        """In which order the options came that were weighed against each other; None where too few voted, or each was
        answered by itself. `VoteError` while the poll is open.
        """
        return room_outcome(*self._closed(session_id, poll_id))

    def ballots_kind(self, session_id: str, poll_id: str) -> str:
        """The ending of the PrefLib file that the ballots of a closed ranking fit into; `VoteError` as below."""
        return preflib.kind_of(self._ballots(session_id, poll_id))

    def save_ballots(self, session_id: str, poll_id: str, path: Path) -> None:
        """Write the ballots of a closed ranking as a PrefLib file (V7); `VoteError` where they may not leave."""
        ballots = self._ballots(session_id, poll_id)
        store = self._workspace.session(session_id)
        data = preflib.write(named_options(ballots, store.votes.proposals()), _poll(store, poll_id).title, path.name)
        write_atomically(path, data)

    def _ballots(self, session_id: str, poll_id: str) -> Profile:
        record, _policy = self._closed(session_id, poll_id)
        return profile_of(record.poll.proposals, Leaving(record.ranked, record.ballots))

    def _closed(self, session_id: str, poll_id: str) -> tuple[PollRecord, Policy]:
        store = self._workspace.session(session_id)
        record = store.votes.record(poll_id)
        if record is None:
            raise VoteError("There is no result before the poll is closed.")
        programme = self._programme(store)
        return record, programme.policy if programme else Policy()

    def _cast(self, session_id: str, poll_id: str, casting: Casting, ballots: Sequence[Answers]) -> Turnout:
        poll = _open(self._workspace.session(session_id), poll_id, casting)
        for answers in ballots:
            check_ballot(poll, answers)
        return Turnout(self._workspace.box(session_id).cast(poll_id, ballots), poll.issued)

    def _number_cast(self, store: SessionStore, poll: Poll) -> int:
        if done := store.votes.record(poll.id):
            return done.cast
        if poll.casting is Casting.PAPER:
            paper = agreed_count(poll, store.votes.counts(poll.id))
            return 0 if paper is None else paper.cast
        return self._workspace.box(store.session().id).number_cast(poll.id)

    def _changing(self, session_id: str) -> SessionStore:
        store = self._workspace.session(session_id)
        if store.state() is SessionState.SEALED:
            raise VoteError("This session is sealed: its proposals and polls do not change any more.")
        return store

    def _programme(self, store: SessionStore) -> Programme | None:
        held = self._workspace.vault.held_pack(store.session().programme)
        return None if held is None else held.pack.programme


def _save(store: SessionStore, proposals: Sequence[Proposal], marks: Answered, part: int = 0) -> None:
    """Save these, and count how the marks were answered in the words (0), the reason (1) or the minority statement (2)
    of the last of them.
    """
    last = proposals[-1]
    with store.together():
        store.votes.save_proposals(proposals)
        count_marks(store, last.id, Place.PROPOSAL, part, (last.text, last.reason, last.minority)[part], marks)


def _proposal(store: SessionStore, proposal_id: str) -> Proposal:
    proposal = store.votes.proposal(proposal_id)
    if proposal is None:
        raise VoteError("This proposal is not in this session. Nothing was changed.")
    return proposal


def _poll(store: SessionStore, poll_id: str) -> Poll:
    poll = store.votes.poll(poll_id)
    if poll is None:
        raise VoteError("This poll is not in this session. Nothing was changed.")
    return poll


def _open(store: SessionStore, poll_id: str, casting: Casting | None = None) -> Poll:
    poll = _poll(store, poll_id)
    if poll.state is PollState.CLOSED:
        raise VoteError("This poll is closed. A closed poll does not change any more.")
    if casting is not None and poll.casting is not casting:
        raise VoteError(f"In this poll ballots are cast {_WAYS[poll.casting]}.")
    return poll


_WAYS = {Casting.PAPER: "on paper", Casting.HAND_TO_HAND: "hand to hand on the laptop", Casting.ONLINE: "online"}


def _open_poll_on(store: SessionStore, proposals: Sequence[str]) -> Poll | None:
    for poll in store.votes.polls():
        if poll.state is PollState.OPEN and set(poll.proposals).intersection(proposals):
            return poll
    return None
