"""A QR code on paper, drawn as squares: no picture is made and nothing is fetched."""

from __future__ import annotations

from workshop_app.reporting.look import INK
from workshop_app.reporting.sheet import Sheet


def draw(sheet: Sheet, content: str, x: float, y: float, side: float) -> None:
    """The code of `content` in a square with its lower left corner at `x`, `y`; about a seventh may be smudged (M)."""
    import segno  # noqa: PLC0415 (heavy: loaded with the first code)

    rows = [list(row) for row in segno.make(content, error="m", micro=False).matrix]
    module = side / len(rows)
    canvas = sheet.press.canvas
    canvas.setFillColorRGB(*INK)
    for place, row in enumerate(rows):
        for column, dark in enumerate(row):
            if dark:  # a hair wider than its place, or viewers show white lines between the squares
                left, foot = x + column * module, y + side - (place + 1) * module
                canvas.rect(left, foot, module + 0.05, module + 0.05, stroke=0, fill=1)
