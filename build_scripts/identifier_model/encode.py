"""Rows as the encoder reads them: pieces, kinds and labels of each word's first piece, by the run time's own module."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from build_scripts.identifier_model.chance import Chance
from build_scripts.identifier_model.segment import Row
from workshop_app.privacy.pieces import LABELS, Word, windows, words

IGNORED = -100
"""The label of pieces that are not the first of a word."""
_FORGOTTEN = (0.0, 0.0, 0.5, 0.5, 1.0)
"""How often the list of names is forgotten for a word, one share for each row: names outside it must be found too."""


class Encoded(NamedTuple):
    """Ids, kinds and labels of a window, piece by piece."""

    ids: Sequence[int]
    kinds: Sequence[int]
    labels: Sequence[int]


def encoded(rows: Iterable[Row], chance: Chance) -> list[Encoded]:
    """The first window of each row that has a word."""
    made = []
    for row in rows:
        forgotten = chance.pick(_FORGOTTEN)
        read = [_forget(word, chance, forgotten) for word in words(row.text)]
        if not read:
            continue
        window = windows(read)[0]
        labels = [IGNORED] * len(window.ids)
        for word, first in zip(read[window.begin : window.end], window.firsts, strict=True):
            labels[first] = LABELS.index(label(word, row.spans))
        made.append(Encoded(window.ids, window.kinds, labels))
    return made


def label(word: Word, spans: Iterable[tuple[int, int, str]]) -> str:
    """`B-` of the span that begins with this word, `I-` of one that goes on with it, `O`."""
    for start, end, kind in spans:
        if word.start < end and start < word.end:
            return f"{'B' if word.start <= start else 'I'}-{kind}"
    return "O"


def batches(data: Sequence[Encoded], pieces: int, chance: Chance) -> list[list[Encoded]]:
    """All data, in batches of about so many pieces, rows of like length together, in random order."""
    order = sorted(data, key=lambda each: len(each.ids) + chance.share() * 4)
    made: list[list[Encoded]] = [[]]
    for each in order:
        made[-1].append(each)
        if len(made[-1]) * len(each.ids) >= pieces:
            made.append([])
    return chance.shuffled([batch for batch in made if batch])


def _forget(word: Word, chance: Chance, share: float) -> Word:
    return word._replace(kind=word.kind % 10) if word.kind > 9 and share and chance.often(share) else word
