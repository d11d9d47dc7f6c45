"""Pages of the kit: A4, or A5 as A4 at its scale, which is the same shape; and the type for each paper."""

from __future__ import annotations

from dataclasses import dataclass

from workshop_app.domain.kit import Paper
from workshop_app.reporting.look import INK, QUIET, WHITE
from workshop_app.reporting.press import A4, Press
from workshop_app.reporting.sheet import Sheet
from workshop_app.reporting.text import Style, draw

A5 = (A4[1] / 2, A4[0])


class KitSheet(Sheet):
    """Pages of one size."""

    def __init__(self, press: Press, foot: str, half: bool) -> None:
        self.half = half
        self._scale(press)
        super().__init__(press, foot)

    def new_page(self) -> None:
        """Begin a new page, of the same size."""
        self.press.canvas.showPage()
        self._scale(self.press)
        self.begin_page()

    def _scale(self, press: Press) -> None:
        if self.half:
            press.canvas.setPageSize(A5)
            press.canvas.scale(A5[0] / A4[0], A5[1] / A4[1])

    def place(self, words: str, style: Style, left: float, top: float, width: float) -> float:
        """Write words in a box whose top is at `top`, wherever the pen is; gives the height below them."""
        for line in self.broken(words, style, width):
            top -= style.leading
            draw(self.press, line, style, left, top + 0.27 * style.leading, width)
        return top

    def cut(self, left: float, top: float, width: float, height: float) -> None:
        """A dashed outline to cut along."""
        canvas = self.press.canvas
        canvas.saveState()
        canvas.setStrokeColorRGB(*QUIET)
        canvas.setLineWidth(0.5)
        canvas.setDash(3, 3)
        canvas.rect(left, top - height, width, height, stroke=1, fill=0)
        canvas.restoreState()

    def line(self, left: float, y: float, right: float) -> None:
        """A line to write on."""
        canvas = self.press.canvas
        canvas.setStrokeColorRGB(*QUIET)
        canvas.setLineWidth(0.6)
        canvas.line(left, y, right, y)

    def tick(self, x: float, y: float, size: float) -> None:
        """A box to tick, its lower left corner at `x`, `y`."""
        self.box(x, y, size, size, WHITE, line=INK)


@dataclass(frozen=True, slots=True)
class Type:
    """The type on one paper, in points before the page is scaled; `box` is the side of a box to tick."""

    title: Style
    heading: Style
    body: Style
    quiet: Style
    poster: Style
    box: float
    large: bool


def _type(size: float, large: bool) -> Type:
    return Type(
        Style(1.9 * size, 2.4 * size, INK, bold=True),
        Style(1.2 * size, 1.6 * size, INK, bold=True),
        Style(size, 1.42 * size, INK),
        Style(0.82 * size if not large else size, 1.2 * size if not large else 1.4 * size, QUIET),
        Style(3.4 * size if not large else 2.6 * size, 4.2 * size if not large else 3.2 * size, INK, bold=True),
        1.05 * size,
        large,
    )


_TYPE = {Paper.A4: _type(11, False), Paper.A5: _type(15, False), Paper.LARGE: _type(18, True)}


def type_for(paper: Paper) -> Type:
    """The type for this paper: on A5, at its scale, 15 points are 10.6."""
    return _TYPE[paper]
