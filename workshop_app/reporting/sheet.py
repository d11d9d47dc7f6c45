"""Pages filled from top to bottom: where the next thing goes, and when a new page begins."""

from __future__ import annotations

from collections.abc import Sequence

from workshop_app.reporting import text
from workshop_app.reporting.look import BAD, BAND, LINE, NOTE
from workshop_app.reporting.press import A4, Colour, Press
from workshop_app.reporting.text import Line, Style

LEFT, RIGHT = 54.0, A4[0] - 54.0
TOP, BOTTOM = A4[1] - 56.0, 58.0
WIDTH = RIGHT - LEFT
_TOTAL = "pages-in-all"


class Sheet:
    """A document of A4 pages with a running foot: what it is, and page n of N; and, where a reader must never miss it,
    a band across the head of each page.

    `y` is the height of the pen above the foot of the paper, in points; everything is placed below it.
    """

    def __init__(self, press: Press, foot: str, band: str = "") -> None:
        self.press = press
        self.pages = 1
        self.y = TOP
        self._put: dict[tuple[str, Style], Line | None] = {}
        self._foot = self._shortened(foot, NOTE, WIDTH - 90)
        self._band = self._shortened(band, BAND, WIDTH - 16)
        self._draw_foot()

    @property
    def room(self) -> float:
        """Points left on this page."""
        return self.y - BOTTOM

    def gap(self, points: float) -> None:
        """Leave white space, unless the page has just begun."""
        if self.y < TOP:
            self.y -= points

    def need(self, points: float) -> None:
        """Begin a new page unless there is so much room on this one."""
        if points > self.room:
            self.new_page()

    def new_page(self) -> None:
        """Begin a new page."""
        self.press.canvas.showPage()
        self.begin_page()

    def begin_page(self) -> None:
        """The pen to the top of a page that has just begun, and the foot on it."""
        self.pages += 1
        self.y = TOP
        self._draw_foot()

    def broken(self, words: str, style: Style, width: float = WIDTH) -> list[Line]:
        """Words in lines of this width."""
        return text.lines(self.press, words, style, width)

    def write(self, words: str, style: Style, *, left: float = LEFT, width: float | None = None) -> None:
        """Write words below the pen, over as many pages as they need."""
        space = RIGHT - left if width is None else width
        self.write_lines(self.broken(words, style, space), style, left=left, width=space)

    def write_lines(self, written: Sequence[Line], style: Style, *, left: float, width: float) -> None:
        """Write lines that were broken before."""
        for line in written:
            self.need(style.leading)
            self.y -= style.leading
            text.draw(self.press, line, style, left, self.y + _descent(style), width)

    def put(self, words: str, style: Style, x: float, y: float, *, align: float = 0.0) -> float:
        """Write words on one line with the baseline at `y`, wherever the pen is; gives their width in points.

        `align` is the share of the width that lies left of `x`: 0 begins there, 0.5 is centred, 1 ends there.
        """
        if (words, style) not in self._put:  # kinds, tables and themes come up again on every page
            self._put[words, style] = next(iter(self.broken(words, style, 10_000)), None)
        line = self._put[words, style]
        if line is None:
            return 0.0
        text.draw(self.press, line, style, x - align * line.width, y)
        return line.width

    def box(self, x: float, y: float, width: float, height: float, fill: Colour, *, line: Colour | None = None) -> None:
        """A filled rectangle with its lower left corner at `x`, `y`, with or without an outline."""
        canvas = self.press.canvas
        canvas.setFillColorRGB(*fill)
        if line is not None:
            canvas.setStrokeColorRGB(*line)
            canvas.setLineWidth(0.6)
        canvas.rect(x, y, width, height, stroke=int(line is not None), fill=1)

    def rule(self, colour: Colour = LINE, weight: float = 0.6, *, left: float = LEFT, right: float = RIGHT) -> None:
        """A line across at the pen."""
        canvas = self.press.canvas
        canvas.setStrokeColorRGB(*colour)
        canvas.setLineWidth(weight)
        canvas.line(left, self.y, right, self.y)

    def mark(self, title: str, level: int = 0) -> None:
        """An entry in the list of contents that a reader's programme shows beside the pages."""
        key = f"p{self.pages}-{round(self.y)}"
        self.press.canvas.bookmarkHorizontalAbsolute(key, self.y + 12)
        self.press.canvas.addOutlineEntry(title, key, level, closed=False)

    def finish(self) -> bytes:
        """The document."""
        canvas = self.press.canvas
        canvas.showPage()
        canvas.beginForm(_TOTAL)
        text.draw(self.press, self.broken(str(self.pages), NOTE)[0], NOTE, 0, 0)
        canvas.endForm()
        return self.press.finish()

    def _shortened(self, words: str, style: Style, width: float) -> Line | None:
        """Words on one line, ending in “…” where they are wider than it; None where there are none."""
        lines = self.broken(words, style, width)
        if len(lines) > 1:
            first = "".join(run.text for run in self.broken(words, style, width - 10)[0].runs)
            lines = self.broken(f"{first.rstrip(' ·,:')} …", style, width)
        return lines[0] if lines else None

    def _draw_foot(self) -> None:
        canvas = self.press.canvas
        baseline = BOTTOM - 26
        if self._foot is not None:
            text.draw(self.press, self._foot, NOTE, LEFT, baseline)
        if self._band is not None:
            self.box(LEFT, TOP + 14, WIDTH, 20, BAD)
            text.draw(self.press, self._band, BAND, LEFT + 8, TOP + 20.5)
        digits = text.width_of(self.press, "00", NOTE)
        self.put(f"Page {self.pages} of", NOTE, RIGHT - digits - 3, baseline, align=1)
        canvas.saveState()
        canvas.translate(RIGHT - digits, baseline)
        canvas.doForm(_TOTAL)
        canvas.restoreState()


def _descent(style: Style) -> float:
    """From the foot of a line to its baseline."""
    return 0.27 * style.leading
