"""How well identifiers are found in a set of lines whose answers are known: `dev.py score-identifiers`.

A set is JSON lines: `id`, `kind` (`pii` or `clean`), `text`, `spans` (`start`, `end`, `type`) and `optional`, which may
be marked or not. The figures are those of privacy.md, section 1:

- mask recall: the share of spans whose every letter and digit lies in some mark, red or amber; titles and articles may
  stay. With its 95 % interval (Wilson).
- lines that leak: with a span that is not wholly masked.
- precision: the share of marks that touch a span, of red ones and of all; marks on optional words are not counted.
- harmless lines that are marked: red, and at all.
- people, and what has a form of its own (numbers, codes, addresses on the net): the share masked, and how many marks of
  such a kind lie on something else (near-misses).

Without a set, those of tests/identifiers/rows are scored and the open ones beside the project. What is missed in the
voices named held-out is never shown: they only decide thresholds.
"""

from __future__ import annotations

import argparse
import json
import math
import re
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from build_scripts import score_communities
from workshop_app.domain.identifier import Certainty, Identifier, IdentifierKind
from workshop_app.privacy import find_identifiers
from workshop_app.privacy.reading import READING
from workshop_app.privacy.words import word_set

OPEN_SETS = ("open.jsonl", "voices.jsonl")
CASES: dict[str, Callable[[str], str]] = {"as-is": str, "lower": str.lower, "upper": str.upper}
HELD_OUT = "held-out-"
STRUCTURED = frozenset(("PHONE", "EMAIL", "URL", "HANDLE", "POSTCODE", "NHS", "NINO", "PLATE"))
"""Kinds that have a form of their own."""
_ROWS = Path("tests", "identifiers", "rows")
_MAY_STAY = word_set(
    """
    dr mr mrs miss ms sr fr rev cllr pc inspector sergeant father sister pastor rabbi sheikh haji hajia uncle auntie
    coach officer imam the big ma st a around about at near on
    """
)
_Z = 1.96


@dataclass(slots=True)
class Score:
    """What was counted over a set. `recall` and `by_kind` count spans: masked, of all."""

    recall: list[int] = field(default_factory=lambda: [0, 0])
    by_kind: dict[str, list[int]] = field(default_factory=dict)
    leaks: list[int] = field(default_factory=lambda: [0, 0])
    red: list[int] = field(default_factory=lambda: [0, 0])
    any_mark: list[int] = field(default_factory=lambda: [0, 0])
    near_misses: int = 0
    harmless: int = 0
    harmless_red: int = 0
    harmless_any: int = 0
    misses: list[str] = field(default_factory=list)
    false_marks: list[str] = field(default_factory=list)


def run(root: Path, arguments: list[str]) -> int:
    """Score the sets that are named, or all there are; 1 where there is none."""
    parser = argparse.ArgumentParser(prog="dev.py score-identifiers")
    parser.add_argument("--set", action="append", type=Path, help="a file of JSON lines; several may be named")
    parser.add_argument("--case", choices=list(CASES), default="as-is")
    parser.add_argument("--voice", help="only rows of this voice")
    parser.add_argument("--communities", action="store_true", help="names, community by community")
    chosen = parser.parse_args(arguments)
    if trouble := READING.trouble():
        print(f"{trouble} These are the figures of rules and lists alone.")
    if chosen.communities:
        return score_communities.run(root, find_identifiers)
    paths = chosen.set or _all_sets(root)
    if not paths:
        print("There is no set beside this project. Name one with --set FILE.jsonl.")
        return 1
    for path in paths:
        rows = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]
        rows = [row for row in rows if chosen.voice in (None, row.get("voice"), path.stem)]
        if rows:
            total = score(rows, find_identifiers, CASES[chosen.case])
            shown = not path.stem.startswith(HELD_OUT)
            print("\n".join(report(f"{path.name}, {chosen.case}", total, shown)))
    return 0


def _all_sets(root: Path) -> list[Path]:
    """The rows of this project, and the open ones beside it."""
    beside = root.parent / "shared" / "data" / "privacy"
    paths = [*(beside / name for name in OPEN_SETS), *sorted((root / _ROWS).glob("*.jsonl"))]
    return [path for path in paths if path.is_file()]


def score(
    rows: Iterable[dict[str, Any]], find: Callable[[str], Sequence[Identifier]], spell: Callable[[str], str] = str
) -> Score:
    """Count over rows of a set, their text spelt by `spell`; a row whose length that changes is left out."""
    total = Score()
    for row in rows:
        text = spell(row["text"])
        if len(text) == len(row["text"]):
            _row(total, row, text, find(text))
    return total


def _row(total: Score, row: dict[str, Any], text: str, found: Sequence[Identifier]) -> None:
    covered = {place for each in found for place in range(each.start, each.end)}
    leaked = False
    for span in row["spans"]:
        masked = _must_go(text, span["start"], span["end"]) <= covered
        for counted in (total.recall, total.by_kind.setdefault(span["type"], [0, 0])):
            counted[0] += masked
            counted[1] += 1
        if not masked:
            leaked = True
            total.misses.append(f"{row['id']} {span['type']} {text[span['start'] : span['end']]!r}")
    wrong = _precision(total, row, text, found)
    if row["kind"] == "pii":
        total.leaks[0] += leaked
        total.leaks[1] += 1
    else:
        total.harmless += 1
        total.harmless_any += bool(wrong)
        total.harmless_red += Certainty.CERTAIN in {each.certainty for each in wrong}


def _precision(total: Score, row: dict[str, Any], text: str, found: Sequence[Identifier]) -> list[Identifier]:
    """Count the marks of a row; gives those that touch nothing."""
    wrong = []
    for each in found:
        right = _touches(each, row["spans"])
        if not right and _touches(each, row["optional"]):
            continue
        counts = [total.any_mark, *([total.red] if each.certainty is Certainty.CERTAIN else [])]
        for counted in counts:
            counted[0] += right
            counted[1] += 1
        if not right:
            total.near_misses += each.kind.value in STRUCTURED
            wrong.append(each)
            words = text[each.start : each.end]
            total.false_marks.append(f"{row['id']} {each.kind.value} {each.certainty.value} {words!r}")
    return wrong


def _must_go(text: str, start: int, end: int) -> set[int]:
    """The letters and digits of a span that have to be masked: all but titles and articles, unless it has no more."""
    every = {place for place in range(start, end) if text[place].isalnum()}
    stay: set[int] = set()
    for word in re.finditer(r"\S+", text[start:end]):
        if word.group().lower().strip(".,") in _MAY_STAY:
            stay |= every.intersection(range(start + word.start(), start + word.end()))
    return every - stay or every


def _touches(mark: Identifier, spans: Iterable[dict[str, Any]]) -> bool:
    return any(span["start"] < mark.end and mark.start < span["end"] for span in spans)


def report(name: str, total: Score, misses: bool = True) -> list[str]:
    """The lines that are printed for a set, with what was missed or marked for nothing unless that is held out."""
    structured = [counted for kind, counted in total.by_kind.items() if kind in STRUCTURED]
    low, high = wilson(*total.recall)
    lines = [
        f"== {name}",
        f"mask recall       {_share(total.recall)}   95 % interval {low:.3f} to {high:.3f}",
        f"people            {_share(total.by_kind.get(IdentifierKind.PERSON.value, [0, 0]))}",
        f"with a form       {_share([sum(each) for each in zip(*structured, strict=True)] or [0, 0])}"
        f"   near-misses marked {total.near_misses}",
        f"lines that leak   {total.leaks[0]} of {total.leaks[1]}",
        f"precision         red {_share(total.red)}   any {_share(total.any_mark)}",
        f"harmless marked   red {total.harmless_red}, any {total.harmless_any}, of {total.harmless}",
    ]
    if not misses:
        return lines
    lines += [f"  {kind:10} {_share(counted)}" for kind, counted in sorted(total.by_kind.items())]
    lines += [f"  missed {miss}" for miss in total.misses]
    lines += [f"  marked {mark}" for mark in total.false_marks]
    kinds = Counter(miss.split(" ")[1] for miss in total.misses)
    return [*lines, f"missed by kind: {dict(kinds.most_common())}"]


def wilson(hits: int, of: int) -> tuple[float, float]:
    """The 95 % interval of a share (Wilson 1927); nothing counted, nothing known: 0 to 1."""
    if of == 0:
        return 0.0, 1.0
    share, square = hits / of, _Z * _Z
    middle = (share + square / (2 * of)) / (1 + square / of)
    half = _Z * math.sqrt(share * (1 - share) / of + square / (4 * of * of)) / (1 + square / of)
    return max(0.0, middle - half), min(1.0, middle + half)


def _share(counted: Sequence[int]) -> str:
    hits, of = counted
    return f"{hits}/{of} = {hits / of:.3f}" if of else "0/0"
