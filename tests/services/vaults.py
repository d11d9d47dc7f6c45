"""A laptop's vault through the service that sets it up, started as often as a test likes."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from typing import Any

from workshop_app.domain.session import SessionState, Summary
from workshop_app.keys.slots import Cost
from workshop_app.keys.system_keyring import SystemKeyring
from workshop_app.paths import DataFolder
from workshop_app.services.key_care import KeyCareService
from workshop_app.services.set_up import VaultService
from workshop_app.services.sources import real
from workshop_app.services.workspace import Workspace
from workshop_app.storage.vault import SessionKeys

PASSPHRASE = "salmon kiwi velvet lantern"
CHEAP = Cost(64, 1, 1)


def no_keyring() -> Any:
    raise RuntimeError("there is no message bus")


class Backend:
    """A keyring in memory that passes for a trusted one; what it is told is what it tells, until it is `gone`."""

    def __init__(self) -> None:
        self.kept: dict[tuple[str, str], str] = {}
        self.gone = False

    def found(self) -> Any:
        if self.gone:
            raise RuntimeError("the service has gone away")
        return self

    def set_password(self, service: str, account: str, secret: str) -> None:
        self.kept[service, account] = secret

    def get_password(self, service: str, account: str) -> str | None:
        return self.kept.get((service, account))

    def delete_password(self, service: str, account: str) -> None:
        del self.kept[service, account]


Backend.__module__ = "keyring.backends.macOS"
Backend.__name__ = Backend.__qualname__ = "Keyring"


class App:
    """One start of the app on a data folder; the tests' passphrase costs next to nothing to try."""

    def __init__(self, folder: Path, keyring: SystemKeyring | None = None, cost: Cost = CHEAP) -> None:
        self.folder = DataFolder(folder)
        self.workspace = Workspace(self.folder, real())
        found = keyring or SystemKeyring(no_keyring)
        self.vault = VaultService(self.workspace, found, cost)
        self.keys = KeyCareService(self.workspace, found, cost)


def starts(folder: Path) -> Iterator[Callable[..., App]]:
    """As the body of a fixture: starts the app on the same folder, again and again; all are closed at the end."""
    started: list[App] = []

    def begin(**options: Any) -> App:
        started.append(App(folder, **options))
        return started[-1]

    yield begin
    for app in started:
        app.vault.lock()


def some_session() -> SessionKeys:
    summary = Summary("11" * 8, "00" * 8, "Evening", "Brent", "residents", date(2026, 3, 1), SessionState.PLANNED)
    return SessionKeys(summary, b"k" * 32, b"b" * 32, None)


def made_by(start: Callable[..., App]) -> Any:
    """An app that made a vault with `some_session` in it and locked it; with its recovery `code` and `words`."""
    app: Any = start()
    app.code = app.vault.create(PASSPHRASE, use_keyring=False)
    app.workspace.vault.add_session(some_session())
    app.words = app.vault.laptop()
    app.vault.lock()
    return app
