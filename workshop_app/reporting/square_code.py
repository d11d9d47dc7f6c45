"""A QR code on paper, drawn as squares: no picture is made and nothing is fetched."""

from __future__ import annotations

from workshop_app.reporting.look import INK
from workshop_app.reporting.sheet import Sheet


def squares(content: str) -> tuple[tuple[bool, ...], ...]:
    """The code of `content`, row by row, true where a square is dark; about a seventh of it may be smudged (M)."""
    import segno  # noqa: PLC0415 (heavy: loaded with the first code)

    rows = segno.make(content, error="m", micro=False).matrix
    return tuple(tuple(bool(dark) for dark in row) for row in rows)


def draw(sheet: Sheet, content: str, x: float, y: float, side: float) -> None:
    """The code of `content` in a square with its lower left corner at `x`, `y`."""
    rows = squares(content)
    module = side / len(rows)
    canvas = sheet.press.canvas
    canvas.setFillColorRGB(*INK)
    for place, row in enumerate(rows):
        for column, dark in enumerate(row):
            if dark:  # a hair wider than its place, or viewers show white lines between the squares
                left, foot = x + column * module, y + side - (place + 1) * module
                canvas.rect(left, foot, module + 0.05, module + 0.05, stroke=0, fill=1)
