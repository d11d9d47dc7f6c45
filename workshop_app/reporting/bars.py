"""How answers fell, drawn: the whole distribution as one bar, the numbers in it, and what it is called."""

from __future__ import annotations

from collections.abc import Mapping

from workshop_app.domain.comparisons import shown_choices
from workshop_app.domain.poll import Method
from workshop_app.domain.tally import Label
from workshop_app.reporting.look import (
    LABEL_COLOURS,
    LABEL_WORDS,
    LINE,
    NOTE,
    WHITE,
    choice_colours,
    ink_on,
    place_colour,
)
from workshop_app.reporting.press import Colour
from workshop_app.reporting.sheet import RIGHT, Sheet
from workshop_app.reporting.text import Style, width_of

BAR_HEIGHT = 13.0


def stacked(sheet: Sheet, counts: Mapping[str, int], method: Method, x: float, y: float, width: float) -> None:
    """One bar, its lower left corner at `x`, `y`: a part for each answer, as wide as its share, with its number.

    A part too narrow for its number goes without: the number stands in the line of words below the bar.
    """
    answered = sum(counts.values())
    sheet.box(x, y, width, BAR_HEIGHT, WHITE, line=LINE)
    if not answered:
        return
    choices = shown_choices(method, counts)
    colours = _colours(method, counts)
    left = x
    for choice in choices:
        part = width * counts.get(choice.key, 0) / answered
        if not part:
            continue
        colour = colours[choice.key]
        sheet.box(left, y, part, BAR_HEIGHT, colour, line=WHITE)
        style = Style(8, 11, ink_on(colour), bold=True)
        number = str(counts[choice.key])
        if width_of(sheet.press, number, style) + 3 <= part:
            sheet.put(number, style, left + part / 2, y + 3.6, align=0.5)
        left += part


def legend(sheet: Sheet, method: Method, x: float, y: float) -> float:
    """What the colours of a method mean, the first line with its baseline at `y`; gives what further lines take, in
    points.
    """
    if method is Method.RANKED:  # its colours are named below each bar
        return 0
    colours = choice_colours(method)
    left, first = x, y
    for choice in method.choices:
        if x > left and x + 11 + width_of(sheet.press, choice.label, NOTE) > RIGHT:
            x, y = left, y - NOTE.leading
        sheet.box(x, y - 0.8, 7.5, 7.5, colours[choice.key], line=LINE)
        x += 11 + sheet.put(choice.label, NOTE, x + 11, y) + 11
    return first - y


def chips(sheet: Sheet, labels: tuple[Label, ...], x: float, y: float) -> None:
    """What a distribution is called, ending at `x`, with the baseline at `y`."""
    for label in reversed(labels):
        style = Style(8, 11, LABEL_COLOURS[label], bold=True)
        x -= sheet.put(LABEL_WORDS[label], style, x, y, align=1) + 10


def chips_width(sheet: Sheet, labels: tuple[Label, ...]) -> float:
    """The width that `chips` takes, in points."""
    style = Style(8, 11, LABEL_COLOURS[Label.CONSENSUS], bold=True)
    return sum(width_of(sheet.press, LABEL_WORDS[label], style) + 10 for label in labels)


def in_words(counts: Mapping[str, int], method: Method) -> str:
    """The distribution as a sentence: “Strongly agree 12, agree 9, in between 2”; answers nobody gave are left out."""
    choices = shown_choices(method, counts)
    between = ": " if method.compares else " "
    parts = [f"{choice.label}{between}{counts[choice.key]:,}" for choice in choices if counts.get(choice.key)]
    sentence = ", ".join(parts)
    return sentence[:1] + sentence[1:].lower() if sentence else "No answers"


def _colours(method: Method, counts: Mapping[str, int]) -> dict[str, Colour]:
    if method is Method.RANKED:
        return {key: place_colour(key) for key in counts}
    return choice_colours(method)


def share_bar(sheet: Sheet, share: float, colour: tuple[float, float, float], box: tuple[float, float, float]) -> None:
    """A bar of which `share` (0 to 1) is filled; `box` is its left, its foot and its width."""
    x, y, width = box
    sheet.box(x, y, width, 5, LINE)
    if share > 0:
        sheet.box(x, y, max(1.5, width * share), 5, colour)
