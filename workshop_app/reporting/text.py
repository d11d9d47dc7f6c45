"""The one way in which words reach paper: broken into lines and drawn, never parsed.

Participants' words are never markup here, because there is no markup: reportlab's `Paragraph`, which reads tags and
would fetch a local image that somebody dictated, is not used anywhere. Characters that Inter lacks are drawn in the
Noto face that has them, shaped (Bengali conjuncts, Arabic joins); right-to-left lines are put in the order in which
they are read. A character that no face has is drawn as a square.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from itertools import accumulate, groupby

from workshop_app.domain.text import one_line
from workshop_app.reporting.press import LATIN, OTHER_SCRIPTS, Colour, Face, Press, characters, widths

_RIGHT_TO_LEFT = frozenset({"R", "AL"})
_Measure = Callable[[str], float]
_SQUARE = "\u25a1"
_BETWEEN_WORDS = re.compile("(?<!=) (?![%=])")
"""Where a line may end: not before a per cent sign, nor in “n = 26”."""
_JOINERS = "\u200c\u200d"


@dataclass(frozen=True, slots=True)
class Style:
    """How words look: size and line height in points, weight and colour (red, green, blue from 0 to 1)."""

    size: float
    leading: float
    colour: Colour
    bold: bool = False

    @property
    def face(self) -> Face:
        """The Latin face of this weight."""
        return Face.BOLD if self.bold else Face.REGULAR


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of one face and one direction. `text` is as it was written; `glyphs` is what is drawn."""

    face: Face
    text: str
    glyphs: str
    width: float


@dataclass(frozen=True, slots=True)
class Line:
    """One line: its runs from left to right, its width in points, and whether it belongs to the right margin."""

    runs: tuple[Run, ...]
    width: float
    right_to_left: bool = False


def width_of(press: Press, words: str, style: Style) -> float:
    """The width of words on one line, in points."""
    text = _clean(words)
    return _latin_width(style.face, text, style.size) if _plain(text) else _laid_out(press, text, style, False).width


def lines(press: Press, words: str, style: Style, width: float) -> list[Line]:
    """Break words into lines no wider than `width` points; a word that is wider alone is broken anywhere."""
    text = _clean(words)
    if not text:
        return []
    if _plain(text):
        return _latin_lines(style, text, width)
    rightward = _base_is_right_to_left(text)
    broken = _break(text, lambda piece: _laid_out(press, piece, style, rightward).width, width)
    return [_laid_out(press, piece, style, rightward) for piece in broken]


def draw(press: Press, line: Line, style: Style, x: float, y: float, width: float = 0) -> None:
    """Draw a line with its baseline at `y`; a right-to-left one ends at `x + width`."""
    if line.right_to_left:
        x += max(0.0, width - line.width)
    for run in line.runs:
        if run.face in LATIN:
            press.write(run.face, style.size, style.colour, x, y, run.glyphs)
        else:
            press.draw_shaped(run.face, style.size, style.colour, x, y, (run.glyphs, run.text))
        x += run.width


def _clean(words: str) -> str:
    """`one_line`, skipped where it would change nothing: nearly always, for it has been through there before."""
    clean = words.isprintable() and "  " not in words and words == words.strip()
    return words if clean and unicodedata.is_normalized("NFC", words) else one_line(words)


def _break(text: str, measure: _Measure, width: float) -> Iterator[str]:
    line: list[str] = []
    used, space = 0.0, measure(" ")
    for word in _BETWEEN_WORDS.split(text):
        taken = measure(word)
        if line and used + space + taken > width:
            yield " ".join(line)
            line, used = [], 0.0
        if taken > width:
            *whole, word = _cut(word, measure, width)
            yield from whole
            taken = measure(word)
        used += taken + (space if line else 0)
        line.append(word)
    if line:
        yield " ".join(line)


def _cut(word: str, measure: _Measure, width: float) -> list[str]:
    """A word in pieces that each fit, at least one character each."""
    pieces = [""]
    for character in word:
        if pieces[-1] and measure(pieces[-1] + character) > width and not unicodedata.combining(character):
            pieces.append("")
        pieces[-1] += character
    return pieces


@cache
def _both_latin() -> frozenset[str]:
    both = characters(Face.REGULAR) & characters(Face.BOLD)
    return frozenset(each for each in both if not unicodedata.category(each).startswith("M"))


def _plain(text: str) -> bool:
    """Whether the Latin faces can draw it all, from left to right, a glyph for each character."""
    return text.isascii() or _both_latin().issuperset(text)


def _latin_width(face: Face, text: str, size: float) -> float:
    return sum(map(_latin_widths()[face].__getitem__, text)) * size / 1000


@cache
def _latin_widths() -> dict[Face, Mapping[str, float]]:
    return {face: widths(face) for face in LATIN}


def _latin_lines(style: Style, text: str, width: float) -> list[Line]:
    """`lines` for plain text: every character is measured once, and a word by where it begins and ends."""
    face, scale = style.face, style.size / 1000
    upto = [0.0, *accumulate(map(_latin_widths()[face].__getitem__, text))]
    room = width / scale
    if upto[-1] <= room:
        return [_latin_line(face, text, upto[-1] * scale)]
    gaps = [gap.span() for gap in _BETWEEN_WORDS.finditer(text)]
    made = []
    start = end = 0
    for first, last in zip(
        [0, *(after for _, after in gaps)], [*(before for before, _ in gaps), len(text)], strict=True
    ):
        if upto[last] - upto[first] > room:  # a word that has to be broken itself
            broken = _break(text, lambda piece: _latin_width(face, piece, style.size), width)
            return [_latin_line(face, piece, _latin_width(face, piece, style.size)) for piece in broken]
        if upto[last] - upto[start] > room:
            made.append(_latin_line(face, text[start:end], (upto[end] - upto[start]) * scale))
            start = first
        end = last
    return [*made, _latin_line(face, text[start:], (upto[-1] - upto[start]) * scale)]


def _latin_line(face: Face, text: str, width: float) -> Line:
    return Line((Run(face, text, text, width),), width)


def _base_is_right_to_left(text: str) -> bool:
    """Whether the first letter with a direction reads from the right (rule P2 of Unicode's UAX #9)."""
    directions = (unicodedata.bidirectional(character) for character in text)
    return next((each in _RIGHT_TO_LEFT for each in directions if each == "L" or each in _RIGHT_TO_LEFT), False)


def _laid_out(press: Press, text: str, style: Style, right_to_left: bool) -> Line:
    runs = []
    for (face, level), group in groupby(_in_reading_order(text, style, right_to_left), key=lambda each: each[1:]):
        piece = "".join(character for character, *_ in group)
        if face in LATIN:
            drawn = "".join(each if each in characters(face) else _SQUARE for each in piece)
            runs.append(Run(face, piece, drawn, _latin_width(face, drawn, style.size)))
        else:
            written = piece[::-1] if level % 2 else piece
            glyphs, width = press.shaped(face, written, style.size)
            runs.append(Run(face, written, glyphs, width))
    return Line(tuple(runs), sum(run.width for run in runs), right_to_left)


def _in_reading_order(text: str, style: Style, right_to_left: bool) -> list[tuple[str, Face, int]]:
    """Each character with its face and its level (odd reads from the right), from left to right on the paper."""
    faces = _faces(text, style.face)
    if not any(unicodedata.bidirectional(character) in (*_RIGHT_TO_LEFT, "AN") for character in text):
        return [(character, face, 0) for character, face in zip(text, faces, strict=True)]
    from bidi import algorithm  # noqa: PLC0415 (seldom needed)

    base = int(right_to_left)
    storage = {**algorithm.get_empty_storage(), "base_level": base, "base_dir": "LR"[base]}
    algorithm.get_embedding_levels(text, storage)
    for character, face in zip(storage["chars"], faces, strict=True):
        character["face"] = face
    algorithm.explicit_embed_and_overrides(storage)
    algorithm.resolve_weak_types(storage, False)
    algorithm.resolve_neutral_types(storage, False)
    algorithm.resolve_implicit_levels(storage, False)
    algorithm.reorder_resolved_levels(storage, False)
    for character in storage["chars"]:
        if character["face"] in LATIN and character["level"] % 2:  # the shaper turns brackets itself, Latin runs do not
            character["ch"] = algorithm.MIRRORED.get(character["ch"], character["ch"])
    return [(each["ch"], each["face"], each["level"]) for each in storage["chars"]]


def _faces(text: str, latin: Face) -> list[Face]:
    """The face of each character; a mark or a joiner stays with the letter before it where that face has it.

    A Latin word with a mark of its own goes to the face that can place it, whole as far as it is written.
    """
    faces: list[Face] = []
    for place, character in enumerate(text):
        before = faces[-1] if faces else latin
        mark = character in _JOINERS or unicodedata.category(character).startswith("M")
        if mark and before not in LATIN and character in characters(before):
            faces.append(before)
        elif mark and character in characters(Face.MARKS):
            start = text.rfind(" ", 0, place) + 1
            faces[start:] = [Face.MARKS if face in LATIN else face for face in faces[start:]] + [Face.MARKS]
        elif character in characters(latin):
            faces.append(latin)
        else:
            faces.append(next((face for face in OTHER_SCRIPTS if character in characters(face)), latin))
    return faces
