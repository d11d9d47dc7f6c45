"""A facilitator's laptop for tests of pages: real services on a folder of its own, a pack, a planned session."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any, TypeVar

import pytest
from pytestqt.qtbot import QtBot

from tests.cheap import services_in
from workshop_app.domain.errors import WorkshopError
from workshop_app.domain.session import Session
from workshop_app.paths import DataFolder
from workshop_app.services.bundle import Services
from workshop_app.ui.navigator import Navigator
from workshop_app.ui.page import Page
from workshop_app.ui.task_runner import TaskRunner

T = TypeVar("T")
PACK = "programme.wpack"
PASSPHRASE = "orbit lantern meadow cactus violin"


@dataclass
class Laptop:
    """One laptop with its window's runner. `ask` calls a service as a page would and waits for what it gives."""

    qtbot: QtBot
    services: Services
    runner: TaskRunner
    navigator: Navigator
    folder: Path
    pack: Path

    def ask(self, work: Callable[[Services], T]) -> T:
        answer: list[Any] = []
        failed: list[WorkshopError] = []
        self.runner.storage(lambda _progress: work(self.services), answer.append, failed.append, owner=self.runner)
        self.qtbot.waitUntil(lambda: bool(answer or failed), timeout=20_000)
        if failed:
            raise failed[0]
        return answer[0]

    def trust(self) -> str:
        """Trust the pack; gives the programme's id."""
        return self.ask(lambda services: services.planning.accept(services.planning.read_pack(self.pack)).programme.id)

    def plan(self, template: str = "community-workshop", tables: int = 3) -> Session:
        """Plan a session of the trusted programme."""
        programme = self.ask(lambda services: services.planning.held())[0].programme
        session = self.ask(
            lambda services: services.planning.new_session(
                programme.id,
                template,
                "Community workshop, Newham",
                "Newham",
                programme.groups[0].key,
                tables,
                date(2026, 3, 4),
                18 * 60,
            )
        )
        self.navigator.open_session(session.id)
        return session

    def open(self, kind: Callable[[Services, TaskRunner, Navigator], Page], size: tuple[int, int] = (1112, 720)) -> Any:
        """The page, on the screen, as the window shows it."""
        page = kind(self.services, self.runner, self.navigator)
        self.qtbot.addWidget(page)
        page.resize(*size)
        page.show()
        self.qtbot.waitExposed(page)
        page.shown()
        self.idle()
        return page

    def idle(self) -> None:
        """Wait until everything that was asked for has come back."""
        self.qtbot.waitUntil(lambda: not self.runner.is_busy, timeout=20_000)


@pytest.fixture(scope="session")
def made_laptop(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a vault, a programme in it and its pack, made once and copied for each test."""
    root = tmp_path_factory.mktemp("laptop")
    services = services_in(DataFolder(root / "data"))
    services.vault.create(PASSPHRASE, False)
    owned = services.programmes.create(services.programmes.draft())
    services.programmes.export_pack(owned.programme.id, root / PACK)
    services.vault.lock()
    return root


@pytest.fixture
def laptop(qtbot: QtBot, tmp_path: Path, made_laptop: Path) -> Iterator[Laptop]:
    folder = tmp_path / "laptop"
    shutil.copytree(made_laptop, folder)
    runner, navigator = TaskRunner(), Navigator()
    made = Laptop(qtbot, services_in(DataFolder(folder / "data")), runner, navigator, folder, folder / PACK)
    made.ask(lambda services: services.vault.unlock(PASSPHRASE))
    yield made
    made.idle()
    made.ask(lambda services: services.vault.lock())
    runner.drain()
    runner.deleteLater()
    navigator.deleteLater()


@pytest.fixture
def running(laptop: Laptop) -> Laptop:
    """The laptop with a session that has begun."""
    laptop.trust()
    session = laptop.plan()
    laptop.ask(lambda services: services.running.begin(session.id))
    return laptop
