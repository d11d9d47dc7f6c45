"""Measuring in a process of its own: what it finds around it, and the figures that it prints."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

from build_scripts.surroundings import utf8

ROOT = Path(__file__).resolve().parents[2]


def measured_in(module: str, *arguments: str) -> Any:
    """Run a module of this package without a screen, and give what it printed, read as JSON."""
    command = [sys.executable, "-m", f"build_scripts.benchmarks.{module}", *arguments]
    done = subprocess.run(command, cwd=ROOT, env=surroundings(), stdout=subprocess.PIPE, check=True)
    return json.loads(done.stdout)


def surroundings() -> dict[str, str]:
    """No screen, no keyring, and compiled modules kept as on a person's computer, though in a folder of their own."""
    environment = {name: value for name, value in utf8(os.environ).items() if name != "PYTHONDONTWRITEBYTECODE"}
    return {
        **environment,
        "PYTHONPYCACHEPREFIX": str(ROOT / "build" / "bench-bytecode"),
        "QT_QPA_PLATFORM": "offscreen",
        "DBUS_SESSION_BUS_ADDRESS": "disabled:",
    }


def answer(figures: Any) -> None:
    """Print the figures for the process that waits for them."""
    print(json.dumps(figures), flush=True)
