"""Telephone and NHS numbers, by the digits and how they are grouped.

The text is cut into runs of digits; runs with nothing but a short separator between them form a chain, and short
stretches of a chain are looked at. No pattern can backtrack over a long text, so the time is proportional to it.

Sources of the rules: Ofcom, National Telephone Numbering Plan (lengths and first digits); NHS Data Dictionary, “NHS
number” (ten digits, 3-3-4, modulus 11). A check digit is evidence only: a mistyped number still leads to a person.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from workshop_app.domain.identifier import Certainty, IdentifierKind
from workshop_app.privacy.span import Span
from workshop_app.privacy.words import word_set

PUBLIC_LINES = word_set(
    """
    0800789321 08001111 0800555111 08082000247 08000113764 08001381624 08001381625 08004561226 08000323263 08088005000
    08081689111 03001232040 08009995428 08009995786 08088004444 116123
    """
)
"""Lines that posters print: the anti-terrorist hotline, Childline, Crimestoppers and their like. They name nobody."""

_RUN = re.compile(r"\d+")
_MISTYPED = re.compile(r"(?<![A-Za-z0-9])(?=[oOlI]*\d)(?=[0-9]*[oOlI])[0-9oOlI]{3,}(?![A-Za-z0-9])")
"""Digits among which a letter stands that looks like one: “o77oo”."""
_MEANT = str.maketrans("oOlI", "0011")
_GAP = re.compile(r"[ ._()-]{1,4}")
_NATIONAL = re.compile(r"0(?:7\d{8,10}|[123589]\d{8,9})")
_MOBILE = re.compile(r"7[1-9]\d{8}")
_ENDING = re.compile(
    r"(?<!\w)(?:number|num|phone|mobile|mob|tel|card|account|acc)\.?[ ](?:that[ ])?(?:ends|ending|ended)[ ]"
    r"(?:in[ ]|with[ ])?(?P<end>\d{3,4})(?![\w%])",
    re.IGNORECASE,
)
_DATE = re.compile(r"[0-3]\d[ .-][01]\d[ .-](?:19|20)\d\d(?!\d)")
_DECIMAL = re.compile(r"0\.\d")
_ABOUT_NHS = re.compile(r"\bnhs\b", re.IGNORECASE)
_SHORTEST, _LONGEST, _NHS_DIGITS = 8, 15, 10
_NEAR = 40
"""Characters before a number in which a word can say what the number is."""
_PHONE = "This looks like a telephone number."
_LAST_FIGURES = "These could be the last figures of somebody's number."
_UNCHECKED = "This looks like an NHS number."
_CHECKED = "This looks like an NHS number: its check digit fits."


class _Run(NamedTuple):
    start: int
    end: int
    digits: str


def find_numbers(text: str) -> Iterator[Span]:
    """Telephone and NHS numbers in folded text; what is left of one (“ending 4471”) too."""
    for match in _ENDING.finditer(text):
        yield Span(match.start("end"), match.end("end"), IdentifierKind.PHONE, _LAST_FIGURES, Certainty.POSSIBLE)
    text = _MISTYPED.sub(lambda match: match.group().translate(_MEANT), text)
    for chain in _chains(text):
        first = 0
        while first < len(chain):
            found = _at(text, chain, first)
            if found is None:
                first += 1
                continue
            span, used = found
            if span is not None:
                yield span
            first += used


def is_for_everybody(digits: str) -> bool:
    """Whether these are the digits of a line that posters print: nobody's own."""
    return digits in PUBLIC_LINES


def nhs_check_digit_fits(digits: str) -> bool:
    """Whether ten digits end in the check digit of an NHS number (modulus 11)."""
    rest = 11 - sum(int(digit) * (10 - place) for place, digit in enumerate(digits[:9])) % 11
    return rest != 10 and int(digits[9]) == rest % 11


def _chains(text: str) -> Iterator[list[_Run]]:
    chain: list[_Run] = []
    for match in _RUN.finditer(text):
        if chain and not _GAP.fullmatch(text, chain[-1].end, match.start()):
            yield chain
            chain = []
        chain.append(_Run(match.start(), match.end(), match.group()))
    if chain:
        yield chain


def _at(text: str, chain: Sequence[_Run], first: int) -> tuple[Span | None, int] | None:
    """What begins at run `first`, and how many runs it takes; the span is None for a public line."""
    best: tuple[int, Span | None, int] | None = None
    digits = ""
    for place in range(first, len(chain)):
        digits += chain[place].digits
        if len(digits) > _LONGEST + 2:
            break
        if len(digits) < _SHORTEST:
            continue
        runs = chain[first : place + 1]
        if digits in PUBLIC_LINES:
            return None, len(runs)
        found = _phone(text, runs, digits) or _nhs(text, runs, digits)
        if found and (best is None or found[0] >= best[0]):
            best = (*found, len(runs))
    return None if best is None else (best[1], best[2])


def _phone(text: str, runs: Sequence[_Run], digits: str) -> tuple[int, Span] | None:
    """A telephone number that takes exactly these runs, with a weight that says how well it fits."""
    start, end = runs[0].start, runs[-1].end
    before = text[max(0, start - 3) : start].rstrip(" (")
    weight = _international(digits) if before.endswith("+") else 0
    if weight:
        start = text.rindex("+", 0, start)
    elif digits.startswith("00"):
        weight = _international(digits[2:])
    elif digits.startswith("44") and _MOBILE.fullmatch(digits[2:].removeprefix("0")):
        weight = 3
    else:
        weight = _national(text, runs, digits)
    if not weight:
        return None
    if text[max(0, start - 1) : start] == "(" and ")" in text[start:end]:
        start -= 1
    return weight, Span(start, end, IdentifierKind.PHONE, _PHONE)


def _international(digits: str) -> int:
    if digits.startswith("44"):
        return {10: 4, 9: 3, 11: 2}.get(len(digits[2:].removeprefix("0")), 0)
    return 3 if _SHORTEST <= len(digits) <= _LONGEST and digits[0] != "0" else 0


def _national(text: str, runs: Sequence[_Run], digits: str) -> int:
    start = runs[0].start
    if _is_amount(text, start) or _DATE.match(text, start) or _DECIMAL.match(text, start):
        return 0
    if _NATIONAL.fullmatch(digits):
        return {11: 4, 10: 3}.get(len(digits), 2 if len(runs) == 1 else 0)
    if not _MOBILE.fullmatch(digits):
        return 0
    groups = [len(run.digits) for run in runs]
    if groups == [10]:
        return 1  # a mobile number without its first 0, unless it says that it is an NHS number
    return 3 if groups in ([4, 6], [4, 3, 3], [5, 5]) else 0


def _nhs(text: str, runs: Sequence[_Run], digits: str) -> tuple[int, Span] | None:
    start, end = runs[0].start, runs[-1].end
    if len(digits) != _NHS_DIGITS or _is_amount(text, start):
        return None
    fits = nhs_check_digit_fits(digits)
    grouped = [len(run.digits) for run in runs] == [3, 3, 4]
    named = bool(_ABOUT_NHS.search(text, max(0, start - _NEAR), start))
    if not (grouped or named or (fits and len(runs) == 1 and not digits.endswith("0000"))):
        return None
    return 3, Span(start, end, IdentifierKind.NHS, _CHECKED if fits else _UNCHECKED)


def _is_amount(text: str, start: int) -> bool:
    return text[max(0, start - 2) : start].rstrip().endswith(("£", "$", "€"))
