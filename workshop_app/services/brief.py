"""The brief for the board (capability D7)."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

from workshop_app.domain.board import BoardBrief, board_brief
from workshop_app.domain.errors import StorageError
from workshop_app.files import write_atomically
from workshop_app.privacy import find_identifiers
from workshop_app.reporting import brief as printing
from workshop_app.services.analyse import AnalysisService
from workshop_app.services.progress import NoProgress, Progress


class BriefService:
    """Writes the board's brief from what was imported, under the disclosure profile “board”."""

    def __init__(self, analysis: AnalysisService, today: Callable[[], date]) -> None:
        self._analysis = analysis
        self._today = today

    def preview(self, programme_id: str) -> BoardBrief:
        """What the brief would say if it were written today: only what the board may see."""
        programme, records = self._analysis.programme(programme_id), self._analysis.records(programme_id)
        rescues = self._analysis.rescues(programme_id)
        return board_brief(programme, records, self._today(), lambda text: not find_identifiers(text), rescues)

    def write(
        self,
        programme_id: str,
        path: Path,
        progress: Progress = NoProgress(),  # noqa: B008
    ) -> int:
        """Write the brief as a PDF of two to four A4 pages, whole or not at all; gives the number of pages.

        `StorageError` where no session was imported yet, or the folder does not take the file; one that was there
        before is then as it was.
        """
        progress.report(0, 3, "Adding up")
        brief = self.preview(programme_id)
        if not brief.sessions:
            raise StorageError("No session has been imported yet, so there is no brief to write. Import reports first.")
        progress.report(1, 3, "Setting pages")
        printed = printing.render(brief)
        progress.report(2, 3, "Saving")
        write_atomically(path, printed.data)
        progress.report(3, 3, "Saved")
        return printed.pages
