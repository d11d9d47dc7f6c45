"""Taking down 2,000 lines one by one, each durable, against bare drivers with the very same statements.

One baseline is the driver that the app has, the other Python's own sqlite3, which encrypts nothing.
"""

from __future__ import annotations

import random
import sqlite3
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
_SETTINGS = (
    "journal_mode = wal",
    "synchronous = full",
    "secure_delete = on",
    "temp_store = memory",
    "foreign_keys = on",
    "recursive_triggers = on",
)
_TABLES = ("session", "running", "step", "heads", "log")
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
    """The service that the entry calls, in turns with its statements on bare connections to a copy of the database."""
    with _world.world() as world:
        recorded, timed = world.session(), world.session()
        encrypted = open_database(world.folder.root / "bare.db", bytes(32)).conn
        plain = sqlite3.connect(world.folder.root / "plain.db", isolation_level=None)
        bare = (encrypted, plain)
        try:
            for connection in bare:
                _copy(world.workspace.session(recorded)._database, connection)
            statements = _statements(world, recorded)
            ours, theirs = _in_turns(_adding(world, timed), statements, bare)
        finally:
            for connection in bare:
                connection.close()
    name = f"{MANY:,} lines taken down, against"
    names = (f"{name} the driver alone", f"{name} plain sqlite3")
    return [Row(name, ours, their, "ms", 1.3) for name, their in zip(names, theirs, strict=True)]


def _in_turns(
    add: Iterator[Callable[[], object]], statements: list[list[Statement]], bare: tuple[Any, ...]
) -> tuple[float, list[float]]:
    ours, theirs = 0.0, [0.0 for _ in bare]
    for begin in range(0, MANY, BLOCK):
        block = [next(add) for _ in range(BLOCK)]
        ours += _figures.milliseconds(lambda block=block: [work() for work in block])  # type: ignore[misc]
        for place, connection in enumerate(bare):
            play = _playing(connection, statements[begin : begin + BLOCK])
            theirs[place] += _figures.milliseconds(play)
    return ours, theirs


def _playing(connection: Any, lines: list[list[Statement]]) -> Callable[[], None]:
    def play() -> None:
        for line in lines:
            for sql, values in line:
                found = connection.execute(sql, *values)
                if sql.startswith("SELECT"):
                    found.fetchall()

    return play


def _copy(database: Any, connection: Any) -> None:
    """Give a bare connection the settings, the tables and the first rows of a session that has only begun."""
    for setting in _SETTINGS:
        connection.execute(f"PRAGMA {setting}")
    made_by_sqlite = "name GLOB 'words_*' OR name GLOB 'sqlite_*'"
    schema = f"SELECT sql FROM sqlite_master WHERE sql IS NOT NULL AND NOT ({made_by_sqlite})"
    for (sql,) in database.execute(schema).fetchall():
        connection.execute(sql)
    for table in _TABLES:
        for row in database.execute(f"SELECT * FROM {table}").fetchall():
            connection.execute(f"INSERT INTO {table} VALUES ({', '.join('?' * len(row))})", row)


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
