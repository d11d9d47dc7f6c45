"""The tray beyond taking in: asking for a report again, and deciding which of two versions holds (D1)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from workshop_app.domain.chain import Head
from workshop_app.domain.correction import Correction
from workshop_app.domain.errors import StorageError, VerificationError
from workshop_app.domain.sealed import Receipt, Ruling, TrayEntry
from workshop_app.domain.slip import Slip
from workshop_app.domain.text import one_line
from workshop_app.files import write_atomically
from workshop_app.sealing import refusals, verify
from workshop_app.services.import_reports import ImportService
from workshop_app.services.import_sentences import request
from workshop_app.services.workspace import Workspace

__all__ = ["Fork", "Side", "TrayService", "Version"]

_FORKED = (refusals.FORK[0], refusals.OLDER[0])


@dataclass(frozen=True, slots=True)
class Side:
    """One of two versions of a report: what there is to tell them apart, and nothing that was said."""

    manifest: str
    version: int
    arrived: date
    words: tuple[str, ...]
    counts: Mapping[str, int]
    head: Head
    file: str


@dataclass(frozen=True, slots=True)
class Fork:
    """A version in the tray, and the one that is here. `title` and `borough` are those of the one that is here."""

    title: str
    borough: str
    here: Side
    offered: Side


@dataclass(frozen=True, slots=True)
class Version:
    """A session's report as it stands here: its slip; the day on which the report that it supplements came in, None
    where it supplements none that did; what was corrected; and what staff decided of two versions.
    """

    slip: Slip
    supplements: date | None
    corrections: tuple[Correction, ...]
    rulings: tuple[Ruling, ...]


class TrayService:
    """Use cases of the tray and of a session's versions."""

    def __init__(self, workspace: Workspace, imports: ImportService) -> None:
        self._workspace = workspace
        self._imports = imports

    def request(self, programme_id: str, tray_id: str) -> str:
        """A text that asks the facilitator for the report again; `StorageError` where the file is not in the tray."""
        own = self._workspace.vault.own_programme(programme_id)
        assert own is not None  # it has a tray
        return request(self._entry(programme_id, tray_id), own.programme.name)

    def save_request(self, path: Path, text: str) -> None:
        """Write the text to `path`; `StorageError` where the disk refuses."""
        write_atomically(path, text.encode())

    def asked(self, programme_id: str, tray_id: str) -> None:
        """Note that the report was asked for today."""
        self._workspace.desk(programme_id).set_asked(tray_id, self._workspace.sources.today())

    def fork(self, programme_id: str, tray_id: str) -> Fork:
        """The two versions of which one has to be chosen. `StorageError` where there are no two any more."""
        desk = self._workspace.desk(programme_id)
        self._entry(programme_id, tray_id)
        examined = self._imports.examined_again(programme_id, tray_id)
        verified = examined.verified
        here = None if verified is None else desk.latest(verified.record.session.id)
        before = None if verified is None else desk.record(verified.record.session.id)
        if verified is None or here is None or before is None or not self._differs(programme_id, tray_id):
            raise StorageError("There are no longer two versions of this report. Check the file in the tray again.")
        offered = self._imports.receipt(examined, verified)
        return Fork(
            before.session.title,
            before.session.borough,
            self._side(here, before.counts()),
            self._side(offered, verified.record.counts()),
        )

    def settle(self, programme_id: str, tray_id: str, holds: str, reason: str) -> None:
        """Decide that the version with the manifest `holds` does, and keep why. The other is set aside and kept.

        `StorageError` where the two are not those that were chosen from, or no reason is given.
        """
        why = one_line(reason)
        if not why:
            raise StorageError("Write down why this version holds: who was asked, and what they said.")
        fork, desk, today = self.fork(programme_id, tray_id), self._workspace.desk(programme_id), self._today
        if holds == fork.here.manifest:
            examined = self._imports.examined_again(programme_id, tray_id)
            assert examined.verified is not None  # `fork` saw to it
            session = examined.verified.record.session.id
            return desk.settle(tray_id, Ruling(session, holds, fork.offered.manifest, why, today))
        if holds != fork.offered.manifest:
            raise StorageError("Another version of this report came in meanwhile. Look at the two again, then choose.")
        return self._imports.put_in_place(programme_id, tray_id, why)

    def version(self, programme_id: str, session_id: str) -> Version | None:
        """How a session's report stands here, or None where it has no sealed report."""
        desk = self._workspace.desk(programme_id)
        receipt, record = desk.latest(session_id), desk.record(session_id)
        if receipt is None or record is None:
            return None
        slip = Slip(
            self._imports.words(receipt.laptop),
            record.session.date,
            record.session.borough,
            record.counts(),
            receipt.seq,
            receipt.head,
            receipt.file,
            receipt.size,
            receipt.pack_seq,
        )
        before = None if receipt.prev is None else desk.notes.arrived(receipt.prev)
        return Version(slip, before, record.corrections, desk.notes.rulings(session_id))

    @property
    def _today(self) -> date:
        return self._workspace.sources.today()

    def _entry(self, programme_id: str, tray_id: str) -> TrayEntry:
        entry = next((entry for entry in self._imports.tray(programme_id) if entry.id == tray_id), None)
        if entry is None:
            raise StorageError("This file is no longer in the tray.")
        return entry

    def _differs(self, programme_id: str, tray_id: str) -> bool:
        """Whether the file in the tray is still a version that does not go together with the one that is here."""
        desk, verified = (
            self._workspace.desk(programme_id),
            self._imports.examined_again(programme_id, tray_id).verified,
        )
        if verified is None:
            return False
        try:
            verify.compare(verified, desk)
        except VerificationError as fault:
            return fault.code == _FORKED[0] or (fault.code == _FORKED[1] and desk.notes.is_aside(verified.digest))
        return False

    def _side(self, receipt: Receipt, counts: Mapping[str, int]) -> Side:
        return Side(
            receipt.manifest,
            receipt.seq,
            receipt.day,
            self._imports.words(receipt.laptop),
            counts,
            receipt.head,
            receipt.file,
        )
