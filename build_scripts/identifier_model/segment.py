"""A piece of a sentence in the making, and the row that comes of its segments."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from workshop_app.privacy.folding import fold

_NEXT_TO = re.compile(r"\s*,?\s*")


class Segment(NamedTuple):
    """Text and what it is: a kind of the encoder, "" for nothing, or a kin word that may become a RELATION."""

    text: str
    label: str = ""


KIN, FOREIGN_KIN, HONOUR = "KIN", "FOREIGN_KIN", "HONOUR"
FREE = ("", KIN, FOREIGN_KIN, HONOUR)
"""Labels of what may stay: a voice may change these words as it likes."""


class Row(NamedTuple):
    """A line as somebody could have typed it, folded, with its spans (start, end, kind) and the voice it is in."""

    text: str
    spans: tuple[tuple[int, int, str], ...]
    voice: str


def row(segments: Sequence[Segment], voice: str) -> Row:
    """The line of these segments. A kin word is a RELATION only beside a person."""
    text, spans = "", []
    for place, segment in enumerate(segments):
        label = segment.label
        if label in (KIN, FOREIGN_KIN):
            label = "RELATION" if _beside_person(segments, place) else ""
        elif label == HONOUR:
            label = ""
        words = fold(segment.text).text
        bare = words.strip()
        if label and bare:
            start = len(text) + len(words) - len(words.lstrip())
            spans.append((start, start + len(bare), label))
        text += words
    return Row(text, tuple(spans), voice)


def _beside_person(segments: Sequence[Segment], place: int) -> bool:
    for step in (1, -1):
        between, other = "", place + step
        while 0 <= other < len(segments) and not segments[other].label and len(between) < 4:
            between += segments[other].text
            other += step
        if 0 <= other < len(segments) and segments[other].label == "PERSON" and _NEXT_TO.fullmatch(between):
            return True
    return False
