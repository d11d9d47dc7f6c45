"""Counting ranked ballots again from a PrefLib file, for anyone who has them (V7)."""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction
from pathlib import Path
from typing import Any

from workshop_app.domain.voting import preflib
from workshop_app.domain.voting.ranked import RULES, RankedTally, tally_of
from workshop_app.services.reading import read_at_most

METHODS = tuple(RULES)


def recount(path: Path, method: str) -> dict[str, Any]:
    """What the ballots in the file at `path` give by one of `METHODS`, ready for JSON, with names as in the file:
    winners (several where they tie), the ranking in groups of equals, what it was worked out from, and the ballots.

    `StorageError` or `TableFileError` where the file cannot be read.
    """
    data = read_at_most(path, preflib.MAX_BYTES + 1)
    tally = tally_of(preflib.read(data, path.name).profile)
    outcome = RULES[method](tally)
    return {
        "method": method,
        "winners": list(outcome.winners),
        "ranking": [list(group) for group in outcome.ranking],
        **_grounds(method, tally, outcome.scores),
        "ballots": tally.cast,
    }


def _grounds(method: str, tally: RankedTally, scores: Mapping[str, Fraction]) -> dict[str, Any]:
    if method == "irv":
        rounds = [
            {"counts": dict(each.counts), "exhausted": each.exhausted, "eliminated": list(each.eliminated)}
            for each in tally.rounds
        ]
        return {"rounds": rounds}
    if scores:
        return {"scores": {option: _plain(score) for option, score in scores.items()}}
    rows = zip(tally.options, tally.pairwise, strict=True)
    pairwise = {
        option: {other: number for other, number in zip(tally.options, row, strict=True) if other != option}
        for option, row in rows
    }
    return {"pairwise": pairwise}


def _plain(score: Fraction) -> int | float:
    """Whole where it is; halves are exact as they are."""
    return score.numerator if score.denominator == 1 else float(score)
