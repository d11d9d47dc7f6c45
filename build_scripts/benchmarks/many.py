"""A thousand sealed sessions of 200 contributions taken in at once: does it slow down, does memory grow?

Making them takes some minutes: two laptops in processes of their own seal them, once for each run.
"""

from __future__ import annotations

import json
import os
import random
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from build_scripts.bench import Row
from build_scripts.benchmarks import _process, _world
from build_scripts.benchmarks._world import World

SESSIONS, CONTRIBUTIONS = 1_000, 200
AROUND = 100
"""Files whose mean is taken: the second hundred, when everything is loaded, against the last."""
MEMORY_MB, GROWS, SLOWS = 300, 1.2, 1.2


def rows() -> list[Row]:
    """One import of all of them, in an order that mixes the laptops."""
    with tempfile.TemporaryDirectory(prefix="workshop-bench-") as name:
        root = Path(name)
        office = _world.make(root / "office")
        pack = root / "office" / "programme.wpack"
        paths = _known(office, _sealed(root, pack))
        office.services.vault.lock()
        random.Random(1).shuffle(paths)
        listed = root / "paths.json"
        listed.write_text(json.dumps(paths), encoding="utf-8")
        seen = _process.measured_in("_intake", str(root / "office"), str(listed))
    return figures(seen["at"], seen["megabytes"])


def figures(at: Sequence[float], megabytes: Sequence[float]) -> list[Row]:
    """`at` is when each file was begun, and the end; `megabytes` what memory was taken, at equal distances."""
    files = len(at) - 1
    early, late = _each(at, AROUND, 2 * AROUND), _each(at, files - AROUND, files)
    tenth = max(1, len(megabytes) // 10)
    steady = max(megabytes[tenth : 2 * tenth] or megabytes)
    return [
        Row(f"a session taken in, last {AROUND} of {files:,} against the second", late, early, "ms", SLOWS),
        Row(f"memory while {files:,} sessions are taken in, most", max(megabytes), None, "MB", MEMORY_MB),
        Row("memory at the end, against the second tenth", max(megabytes[-tenth:]), steady, "MB", GROWS),
    ]


def _each(at: Sequence[float], start: int, end: int) -> float:
    return (at[end] - at[start]) / (end - start) * 1000


def _known(office: World, by_laptop: Sequence[Sequence[str]]) -> list[str]:
    """Approve each laptop with its first report, as staff would; gives the files that are still to be taken in."""
    imports, programme = office.services.imports, office.programme
    imports.import_files(programme, [Path(files[0]) for files in by_laptop])
    for entry in imports.tray(programme):
        if (outcome := imports.approve(programme, entry.id)).code:
            raise AssertionError(outcome.sentence)
    return [file for files in by_laptop for file in files[1:]]


def _sealed(root: Path, pack: Path) -> list[list[str]]:
    """The files of each laptop; as many laptops at once as there are cores, two at least."""
    laptops = max(2, os.cpu_count() or 1)
    share = -(-SESSIONS // laptops) + 1  # the first of each is taken in beforehand
    running = []
    for number in range(laptops):
        folder = root / f"laptop-{number}"
        folder.mkdir()
        asked = [str(number * share + 1), str(share), str(CONTRIBUTIONS)]
        command = [sys.executable, "-m", "build_scripts.benchmarks._laptop", str(folder), str(pack), *asked]
        running.append(
            subprocess.Popen(command, cwd=_process.ROOT, env=_process.surroundings(), stdout=subprocess.PIPE, text=True)
        )
    made: list[list[str]] = []
    for process in running:
        said, _none = process.communicate()
        if process.returncode:
            raise RuntimeError("a laptop of the benchmark could not seal its sessions")
        made.append(json.loads(said))
    return made
