"""A hall of laptops that meet by files only: the lead's and the tables', each with a folder of its own."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from functools import cache
from pathlib import Path

from tests import builders
from tests.services.opened import START
from tests.storage.plans import PLAN
from workshop_app.domain.contribution import Contribution, ContributionKind
from workshop_app.domain.programme import Pack
from workshop_app.paths import DataFolder
from workshop_app.sealing import age, device
from workshop_app.sealing.pack import sign_pack
from workshop_app.services.capture import CaptureService, Draft
from workshop_app.services.merge import MergeService
from workshop_app.services.run_session import RunService
from workshop_app.services.seal import SealService
from workshop_app.services.sources import HandClock, seeded
from workshop_app.services.tables import TableService
from workshop_app.services.workspace import Workspace
from workshop_app.storage.session_store import SessionStore
from workshop_app.storage.vault import HeldPack

SIGNING = bytes(range(32))
THE_PLAN = replace(PLAN, programme=builders.programme().id)
ID = THE_PLAN.id


@cache
def signed_pack(seq: int = 4) -> tuple[Pack, bytes]:
    recipients = tuple(age.recipient_of(age.new_identity()) for _ in range(2))
    day = date(2018, 1, 1)
    pack = Pack(builders.programme(), seq, day, day, date(2018, 12, 31), recipients, device.public_key(SIGNING))
    return pack, sign_pack(pack, SIGNING)


@dataclass
class Laptop:
    """One laptop with its services."""

    workspace: Workspace
    clock: HandClock
    out: Path
    capture: CaptureService = field(init=False)

    def __post_init__(self) -> None:
        self.capture = CaptureService(self.workspace)
        self.running = RunService(self.workspace)
        self.tables = TableService(self.workspace, self.capture.forget_history)
        self.merging = MergeService(self.workspace, self.capture.forget_history)
        self.seals = SealService(self.workspace)
        self.out.mkdir(exist_ok=True)

    @property
    def store(self) -> SessionStore:
        return self.workspace.session(ID)

    def say(self, text: str, kind: str = "concern", table: int = 1, **more: object) -> Contribution:
        draft = Draft(ContributionKind(kind), text, table=table, activity="experiences", **more)  # type: ignore[arg-type]
        return self.capture.add(ID, draft).saved[0]

    def export(self) -> Path:
        return self.tables.export(ID, self.out).path

    def said(self) -> list[str]:
        return sorted(item.text for item in self.store.contributions())


@dataclass
class Hall:
    """The lead's laptop and those of the tables 1, 2 …"""

    folder: Path
    lead: Laptop
    tables: list[Laptop]


@contextmanager
def hall(folder: Path, tables: int = 2, begin: bool = True, packs: int = 1) -> Iterator[Hall]:
    with ExitStack() as stack:
        lead = laptop(stack, folder / "lead", 1)
        pack, envelope = signed_pack()
        lead.workspace.vault.hold_pack(HeldPack(pack, envelope))
        lead.workspace.create_session(THE_PLAN, pack.seq)
        if begin:
            lead.running.begin(ID)
        made = Hall(folder, lead, [])
        for _ in range(packs):
            given = lead.tables.make_pack(ID, lead.out)
        for table in range(1, tables + 1):
            made.tables.append(table_laptop(stack, folder / f"table-{table}", given, table, 10 + table))
        yield made


def table_laptop(stack: ExitStack, folder: Path, given: Path, table: int, seed: int) -> Laptop:
    other = laptop(stack, folder, seed)
    other.tables.take(other.tables.read_pack(given), table)
    other.running.begin(ID)
    return other


def laptop(stack: ExitStack, folder: Path, seed: int, ahead: timedelta = timedelta()) -> Laptop:
    clock = HandClock(START + ahead)
    folder.mkdir(parents=True)
    workspace = Workspace(DataFolder(folder / "data"), seeded(seed, clock))
    workspace.open_vault(bytes([seed]) * 32)
    stack.callback(workspace.close)
    return Laptop(workspace, clock, folder / "out")
