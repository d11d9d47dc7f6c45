"""People by the lists of names in resources/identifiers: what is a name, what is a word, and what is both.

A first name with a capital that is no word is certain, and takes the names after it along. Where a name is a word too
(“Hope said …”), or stands in small letters, it is possible at most. `build_scripts/make_names.py` makes the lists.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from typing import NamedTuple

from workshop_app import paths
from workshop_app.domain.identifier import Certainty, IdentifierKind
from workshop_app.privacy.allowed import ALLOWED_WORDS, SHORTHAND, Allowed
from workshop_app.privacy.span import Span
from workshop_app.privacy.words import word_set

_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_INITIAL = re.compile(r"(?<!\w)[^\W\d_]\.? $")
_BETWEEN = re.compile(
    r" (?:(?:al|el|bin|binti|bint|ibn|de|da|dos|do|van|der|den|ben|ul|ud|von|la|le)[ -])?", re.IGNORECASE
)
_SENTENCE = re.compile(r"(?:^|[.!?:;\n]|[\"“”‘'(\[]|- )[ \"“‘']*$")
_SPEAKS = word_set(
    """
    said says say asked asks told tells thinks thought felt feels wants wanted knows knew works worked lives lived
    went goes came comes is was has had does did runs ran used started stopped joined left got gets heard saw sees
    reported wrote teaches taught spoke speaks explained mentioned agreed disagreed added remembers remembered whose
    who and
    """
)
_SAYS = word_set(
    """
    said says asked asks told tells thinks thought felt wants wanted knew explained mentioned agreed added remembers
    who whose
    """
)
_ABOUT = word_set(
    """
    with from for to by called named told asked about met ask tell contact ring call text email see saw and mr mrs
    like of poor our young old big little
    """
)
_NAME_REASON = "This looks like somebody's name."
_MAYBE = "This could be somebody's name."
_SHORTEST_SMALL = 4


class _Name(NamedTuple):
    first: bool
    last: bool
    also: str
    """`w`: a word; `n`: a word that many people are called; `-`: neither."""


class _Token(NamedTuple):
    start: int
    end: int
    low: str
    capital: bool
    opens: bool
    """Whether it begins a sentence, where every word has a capital."""


@cache
def known_names() -> Mapping[str, _Name]:
    """Every name of the list, in small letters and without accents also. Read once, when it is first asked for."""
    names: dict[str, _Name] = {}
    for line in (paths.resources() / "identifiers" / "names.txt").read_text(encoding="utf-8").splitlines():
        spelt, kind, also = line.split(" ")
        name = _Name(kind in "fb", kind in "lb", also)
        names[spelt] = name
        names.setdefault(_bare(spelt), name)
    return names


@cache
def common_words() -> frozenset[str]:
    """Words that everybody uses, in small letters; names are not among them."""
    return frozenset((paths.resources() / "identifiers" / "common.txt").read_text(encoding="utf-8").split())


def find_names(text: str) -> Iterator[Span]:
    """People in folded text whose names are in the lists."""
    names, allowed = known_names(), Allowed(text)
    tokens = [_token(text, match) for match in _WORD.finditer(text)]
    place = 0
    while place < len(tokens):
        certainty = _certainty(text, tokens, place, names)
        if certainty is None or allowed.covers(tokens[place].start, tokens[place].end):
            place += 1
            continue
        last = _last(text, tokens, place, names)
        certainty = Certainty.CERTAIN if last > place and tokens[place].capital else certainty
        reason = _NAME_REASON if certainty is Certainty.CERTAIN else _MAYBE
        yield Span(_begin(text, tokens[place]), tokens[last].end, IdentifierKind.PERSON, reason, certainty)
        place = last + 1


def _token(text: str, match: re.Match[str]) -> _Token:
    start, end = match.span()
    low = match.group().lower().replace("’", "'")
    if low.endswith("'s"):
        low, end = low[:-2], end - 2
    opens = start == 0 or bool(_SENTENCE.search(text, max(0, start - 8), start))
    opens = opens and _initial_before(text, start) is None
    return _Token(start, end, low, not match.group()[0].islower(), opens)


def _known(names: Mapping[str, _Name], low: str) -> _Name | None:
    """A name, also one of two with a hyphen (“Osei-Bonsu”)."""
    found = names.get(low)
    if found is None and "-" in low:
        parts = [names.get(part) for part in low.split("-") if len(part) > 2]
        found = next((part for part in parts if part is not None and part.also == "-"), None)
    return found


def _also(names: Mapping[str, _Name], low: str) -> str:
    name = _known(names, low)
    return "w" if name is None else name.also


def _certainty(text: str, tokens: Sequence[_Token], place: int, names: Mapping[str, _Name]) -> Certainty | None:
    token = tokens[place]
    name = _known(names, token.low)
    if name is None or token.low in ALLOWED_WORDS or len(token.low) < 2:
        return None
    if not token.low.isascii() and not token.low[0].isascii() and token.low == token.low.upper():
        return Certainty.POSSIBLE if len(token.low) > 2 else None  # a script without capitals
    if not token.capital:
        fits = name.first and name.also == "-" and len(token.low) >= _SHORTEST_SMALL
        return Certainty.POSSIBLE if fits and token.low not in common_words() and token.low not in SHORTHAND else None
    if name.also == "-" and token.low not in common_words():
        if name.first or _initial_before(text, token.start) is not None:
            return Certainty.CERTAIN
        return None if token.opens else Certainty.POSSIBLE
    if not name.first:
        return None
    after, before = _beside(tokens, place + 1), _beside(tokens, place - 1)
    if _last(text, tokens, place, names) > place:
        return Certainty.POSSIBLE
    if name.also == "n" and (not token.opens or after in _SAYS):
        return Certainty.POSSIBLE
    return (
        Certainty.POSSIBLE if name.also == "w" and not token.opens and before in _ABOUT and after in _SPEAKS else None
    )


def _beside(tokens: Sequence[_Token], place: int) -> str:
    return tokens[place].low if 0 <= place < len(tokens) else ""


def _last(text: str, tokens: Sequence[_Token], place: int, names: Mapping[str, _Name]) -> int:
    """The last of the words after a first name that belong to it: with capitals, and names or no common words."""
    last = place
    while last + 1 < len(tokens) and last - place < 3:
        following = tokens[last + 1]
        if _BETWEEN.fullmatch(text, tokens[last].end, following.start) is None or following.low in ALLOWED_WORDS:
            break
        known = _known(names, following.low)
        if tokens[place].capital and _also(names, tokens[place].low) == "-":
            fits = following.capital and (known is not None or following.low not in common_words())
        elif tokens[place].capital:  # a word: only a name after it makes it one
            fits = following.capital and known is not None and known.also == "-"
        else:
            fits = known is not None and known.also == "-" and following.low not in common_words()
        if not fits:
            break
        last += 1
    return last


def _begin(text: str, token: _Token) -> int:
    """With the initial before it (“R. K. Nadarajah”)."""
    start = token.start
    while token.capital and (before := _initial_before(text, start)) is not None:
        start = before
    return start


def _initial_before(text: str, start: int) -> int | None:
    """Where the initial before a name stands, or None; “A” and “I” without a point are words."""
    match = _INITIAL.search(text, max(0, start - 4), start)
    if match is None or not match.group()[0].isupper() or (match.group()[1] != "." and match.group()[0] in "AI"):
        return None
    return match.start()


def _bare(name: str) -> str:
    return (
        "".join(each for each in unicodedata.normalize("NFD", name) if not unicodedata.combining(each))
        .replace("ł", "l")
        .replace("ı", "i")
    )
