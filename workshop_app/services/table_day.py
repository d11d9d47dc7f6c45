"""The day of many tables (T1): what the lead sees of them, and a table's own clock."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from pathlib import Path

from workshop_app.domain import table_clock
from workshop_app.domain.agenda import length
from workshop_app.domain.errors import PlanError, StorageError
from workshop_app.domain.merge import Certificate, Received
from workshop_app.domain.session import Session, SessionState, Summary
from workshop_app.reporting import note_taker_page
from workshop_app.services.merge import Conflict, MergeService
from workshop_app.services.mirror import remove_mirror
from workshop_app.services.run_session import RunService, RunState
from workshop_app.services.tables import Exported, TableService
from workshop_app.services.workspace import Workspace
from workshop_app.storage.exchange_table import Notebook
from workshop_app.storage.run_tables import Clock

__all__ = ["Notebook", "Overview", "TableDayService", "TableStanding", "Taken"]


@dataclass(frozen=True, slots=True)
class TableStanding:
    """One table as the lead's laptop knows it: how many lines are held of it, and the latest file of each notebook that
    came in for it (more than one where two laptops chose the same number), with the lead's time of that merge.
    """

    table: int
    lines: int
    came: tuple[tuple[Received, str], ...]


@dataclass(frozen=True, slots=True)
class Overview:
    """All that the lead sees of the tables. `words` are none before the first pack was made; `takes` is the table that
    this laptop itself takes notes for, None where it leads.
    """

    session: Session
    state: SessionState
    words: tuple[str, ...]
    tables: tuple[TableStanding, ...]
    conflicts: tuple[Conflict, ...]
    certificates: tuple[Certificate, ...]
    takes: int | None


@dataclass(frozen=True, slots=True)
class Taken:
    """A session that this laptop takes notes for."""

    summary: Summary
    book: Notebook


class TableDayService:
    """Reads what `TableService` and `MergeService` keep, and turns a table's agenda by its clock. `rotate` gives the
    vault another key.
    """

    def __init__(
        self,
        workspace: Workspace,
        tables: TableService,
        merging: MergeService,
        running: RunService,
        rotate: Callable[[], None],
    ) -> None:
        self._workspace = workspace
        self._tables = tables
        self._merging = merging
        self._running = running
        self._rotate = rotate

    def overview(self, session_id: str) -> Overview:
        """How the tables of a session stand now."""
        store = self._workspace.session(session_id)
        session, certificates = store.session(), self._merging.certificates(session_id)
        lines = Counter(item.table for item in store.contributions())
        book = store.exchange.notebook()
        return Overview(
            session,
            store.state(),
            self._tables.words(session_id),
            tuple(
                TableStanding(table, lines[table], _latest(certificates, table))
                for table in range(1, session.tables + 1)
            ),
            self._merging.conflicts(session_id),
            certificates,
            None if book is None else book.table,
        )

    def print_page(self, path: Path) -> None:
        """Write the guide for note-takers on one page, a PDF. `StorageError` where the disk refuses."""
        note_taker_page.write(path)

    def check_leads(self, session_id: str) -> None:
        """`PlanError` where this laptop takes notes for a table of this session and does not lead it."""
        book = self._workspace.session(session_id).exchange.notebook()
        if book is not None:
            raise PlanError(
                f"This laptop takes notes for table {book.table} of this session, and another one leads it. Go on in"
                " the room Table."
            )

    # ---------------------------------------------------------------- at a table

    def taken(self) -> tuple[Taken, ...]:
        """The sessions that this laptop takes notes for: what runs first, then by day, the latest first."""
        found = []
        for each in self._workspace.vault.sessions():
            with suppress(StorageError):  # a session that is damaged is said where it is opened
                book = self._workspace.session(each.summary.id).exchange.notebook()
                if book is not None:
                    found.append(Taken(each.summary, book))
        return tuple(sorted(found, key=lambda each: (_RANK[each.summary.state], -each.summary.date.toordinal())))

    def begin(self, session_id: str) -> RunState:
        """Begin to take notes, in the activity that the agenda has now by this laptop's clock. `PlanError` where it was
        begun before.
        """
        store = self._workspace.session(session_id)
        session = store.session()
        if store.state() is not SessionState.PLANNED:
            raise PlanError("Notes are taken for this session already. Go on with them.")
        now = int(self._workspace.sources.now())
        start = datetime.combine(session.date, time()) + timedelta(minutes=session.starts_at)
        at = table_clock.begins_at(session.agenda, int(start.timestamp()), now)
        store.run.begin(Clock(min(now, at.since), length(session.agenda), at))
        self._workspace.remember(session_id)
        return self._running.open(session_id)

    def follow(self, session_id: str) -> RunState:
        """Turn to the activity that is on by now, where time alone has moved it; gives where the table stands."""
        store = self._workspace.session(session_id)
        clock, now = store.run.clock(), int(self._workspace.sources.now())
        if clock is not None:
            before = store.run.spent(clock.position.activity)
            at = table_clock.goes_on_to(store.session().agenda, clock.position, before, now)
            if at is not None:
                self._running.go_to(session_id, at.activity)
                store.run.stand(at)
        return self._running.open(session_id)

    def hand_over(self, session_id: str, folder: Path) -> Exported:
        """Export once more, then destroy the notes on this laptop: their keys, the file, and the mirror. It cannot be
        undone. `TableError` and `StorageError` as `TableService.export`, or where the mirror's stick is away: then
        nothing was destroyed.
        """
        exported = self._tables.export(session_id, folder)
        remove_mirror(self._workspace, session_id)
        self._workspace.remove_session(session_id)
        self._rotate()
        return exported


_RANK = {SessionState.RUNNING: 0, SessionState.PLANNED: 1, SessionState.CLOSED: 2, SessionState.SEALED: 3}


def _latest(certificates: Sequence[Certificate], table: int) -> tuple[tuple[Received, str], ...]:
    """Of each notebook of this table the file with the highest number; certificates come the latest first."""
    found: dict[str, tuple[Received, str]] = {}
    for certificate in certificates:
        for each in certificate.received:
            before = found.get(each.notebook)
            if each.table == table and (before is None or each.seq > before[0].seq):
                found[each.notebook] = (each, certificate.made)
    return tuple(found.values())
