"""Random attacks on sealed reports, or on what goes between tables and their lead, for as long as one likes; the suite
runs a share of them (`tests/attacks`).

Each attack is told by a seed and its number. The run stops at the first that gets through, and keeps its file.
"""

from __future__ import annotations

import argparse
import importlib
import secrets
import time
from collections import Counter
from collections.abc import Iterable
from itertools import count
from pathlib import Path
from typing import Any

Told = Counter[tuple[str, str]]
"""How many attacks of a depth got a code."""
REPORTS, TABLES = "at_random", "tables_at_random"
"""The modules in `tests/attacks` that make attacks."""


class GotThrough(Exception):  # noqa: N818 - a finding about the app, not a fault of the run
    """The sentence says what got through, where its file is kept, and how to try it again."""


def run(root: Path, arguments: list[str]) -> int:
    """Attack, print what came of it, and give 1 where a hostile file got through."""
    parser = argparse.ArgumentParser(prog="dev.py attack")
    parser.add_argument("--minutes", type=float, default=5.0, metavar="N", help="how long (5)")
    parser.add_argument("--seed", type=int, metavar="S", help="begin with this seed instead of any")
    parser.add_argument("--number", type=int, metavar="N", help="only the attack with this number")
    parser.add_argument("--tables", action="store_true", help="table packs, table notes and mirrors, not reports")
    options = parser.parse_args(arguments)
    seed = secrets.randbelow(2**32) if options.seed is None else options.seed
    numbers = count() if options.number is None else [options.number]
    print(f"Seed {seed}.", flush=True)
    told, status, on = Told(), 0, TABLES if options.tables else REPORTS
    try:
        tell(told, seed, numbers, root / "build" / "attacks", 60 * options.minutes, on)
    except GotThrough as sentence:
        print(f"Got through: {sentence}\n")
        status = 1
    except KeyboardInterrupt:
        print("Stopped.")
    print(table(told, on))
    return status


def tell(told: Told, seed: int, numbers: Iterable[int], folder: Path, seconds: float, on: str = REPORTS) -> None:
    """Try the attacks with these numbers until the time is up, counting in `told`. `GotThrough` at the first. `on` is
    `REPORTS` or `TABLES`.
    """
    ends = time.monotonic() + seconds
    for number in numbers:
        told[tried(seed, number, folder, on)] += 1
        if time.monotonic() > ends:
            break


def tried(seed: int, number: int, folder: Path, on: str = REPORTS) -> tuple[str, str]:
    """The depth and the code of one attack; its file is kept in `folder` where it gets through."""
    at_random, judge = _module(on), _module("judge")
    hostile = at_random.attack(seed, number)
    try:
        with judge.watched() as written:
            code = at_random.judged(hostile)
        if written:
            raise judge.Finding(f"something was written, started or called: {written}")
    except judge.Finding as finding:
        folder.mkdir(parents=True, exist_ok=True)
        kept = folder / f"{seed}-{number}-{hostile.depth}{getattr(hostile, 'ending', '.wsealed')}"
        kept.write_bytes(hostile.data)
        raise GotThrough(f"{finding}.\nKept as {kept}. Again: --seed {seed} --number {number}") from finding
    return hostile.depth, code


def table(told: Told, on: str = REPORTS) -> str:
    """How many attacks of each depth got which code, and which steps that reached."""
    at_random = _module(on)
    lines = [f"{sum(told.values()):,} attacks. What was let in changes nothing of what is believed."]
    for depth in at_random.DEPTHS:
        codes = sorted((code for at, code in told if at == depth), key=at_random.step_of)
        found = (f"{code or 'let in'} {told[depth, code]:,}" for code in codes)
        steps = ", ".join(map(str, sorted(set(map(at_random.step_of, codes)))))
        lines.append(f"{depth:>9}  steps {steps:<14} {'  '.join(found)}")
    return "\n".join(lines)


def _module(name: str) -> Any:
    """A module of the tests, which need more than the door does: loaded once the environment is there."""
    return importlib.import_module(f"tests.attacks.{name}")
