"""Withdrawal cards that were used at tables, as their notes come in at the lead's laptop (A6, T1).

A table cannot know the session's cards: it seals each code to a key that is on the lead's laptop until the cut-off.
Here the codes are opened, in memory only: lines are tied to their cards, and where a card was handed in, at whichever
laptop, what was given with it goes, whenever it comes in.
"""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from workshop_app.domain import withdrawal
from workshop_app.domain.codec import canonical, parse
from workshop_app.domain.errors import WorkshopError
from workshop_app.domain.table_notes import Notes
from workshop_app.domain.withdrawal import Card, Cost
from workshop_app.domain.words import plural
from workshop_app.sealing import age
from workshop_app.storage.session_store import SessionStore


def sealed_code(code: str, contribution_id: str, recipient: str) -> bytes:
    """What a table keeps of a code: sealed to the lead's laptop, each time another."""
    return age.encrypt(canonical([code, contribution_id]), [recipient])


def spelt(sealed: bytes) -> str:
    """As it goes into notes."""
    return base64.b64encode(sealed).decode()


@dataclass(slots=True)
class CardsIn:
    """What the notes of one merge say of cards. `ties` are contributions by their id, `digests` what was opened."""

    ties: dict[str, Card] = field(default_factory=dict)
    handed_in: dict[bytes, Card] = field(default_factory=dict)
    digests: set[str] = field(default_factory=set)

    def gone(self, store: SessionStore) -> frozenset[str]:
        """The ids of what goes because its card was handed in, here or at a table."""
        found = {
            each
            for each, card in self.ties.items()
            if card.proof() in self.handed_in or store.cards.was_handed_in(card)
        }
        for card in self.handed_in.values():
            found.update(each for each in store.cards.given_with(card) if store.contribution(each) is not None)
        return frozenset(found)

    def write(self, store: SessionStore, there: Iterable[str]) -> None:
        """Keep it: of codes, nothing. `there` are the ids of what is still there. Joins a transaction."""
        for each in self.ties.keys() & set(there):
            store.cards.tie(self.ties[each], [each])
        for card in self.handed_in.values():
            store.cards.hand_in(card)
        store.cards.mark_came(sorted(self.digests))


MOST_STRANGE = 20
"""Codes of no card of this session that are tried in one merge, a twentieth of a second each: a laptop that lies could
send thousands.
"""


class CardReader:
    """Opens what tables sealed. `cost` is what one guess at a code costs."""

    def __init__(self, store: SessionStore, cost: Cost) -> None:
        self._store = store
        self._cost = cost
        self._batch = store.cards.batch()
        self._identity = store.cards.identity()
        self._came = store.cards.came()
        self._cards: dict[str, Card | None] = {}
        self._left = MOST_STRANGE

    def read(self, notes: Notes, found: CardsIn) -> tuple[str, ...]:
        """Add what these notes say of cards to `found`, and give sentences for the certificate."""
        lines = [(line.said.id, line.card) for line in notes.lines if line.card]
        fresh = [
            (each, sealed) for each, sealed in [*lines, *(("", back) for back in notes.back)] if self._is_new(sealed)
        ]
        if not fresh:
            return ()
        if self._batch is None or self._batch.key is None or self._identity is None:
            why = (
                "the cut-off is over" if self._batch is not None and self._batch.key is None else "none were made here"
            )
            return (f"Withdrawal cards were used at this table, and {why}: its lines are tied to none.",)
        strange = 0
        for each, sealed in fresh:
            card = self._card(sealed, each)
            if card is None:
                strange += 1
                continue
            found.digests.add(_digest(sealed))
            if each:
                found.ties[each] = card
            else:
                found.handed_in[card.proof()] = card
        said = []
        if any(not each for each, _sealed in fresh) and found.handed_in:
            said.append("A withdrawal card was handed in at this table: what was given with it went, at every table.")
        if strange:
            said.append(f"{plural(strange, 'use')} of a card that was not made for this session: tied to nothing.")
        return tuple(said)

    def _is_new(self, sealed: str) -> bool:
        return _digest(sealed) not in self._came

    def _card(self, sealed: str, contribution_id: str) -> Card | None:
        """The card whose code was sealed with this contribution; None where it is none of this session's."""
        assert self._batch is not None and self._batch.key is not None and self._identity is not None  # noqa: PT018
        try:
            code, goes_with = parse(age.decrypt(base64.b64decode(sealed), [self._identity]))
            code = withdrawal.read(code)
        except (WorkshopError, ValueError, TypeError, AttributeError):
            return None
        if goes_with != contribution_id:
            return None
        if code not in self._cards and self._left:
            card = withdrawal.card(self._batch.key, code, self._cost)
            self._cards[code] = card if self._store.cards.knows(card) else None
            self._left -= self._cards[code] is None
        return self._cards.get(code)


def withdrawn(store: SessionStore, notes: Notes, cost: Cost) -> frozenset[str]:
    """What of a sealed session these notes take back by cards."""
    found = CardsIn()
    CardReader(store, cost).read(notes, found)
    return found.gone(store)


def outgoing(store: SessionStore) -> tuple[Mapping[str, str], tuple[str, ...]]:
    """At a table: what goes into its notes, by contribution, and of the cards that were handed in."""
    return {each: spelt(sealed) for each, sealed in store.cards.out().items()}, tuple(map(spelt, store.cards.back()))


def _digest(sealed: str) -> str:
    return hashlib.sha256(sealed.encode()).hexdigest()
