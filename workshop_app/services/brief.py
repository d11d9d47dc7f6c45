"""The brief for the board (capability D7)."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

from workshop_app.services.analyse import AnalysisService


class BriefService:
    """Writes the board's brief from what was imported, under the disclosure profile “board”."""

    def __init__(self, analysis: AnalysisService, today: Callable[[], date]) -> None:
        self._analysis = analysis
        self._today = today

    def write(self, programme_id: str, path: Path) -> int:
        """Write the brief as a PDF of A4 pages, whole or not at all; gives the number of pages.

        `StorageError` where the folder does not take it; a file that was there before is then as it was.
        """
        raise NotImplementedError
