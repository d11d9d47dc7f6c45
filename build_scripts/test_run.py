"""Runs the tests as on a desktop of their own: a private home and message bus, an unlocked keyring, no screen.

Nothing a test does reaches the keyring, the settings or the vaults of whoever runs it. Without arguments the whole
suite runs, shared out to a process for each core, and the packages that must be covered to the last branch are measured
in the same run. What is asked for by name runs in one process, which is there sooner.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from collections.abc import Mapping
from pathlib import Path

from build_scripts import system_packages
from build_scripts.surroundings import utf8

COVERED = ("domain", "sealing", "storage/schema")
MOST_PROCESSES = 4  # each takes some 300 MB
DESKTOP = {"dbus", "dbus-daemon", "gnome-keyring"}

# The bus and the keyring write notes to standard error of their own accord, also after the last test; they are
# silenced so that pytest's summary is the last thing said. pytest itself writes to the real one, kept as 3.
ON_A_BUS = """
exec 3>&2 2>/dev/null
exec dbus-run-session -- sh -c '
    printf "test\\n" | gnome-keyring-daemon --unlock --components=secrets >/dev/null
    exec "$@" 2>&3 3>&-
' sh "$@"
"""


def run(root: Path, arguments: list[str]) -> int:
    """Run pytest with `arguments`, or the whole suite with its coverage; return pytest's exit status."""
    command = [sys.executable, "-m", "pytest", *(arguments or [*coverage_options(root), *worker_options()])]
    # A short folder: the paths of sockets in it have to stay under 108 bytes.
    with tempfile.TemporaryDirectory(prefix="workshop-", ignore_cleanup_errors=True) as home:
        environment = private_environment(Path(home), os.environ)
        if all(system_packages.BY_PACKAGE[package].is_met() for package in DESKTOP):
            command = ["sh", "-c", ON_A_BUS, "sh", *command]
            environment["WORKSHOP_PRIVATE_DESKTOP"] = "1"
        try:
            return subprocess.call(command, cwd=root, env=environment)
        except KeyboardInterrupt:
            return 130


def worker_options() -> list[str]:
    """The options with which pytest shares the tests out to processes: none on one core, four processes at most.

    Each process starts at another place of the suite, so that what a file's tests share is mostly made once, and takes
    from another's rest when its own is done.
    """
    processes = min(MOST_PROCESSES, _cores())
    return ["-n", str(processes), "--dist", "worksteal"] if processes > 1 else []


def _cores() -> int:
    """How many this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def coverage_options(root: Path) -> list[str]:
    """The options with which pytest measures lines and branches of what must be wholly covered, and fails below."""
    # As folders, not as module names: a module that no test imports must count as uncovered.
    folders = [folder for part in COVERED if (folder := root / "workshop_app" / part).is_dir()]
    return [
        *(f"--cov={folder.relative_to(root).as_posix()}" for folder in folders),
        "--cov-branch",
        "--cov-report=term-missing:skip-covered",
        "--cov-fail-under=100",
    ]


def private_environment(home: Path, environment: Mapping[str, str]) -> dict[str, str]:
    """`environment` with a home of its own under `home`, without the display and the bus of whoever runs this.

    Byte code is kept beside the sources whatever whoever runs this prefers: some sixty processes of one run read it.
    """
    runtime = home / "runtime"
    runtime.mkdir(mode=0o700)
    outside = {"DISPLAY", "WAYLAND_DISPLAY", "DBUS_SESSION_BUS_ADDRESS", "AT_SPI_BUS_ADDRESS", "XAUTHORITY"}
    outside.add("PYTHONDONTWRITEBYTECODE")
    kept = {name: value for name, value in environment.items() if name not in outside and not name.startswith("XDG_")}
    private = {"HOME": str(home), "XDG_RUNTIME_DIR": str(runtime), "QT_QPA_PLATFORM": "offscreen"}
    return utf8({**kept, **private})
