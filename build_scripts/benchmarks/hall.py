"""Many tables (T1): a pack for eight of them, the export of one, and the merge of eight, each by the disk's own pace.

A baseline is what the disk and the ciphers ask for the same bytes, without the app. The bars are plain milliseconds.
"""

from __future__ import annotations

import os
import random
from dataclasses import replace
from pathlib import Path

import workshop_app
from build_scripts.bench import Row
from build_scripts.benchmarks import _figures, _world
from build_scripts.benchmarks._world import PASSPHRASE, World
from workshop_app import app
from workshop_app.domain.contribution import Contribution
from workshop_app.domain.table_notes import Line, Notes
from workshop_app.files import write_atomically
from workshop_app.keys import words
from workshop_app.paths import DataFolder
from workshop_app.sealing import age, table_notes
from workshop_app.sealing.report import Signer
from workshop_app.services.bundle import Services
from workshop_app.storage.engine import open_database

TABLES, EACH, TIMES, MERGES = 8, 300, 9, 3
PACK_MS, EXPORT_MS, MERGE_MS = 100, 150, 1_000


def rows() -> list[Row]:
    """Medians; the merges are of sessions that hold nothing yet."""
    with _world.world() as world:
        out = world.folder.root.parent / "out"
        out.mkdir()
        session_id = world.session()
        lead = world.services.tables
        pack = lead.make_pack(session_id, out)
        packs = [_figures.milliseconds(lambda: lead.make_pack(session_id, out)) for _ in range(TIMES)]
        table = _table(world, pack, session_id)
        exports = [_figures.milliseconds(lambda: table.tables.export(session_id, out)) for _ in range(TIMES)]
        notes = next(out.glob("*.wnotes"))
        to = age.recipient_of(_identity(world, session_id))
        plain = age.decrypt(notes.read_bytes(), [_identity(world, session_id)])
        merged, beneath = _figures.in_turns(lambda: _merge(world, out), lambda: _beneath(out), MERGES)
        table.vault.lock()
        return [
            _row("table pack", packs, [_write(out, pack.read_bytes()) for _ in range(TIMES)], PACK_MS),
            _row(
                f"export of {EACH} contributions",
                exports,
                [_write(out, plain, to) for _ in range(TIMES)],
                EXPORT_MS,
            ),
            _row(f"merge of {TABLES} tables x {EACH}", merged, beneath, MERGE_MS),
        ]


def _row(name: str, ours: list[float], theirs: list[float], bar: float) -> Row:
    return Row(name, _figures.median(ours), _figures.median(theirs), "ms", bar, plain=True)


def _table(world: World, pack: Path, session_id: str) -> Services:
    """The laptop of a table at which 300 things were said."""
    table = app.build(DataFolder(world.folder.root.parent / "table"))
    table.vault.create(PASSPHRASE, use_keyring=False)
    table.tables.take(table.tables.read_pack(pack), 1)
    table.running.begin(session_id)
    store = table.capture._workspace.session(session_id)
    store.change(saved=_world.said(EACH, 1, store.session().agenda[0].id))
    return table


def _identity(world: World, session_id: str) -> str:
    identity = world.workspace.session(session_id).exchange.identity()
    assert identity is not None  # a pack was made
    return identity


def _write(out: Path, data: bytes, recipient: str | None = None) -> float:
    """The same bytes, sealed where they are, put on the disk so that they stay."""
    path = out / "baseline"

    def work() -> None:
        write_atomically(path, data if recipient is None else age.encrypt(data, [recipient]))

    return _figures.milliseconds(work)


def _files(recipient: str, session_id: str, programme: str, out: Path) -> list[Path]:
    """What eight tables would send of this session."""
    chance, seed = random.Random(1), os.urandom(32)
    signer = Signer(seed, words.words(seed, words.LAPTOP_WORDS))
    paths = []
    for table in range(1, TABLES + 1):
        said = [replace(each, table=min(table, 3)) for each in _world.said(EACH, table, "")]
        lines = tuple(Line(_renamed(each), os.urandom(8).hex()) for each in said)
        book = os.urandom(8).hex()
        told = Notes(book, session_id, min(table, 3), 1, lines, (), {"PERSON": chance.randrange(1, 9)}, {}, False)
        data = table_notes.assemble(told, programme, recipient, "2026-05-14T19:35", signer, workshop_app.__version__)
        paths.append(out / f"{session_id}-{table}.wnotes")
        paths[-1].write_bytes(age.encrypt(data, [recipient]))
    return paths


def _renamed(said: Contribution) -> Contribution:
    return replace(said, id=os.urandom(8).hex())


def _merge(world: World, out: Path) -> float:
    """Eight files into a session that holds nothing."""
    session_id = world.session()
    world.services.tables.make_pack(session_id, out)
    store = world.workspace.session(session_id)
    files = _files(age.recipient_of(_identity(world, session_id)), session_id, store.session().programme, out)
    took = _figures.milliseconds(lambda: world.services.merging.merge(files, session_id))
    assert len(store.contributions()) == TABLES * EACH
    return took


def _beneath(out: Path) -> float:
    """As many lines put into an encrypted table with one index, in one transaction, by the driver alone."""
    path = out / f"{os.urandom(4).hex()}.db"
    lines = [(os.urandom(8).hex(), each.text) for table in range(TABLES) for each in _world.said(EACH, table, "")]
    database = open_database(path, bytes(32))
    try:
        database.execute("CREATE TABLE line (id TEXT PRIMARY KEY, words TEXT NOT NULL) STRICT")

        def work() -> None:
            with database.atomic():
                database.conn.executemany("INSERT INTO line VALUES (?, ?)", lines)

        return _figures.milliseconds(work)
    finally:
        database.close()
