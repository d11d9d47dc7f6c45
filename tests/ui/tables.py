"""Laptops of tables beside the window: real services that meet it by files only."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from tests.cheap import services_in
from tests.ui.shell import PASSPHRASE, no_keyring
from workshop_app.domain.contribution import Contribution, ContributionKind
from workshop_app.domain.session import Session
from workshop_app.keys.system_keyring import SystemKeyring
from workshop_app.paths import DataFolder
from workshop_app.services.bundle import Services
from workshop_app.services.capture import Draft


@dataclass(frozen=True)
class Table:
    """A table's laptop that has begun to take notes."""

    services: Services
    session: Session
    table: int
    out: Path

    def say(self, text: str) -> Contribution:
        draft = Draft(ContributionKind.CONCERN, text, table=self.table, activity=self.session.agenda[0].id)
        return self.services.capture.add(self.session.id, draft).saved[0]

    def export(self) -> Path:
        return self.services.tables.export(self.session.id, self.out).path


def table_with(pack: Path, table: int, folder: Path) -> Table:
    """A laptop for this table, made with this pack."""
    services = services_in(DataFolder(folder / "data"), SystemKeyring(no_keyring))
    services.vault.create(PASSPHRASE, use_keyring=False)
    session = services.tables.take(services.tables.read_pack(pack), table)
    services.table_day.begin(session.id)
    (folder / "out").mkdir()
    return Table(services, session, table, folder / "out")
