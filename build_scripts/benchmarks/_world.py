"""A throwaway data folder with as much in it as a benchmark needs: real vault, pack and sessions, made-up words."""

from __future__ import annotations

import random
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path

from workshop_app import app
from workshop_app.domain.contribution import Contribution, ContributionKind
from workshop_app.paths import DataFolder
from workshop_app.services.bundle import Services
from workshop_app.services.workspace import Workspace

PASSPHRASE = "orbit lantern meadow cactus violin"
MANY = 10_000
_DAY = date(2026, 5, 14)
_BEGINNINGS = (
    "At the bus stop", "In our building", "After the meeting", "When my sister rang", "On the market", "At the school",
    "In the youth club", "Since the winter", "At the doctor's", "In a library", "During the holidays", "On the estate",
    "At the mosque", "Behind the station", "In the evening class", "By the canal", "In the group chat", "In a kitchen",
)  # fmt: skip
_PEOPLE = (
    "two officers", "a teacher", "the caretaker", "some parents", "older pupils", "a neighbour", "the councillor",
    "volunteers", "a nurse", "the driver", "three mothers", "a trainer", "the shopkeeper", "young people", "a baker",
)  # fmt: skip
_DID = (
    "explained what a referral is", "asked the same question four times", "stayed until everybody had gone home",
    "took the leaflets down", "listened without writing anything", "did not know whom to ring",
    "offered a room for Fridays", "were looked at as if they had done it", "shared what had helped them",
    "waited half a year for an answer", "paid for the evening themselves", "spoke of films that came after two clicks",
    "translated for half of the row", "said that nobody ever comes back to tell", "wanted one form of one page",
)  # fmt: skip
_SO = (
    "and that made a difference", "but nothing came of it", "so people stopped asking", "which felt like being counted",
    "and we would like more of that", "because there was no money left", "and the children noticed", "as always",
    "although it was promised in spring", "and it should be written down", "so trust grew a little", "in the end",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class World:
    """Services with an open vault, and the programme that its sessions belong to."""

    folder: DataFolder
    services: Services
    programme: str

    @property
    def workspace(self) -> Workspace:
        """The databases under the services, to fill one in a single transaction."""
        workspace: Workspace = self.services.capture._workspace
        return workspace

    def session(self, contributions: int = 0, seed: int = 1) -> str:
        """The id of a running session in which so many things were said."""
        planning, running = self.services.planning, self.services.running
        template = self.services.programmes.get(self.programme).programme.templates[0]
        title, day = f"Workshop {seed}", _DAY + timedelta(days=seed % 365)
        made = planning.new_session(self.programme, template.key, title, "Newham", "residents", 3, day, 1110)
        running.begin(made.id)
        for activity in made.agenda[:2]:
            running.set_heads(made.id, activity.id, 26)
        self.workspace.session(made.id).change(saved=said(contributions, seed, made.agenda[0].id))
        return made.id

    def closed(self, contributions: int, seed: int = 1) -> str:
        """The id of such a session, closed and ready to be sealed."""
        session_id = self.session(contributions, seed)
        self.services.running.close(session_id)
        return session_id


@contextmanager
def world() -> Iterator[World]:
    """A world in a temporary folder, removed afterwards."""
    with tempfile.TemporaryDirectory(prefix="workshop-bench-") as name:
        made = make(Path(name, "data"))
        try:
            yield made
        finally:
            made.services.vault.lock()


def make(folder: Path) -> World:
    """A new vault in `folder`, with a programme of its own whose pack it holds."""
    data = DataFolder(folder)
    services = app.build(data)
    services.vault.create(PASSPHRASE, use_keyring=False)
    owned = services.programmes.create(services.programmes.draft())
    pack = services.programmes.export_pack(owned.programme.id, folder / "programme.wpack")
    services.planning.accept(services.planning.read_pack(pack.path))
    return World(data, services, owned.programme.id)


def said(many: int, seed: int = 1, activity: str = "") -> list[Contribution]:
    """So many different things that somebody might have said, the same for the same `seed`."""
    chance = random.Random(seed)
    kinds = tuple(ContributionKind)
    return [
        Contribution(
            f"{seed:08x}{number:08x}",
            number,
            kinds[number % len(kinds)],
            sentence(chance),
            (("S6",), ("V5", "S2"), ())[number % 3],
            recognised_by=chance.choice((None, 2, 4, 7, 12)),
            read_back=chance.random() < 0.5,
            table=1 + number % 3,
            activity=activity,
        )
        for number in range(1, many + 1)
    ]


def sentence(chance: random.Random) -> str:
    """One made-up sentence, of about 20 words."""
    first, then = chance.choice(_BEGINNINGS), chance.choice(_BEGINNINGS).lower()
    one, two = chance.sample(_PEOPLE, 2)
    deed, other = chance.sample(_DID, 2)
    return f"{first} {one} {deed}, and {then} {two} {other}, {chance.choice(_SO)} {chance.randrange(2, 90)}"
