"""Postcodes, National Insurance numbers and number plates, in any case and spacing.

Sources of the rules: Royal Mail, Programmers' Guide to the Postcode Address File (forms of a postcode, letters that
do not stand in the inward part); HMRC manual NIM39110 (two letters, six digits, a letter); DVLA leaflet INF104
(forms of a number plate).
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from workshop_app.domain.identifier import IdentifierKind
from workshop_app.privacy.names import common_words
from workshop_app.privacy.span import Span
from workshop_app.privacy.words import word_set

_AREAS = word_set(
    """
    AB AL B BA BB BD BH BL BN BR BS BT CA CB CF CH CM CO CR CT CV CW DA DD DE DG DH DL DN DT DY E EC EH EN EX FK FY
    G GL GU GY HA HD HG HP HR HS HU HX IG IM IP IV JE KA KT KW KY L LA LD LE LL LN LS LU M ME MK ML N NE NG NN NP NR
    NW OL OX PA PE PH PL PO PR RG RH RM S SA SE SG SK SL SM SN SO SP SR SS ST SW SY TA TD TF TN TQ TR TS TW UB W WA
    WC WD WF WN WR WS WV YO ZE
    """
)
_POSTCODE = re.compile(
    r"(?<![A-Za-z0-9])([A-Za-z]{1,2})([ ]?)(\d(?:[0-9]|[A-Za-z](?=[ .-]{0,3}\d))?)([ .-]{0,3})(\d|O)([ ]?)"
    r"([ABD-HJLNP-UW-Zabd-hjlnp-uw-z][ ]?[ABD-HJLNP-UW-Zabd-hjlnp-uw-z])(?![A-Za-z0-9])"
)
_DIGIT = re.compile(r"\d")
_BEFORE_DIGIT = 3
"""Characters of a postcode before its first digit, at most."""
_GIRO = re.compile(r"(?<![A-Za-z0-9])GIR ?0AA(?![A-Za-z0-9])", re.IGNORECASE)
_ORDINAL = {"1": "st", "2": "nd", "3": "rd"}
_WORDS = word_set("an as at ad ah ax be by ex he ha la pa re us we ye ya ft hr yr st nd rd th pt")
"""Pairs of letters that are words or units: with odd spaces before them they are no inward code."""

_NINO = re.compile(
    r"(?<![A-Za-z0-9])(?P<first>[A-Za-z][ .-]?[A-Za-z])[ ./-]{0,3}\d[ ]?\d[ ./-]?\d[ ]?\d[ ./-]?\d[ ]?\d"
    r"(?P<last>[ ./-]?[A-Da-d])?"
    r"(?![A-Za-z0-9])"
)
_ABOUT_INSURANCE = re.compile(r"\bn\.?i\.?(?:no)?\b|\bnino\b|\binsurance\b", re.IGNORECASE)
_BEFORE_DATES = word_set("on in at by to is of or as we it no so up go my be do if an am me us he")
"""Two-letter words: before six digits in pairs they make a date or a list, not a number of insurance."""
_NEAR = 40


def find_postcodes(text: str) -> Iterator[Span]:
    """Whole postcodes in folded text. A district alone (E8, S6, M25) is no address and is left."""
    digit = _DIGIT.search(text)
    if digit is None:
        return
    for match in _POSTCODE.finditer(text, max(0, digit.start() - _BEFORE_DIGIT)):
        if _is_postcode(match):
            yield _postcode(match)
    for match in _GIRO.finditer(text):
        yield _postcode(match)


def _postcode(match: re.Match[str]) -> Span:
    return Span(match.start(), match.end(), IdentifierKind.POSTCODE, "This looks like a whole postcode.")


def _is_postcode(match: re.Match[str]) -> bool:
    area, area_gap, _, gap, digit, digit_gap, unit = match.groups()
    written_apart = bool(area_gap or digit_gap or " " in unit)
    unit = unit.replace(" ", "")
    if gap and unit.islower() and unit == _ORDINAL.get(digit, "th"):
        return False  # “Theme S6 2nd”
    if written_apart:
        return area.upper() in _AREAS and unit.lower() not in _WORDS
    return True


def find_insurance_numbers(text: str) -> Iterator[Span]:
    """National Insurance numbers in folded text.

    The first letters are not checked against those in use: one mistyped letter would let the number through. Where
    they are a short word, or the last letter is missing, a word nearby must say what the number is.
    """
    for match in _NINO.finditer(text):
        plain = match["last"] is not None and match["first"].lower() not in _BEFORE_DATES
        if plain or _ABOUT_INSURANCE.search(text, max(0, match.start() - _NEAR), match.start()):
            yield Span(match.start(), match.end(), IdentifierKind.NINO, "This looks like a National Insurance number.")


_PLATE = re.compile(
    r"(?<![A-Za-z0-9])(?:[A-Z]{2}(?:0[1-9]|[1-9]\d)[ -]?[A-Z]{3}|[a-z]{2}(?:0[1-9]|[1-9]\d)[ -]?[a-z]{3})"
    r"(?![A-Za-z0-9])"
)
_APART_PLATE = re.compile(
    r"(?<![A-Za-z0-9])(?P<area>[A-Za-z]{2})[ -]{0,2}(?:0[1-9]|[12]\d|5[1-9]|[67]\d)[ /-]{0,2}(?P<letters>[A-Za-z]{3})"
    r"(?![A-Za-z0-9])"
)
"""The form of today in any case, with gaps at either place: “kp 70 wnb”, “GN13vhx”."""
_OLDER_PLATE = re.compile(
    r"(?<![A-Za-z0-9])(?:[A-HJ-NPR-TV-Y][ -]?\d{1,3}[ -]?[A-HJ-PR-Y][A-HJ-PR-Z]{2}"
    r"|[A-HJ-PR-Y][A-HJ-PR-Z]{2}[ -]?\d{1,3}[ -]?[A-HJ-NPR-TV-Y])"
    r"(?![A-Za-z0-9])",
    re.IGNORECASE,
)
_PART_OF_PLATE = re.compile(
    r"(?<!\w)(?:reg(?:istration)?|(?:number[ ]?)?plate|numberplate)(?:[ ](?:no|number|num)\.?)?(?:[ ](?:is|was|of"
    r"|begins?|starts?|starting|beginning|ends?|ending|something[ ]like|like|with|in|private)){0,3}:?[ ]"
    r"(?P<part>[A-Za-z]{2}[ ]?\d{2}(?![A-Za-z0-9])|\d{1,4}[ ]?[A-Za-z]{1,3}(?![A-Za-z0-9])"
    r"|[A-Za-z]{1,3}[ ]?\d{1,4}(?![A-Za-z0-9]))",
    re.IGNORECASE,
)
"""The part of a plate that somebody remembered, or one bought for its letters: “reg 4 ABC”, “plate starts KP70”."""
_PART = "This looks like a part of the number plate of a car."
_UNITS = word_set("am pm p k m km kg g ml cm mm ft mb gb min mins hr hrs yr yrs wk wks st nd rd th pax ppl pc x a i")
_ABOUT_CARS = re.compile(
    r"\b(?:reg(?:istration)?|plates?|numberplate|car|van|vehicle|cab|taxi|moped|motorbike|scooter"
    r"|driv\w{1,4}|parked|merc|bmw|audi|corsa|golf|transit|wiper|windscreen|lorry|minicab|motor)\b",
    re.IGNORECASE,
)
_THREE_LETTER_WORDS = word_set(
    """
    the and for are but not you all any can had her was one our out day get has him his how man new now old see two
    way who boy did its let put say she too use year yrs pax ppl kid men law age lot few top big mum dad gmt bst jan
    feb mar apr may jun jul aug sep oct nov dec iso
    """
)


def find_plates(text: str) -> Iterator[Span]:
    """Number plates of cars in folded text; the older forms only where a word nearby says that it is about one."""
    if _DIGIT.search(text) is None:
        return
    for match in _PLATE.finditer(text):
        told = _tells_of_a_car(text, match)
        if match.group()[-3:].lower() not in _THREE_LETTER_WORDS or told:
            yield _plate(match)
    for match in _APART_PLATE.finditer(text):
        area, letters = match["area"].lower(), match["letters"].lower()
        if _tells_of_a_car(text, match) or (
            letters not in common_words() and letters not in _THREE_LETTER_WORDS and area not in common_words()
        ):
            yield _plate(match)
    for match in _OLDER_PLATE.finditer(text):
        if _tells_of_a_car(text, match):
            yield _plate(match)
    for match in _PART_OF_PLATE.finditer(text):
        if _is_part(match["part"]):
            yield Span(match.start("part"), match.end("part"), IdentifierKind.PLATE, _PART)


def _is_part(part: str) -> bool:
    """Whether it is no count with its unit or the next word: “reg 12 of the Act”, “registration is 10 am”."""
    letters = "".join(filter(str.isalpha, part))
    if part[0].isalpha() and part.isupper() and " " not in part:
        return True
    if letters.lower() in common_words() or letters.lower() in _UNITS or letters.lower() in _THREE_LETTER_WORDS:
        return False
    return letters.isupper() or (" " not in part and len(letters) > 1)


def _tells_of_a_car(text: str, match: re.Match[str]) -> bool:
    near = text[max(0, match.start() - _NEAR) : match.start()], text[match.end() : match.end() + _NEAR]
    return any(_ABOUT_CARS.search(part) for part in near)


def _plate(match: re.Match[str]) -> Span:
    return Span(match.start(), match.end(), IdentifierKind.PLATE, "This looks like the number plate of a car.")
