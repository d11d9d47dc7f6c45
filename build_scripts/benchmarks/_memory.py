"""Measured in a process of its own: what memory the window takes with a session of 10,000 contributions open, in MB."""

from __future__ import annotations

import os
import sys
from contextlib import suppress
from pathlib import Path

from build_scripts.benchmarks import _process, _window

_MB = 1_000_000


def resident() -> float:
    """Bytes of this process in memory, now; elsewhere than on Linux the most there ever were."""
    status = Path("/proc/self/status")
    if status.exists():
        return _resident_of(status)
    import resource  # noqa: PLC0415 (Windows has none)

    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return most if sys.platform == "darwin" else most * 1024


def with_children() -> int:
    """Bytes of this process and of those that it started itself; elsewhere than on Linux of this one alone."""
    total = int(resident())
    for status in Path("/proc").glob("[0-9]*/status"):
        with suppress(OSError, StopIteration):
            if f"\nPPid:\t{os.getpid()}\n" in status.read_text():
                total += _resident_of(status)
    return total


def _resident_of(status: Path) -> int:
    line = next(line for line in status.read_text().splitlines() if line.startswith("VmRSS:"))
    return int(line.split()[1]) * 1024


if __name__ == "__main__":
    with _window.opened(Path(sys.argv[1])) as window:
        window.choose(session=sys.argv[2])
        window.show("run")
        window.settle()
        _process.answer(resident() / _MB)
