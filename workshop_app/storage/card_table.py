"""Withdrawal cards on disk (A6): proofs of the cards that were made, and tags of what was given with one. No codes."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from workshop_app.domain.withdrawal import Card
from workshop_app.storage.session_log import SessionLog


@dataclass(frozen=True, slots=True)
class CardBatch:
    """The cards of a session. `key` is 32 bytes, None once the cut-off is over; `until` is seconds since the epoch;
    `at_seal`: they end when the session is sealed, should that be sooner.
    """

    key: bytes | None
    until: int
    at_seal: bool
    made: int


class CardTable:
    """Nothing of it is in the log or in any report. `forget` joins a transaction; the others are one each."""

    def __init__(self, log: SessionLog) -> None:
        self._log = log

    def batch(self) -> CardBatch | None:
        """The cards that were made, or None where none were."""
        row = self._log.row("SELECT key, until, at_seal, made FROM cards")
        return None if row is None else CardBatch(row[0], row[1], bool(row[2]), row[3])

    def add(self, key: bytes, until: int, at_seal: bool, proofs: Sequence[bytes]) -> None:
        """Keep cards that were made, beside those that were made before; `until` holds for all of them."""
        with self._log.writing():
            self._log.database.execute(
                "INSERT INTO cards VALUES (1, ?, ?, ?, ?) ON CONFLICT (only_one) DO UPDATE SET key = excluded.key,"
                " until = excluded.until, at_seal = excluded.at_seal, made = made + excluded.made",
                (key, until, at_seal, len(proofs)),
            )
            for proof in proofs:
                self._log.database.execute("INSERT INTO card VALUES (?)", (proof,))

    def knows(self, card: Card) -> bool:
        """Whether this is one of the cards that were made."""
        return self._log.row("SELECT 1 FROM card WHERE proof = ?", card.proof()) is not None

    def tie(self, card: Card, contribution_ids: Iterable[str]) -> None:
        """These contributions are given with this card, and with no other."""
        with self._log.writing():
            for each in contribution_ids:
                self._log.database.execute("INSERT OR REPLACE INTO card_line VALUES (?, ?)", (each, card.tag(each)))

    def given(self) -> frozenset[str]:
        """The ids of what was given with a card, whichever; also of what was removed since."""
        return frozenset(row[0] for row in self._log.rows("SELECT contribution FROM card_line"))

    def given_with(self, card: Card) -> tuple[str, ...]:
        """The ids of what was given with this card."""
        rows = self._log.rows("SELECT contribution, tag FROM card_line")
        return tuple(each for each, tag in rows if tag == card.tag(each))

    def forget(self, contribution_ids: Iterable[str]) -> None:
        """They are gone: so is what was kept beside them."""
        for each in contribution_ids:
            self._log.database.execute("DELETE FROM card_line WHERE contribution = ?", (each,))
        self._log.leaves_remnants()

    def end(self) -> None:
        """The cut-off: destroy key, proofs and tags. What pages keep of them goes when the file is written anew."""
        with self._log.writing():
            self._log.database.execute("UPDATE cards SET key = NULL")
            self._log.database.execute("DELETE FROM card")
            self._log.database.execute("DELETE FROM card_line")
            self._log.leaves_remnants()
