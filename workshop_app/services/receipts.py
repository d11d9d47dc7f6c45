"""Receipts at the programme desk: which reports still lack one, and writing them, one file for each session (D2)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from workshop_app.domain.errors import StorageError
from workshop_app.domain.sealed import ImportedSession, Receipt
from workshop_app.files import write_atomically
from workshop_app.sealing import receipt
from workshop_app.sealing.receipt import ReportReceipt
from workshop_app.services.file_names import free_path, session_name
from workshop_app.services.progress import NoProgress, Progress
from workshop_app.services.workspace import Workspace
from workshop_app.storage.desk_receipts import Written
from workshop_app.storage.vault import OwnProgramme

__all__ = ["ReceiptLine", "ReceiptService", "Waiting"]


@dataclass(frozen=True, slots=True)
class ReceiptLine:
    """A session whose report came in. `arrived` is the day it did; `written` the day on which its receipt was last
    written, None while it is due, and `name` that file's name. `days` counts since it arrived.
    """

    session: ImportedSession
    arrived: date
    days: int
    written: date | None = None
    name: str = ""


@dataclass(frozen=True, slots=True)
class Waiting:
    """How many sessions wait for a receipt, and for how many days the one that has waited longest."""

    number: int = 0
    days: int = 0


class ReceiptService:
    """A receipt is due for the newest report of each session; when a newer version comes in, another is due."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace

    def lines(self, programme_id: str) -> tuple[ReceiptLine, ...]:
        """The sessions that came in sealed: first those without a receipt, the longest waiting first; then the rest,
        latest receipt first.
        """
        desk, today = self._workspace.desk(programme_id), self._workspace.sources.today()
        written = desk.receipts.written()
        lines = [
            _line(session, session.receipt, written.get(session.receipt.manifest), today)
            for session in desk.sessions()
            if session.receipt is not None
        ]
        due = [line for line in lines if line.written is None]
        done = [line for line in lines if line.written is not None]
        due.sort(key=lambda line: line.arrived)
        done.sort(key=lambda line: line.written or today, reverse=True)
        return (*due, *done)

    def waiting(self) -> Waiting:
        """What is due in all programmes of this office."""
        workspace = self._workspace
        owned, today = workspace.vault.own_programmes(), workspace.sources.today()
        due = [day for own in owned for day in workspace.desk(own.programme.id).receipts.due()]
        return Waiting(len(due), max(0, (today - min(due, default=today)).days))

    def export(
        self,
        programme_id: str,
        folder: Path,
        session_ids: Sequence[str],
        progress: Progress = NoProgress(),  # noqa: B008
    ) -> tuple[Path, ...]:
        """Sign the receipts of these sessions and write each into a file of its own in `folder`, over none.

        A receipt can be written again, as when a stick is lost. `StorageError` where a session is not here or the disk
        refuses: what was written before stays, and is remembered. Cancelling stops between files (`Cancelled`).
        """
        desk, own = self._workspace.desk(programme_id), self._workspace.vault.own_programme(programme_id)
        assert own is not None  # it has a desk
        here = {session.id: session for session in desk.sessions()}
        today, paths = self._workspace.sources.today(), []
        for number, session_id in enumerate(session_ids):
            session = here.get(session_id)
            if session is None or session.receipt is None:
                raise StorageError("This session has no sealed report here, so no receipt can be written for it.")
            path = free_path(folder, session_name(session.date, session.borough, session.id), receipt.SUFFIX)
            progress.report(number, len(session_ids), path.name)
            write_atomically(path, _signed(session, session.receipt, own, today))
            desk.receipts.keep([(session.receipt.manifest, Written(today, path.name))])
            paths.append(path)
        return tuple(paths)


def _line(session: ImportedSession, report: Receipt, written: Written | None, today: date) -> ReceiptLine:
    days = max(0, (today - report.day).days)
    if written is None:
        return ReceiptLine(session, report.day, days)
    return ReceiptLine(session, report.day, days, written.day, written.name)


def _signed(session: ImportedSession, report: Receipt, own: OwnProgramme, today: date) -> bytes:
    what = ReportReceipt(
        receipt.VERSION,
        receipt.KIND,
        own.programme.id,
        session.id,
        report.manifest,
        report.file,
        report.seq,
        {name: getattr(session, name) for name in sorted(receipt.COUNTS)},
        today,
        report.laptop,
    )
    return receipt.sign_receipt(what, own.signing_seed)
