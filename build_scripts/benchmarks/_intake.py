"""In a process of its own: a programme desk takes many sealed sessions in; how long each took, and how much memory.

Memory is that of this process and of the one that examines for it.
"""

from __future__ import annotations

import json
import sys
import time
from dataclasses import dataclass, field
from pathlib import Path

from build_scripts.benchmarks import _memory, _process, _world
from workshop_app import app
from workshop_app.paths import DataFolder

EVERY = 20
"""Files between two looks at the memory: looking takes a moment itself."""


@dataclass
class _Watch:
    """Told of every file before it is taken in."""

    at: list[float] = field(default_factory=list)
    megabytes: list[float] = field(default_factory=list)

    def report(self, done: int, total: int, label: str) -> None:
        """Note the time, and now and then the memory."""
        self.at.append(time.perf_counter())
        if done % EVERY == 0:
            self.megabytes.append(_memory.with_children() / 1_000_000)


def take_in(folder: Path, paths: list[Path]) -> _Watch:
    """All of `paths` at once, as somebody drops a folder on the window."""
    services = app.build(DataFolder(folder))
    services.vault.unlock(_world.PASSPHRASE)
    (owned,) = services.programmes.owned()
    watch = _Watch()
    outcomes = services.imports.import_files(owned.programme.id, paths, watch)
    watch.at.append(time.perf_counter())
    services.vault.lock()
    if any(outcome.code for outcome in outcomes):
        raise AssertionError([outcome.sentence for outcome in outcomes if outcome.code][:3])
    return watch


if __name__ == "__main__":
    listed = json.loads(Path(sys.argv[2]).read_text(encoding="utf-8"))
    watch = take_in(Path(sys.argv[1]), [Path(each) for each in listed])
    _process.answer({"at": watch.at, "megabytes": watch.megabytes})
