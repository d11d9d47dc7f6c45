"""Measures the speeds that are promised: runs the modules in `build_scripts/benchmarks` and prints a table.

Each module there has a function `rows() -> list[Row]`. A row is measured against a baseline in the same run, or against
a limit alone; either way `bar` is the first figure that would be a miss.
"""

from __future__ import annotations

import argparse
import importlib
import json
import pkgutil
import sys
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Row:
    """One promise, measured: `measured` and `baseline` in `unit`; no baseline where the bar is a plain limit.

    `bar` is the highest ratio to the baseline that passes; without one, or where it is `plain`, the highest figure in
    `unit`, and the baseline says only what of it is the machine's.
    """

    name: str
    measured: float
    baseline: float | None
    unit: str
    bar: float
    plain: bool = False

    @property
    def figure(self) -> float:
        """What is held against the bar: the ratio where it is one, else the measurement itself."""
        return self.measured if self.baseline is None or self.plain else self.measured / self.baseline

    @property
    def passes(self) -> bool:
        """Whether the promise is kept."""
        return self.figure <= self.bar


def run(root: Path, arguments: list[str]) -> int:
    """Run the benchmarks and print the table; 1 where a promise is not kept."""
    parser = argparse.ArgumentParser(prog="dev.py bench")
    parser.add_argument("--only", metavar="NAME", help="run the modules whose name contains NAME")
    parser.add_argument("--json", metavar="FILE", type=Path, help="write the rows to FILE as well")
    options = parser.parse_args(arguments)
    names = [name for name in modules(root) if (options.only or "") in name]
    if not names:
        print("There is no such benchmark.", file=sys.stderr)
        return 2
    measured: list[Row] = []
    print(heading(), flush=True)
    for name in names:
        for row in importlib.import_module(f"build_scripts.benchmarks.{name}").rows():
            measured.append(row)
            print(line(row), flush=True)
    if options.json:
        table = [{**asdict(row), "figure": row.figure, "passes": row.passes} for row in measured]
        options.json.write_text(json.dumps(table, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")
    return 0 if all_pass(measured) else 1


def modules(root: Path) -> list[str]:
    """The names of the benchmark modules, in order."""
    found = pkgutil.iter_modules([str(root / "build_scripts" / "benchmarks")])
    return sorted(module.name for module in found if not module.name.startswith("_"))


def all_pass(rows: Iterable[Row]) -> bool:
    """Whether every promise is kept."""
    return all(row.passes for row in rows)


def heading() -> str:
    """The first line of the table."""
    return f"{'what':<52} {'measured':>12} {'baseline':>12} {'ratio':>8} {'bar':>12}"


def line(row: Row) -> str:
    """One row of the table."""
    measured = f"{row.measured:,.2f} {row.unit}"
    baseline = "" if row.baseline is None else f"{row.baseline:,.2f} {row.unit}"
    ratio = "" if row.baseline is None else f"{row.measured / row.baseline:.2f} x"
    bar = f"{row.bar:g} {row.unit if row.baseline is None or row.plain else 'x'}"
    return f"{row.name:<52} {measured:>12} {baseline:>12} {ratio:>8} {bar:>12}  {'pass' if row.passes else 'MISS'}"
