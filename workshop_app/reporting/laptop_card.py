"""The card of a laptop: by what the programme recognises it. It holds no secret."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from workshop_app.files import write_atomically
from workshop_app.reporting import square_code
from workshop_app.reporting.look import BODY, HEADING, NOTE, QUIET, STRONG, TINT, TITLE
from workshop_app.reporting.press import Press
from workshop_app.reporting.sheet import LEFT, RIGHT, WIDTH, Sheet
from workshop_app.reporting.text import Style

_WORD = Style(18, 24, STRONG.colour, bold=True)
_KEY = Style(11, 16, STRONG.colour)
_SQUARE = 110.0
_FOOT = "Workshop · card of a laptop · not secret"
_QUARTER = 16
"""Digits of the public key on one line."""


def write(path: Path, laptop_words: Sequence[str], public: str) -> None:
    """Write the card to `path`, one page of A4. `public` is the laptop's public key in hexadecimal.

    Raises `StorageError` where the disk refuses; nothing half-written is left.
    """
    write_atomically(path, document(laptop_words, public))


def document(laptop_words: Sequence[str], public: str) -> bytes:
    """The card as a PDF."""
    sheet = Sheet(Press("Card of a laptop", "The words and the public key of a Workshop laptop"), _FOOT)
    sheet.write("Card of this laptop", TITLE)
    sheet.gap(8)
    sheet.write(
        "By these words City Hall recognises this laptop. Nothing here is secret: the card may be copied, sent and"
        " stuck to the lid.",
        BODY,
    )
    sheet.gap(20)
    sheet.write("Its six words", HEADING)
    sheet.gap(6)
    _words(sheet, laptop_words)
    sheet.gap(20)
    top = sheet.y
    square_code.draw(sheet, public, RIGHT - _SQUARE, top - _SQUARE, _SQUARE)
    sheet.write("Its public key", HEADING)
    sheet.gap(4)
    for start in range(0, len(public), _QUARTER):
        quarter = public[start : start + _QUARTER]
        sheet.write(" ".join(quarter[place : place + 4] for place in range(0, _QUARTER, 4)), _KEY)
    sheet.y = min(sheet.y, top - _SQUARE)
    sheet.gap(20)
    sheet.write("What it is for", HEADING)
    sheet.gap(3)
    sheet.write(
        "When the first sealed report of this laptop comes in, City Hall asks for the words by telephone. Read them out"
        " one by one; the laptop shows the same ones. The square holds the public key, for a scanner.",
        BODY,
    )
    sheet.gap(12)
    sheet.write("The words change only where the laptop is set up anew. Then print a new card.", NOTE)
    return sheet.finish()


def _words(sheet: Sheet, laptop_words: Sequence[str]) -> None:
    """Two rows of three numbered words, large enough to be read out at arm's length."""
    column, height = WIDTH / 3, 46.0
    for row in range(0, len(laptop_words), 3):
        sheet.need(height)
        sheet.y -= height
        sheet.box(LEFT, sheet.y, WIDTH, height - 4, TINT)
        for place, word in enumerate(laptop_words[row : row + 3]):
            left = LEFT + place * column + 12
            sheet.put(str(row + place + 1), Style(8, 11, QUIET), left, sheet.y + 17)
            sheet.put(word, _WORD, left + 14, sheet.y + 14)
