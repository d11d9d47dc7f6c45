"""A laptop, a stick and a spare, for tests of the mirror."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.services.begun import ID, PACK, Room
from tests.services.opened import workspace_in
from workshop_app.domain.mirror import MirrorState, file_name
from workshop_app.keys.slots import Cost
from workshop_app.services.mirror import Found, MirrorService
from workshop_app.services.workspace import Workspace
from workshop_app.storage.vault import HeldPack

CHEAP = Cost(memory_kib=8, passes=1, lanes=1)
WORDS = "orbit lantern meadow cactus violin"
NAME = file_name(ID)


def switched_on(room: Room, stick: Path) -> MirrorService:
    """The mirror of the room's session, written once."""
    stick.mkdir(exist_ok=True)
    service = MirrorService(room.workspace, CHEAP)
    service.switch_on(ID, stick, service.prepare(WORDS))
    stepped(service)
    return service


def stepped(service: MirrorService) -> MirrorState:
    """Make a step whether it is due or not, and put it on the stick."""
    parcel = service.step(ID)
    assert parcel is not None
    return parcel.write()


@contextmanager
def spare_in(folder: Path, *, pack: bool = True) -> Iterator[tuple[Workspace, MirrorService]]:
    """Another laptop of the programme."""
    with workspace_in(folder, 2) as workspace:
        if pack:
            workspace.vault.hold_pack(HeldPack(PACK, b"as it came"))
        yield workspace, MirrorService(workspace, CHEAP)


def opened(path: Path, folder: Path) -> Found:
    """What a spare finds in the mirror."""
    with workspace_in(folder, 3) as workspace:
        return MirrorService(workspace, CHEAP).open(path, WORDS)
