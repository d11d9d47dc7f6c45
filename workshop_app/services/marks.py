"""Keeping where marked words stand that were let stay when they were typed: the review shows them with that answer."""

from __future__ import annotations

from collections.abc import Sequence

from workshop_app.domain.contribution import Contribution
from workshop_app.domain.identifier import Answered, Stays
from workshop_app.domain.review import Answer, Given, Spot, What
from workshop_app.services.second_pass import Place
from workshop_app.storage.session_store import SessionStore


def keep_marks(store: SessionStore, item_id: str, place: Place, part: int, text: str, marks: Answered) -> None:
    """Keep the places in `text`, which was just saved; the words are not kept. Joins a transaction."""
    taken: dict[str, int] = {}
    for stays in marks.stays:
        start = text.find(stays.words, taken.get(stays.words, 0))
        if start >= 0:
            end = taken[stays.words] = start + len(stays.words)
            spot = Spot(What.CAPTURE, item_id, place.value, part, start, end, stays.kind.value)
            store.review.put(Given(spot, Answer.KEPT, stays.reason))


def keep_all_marks(store: SessionStore, item: Contribution, stays: Sequence[Stays]) -> None:
    """The same for the text and the tags of a contribution that was just saved."""
    answered = Answered(stays=tuple(stays))
    keep_marks(store, item.id, Place.CONTRIBUTION, 0, item.text, answered)
    for part, tag in enumerate(item.tags):
        keep_marks(store, item.id, Place.TAG, part, tag, answered)


def count_marks(store: SessionStore, item_id: str, place: Place, part: int, text: str, marks: Answered) -> None:
    """Count the marks that were answered in words that were just saved, and keep where those stand that stay."""
    if marks.replaced or marks.stays:
        store.change(replaced=marks.replaced, kept=marks.kept)
        keep_marks(store, item_id, place, part, text, marks)
