"""What the encoder reads: the words of a text, cut into pieces of its vocabulary, and what each word looks like.

The cut is WordPiece (Wu et al. 2016) over `resources/identifiers/vocab.txt`, as the base model was trained with: small
letters, no accents, the longest known piece first. Case would be lost so, and lists of names are nothing a model has to
learn; both are told to it per word, as one of 30 types: `case class + 10 * class in the list of names`.

The training reads its sentences through this module too, so that there is one way to cut. Nothing is remembered of a
word: what was typed must not outlive its entry.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping, Sequence
from functools import cache
from typing import NamedTuple

from workshop_app import paths
from workshop_app.privacy.names import known_names

KINDS = ("PERSON", "ORG", "LOCATION", "RELATION", "CODE", "AGE", "DATE")
LABELS = ("O", *(f"{begin}-{kind}" for kind in KINDS for begin in "BI"))
"""What the encoder says of a word, in the order of its answers: nothing, the begin of a kind, or its going on."""
TYPES = 30
CLASSIFY, SEPARATE, UNKNOWN = 101, 102, 100
"""Ids of `[CLS]`, `[SEP]` and `[UNK]` in the vocabulary."""
PIECES_IN_A_WINDOW, PIECES_IN_A_WORD = 126, 8
"""At most; the first counts `[CLS]`, and not the `[SEP]` that ends a window."""

_MARKS = "\u0300-\u036f\u0610-\u061a\u064b-\u065f\u0900-\u0dff"
_LETTERS = rf"(?:[^\W\d_][{_MARKS}]*)+"
_WORD = re.compile(rf"{_LETTERS}(?:[-'’]{_LETTERS})*|\d+|[^\w\s]|_|\w")
_PARTS = re.compile(rf"(?:[^\W_]|[{_MARKS}])+|[\W_]")
_QUOTES = str.maketrans({"‘": "'", "’": "'", "ʼ": "'", "`": "'", "“": '"', "”": '"', "„": '"'})
_LAST_LATIN = 0x24F


class Word(NamedTuple):
    """A word, number or sign of a text (end exclusive), the ids of its pieces (one at least) and its type, 0 to 29."""

    start: int
    end: int
    pieces: tuple[int, ...]
    kind: int


class Window(NamedTuple):
    """What is read at once: ids and types with `[CLS]` and `[SEP]`, of the words from `begin` to `end` (exclusive).

    `firsts[i]` is where the first piece of word `begin + i` stands: the answer there is the word's.
    """

    ids: list[int]
    kinds: list[int]
    firsts: list[int]
    begin: int
    end: int


def words(text: str) -> list[Word]:
    """The words of a text with their pieces, in order; the text is folded where the engine reads it."""
    vocabulary = _vocabulary()
    found = []
    for match in _WORD.finditer(text):
        pieces = _pieces(vocabulary, match.group())[:PIECES_IN_A_WORD]
        found.append(Word(match.start(), match.end(), tuple(pieces), word_type(match.group())))
    return found


def windows(read: Sequence[Word], overlap: int = 0) -> list[Window]:
    """Cut words into windows, each beginning `overlap` words before the end of the one before it (or less)."""
    cut: list[Window] = []
    begin = 0
    while begin < len(read):
        window = _window(read, begin)
        cut.append(window)
        if window.end == len(read):
            break
        begin = max(begin + 1, window.end - overlap)
    return cut


def word_type(word: str) -> int:
    """What a word looks like (0 to 9) and ten times what the lists of names say (0 nothing, 1 first, 2 family name)."""
    return _case(word) + 10 * _name_class(word)


def _window(read: Sequence[Word], begin: int) -> Window:
    ids, kinds, firsts = [CLASSIFY], [0], []
    end = begin
    while end < len(read) and len(ids) + len(read[end].pieces) <= PIECES_IN_A_WINDOW:
        firsts.append(len(ids))
        ids += read[end].pieces
        kinds += [read[end].kind] * len(read[end].pieces)
        end += 1
    return Window([*ids, SEPARATE], [*kinds, 0], firsts, begin, end)


def _case(word: str) -> int:
    """1 small, 2 capital first, 3 all capitals, 4 one capital, 5 mixed, 6 one small letter, 7 script without capitals,
    8 number, 9 sign; 0 is left to `[CLS]` and `[SEP]`.
    """
    first = word[0]
    if not first.isalpha():
        return 8 if first.isdigit() else 9
    if ord(first) > _LAST_LATIN:
        return 7
    if word.islower():
        return 1 if len(word) > 1 else 6
    if word.isupper():
        return 3 if len(word) > 1 else 4
    return 2 if first.isupper() else 5


def _name_class(word: str) -> int:
    if not word[0].isalpha():
        return 0
    low = word.lower().replace("’", "'").removesuffix("'s")
    names = known_names()
    for spelt in (low, *(low.split("-") if "-" in low else ())):
        name = names.get(spelt) or names.get(_bare(spelt))
        if name is not None:
            return 1 if name.first else 2
    return 0


def _bare(word: str) -> str:
    """Without accents."""
    if word.isascii():
        return word
    return "".join(each for each in unicodedata.normalize("NFD", word) if unicodedata.category(each) != "Mn")


@cache
def _vocabulary() -> Mapping[str, int]:
    """Every piece and its id. Read once, when the first word is cut."""
    lines = (paths.resources() / "identifiers" / "vocab.txt").read_text(encoding="utf-8").split("\n")
    return {piece: place for place, piece in enumerate(lines) if piece}


def _pieces(vocabulary: Mapping[str, int], word: str) -> list[int]:
    found: list[int] = []
    for part in _PARTS.findall(_bare(word.translate(_QUOTES).lower())):
        found += _longest_first(vocabulary, part)
    return found or [UNKNOWN]


def _longest_first(vocabulary: Mapping[str, int], part: str) -> list[int]:
    """The pieces of a part without signs, or `[UNK]` where a stretch of it is in no piece."""
    found: list[int] = []
    start = 0
    while start < len(part):
        end, piece = len(part), None
        while piece is None and end > start:
            piece = vocabulary.get(("##" if start else "") + part[start:end])
            end -= 1
        if piece is None:
            return [UNKNOWN]
        found.append(piece)
        start = end + 1
    return found
