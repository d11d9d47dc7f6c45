"""The sheet with a secret key of the programme: printed once, put away, and read by a person or a scanner."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum
from pathlib import Path

from workshop_app.files import write_atomically
from workshop_app.reporting import square_code
from workshop_app.reporting.look import BODY, HEADING, NOTE, QUIET, STRONG, TINT, TITLE
from workshop_app.reporting.press import Press
from workshop_app.reporting.sheet import LEFT, RIGHT, WIDTH, Sheet
from workshop_app.reporting.text import Style

_START = "AGE-SECRET-KEY-1"
_GROUP, _COLUMNS = 6, 5
_CODE = Style(15, 19, STRONG.colour, bold=True)
_SQUARE = 132.0


class KeySheet(Enum):
    """Whose secret the sheet holds: the programme's spare, or the designated lead's."""

    SPARE = "Spare key"
    LEAD = "Key of the designated lead"


_WARNING = {
    KeySheet.SPARE: "Whoever holds this sheet can read every report that is sealed to this programme. Put it in an"
    " envelope, seal it and lock it away in another room than the office's laptop. Print it, then delete the file.",
    KeySheet.LEAD: "Whoever holds this sheet can read every concern that is sealed to the designated lead, and nobody"
    " else can: the office that drew it kept no copy. Hand it to the lead in person. Print it, then delete the file.",
}
_STEPS = {
    KeySheet.SPARE: (
        "1. In Workshop: Programme desk, Programme, Keys, “Take a key back”. Type the key or scan the square.",
        "2. Without Workshop: write the key in a text file, in one line. With age and unzip installed, say"
        " age -d -i key.txt REPORT.wsealed > report.zip && unzip report.zip",
    ),
    KeySheet.LEAD: (
        "1. Type the key into a text file, in one line, on a computer that only you use; or scan the square.",
        "2. In Workshop: drop the .wconcern file on the window, “Open with the lead's key”. Without it, with age"
        " and unzip installed: age -d -i key.txt FILE.wconcern > concern.zip && unzip concern.zip",
        "3. If this sheet is lost, tell the programme's office at once: it gives out a pack with another key.",
    ),
}


def write(
    path: Path, kind: KeySheet, programme: str, office: str, identity: str, words: Sequence[str], recipient: str
) -> None:
    """Write the sheet to `path`, one page of A4. `words` are those of `recipient`; `office` is the lead's, or empty.

    Raises `StorageError` where the disk refuses; nothing half-written is left.
    """
    write_atomically(path, document(kind, programme, office, identity, words, recipient))


def document(kind: KeySheet, programme: str, office: str, identity: str, words: Sequence[str], recipient: str) -> bytes:
    """The sheet as a PDF."""
    sheet = Sheet(Press(kind.value, "A secret key of a Workshop programme"), f"Workshop · {kind.value} · secret")
    sheet.write(kind.value, TITLE)
    sheet.gap(8)
    sheet.write(_WARNING[kind], BODY)
    sheet.gap(16)
    sheet.write(programme, HEADING)
    if office:
        sheet.write(office, STRONG)
    sheet.write("Words of this key: " + " · ".join(words), BODY)
    sheet.write(f"Public key: {recipient}", NOTE)
    sheet.gap(16)
    sheet.write("Secret key", HEADING)
    sheet.write(f"{_START} and then, without spaces:", BODY)
    sheet.gap(4)
    _code(sheet, identity.removeprefix(_START))
    sheet.gap(16)
    square_code.draw(sheet, identity, RIGHT - _SQUARE, sheet.y - _SQUARE, _SQUARE)
    sheet.write("To use it", HEADING)
    below = sheet.y + HEADING.leading - _SQUARE
    for step in _STEPS[kind]:
        sheet.gap(3)
        sheet.write(step, BODY, width=WIDTH - _SQUARE - 24)
    sheet.gap(6)
    sheet.write("There is no letter B, I or O in it, and no figure 1.", NOTE, width=WIDTH - _SQUARE - 24)
    sheet.y = min(sheet.y, below)
    return sheet.finish()


def _code(sheet: Sheet, secret: str) -> None:
    """The secret in numbered groups, five in a row, large enough to be read at arm's length."""
    groups = [secret[place : place + _GROUP] for place in range(0, len(secret), _GROUP)]
    column, height = WIDTH / _COLUMNS, 42.0
    for row in range(0, len(groups), _COLUMNS):
        sheet.need(height)
        sheet.y -= height
        sheet.box(LEFT, sheet.y, WIDTH, height - 4, TINT)
        for place, group in enumerate(groups[row : row + _COLUMNS]):
            left = LEFT + place * column + 6
            sheet.put(str(row + place + 1), Style(8, 11, QUIET), left, sheet.y + 15)
            sheet.put(group, _CODE, left + 14, sheet.y + 13)
