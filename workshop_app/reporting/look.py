"""The look of what is printed: colours, type and measures, in one place."""

from __future__ import annotations

from collections.abc import Mapping

from workshop_app.domain.poll import Method, Side
from workshop_app.domain.tally import Label
from workshop_app.reporting.press import Colour
from workshop_app.reporting.text import Style


def _colour(code: str) -> Colour:
    red, green, blue = (int(code[place : place + 2], 16) / 255 for place in (1, 3, 5))
    return red, green, blue


INK = _colour("#1B1F24")
QUIET = _colour("#5B6470")
LINE = _colour("#D9DEE5")
GROUND = _colour("#F3F5F8")
ACCENT = _colour("#1F5FBF")
TINT = _colour("#EAF1FB")
GOOD = _colour("#1E7B4F")
WARN = _colour("#9A6700")
BAD = _colour("#B42318")
WHITE = _colour("#FFFFFF")

TITLE = Style(24, 29, INK, bold=True)
HEADING = Style(15, 20, INK, bold=True)
SUBHEADING = Style(10.5, 14.5, INK, bold=True)
BODY = Style(9.5, 13.5, INK)
STRONG = Style(9.5, 13.5, INK, bold=True)
SMALL = Style(9, 12.5, INK)
CODE = Style(8, 11, QUIET, bold=True)
NOTE = Style(8, 11, QUIET)
NOTE_STRONG = Style(8, 11, INK, bold=True)
QUOTE = Style(10, 14.5, INK)
FIGURE = Style(22, 26, INK, bold=True)
BAND = Style(9.5, 13.5, WHITE, bold=True)

_SIDES = {
    Side.AGREE: ("#1F5FBF", "#7FA9E3", "#BFD5F3"),
    Side.BETWEEN: ("#C9D0D9", "#DFD3C3"),
    Side.DISAGREE: ("#E2A25B", "#B4531A"),
    Side.UNSURE: ("#F0F2F5",),
}
"""Strong to mild on the side that agrees, mild to strong on the other: blue and orange are told apart by everyone."""

_SHADES = ("#1F5FBF", "#7FA9E3", "#BFD5F3", "#DFD3C3", "#E2A25B", "#B4531A")
"""From most to least, where answers are on no side."""


def place_colour(key: str) -> Colour:
    """The colour of a place in a ranking, by the key of `places.key_of`."""
    return _colour(_SHADES[min(int(float(key)), len(_SHADES) - 1)])


LABEL_COLOURS: Mapping[Label, Colour] = {Label.CONSENSUS: GOOD, Label.CONTESTED: BAD, Label.UNCLEAR: WARN}
LABEL_WORDS: Mapping[Label, str] = {
    Label.CONSENSUS: "Consensus",
    Label.CONTESTED: "Contested",
    Label.UNCLEAR: "Unclear",
}


def choice_colours(method: Method) -> dict[str, Colour]:
    """The colour of each answer of a method, by its key; the one answer of a side takes the stronger colour. Of a
    ranking see `place_colour`.
    """
    if method.compares:
        most = max(choice.weight for choice in method.choices)
        return {choice.key: _colour(_SHADES[most - choice.weight]) for choice in method.choices}
    colours: dict[str, Colour] = {}
    for side, codes in _SIDES.items():
        keys = [choice.key for choice in method.choices if choice.side is side]
        shades = (codes[-1:] if side is Side.DISAGREE else codes[:1]) if len(keys) == 1 else codes
        for place, key in enumerate(keys):
            colours[key] = _colour(shades[min(place, len(shades) - 1)])
    return colours


def ink_on(colour: Colour) -> Colour:
    """Black or white, whichever is read more easily on the colour (relative luminance as in WCAG 2)."""
    linear = [each / 12.92 if each <= 0.03928 else ((each + 0.055) / 1.055) ** 2.4 for each in colour]
    luminance = 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
    return WHITE if luminance < 0.25 else INK
