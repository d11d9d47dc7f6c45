"""From the start of the process to the first painted window, against a bare PySide6 window."""

from __future__ import annotations

import subprocess
import sys
import tempfile
import time
from pathlib import Path

from build_scripts.bench import Row
from build_scripts.benchmarks import _figures
from build_scripts.benchmarks._process import ROOT, surroundings

TIMES = 9


def rows() -> list[Row]:
    """Processes started in turns; the median of each. One of each goes before, so that compiled modules are there."""
    with tempfile.TemporaryDirectory(prefix="workshop-bench-") as folder:

        def workshop() -> float:
            return _painted(str(Path(folder, "data")))

        workshop()
        _painted()
        ours, bare = _figures.in_turns(workshop, _painted, TIMES)
    return [Row("start to first painted window", _figures.median(ours), _figures.median(bare), "ms", 2.5)]


def _painted(*arguments: str) -> float:
    command = [sys.executable, "-m", "build_scripts.benchmarks._first_paint", *arguments]
    begin = time.monotonic_ns()
    done = subprocess.run(command, cwd=ROOT, env=surroundings(), stdout=subprocess.PIPE, check=True, timeout=60)
    return (int(done.stdout) - begin) / 1e6
