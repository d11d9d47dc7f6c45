"""Responses from outside (capability D8): statements and votes of an online consultation, brought in as a session."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from workshop_app.domain import record as records
from workshop_app.domain.agenda import Activity, ActivityKind, Duty
from workshop_app.domain.contribution import Contribution, ContributionKind
from workshop_app.domain.errors import TableFileError
from workshop_app.domain.identifier import replaced
from workshop_app.domain.places import LONDON
from workshop_app.domain.poll import Casting, Method, Poll, PollState
from workshop_app.domain.proposal import Proposal, ProposalState
from workshop_app.domain.record import Origin, PollRecord, Record
from workshop_app.domain.session import Session, Waiver
from workshop_app.domain.tally import count
from workshop_app.domain.text import one_line
from workshop_app.privacy import find_identifiers
from workshop_app.services import polis
from workshop_app.services.polis import Statement
from workshop_app.services.progress import NoProgress, Progress
from workshop_app.services.reading import read_at_most
from workshop_app.services.workspace import Workspace

ONLINE = "online"
ACTIVITY = Activity("online", "Online consultation", 1, ActivityKind.VOTE, duties=(Duty.VOTE,))
WAIVERS = (
    Waiver(Duty.CONSENT, "Held online, outside this app: people consented to the terms of that consultation."),
    Waiver(Duty.SAFEGUARDING, "Held online, outside this app: nobody was in a room."),
)
POLL_TITLE = "Statements of the consultation"


@dataclass(frozen=True, slots=True)
class Masked:
    """A statement with what can point to a person replaced; `replaced` counts it per kind."""

    id: str
    text: str
    replaced: Mapping[str, int]


@dataclass(frozen=True, slots=True)
class Outside:
    """An online consultation, read and ready to be brought in.

    `statements` are those let through, in the order of the file, identifiers replaced. `ballots` is one mapping per
    voter, statement id to `agree`, `disagree` or `pass`; what is missing was left blank. `superseded` votes were
    replaced by a later one of the same voter; `ignored` votes were on statements not let through. `digest` is the
    SHA-256 of both files, by which the same consultation is known again.
    """

    statements: tuple[Masked, ...]
    ballots: tuple[Mapping[str, str], ...]
    superseded: int
    ignored: int
    moderated_out: int
    not_looked_at: int
    digest: str

    @property
    def replaced(self) -> Mapping[str, int]:
        """How many identifiers were replaced, per kind."""
        kinds: Counter[str] = Counter()
        for statement in self.statements:
            kinds.update(statement.replaced)
        return dict(sorted(kinds.items()))


@dataclass(frozen=True, slots=True)
class BroughtIn:
    """What stands in the programme desk after a consultation came in; `already_here` where it was there before."""

    session_id: str
    contributions: int
    ballots: int
    superseded: int
    already_here: bool


class OutsideService:
    """Reads online consultations and brings them to the programme desk."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace

    def read(self, statements: Path, votes: Path, progress: Progress = NoProgress()) -> Outside:  # noqa: B008
        """Read a Pol.is export. `TableFileError` says which file, row and column cannot be used, and why."""
        progress.report(0, 3, "Reading the statements")
        first = _file(statements)
        found = polis.read_statements(first, statements.name)
        progress.report(1, 3, "Reading the votes")
        second = _file(votes)
        cast = polis.read_votes(second, votes.name, found)
        progress.report(2, 3, "Looking for what can point to a person")
        masked = tuple(map(_masked, found.let_through))
        progress.report(3, 3, "Read")
        return Outside(
            masked,
            cast.ballots,
            cast.superseded,
            cast.ignored,
            found.moderated_out,
            found.not_looked_at,
            hashlib.sha256(hashlib.sha256(first).digest() + hashlib.sha256(second).digest()).hexdigest(),
        )

    def bring_in(
        self,
        programme_id: str,
        outside: Outside,
        title: str,
        day: date,
        group: str = "residents",
        progress: Progress = NoProgress(),  # noqa: B008
    ) -> BroughtIn:
        """Store the consultation as an online session of the programme. The same one twice is “already here”.

        `group` is the key of the programme's group that was asked. Each statement is a contribution and a proposal,
        each voter one ballot of a poll. Raises `StorageError` where the programme is not owned here or the disk
        refuses, `Cancelled` until it is being saved; then nothing is stored.
        """
        progress.report(0, 2, "Counting the votes")
        desk = self._workspace.desk(programme_id)
        session_id = outside.digest[:16]
        here = desk.has_session(session_id)
        if not here:
            record = _record(programme_id, session_id, outside, one_line(title), day, group)
            progress.report(1, 2, "Saving")
            desk.add_outside(record)
        return BroughtIn(session_id, len(outside.statements), len(outside.ballots), outside.superseded, here)


def _file(path: Path) -> bytes:
    data = read_at_most(path, polis.MAX_BYTES + 1)
    if len(data) > polis.MAX_BYTES:
        raise TableFileError(
            f"“{path.name}” is larger than {polis.MAX_BYTES // 2**20} MB, which is the most that can be brought in."
            " Nothing was brought in."
        )
    return data


def _masked(statement: Statement) -> Masked:
    found = find_identifiers(statement.text)
    text = replaced(statement.text, found)
    if len(text) > polis.MAX_TEXT:
        raise TableFileError(
            f"A statement is longer than {polis.MAX_TEXT:,} characters once what can point to a person is replaced."
            " Shorten it in the table, then bring it in again. Nothing was brought in."
        )
    return Masked(statement.id, text, Counter(identifier.kind.value for identifier in found))


def _record(programme_id: str, session_id: str, outside: Outside, title: str, day: date, group: str) -> Record:
    session = Session(session_id, programme_id, title, ONLINE, LONDON, group, 1, day, 0, (ACTIVITY,), WAIVERS)
    said = tuple(
        Contribution(_id(session_id, "c", number), number, ContributionKind.IDEA, statement.text, activity=ACTIVITY.id)
        for number, statement in enumerate(outside.statements, 1)
    )
    proposals = tuple(
        Proposal(
            _id(session_id, "p", contribution.number),
            contribution.number,
            contribution.text,
            (contribution.id,),
            state=ProposalState.VOTED,
            reference=statement.id,
        )
        for contribution, statement in zip(said, outside.statements, strict=True)
    )
    cast = len(outside.ballots)
    poll = Poll(
        _id(session_id, "v", 1),
        1,
        POLL_TITLE,
        Method.AGREE_PASS,
        Casting.ONLINE,
        tuple(proposal.id for proposal in proposals),
        PollState.CLOSED,
        issued=cast,
    )
    by_reference = {proposal.reference: proposal.id for proposal in proposals}
    ballots = ({by_reference[key]: vote for key, vote in ballot.items()} for ballot in outside.ballots)
    return Record(
        records.VERSION,
        session,
        0,
        Origin(ONLINE, outside.superseded, outside.moderated_out),
        (),
        (),
        said,
        proposals,
        (PollRecord(poll, cast, count(poll, ballots)),),
        outside.replaced,
        {},
    )


def _id(session_id: str, what: str, number: int) -> str:
    """An id that is the same each time the same consultation is brought in."""
    return hashlib.sha256(f"{session_id} {what} {number}".encode()).hexdigest()[:16]
