"""Passphrases: one spelling for each, and an honest guess at how long one would stand.

The guess errs on the low side. It counts bits: a word of the list eleven, other runs of letters two and a half per
letter (the entropy of English text lies near that), digits and signs less than if they were random, a little for each
change between them inside a word, and next to nothing for what everybody tries first. Enough is what four words of the
list give: with Argon2id at 0.4 s a guess, tens of thousands of years of one machine.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass

from workshop_app.domain.text import folded
from workshop_app.keys.words import BITS, word_list

MOST_CHARACTERS = 1_000
_STEPS = (20, 32, 42, 54)  # bits from which the score is 1, 2, 3, 4
_ENOUGH = 3
_CHANGE = 1.5
_TOKENS = re.compile(r"[^\W\d_]+|\d+|[^\w\s]+|_+")
_RUNS = ("abcdefghijklmnopqrstuvwxyz", "01234567890123456789", "qwertyuiop", "asdfghjkl", "zxcvbnm")
_COMMON = """
    password passphrase passwort letmein admin login secret master default changeme iloveyou monkey football
    liverpool arsenal chelsea london cityhall workshop facilitator programme monday friday january december qwerty
    abc
"""
_TRIED_FIRST = frozenset(_COMMON.split())


@dataclass(frozen=True, slots=True)
class Strength:
    """`score` 0 to 4; `enough` to protect a vault; `hint` is a sentence that says what to do, or that all is well."""

    score: int
    enough: bool
    hint: str


def normalised(passphrase: str) -> str:
    """The passphrase as it is used: NFKC, so that it does not matter how a keyboard composes an accent, and without
    white space at its ends, which nobody sees.
    """
    return unicodedata.normalize("NFKC", passphrase).strip()


def strength(passphrase: str) -> Strength:
    """How well it would protect a vault."""
    text = normalised(passphrase)
    if len(text) > MOST_CHARACTERS:
        return Strength(0, False, f"Use at most {MOST_CHARACTERS:,} characters.")
    bits = _bits(text)
    score = sum(bits >= step for step in _STEPS)
    return Strength(score, score >= _ENOUGH, _hint(text, score))


def _hint(text: str, score: int) -> str:
    if not text:
        return "Choose a passphrase: four or five words that do not belong together are easy to remember."
    return (
        "This would be guessed at once. Use four or five words that do not belong together.",
        "This would be guessed soon. Add two or three words.",
        "Nearly there. Add another word.",
        "Good enough. One more word makes it strong.",
        "Strong.",
    )[score]


def _bits(text: str) -> float:
    seen: set[str] = set()
    total = 0.0
    for found in _TOKENS.finditer(text):
        token = found.group()
        if found.start() and not text[found.start() - 1].isspace():
            total += _CHANGE
        plain = folded(token)
        total += 1.0 if plain in seen else _token_bits(plain)
        seen.add(plain)
    return total


def _token_bits(token: str) -> float:
    different = len(set(token))
    if token.isdigit():
        is_year = len(token) == 4 and token[:2] in ("19", "20")
        return 3.0 if _is_run(token) else 6.0 if is_year else min(3.3 * len(token), 3.3 * different + 2)
    if not token.isalpha():
        return 3.0 * different
    if token in _TRIED_FIRST or _is_run(token):
        return 3.0
    if token in word_list():
        return float(BITS)
    return min(2.5 * len(token), 4.0 * different)


def _is_run(token: str) -> bool:
    return len(token) >= 3 and any(token in run or token[::-1] in run for run in _RUNS)
