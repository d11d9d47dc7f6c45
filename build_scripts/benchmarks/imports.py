"""Taking in 200 sealed sessions, against a loop that only decrypts them and writes the same rows."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from build_scripts.bench import Row
from build_scripts.benchmarks import _figures, _process, _world
from build_scripts.benchmarks._world import World
from workshop_app.sealing import age, container
from workshop_app.storage.engine import Journal
from workshop_app.storage.migrate import open_with_schema
from workshop_app.storage.schema.desk import migrations

SESSIONS = 200
CONTRIBUTIONS = 60
BLOCK = SESSIONS


def rows() -> list[Row]:
    """All of them at once, as a desk is handed them; then the loop over the same files."""
    ours, theirs = _process.measured_in("_take_in")
    return [Row(f"{SESSIONS} sealed sessions taken in", ours, theirs, "ms", 2)]


def measured() -> tuple[float, float]:
    """Both, in milliseconds: that many taken in, and the loop over them."""
    with _world.world() as world:
        paths = [_sealed(world, number) for number in range(1, SESSIONS + 1)]
        own = world.workspace.vault.own_programme(world.programme)
        assert own is not None
        bare = open_with_schema(world.folder.root / "bare.db", own.desk_key, Journal.WAL, migrations).conn
        ours, theirs = 0.0, 0.0
        try:
            world.services.imports.sessions(world.programme)
            for start in range(0, SESSIONS, BLOCK):
                block = paths[start : start + BLOCK]
                ours += _figures.milliseconds(lambda block=block: _import(world, block))  # type: ignore[misc]
                identities = (own.working, own.spare)
                theirs += _figures.milliseconds(lambda block=block, who=identities: _only(bare, block, who))  # type: ignore[misc]
        finally:
            bare.close()
    return ours, theirs


def _sealed(world: World, number: int) -> Path:
    session = world.closed(CONTRIBUTIONS, seed=number)
    path = world.services.seals.seal(session, world.folder.root).path
    world.workspace.forget(session)
    return path


def _import(world: World, paths: Sequence[Path]) -> None:
    outcomes = world.services.imports.import_files(world.programme, paths)
    if any(outcome.code for outcome in outcomes):
        raise AssertionError([outcome.sentence for outcome in outcomes if outcome.code])


def _only(bare: Any, paths: Sequence[Path], identities: Sequence[str]) -> None:
    """Decrypt, and write what the desk writes; nothing is checked."""
    for path in paths:
        sealed = path.read_bytes()
        _signed, parts = container.read(age.decrypt(sealed, identities))
        data = bytes(parts["parts/record.json"])
        record = json.loads(data)
        session, said = record["session"], record["contributions"]
        bare.execute("BEGIN IMMEDIATE")
        bare.execute(
            "INSERT INTO seal (session, seq, manifest, file, size, laptop, head_n, head_hash, day)"
            " VALUES (?, 1, ?, ?, ?, '', 0, '', '')",
            (session["id"], session["id"] * 4, session["id"] * 4, len(sealed)),
        )
        bare.execute(
            "INSERT INTO session (id, title, borough, consulted, day, origin, heads, contributions, proposals, polls,"
            " ballots, manifest) VALUES (?, ?, ?, ?, ?, '', 0, ?, 0, 0, 0, ?)",
            (
                session["id"],
                session["title"],
                session["borough"],
                session["group"],
                session["date"],
                len(said),
                session["id"] * 4,
            ),
        )
        bare.execute("INSERT INTO record VALUES (?, ?)", (session["id"], data))
        bare.executemany(
            "INSERT INTO contribution (session, id, number, kind, text) VALUES (?, ?, ?, ?, ?)",
            [(session["id"], item["id"], item["number"], item["kind"], item["text"]) for item in said],
        )
        bare.execute(
            "INSERT INTO words (rowid, text) SELECT place, text FROM contribution WHERE session = ?", (session["id"],)
        )
        bare.execute("COMMIT")
