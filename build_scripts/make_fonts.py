"""Makes the fonts of resources/fonts from those that Debian packages: Latin outlines and the scripts of the room.

Not part of set-up: the result is committed, and this says how it came about. To run it again:

    apt-get install fonts-inter=4.0~beta7+ds-1 fonts-noto-core=20201225-1
    python3 -m venv /tmp/fonts && /tmp/fonts/bin/pip install fonttools==4.68.0
    PYTHONPATH=. /tmp/fonts/bin/python build_scripts/make_fonts.py
"""

from __future__ import annotations

from pathlib import Path

from fontTools.pens.cu2quPen import Cu2QuPen  # type: ignore[import-not-found]
from fontTools.pens.ttGlyphPen import TTGlyphPen  # type: ignore[import-not-found]
from fontTools.subset import Options, Subsetter  # type: ignore[import-not-found]
from fontTools.ttLib import TTFont, newTable  # type: ignore[import-not-found]

INTER = Path("/usr/share/fonts/opentype/inter")
NOTO = Path("/usr/share/fonts/truetype/noto")
TARGET = Path(__file__).resolve().parent.parent / "resources" / "fonts"
SCRIPTS = (
    "NotoSansBengali",
    "NotoSansTamil",
    "NotoNaskhArabic",
    "NotoSansDevanagari",
    "NotoSansGurmukhi",
    "NotoSansGujarati",
    "NotoSansHebrew",
    "NotoSansEthiopic",
)
_SIGNS = (0x2116, 0x2122, 0x2190, 0x2191, 0x2192, 0x2193, 0x2212, 0x2215, 0x221E, 0x2248, 0x2260, 0x2264, 0x2265)
_SHAPES = (0x25A0, 0x25A1, 0x25AA, 0x25B2, 0x25B6, 0x25BC, 0x25C6, 0x25CB, 0x25CF, 0x2713, 0x2717)
LATIN = (
    *range(0x20, 0x7F),
    *range(0xA0, 0x530),  # Latin, phonetic letters, marks, Greek, Cyrillic
    *range(0x1E00, 0x1F00),  # Latin with more marks: Vietnamese, Yoruba
    *range(0x2000, 0x20C0),  # punctuation, raised figures, currencies
    *_SIGNS,
    *_SHAPES,
    0xFB01,
    0xFB02,
    0xFFFD,
)
MARKED_LATIN = (
    *range(0x20, 0x7F),
    *range(0xA0, 0x250),
    *range(0x2B0, 0x370),
    *range(0x1E00, 0x1F00),
    *range(0x2010, 0x2020),
)


def main() -> None:
    """Write every font to resources/fonts."""
    for weight in ("Regular", "SemiBold"):
        font = TTFont(INTER / f"Inter-{weight}.otf", recalcTimestamp=False)
        _cut_down(font, LATIN, [])
        _to_true_type(font)
        font.save(TARGET / f"Inter-{weight}.ttf")
    font = TTFont(NOTO / "NotoSans-Regular.ttf", recalcTimestamp=False)
    _cut_down(font, MARKED_LATIN, ["mark", "mkmk", "ccmp"])
    font.save(TARGET / "NotoSans-Regular.ttf")
    for name in SCRIPTS:
        font = TTFont(NOTO / f"{name}-Regular.ttf", recalcTimestamp=False)
        _cut_down(font, sorted(font.getBestCmap()), ["*"])
        font.save(TARGET / f"{name}-Regular.ttf")


def _cut_down(font: TTFont, characters: object, features: list[str]) -> None:
    options = Options()
    options.hinting = False
    options.name_IDs = [0, 1, 2, 3, 4, 5, 6, 13, 14]
    options.notdef_outline = True
    options.glyph_names = False
    options.drop_tables += ["DSIG", "STAT", "MVAR", "HVAR"]
    options.layout_features = features
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=characters)
    subsetter.subset(font)


def _to_true_type(font: TTFont) -> None:
    """Draw the outlines with TrueType's curves, within a thousandth of the type size: reportlab reads no others."""
    glyphs, order, made = font.getGlyphSet(), font.getGlyphOrder(), {}
    for name in order:
        pen = TTGlyphPen(glyphs)
        glyphs[name].draw(Cu2QuPen(pen, font["head"].unitsPerEm / 1000, reverse_direction=True))
        made[name] = pen.glyph()
    font["loca"] = newTable("loca")
    outlines = font["glyf"] = newTable("glyf")
    outlines.glyphOrder, outlines.glyphs = order, made
    del font["CFF "]
    if "VORG" in font:
        del font["VORG"]
    outlines.compile(font)
    sizes = font["maxp"]
    sizes.tableVersion = 0x00010000
    sizes.maxZones = 1
    for name in (
        "maxTwilightPoints",
        "maxStorage",
        "maxFunctionDefs",
        "maxInstructionDefs",
        "maxStackElements",
        "maxSizeOfInstructions",
        "maxComponentElements",
    ):
        setattr(sizes, name, 0)
    sizes.compile(font)
    font["post"].formatType = 3.0
    font.sfntVersion = "\000\001\000\000"


if __name__ == "__main__":
    main()
