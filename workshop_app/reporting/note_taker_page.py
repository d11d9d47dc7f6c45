"""The guide for note-takers on one printed page: what to type, what to leave out, and what to do when it goes wrong."""

from __future__ import annotations

from pathlib import Path

from workshop_app.files import write_atomically
from workshop_app.reporting.look import BODY, HEADING, LINE, NOTE, STRONG, TINT, TITLE
from workshop_app.reporting.press import Press
from workshop_app.reporting.sheet import LEFT, RIGHT, WIDTH, Sheet
from workshop_app.reporting.text import Style

_FOOT = "Workshop · for the note-taker · no words of anybody"
_KEY = Style(10.5, 14, STRONG.colour, bold=True)
_SAYS = Style(10.5, 14, BODY.colour)
_POINT = Style(10.5, 14.6, BODY.colour)
_GAP = 22.0
_COLUMN = (WIDTH - _GAP) / 2
_KEYS_WIDE = 102.0

_FIRST = (
    "You type what people say while they say it. In this order: nobody can be recognised; nothing is lost; you keep up."
)
_LEFT: tuple[tuple[str, tuple[str, ...]], ...] = (
    (
        "Before",
        (
            "Open the table pack, compare the three words aloud, choose your table and a PIN.",
            "Keep the recovery code apart. Turn the screen so that the people beside you do not read it.",
            "Switch the mirror on (Ctrl+Shift+M), on a stick without the pack. Type a line, and remove it.",
        ),
    ),
    (
        "While people talk",
        (
            "One line is one thing said: the gist, in their own words where they are strong. Type, Enter, next.",
            "No names, of nobody, not even of a school: “a teacher at a school”. Marked in red or amber? Tab replaces"
            " it, Esc keeps it and asks why.",
            "Two say the same: ask for hands and type the number, not the line twice.",
            "A name that was typed and saved: Ctrl+K takes it out everywhere, for good.",
        ),
    ),
    (
        "Before the next activity",
        ("Read the strong lines back (Ctrl+Shift+R, or Space on a row). What was not read back is not quoted.",),
    ),
    (
        "When the lead collects",
        ("Ctrl+S, onto the stick, hand it over. Each export holds everything: late or twice does no harm.",),
    ),
)
_RIGHT: tuple[tuple[str, tuple[str, ...]], ...] = (
    (
        "If something goes wrong",
        (
            "Somebody tells you of danger: stop typing. Danger now: 999. Signal to the lead; listen, promise nothing,"
            " ask no more than safety needs. Shift+F9 moves the line out of the notes.",
            "“Take mine out”: with a card, give its code to the lead; without, find it with them and press Delete.",
            "The laptop dies: paper cards meanwhile, or a spare: same pack, same PIN, “Go on from its mirror”.",
            "The stick is full or away: the app says so. What you typed is safe; do not close the window.",
            "Somebody looks over your shoulder: Ctrl+B. You leave: Ctrl+L.",
        ),
    ),
)
_SIGNS = (
    ("! …", "a concern"),
    ("? …", "a question"),
    ("> …", "a proposal"),
    ("“ …", "word for word"),
    ("… #S6", "theme S6, or Ctrl+T"),
    ("… ~9", "nine hands"),
)
_KEYS = (
    ("Enter", "save; the next line"),
    ("Tab, Esc", "replace the mark, keep it"),
    ("Ctrl+M", "mask the selected words"),
    ("Ctrl+Z", "take back"),
    ("F2", "change the row"),
    ("0 … 9", "on a row: hands"),
    ("Ctrl+F", "find"),
    ("Ctrl+G", "a withdrawal card in hand"),
    ("Ctrl+Page Down", "next activity, or back"),
    ("F1", "the guide"),
)


def write(path: Path) -> None:
    """Write the page to `path`, A4. Raises `StorageError` where the disk refuses."""
    write_atomically(path, document())


def document() -> bytes:
    """The page as a PDF."""
    sheet = Sheet(Press("For the note-taker", "One page for those who take notes at a table"), _FOOT)
    sheet.write("For the note-taker", TITLE)
    sheet.gap(6)
    sheet.write(_FIRST, BODY)
    sheet.gap(12)
    sheet.rule(LINE)
    sheet.gap(4)
    top = sheet.y
    for heading, points in _LEFT:
        _points(sheet, heading, points, LEFT)
    low, sheet.y = sheet.y, top
    right = LEFT + _COLUMN + _GAP
    _pairs(sheet, "What a line begins or ends with", _SIGNS, right)
    _pairs(sheet, "Keys", _KEYS, right)
    for heading, points in _RIGHT:
        _points(sheet, heading, points, right)
    sheet.y = min(low, sheet.y)
    sheet.gap(14)
    sheet.write("The whole guide: F1 in the app. A lesson of ten minutes: “Play the lesson” on Table notes.", NOTE)
    return sheet.finish()


def _points(sheet: Sheet, heading: str, points: tuple[str, ...], left: float) -> None:
    sheet.gap(10)
    sheet.write(heading, HEADING, left=left, width=_COLUMN)
    for point in points:
        sheet.gap(4)
        at = sheet.y
        sheet.write(point, _POINT, left=left + 12, width=_COLUMN - 12)
        sheet.put("•", _POINT, left + 2, at - _POINT.leading + 3.4)


def _pairs(sheet: Sheet, heading: str, pairs: tuple[tuple[str, str], ...], left: float) -> None:
    sheet.gap(10)
    sheet.write(heading, HEADING, left=left, width=_COLUMN)
    sheet.gap(4)
    for place, (key, says) in enumerate(pairs):
        if place % 2 == 0:
            sheet.box(left, sheet.y - 17, min(_COLUMN, RIGHT - left), 17, TINT)
        sheet.put(key, _KEY, left + 6, sheet.y - 12.5)
        sheet.put(says, _SAYS, left + _KEYS_WIDE, sheet.y - 12.5)
        sheet.y -= 17
