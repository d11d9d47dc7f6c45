"""The checks that run before the tests: lint, format, types, layers, and what is compiled against its source."""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

from build_scripts import forms, translations

Check = Callable[[Path], int]


def run(root: Path, arguments: list[str]) -> int:
    """Run the checks named in `arguments`, or all; every one runs even where an earlier one fails."""
    unknown = [name for name in arguments if name not in CHECKS]
    if unknown:
        print(f"No such check: {', '.join(unknown)}. There are: {', '.join(CHECKS)}.", file=sys.stderr)
        return 2
    failed = [name for name in arguments or CHECKS if not _passes(root, name)]
    if failed:
        print(f"Failed: {', '.join(failed)}.", flush=True)
    return 1 if failed else 0


def compare_forms(root: Path) -> int:
    """0 where every compiled form is what its source gives; otherwise 1, having said which are not."""
    differences = forms.differences(root)
    for sentence in differences:
        print(f"  {sentence}")
    if differences:
        print("  Compile them with: python3 build_scripts/dev.py forms")
    return 1 if differences else 0


def compare_translations(root: Path) -> int:
    """0 where the sentences that depend on a number are all there and compiled; otherwise 1, having said so."""
    differences = translations.differences(root)
    for sentence in differences:
        print(f"  {sentence}")
    if differences:
        print("  Collect them with: python3 build_scripts/dev.py translations")
    return 1 if differences else 0


def _passes(root: Path, name: str) -> bool:
    print(f"== {name}", flush=True)
    started = time.monotonic()
    status = CHECKS[name](root)
    print(f"   {'passes' if status == 0 else 'FAILS'} ({time.monotonic() - started:.1f} s)", flush=True)
    return status == 0


def _tool(name: str, *arguments: str) -> Check:
    def call(root: Path) -> int:
        return subprocess.call([str(Path(sys.executable).with_name(name)), *arguments], cwd=root)

    return call


CHECKS: dict[str, Check] = {
    "lint": _tool("ruff", "check", "--quiet"),
    "format": _tool("ruff", "format", "--check", "--quiet"),
    "types": _tool("mypy", "--no-error-summary"),
    "layers": _tool("lint-imports", "--no-logo"),
    "forms": compare_forms,
    "translations": compare_translations,
}
