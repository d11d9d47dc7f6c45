"""Pages of the kit: A4, or A5 as A4 at its scale, which is the same shape; and the type for each paper."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from workshop_app.domain.kit import Paper
from workshop_app.reporting.look import INK, NOTE, QUIET, WHITE
from workshop_app.reporting.press import A4, Press
from workshop_app.reporting.sheet import BOTTOM, LEFT, TOP, WIDTH, Sheet
from workshop_app.reporting.text import Style, draw

A5 = (A4[1] / 2, A4[0])
FULL = TOP - BOTTOM
"""Points from the top of a page to its foot."""


class KitSheet(Sheet):
    """Pages of one size, without page numbers: a number that stands on one ballot only would tell whose it is."""

    def __init__(self, press: Press, foot: str, paper: Paper) -> None:
        self._paper = paper
        self._words = foot
        self._forms: list[str] | None = None
        self._made = 0
        self._scale(press)
        super().__init__(press, "")

    def new_page(self) -> None:
        """Begin a new page, of the same size."""
        canvas = self.press.canvas
        if self._forms is None:
            canvas.showPage()
            self._scale(self.press)
            self.begin_page()
        else:
            canvas.endForm()
            self._begin_form(self._forms)

    def repeat(self, draw_it: Callable[[], None], many: int, places: Sequence[float] = (0.0,)) -> None:
        """Draw many times what `draw_it` draws from the top of a page down, laid out once. The pen is at such a top.

        Each copy has pages of its own; or, where it has one page only, stands on each of the `places`, which are points
        further down the page.
        """
        forms: list[str] = []
        self._forms = forms
        self._begin_form(forms)
        draw_it()
        self.press.canvas.endForm()
        self._forms = None
        for number in range(many):
            place = number % len(places)
            for turn, form in enumerate(forms):
                if turn or (number and not place):
                    self.new_page()
                self.press.canvas.saveState()
                self.press.canvas.translate(0, -places[place])
                self.press.canvas.doForm(form)
                self.press.canvas.restoreState()

    def _begin_form(self, forms: list[str]) -> None:
        self._made += 1
        forms.append(f"repeated-{self._made}")
        self.press.canvas.beginForm(forms[-1], 0, 0, *A4)
        self.y = TOP

    def _draw_foot(self) -> None:
        style = {Paper.A4: NOTE, Paper.A5: _FOOT_A5, Paper.LARGE: _FOOT_LARGE}[self._paper]
        foot = self._shortened(self._words, style, WIDTH)
        if foot is not None:
            draw(self.press, foot, style, LEFT, BOTTOM - 26)

    def _scale(self, press: Press) -> None:
        if self._paper is Paper.A5:
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


_FOOT_A5, _FOOT_LARGE = Style(11, 15, QUIET), Style(18, 24, QUIET)


def type_of(size: float, large: bool) -> Type:
    """The type whose body has this size."""
    return Type(
        Style(1.9 * size, 2.4 * size, INK, bold=True),
        Style(1.2 * size, 1.6 * size, INK, bold=True),
        Style(size, 1.42 * size, INK),
        Style(0.82 * size if not large else size, 1.2 * size if not large else 1.4 * size, QUIET),
        Style(3.4 * size if not large else 2.6 * size, 4.2 * size if not large else 3.2 * size, INK, bold=True),
        1.05 * size,
        large,
    )


_TYPE = {Paper.A4: type_of(11, False), Paper.A5: type_of(15, False), Paper.LARGE: type_of(18, True)}


def type_for(paper: Paper) -> Type:
    """The type for this paper: on A5, at its scale, 15 points are 10.6."""
    return _TYPE[paper]
