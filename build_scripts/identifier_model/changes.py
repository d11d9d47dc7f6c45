"""Changes that a voice makes to segments without losing where a name begins and ends."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence

from build_scripts.identifier_model.chance import Chance
from build_scripts.identifier_model.segment import FREE, HONOUR, Segment

_WORD = re.compile(r"[A-Za-z']+")
_AFTER_POINT = re.compile(r"([.!?] )([a-z])")
_FIRST_LETTER = re.compile(r"[^\W\d_]")
GONE = "\0"
"""Stands for a word that a voice leaves out, until `without_gone`."""
_BESIDE_ON_KEYS = {
    "a": "sq", "b": "vn", "c": "xv", "d": "sf", "e": "wr", "f": "dg", "g": "fh", "h": "gj", "i": "uo", "j": "hk",
    "k": "jl", "l": "k", "m": "n", "n": "bm", "o": "ip", "p": "o", "q": "w", "r": "et", "s": "ad", "t": "ry",
    "u": "yi", "v": "cb", "w": "qe", "x": "zc", "y": "tu", "z": "x",
}  # fmt: skip


def words(segments: Sequence[Segment], change: Callable[[str], str]) -> list[Segment]:
    """Change each word that points to nobody."""
    return [
        Segment(_WORD.sub(lambda match: change(match.group()), each.text), each.label)
        if each.label in ("", HONOUR)
        else each
        for each in segments
    ]


def without_gone(segments: Sequence[Segment]) -> list[Segment]:
    """Drop the words that were marked as left out, with the space after each."""
    return [each._replace(text=re.sub(GONE + " ?", "", each.text)) for each in segments]


def free(segments: Sequence[Segment], change: Callable[[str], str]) -> list[Segment]:
    """Change the text of each segment that points to nobody, as a whole."""
    return [each._replace(text=change(each.text)) if not each.label else each for each in segments]


def every(segments: Sequence[Segment], change: Callable[[str], str]) -> list[Segment]:
    """Change the text of every segment."""
    return [each._replace(text=change(each.text)) for each in segments]


def small(segments: Sequence[Segment]) -> list[Segment]:
    """In small letters."""
    return every(segments, str.lower)


def title_case(text: str) -> str:
    """With a capital on each word, as in a heading."""
    return " ".join(word[:1].upper() + word[1:] for word in text.split(" "))


def capital_first(segments: Sequence[Segment]) -> list[Segment]:
    """As sentences begin; a name keeps the case it has."""
    made = list(segments)
    for place, each in enumerate(made):
        first = _FIRST_LETTER.search(each.text)
        if first:
            if each.label in (*FREE, "AGE", "DATE", "CODE"):
                start = first.start()
                made[place] = each._replace(text=each.text[:start] + each.text[start].upper() + each.text[start + 1 :])
            break
    return free(made, lambda text: _AFTER_POINT.sub(lambda match: match.group(1) + match.group(2).upper(), text))


def typo(chance: Chance, word: str) -> str:
    """One slip of the fingers: left out, swapped, doubled, the key beside."""
    if len(word) < 4:
        return word
    place = chance.number(1, len(word) - 2)
    share = chance.share()
    if share < 0.3:
        return word[:place] + word[place + 1 :]
    if share < 0.6:
        return word[:place] + word[place + 1] + word[place] + word[place + 2 :]
    if share < 0.75:
        return word[:place] + word[place] + word[place:]
    beside = _BESIDE_ON_KEYS.get(word[place].lower())
    return word[:place] + chance.pick(beside) + word[place + 1 :] if beside else word


def without_vowels(word: str) -> str:
    """“community” → “cmmnty”."""
    return word[0] + re.sub(r"[aeiou]", "", word[1:-1]) + word[-1] if len(word) >= 5 else word


def shortened(chance: Chance, text: str, short: Mapping[str, str]) -> str:
    """Street words as people shorten them (“Road” → “rd”), each as often as not."""
    for whole, brief in short.items():
        if chance.often(0.7):
            text = re.sub(rf"\b{whole}\b", brief, text, flags=re.IGNORECASE)
    return text
