"""Which lines say nearly the same in nearly the same words, so that a person can look at them together (T2).

The measure is the weighted Jaccard share of the runs of four characters, inside words, that two lines have in common: a
run that few lines have counts for more (idf), so that “young people” tells less than “night buses”. It compares
spelling, in any script and any order of words; it knows no meaning, and lines that say the same in other words are not
found (decision 143).
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import Enum
from itertools import chain
from math import log1p

LEAST = 0.4
"""The share from which two lines are shown together."""
SHORT = 12
"""Letters: of a shorter line a few runs are all there is, so it is only ever like one that reads the same."""
_RUN = 4
_CLOSE = 0.65
_MOST = 0.99
"""The share of lines that do not read the same: all their words may be the same, in another order."""
_NAMED = 50
"""Lines that the rarest runs of one line may name for comparison, one counted for each run: it bounds the time."""
_COMPARED = 3
"""Lines, of those that were named most, with which one is compared in full."""
_ACCENTS = 10
"""Canonical classes from here on are accents, vowel points and harakat; below are signs that make another letter."""
_APART = re.compile(r"[^a-z0-9]+")
_SHORTENED = {"can't": "can not", "won't": "will not", "cannot": "can not", "n't": " not", "'": ""}
_NOT = """
    not no never none nobody nothing neither nor without against
    لا ليس ليست لم لن غير بدون نه نیست نہیں مت না নেই নয় নাই নহে ছাড়া नहीं मत बिना ਨਹੀਂ ਬਿਨਾਂ அல்ல இல்லை
    değil yok nie bez pas jamais sans não nunca nuk nu fără не нет без maaha aan
"""


class Measure(Enum):
    """A share in plain words."""

    SAME = "the same words"
    CLOSE = "nearly the same words"
    MANY = "many words in common"


@dataclass(frozen=True, slots=True)
class Family:
    """Lines (places in what was given, ascending) that are each like the `first` of them. `share`, 0 to 1, is that of
    the one least like it. `contrary`: two lines, one of which says “not” and the other does not.
    """

    places: tuple[int, ...]
    share: float
    contrary: bool = False

    @property
    def first(self) -> int:
        """The line that the others are like."""
        return self.places[0]

    @property
    def measure(self) -> Measure:
        """The share in words."""
        return Measure.SAME if self.share >= 1 else Measure.CLOSE if self.share >= _CLOSE else Measure.MANY


def families(texts: Sequence[str]) -> tuple[Family, ...]:
    """The families among these lines, the most alike first, then the contrary ones; most lines are in none.

    Every line is compared with the first of each family so far, so no chain of small steps joins what has little in
    common, and a thousand lines of one wording cost a thousand comparisons. Which lines have to be compared at all
    follows from their rarest runs (prefix filtering), of which so many are asked that the time is bounded.
    """
    same: dict[str, list[int]] = defaultdict(list)
    for place, text in enumerate(texts):
        if spelt := plain(text):
            same[spelt].append(place)
    spellings = list(same)
    found = _Search(spellings)
    families = []
    for first, others in found.likened():
        places = [place for spelling in (first, *others) for place in same[spellings[spelling]]]
        if len(places) > 1:
            families.append(
                Family(_first_in_front(same[spellings[first]][0], places), min(others.values(), default=1.0))
            )
    contrary = [
        Family((same[spellings[one]][0], same[spellings[other]][0]), share, contrary=True)
        for one, other, share in found.contrary
    ]
    return (*sorted(families, key=_strongest), *sorted(contrary, key=_strongest))


def plain(text: str) -> str:
    """The line as it is compared: words with one space between, without case, punctuation, accents, vowel points;
    “don't” is “do not”.
    """
    text = text.replace("’", "'").casefold()
    for short, full in _SHORTENED.items():
        text = text.replace(short, full)
    if text.isascii():
        return _APART.sub(" ", text).strip()
    spread = unicodedata.normalize("NFKD", text).replace("\u0640", "")  # tatweel only stretches a word
    return " ".join("".join(_kept(spread)).split())


def _kept(spread: str) -> Iterator[str]:
    for character in spread:
        if character.isalnum() or 0 < unicodedata.combining(character) < _ACCENTS:
            yield character
        elif unicodedata.category(character)[0] != "M":
            yield "" if unicodedata.category(character) == "Cf" else " "
        elif not unicodedata.combining(character):
            yield character  # a vowel sign of Bengali, Tamil and their like


def _first_in_front(first: int, places: Sequence[int]) -> tuple[int, ...]:
    return (first, *sorted(place for place in places if place != first))


def _strongest(family: Family) -> tuple[float, int]:
    return (-family.share, family.first)


def _runs(word: str) -> list[str]:
    padded = f" {word} "
    return [padded[at : at + _RUN] for at in range(max(len(padded) - _RUN, 0) + 1)]


class _Search:
    """One pass over lines that all read differently. Runs are numbered as they first come."""

    def __init__(self, spellings: Sequence[str]) -> None:
        number: dict[str, int] = {}
        of_word: dict[str, tuple[int, ...]] = {}
        self._negated: list[bool] = []
        self._runs: list[set[int]] = []
        for spelt in spellings:
            words = spelt.split(" ")
            for word in words:
                if word not in of_word:
                    of_word[word] = tuple([number.setdefault(run, len(number)) for run in _runs(word)])
            self._negated.append(sum(map(_NEGATIONS.__contains__, words)) % 2 == 1)
            short = len(spelt) - len(words) + 1 < SHORT
            self._runs.append(set() if short else set().union(*map(of_word.__getitem__, words)))
        counted = Counter(chain.from_iterable(self._runs))
        self._often = [counted[run] for run in range(len(number))]
        self._weight = [log1p(len(spellings) / max(often, 1)) for often in self._often]
        self._whole = [sum(map(self._weight.__getitem__, runs)) for runs in self._runs]
        self.contrary: list[tuple[int, int, float]] = []

    def likened(self) -> Iterator[tuple[int, dict[int, float]]]:
        """Each line that leads, with those that are like it and how much; `contrary` is filled on the way."""
        leads: dict[int, dict[int, float]] = {}
        by_run: dict[int, list[int]] = defaultdict(list)
        for number, negated in enumerate(self._negated):
            telling = self._telling(number)
            lead, best = -1, 0.0
            opposed: list[tuple[int, int, float]] = []
            for other, share in self._near(number, telling, by_run):
                if self._negated[other] is not negated:
                    opposed.append((other, number, share))
                elif share > best:
                    lead, best = other, share
            if lead >= 0:
                leads[lead][number] = best
                continue
            leads[number] = {}
            self.contrary += opposed
            for run in telling:
                by_run[run].append(number)
        yield from leads.items()

    def _near(self, number: int, telling: Sequence[int], by_run: dict[int, list[int]]) -> Iterator[tuple[int, float]]:
        shared: dict[int, float] = {}
        left = _NAMED
        for run in telling:
            if run not in by_run:
                continue
            weight, others = self._weight[run], by_run[run]
            for other in others:
                shared[other] = shared.get(other, 0.0) + weight
            left -= len(others)
            if left < 0:
                break
        runs, whole = self._runs[number], self._whole[number]
        for other in sorted(shared, key=shared.__getitem__, reverse=True)[:_COMPARED]:
            common = sum(map(self._weight.__getitem__, runs & self._runs[other]))
            if (share := common / (whole + self._whole[other] - common)) >= LEAST:
                yield other, min(share, _MOST)

    def _telling(self, number: int) -> list[int]:
        """Runs that other lines have too, the rarest first, up to where the rest cannot reach the share any more."""
        rest = self._whole[number]
        least = LEAST * rest
        telling = []
        for run in sorted(self._runs[number], key=self._often.__getitem__):
            if rest < least:
                break
            rest -= self._weight[run]
            if self._often[run] > 1:
                telling.append(run)
        return telling


_NEGATIONS = frozenset(map(plain, _NOT.split()))
