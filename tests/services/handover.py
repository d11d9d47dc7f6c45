"""A laptop with a sealed session, and the office that takes its report in and writes the receipt."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

from tests.services.begun import PACK
from tests.services.desks import OFFICE, Desk
from tests.services.vaults import PASSPHRASE, App
from tests.storage.plans import PLAN
from workshop_app.domain.contribution import ContributionKind
from workshop_app.domain.session import Session
from workshop_app.sealing import age, device
from workshop_app.services.afterwards import AfterwardsService
from workshop_app.services.capture import CaptureService, Draft
from workshop_app.services.receipts import ReceiptService
from workshop_app.services.run_session import RunService
from workshop_app.services.seal import Sealed, SealService
from workshop_app.services.wipe import WipeService
from workshop_app.storage.vault import HeldPack

ID = PLAN.id
PROGRAMME = PACK.programme.id
SIGNING_SEED = bytes(32)
SAID = "The hall is the only warm place after school, and it closes at five"


class Laptop:
    """One start of the app on a laptop: its services for what comes after a seal."""

    def __init__(self, app: App) -> None:
        self.app = app
        self.workspace = app.workspace
        self.capture = CaptureService(app.workspace)
        self.afterwards = AfterwardsService(app.workspace)
        self.wiping = WipeService(app.workspace, self.afterwards, app.keys.rotate, self.capture.forget_history)

    @property
    def vault(self) -> Any:
        return self.workspace.vault

    def seal(self, folder: Path, session_id: str = ID) -> Sealed:
        return SealService(self.workspace).seal(session_id, folder)

    def lines(self) -> list[tuple[str, str]]:
        return [(line.id, line.standing.value) for line in self.afterwards.sessions()]


def first_start(start: Callable[..., App]) -> Laptop:
    """A laptop whose vault was just made, with the programme's pack and a closed session."""
    app = start()
    app.vault.create(PASSPHRASE, use_keyring=False)
    laptop = Laptop(app)
    recipients = tuple(map(age.recipient_of, OFFICE.identities))
    pack = replace(PACK, recipients=recipients, signing_key=device.public_key(SIGNING_SEED))
    laptop.vault.hold_pack(HeldPack(pack, b""))
    held(laptop, PLAN)
    return laptop


def held(laptop: Laptop, plan: Session) -> None:
    """Hold this session on the laptop, to its close."""
    laptop.workspace.create_session(plan, 4)
    running = RunService(laptop.workspace)
    running.begin(plan.id)
    laptop.capture.add(plan.id, Draft(ContributionKind.IDEA, SAID, ("S6",)))
    running.close(plan.id)


def later_start(start: Callable[..., App]) -> Laptop:
    """The same laptop, started again and unlocked; what was begun is not ended yet."""
    app = start()
    app.vault.unlock(PASSPHRASE)
    return Laptop(app)


def receipts_of(desk: Desk, laptop: Laptop, folder: Path, *sealed: Sealed) -> list[Path]:
    """Hand these reports in, and write the receipts of their sessions into `folder`."""
    desk.imports.trust(desk.programme, laptop.vault.device().public)
    outcomes = desk.imports.import_files(desk.programme, [each.path for each in sealed])
    assert [outcome.code for outcome in outcomes] == [None] * len(sealed)
    ids = [outcome.summary.id for outcome in outcomes if outcome.summary is not None]
    return list(ReceiptService(desk.workspace).export(desk.programme, folder, ids))
