"""Real services whose passphrase costs next to nothing to try; `tests/services/test_set_up.py` tries the real cost."""

from __future__ import annotations

from dataclasses import replace

from workshop_app import app
from workshop_app.domain import withdrawal
from workshop_app.keys.slots import Cost
from workshop_app.keys.system_keyring import SystemKeyring
from workshop_app.paths import DataFolder
from workshop_app.services.bundle import Services
from workshop_app.services.key_care import KeyCareService
from workshop_app.services.mirror import MirrorService
from workshop_app.services.set_up import VaultService
from workshop_app.services.sources import Sources, real

CHEAP = Cost(memory_kib=8, passes=1, lanes=1)
CHEAP_CARDS = withdrawal.Cost(2)


def services_in(folder: DataFolder, keyring: SystemKeyring | None = None, sources: Sources | None = None) -> Services:
    """All services on this data folder, as the app builds them but for the cost of a passphrase."""
    found = keyring or SystemKeyring()
    built = app.build(folder, sources or real(), found)
    workspace = built.vault._workspace
    built.withdrawals._cost = built.merging._cost = CHEAP_CARDS  # others hold the two
    return replace(
        built,
        vault=VaultService(workspace, found, CHEAP),
        keys=KeyCareService(workspace, found, CHEAP),
        mirrors=MirrorService(workspace, CHEAP),
    )


def build(folder: DataFolder, sources: Sources) -> Services:
    """As `app.build` is handed to a rehearsal; by its name another process finds it too."""
    return services_in(folder, sources=sources)
