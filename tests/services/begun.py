"""A workspace that holds a programme's pack and a session, for tests of running, capture and vote."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from tests import builders
from tests.services.opened import START, workspace_in
from tests.storage.plans import PLAN
from workshop_app.domain.programme import Pack
from workshop_app.domain.session import Session
from workshop_app.services.capture import CaptureService
from workshop_app.services.run_session import RunService
from workshop_app.services.sources import HandClock
from workshop_app.services.vote import VoteService
from workshop_app.services.workspace import Workspace
from workshop_app.storage.session_store import SessionStore
from workshop_app.storage.vault import HeldPack

PACK = Pack(
    builders.programme(),
    4,
    date(2018, 1, 1),
    date(2018, 1, 1),
    date(2018, 12, 31),
    ("age1working", "age1spare"),
    "00" * 32,
)
ID = PLAN.id


@dataclass(frozen=True, slots=True)
class Room:
    """The services of one session, the clock on the wall, and the folder it is all in."""

    workspace: Workspace
    clock: HandClock
    folder: Path
    running: RunService
    capture: CaptureService
    votes: VoteService

    @property
    def store(self) -> SessionStore:
        return self.workspace.session(ID)

    def restart(self) -> Room:
        """Lock and unlock, as after a break: what is only in memory is gone."""
        self.workspace.open_vault(bytes([1]) * 32)
        return self


@contextmanager
def room_in(folder: Path, plan: Session = PLAN, *, begun: bool = True, policy: dict[str, int] | None = None):
    clock = HandClock(START)
    with workspace_in(folder, 1, clock) as workspace:
        programme = builders.programme()
        programme = replace(programme, policy=replace(programme.policy, **(policy or {})))
        workspace.vault.hold_pack(HeldPack(replace(PACK, programme=programme), b""))
        workspace.create_session(plan, 4)
        room = Room(workspace, clock, folder, RunService(workspace), CaptureService(workspace), VoteService(workspace))
        if begun:
            room.running.begin(ID)
        yield room


def rooms(folder: Path) -> Iterator[Room]:
    """`room_in` as the body of a fixture."""
    with room_in(folder) as room:
        yield room
