"""Options compared two by two: who beats whom, and what follows from that alone."""

from __future__ import annotations

from collections.abc import Sequence

from workshop_app.domain.voting.method import Ranking
from workshop_app.domain.voting.profile import Profile

Matrix = tuple[tuple[int, ...], ...]
"""`matrix[i][j]`: how many ballots rank option i above option j, by the places of the options in their list."""


def matrix_of(profile: Profile) -> Matrix:
    """The pairwise counts. A ranked option is above each that is not ranked; two in one group, or two not ranked, are
    not above each other.
    """
    bits = {option: 1 << number for number, option in enumerate(profile.options)}
    everybody = (1 << len(bits)) - 1
    over: dict[tuple[str, int], int] = {}  # many orders have the same options below the same one: put together first
    for order, number in profile.orders.items():
        below = everybody
        for group in order:
            for option in group:
                below ^= bits[option]
            for option in group:
                over[option, below] = over.get((option, below), 0) + number
    rows = {option: [0] * len(bits) for option in bits}
    for (option, below), number in over.items():
        row = rows[option]
        for other in range(len(bits)):
            if below >> other & 1:
                row[other] += number
    return tuple(map(tuple, rows.values()))


def condorcet_winner(options: Sequence[str], matrix: Matrix) -> str | None:
    """The option that beats each other one by more ballots; None where there is none (Condorcet 1785)."""
    for number, option in enumerate(options):
        if all(matrix[number][other] > matrix[other][number] for other in range(len(options)) if other != number):
            return option
    return None


def smith_sets(options: Sequence[str], matrix: Matrix) -> Ranking:
    """The smallest set whose every member beats every option outside it, then that of the rest, and so on.

    Smith 1973, “Aggregation of preferences with variable electorate”, Econometrica 41. A Condorcet winner is the whole
    of the first set.
    """
    reached = [_reached(number, matrix) for number in range(len(options))]
    # Of any two options one at least is not beaten by the other, so the sets of what is reached lie within each other,
    # and those who reach as many reach the same.
    sizes = sorted(set(map(len, reached)), reverse=True)
    return tuple(
        tuple(option for option, others in zip(options, reached, strict=True) if len(others) == size) for size in sizes
    )


def _reached(start: int, matrix: Matrix) -> set[int]:
    """The options to which a path leads on which nobody is beaten by the next."""
    found, waiting = {start}, [start]
    while waiting:
        here = waiting.pop()
        added = {other for other in range(len(matrix)) if matrix[here][other] >= matrix[other][here]} - found
        found |= added
        waiting += added
    return found
