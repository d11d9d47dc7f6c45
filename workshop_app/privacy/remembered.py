"""Words that are looked for because somebody said so: purged, or marked and accepted before in the same session.

They are found in any case, with or without accents, with a possessive ending, and one typo away where the word has
five letters or more. A word that everybody uses is never taken for a misspelt name.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from workshop_app.domain.identifier import Certainty, Identifier, IdentifierKind
from workshop_app.privacy.folding import fold
from workshop_app.privacy.names import common_words, known_names
from workshop_app.privacy.replacements import Replacements
from workshop_app.privacy.span import Span

REASON = "Marked before in this session."
_LETTERS_FOR_TYPOS = 5
_LETTERS_INSIDE = 4
"""From so many letters on, a name is also found inside a longer word (“@amina_92”) where words are purged."""
_DIGITS = 5
"""A number of fewer digits is nobody's."""
_TOKEN = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*|\d+")
_POSSESSIVE = re.compile(r"['’]s?$")
_GAP = re.compile(r"[\W_]{0,3}")
_BETWEEN_NAMES = re.compile(r"[ -]{0,2}")
_PUT_IN = re.compile(
    r"\[(?:person [A-Z]|a school|a place of worship|a health service|a club|an organisation|a friend|a relative"
    r"|a child under 10|a young person|a person under 25|an adult|an older person|an age|a date"
    r"|a day in (?:spring|summer|autumn|winter)|phone number|e-mail address|web address|account name|postcode"
    r"|NHS number|National Insurance number|number plate|an address|a place in the borough|left out)\]"
)
"""What replacements look like: words in them are not anybody's."""
_LETTER = re.compile(r"\[person ([A-Z])\]")
_LEFT_OUT = "[left out]"


class Phrase(NamedTuple):
    """Words in small letters without accents or possessives, and what they are."""

    words: tuple[str, ...]
    kind: IdentifierKind


class Match(NamedTuple):
    """A place in a text, in code points, end exclusive."""

    start: int
    end: int
    kind: IdentifierKind


class _Token(NamedTuple):
    word: str
    start: int
    end: int


def sought(words: str, kind: IdentifierKind) -> tuple[Phrase, ...]:
    """What a purge of `words` looks for: all of them together, and each that is not a word that everybody uses."""
    whole = tuple(token.word for token in _tokens(fold(words).text))
    alone = (word for word in whole if len(word) > 1 and not word.isdigit() and word not in common_words())
    phrases = [whole, *((word,) for word in alone)] if whole else []
    return tuple(Phrase(each, kind) for each in dict.fromkeys(phrases))


def remembered(words: str, kind: IdentifierKind) -> tuple[Phrase, ...]:
    """What is looked for once `words` were accepted as an identifier. Words that everybody uses are not; of a name of
    several parts, each part is.
    """
    whole = tuple(token.word for token in _tokens(fold(words).text))
    telling = [word for word in whole if not word.isdigit() and len(word) > 1 and word not in common_words()]
    phrases: list[tuple[str, ...]] = []
    if telling or sum(len(word) for word in whole if word.isdigit()) >= _DIGITS:
        phrases.append(whole)
    if kind is IdentifierKind.PERSON:
        phrases += [(word,) for word in telling if len(word) > 2]
    elif kind is IdentifierKind.RELATION:  # “my cousin Zahra”: the name, not the kin word
        phrases += [(word,) for word in telling if word in known_names()]
        kind = IdentifierKind.PERSON if len(phrases) > 1 else kind
    return tuple(Phrase(each, kind) for each in dict.fromkeys(phrases))


class Wanted:
    """Finds phrases in texts. `inside`: also within longer words, as a purge does. Never changed, so safe anywhere."""

    def __init__(self, phrases: Iterable[Phrase] = (), *, inside: bool = False) -> None:
        self.phrases = tuple(dict.fromkeys(phrases))
        self._inside = inside
        self._by_first: dict[str, list[Phrase]] = {}
        for phrase in sorted(self.phrases, key=lambda each: len(each.words), reverse=True):
            first = phrase.words[0]
            for spelling in {first, *(_shortened(first) if len(first) >= _LETTERS_FOR_TYPOS else ())}:
                self._by_first.setdefault(spelling, []).append(phrase)
        numbers = (phrase for phrase in self.phrases if all(map(str.isdigit, phrase.words)))
        self._numbers = [(re.compile(_spaced("".join(each.words))), each.kind) for each in numbers]

    def and_also(self, phrases: Iterable[Phrase]) -> Wanted:
        """One that looks for these, too."""
        return Wanted((*self.phrases, *phrases), inside=self._inside)

    def find(self, text: str) -> list[Match]:
        """The places of all phrases in `text`, in order, none overlapping another."""
        if not self.phrases:
            return []
        folded = fold(text)
        low = _low(folded.text)
        stood_in = [match.span() for match in _PUT_IN.finditer(folded.text)]
        places = sorted([*self._words(low), *self._digits(low)], key=lambda each: (each.start, -each.end))
        found: list[Match] = []
        for place in places:
            if any(start <= place.start and place.end <= end for start, end in stood_in):
                continue
            if found and place.start < found[-1].end:
                found[-1] = found[-1]._replace(end=max(found[-1].end, place.end))
            elif found and place.kind is found[-1].kind and _one_name(low, found[-1], place):
                found[-1] = found[-1]._replace(end=place.end)
            else:
                found.append(place)
        return [Match(*folded.original(each.start, each.end), each.kind) for each in found]

    def _words(self, low: str) -> Iterator[Match]:
        tokens = _tokens(low)
        for place, token in enumerate(tokens):
            for phrase in self._beginning(token.word):
                end = _goes_on(low, tokens, place, phrase.words)
                if end is not None:
                    yield Match(token.start, end, phrase.kind)
                    break
            else:
                if self._inside and (phrase_kind := self._within(token.word)) is not None:
                    yield Match(token.start, token.end, phrase_kind)

    def _beginning(self, word: str) -> list[Phrase]:
        """The phrases whose first word this can be, the longest first."""
        found = [*self._by_first.get(word, ())]
        if len(word) >= _LETTERS_FOR_TYPOS - 1:
            for spelling in _shortened(word):
                found += self._by_first.get(spelling, ())
        found = [phrase for phrase in dict.fromkeys(found) if is_spelling_of(word, phrase.words[0])]
        return sorted(found, key=lambda each: len(each.words), reverse=True)

    def _within(self, word: str) -> IdentifierKind | None:
        ones = (each for each in self.phrases if len(each.words) == 1 and len(each.words[0]) >= _LETTERS_INSIDE)
        within = (each for each in ones if each.words[0] in word)
        return next((each.kind for each in within if not common_words().intersection((word, *each.words))), None)

    def _digits(self, low: str) -> Iterator[Match]:
        for pattern, kind in self._numbers:
            yield from (Match(match.start(), match.end(), kind) for match in pattern.finditer(low))


def with_remembered(text: str, found: Sequence[Identifier], wanted: Wanted) -> list[Identifier]:
    """What the engine found in `text`, and what was marked before in this session; people get letters that no earlier
    replacement in the text has.
    """
    together = list(found)
    for match in wanted.find(text):
        over = [each for each in together if each.start < match.end and match.start < each.end]
        start = min((match.start, *(each.start for each in over)))
        end = max((match.end, *(each.end for each in over)))
        main = max(over, key=lambda each: each.end - each.start, default=None)
        if main is None:
            words = stand_in(match.kind, text[start:end])
            together.append(Identifier(start, end, match.kind, Certainty.POSSIBLE, REASON, words))
        elif (start, end) != (main.start, main.end):
            certain = any(each.certainty is Certainty.CERTAIN for each in over)
            together = [each for each in together if each not in over]
            sure = Certainty.CERTAIN if certain else Certainty.POSSIBLE
            together.append(Identifier(start, end, main.kind, sure, main.reason, main.replacement))
    together.sort(key=lambda each: each.start)
    return _lettered(text, together)


def stand_in(kind: IdentifierKind, words: str, around: str = "") -> str:
    """What stands in for `words` of this kind; a person gets a letter that no replacement in `around` has."""
    if kind is IdentifierKind.OTHER:
        return _LEFT_OUT
    if kind is IdentifierKind.PERSON:
        return f"[person {next(_free(around))}]"
    return Replacements().of(words, Span(0, len(words), kind, ""))


def is_spelling_of(word: str, name: str) -> bool:
    """Whether `word` is `name`, or one slip of the keys away from it and no word that everybody uses."""
    if word == name:
        return True
    if len(name) < _LETTERS_FOR_TYPOS or not (name.isalpha() and word.isalpha()):
        return False
    return not common_words().intersection((word, name)) and _one_apart(word, name)


def _lettered(text: str, found: list[Identifier]) -> list[Identifier]:
    letters, people, free = Replacements(), dict[str, str](), _free(text)
    lettered = []
    for each in found:
        if each.kind is IdentifierKind.PERSON:
            words = letters.of(text, Span(each.start, each.end, each.kind, ""))
            if words not in people:
                people[words] = f"[person {next(free)}]"
            each = Identifier(each.start, each.end, each.kind, each.certainty, each.reason, people[words])
        lettered.append(each)
    return lettered


def _free(text: str) -> Iterator[str]:
    """The letters that stand for nobody in `text`, in order; then they come again."""
    taken = set(_LETTER.findall(text))
    alphabet = [chr(ord("A") + place) for place in range(26)]
    yield from (letter for letter in alphabet if letter not in taken)
    while True:
        yield from alphabet


def _low(text: str) -> str:
    return "".join(each.lower() if len(each.lower()) == 1 else each for each in text)


def _tokens(folded: str) -> list[_Token]:
    tokens = []
    for match in _TOKEN.finditer(_low(folded)):
        word = _POSSESSIVE.sub("", match.group())
        tokens.append(_Token(word.replace("’", "'"), match.start(), match.start() + len(word)))
    return tokens


def _goes_on(low: str, tokens: Sequence[_Token], place: int, words: Sequence[str]) -> int | None:
    """Where the phrase ends that begins at `place`, or None where it does not go on."""
    if place + len(words) > len(tokens):
        return None
    for offset in range(1, len(words)):
        before, token = tokens[place + offset - 1], tokens[place + offset]
        gap = low[before.end : token.start].removeprefix("'s").removeprefix("’s")
        if _GAP.fullmatch(gap) is None or not is_spelling_of(token.word, words[offset]):
            return None
    return tokens[place + len(words) - 1].end


def _one_name(low: str, before: Match, after: Match) -> bool:
    return before.kind is IdentifierKind.PERSON and _BETWEEN_NAMES.fullmatch(low, before.end, after.start) is not None


def _spaced(digits: str) -> str:
    return r"(?<!\d)" + r"[ ().-]{0,2}".join(digits) + r"(?!\d)"


def _shortened(word: str) -> set[str]:
    """The word with each of its letters left out: two words that share one of these may be one slip apart."""
    return {word[:place] + word[place + 1 :] for place in range(len(word))}


def _one_apart(one: str, other: str) -> bool:
    """Whether one letter more, less or another, or two letters changed about, make the one of the other."""
    if len(one) > len(other):
        one, other = other, one
    if len(other) - len(one) > 1:
        return False
    same = next((place for place in range(len(one)) if one[place] != other[place]), len(one))
    rest, long = one[same:], other[same:]
    if len(one) < len(other):
        return rest == long[1:]
    return rest[1:] == long[1:] or (rest[1::-1] == long[:2] and rest[2:] == long[2:])
