"""The ballot box: ballots that keep no order and no time, on disk either (V5; privacy.md, section 3)."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path
from secrets import SystemRandom
from typing import Any

from workshop_app.domain.poll import Answers

Shuffle = Callable[[list[Any]], None]


class BallotBox:
    """One session's ballots."""

    @classmethod
    def open(cls, path: Path, key: bytes, shuffle: Shuffle = SystemRandom().shuffle) -> BallotBox:
        """Open the box at `path`, or make it."""
        raise NotImplementedError

    def cast(self, poll_id: str, ballots: Iterable[Answers]) -> int:
        """Put ballots in, all or none; gives how many of this poll are in the box."""
        raise NotImplementedError

    def number_cast(self, poll_id: str) -> int:
        """How many ballots of this poll are in the box."""
        raise NotImplementedError

    def close_poll(self, poll_id: str) -> None:
        """Take no more ballots of this poll. Closing again changes nothing."""
        raise NotImplementedError

    def ballots(self, poll_id: str) -> tuple[Answers, ...]:
        """The ballots of a closed poll, in no order; `VoteError` while it is open."""
        raise NotImplementedError

    def close(self) -> None:
        """Close the database."""
        raise NotImplementedError
