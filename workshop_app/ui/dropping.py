"""Files that are dropped on the window: which page they are for."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QDropEvent

from workshop_app.ui import rooms

_BEFORE = {"set_up": (".wtable",)}
"""What pages take while no vault is open, by page."""


def files_of(event: QDropEvent) -> list[Path]:
    """The files that are dropped."""
    return [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]


def understood(paths: list[Path], page: str, is_open: bool) -> bool:
    """Whether there is one among them that anybody understands while `page` is on."""
    return any(_page_for(path, page, is_open) for path in paths)


def by_page(paths: list[Path], page: str, is_open: bool) -> tuple[dict[str, list[Path]], list[Path]]:
    """The files by the name of the page that they are for, and those that are for none."""
    found: dict[str, list[Path]] = {}
    for path in paths:
        found.setdefault(_page_for(path, page, is_open), []).append(path)
    strange = found.pop("", [])
    return found, strange


def _page_for(path: Path, page: str, is_open: bool) -> str:
    if not is_open:
        return page if path.suffix.lower() in _BEFORE.get(page, ()) else ""
    spec = rooms.page_for(path.suffix)
    return spec.name if spec else ""
