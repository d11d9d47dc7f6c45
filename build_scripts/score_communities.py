"""How well names of each community are found: `dev.py score-identifiers --communities`.

`tests/identifiers/communities.json` has first and family names of Londoners by community, and sentences with a place
for a name. Each name is put into sentences of each frame in turn: full names, first names, and names in small letters.
A name counts as found where every letter of it lies in some mark. The bars of privacy.md: .97 in the
worst of the communities, in each frame, and no more than .03 between the worst and the best.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import cycle
from pathlib import Path
from typing import Any

from workshop_app.domain.identifier import Identifier

NAMES = Path("tests", "identifiers", "communities.json")
LEAST, GAP = 0.97, 0.03
_FOR_EACH = 3
"""Sentences that each name is tried in."""
Found = dict[str, dict[str, tuple[int, int]]]
"""For each frame and community: names found, of all."""


def lines_of(told: Mapping[str, Any], frame: str, community: str) -> Iterator[tuple[str, int, int]]:
    """Sentences of this frame with names of this community, and where the name stands in each."""
    names = told["communities"][community]
    sentences = cycle(told["frames"][frame])
    for place, first in enumerate(names["first"]):
        full = f"{first} {names['family'][place % len(names['family'])]}"
        for _ in range(_FOR_EACH):
            sentence = next(sentences)
            name = full if "{full}" in sentence else first
            before, after = sentence.split("{full}" if "{full}" in sentence else "{first}")
            if frame == "lower":
                before, name, after = before.lower(), name.lower(), after.lower()
            yield before + name + after, len(before), len(before) + len(name)


def score(told: Mapping[str, Any], find: Callable[[str], Sequence[Identifier]]) -> Found:
    """Count for each frame and community."""
    return {frame: {each: _count(told, frame, each, find) for each in told["communities"]} for frame in told["frames"]}


def _count(
    told: Mapping[str, Any], frame: str, community: str, find: Callable[[str], Sequence[Identifier]]
) -> tuple[int, int]:
    hits = of = 0
    for text, start, end in lines_of(told, frame, community):
        covered = {place for mark in find(text) for place in range(mark.start, mark.end)}
        hits += covered.issuperset(place for place in range(start, end) if text[place].isalnum())
        of += 1
    return hits, of


def report(found: Found) -> list[str]:
    """The lines that are printed: every community in each frame, the worst, and the gap."""
    lines = ["== communities (names wholly masked)"]
    for frame, counted in found.items():
        shares = {name: hits / of for name, (hits, of) in counted.items()}
        worst, best = min(shares, key=lambda name: shares[name]), max(shares.values())
        gap = best - shares[worst]
        verdict = "as it should be" if shares[worst] >= LEAST and gap <= GAP else "NOT as it should be"
        lines.append(f"{frame:6} worst {worst} {shares[worst]:.3f}, gap {gap:.3f}: {verdict}")
        lines += [f"  {name:24} {counted[name][0]}/{counted[name][1]} = {share:.3f}" for name, share in shares.items()]
    return lines


def run(root: Path, find: Callable[[str], Sequence[Identifier]]) -> int:
    """Print the figures of the names beside the tests; 1 where there are none."""
    path = root / NAMES
    if not path.is_file():
        print(f"There is no “{NAMES}”.")
        return 1
    print("\n".join(report(score(json.loads(path.read_text(encoding="utf-8")), find))))
    return 0
