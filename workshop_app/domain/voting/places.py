"""On which places ballots put an option, and what follows from that alone: Borda's count.

Options in one group share the places that they take up, and so do those that were not ranked: each has the mean of
them. It is a whole or a half place, so places are counted in halves.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from fractions import Fraction

from workshop_app.domain.voting.pairwise import Matrix
from workshop_app.domain.voting.profile import Profile


def places_of(profile: Profile) -> Matrix:
    """`[i][h]`: how many ballots put option i on place 1 + h/2. Blank ballots put none on any."""
    place = {option: number for number, option in enumerate(profile.options)}
    rows = [[0] * (2 * len(place) - 1) for _ in place]
    for order, number in profile.orders.items():
        if not order:
            continue
        left = dict(place)
        above = 0
        for group in order:
            for option in group:
                rows[left.pop(option)][2 * above + len(group) - 1] += number
            above += len(group)
        for row in left.values():
            rows[row][2 * above + len(left) - 1] += number
    return tuple(map(tuple, rows))


def borda(options: Sequence[str], places: Matrix) -> dict[str, Fraction]:
    """Borda's count: of n options the first place gives n - 1 points, the next n - 2, the last none; options that share
    places share their points.

    The “average” of the ways to treat options that are not ranked: Terzopoulou and Endriss, “The Borda class”, Journal
    of Mathematical Economics 92 (2021); for equal ones as Black 1976 and Dummett 1997. It ranks as the symmetric Borda
    count does: options below less options above.
    """
    most = 2 * (len(options) - 1)
    return {
        option: Fraction(sum((most - half) * number for half, number in enumerate(row)), 2)
        for option, row in zip(options, places, strict=True)
    }


def key_of(half: int) -> str:
    """The key of the place that is `half` halves below the first: “0” is the first, “0.5” is shared with the second."""
    return f"{half // 2}{'.5' if half % 2 else ''}"


def by_key(row: Sequence[int]) -> dict[str, int]:
    """How often an option stands on each place, by the place's key; places it never stands on are left out."""
    return {key_of(half): number for half, number in enumerate(row) if number}


def halves_of(counts: Mapping[str, int], options: int) -> tuple[int, ...]:
    """The row that `by_key` makes these counts of."""
    return tuple(counts.get(key_of(half), 0) for half in range(2 * options - 1))
