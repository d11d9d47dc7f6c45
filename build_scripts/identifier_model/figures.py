"""What a model finds in rows that people wrote: the figures that go with it, and the thresholds they decide.

A threshold is chosen on the two voices that were held out and on nothing else: no sentence, list or rule was made with
them in sight, and of what is missed in them only the number is looked at.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from unittest.mock import patch

from build_scripts.score_identifiers import CASES, OPEN_SETS, Score, score
from workshop_app.privacy import find_identifiers
from workshop_app.privacy.encoder import Encoder, Scores, Thresholds
from workshop_app.privacy.reading import READING

Figures = dict[str, dict[str, float]]
HELD_OUT = "held-out-"
REDS = (0.5, 0.6, 0.7, 0.8, 0.9)
AMBERS = (0.03, 0.05, 0.08, 0.1, 0.15, 0.2, 0.25, 0.3, 0.4)
RED_PRECISION, HARMLESS_MARKED = 0.97, 0.15
"""What a threshold has to keep to on the voices held out: the bars of the design are .92 and a quarter."""


def sets(root: Path) -> dict[str, list[dict[str, Any]]]:
    """The rows of each voice of `tests/identifiers/rows`, and of the open sets where they lie beside the project."""
    open_sets = (root.parent / "shared" / "data" / "privacy" / name for name in OPEN_SETS)
    voices = sorted((root / "tests" / "identifiers" / "rows").glob("*.jsonl"))
    return {
        path.stem: [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]
        for path in (*open_sets, *voices)
        if path.is_file()
    }


def measured(encoder: Encoder, rows: Mapping[str, Sequence[dict[str, Any]]]) -> Figures:
    """The figures of every set in each case, by the whole engine with this encoder in it."""
    with _in_use(encoder):
        return {
            f"{name}, {case}": of_score(score(each, find_identifiers, spell))
            for name, each in rows.items()
            for case, spell in CASES.items()
        }


def of_score(counted: Score) -> dict[str, float]:
    """The shares that the bars speak of, to three places."""
    return {
        "mask recall": _share(counted.recall),
        "person": _share(counted.by_kind.get("PERSON", [0, 0])),
        "red precision": _share(counted.red),
        "precision of any mark": _share(counted.any_mark),
        "lines that leak": counted.leaks[0],
        "harmless red": counted.harmless_red,
        "harmless marked": counted.harmless_any,
        "harmless lines": counted.harmless,
    }


def chosen_thresholds(encoder: Encoder, rows: Mapping[str, Sequence[dict[str, Any]]]) -> Thresholds:
    """The lowest amber and then the lowest red that keep to the two limits on the voices held out, in every case."""
    held_out = [row for name, each in rows.items() if name.startswith(HELD_OUT) for row in each]

    def all_cases(thresholds: Thresholds) -> list[Score]:
        encoder.thresholds = thresholds
        with _in_use(encoder):
            return [score(held_out, find_identifiers, spell) for spell in CASES.values()]

    def quiet(counted: Score) -> bool:
        return counted.harmless_any <= HARMLESS_MARKED * counted.harmless

    amber = next((each for each in AMBERS if all(map(quiet, all_cases(Thresholds(0.9, each))))), AMBERS[-1])
    red = next(
        (
            each
            for each in REDS
            if all(_share(counted.red) >= RED_PRECISION for counted in all_cases(Thresholds(each, amber)))
        ),
        REDS[-1],
    )
    return Thresholds(red, amber)


def differences(committed: Figures, made: Figures) -> list[str]:
    """One line for each figure that is not the same, with both and by how much it moved."""
    return [
        f"{name}: {figure} was {committed[name][figure]:g}, is {value:g} ({value - committed[name][figure]:+.3f})"
        for name, figures in made.items()
        for figure, value in figures.items()
        if name in committed and figure in committed[name] and value != committed[name][figure]
    ]


@contextmanager
def _in_use(encoder: Encoder) -> Iterator[None]:
    """Let the engine read with this encoder; a text that was read is not read again."""
    read, known = encoder.read, dict[str, list[Scores]]()

    def once(text: str) -> list[Scores]:
        if text not in known:
            known[text] = read(text)
        return known[text]

    with patch.object(encoder, "read", once), patch.object(READING, "encoder", lambda: encoder):
        yield


def _share(counted: Sequence[int]) -> float:
    return round(counted[0] / counted[1], 3) if counted[1] else 1.0
