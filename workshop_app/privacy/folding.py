"""One spelling for matching, with the way back: every folded character knows where it came from in the original.

Full-width and Bengali digits become 0 to 9, all dashes a hyphen, all white space a space; marks and invisible
characters that could stand inside an identifier are passed over. Offsets are code points of the original.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Folded:
    """`text` for matching; the original of `text[i]` lies from `starts[i]` to `ends[i]`, marks after it included."""

    text: str
    starts: Sequence[int]
    ends: Sequence[int]

    def original(self, start: int, end: int) -> tuple[int, int]:
        """Where the folded range `start` to `end` (not empty) lies in the original."""
        return self.starts[start], self.ends[end - 1]


def fold(original: str) -> Folded:
    """Fold a text of any length, in time proportional to it."""
    if original.isascii() and original.isprintable():
        return Folded(original, range(len(original)), range(1, len(original) + 1))
    characters: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    for place, character in enumerate(original):
        plain = _plain(character)
        if not plain and ends and ends[-1] == place:
            ends[-1] = place + 1
        for each in plain:
            characters.append(each)
            starts.append(place)
            ends.append(place + 1)
    return Folded("".join(characters), starts, ends)


def _plain(character: str) -> str:
    """What stands in for one character: often itself, nothing for a mark or an invisible character."""
    if character.isascii():
        return " " if character.isspace() else character
    category = unicodedata.category(character)
    if category in ("Mn", "Me", "Cf", "Cc"):
        return ""
    if category == "Nd":
        return str(unicodedata.digit(character))
    if category == "Pd" or character == "\N{MINUS SIGN}":
        return "-"
    if character.isspace():
        return " "
    folded = unicodedata.normalize("NFKD", character)
    return "".join(each for each in folded if not unicodedata.combining(each)) if folded.isprintable() else character
