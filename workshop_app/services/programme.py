"""The programmes that this office owns: making them, changing them, exporting their packs (capability P1)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from workshop_app.domain.errors import PlanError
from workshop_app.domain.programme import MAX_NAME, MAX_STATEMENT, Pack, Programme
from workshop_app.files import write_atomically
from workshop_app.sealing import age, device
from workshop_app.sealing.pack import sign_pack
from workshop_app.services.pack_words import pack_words
from workshop_app.services.programme_keys import ProgrammeKeys, recipients, standing_of
from workshop_app.services.resources import ResourceService
from workshop_app.services.workspace import Workspace
from workshop_app.storage.engine import KEY_BYTES
from workshop_app.storage.own_programmes import KeyLife, OwnProgramme
from workshop_app.storage.vault import SEED_BYTES

MAX_QUESTIONS = 12
MAX_CORE = 20
PACK_DAYS = 365
"""How long a pack holds unless staff choose: a year, so that last year's key is noticed (“What goes wrong”)."""


@dataclass(frozen=True, slots=True)
class OwnedProgramme:
    """A programme of this office. `words` are the three that facilitators compare; `seq` counts its exports; `keys` are
    where the secrets of its keys are.
    """

    programme: Programme
    words: tuple[str, ...]
    seq: int
    keys: ProgrammeKeys


@dataclass(frozen=True, slots=True)
class ExportedPack:
    """A pack that was written. It holds from `not_before` to `not_after`, both days included."""

    path: Path
    seq: int
    words: tuple[str, ...]
    not_before: date
    not_after: date


class ProgrammeService:
    """Use cases of the programme desk around the programme itself."""

    def __init__(self, workspace: Workspace, resources: Path) -> None:
        self._workspace = workspace
        self._resources = ResourceService(resources)

    def draft(self) -> Programme:
        """A programme with the product's defaults and a fresh id, to be changed and then created. Stores nothing."""
        return self._resources.programme(self._workspace.sources.new_id())

    def check(self, name: str, questions: Sequence[str], core_proposals: Sequence[str] = ()) -> tuple[str, ...]:
        """What is still wrong with what was typed, a sentence each; empty where a programme can be made of it."""
        problems = []
        if not name.strip():
            problems.append("Give the programme a name.")
        if len(name) > MAX_NAME:
            problems.append(f"The name can have at most {MAX_NAME} characters.")
        if not any(question.strip() for question in questions):
            problems.append("Ask at least one question.")
        if len(questions) > MAX_QUESTIONS or len(core_proposals) > MAX_CORE:
            problems.append(f"A programme has at most {MAX_QUESTIONS} questions and {MAX_CORE} core proposals.")
        if any(len(text) > MAX_STATEMENT for text in (*questions, *core_proposals)):
            problems.append(f"A question or a core proposal can have at most {MAX_STATEMENT} characters.")
        return tuple(problems)

    def create(self, programme: Programme) -> OwnedProgramme:
        """Keep the programme and draw its keys: one that signs packs, a working and a spare one that open reports.

        `PlanError` where a programme with this id is kept already: its keys are not drawn twice.
        """
        vault, token = self._workspace.vault, self._workspace.sources.token
        if vault.own_programme(programme.id) is not None:
            raise PlanError("This programme was created before. Open it from the list to change it.")
        life = KeyLife(self._workspace.sources.today())
        own = OwnProgramme(
            programme,
            token(SEED_BYTES),
            age.new_identity(),
            age.new_identity(),
            0,
            token(KEY_BYTES),
            working_life=life,
            spare_life=life,
        )
        vault.save_own_programme(own)
        return _owned(own)

    def owned(self) -> tuple[OwnedProgramme, ...]:
        """The programmes of this office, by name."""
        return tuple(_owned(own) for own in self._workspace.vault.own_programmes())

    def get(self, programme_id: str) -> OwnedProgramme:
        """One of them; `PlanError` where it is not one of this office."""
        return _owned(self._own(programme_id))

    def save(self, programme: Programme) -> OwnedProgramme:
        """Keep a change; facilitators have it from the next exported pack on. `PlanError` where no pack could be made
        of it: where the designated lead's key is one of the programme's own.
        """
        own = replace(self._own(programme.id), programme=programme)
        today = self._workspace.sources.today()
        _pack(replace(own, seq=own.seq + 1), today, today, today)
        self._workspace.vault.save_own_programme(own)
        return _owned(own)

    def pack_days(self) -> tuple[date, date]:
        """The days that a pack exported now holds unless others are chosen: from today, for a year."""
        today = self._workspace.sources.today()
        return today, date.fromordinal(today.toordinal() + PACK_DAYS)

    def export_pack(
        self, programme_id: str, path: Path, not_before: date | None = None, not_after: date | None = None
    ) -> ExportedPack:
        """Write the signed pack to `path`, numbered one higher than the last. It holds no secret.

        It holds from `not_before` to `not_after`; a day that is left out is that of `pack_days`. `PlanError` where
        these days cannot be. The number is kept first: should the disk then refuse the file (`StorageError`), a number
        is left out, which does no harm, while two packs with the same number would.
        """
        own = self._own(programme_id)
        own = replace(own, seq=own.seq + 1)
        today, year = self.pack_days()
        first, last = not_before or today, not_after or year
        if last < today:
            raise PlanError("The last day of this pack is over already: no laptop would take it. Choose a later one.")
        pack = _pack(own, today, first, last)
        data = sign_pack(pack, own.signing_seed)
        self._workspace.vault.save_own_programme(own)
        write_atomically(path, data)
        return ExportedPack(path, own.seq, pack_words(pack.signing_key, pack.recipients), first, last)

    def identity_file(self, programme_id: str, *, spare: bool = False) -> str:
        """The secret that opens sealed reports, as an age identity file: whoever has it can read them. `PlanError`
        where it is not on this laptop.
        """
        own = self._own(programme_id)
        secret = own.spare if spare else own.working
        if not secret:
            raise PlanError("The spare's secret is not on this laptop: it is on its printed sheet.")
        return f"# public key: {age.recipient_of(secret)}\n{secret}\n"

    def _own(self, programme_id: str) -> OwnProgramme:
        own = self._workspace.vault.own_programme(programme_id)
        if own is None:
            raise PlanError("This programme is not one of this office. Choose one from the list.")
        return own


def _pack(own: OwnProgramme, today: date, first: date, last: date) -> Pack:
    return Pack(own.programme, own.seq, today, first, last, recipients(own), device.public_key(own.signing_seed))


def _owned(own: OwnProgramme) -> OwnedProgramme:
    words = pack_words(device.public_key(own.signing_seed), recipients(own))
    return OwnedProgramme(own.programme, words, own.seq, standing_of(own))
