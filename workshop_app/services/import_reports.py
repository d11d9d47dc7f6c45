"""Taking sealed reports in at the programme desk: many at once, each verified, none twice (capability D1)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from workshop_app.domain.record import Record
from workshop_app.domain.sealed import ImportedSession, LaptopState, TrayEntry
from workshop_app.domain.session import Summary
from workshop_app.services.progress import NoProgress, Progress
from workshop_app.services.workspace import Workspace

__all__ = ["ImportService", "ImportedSession", "Laptop", "LaptopState", "Outcome", "TrayEntry"]


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one file. `code` is None where it was taken in; else `sentence` says why not. `words` are the
    laptop's six where the programme does not know it; `tray_id` is where the refused file is kept, or None.
    """

    name: str
    code: str | None
    sentence: str
    summary: Summary | None = None
    words: tuple[str, ...] = ()
    tray_id: str | None = None


@dataclass(frozen=True, slots=True)
class Laptop:
    """A laptop that was approved once. `own` is this very laptop, which counts as known."""

    public: str
    words: tuple[str, ...]
    state: LaptopState
    own: bool = False


class ImportService:
    """Use cases of the import page."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace

    def import_files(
        self,
        programme_id: str,
        paths: Sequence[Path],
        progress: Progress = NoProgress(),  # noqa: B008
    ) -> tuple[Outcome, ...]:
        """Verify each file and take it in, one transaction per report. Cancelling stops between files (`Cancelled`);
        what was taken in by then stays.
        """
        raise NotImplementedError

    def tray(self, programme_id: str) -> tuple[TrayEntry, ...]:
        """The refused files that are kept, without the discarded; latest first."""
        raise NotImplementedError

    def words(self, laptop: str) -> tuple[str, ...]:
        """The six words of a laptop's public key, to be compared by telephone."""
        raise NotImplementedError

    def approve(self, programme_id: str, tray_id: str) -> Outcome:
        """Trust the laptop that signed a file in the tray (its words were compared) and take the file in."""
        raise NotImplementedError

    def discard(self, tray_id: str) -> None:
        """Take a refused file out of the tray; `restore` brings it back until the vault is next opened."""
        raise NotImplementedError

    def restore(self, tray_id: str) -> None:
        """Undo `discard`."""
        raise NotImplementedError

    def sessions(self, programme_id: str) -> tuple[ImportedSession, ...]:
        """The sessions that were taken in, latest date first."""
        raise NotImplementedError

    def records(self, programme_id: str) -> Iterator[Record]:
        """Their records, one at a time, in the same order."""
        raise NotImplementedError

    def laptops(self, programme_id: str) -> tuple[Laptop, ...]:
        """The laptops whose reports are taken in, and those no longer."""
        raise NotImplementedError

    def revoke(self, programme_id: str, public: str) -> None:
        """Take no more reports of this laptop; those that are in stay."""
        raise NotImplementedError
