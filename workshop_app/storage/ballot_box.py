"""The ballot box: ballots that keep no order and no time, on disk either (V5; privacy.md, section 3).

A random key and no timestamp are not enough: a database lays rows into its pages in the order in which they come, and a
write-ahead log keeps that order once more. So the box is a database of its own, with a key of its own and no
write-ahead log; and each ballot is put in by writing the whole box anew, shuffled, in one transaction, over pages that
are wiped.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path
from secrets import SystemRandom
from typing import Any

from workshop_app.domain.codec import canonical, decode, encode, parse
from workshop_app.domain.errors import VoteError
from workshop_app.domain.poll import Answers
from workshop_app.storage.engine import Database, Journal, check_integrity, disk_errors
from workshop_app.storage.migrate import copy_database, open_with_schema
from workshop_app.storage.schema.box import migrations

Shuffle = Callable[[list[Any]], None]
_SHUFFLE: Shuffle = SystemRandom().shuffle


class BallotBox:
    """One session's ballots. Until a poll is closed, all there is to know of it is how many ballots it has."""

    def __init__(self, database: Database, name: str, shuffle: Shuffle) -> None:
        self._database = database
        self._name = name
        self._shuffle = shuffle

    @classmethod
    def open(cls, path: Path, key: bytes, shuffle: Shuffle = _SHUFFLE, *, must_exist: bool = False) -> BallotBox:
        """Open the box at `path`, or make it unless it `must_exist`: a box that is gone is never taken for an empty one
        while a poll is open. `shuffle` puts a list into an order that nobody can foretell.

        No copy is made before an upgrade: it would be an earlier state of the box.
        """
        database = open_with_schema(path, key, Journal.TRUNCATE, migrations, keep_copy=False, must_exist=must_exist)
        return cls(database, path.name, shuffle)

    def cast(self, poll_id: str, ballots: Iterable[Answers]) -> int:
        """Put ballots in, all or none; durable when it returns. Gives how many of this poll are in the box.

        `VoteError` where the poll is closed.
        """
        added = [(poll_id, canonical(encode(answers)).decode()) for answers in ballots]
        with disk_errors(self._name), self._database.atomic():
            if self._is_closed(poll_id):
                raise VoteError("This poll is closed; its box takes no more ballots. What was cast is safe.")
            rows = self._database.execute("SELECT poll, answers FROM ballot").fetchall() + added
            self._shuffle(rows)
            self._database.execute("DELETE FROM ballot")
            self._database.conn.executemany("INSERT INTO ballot VALUES (?, ?)", rows)
        return sum(poll == poll_id for poll, _ in rows)

    def number_cast(self, poll_id: str) -> int:
        """How many ballots of this poll are in the box."""
        with disk_errors(self._name):
            return int(self._database.execute("SELECT count(*) FROM ballot WHERE poll = ?", (poll_id,)).fetchone()[0])

    def close_poll(self, poll_id: str) -> None:
        """Take no more ballots of this poll, and leave no trace of the box's earlier sizes. Again changes nothing."""
        with disk_errors(self._name):
            with self._database.atomic():
                self._database.execute("INSERT INTO closed_poll VALUES (?) ON CONFLICT DO NOTHING", (poll_id,))
            self._database.execute("VACUUM")

    def ballots(self, poll_id: str) -> tuple[Answers, ...]:
        """The ballots of a closed poll, in no order; `VoteError` while it is open."""
        with disk_errors(self._name):
            if not self._is_closed(poll_id):
                raise VoteError("Nobody sees a ballot before the poll is closed.")
            rows = self._database.execute("SELECT answers FROM ballot WHERE poll = ?", (poll_id,)).fetchall()
        return tuple(decode(dict[str, str], parse(answers.encode()), "ballot") for (answers,) in rows)

    def is_sound(self) -> bool:
        """Whether every page is as it was written; `UnreadableError` where not even that can be asked."""
        with disk_errors(self._name):
            return check_integrity(self._database)

    def copy_to(self, target: Path, key: bytes) -> None:
        """An encrypted copy as it now stands, under `key`, at `target`; `StorageError` where the disk refuses."""
        copy_database(self._database, target, key)

    def close(self) -> None:
        """Close the database."""
        self._database.close()

    def _is_closed(self, poll_id: str) -> bool:
        return self._database.execute("SELECT 1 FROM closed_poll WHERE id = ?", (poll_id,)).fetchone() is not None
