"""The sheet with the recovery code: printed once, put away, and the only other way into the vault."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from workshop_app.files import write_atomically
from workshop_app.reporting import square_code
from workshop_app.reporting.look import BODY, HEADING, NOTE, QUIET, STRONG, TINT, TITLE
from workshop_app.reporting.press import Press
from workshop_app.reporting.sheet import LEFT, RIGHT, WIDTH, Sheet
from workshop_app.reporting.text import Style

_CODE = Style(20, 26, STRONG.colour, bold=True)
_SQUARE = 96.0
_FOOT = "Workshop · recovery sheet · keep it apart from the laptop"
_STEPS = (
    "1. Open Workshop on the laptop named above and choose “Recovery code”.",
    "2. Type the code. Capitals, spaces and hyphens do not matter; there is no letter O, I, L or U in it.",
    "3. Everything on the laptop opens as before. Choose a new passphrase.",
)


def write(path: Path, code: str, laptop_words: Sequence[str]) -> None:
    """Write the sheet to `path`, one page of A4. `code` is six groups joined by hyphens.

    Raises `StorageError` where the disk refuses; nothing half-written is left.
    """
    write_atomically(path, document(code, laptop_words))


def document(code: str, laptop_words: Sequence[str]) -> bytes:
    """The sheet as a PDF."""
    sheet = Sheet(Press("Recovery sheet", "The recovery code of a Workshop vault"), _FOOT)
    sheet.write("Recovery sheet", TITLE)
    sheet.gap(8)
    sheet.write(
        "Whoever holds this sheet and the laptop can open everything on it. Put it in an envelope, seal it and lock it"
        " away, never in the laptop's bag.",
        BODY,
    )
    sheet.gap(20)
    sheet.write("This laptop", HEADING)
    sheet.write(" · ".join(laptop_words), STRONG)
    sheet.gap(20)
    sheet.write("Recovery code", HEADING)
    sheet.gap(6)
    _code(sheet, code.split("-"))
    sheet.gap(20)
    square_code.draw(sheet, code, RIGHT - _SQUARE, sheet.y - _SQUARE, _SQUARE)
    sheet.write("When the passphrase is forgotten", HEADING)
    below = sheet.y + HEADING.leading - _SQUARE
    for step in _STEPS:
        sheet.gap(3)
        sheet.write(step, BODY, width=WIDTH - _SQUARE - 24)
    sheet.y = min(sheet.y, below)
    sheet.gap(20)
    sheet.write("Without this code and without the passphrase nobody can open the laptop's sessions, nor can we.", NOTE)
    return sheet.finish()


def _code(sheet: Sheet, groups: Sequence[str]) -> None:
    """The code in two rows of three numbered groups, large enough to be read at arm's length."""
    column, height = WIDTH / 3, 46.0
    for row in range(0, len(groups), 3):
        sheet.need(height)
        sheet.y -= height
        sheet.box(LEFT, sheet.y, WIDTH, height - 4, TINT)
        for place, group in enumerate(groups[row : row + 3]):
            left = LEFT + place * column + 12
            sheet.put(str(row + place + 1), Style(8, 11, QUIET), left, sheet.y + 17)
            sheet.put(group, _CODE, left + 14, sheet.y + 14)
