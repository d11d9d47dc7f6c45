"""Unlocking: by the keyring, by the passphrase, and how much of the latter is what a guess costs (Argon2id).

The keyring is a real one, gnome-keyring in a private session bus, as in the tests. Where it is not there to be had, its
rows are left out and it is said so.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

from build_scripts import system_packages, test_run
from build_scripts.bench import Row
from build_scripts.benchmarks import _figures, _process, _world
from workshop_app.keys.slots import Cost, Header, SlotKind, slot_key

TIMES = 7
BY_KEYRING_MS, BY_PASSPHRASE_MS, A_GUESS_MS = 150, 1_000, 250


def rows() -> list[Row]:
    """In processes of their own: the first unlock is what a person waits for; the others find everything loaded."""
    with tempfile.TemporaryDirectory(prefix="workshop-bench-") as folder:
        typed = _measured(Path(folder), "passphrase")
        found = _measured(Path(folder), "keyring") if _has_keyring() else None
    guess = _figures.median([_figures.milliseconds(_guess) for _ in range(TIMES)])
    by_keyring = (
        []
        if found is None
        else [
            Row("unlock by the keyring, first in the process", found[0], None, "ms", BY_KEYRING_MS),
            Row("unlock by the keyring, again", _figures.median(found[1:]), None, "ms", BY_KEYRING_MS),
        ]
    )
    return [
        *by_keyring,
        Row("unlock by the passphrase, first in the process", typed[0], None, "ms", BY_PASSPHRASE_MS),
        Row("unlock by the passphrase, again", _figures.median(typed[1:]), None, "ms", BY_PASSPHRASE_MS),
        Row("what Argon2id must cost of it, against what it does", A_GUESS_MS, guess, "ms", 1),
    ]


def _guess() -> None:
    """What somebody pays who tries one passphrase at a vault as it is made now."""
    slot_key(Header(SlotKind.PASSPHRASE, "00" * 16, cost=Cost()), _world.PASSPHRASE.encode())


def _has_keyring() -> bool:
    lacking = system_packages.missing([system_packages.BY_PACKAGE[name] for name in sorted(test_run.DESKTOP)])
    if lacking:
        print(f"Without a keyring, its rows are left out: {system_packages.line_to_type(lacking)}", file=sys.stderr)
    return not lacking


def _measured(folder: Path, way: str) -> Any:
    """Make a vault for this way, and unlock it in another process; both on the same bus."""
    home = folder / way
    home.mkdir()
    tool, place = [sys.executable, "-m", "build_scripts.benchmarks._unlock"], str(home / "data")
    make = [*tool, place, "make", "1" if way == "keyring" else "0"]
    script = 'first=$1; shift; eval "$first" >/dev/null && exec "$@"'
    command = ["sh", "-c", script, "sh", " ".join(f"'{word}'" for word in make), *tool, place, way, str(TIMES + 1)]
    environment = _process.surroundings()
    if way == "keyring":
        environment = {**test_run.private_environment(home, environment), "PYTHONPYCACHEPREFIX": str(folder / "code")}
        command = ["sh", "-c", test_run.ON_A_BUS, "sh", *command]
    done = subprocess.run(command, cwd=_process.ROOT, env=environment, stdout=subprocess.PIPE, check=True)
    return json.loads(done.stdout)
