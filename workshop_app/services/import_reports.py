"""Taking sealed reports in at the programme desk: many at once, each verified, none twice (capability D1)."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from workshop_app.domain.errors import StorageError, VerificationError
from workshop_app.domain.record import Record
from workshop_app.domain.sealed import ImportedSession, LaptopState, Receipt, Said, TrayEntry
from workshop_app.domain.session import SessionState, Summary
from workshop_app.files import write_atomically
from workshop_app.keys import words
from workshop_app.sealing import refusals, verify
from workshop_app.sealing.refusals import Refused
from workshop_app.sealing.roomy import Bytes
from workshop_app.sealing.verify import Verified
from workshop_app.services.examiner import examined
from workshop_app.services.import_sentences import alarm, taken
from workshop_app.services.key_hints import KeyHints
from workshop_app.services.progress import NoProgress, Progress
from workshop_app.services.sealed_files import Examined, Office, display_name, examine
from workshop_app.services.workspace import Workspace, summary_of
from workshop_app.storage.desk_store import DeskStore

__all__ = ["ImportService", "ImportedSession", "Laptop", "LaptopState", "Outcome", "Said", "TrayEntry"]

_DUPLICATE, _OLDER = refusals.DUPLICATE[0], refusals.OLDER[0]


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one file. `code` is None where it was taken in; else `sentence` says why not. `summary` is the
    session that is now here. `words` are the laptop's six where the programme does not know it; `tray_id` is where
    the refused file is kept, or None. `hint` says of the keys what may help, or is empty; `alarm` says that a copy of
    this very file was lost, or is empty.
    """

    name: str
    code: str | None
    sentence: str
    summary: Summary | None = None
    words: tuple[str, ...] = ()
    tray_id: str | None = None
    hint: str = ""
    alarm: str = ""


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
        self._tidied: set[str] = set()
        workspace.when_closed(self._tidied.clear)

    def import_files(
        self,
        programme_id: str,
        paths: Sequence[Path],
        progress: Progress = NoProgress(),  # noqa: B008
    ) -> tuple[Outcome, ...]:
        """Verify each file and take it in, one transaction per report; what is refused goes to the tray.

        Cancelling stops between files (`Cancelled`); what was taken in by then stays. `StorageError` where this
        laptop's disk refuses: that file was not taken in, those before it were.
        """
        desk, outcomes = self._desk(programme_id), []
        hints = self._hints(programme_id)
        office = self._office(programme_id, desk, hints)
        with contextlib.closing(examined(paths, office)) as coming:
            for number, path in enumerate(paths):
                progress.report(number, len(paths), display_name(path))
                outcomes.append(self._take_in(desk, next(coming), hints))
        return tuple(outcomes)

    def tray(self, programme_id: str) -> tuple[TrayEntry, ...]:
        """The refused files that are kept, without the discarded; latest first."""
        return tuple(entry for entry in self._desk(programme_id).tray() if not entry.discarded)

    def words(self, laptop: str) -> tuple[str, ...]:
        """The six words of a laptop's public key, to be compared by telephone."""
        return words.words(bytes.fromhex(laptop), words.LAPTOP_WORDS)

    def approve(self, programme_id: str, tray_id: str) -> Outcome:
        """Trust the laptop that signed a file in the tray (its words were compared) and take the file in.

        `StorageError` where there is no such file or its laptop is not what it was refused for.
        """
        desk = self._desk(programme_id)
        entry = next((entry for entry in desk.tray() if entry.id == tray_id and entry.laptop), None)
        if entry is None:
            raise StorageError("This file is no longer in the tray, or was refused for another reason.")
        desk.notes.judge_laptop(entry.laptop, LaptopState.KNOWN, "", self._workspace.sources.today())
        return self.check_again(programme_id, tray_id)

    def check_again(self, programme_id: str, tray_id: str) -> Outcome:
        """Check a file in the tray once more, as after a key came back or a laptop was approved, and take it in where
        nothing stands against it any more. `StorageError` where it is gone or was changed.
        """
        desk, hints = self._desk(programme_id), self._hints(programme_id)
        return self._take_in(desk, self.examined_again(programme_id, tray_id), hints)

    def examined_again(self, programme_id: str, tray_id: str) -> Examined:
        """A file in the tray after steps 1 to 8, by the keys and laptops known now; raises as `check_again`."""
        desk, hints = self._desk(programme_id), self._hints(programme_id)
        entry = next((entry for entry in desk.tray() if entry.id == tray_id), None)
        examined = examine(self._kept(tray_id), self._office(programme_id, desk, hints))
        if entry is None or examined.digest != tray_id:
            raise StorageError("The file in the tray is gone or was changed. Take the report in again from its stick.")
        return replace(examined, name=entry.name)

    def put_in_place(self, programme_id: str, tray_id: str, reason: str) -> None:
        """Take in a file in the tray over the version that is here, which is set aside; `reason` is kept."""
        examined = self.examined_again(programme_id, tray_id)
        assert examined.verified is not None  # staff chose it among two that passed
        verified, today = examined.verified, self._workspace.sources.today()
        self._desk(programme_id).put_in_place(verified.record, self.receipt(examined, verified), reason, today)
        self._unlink(tray_id)

    def discard(self, tray_id: str) -> None:
        """Take a refused file out of the tray; `restore` brings it back until the vault is next opened."""
        self._set_discarded(tray_id, True)

    def restore(self, tray_id: str) -> None:
        """Undo `discard`."""
        self._set_discarded(tray_id, False)

    def sessions(self, programme_id: str) -> tuple[ImportedSession, ...]:
        """The sessions that were taken in, latest date first."""
        return self._desk(programme_id).sessions()

    def records(self, programme_id: str) -> Iterator[Record]:
        """Their records, one at a time, in the same order."""
        return self._desk(programme_id).records()

    def find(self, programme_id: str, query: str) -> tuple[Said, ...]:
        """What was said in any session that holds every word of `query`; best first."""
        return self._desk(programme_id).find(query)

    def laptops(self, programme_id: str) -> tuple[Laptop, ...]:
        """The laptops whose reports are taken in, and those no longer; this one first."""
        desk, own = self._desk(programme_id), self._workspace.vault.device().public
        known = self._known(desk)
        return tuple(
            Laptop(public, self.words(public), known[public], public == own)
            for public in sorted(known, key=lambda public: (public != own, public))
        )

    def trust(self, programme_id: str, public: str) -> None:
        """Take the reports of this laptop again; its words were compared."""
        today = self._workspace.sources.today()
        self._desk(programme_id).notes.judge_laptop(public, LaptopState.KNOWN, "", today)

    def revoke(self, programme_id: str, public: str, reason: str = "") -> None:
        """Take no more reports of this laptop; those that are in stay."""
        today = self._workspace.sources.today()
        self._desk(programme_id).notes.judge_laptop(public, LaptopState.REVOKED, reason, today)

    # ---------------------------------------------------------------- one file

    def _take_in(self, desk: DeskStore, examined: Examined, hints: KeyHints) -> Outcome:
        outcome = self._judged(desk, examined, hints)
        lost = desk.notes.lost_file(examined.digest) if examined.data else None
        if lost is None:
            return outcome
        desk.notes.saw(lost.file, self._workspace.sources.today())
        return replace(outcome, alarm=alarm(lost))

    def _judged(self, desk: DeskStore, examined: Examined, hints: KeyHints) -> Outcome:
        verified, refusal = examined.verified, examined.refusal
        if verified is not None:
            try:
                verify.compare(verified, desk)
            except VerificationError as fault:
                refusal = fault
                if fault.code == _OLDER and desk.notes.is_aside(verified.digest):
                    refusal = Refused(refusals.FORK)
            else:
                before = desk.record(verified.record.session.id)
                desk.add_report(verified.record, self.receipt(examined, verified), verified.data)
                self._unlink(examined.digest)
                hint = hints.hint(examined, None)
                sentence = taken(verified, before)
                return Outcome(examined.name, None, sentence, _summary(verified.record), hint=hint)
        assert refusal is not None
        if verified is not None and refusal.code == _DUPLICATE:
            return Outcome(examined.name, refusal.code, str(refusal), _summary(verified.record))
        return self._refused(desk, examined, refusal, hints.hint(examined, refusal.code))

    def _refused(self, desk: DeskStore, examined: Examined, refusal: VerificationError, hint: str) -> Outcome:
        laptop = refusal.laptop if isinstance(refusal, Refused) else ""
        tray_id = None
        if examined.data:  # what was not even encrypted is not read, and not kept: the tray holds ciphertext only
            tray_id = examined.digest
            self._keep(
                desk,
                TrayEntry(
                    tray_id,
                    examined.name,
                    len(examined.data),
                    refusal.code,
                    f"{refusal} {hint}".strip(),
                    laptop,
                    self._workspace.sources.today(),
                ),
                examined.data,
            )
        six = self.words(laptop) if laptop else ()
        return Outcome(examined.name, refusal.code, str(refusal), None, six, tray_id, hint)

    def receipt(self, examined: Examined, verified: Verified) -> Receipt:
        """The register's entry of a file that passed, as of today."""
        manifest = verified.manifest
        return Receipt(
            manifest.session,
            manifest.seq,
            verified.digest,
            examined.digest,
            len(examined.data),
            manifest.device.key,
            manifest.log_head,
            self._workspace.sources.today(),
            None if verified.losses is None else verified.losses.number,
            manifest.prev,
            manifest.pack_seq,
        )

    # ---------------------------------------------------------------- desk and tray

    def _desk(self, programme_id: str) -> DeskStore:
        """The programme's desk; on its first use what was discarded in an earlier run is removed for good."""
        desk = self._workspace.desk(programme_id)
        if programme_id not in self._tidied:
            for entry in desk.tray():
                if entry.discarded:
                    self._unlink(entry.id)
                    desk.drop_from_tray(entry.id)
            self._tidied.add(programme_id)
        return desk

    def _hints(self, programme_id: str) -> KeyHints:
        return KeyHints(self._workspace.vault.own_programmes(), programme_id)

    def _office(self, programme_id: str, desk: DeskStore, hints: KeyHints) -> Office:
        return Office(hints.identities, self._known(desk), programme_id)

    def _known(self, desk: DeskStore) -> dict[str, LaptopState]:
        return {self._workspace.vault.device().public: LaptopState.KNOWN, **desk.laptops()}

    def _keep(self, desk: DeskStore, entry: TrayEntry, data: Bytes) -> None:
        """Keep a refused file and its line in the list, both or none."""
        path = self._kept(entry.id)
        was_there = path.exists()
        write_atomically(path, data)
        try:
            desk.keep_in_tray(entry)
        except StorageError:
            if not was_there:
                self._unlink(entry.id)
            raise

    def _set_discarded(self, tray_id: str, discarded: bool) -> None:
        for own in self._workspace.vault.own_programmes():
            self._desk(own.programme.id).set_discarded(tray_id, discarded)

    def _kept(self, tray_id: str) -> Path:
        return self._workspace.folder.tray / tray_id

    def _unlink(self, tray_id: str) -> None:
        with contextlib.suppress(OSError):  # ciphertext: where the disk will not let go of it, it harms nobody
            self._kept(tray_id).unlink(missing_ok=True)


def _summary(record: Record) -> Summary:
    return summary_of(record.session, SessionState.SEALED)
