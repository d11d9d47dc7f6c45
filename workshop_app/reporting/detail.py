"""How much of each list the brief prints, so that it fits on four pages."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Detail:
    """How much of each list is printed; `lines` is the most that a proposal's words take, and `row` the height of a row
    of the table in points. `titles` says whether rarer themes are spelt out.
    """

    themes: int
    said: int
    quotations: int
    results: int
    lines: int = 6
    row: float = 16
    titles: bool = True

    @property
    def comparisons(self) -> int:
        """Votes in which options were weighed against each other."""
        return max(1, min(12, self.results // 3))

    @property
    def options(self) -> int:
        """Options of one such vote, from the first on."""
        return max(3, min(20, self.results))


DETAILS = (
    Detail(8, 4, 3, 40),
    Detail(8, 4, 3, 16, row=14),
    Detail(8, 3, 3, 10, row=14),
    Detail(6, 3, 2, 7, row=13, titles=False),
    Detail(6, 2, 2, 5, row=12.5, titles=False),
    Detail(5, 2, 1, 4, row=12, titles=False),
    Detail(4, 1, 1, 3, 4, row=11.5, titles=False),
    Detail(3, 1, 0, 2, 3, row=11, titles=False),
    Detail(2, 0, 0, 1, 2, row=11, titles=False),
)
"""From all that there is to the least: the first that fits on four pages is taken."""
