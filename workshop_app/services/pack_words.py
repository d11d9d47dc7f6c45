"""The three words by which a facilitator knows the programme's keys."""

from __future__ import annotations

from collections.abc import Sequence

from workshop_app.domain.codec import canonical
from workshop_app.keys import words


def pack_words(signing_key: str, recipients: Sequence[str]) -> tuple[str, ...]:
    """The words of the key that signs packs (hexadecimal) and the `age1…` recipients, in the order of the pack.

    They are the same in every pack of a programme, whatever else changes: what is compared once holds. Stretched,
    since 33 bits alone could be found again by trying.
    """
    return words.words(canonical([signing_key, *recipients]), words.PACK_WORDS, stretched=True)
