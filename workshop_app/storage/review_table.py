"""The review on disk: answers that stand, counts of what is gone, the neighbourhood check, and what was sealed of it.

Where the words of an answer change or go, the schema takes the answer away: it holds places in a text, no words.
"""

from __future__ import annotations

from typing import Any

from workshop_app.domain.codec import canonical, decode, encode, parse
from workshop_app.domain.identifier import KeepReason
from workshop_app.domain.intruder import Sampled
from workshop_app.domain.journal import Kind
from workshop_app.domain.review import Answer, Given, Reason, Review, Spot, What, Why
from workshop_app.storage.session_log import SessionLog

_SPOT = "what, item, place, part, start, stop, kind"
_SAME = "what = ? AND item = ? AND place = ? AND part = ? AND start = ? AND stop = ? AND kind = ?"
_REASONS: dict[str, Reason] = {reason.value: reason for reason in (*KeepReason, *Why)}


class ReviewTable:
    """Every changing method is one transaction; nothing of it is in the log before `seal`."""

    def __init__(self, log: SessionLog) -> None:
        self._log = log

    def given(self) -> tuple[Given, ...]:
        """The answers that stand, in the order in which they were given."""
        rows = self._log.rows(f"SELECT {_SPOT}, answer, reason FROM review_answer ORDER BY number")
        return tuple(map(_given, rows))

    def put(self, given: Given) -> None:
        """Keep an answer, in place of an earlier one to the same."""
        with self._log.writing():
            self._forget(given.spot)
            self._log.database.execute(
                f"INSERT INTO review_answer ({_SPOT}, answer, reason) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                (*_spelt(given.spot), given.answer.value, None if given.reason is None else given.reason.value),
            )

    def take_back(self, spot: Spot) -> None:
        """Forget the answer to this."""
        with self._log.writing():
            self._forget(spot)

    def count(self, what: str, key: str) -> None:
        """One more of what is gone with its words; `what` is a field of `Review`."""
        with self._log.writing():
            self._log.database.execute(
                "INSERT INTO review_count VALUES (?, ?, 1) ON CONFLICT (what, key) DO UPDATE SET n = n + 1", (what, key)
            )

    def counts(self, what: str) -> dict[str, int]:
        """What was counted so."""
        return dict(self._log.rows("SELECT key, n FROM review_count WHERE what = ?", what))

    def check(self) -> Sampled | None:
        """The neighbourhood check under way, or None where none was begun."""
        row = self._log.row("SELECT body FROM neighbourhood_check")
        return None if row is None else decode(Sampled, parse(row[0].encode()), "check")

    def save_check(self, check: Sampled) -> None:
        """Keep the check as it now stands."""
        with self._log.writing():
            self._log.database.execute("DELETE FROM neighbourhood_check")
            self._log.database.execute("INSERT INTO neighbourhood_check VALUES (1, ?)", (_json(check),))
            self._log.leaves_remnants()  # a note may have been reworded

    def sealed(self) -> Review | None:
        """The review as it was sealed, or None."""
        row = self._log.row("SELECT body FROM review")
        return None if row is None else decode(Review, parse(row[0].encode()), "review")

    def seal(self, review: Review) -> None:
        """Make the review a part of record and log; what it was made from is forgotten."""
        with self._log.writing():
            for table in ("review_answer", "review_count", "neighbourhood_check"):
                self._log.database.execute(f"DELETE FROM {table}")
            self._log.database.execute("INSERT INTO review VALUES (1, ?)", (_json(review),))
            self._log.append(Kind.REVIEW, review)
            self._log.leaves_remnants()

    def _forget(self, spot: Spot) -> None:
        self._log.database.execute(f"DELETE FROM review_answer WHERE {_SAME}", _spelt(spot))


def _spelt(spot: Spot) -> tuple[Any, ...]:
    return (spot.what.value, spot.item, spot.place, spot.part, spot.start, spot.end, spot.kind)


def _given(row: Any) -> Given:
    what, item, place, part, start, stop, kind, answer, reason = row
    spot = Spot(What(what), item, place, part, start, stop, kind)
    return Given(spot, Answer(answer), None if reason is None else _REASONS[reason])


def _json(value: Any) -> str:
    return canonical(encode(value)).decode()
