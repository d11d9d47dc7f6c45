"""The Schulze method with strengths by winning votes.

Schulze, “A new monotonic, clone-independent, reversal symmetric, and Condorcet-consistent single-winner election
method”, Social Choice and Welfare 36 (2011), 267–303: section 2 has the strength of a path and its computation. Of
his measures of a defeat this is the number of ballots on the winning side, which he calls >win.
"""

from __future__ import annotations

from collections.abc import Sequence

from workshop_app.domain.voting.method import Ranking
from workshop_app.domain.voting.pairwise import Matrix


def strengths(matrix: Matrix) -> Matrix:
    """`[i][j]`: the strength of the strongest path from option i to option j, 0 where there is none.

    A path goes from winner to loser; it is as strong as the weakest of its defeats.
    """
    number = range(len(matrix))
    paths = [[matrix[i][j] if matrix[i][j] > matrix[j][i] else 0 for j in number] for i in number]
    for k in number:
        onward = paths[k]
        for i in number:
            if (to_k := paths[i][k]) and i != k:
                # as max(direct, min(to_k, over)), which in two calls takes three times as long
                paths[i] = [
                    direct if direct >= (weakest := over if over < to_k else to_k) else weakest
                    for direct, over in zip(paths[i], onward, strict=True)
                ]
                paths[i][i] = 0
    return tuple(map(tuple, paths))


def ranking(options: Sequence[str], matrix: Matrix) -> Ranking:
    """The winners; then those whom only winners beat, by their strongest paths; and so on.

    An option beats another if its strongest path to it is stronger than the one back. That is transitive (Schulze 2011,
    section 4), but two options that do not beat each other may stand differently to a third; each is put as high as it
    can stand.
    """
    paths = strengths(matrix)
    left = list(range(len(options)))
    groups = []
    while left:
        top = [i for i in left if all(paths[j][i] <= paths[i][j] for j in left)]
        groups.append(tuple(options[i] for i in top))
        left = [i for i in left if i not in top]
    return tuple(groups)
