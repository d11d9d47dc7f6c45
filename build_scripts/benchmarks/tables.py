"""The desk's sessions page with 100,000 rows: how long the window's thread is held while it is opened and used."""

from __future__ import annotations

import random
from datetime import date, timedelta

from build_scripts.bench import Row
from build_scripts.benchmarks import _figures, _world
from build_scripts.benchmarks._process import measured_in
from build_scripts.benchmarks._world import World

MANY = 100_000
FRAME_MS = 16
_BOROUGHS = ("Newham", "Hackney", "Croydon", "Tower Hamlets", "Redbridge", "Ealing", "Waltham Forest", "Southwark")


def rows() -> list[Row]:
    """One process with the real window. A hold is the median of what was longest in each of several tries."""
    with _world.world() as world:
        _fill(world)
        world.services.vault.lock()
        figures = measured_in("_sessions_page", str(world.folder.root), world.programme)
    held, many = "window held while", f"{MANY:,} sessions are"
    return [
        Row(f"{held} {many} opened", _figures.median(figures["opening"]), None, "ms", FRAME_MS),
        Row(f"{held} {many} sifted", _figures.median(figures["filtering"]), None, "ms", FRAME_MS),
        Row(f"{held} {many} sorted", _figures.median(figures["sorting"]), None, "ms", FRAME_MS),
    ]


def _fill(world: World) -> None:
    """Lines of sessions straight into the desk's list: no other way makes so many in a minute."""
    chance = random.Random(1)
    database = world.workspace.desk(world.programme)._database
    lines = [
        (
            f"{number:016x}",
            f"Workshop {number} in the hall",
            chance.choice(_BOROUGHS),
            "residents",
            (date(2010, 1, 4) + timedelta(days=chance.randrange(5_800))).isoformat(),
            "workshop",
            chance.randrange(8, 40),
            chance.randrange(20, 90),
            4,
            1,
            chance.randrange(5, 40),
            None,
        )
        for number in range(MANY)
    ]
    with database.atomic():
        database.conn.executemany(
            "INSERT INTO session (id, title, borough, consulted, day, origin, heads, contributions, proposals, polls,"
            " ballots, manifest) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            lines,
        )
