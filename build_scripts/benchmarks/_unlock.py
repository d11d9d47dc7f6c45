"""Measured in a process of its own, with a keyring of its own: unlocking a vault, in milliseconds, first and again."""

from __future__ import annotations

import sys
from pathlib import Path

from build_scripts.benchmarks import _figures, _process, _world
from workshop_app import app
from workshop_app.paths import DataFolder
from workshop_app.services.bundle import Services


def first_and_again(services: Services, way: str, times: int) -> list[float]:
    """How long each of so many unlocks took; the first also loads what is loaded once."""
    vault = services.vault
    unlock = vault.unlock_with_keyring if way == "keyring" else lambda: vault.unlock(_world.PASSPHRASE)
    took = []
    for _ in range(times):
        vault.lock()
        took.append(_figures.milliseconds(unlock))
    return took


if __name__ == "__main__":
    folder, way, times = DataFolder(Path(sys.argv[1])), sys.argv[2], int(sys.argv[3])
    services = app.build(folder)
    if way == "make":
        services.vault.create(_world.PASSPHRASE, use_keyring=bool(times))
        services.vault.lock()
        _process.answer(None)
    else:
        _process.answer(first_and_again(services, way, times))
        services.vault.lock()
