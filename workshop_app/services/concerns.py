"""Safeguarding: the way to help, a concern sealed to the designated lead at once, and envelopes on their way (G1–G3).

Nothing here writes to a session but `take_out`, and that leaves what any removal leaves. What is typed into the form
passes through `seal` and `print_copy` only, and is kept by neither.
"""

from __future__ import annotations

import hashlib
import os
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

import workshop_app
from workshop_app.domain import concern as forms
from workshop_app.domain.concern import Concern, EnvelopeSlip, Passed, Route, Seal
from workshop_app.domain.errors import ConcernError, NotOverwrittenError, StorageError, VerificationError
from workshop_app.files import reads_back, write_atomically
from workshop_app.keys import words
from workshop_app.reporting import concern_sheets
from workshop_app.sealing import age
from workshop_app.sealing import concern as envelopes
from workshop_app.sealing.report import Signer
from workshop_app.services.capture import CaptureService, Change
from workshop_app.services.file_names import free_path
from workshop_app.services.reading import read_at_most
from workshop_app.services.sealed_files import display_name
from workshop_app.services.workspace import Workspace
from workshop_app.storage.migrate import remove_copies
from workshop_app.storage.vault_envelopes import KeptEnvelope

__all__ = ["Arrived", "Concern", "ConcernService", "EnvelopeSlip", "Passed", "Route"]

SUFFIX = envelopes.SUFFIX
NO_LEAD = (
    "The programme's pack names no designated lead, so a concern cannot be sealed here. Print the paper form, and hand"
    " it over in person."
)
_EVERY = 300
"""Seconds to which the time of a file is rounded down."""
_NOT_OVERWRITTEN = (
    "It is out of the notes, but parts of the disk that held it could not be overwritten yet. Purge any word once more"
    " to end that."
)


@dataclass(frozen=True, slots=True)
class Arrived:
    """An envelope that lies before the programme's desk: its file, and how it stands in the desk's list."""

    path: Path
    name: str
    size: int
    passed: Passed


class ConcernService:
    """Use cases of the safeguarding page, and of the desk that hands envelopes on."""

    def __init__(self, workspace: Workspace, capture: CaptureService) -> None:
        self._workspace = workspace
        self._capture = capture

    # ---------------------------------------------------------------- the way to help

    def route(self, session_id: str) -> Route:
        """Whom to ring, for this session's borough. Without a session in hand, the only pack that is held counts."""
        vault, today = self._workspace.vault, self._workspace.sources.today()
        if session_id:
            plan = self._workspace.session(session_id).session()
            held = vault.held_pack(plan.programme)
            return forms.route(None if held is None else held.pack.programme, plan.borough, today)
        packs = vault.held_packs()
        return forms.route(packs[0].pack.programme if len(packs) == 1 else None, "", today)

    def print_route(self, session_id: str, path: Path, *, half: bool = False) -> None:
        """Write the route card as a PDF, on A5 with `half`; `StorageError` where the disk refuses."""
        write_atomically(path, concern_sheets.route_card(self.route(session_id), half=half))

    def print_form(self, session_id: str, path: Path) -> None:
        """Write the empty paper form as a PDF; `StorageError` where the disk refuses."""
        write_atomically(path, concern_sheets.form(self.route(session_id), None))

    def print_copy(self, session_id: str, concern: Concern, path: Path) -> None:
        """Write the form, filled in, to the one place that the person chose; `StorageError` where the disk refuses.

        The file can be read by whoever has it: it is made on demand only, and after a warning.
        """
        write_atomically(path, concern_sheets.form(self.route(session_id), concern))

    # ---------------------------------------------------------------- sealing

    def seal(self, session_id: str, concern: Concern) -> EnvelopeSlip:
        """Seal a concern to the designated lead and keep the envelope in the vault; from then on nobody but the lead
        can read it.

        `ConcernError` where the pack names no lead, `StorageError` where the disk refuses; then nothing was kept.
        """
        route = self.route(session_id)
        if route.lead is None:
            raise ConcernError(NO_LEAD)
        device, sources = self._workspace.vault.device(), self._workspace.sources
        signer = Signer(device.seed, words.words(bytes.fromhex(device.public), words.LAPTOP_WORDS))
        made = forms.moment(datetime.fromtimestamp(sources.now()))
        seal = Seal(route.programme, route.lead.office, made, signer.words)
        plain = envelopes.assemble(concern, seal, route.lead.recipient, signer, workshop_app.__version__)
        data = age.encrypt(plain, [route.lead.recipient])
        kept = KeptEnvelope(sources.new_id(), made, route.lead.office, data)
        self._workspace.vault.envelopes.keep(kept)
        with suppress(StorageError):  # it is kept; the spare copy catches up
            self._workspace.vault.refresh_spare()
        return self._slip(kept)

    def take_out(self, session_id: str, contribution_ids: Sequence[str]) -> Change:
        """Take contributions that became a concern out of the notes, as a purge takes words: out of texts, index, log,
        undo and the file's pages. The log says of it what it says of any removal.

        `NotOverwrittenError` where they are out but the disk would not overwrite them yet.
        """
        change = self._capture.remove(session_id, contribution_ids)
        self._capture.forget_history(session_id)
        self._workspace.forget_texts()
        store = self._workspace.session(session_id)
        try:
            store.overwrite()
            remove_copies(self._workspace.folder.session(session_id))
        except StorageError as fault:
            raise NotOverwrittenError(f"{_NOT_OVERWRITTEN} {fault}") from fault
        return change

    # ---------------------------------------------------------------- envelopes on this laptop

    def envelopes(self) -> tuple[EnvelopeSlip, ...]:
        """The envelopes that were not handed over yet, the latest first. Which session one is from is not known."""
        return tuple(map(self._slip, self._workspace.vault.envelopes.all()))

    def save(self, name: str, folder: Path) -> Path:
        """Write the envelope of this name into a folder and read it back. Its time is the one in five minutes at which
        it was sealed. `StorageError` where the disk refuses; the envelope stays on this laptop in any case.
        """
        kept = self._kept(name)
        path = free_path(folder, kept.id, SUFFIX)
        _write(path, kept.data, datetime.fromisoformat(kept.made).timestamp())
        return path

    def print_slip(self, name: str, path: Path) -> None:
        """Write the slip that goes with an envelope as a PDF; `StorageError` where the disk refuses."""
        write_atomically(path, concern_sheets.slip(self._slip(self._kept(name))))

    def handed_over(self, name: str) -> None:
        """Keep this envelope no longer: nothing of it is left on this laptop."""
        kept = self._kept(name)
        self._workspace.vault.envelopes.drop(kept.id)
        self._workspace.vault.forget_earlier()

    def _kept(self, name: str) -> KeptEnvelope:
        found = next((each for each in self._workspace.vault.envelopes.all() if each.id + SUFFIX == name), None)
        if found is None:
            raise StorageError("This envelope is no longer on this laptop. Nothing was changed.")
        return found

    def _slip(self, kept: KeptEnvelope) -> EnvelopeSlip:
        six = words.words(bytes.fromhex(self._workspace.vault.device().public), words.LAPTOP_WORDS)
        digest = hashlib.sha256(kept.data).hexdigest()
        return EnvelopeSlip(kept.id + SUFFIX, digest, len(kept.data), kept.office, six, kept.made)

    # ---------------------------------------------------------------- at the programme's desk

    def receive(self, programme_id: str, path: Path) -> Arrived:
        """Note that an envelope came to this office. It is not opened, and could not be: only its outside is looked at.

        `VerificationError` where the file is no envelope, `StorageError` where it cannot be read.
        """
        data = _read(path)
        digest, notes = hashlib.sha256(data).hexdigest(), self._workspace.desk(programme_id).notes
        notes.envelope_came(digest, self._workspace.sources.today())
        passed = next(each for each in notes.passed() if each.file == digest)
        return Arrived(path, display_name(path), len(data), passed)

    def pass_on(self, programme_id: str, arrived: Arrived, folder: Path) -> Path:
        """Copy an envelope as it came into a folder, for the lead. `StorageError` where the disk refuses, or where the
        file is not the one that arrived any more.
        """
        data = _read(arrived.path)
        if hashlib.sha256(data).hexdigest() != arrived.passed.file:
            raise StorageError("This file is not the one that came any more. Nothing was copied. Take it in again.")
        target = free_path(folder, arrived.path.stem, SUFFIX)
        _write(target, data, arrived.path.stat().st_mtime)
        self.mark_handed(programme_id, arrived.passed.file)
        return target

    def mark_handed(self, programme_id: str, file: str) -> None:
        """Note that the lead has the envelope with this SHA-256 from today on."""
        self._workspace.desk(programme_id).notes.envelope_handed(file, self._workspace.sources.today())

    def passed(self, programme_id: str) -> tuple[Passed, ...]:
        """The envelopes that came through this office, the latest first: digests and days, nothing else."""
        return self._workspace.desk(programme_id).notes.passed()


def _read(path: Path) -> bytes:
    data = read_at_most(path, envelopes.MOST + 1)
    if not envelopes.SIZE < len(data) <= envelopes.MOST or not data.startswith(age.MAGIC):
        raise VerificationError(*envelopes.NO_CONCERN)
    return data


def _write(path: Path, data: bytes, seconds: float) -> None:
    """Write an envelope, its time rounded down, and read it back."""
    write_atomically(path, data)
    if not reads_back(path, data):
        raise StorageError(
            f"“{path.name}” does not read back as it was written. The stick may be failing: use another."
        )
    rounded = seconds - seconds % _EVERY
    with suppress(OSError):  # a disk that keeps no times tells none
        os.utime(path, (rounded, rounded))
