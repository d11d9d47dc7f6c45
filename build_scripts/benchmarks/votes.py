"""Counting ranked ballots, from the ballots as they were cast to the result, against the count that everybody writes
first: one ballot after the other.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence
from itertools import permutations

from build_scripts.bench import Row
from build_scripts.benchmarks import _figures
from workshop_app.domain.poll import Answers
from workshop_app.domain.voting import runoff, schulze
from workshop_app.domain.voting.method import Ranking
from workshop_app.domain.voting.pairwise import matrix_of
from workshop_app.domain.voting.profile import from_ballots

OPTIONS = tuple(f"{number:016x}" for number in range(6))
TURNS = 9


def rows() -> list[Row]:
    """Schulze on 10,000 ballots, and instant runoff on as many as Burlington had, truncated as people truncate."""
    many, burlington = _ballots(10_000), _ballots(9_000)
    return [
        *_measured("Schulze, 10,000 ballots on 6 options", many, _schulze, _schulze_plainly, 50),
        *_measured("runoff, 9,000 ballots on 6 options", burlington, _runoff, _runoff_plainly, 100),
    ]


def _measured(
    name: str,
    ballots: Sequence[Answers],
    ours: Callable[[Sequence[Answers]], Ranking],
    plain: Callable[[Sequence[Answers]], Ranking],
    bar: float,
) -> list[Row]:
    if ours(ballots) != plain(ballots):
        raise AssertionError("the two counts differ")
    mine, theirs = _figures.in_turns(
        lambda: _figures.milliseconds(lambda: ours(ballots)),
        lambda: _figures.milliseconds(lambda: plain(ballots)),
        TURNS,
    )
    measured, baseline = _figures.median(mine), _figures.median(theirs)
    return [Row(name, measured, None, "ms", bar), Row(f"{name}, one by one", measured, baseline, "ms", 1)]


def _ballots(number: int) -> list[Answers]:
    chance = random.Random(1)
    ballots: list[Answers] = []
    for _ in range(number):
        ranked = chance.sample(OPTIONS, chance.choice((1, 1, 2, 3, 3, 4, 5, 6)))
        ballots.append({option: str(rank) for rank, option in enumerate(ranked, start=1)})
    return ballots


def _schulze(ballots: Sequence[Answers]) -> Ranking:
    profile = from_ballots(OPTIONS, ballots)
    return schulze.ranking(profile.options, matrix_of(profile))


def _schulze_plainly(ballots: Sequence[Answers]) -> Ranking:
    above = dict.fromkeys(permutations(OPTIONS, 2), 0)
    for ballot in ballots:
        for one, other in above:
            above[one, other] += ballot.get(one, "9") < ballot.get(other, "9")
    matrix = tuple(tuple(0 if one == other else above[one, other] for other in OPTIONS) for one in OPTIONS)
    return schulze.ranking(OPTIONS, matrix)


def _runoff(ballots: Sequence[Answers]) -> Ranking:
    return runoff.ranking(runoff.rounds_of(from_ballots(OPTIONS, ballots)))


def _runoff_plainly(ballots: Sequence[Answers]) -> Ranking:
    standing = list(OPTIONS)
    rounds = []
    while True:
        counts = dict.fromkeys(standing, 0)
        for ballot in ballots:
            best = min((option for option in standing if option in ballot), key=ballot.__getitem__, default="")
            if best:
                counts[best] += 1
        gone = runoff.who_goes(counts)
        rounds.append(runoff.Round(counts, len(ballots) - sum(counts.values()), gone))
        if not gone:
            return runoff.ranking(rounds)
        standing = [option for option in standing if option not in gone]
