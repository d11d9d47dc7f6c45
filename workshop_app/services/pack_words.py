"""What is said of a pack: the three words by which a facilitator knows its keys, and whether it is in its days."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from workshop_app.domain.codec import canonical
from workshop_app.domain.programme import Pack
from workshop_app.keys import words


def pack_words(signing_key: str, recipients: Sequence[str]) -> tuple[str, ...]:
    """The words of the key that signs packs (hexadecimal) and the `age1…` recipients, in the order of the pack.

    They are the same in every pack of a programme, whatever else changes: what is compared once holds. Stretched,
    since 33 bits alone could be found again by trying.
    """
    return words.words(canonical([signing_key, *recipients]), words.PACK_WORDS, stretched=True)


def standing(pack: Pack, today: date) -> str:
    """What to say before a session is sealed to a pack that is not in its days on `today`; empty where it is.

    A warning, never a bar: the session must not be lost, and the office's keys outlive the pack (decision 085).
    """
    if pack.is_over(today):
        return (
            f"Pack {pack.seq}, which this session is sealed to, ended on {day_words(pack.not_after)}. You can seal: the"
            " office opens it with the keys of that pack, if it still holds them. Better, ask City Hall for the current"
            " pack and import it first."
        )
    if today < pack.not_before:
        return (
            f"By this laptop's clock, pack {pack.seq} begins only on {day_words(pack.not_before)}. You can seal, but"
            " look at the date of this laptop first: it goes into the report."
        )
    return ""


def day_words(day: date) -> str:
    """“4 June 2026”."""
    return f"{day.day} {day:%B %Y}"
