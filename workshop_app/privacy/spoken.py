"""Numbers and codes as people say them: “oh seven seven double oh”, “S W sixteen, two November Foxtrot”.

The text is cut into units (a digit, a number word, a letter that stands alone, a word of the spelling alphabet, “E for
echo”); units with next to nothing between them form a run, and each run is written out as it would be typed. Every
unit begins at a fixed place and is bounded, so the time is proportional to the text.

Source of the alphabet: ITU Radio Regulations, Appendix 14.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from workshop_app.domain.identifier import IdentifierKind
from workshop_app.privacy.span import Span
from workshop_app.privacy.words import word_set

_ONES = ("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine")
_TEENS = ("ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen")
_TENS = ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
NUMBERS = {
    **{word: str(value) for value, word in enumerate(_ONES)},
    **{word: str(value) for value, word in enumerate(_TEENS, start=10)},
    **{word: str(value) for value, word in zip(range(20, 100, 10), _TENS, strict=True)},
    **dict.fromkeys(("oh", "o", "nought", "nil"), "0"),
    "hundred": "00",
    "thousand": "000",
}
"""A number word, and the digits that it is typed as."""
_TIMES = {"double": 2, "triple": 3, "treble": 3}
_ALPHABET = word_set(
    """
    alpha alfa bravo charlie delta echo foxtrot golf hotel india juliet juliett kilo lima mike november oscar papa
    quebec romeo sierra tango uniform victor whisky whiskey x-ray xray yankee zulu
    """
)
_UNIT = re.compile(
    r"(?P<letter>[a-z])[ ](?:for|as[ ]in)[ ][a-z]{2,12}(?![\w-])"
    r"|(?P<outward>[a-z]{1,2}\d[a-z\d]?)(?!\w)"
    r"|(?P<digits>\d{1,6})(?!\w)"
    r"|(?P<word>x-ray|[a-z]{1,9})(?![\w])",
    re.IGNORECASE,
)
_GAP = re.compile(r"[ ,.–-]{1,3}")
_SPOKEN_UNIT = "|".join(
    (
        r"[a-z][ ](?:for|as[ ]in)[ ][a-z]{2,12}",
        r"[a-z]{0,2}\d[a-z\d]?",
        r"\d{1,6}",
        "[a-z]",
        *sorted({*NUMBERS, *_TIMES, *_ALPHABET}, key=len, reverse=True),
    )
)
_THREE = re.compile(
    rf"(?<![^\W_])(?:{_SPOKEN_UNIT})(?!\w)(?:[ ,.–-]{{1,3}}(?:{_SPOKEN_UNIT})(?!\w)){{2}}", re.IGNORECASE
)
"""Three units in a row: without them nothing is spelled out."""
_FILLER = re.compile(r"(?:um|er|erm|uh|no|and|then|sorry)(?!\w)", re.IGNORECASE)

_POSTCODE = re.compile(r"[A-Z]{1,2}\d[A-Z\d]?\d[ABD-HJLNP-UW-Z]{2}")
_PLATE = re.compile(r"[A-Z]{2}\d{2}[A-Z]{3}")
_NINO = re.compile(r"[A-Z]{2}\d{6}[A-D]")
_CODES = (
    (_NINO, IdentifierKind.NINO, "This sounds like a National Insurance number."),
    (_PLATE, IdentifierKind.PLATE, "This sounds like the number plate of a car."),
    (_POSTCODE, IdentifierKind.POSTCODE, "This sounds like a whole postcode."),
)
_PHONE = "This sounds like a telephone number."
_NHS = "This sounds like an NHS number."
_ROUND = frozenset({"00", "000"})
_FEWEST_DIGITS, _MOST_DIGITS, _NHS_DIGITS = 9, 16, 10
_FEWEST_AFTER_ZERO = 7
_PLUS = re.compile(r"(?<!\w)plus[ ,]{1,2}$", re.IGNORECASE)
_ABOUT_NHS = re.compile(r"\bnhs\b", re.IGNORECASE)
_NEAR = 48
_LONGEST_CODE = 14
"""Units of a spoken code, at most."""


class _Unit(NamedTuple):
    start: int
    end: int
    typed: str
    spoken: bool


def find_spoken(text: str) -> Iterator[Span]:
    """Telephone, NHS and insurance numbers, postcodes and number plates that are spelled out, in folded text."""
    if _THREE.search(text) is None:  # as in most lines
        return
    for run in _runs(text):
        if any(unit.spoken for unit in run):
            found = _number(text, run)
            yield from [found] if found else _codes(run)


def _runs(text: str) -> Iterator[list[_Unit]]:
    place = 0
    run: list[_Unit] = []
    while (match := _next(text, place)) is not None:
        unit = _unit(match)
        if unit is None and _FILLER.fullmatch(match.group()):
            place = match.end()
            continue
        if run and (unit is None or not _joined(text, run[-1].end, match.start())):
            yield run
            run = []
        if unit is not None:
            run.append(unit)
        place = match.end()
    if run:
        yield run


def _next(text: str, place: int) -> re.Match[str] | None:
    """The next unit that begins a word."""
    while (match := _UNIT.search(text, place)) is not None:
        before = text[max(0, match.start() - 2) : match.start()]
        if not (
            before[-1:].isalnum() or before[-1:] in ("_", "@") or (before[-1:] in ("'", "’") and before[:1].isalnum())
        ):
            return match
        place = match.start() + 1
    return None


def _unit(match: re.Match[str]) -> _Unit | None:
    start, end = match.span()
    if match["letter"]:
        return _Unit(start, end, match["letter"].upper(), True)
    if match["outward"]:
        return _Unit(start, end, match["outward"].upper(), False)
    if match["digits"]:
        return _Unit(start, end, match["digits"], False)
    word = match["word"].lower()
    if word in NUMBERS:
        return _Unit(start, end, NUMBERS[word], True)
    if word in _TIMES:
        return _Unit(start, end, word, True)
    if word in _ALPHABET or len(word) == 1:
        return _Unit(start, end, word[0].upper(), True)
    return None


def _joined(text: str, end: int, start: int) -> bool:
    """Whether next to nothing lies between two units: a comma, “um”, or “no” where somebody puts a figure right."""
    gap = _GAP.match(text, end)
    if gap is None:
        return False
    if gap.end() == start:
        return True
    filler = _FILLER.match(text, gap.end())
    if filler is None:
        return False
    after = _GAP.match(text, filler.end())
    return after is not None and after.end() == start


def _typed(run: Sequence[_Unit]) -> str:
    """What a run is typed as: “double oh seven” is 007, “sixty eight” 68."""
    typed, times, ten = "", 1, False
    for unit in run:
        if unit.typed in _TIMES:
            times = _TIMES[unit.typed]
            continue
        if ten and unit.spoken and len(unit.typed) == 1 and unit.typed.isdigit() and unit.typed != "0":
            typed = typed[:-1] + unit.typed
        else:
            typed += unit.typed * times
        ten = unit.spoken and times == 1 and len(unit.typed) == 2 and unit.typed[0] > "1" and unit.typed[1] == "0"
        times = 1
    return typed


def _number(text: str, run: Sequence[_Unit]) -> Span | None:
    """A run of digits that is long enough for a telephone number, without the letters at its two ends."""
    first, last = 0, len(run)
    while first < last and not _is_number(run[first]):
        first += 1
    while last > first and not _is_number(run[last - 1]):
        last -= 1
    run = run[first:last]
    if not all(map(_is_number, run)):
        return None
    digits = _typed(run)
    fewest = _FEWEST_AFTER_ZERO if digits.startswith("0") else _FEWEST_DIGITS
    if not fewest <= len(digits) <= _MOST_DIGITS or _counts(run):
        return None
    if _ROUND.intersection(unit.typed for unit in run) and not digits.startswith("0"):
        return None  # an amount: “two thousand five hundred”
    start, end = run[0].start, run[-1].end
    plus = _PLUS.search(text, max(0, start - _NEAR), start)
    start = start if plus is None else plus.start()
    if len(digits) == _NHS_DIGITS and _ABOUT_NHS.search(text, max(0, start - _NEAR), start):
        return Span(start, end, IdentifierKind.NHS, _NHS)
    return Span(start, end, IdentifierKind.PHONE, _PHONE)


def _is_number(unit: _Unit) -> bool:
    return unit.typed.isdigit() or unit.typed in _TIMES


def _counts(run: Sequence[_Unit]) -> bool:
    """Whether somebody counts, up or down: one, two, three, four …"""
    if any(unit.typed in _TIMES for unit in run):
        return False
    values = [int(unit.typed) for unit in run]
    steps = [after - before for before, after in pairwise(values)]
    return all(step > 0 for step in steps) or all(step < 0 for step in steps)


def _codes(run: Sequence[_Unit]) -> Iterator[Span]:
    """Codes of letters and digits in a run, from its start, the longest at each place."""
    first = 0
    while first < len(run):
        found = _code(run, first)
        if found is None:
            first += 1
            continue
        span, used = found
        yield span
        first += used


def _code(run: Sequence[_Unit], first: int) -> tuple[Span, int] | None:
    for last in range(min(len(run), first + _LONGEST_CODE), first + 1, -1):
        units = run[first:last]
        typed = _typed(units)
        if sum(unit.spoken for unit in units) < 2:
            continue
        for pattern, kind, reason in _CODES:
            if pattern.fullmatch(typed):
                return Span(units[0].start, units[-1].end, kind, reason), len(units)
    return None
