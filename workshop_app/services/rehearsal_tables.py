"""The demonstration with a laptop at each table: packs out and notes back on sticks, nothing else between (T1, T3).

Each table types what its people say into a data folder of its own, mirrors it to its stick and exports after each
activity. One of them is killed in mid-work, its process and all, and a spare goes on from the mirror. Then every file
of notes is merged twice in one random order, and twice more in another.
"""

from __future__ import annotations

import multiprocessing
import os
import secrets
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import datetime
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

from workshop_app.domain.agenda import Activity
from workshop_app.domain.errors import StorageError, TableError
from workshop_app.domain.mirror import Standing, file_name
from workshop_app.domain.session import Session
from workshop_app.paths import DataFolder
from workshop_app.services import watch
from workshop_app.services.bundle import Services
from workshop_app.services.demonstration import Demonstration, Said
from workshop_app.services.rehearsal_acts import MadeUp, say, wording
from workshop_app.services.sources import HandClock, Sources

Build = Callable[[DataFolder, Sources], Services]
"""`workshop_app.app.build`: the composition root hands itself in, since services know nothing above them."""

MOST_TABLES = 20
_PATIENCE = 60.0
"""Seconds until a laptop that says nothing is taken for broken."""


@dataclass(frozen=True, slots=True)
class _Laptop:
    """A table's laptop and its stick. `passphrase` opens the laptop, `mirror` the mirror on the stick."""

    table: int
    services: Services
    root: Path
    stick: Path
    passphrase: str
    mirror: str


class AtTables(MadeUp):
    """The made-up workshop at `tables` tables. `hall` is a folder for their laptops and sticks, `pack` the programme's
    pack, which lies there to be copied.
    """

    def __init__(
        self,
        demonstration: Demonstration,
        seed: int,
        clock: HandClock,
        tables: int,
        hall: Path,
        pack: Path,
        build: Build,
    ) -> None:
        super().__init__(_spread(demonstration, tables), seed, clock.advance)
        self._clock = clock
        self._hall = hall
        self._pack = pack
        self._build = build
        self._typed: dict[int, list[str]] = {table: [] for table in range(1, tables + 1)}
        self._merged: dict[int, int] = {}
        self._wordings: dict[str, str] = {}
        self._changes = self._conflicts = 0

    def told(self) -> dict[str, Any]:
        """What `summary.json` says of the tables."""
        return {
            "tables": [
                {"table": table, "typed": len(said), "merged": self._merged[table]}
                for table, said in self._typed.items()
            ],
            "conflicts": self._conflicts,
            "second_merge_changes": self._changes,
        }

    def take_down(self, services: Services, session: Session) -> None:
        """At the lead's laptop the agenda goes on, at the tables people type; in the end all of it is merged."""
        self._wordings = {each.key: wording(services, each) for each in self._script.contributions}
        laptops = [self._at(services, session, table) for table in self._typed]
        dies, when = self._fate(session)
        try:
            for activity in self._before_the_vote(session):
                self._hold(services, session, activity)
                for place, laptop in enumerate(laptops):
                    said = self._lines(activity, laptop.table)
                    if (laptop.table, activity.id) == (dies, when):
                        laptops[place] = laptop = self._resumed(session, laptop, activity, said)
                    else:
                        _take_notes(laptop.services, session, activity, said)
                    self._typed[laptop.table] += [each.key for each in said]
                    if said:
                        self._read_back(laptop.services, session, said)
                        laptop.services.tables.export(session.id, laptop.stick)
                        _mirror(laptop.services, session)
                self._advance(60 * activity.minutes)
        finally:
            for laptop in laptops:
                laptop.services.vault.lock()
        self._merge(services, session)
        here = {(item.table, item.text): item.id for item in services.capture.contributions(session.id)}
        for each in self._script.contributions:
            self._ids[each.key] = here[each.table, self._wordings[each.key]]
        self._merged = {table: sum(at == table for at, _text in here) for table in self._typed}

    def capture(self, services: Services, session: Session) -> None:
        """As it is always played; afterwards all notes come in once more, as from a second stick, and change nothing
        though lines were put together and edited since.
        """
        super().capture(services, session)
        self._changes = self._merge(services, session)
        self._conflicts = len(services.merging.conflicts(session.id))

    # ---------------------------------------------------------------- laptops

    def _at(self, services: Services, session: Session, table: int) -> _Laptop:
        """A laptop that took the pack of its table from a stick, and is mirrored to it."""
        laptop = self._laptop(f"table-{table}", table)
        given = services.tables.make_pack(session.id, laptop.stick, table)
        offer = laptop.services.tables.read_pack(given)
        if offer.words != services.tables.words(session.id):
            raise TableError("T-KEY", "The words of the table's pack are not those of the lead's laptop.")
        laptop.services.tables.take(offer, table)
        laptop.services.running.begin(session.id)
        mirrors = laptop.services.mirrors
        mirrors.switch_on(session.id, laptop.stick, mirrors.prepare(laptop.mirror))
        _mirror(laptop.services, session)
        return laptop

    def _laptop(self, name: str, table: int) -> _Laptop:
        root, stick = self._hall / name, self._hall / f"stick-{table}"
        stick.mkdir(parents=True, exist_ok=True)
        services = self._build(DataFolder(root), _sources(self._clock))
        passphrase = services.vault.suggest()
        services.vault.create(passphrase, use_keyring=False)
        return _Laptop(table, services, root, stick, passphrase, services.vault.suggest())

    def _resumed(self, session: Session, laptop: _Laptop, activity: Activity, said: Sequence[Said]) -> _Laptop:
        """The table's laptop is killed while it types; a spare takes up the mirror and types what is not in it."""
        laptop.services.vault.lock()
        self._kill(session, laptop, activity, said)
        spare = replace(self._laptop("spare", laptop.table), mirror=laptop.mirror)
        there = spare.services
        there.planning.accept(there.planning.read_pack(self._pack))
        there.mirrors.take_up(there.mirrors.open(spare.stick / file_name(session.id), spare.mirror))
        mirrored = {item.text for item in there.capture.contributions(session.id)}
        missing = [each for each in said if self._wordings[each.key] not in mirrored]
        _take_notes(there, session, activity, missing)
        return spare

    def _kill(self, session: Session, laptop: _Laptop, activity: Activity, said: Sequence[Said]) -> None:
        """Have the lines typed in a process of their own, and kill it once some of them are in the mirror."""
        context = multiprocessing.get_context("spawn")
        heard, told = context.Pipe(duplex=False)
        work = (self._build, str(laptop.root), self._clock.now(), laptop.passphrase, session, activity, said, told)
        process = context.Process(target=_until_killed, args=work, daemon=True, name=f"table {laptop.table}")
        process.start()
        told.close()
        try:
            for _ in range(self._chance.randint(1, max(1, len(said) - 1))):
                if not heard.poll(_PATIENCE):
                    raise StorageError(f"The laptop of table {laptop.table} says nothing.")
                heard.recv()
        except EOFError as fault:
            raise StorageError(f"The laptop of table {laptop.table} ended before it was killed.") from fault
        finally:
            process.kill()
            process.join()
            heard.close()

    # ---------------------------------------------------------------- what is played

    def _lines(self, activity: Activity, table: int) -> list[Said]:
        return [each for each in self._script.contributions if (each.activity, each.table) == (activity.id, table)]

    def _fate(self, session: Session) -> tuple[int, str]:
        """Whose laptop dies, and in which activity: one in which there is something to type."""
        full = [
            (table, activity.id)
            for activity in self._before_the_vote(session)
            for table in self._typed
            if len(self._lines(activity, table)) > 1
        ]
        return self._chance.choice(full)

    def _read_back(self, services: Services, session: Session, said: Sequence[Said]) -> None:
        agreed = {self._wordings[each.key] for each in said if each.key in self._script.read_back}
        for item in services.capture.contributions(session.id):
            if item.text in agreed and not item.read_back:
                services.capture.edit(session.id, replace(item, read_back=True))

    def _merge(self, services: Services, session: Session) -> int:
        """Merge every file of every stick, twice and in random order; gives how much that changed."""
        files = [path for path in sorted(self._hall.glob("stick-*/*")) if path.suffix == ".wnotes"] * 2
        self._chance.shuffle(files)
        changes = 0
        for path in files:
            merged = services.merging.merge([path], session.id)
            for refused in merged.refused:
                raise TableError(refused.code, refused.sentence)
            assert merged.certificate is not None  # else it was refused
            changes += merged.certificate.changes
        return changes


def _spread(script: Demonstration, tables: int) -> Demonstration:
    """The script for so many tables; where that is another number than its own, people sit down one after the other."""
    if tables == script.tables:
        return script
    seated = tuple(replace(said, table=1 + place % tables) for place, said in enumerate(script.contributions))
    return replace(script, tables=tables, contributions=seated)


def _take_notes(services: Services, session: Session, activity: Activity, lines: Sequence[Said]) -> None:
    services.running.go_to(session.id, activity.id)
    for each in lines:
        say(services, session, each)
        _mirror(services, session)


def _mirror(services: Services, session: Session) -> None:
    """One step to the stick; a rehearsal has no window that makes them."""
    parcel = services.mirrors.step(session.id)
    state = None if parcel is None else parcel.write()
    if state is None or state.standing is not Standing.CURRENT:
        raise StorageError("The mirror was not written." if state is None else state.problem)


def _sources(clock: HandClock) -> Sources:
    return Sources(clock.now, clock.today, secrets.token_bytes)


def _until_killed(
    build: Build,
    root: str,
    now: float,
    passphrase: str,
    session: Session,
    activity: Activity,
    said: Sequence[Said],
    told: Connection,
) -> None:
    """What the process does that is killed: unlock, type a line, mirror it, tell, and so on."""
    watch.start()
    services = build(DataFolder(Path(root)), _sources(HandClock(datetime.fromtimestamp(now))))
    services.vault.unlock(passphrase)
    services.running.go_to(session.id, activity.id)
    for each in said:
        say(services, session, each)
        _mirror(services, session)
        told.send(os.getpid())
    with suppress(EOFError, OSError):
        told.poll(_PATIENCE)
