"""Taking down 2,000 lines one by one, each durable, against the bare driver with the very same statements."""

from __future__ import annotations

import random
import shutil
from collections.abc import Callable, Iterator
from typing import Any

from build_scripts.bench import Row
from build_scripts.benchmarks import _figures, _world
from build_scripts.benchmarks._world import World
from workshop_app.domain.contribution import ContributionKind
from workshop_app.services.capture import Draft
from workshop_app.storage.engine import open_database

MANY = 2_000
BLOCK = 50
Statement = tuple[str, Any]


class _Recorder:
    """Stands before a connection and writes down what is executed on it."""

    def __init__(self, connection: Any) -> None:
        self._connection = connection
        self.statements: list[Statement] = []

    def execute(self, sql: str, *values: Any) -> Any:
        self.statements.append((sql, values))
        return self._connection.execute(sql, *values)

    def __getattr__(self, name: str) -> Any:
        return getattr(self._connection, name)


def rows() -> list[Row]:
    """The service that the entry calls, and its statements on a bare connection to a copy of the database."""
    with _world.world() as world:
        recorded, timed = world.session(), world.session()
        workspace = world.workspace
        workspace.forget(recorded)
        path, bare_path = world.folder.session(recorded), world.folder.root / "bare.db"
        shutil.copyfile(path, bare_path)
        keys = workspace.vault.session_keys(recorded)
        assert keys is not None
        statements = _statements(world, recorded)
        bare = open_database(bare_path, keys.key).conn
        try:
            return [_row(_adding(world, timed), statements, bare)]
        finally:
            bare.close()


def _row(add: Iterator[Callable[[], object]], statements: list[list[Statement]], bare: Any) -> Row:
    ones, others = [], []
    for block in range(MANY // BLOCK):
        ours = [next(add) for _ in range(BLOCK)]
        theirs = statements[block * BLOCK : (block + 1) * BLOCK]
        ones.append(_figures.milliseconds(lambda ours=ours: [work() for work in ours]))  # type: ignore[misc]
        others.append(_figures.milliseconds(lambda theirs=theirs: _play(bare, theirs)))  # type: ignore[misc]
    name = f"{MANY:,} lines taken down, against the driver alone"
    return Row(name, sum(ones), sum(others), "ms", 1.3)


def _play(bare: Any, lines: list[list[Statement]]) -> None:
    for line in lines:
        for sql, values in line:
            found = bare.execute(sql, *values)
            if sql.startswith("SELECT"):
                found.fetchall()


def _statements(world: World, session_id: str) -> list[list[Statement]]:
    """What the service executes for each of the lines, taken down while it does."""
    database: Any = world.workspace.session(session_id)._database
    recorder = database.conn = _Recorder(database.conn)
    lines = []
    for add in _adding(world, session_id):
        recorder.statements = []
        add()
        lines.append(recorder.statements)
        if len(lines) == MANY:
            break
    world.workspace.forget(session_id)
    return lines


def _adding(world: World, session_id: str) -> Iterator[Callable[[], object]]:
    chance = random.Random(3)
    activity = world.services.planning.session(session_id).agenda[0].id
    while True:
        draft = Draft(ContributionKind.EXPERIENCE, _world.sentence(chance), ("S6",), (), 4, 1, activity)
        yield lambda draft=draft: world.services.capture.add(session_id, draft)  # type: ignore[misc]
