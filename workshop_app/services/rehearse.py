"""A rehearsal (capability X6): the whole path with the services the window uses, on throwaway keys, for proof."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from workshop_app.paths import DataFolder
from workshop_app.services.progress import NoProgress, Progress

if TYPE_CHECKING:
    from workshop_app.services.bundle import Services
    from workshop_app.services.sources import Sources

Build = Callable[[DataFolder, "Sources"], "Services"]
"""`workshop_app.app.build`: the composition root hands itself in, since services know nothing above them."""


def rehearse(
    out: Path,
    build: Build,
    *,
    statements: Path | None = None,
    votes: Path | None = None,
    seed: int = 1,
    progress: Progress = NoProgress(),  # noqa: B008
) -> dict[str, Any]:
    """Play programme, pack, session, capture, poll, seal, import and brief under `out`; gives `summary.json`."""
    raise NotImplementedError
