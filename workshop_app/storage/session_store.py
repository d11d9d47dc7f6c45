"""Everything of one session on disk. Each change and its log entry are one transaction, durable when it returns."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from secrets import token_bytes

from workshop_app.domain.chain import Entry, Head
from workshop_app.domain.contribution import Contribution
from workshop_app.domain.poll import PaperCount, Poll
from workshop_app.domain.proposal import Proposal
from workshop_app.domain.record import Origin, PollRecord, Record
from workshop_app.domain.running import Position, Step
from workshop_app.domain.session import Session, SessionState


class SessionStore:
    """One session's database. Ballots are not in it: they have a box of their own."""

    @classmethod
    def create(
        cls,
        path: Path,
        key: bytes,
        session: Session,
        pack_seq: int,
        token: Callable[[int], bytes] = token_bytes,
        origin: Origin = Origin(),  # noqa: B008
    ) -> SessionStore:
        """Make the database of a newly planned session."""
        raise NotImplementedError

    @classmethod
    def open(cls, path: Path, key: bytes, token: Callable[[int], bytes] = token_bytes) -> SessionStore:
        """Open it again. Raises `UnreadableError`, `TooNewError` or `StorageError`."""
        raise NotImplementedError

    def close(self) -> None:
        """Close the database."""
        raise NotImplementedError

    @property
    def pack_seq(self) -> int:
        """The number of the pack the session was planned from."""
        raise NotImplementedError

    def session(self) -> Session:
        """The plan as it now stands."""
        raise NotImplementedError

    def save_session(self, session: Session) -> None:
        """Keep a changed plan."""
        raise NotImplementedError

    def state(self) -> SessionState:
        """Where the session is in its life."""
        raise NotImplementedError

    def set_state(self, state: SessionState) -> None:
        """Move it on, forward only."""
        raise NotImplementedError

    def contributions(self) -> tuple[Contribution, ...]:
        """All contributions, by number."""
        raise NotImplementedError

    def contribution(self, contribution_id: str) -> Contribution | None:
        """One contribution, or None."""
        raise NotImplementedError

    def change(
        self,
        saved: Sequence[Contribution] = (),
        removed: Sequence[str] = (),
        proposals: Sequence[Proposal] = (),
        replaced: Mapping[str, int] | None = None,
        kept: Mapping[str, int] | None = None,
    ) -> None:
        """Save and remove contributions, with proposals and counts that go with it."""
        raise NotImplementedError

    def find(self, query: str) -> tuple[str, ...]:
        """Ids of the contributions that hold every word of `query`."""
        raise NotImplementedError

    def proposals(self) -> tuple[Proposal, ...]:
        """All proposals, by number."""
        raise NotImplementedError

    def polls(self) -> tuple[Poll, ...]:
        """All polls, by number."""
        raise NotImplementedError

    def poll_records(self) -> tuple[PollRecord, ...]:
        """What the closed polls add up to."""
        raise NotImplementedError

    def counts(self, poll_id: str) -> tuple[PaperCount, ...]:
        """Counts of the paper entered so far."""
        raise NotImplementedError

    def heads(self) -> dict[str, int]:
        """Activity id to number of people."""
        raise NotImplementedError

    def steps(self) -> tuple[Step, ...]:
        """What has ended."""
        raise NotImplementedError

    def position(self) -> Position | None:
        """The activity that is on, or None."""
        raise NotImplementedError

    def record(self) -> Record:
        """The record that is sealed."""
        raise NotImplementedError

    def entries(self) -> list[Entry]:
        """The log."""
        raise NotImplementedError

    def head(self) -> Head:
        """Where the log stands."""
        raise NotImplementedError

    def integrity(self) -> bool:
        """Whether file, tables and log are sound."""
        raise NotImplementedError
