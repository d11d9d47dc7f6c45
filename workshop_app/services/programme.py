"""The programmes that this office owns: making them, changing them, exporting their packs (capability P1)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from workshop_app.domain.programme import Programme
from workshop_app.services.resources import ResourceService
from workshop_app.services.workspace import Workspace


@dataclass(frozen=True, slots=True)
class OwnedProgramme:
    """A programme of this office. `words` are the three that facilitators compare; `seq` counts its exports."""

    programme: Programme
    words: tuple[str, ...]
    seq: int


@dataclass(frozen=True, slots=True)
class ExportedPack:
    """A pack that was written."""

    path: Path
    seq: int
    words: tuple[str, ...]


class ProgrammeService:
    """Use cases of the programme desk around the programme itself."""

    def __init__(self, workspace: Workspace, resources: Path) -> None:
        self._workspace = workspace
        self._resources = ResourceService(resources)

    def draft(self) -> Programme:
        """A programme with the product's defaults and a fresh id, to be changed and then created. Stores nothing."""
        raise NotImplementedError

    def check(self, name: str, questions: Sequence[str], core_proposals: Sequence[str] = ()) -> tuple[str, ...]:
        """What is still wrong with what was typed, a sentence each; empty where a programme can be made of it."""
        raise NotImplementedError

    def create(self, programme: Programme) -> OwnedProgramme:
        """Keep the programme and draw its keys: one that signs packs, a working and a spare one that open reports."""
        raise NotImplementedError

    def owned(self) -> tuple[OwnedProgramme, ...]:
        """The programmes of this office, by name."""
        raise NotImplementedError

    def get(self, programme_id: str) -> OwnedProgramme:
        """One of them; `PlanError` where it is not one of this office."""
        raise NotImplementedError

    def save(self, programme: Programme) -> OwnedProgramme:
        """Keep a change; facilitators have it from the next exported pack on."""
        raise NotImplementedError

    def export_pack(self, programme_id: str, path: Path) -> ExportedPack:
        """Write the signed pack to `path`, numbered one higher than the last. It holds no secret."""
        raise NotImplementedError

    def identity_file(self, programme_id: str, *, spare: bool = False) -> str:
        """The secret that opens sealed reports, as an age identity file: whoever has it can read them."""
        raise NotImplementedError
