"""The printing press: the one place where reportlab is loaded, with the fonts that ship with the app.

A document made twice from the same words has the same bytes: no date, no random identifier, fonts from our own folder.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum
from functools import cache
from io import BytesIO
from pathlib import Path
from typing import Any

from workshop_app.paths import resources

Colour = tuple[float, float, float]
A4 = (595.276, 841.89)
"""Width and height in points (1/72 inch)."""


class Face(Enum):
    """A font that ships with the app: its name in documents, and its file in resources/fonts.

    `MARKS` is for Latin letters whose accents exist only as marks of their own, as in Yoruba: Inter cannot place them.
    """

    REGULAR = "Inter-Regular"
    BOLD = "Inter-SemiBold"
    MARKS = "NotoSans-Regular"
    ARABIC = "NotoNaskhArabic-Regular"
    HEBREW = "NotoSansHebrew-Regular"
    BENGALI = "NotoSansBengali-Regular"
    TAMIL = "NotoSansTamil-Regular"
    DEVANAGARI = "NotoSansDevanagari-Regular"
    GURMUKHI = "NotoSansGurmukhi-Regular"
    GUJARATI = "NotoSansGujarati-Regular"
    ETHIOPIC = "NotoSansEthiopic-Regular"


LATIN = (Face.REGULAR, Face.BOLD)
OTHER_SCRIPTS = tuple(face for face in Face if face not in (*LATIN, Face.MARKS))


@dataclass(frozen=True, slots=True)
class _Library:
    """What of reportlab is used."""

    canvas: Any
    font: Any
    metrics: Any
    shape: Any


@cache
def _reportlab() -> _Library:
    from reportlab import rl_config  # noqa: PLC0415 (heavy: loaded with the first document)
    from reportlab.pdfbase import pdfmetrics, ttfonts  # noqa: PLC0415
    from reportlab.pdfgen import canvas  # noqa: PLC0415

    rl_config.trustedHosts = rl_config.trustedSchemes = ()  # no picture is fetched by its address, whatever is set up
    rl_config.useA85 = 0  # streams as bytes: a fifth smaller, and quicker
    return _Library(canvas.Canvas, ttfonts.TTFont, pdfmetrics, ttfonts.shapeStr)


def font_file(face: Face) -> Path:
    """Where the file of a face lies."""
    return resources() / "fonts" / f"{face.value}.ttf"


@cache
def _registered(face: Face) -> Any:
    """The face, read and known to reportlab. Latin faces are never shaped, so documents can share them."""
    library = _reportlab()
    font = library.font(face.value, str(font_file(face)), shapable=face not in LATIN)
    library.metrics.registerFont(font)
    return font


@cache
def characters(face: Face) -> frozenset[str]:
    """The characters that a face can draw."""
    return frozenset(map(chr, _registered(face).face.charToGlyph))


@cache
def widths(face: Face) -> Mapping[str, float]:
    """The width of each of its characters, in thousandths of the type size."""
    return {chr(code): width for code, width in _registered(face).face.charWidths.items()}


class _ElsewhereError(Exception):
    """A character is not in the first 256 of its face that the document uses."""


class _Codes(dict[int, str]):
    """The byte, as hexadecimal digits, for each character of a face in one document; given out as they come up."""

    def __init__(self, font: Any, document: Any) -> None:
        super().__init__()
        self._font, self._document = font, document
        self._names: dict[int, str] = {}

    def __missing__(self, character: int) -> str:
        [(subset, data)] = self._font.splitString(chr(character), self._document)
        if subset:
            raise _ElsewhereError
        return self.setdefault(character, data.hex())

    def shown(self, text: str, size: float) -> str:
        """The operators that show `text`, which has at least one character, at this size."""
        try:
            parts = [(0, text.translate(self))]
        except _ElsewhereError:
            parts = [(subset, data.hex()) for subset, data in self._font.splitString(text, self._document)]
        return " ".join([f"{self._name(subset)} {size:g} Tf <{digits}> Tj" for subset, digits in parts])

    def _name(self, subset: int) -> str:
        name = self._names.get(subset)
        if name is None:
            name = self._names[subset] = self._font.getSubsetInternalName(subset, self._document)
        return name


@cache
def _paint(colour: Colour) -> str:
    red, green, blue = colour
    return f"{red:.3f} {green:.3f} {blue:.3f} rg"


class Press:
    """One document being printed: a canvas of A4 pages, and the faces used on it."""

    def __init__(self, title: str, subject: str) -> None:
        self._buffer = BytesIO()
        self.canvas = _reportlab().canvas(
            self._buffer,
            pagesize=A4,
            invariant=1,
            pageCompression=1,
            pdfVersion=(1, 7),
            initialFontName=_registered(Face.REGULAR).fontName,
            lang="en-GB",
        )
        self.canvas.setTitle(title)
        self.canvas.setSubject(subject)
        self.canvas.setAuthor("")
        self.canvas.setCreator("Workshop")
        self._fresh: set[Face] = set()
        self._codes: dict[Face, _Codes] = {}

    def use(self, face: Face) -> str:
        """The name by which the canvas knows a face.

        A shaped face is read afresh for each document: glyphs that stand for several characters are numbered as they
        come up, and would carry numbers from one document into the next.
        """
        if face in LATIN:
            return str(_registered(face).fontName)
        if face not in self._fresh:
            library = _reportlab()
            library.metrics.registerFont(library.font(face.value, str(font_file(face))))
            self._fresh.add(face)
        return face.value

    def write(self, face: Face, size: float, colour: Colour, x: float, y: float, text: str) -> None:
        """Draw plain text of a Latin face with its baseline at `y`.

        What `canvas.drawString` does, in a third of its time: somebody waits while a report of 500
        contributions is made.
        Text goes into the page as hexadecimal digits, so nothing in it can be taken for an operator.
        """
        codes = self._codes.get(face)
        if codes is None:
            codes = self._codes[face] = _Codes(_registered(face), self.canvas._doc)
        self.canvas.addLiteral(f"BT {_paint(colour)} 1 0 0 1 {x:.2f} {y:.2f} Tm {codes.shown(text, size)} ET")

    def draw_shaped(self, face: Face, size: float, colour: Colour, x: float, y: float, run: tuple[str, str]) -> None:
        """Draw glyphs that `shaped` gave. `run` is them and the text they stand for, which is said beside them.

        A glyph may stand for several characters; without the text, whoever copies or listens would get something else.
        """
        glyphs, text = run
        self.canvas.addLiteral(f"/Span <</ActualText <FEFF{text.encode('utf-16-be').hex().upper()}>>> BDC")
        self.canvas.setFillColorRGB(*colour)
        self.canvas.setFont(self.use(face), size)
        self.canvas.drawString(x, y, glyphs)
        self.canvas.addLiteral("EMC")

    def shaped(self, face: Face, text: str, size: float) -> tuple[str, float]:
        """Text of one script and one direction as the glyphs that draw it, in the order of drawing; and its width."""
        glyphs = _reportlab().shape(text, self.use(face), size, force=True)
        return glyphs, sum(glyph.x_advance for glyph in glyphs.__shapeData__) * size / 1000

    def finish(self) -> bytes:
        """The document."""
        self.canvas.save()
        return self._buffer.getvalue()
