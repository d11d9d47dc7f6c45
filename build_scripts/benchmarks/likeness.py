"""Near-duplicates among what was said: 2,000 contributions, a fifth of them worded again."""

from __future__ import annotations

import random

from build_scripts.bench import Row
from build_scripts.benchmarks._figures import median, milliseconds
from workshop_app.domain.likeness import families

_WORDS = """the council police school mosque church youth mentors estate buses night women safe jobs language class
trust station letters never answers should would people borough evening worker paid help online hate crime report
parents mothers young elders listen change funding small grants prevent channel referral teachers imam stop search
""".replace("\n", " ").split()
_LINES = 2_000


def rows() -> list[Row]:
    """The time of one search, by the wall clock."""
    lines = _lines()
    times = [milliseconds(lambda: families(lines)) for _ in range(7)]
    return [Row("near-duplicates among 2,000 contributions", median(times), None, "ms", 200)]


def _lines() -> list[str]:
    chosen = random.Random(5)
    lines = [" ".join(chosen.choices(_WORDS, k=chosen.randrange(6, 22))) for _ in range(_LINES * 4 // 5)]
    while len(lines) < _LINES:
        words = chosen.choice(lines).split()
        words[chosen.randrange(len(words))] = chosen.choice(_WORDS)
        lines.append(" ".join(words))
    return lines
