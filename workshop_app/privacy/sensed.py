"""What the encoder says of the words of a line, as ranges: which words belong together, and how sure it is of them.

From the threshold for red on a finding is certain, from that for amber it is possible. Numbers and dates have rules,
so the encoder alone makes none of them certain; nor does it a finding of nothing but words that everybody uses. The
list of what is never marked holds here too; where the encoder is sure of a person who is called so (“Chelsea said …”),
it stays as possible.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, NamedTuple

from workshop_app.domain.identifier import Certainty, IdentifierKind
from workshop_app.privacy import pieces
from workshop_app.privacy.allowed import ALLOWED_WORDS, SHORTHAND, Allowed
from workshop_app.privacy.dates import is_known_day
from workshop_app.privacy.everyday import is_everyday, is_of_two
from workshop_app.privacy.names import common_words, known_names
from workshop_app.privacy.numbers import is_for_everybody
from workshop_app.privacy.span import Span
from workshop_app.privacy.spoken import NUMBERS
from workshop_app.privacy.words import word_set

if TYPE_CHECKING:
    from workshop_app.privacy.encoder import Scores, Thresholds

SURE = 0.9
"""From here on the encoder is sure of a person, whatever the list of what is never marked says."""
PLAIN = 0.2
"""From here on what is nothing but words that everybody uses is possible."""
FIGURE = 0.3
"""From here on a figure that rules did not find is possible, and a place of several words that everybody uses."""
PLAINEST = 0.5
"""The same where nobody is called by any of these words."""
_SHORT = re.compile(
    r"(?<!\w)(?:e\.g|i\.e|a\.m|p\.m|n\.b|p\.s|c/o|n/a|a/c|s/g|ks[1-5]|yr[ ]?\d{1,2})(?!\w)", re.IGNORECASE
)
"""Short forms that are cut into letters, each of which could be somebody's initial."""
_JOINS = re.compile(r"[ ]?[-'’/&]?[ ]?|\.[ ]?|,[ ](?=\d)")
"""What may stand between two words of one finding."""
_PERSON, _ORG, _LOCATION, _RELATION = "PERSON", "ORG", "LOCATION", "RELATION"
_NAMES = (_PERSON, _ORG, _LOCATION)
_REASONS = {
    _PERSON: (IdentifierKind.PERSON, "This reads like somebody's name.", "This could be somebody's name."),
    _ORG: (
        IdentifierKind.ORG,
        "This reads like the name of a school, a place of worship, a club or a firm that somebody belongs to.",
        "This could be the name of a school, a place of worship, a club or a firm.",
    ),
    _LOCATION: (
        IdentifierKind.LOCATION,
        "This reads like a street or a place where somebody can be found.",
        "This could be a street or a place where somebody can be found.",
    ),
    _RELATION: (
        IdentifierKind.RELATION,
        "With the name beside it, this ties two people together.",
        "With the name beside it, this may tie two people together.",
    ),
    "CODE": (IdentifierKind.HANDLE, "", "This could be a number or an account name that leads to one person."),
    "AGE": (IdentifierKind.AGE, "", "This could be somebody's age."),
    "DATE": (IdentifierKind.DATE, "", "A date can point to one person, when something happened to them on it."),
}
_BY_RULES = ("CODE", "AGE", "DATE")
_BEGINS = word_set("the a an and our my your their his her its this that at in on to from near of by is was with for")
"""Words with which no name begins, whatever the encoder takes for a part of it."""
_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
_WORD_BEFORE = re.compile(r"(?P<word>[^\W\d_]+)[ ]?\($")
_AGES_OF_A_GROUP = re.compile(r"\d[ ]?(?:-|to|and|or)[ ]?\d")
_OWNER = re.compile(r"(?P<owner>[^\W\d_]+)['’]s[ ]$")
_LONGEST_WORD = 24
_TITLES_ALONE = word_set(
    "mr mrs ms mx dr prof rev revd cllr councillor sgt sergeant insp inspector supt pc dc wpc sheikh shaykh mufti"
    " maulana rabbi pastor vicar bishop deacon constable madam"
)
_ALPHABET = "abcdefghijklmnopqrstuvwxyz"
_SHORTEST_SLIP = 4
_SHORTEST_FORM = 3
_DIGITS_IN_A_CODE = 5


class _Sensed(NamedTuple):
    """A word and what the encoder takes it for most, at which share of all."""

    start: int
    end: int
    kind: str
    share: float
    goes_on: bool = False
    """Whether it rather goes on with a finding than begins one."""


class Shares:
    """How much the encoder sees in any part of a text."""

    def __init__(self, text: str, scores: Sequence[Scores]) -> None:
        self._words = [(each.start, each.end, 1 - each.shares[0]) for each in scores if text[each.start].isalnum()]

    def most(self, start: int, end: int) -> float:
        """The most that it sees in a word of this range: 0 nothing, 1 certainly something."""
        return max((share for begin, stop, share in self._words if begin < end and start < stop), default=0.0)


def find_sensed(text: str, scores: Sequence[Scores], thresholds: Thresholds) -> Iterator[Span]:
    """What the encoder finds in folded text, in order, none overlapping."""
    allowed = Allowed(text)
    short = [match.span() for match in _SHORT.finditer(text)]
    scores = [each for each in scores if not any(start <= each.start < end for start, end in short)]
    for group in _groups(text, [_sensed(each) for each in scores], thresholds.amber):
        while group and group[0].kind != _RELATION and text[group[0].start : group[0].end].lower() in _BEGINS:
            group = group[1:]
        if not group:
            continue
        best = max(group, key=lambda each: each.share)
        found = _span(text, group[0].start, group[-1].end, best, thresholds, allowed)
        if found is not None:
            yield found


def _span(text: str, start: int, end: int, best: _Sensed, thresholds: Thresholds, allowed: Allowed) -> Span | None:
    kind, certain, possible = _REASONS[best.kind]
    if best.kind in _BY_RULES:
        if best.share < FIGURE:
            return None
        if _looks_like(text, start, end, best.kind):
            return Span(start, end, kind, possible, Certainty.POSSIBLE)
        return _name_for_code(text, start, end) if best.kind == "CODE" and best.share >= PLAINEST else None
    written = _WORD.findall(text[start:end])
    words = [word.lower() for word in written]
    if _is_never(words) or all(word in _TITLES_ALONE for word in words):
        return None
    ordinary = all(_is_ordinary(word) or (best.kind == _PERSON and _is_put_together(word)) for word in written)
    if ordinary and best.share < _least(best.kind, words) and not _is_somebodys(text, start, best.kind):
        return None
    sure = best.share >= thresholds.red and not ordinary and not _is_short_form(text[start:end], words)
    if best.kind != _RELATION and _is_allowed(start, end, words, allowed):
        if best.kind != _PERSON or best.share <= SURE or not any(word in known_names() for word in words):
            return None
        sure = False
    return Span(start, end, kind, certain if sure else possible, Certainty.CERTAIN if sure else Certainty.POSSIBLE)


def _name_for_code(text: str, start: int, end: int) -> Span | None:
    """Somebody's name that the encoder is sure is something, and takes for a code, as figures stand beside it."""
    match = _WORD.search(text, start, end)
    if match is None or match.group().lower() not in known_names() or _is_ordinary(match.group()):
        return None
    kind, _certain, possible = _REASONS[_PERSON]
    return Span(*match.span(), kind, possible, Certainty.POSSIBLE)


def _least(kind: str, words: Sequence[str]) -> float:
    """From which share on nothing but words that everybody uses is possible."""
    if kind == _LOCATION and len(words) > 1:
        return FIGURE
    return PLAIN if any(word in known_names() for word in words) else PLAINEST


def _sensed(scores: Scores) -> _Sensed:
    by_kind = [scores.shares[place] + scores.shares[place + 1] for place in range(1, len(pieces.LABELS), 2)]
    best = max(range(len(by_kind)), key=by_kind.__getitem__)
    begins, goes_on = sum(scores.shares[1::2]), sum(scores.shares[2::2])
    return _Sensed(scores.start, scores.end, pieces.KINDS[best], 1 - scores.shares[0], goes_on > begins)


def _groups(text: str, words: Sequence[_Sensed], least: float) -> Iterator[list[_Sensed]]:
    """Words of one kind with nothing between them but what joins a name; it may waver between kinds of name."""
    group: list[_Sensed] = []
    for word in words:
        if word.share < least or not text[word.start].isalnum():
            continue
        if group and not (_is_one(group[-1], word) and _JOINS.fullmatch(text, group[-1].end, word.start)):
            yield group
            group = []
        group.append(word)
    if group:
        yield group


def _is_one(last: _Sensed, word: _Sensed) -> bool:
    return last.kind == word.kind or (word.goes_on and last.kind in _NAMES and word.kind in _NAMES)


def _looks_like(text: str, start: int, end: int, kind: str) -> bool:
    """Whether a number, an age or a date has the form of one: the encoder may be wrong about any figure."""
    words = text[start:end]
    digits = sum(map(str.isdigit, words))
    if kind == "CODE":
        if is_for_everybody("".join(filter(str.isdigit, words))):
            return False
        return digits >= _DIGITS_IN_A_CODE or "_" in words or text[max(0, start - 1) : start] == "@"
    if kind == "AGE":
        before = _WORD_BEFORE.search(text, max(0, start - _LONGEST_WORD), start)
        if before is not None and before["word"].lower() in ALLOWED_WORDS:
            return False  # “Hackney (12), TikTok (9)”
        if _AGES_OF_A_GROUP.search(words) is not None:
            return False
        return any(word.isdigit() or word in NUMBERS for word in _WORD.findall(words.lower()))
    if is_known_day(words):
        return False
    return digits > 0 or any(word in ALLOWED_WORDS for word in words.lower().split(" "))


def _is_short_form(text: str, words: Sequence[str]) -> bool:
    """Whether it is one word of three capitals or more that nobody is called by: of such there are more every year."""
    return len(words) == 1 and len(text) >= _SHORTEST_FORM and text.isupper() and words[0] not in known_names()


def _is_never(words: Sequence[str]) -> bool:
    return all(word in SHORTHAND for word in words)


def _is_somebodys(text: str, start: int, kind: str) -> bool:
    """Whether what everybody calls so is that of somebody with a name: “Solveig's Bagels”."""
    owner = _OWNER.search(text, max(0, start - _LONGEST_WORD), start)
    return kind in (_ORG, _LOCATION) and owner is not None and not _is_ordinary(owner["owner"])


def _is_put_together(word: str) -> bool:
    return word.islower() and is_of_two(word)


def _is_ordinary(word: str) -> bool:
    """Whether a word is one that everybody uses, as it is spelt or but for a slip of the keys."""
    plain = word.lower().replace("’", "'").removesuffix("'s")
    if plain in common_words() or plain in SHORTHAND or plain in ALLOWED_WORDS or plain.isdigit():
        return True
    if is_everyday(plain):
        return True
    slips = word.islower() and word == plain and len(plain) >= _SHORTEST_SLIP
    return slips and plain not in known_names() and _is_slip(plain)


def _is_slip(word: str) -> bool:
    """Whether a letter too many, one too few or two changed about make it of a word that everybody uses."""
    common = common_words()
    for place in range(len(word) + 1):
        before, after = word[:place], word[place:]
        if after and before + after[1:] in common:
            return True
        if len(after) > 1 and before + after[1] + after[0] + after[2:] in common:
            return True
        if any(before + letter + after in common for letter in _ALPHABET):
            return True
    return False


def _is_allowed(start: int, end: int, words: Sequence[str], allowed: Allowed) -> bool:
    return allowed.covers(start, end) or all(word in ALLOWED_WORDS or word in SHORTHAND for word in words)
