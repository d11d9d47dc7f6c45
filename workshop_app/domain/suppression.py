"""Which cells of a table with totals to hide, so that no small count can be worked out (privacy.md, section 2).

A count of people from 1 to less than the threshold is hidden. That alone protects nobody where totals are shown: the
rest of the row gives it away. So more cells are hidden until, whatever a reader works out from all that is still shown,
each hidden cell could lie anywhere in a range at least as wide as the threshold. Zero is always shown (where no session
was held is known anyway), so a reader also knows that a hidden cell is at least 1.

A table whose rows and columns add up to totals is a flow in a network: a row is a junction into which its total flows
and out of which its cells flow; a column the other way round. How high or low a hidden cell can be is how much flow can
be sent around it through the other hidden cells, exactly: no solver is needed.
"""

from __future__ import annotations

import heapq
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

Place = tuple[int, int]
"""Row and column; the last row holds the totals of the columns, the last column those of the rows."""
_Junction = tuple[str, int]
_FAR = 10**12


@dataclass(frozen=True, slots=True)
class Range:
    """What a reader can work out about a hidden cell; `highest` is None where nothing bounds it."""

    lowest: int
    highest: int | None

    def is_wide(self, threshold: int) -> bool:
        """Whether it leaves as much room as the threshold asks."""
        return self.highest is None or self.highest - self.lowest >= threshold


def with_totals(cells: Sequence[Sequence[int]]) -> list[list[int]]:
    """The table with a last column of row totals and a last row of column totals."""
    table = [[*row, sum(row)] for row in cells]
    columns = len(table[0]) if table else 1
    return [*table, [sum(row[place] for row in table) for place in range(columns)]]


def hide(table: Sequence[Sequence[int]], threshold: int, also: Iterable[Place] = ()) -> frozenset[Place]:
    """The places to hide in a table that `with_totals` made: small counts, and the least that protects them.

    Totals are hidden only where nothing else helps. Places in `also` are hidden, and protected, whatever they hold.
    """
    hidden = {place for place, number in _numbered(table) if 0 < number < threshold}
    hidden |= {(row, column) for row, column in also if table[row][column] > 0}
    unsure = sorted(hidden)
    while unsure:  # each is looked at once: whatever is hidden later can only widen its range
        place = unsure.pop()
        if not audit(table, hidden, place).is_wide(threshold):
            more = _around(table, hidden, place, threshold)
            hidden |= more
            unsure += sorted(more)
    return frozenset(hidden)


def pool(counts: Mapping[str, int], threshold: int) -> tuple[dict[str, int], tuple[str, ...]]:
    """One row of counts with its total: those that may be shown, largest first, and the names of those that may not.

    Small counts are held back, and the smallest of the others with them until what the total leaves over tells nothing
    about one of them: it then fits each in a range as wide as the threshold. Zeros are left out of both.
    """
    shown = dict(sorted(((key, number) for key, number in counts.items() if number), key=lambda each: -each[1]))
    held = [key for key, number in shown.items() if number < threshold]
    if not held:
        return shown, ()
    while len(held) < len(shown) and sum(shown[key] for key in held) - len(held) < threshold:
        held.append(next(key for key in reversed(shown) if key not in held))
    return {key: number for key, number in shown.items() if key not in held}, tuple(key for key in shown if key in held)


def audit(table: Sequence[Sequence[int]], hidden: Iterable[Place], place: Place) -> Range:
    """What a reader of the table without the hidden cells can work out, at best, about the one at `place`."""
    start, end = _ends(table, place)
    network = _Network(table, frozenset(hidden) - {place}, frozenset())
    number = table[place[0]][place[1]]
    up = network.send(end, start, _FAR)
    network = _Network(table, frozenset(hidden) - {place}, frozenset())
    down = network.send(start, end, number - 1)
    return Range(number - down, None if up >= _FAR else number + up)


def _around(table: Sequence[Sequence[int]], hidden: set[Place], place: Place, threshold: int) -> set[Place]:
    """The cells to hide so that the one at `place` can be higher by the threshold: the cheapest way around it."""
    start, end = _ends(table, place)
    shown = {other for other, number in _numbered(table) if number > 0 and other not in hidden}
    network = _Network(table, frozenset(hidden) - {place}, frozenset(shown))
    network.send(end, start, threshold)
    return network.used & shown


def _numbered(table: Sequence[Sequence[int]]) -> Iterator[tuple[Place, int]]:
    return (((row, column), number) for row, line in enumerate(table) for column, number in enumerate(line))


def _ends(table: Sequence[Sequence[int]], place: Place) -> tuple[_Junction, _Junction]:
    """The junctions from which and to which a cell flows: cells from row to column, totals the other way round."""
    row, column = place
    last_row, last_column = len(table) - 1, len(table[0]) - 1
    reverse = (row == last_row) != (column == last_column)
    ends = (("row", row), ("column", column))
    return (ends[1], ends[0]) if reverse else ends


@dataclass(slots=True)
class _Arc:
    """One direction in which a cell can change: `left` is by how much, `cost` what hiding it would lose."""

    place: Place
    to: _Junction
    left: int
    cost: int
    back: int


@dataclass(slots=True)
class _Network:
    """The cells that may change, as arcs; `free` are hidden already, `dear` would have to be hidden to be used."""

    table: Sequence[Sequence[int]]
    free: frozenset[Place]
    dear: frozenset[Place]
    used: set[Place] = field(default_factory=set)
    _arcs: dict[_Junction, list[_Arc]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        for place in sorted(self.free | self.dear):
            start, end = _ends(self.table, place)
            number = self.table[place[0]][place[1]]
            cost = 0 if place in self.free else self._loss(place)
            forth, back = self._arcs.setdefault(start, []), self._arcs.setdefault(end, [])
            forth.append(_Arc(place, end, _FAR, cost, len(back)))
            back.append(_Arc(place, start, number - 1, cost, len(forth) - 1))

    def send(self, source: _Junction, sink: _Junction, wanted: int) -> int:
        """Send up to `wanted` from source to sink, the cheapest way first; gives how much went."""
        sent = 0
        while sent < wanted and (way := self._cheapest(source, sink)):
            amount = min(wanted - sent, *(arc.left for arc in way))
            for arc in way:
                arc.left -= amount
                self._arcs[arc.to][arc.back].left += amount
                self.used.add(arc.place)
            sent += amount
        return sent

    def _loss(self, place: Place) -> int:
        number, whole = self.table[place[0]][place[1]], self.table[-1][-1]
        totals = (place[0] == len(self.table) - 1) + (place[1] == len(self.table[0]) - 1)
        return number + totals * 1_000 * (whole + 1)

    def _cheapest(self, source: _Junction, sink: _Junction) -> list[_Arc]:
        best: dict[_Junction, int] = {source: 0}
        came: dict[_Junction, _Arc] = {}
        queue = [(0, source)]
        while queue:
            cost, junction = heapq.heappop(queue)
            if cost > best[junction]:
                continue
            for arc in self._arcs.get(junction, ()):
                dearer = cost + (0 if arc.place in self.used else arc.cost)
                if arc.left > 0 and dearer < best.get(arc.to, _FAR * _FAR):
                    best[arc.to], came[arc.to] = dearer, arc
                    heapq.heappush(queue, (dearer, arc.to))
        way: list[_Arc] = []
        while sink != source:
            if sink not in came:
                return []
            way.append(came[sink])
            sink = self._arcs[sink][came[sink].back].to
        return way
