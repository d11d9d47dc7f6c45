"""Measured in a process of its own: loading the encoder, the memory that it adds, and how long lines take."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import cycle, islice

from build_scripts.benchmarks import _figures, _memory, _process
from workshop_app.privacy import find_identifiers, pieces
from workshop_app.privacy.names import common_words, known_names
from workshop_app.privacy.reading import READING

SHORT, LONG = 40, 400
TIMES = 60
_MB = 1_000_000
_SAID = """
the youth worker said nobody at the table had heard of the phone line before and Farhiya from the estate behind the
station asked who would pick up if she rang it at night because her brother had rung the council twice about the stairs
and been told to write in so she wrote and nothing came back and then somebody laughed and said that is what they all
say and an older man by the window who had not spoken yet said his grandson is nineteen and stays in his room
"""


def lines(words: int) -> list[str]:
    """Lines of so many words, each beginning at another place of what was said."""
    return [" ".join(islice(cycle(_SAID.split()), start, start + words)) for start in range(TIMES)]


def took(texts: Sequence[str]) -> tuple[list[float], list[float]]:
    """Milliseconds of the engine, and of the model alone over the same windows, line by line in turns."""
    encoder = READING.encoder()
    assert encoder is not None
    whole, bare = [], []
    for text in texts:
        windows = pieces.windows(pieces.words(text), encoder.OVERLAP)
        whole.append(_figures.milliseconds(lambda text=text: find_identifiers(text)))  # type: ignore[misc]
        bare.append(_figures.milliseconds(lambda cut=windows: [encoder.answers(each) for each in cut]))  # type: ignore[misc]
    return whole, bare


if __name__ == "__main__":
    known_names(), common_words(), pieces.words("a word")
    before = _memory.resident()
    load = _figures.milliseconds(READING.encoder)
    for text in (*lines(SHORT)[:5], *lines(LONG)[:2]):
        find_identifiers(text)
    added = (_memory.resident() - before) / _MB
    short, short_bare = took(lines(SHORT))
    long, long_bare = took(lines(LONG))
    _process.answer(
        {
            "load": load,
            "memory": added,
            "short": _figures.percentile(short, 0.95),
            "long": _figures.percentile(long, 0.95),
            "ours": _figures.median(short),
            "model": _figures.median(short_bare),
            "ours long": _figures.median(long),
            "model long": _figures.median(long_bare),
        }
    )
