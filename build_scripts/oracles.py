"""The environment in `.venv-oracles`: other people's counts of ballots, which the tests of the voting methods ask.

It is apart from `.venv` because nothing of it may come near the app or its lock, and is made from a lock of its own
(docs/decisions/114). Like `.venv` it has a stamp that says what it was made from.
"""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
from pathlib import Path

from build_scripts.one_at_a_time import alone
from build_scripts.set_up_error import SetUpError

FOLDER = ".venv-oracles"
REQUIREMENTS = Path("tests", "oracles", "requirements.lock")
TO_TYPE = "python3 build_scripts/dev.py test tests/oracles"
"""The line that makes the environment and runs what needs it."""
REQUIRED = "WORKSHOP_ORACLES_REQUIRED"
_LOCK = ".venv-oracles.lock"
_STAMP = "workshop-stamp"


def python_in(root: Path) -> Path:
    """The interpreter of the environment under `root`, whether or not it is there."""
    inside = Path("Scripts", "python.exe") if os.name == "nt" else Path("bin", "python")
    return root / FOLDER / inside


def are_ready(root: Path) -> bool:
    """Whether the environment was made from the lock as it is now."""
    stamp = root / FOLDER / _STAMP
    return python_in(root).exists() and stamp.is_file() and stamp.read_text(encoding="utf-8") == _stamp_for(root)


def are_asked(arguments: list[str]) -> bool:
    """Whether a run of the tests with these arguments needs the environment: the whole suite does."""
    return not arguments or any("oracles" in argument for argument in arguments)


def must_be_there() -> bool:
    """Whether a run of the tests without the environment is a failed one: in CI (.ci/run says so)."""
    return bool(os.environ.get("CI") or os.environ.get(REQUIRED))


def prepare(root: Path) -> None:
    """Make the environment under `root`; at once where it already is. `SetUpError` where it cannot be made."""
    with alone(root / _LOCK):
        if are_ready(root):
            return
        print(f"Setting up {FOLDER}, once. This takes about ten seconds.", file=sys.stderr, flush=True)
        folder = str(root / FOLDER)
        _call([sys.executable, "-m", "venv", "--clear", "--without-pip", folder])
        pip = [sys.executable, "-m", "pip", "--python", str(python_in(root)), "install"]
        quietly = ["--quiet", "--disable-pip-version-check", "--no-compile", "--only-binary", ":all:"]
        _call([*pip, *quietly, "--no-deps", "--require-hashes", "-r", str(root / REQUIREMENTS)])
        (root / FOLDER / _STAMP).write_text(_stamp_for(root), encoding="utf-8")


def _stamp_for(root: Path) -> str:
    return f"{root}\n{sys.version}\n{hashlib.sha256((root / REQUIREMENTS).read_bytes()).hexdigest()}\n"


def _call(command: list[str]) -> None:
    if subprocess.call(command, stdout=sys.stderr) != 0:
        raise SetUpError(f"{FOLDER} could not be made. It needs the network, this once; .venv is as it was.")
