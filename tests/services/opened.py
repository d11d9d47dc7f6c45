"""An open workspace in a folder of its own, for tests of services."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path

from workshop_app.paths import DataFolder
from workshop_app.services.sources import HandClock, seeded
from workshop_app.services.workspace import Workspace

START = datetime(2018, 6, 4, 9, 30)


@contextmanager
def workspace_in(folder: Path, seed: int = 1, clock: HandClock | None = None) -> Iterator[Workspace]:
    """A workspace whose vault is open; the clock stands at `START` unless another is given."""
    workspace = Workspace(DataFolder(folder), seeded(seed, clock or START))
    workspace.open_vault(bytes([seed]) * 32)
    try:
        yield workspace
    finally:
        workspace.close()
