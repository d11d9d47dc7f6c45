"""The environment in `.venv`: made once from `requirements.lock`, then only looked at.

A stamp inside says what it was made from. Where the stamp still holds, `prepare` reads three small files and returns,
so that a command starts at once; where the lock or the project changed, only the difference is installed.
"""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
from pathlib import Path

from build_scripts.hand_over import hand_over
from build_scripts.one_at_a_time import alone
from build_scripts.set_up_error import SetUpError

__all__ = ["SetUpError", "go_on_inside", "is_inside", "prepare", "python_in", "stamp_for", "stamp_holds"]

FOLDER = ".venv"
LOCK = ".venv.lock"
STAMP = "workshop-stamp"
NO_NETWORK = "Setting up needs the network, this once. Nothing was changed outside .venv; please try again."


def python_in(root: Path) -> Path:
    """The interpreter of the environment under `root`, whether or not it is there."""
    inside = Path("Scripts", "python.exe") if os.name == "nt" else Path("bin", "python")
    return root / FOLDER / inside


def is_inside(root: Path) -> bool:
    """Whether this process already runs in the environment under `root`."""
    return Path(sys.prefix).resolve() == (root / FOLDER).resolve()


def prepare(root: Path) -> None:
    """Make the environment under `root`, or bring it up to the lock; at once where it already is.

    Raises `SetUpError` where the environment cannot be made or a package cannot be installed.
    """
    if stamp_holds(root):
        return
    if (root / FOLDER).is_symlink():  # to make it anew would empty the environment that it leads to
        raise SetUpError(".venv is a link to another folder. Nothing was changed. Remove the link, then try again.")
    try:
        with alone(root / LOCK):
            if not stamp_holds(root):
                _make(root, root / FOLDER)
    except PermissionError as fault:
        raise SetUpError(
            f"{root} cannot be written. Copy the project to a folder of your own, then try again."
        ) from fault


def _make(root: Path, folder: Path) -> None:
    if not python_in(root).exists() or _place(folder) != str(root):
        print("Setting up Workshop in .venv. This happens once and takes about a minute.", file=sys.stderr, flush=True)
        _call([sys.executable, "-m", "venv", "--clear", str(folder)], "The environment in .venv could not be made.")
    else:
        print("Bringing .venv up to date with requirements.lock.", file=sys.stderr, flush=True)
    pip = [str(python_in(root)), "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    # The lock names every package, so nothing is resolved: a newer release of any of them changes nothing here.
    _call([*pip, "--require-hashes", "--no-deps", "-r", str(root / "requirements.lock")], NO_NETWORK)
    _call([*pip, "--no-deps", "--no-build-isolation", "-e", str(root)], "Workshop itself could not be installed.")
    _call([*pip[:3], "check", "--disable-pip-version-check"], "The packages in requirements.lock do not fit together.")
    (folder / STAMP).write_text(stamp_for(root), encoding="utf-8")


def stamp_holds(root: Path) -> bool:
    """Whether the environment under `root` was made from the lock and the project as they are now."""
    stamp = root / FOLDER / STAMP
    return python_in(root).exists() and stamp.is_file() and stamp.read_text(encoding="utf-8") == stamp_for(root)


def stamp_for(root: Path) -> str:
    """What the environment is made from: its place, its Python, the lock and the project, one a line.

    The Python is the one that made `.venv`, not the one that asks: another Python on the path changes nothing.
    """
    made_by = root / FOLDER / "pyvenv.cfg"
    sources = [made_by, root / "requirements.lock", root / "pyproject.toml"]
    digests = [hashlib.sha256(path.read_bytes()).hexdigest() if path.is_file() else "none" for path in sources]
    return "\n".join([str(root), *digests]) + "\n"


def go_on_inside(root: Path, arguments: list[str]) -> int:
    """Run the environment's Python with `arguments` in place of this process, and return its exit status."""
    return hand_over([str(python_in(root)), *arguments], os.environ)


def _place(folder: Path) -> str:
    """Where the environment was made, "" where it was never finished: a moved one has to be made anew."""
    stamp = folder / STAMP
    return stamp.read_text(encoding="utf-8").partition("\n")[0] if stamp.is_file() else ""


def _call(command: list[str], sentence: str) -> None:
    if subprocess.call(command, stdout=sys.stderr) != 0:
        raise SetUpError(sentence)
