"""Withdrawal cards on disk (A6): proofs of the cards that were made, and tags of what was given with one. No codes.

A table's laptop has no proofs: cards are made on the lead's. It keeps each code sealed to a key that the lead's laptop
has until the cut-off; sealed twice, a code looks different each time, so these tell nobody what belongs together.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from workshop_app.domain.withdrawal import Card
from workshop_app.storage.session_log import SessionLog


@dataclass(frozen=True, slots=True)
class CardBatch:
    """The cards of a session. `key` is 32 bytes, None once the cut-off is over; `until` is seconds since the epoch;
    `at_seal`: they end when the session is sealed, should that be sooner; `made` is 0 on the laptop of a table.
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
        """Whether this is one of the cards that were made; at a table every card is taken until the cut-off."""
        found = self._log.row(
            "SELECT 1 FROM cards WHERE key IS NOT NULL AND (made = 0 OR EXISTS (SELECT 1 FROM card WHERE proof = ?))",
            card.proof(),
        )
        return found is not None

    def tie(self, card: Card, contribution_ids: Iterable[str]) -> None:
        """These contributions are given with this card, and with no other."""
        with self._log.writing():
            for each in contribution_ids:
                self._log.database.execute("INSERT OR REPLACE INTO card_line VALUES (?, ?)", (each, card.tag(each)))
                if card.out is not None:
                    self._log.database.execute("INSERT OR REPLACE INTO card_out VALUES (?, ?)", (each, card.out(each)))

    # ---------------------------------------------------------------- across laptops

    def identity(self) -> str | None:
        """The secret that opens the codes that tables seal; None where no table can use cards."""
        row = self._log.row("SELECT identity FROM card_key")
        return None if row is None else str(row[0])

    def put_identity(self, identity: str) -> None:
        """Keep it until the cut-off."""
        with self._log.writing():
            self._log.database.execute("INSERT INTO card_key VALUES (1, ?)", (identity,))

    def out(self) -> dict[str, bytes]:
        """At a table: what seals the code that each contribution was given with, by its id."""
        return dict(self._log.rows("SELECT contribution, sealed FROM card_out"))

    def hand_in(self, card: Card) -> None:
        """Keep that a card was handed in: what is given with it at a table, and comes in later, goes too. At a table
        its code is sealed for the lead. Joins a transaction.
        """
        if not self.was_handed_in(card):
            back = b"" if card.out is None else card.out("")
            self._log.database.execute("INSERT INTO card_back VALUES (?, ?)", (card.proof(), back))

    def was_handed_in(self, card: Card) -> bool:
        """Whether it was, as far as this laptop knows."""
        return self._log.row("SELECT 1 FROM card_back WHERE proof = ?", card.proof()) is not None

    def back(self) -> tuple[bytes, ...]:
        """At a table: what seals the codes of the cards that were handed in there."""
        return tuple(row[0] for row in self._log.rows("SELECT sealed FROM card_back ORDER BY proof"))

    def came(self) -> frozenset[str]:
        """At the lead: digests (hexadecimal) of what tables sealed and was opened before."""
        return frozenset(row[0] for row in self._log.rows("SELECT digest FROM card_came"))

    def mark_came(self, digests: Iterable[str]) -> None:
        """These need not be opened again. Joins a transaction."""
        for each in digests:
            self._log.database.execute("INSERT OR IGNORE INTO card_came VALUES (?)", (each,))

    # ---------------------------------------------------------------- what goes

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
            for table in ("card_line", "card_out"):
                self._log.database.execute(f"DELETE FROM {table} WHERE contribution = ?", (each,))
        self._log.leaves_remnants()

    def end(self) -> None:
        """The cut-off: destroy keys, proofs, tags and sealed codes. What pages keep of them goes when the file is
        written anew.
        """
        with self._log.writing():
            self._log.database.execute("UPDATE cards SET key = NULL")
            for table in ("card", "card_line", "card_key", "card_out", "card_back", "card_came"):
                self._log.database.execute(f"DELETE FROM {table}")
            self._log.leaves_remnants()
