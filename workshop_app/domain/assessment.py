"""What people think of programmes that there are already (C8): one card's words, and what many cards add up to.

An assessment is a contribution: its first tag names the programme, its text says what works and what does not, and its
rating runs from 0, not at all, to `MAX_RATING`, very well.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from workshop_app.domain.contribution import MAX_RATING, Contribution, ContributionKind
from workshop_app.domain.words import plural

WORKS, LACKS = "Works:", "Does not:"
UNNAMED = "A programme that is not named"
"""What stands where the name was taken out by a purge or in the review."""


def text_of(works: str, lacks: str) -> str:
    """The words of a card as one text; empty where nothing was written."""
    parts = [f"{sign} {words.strip()}" for sign, words in ((WORKS, works), (LACKS, lacks)) if words.strip()]
    return " ".join(parts)


def parts_of(text: str) -> tuple[str, str]:
    """What works and what does not, as `text_of` put them together; other words are all in the first part."""
    first, sign, lacks = text.partition(LACKS)
    if sign and (not first or first.startswith(WORKS)):
        return first.removeprefix(WORKS).strip(), lacks.strip()
    return text.removeprefix(WORKS).strip(), ""


def name_of(item: Contribution) -> str:
    """The programme that is assessed."""
    return item.tags[0] if item.tags else UNNAMED


@dataclass(frozen=True, slots=True)
class Assessed:
    """One programme: how many cards spoke of it, how often each rating was given, and in how many sessions."""

    name: str
    cards: int
    ratings: Mapping[int, int]
    sessions: int

    @property
    def rated(self) -> int:
        """How many of the cards have a rating."""
        return sum(self.ratings.values())

    @property
    def mean(self) -> float | None:
        """The mean rating; None where none was given."""
        return sum(rating * n for rating, n in self.ratings.items()) / self.rated if self.rated else None


def assessed(sessions: Iterable[Iterable[Contribution]]) -> tuple[Assessed, ...]:
    """Every programme that was assessed, the most cards first. Names that differ in case or spaces alone are one; it is
    called what it is called first.
    """
    names: dict[str, str] = {}
    cards, held = Counter[str](), Counter[str]()
    ratings: dict[str, Counter[int]] = {}
    for said in sessions:
        here = set()
        for item in said:
            if item.kind is ContributionKind.ASSESSMENT:
                key = " ".join(name_of(item).casefold().split())
                names.setdefault(key, name_of(item))
                cards[key] += 1
                here.add(key)
                given = ratings.setdefault(key, Counter())
                given.update([] if item.rating is None else [item.rating])
        held.update(here)
    every = (Assessed(names[key], n, dict(sorted(ratings[key].items())), held[key]) for key, n in cards.items())
    return tuple(sorted(every, key=lambda each: (-each.cards, each.name.casefold())))


def sentence(each: Assessed) -> str:
    """What the cards about a programme add up to: “5 cards in 2 sessions. Rated 0: 1, 3: 3; mean 2.2 of 4.”"""
    held = f" in {plural(each.sessions, 'session')}" if each.sessions > 1 else ""
    if each.mean is None:
        return f"{plural(each.cards, 'card')}{held}, none with a rating."
    given = ", ".join(f"{rating}: {n:,}" for rating, n in each.ratings.items())
    return f"{plural(each.cards, 'card')}{held}. Rated {given}; mean {each.mean:.1f} of {MAX_RATING}."
