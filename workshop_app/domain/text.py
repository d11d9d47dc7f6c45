"""Words typed or imported, made safe to keep: one line, one spelling, no invisible control, no surprise length."""

from __future__ import annotations

import unicodedata

_DIRECTIONS = frozenset("\u200e\u200f\u061c")  # marks that right-to-left writing needs


def one_line(text: str) -> str:
    """`text` in NFC on one line, runs of white space made one space, control and format characters dropped.

    Joiners (needed by Bengali, Persian and emoji) and the plain direction marks stay; embeddings and overrides, which
    can make text show as other than it is, go.
    """
    spelt = unicodedata.normalize("NFC", text)
    if not spelt.isprintable():  # nothing printable is hidden, and most lines are wholly printable
        spelt = "".join(character for character in spelt if character.isspace() or not _hidden(character))
    return " ".join(spelt.split())


def _hidden(character: str) -> bool:
    category = unicodedata.category(character)
    if category == "Cf":
        return character not in "\u200c\u200d" and character not in _DIRECTIONS
    return category in ("Cc", "Cs", "Cn", "Co")


def folded(text: str) -> str:
    """`text` for comparison: NFKD, marks dropped, case folded."""
    if text.isascii():
        return text.lower()
    spread = unicodedata.normalize("NFKD", text)
    return "".join(character for character in spread if not unicodedata.combining(character)).casefold()
