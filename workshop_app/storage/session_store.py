"""Everything of one session on disk. Each change and its log entry are one transaction, durable when it returns.

`votes` holds proposals and polls, `run` where the session stands, `review` the answers before sealing, `corrections`
what was put right afterwards, `exchange` what tables' laptops sent; what was said, the plan and the record are here.
Ballots are not: they have a box of their own.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import replace
from pathlib import Path
from secrets import token_bytes

from workshop_app.domain.chain import Entry, Head
from workshop_app.domain.codec import canonical, decode, encode, parse
from workshop_app.domain.contribution import Contribution, without_gaps
from workshop_app.domain.correction import Correction
from workshop_app.domain.errors import PlanError, StorageError
from workshop_app.domain.journal import Kind
from workshop_app.domain.poll import Poll
from workshop_app.domain.proposal import Proposal
from workshop_app.domain.record import VERSION, Origin, Record, version_of, without
from workshop_app.domain.session import Session, SessionState
from workshop_app.storage.card_table import CardTable
from workshop_app.storage.contribution_table import ContributionTable
from workshop_app.storage.correction_table import CorrectionTable
from workshop_app.storage.engine import Database, Journal, check_integrity, disk_errors, empty_log
from workshop_app.storage.exchange_table import ExchangeTable
from workshop_app.storage.group_table import GroupTable
from workshop_app.storage.migrate import copy_database, open_with_schema, remove_database
from workshop_app.storage.plan_tables import PlanTables
from workshop_app.storage.review_table import ReviewTable
from workshop_app.storage.room_table import RoomTable
from workshop_app.storage.run_tables import RunTables
from workshop_app.storage.schema.session import migrations
from workshop_app.storage.session_log import SessionLog
from workshop_app.storage.vote_tables import VoteTables

_WORKSHOP = Origin()
_PLAN = "the plan"  # subject of log entries while nothing has begun: only the last plan is worth keeping
_LIFE = tuple(SessionState)


class SessionStore:
    """One session's database. It belongs to the thread that opened it."""

    def __init__(self, database: Database, name: str, session_id: str, token: Callable[[int], bytes]) -> None:
        self._database = database
        self._name = name
        self._log = SessionLog(database, name, session_id, token)
        self._plan: Session | None = None
        self._said = ContributionTable(self._log)
        self.votes = VoteTables(self._log)
        self.run = RunTables(self._log)
        self.review = ReviewTable(self._log)
        self.corrections = CorrectionTable(self._log)
        self.cards = CardTable(self._log)
        self.groups = GroupTable(self._log)
        self.exchange = ExchangeTable(self._log)
        self.plans = PlanTables(self._log)
        self.room = RoomTable(self._log)

    @classmethod
    def create(
        cls,
        path: Path,
        key: bytes,
        session: Session,
        pack_seq: int,
        token: Callable[[int], bytes] = token_bytes,
        origin: Origin = _WORKSHOP,
    ) -> SessionStore:
        """Make the database of a newly planned session. `pack_seq` numbers the pack it was planned from; `token(n)`
        gives n random bytes. `StorageError` where a session is there already or the disk refuses.
        """
        if path.exists():
            raise StorageError(f"“{path.name}” is there already. Nothing was changed.")
        try:
            database = open_with_schema(path, key, Journal.WAL, migrations)
            try:
                store = cls(database, path.name, session.id, token)
                store._begin_life(session, pack_seq, origin)
            except BaseException:
                database.close()
                raise
        except BaseException:
            remove_database(path)
            raise
        return store

    @classmethod
    def open(cls, path: Path, key: bytes, token: Callable[[int], bytes] = token_bytes) -> SessionStore:
        """Open it again. Raises `UnreadableError`, `TooNewError`, or `StorageError` where it is not there."""
        if not path.exists():
            raise StorageError(f"“{path.name}” is missing. Put the file back into the data folder, then open it again.")
        database = open_with_schema(path, key, Journal.WAL, migrations)
        try:
            with disk_errors(path.name):
                row = database.execute("SELECT id FROM session").fetchone()
            if row is None:
                raise StorageError(f"“{path.name}” was never finished and holds nothing. Plan the session again.")
            return cls(database, path.name, row[0], token)
        except BaseException:
            database.close()
            raise

    def copy_to(self, target: Path, key: bytes) -> None:
        """An encrypted copy as it now stands, under `key`, at `target`; `StorageError` where the disk refuses."""
        copy_database(self._database, target, key)

    def close(self) -> None:
        """Close the database. Where words went from it, it is written anew first; should the disk refuse, that is done
        at the next close.
        """
        with suppress(Exception):  # on the way out nothing may stop the lock
            if self._log.has_remnants():
                self.overwrite()
        self._database.close()

    # ---------------------------------------------------------------- the plan

    @property
    def pack_seq(self) -> int:
        """The number of the pack the session was planned from."""
        return int(self._log.row("SELECT pack_seq FROM session")[0])

    def session(self) -> Session:
        """The plan as it now stands."""
        if self._plan is None:
            self._plan = decode(Session, parse(self._log.row("SELECT plan FROM session")[0].encode()), "session")
        return self._plan

    def save_session(self, session: Session) -> None:
        """Keep a changed plan. Once the session runs, the log keeps the earlier ones too."""
        planned = self.state() is SessionState.PLANNED
        with self._log.writing():
            self._database.execute("UPDATE session SET plan = ?", (canonical(encode(session)).decode(),))
            self._log.append(Kind.PLANNED, session, _PLAN if planned else None)
        self._plan = session

    def state(self) -> SessionState:
        """Where the session is in its life."""
        return self._log.state()

    def set_state(self, state: SessionState) -> None:
        """Move it on; `PlanError` for a step back."""
        if _LIFE.index(state) < _LIFE.index(now := self.state()):
            raise PlanError(f"A session that is {now.value} does not become {state.value} again.")
        with self._log.writing():
            self._log.put_state(state)

    # ---------------------------------------------------------------- what was said

    def next_number(self) -> int:
        """The number of the next contribution; none is ever given twice."""
        return self._said.next_number()

    def contributions(self) -> tuple[Contribution, ...]:
        """All contributions, by number."""
        return self._said.all()

    def contribution(self, contribution_id: str) -> Contribution | None:
        """The contribution with this id, or None."""
        return self._said.one(contribution_id)

    def change(
        self,
        saved: Sequence[Contribution] = (),
        removed: Sequence[str] = (),
        proposals: Sequence[Proposal] = (),
        replaced: Mapping[str, int] | None = None,
        kept: Mapping[str, int] | None = None,
    ) -> None:
        """Save and remove contributions, with the proposals that go with it, in one transaction.

        `replaced` and `kept` say how many more identifiers were replaced, per kind, and kept, per reason.
        """
        with self._log.writing():
            for contribution_id in removed:
                self._said.remove(contribution_id)
            for contribution in saved:
                self._said.save(contribution)
            self.votes.put_proposals(proposals)
            self._count(Kind.IDENTIFIERS, replaced or {})
            self._count(Kind.KEPT, kept or {})

    def close_gaps(self) -> None:
        """Number what was said from 1 without a gap, whatever left one. All of it is logged anew, the earlier entries
        without their words, so that the log does not say where a gap was. For a session that is about to be sealed.
        """
        said = self.contributions()
        closed = without_gaps(said)
        if closed != said:
            with self._log.writing():
                self._said.renumber(closed)

    def earlier_plans(self) -> dict[int, Session]:
        """The plans that were replaced and still stand in the log, by the number of their entry."""
        told = self._log.still_said(Kind.PLANNED)
        return {number: decode(Session, parse(payload), "session") for number, payload in told[:-1]}

    def purge(
        self,
        contributions: Sequence[Contribution],
        proposals: Sequence[Proposal],
        polls: Sequence[Poll],
        plan: Session | None,
        earlier: Sequence[int],
        replaced: Mapping[str, int],
    ) -> None:
        """Put these in place of what they were, in one transaction; what the log said of it before is taken out of it.

        `plan` is the plan where it changes, `earlier` are numbers of entries with earlier plans. What the disk may
        still hold of the old words goes with `overwrite`.
        """
        with self.together():
            for contribution in contributions:
                self._said.save(contribution)
            self.exchange.mark_purged(each.id for each in contributions)
            self.votes.put_proposals(proposals)
            if polls:
                self.votes.reword(polls)
            if plan is not None:
                ((last, _payload),) = self._log.still_said(Kind.PLANNED)[-1:]
                self._log.drop_entries([last])
                self._database.execute("UPDATE session SET plan = ?", (canonical(encode(plan)).decode(),))
                self._log.append(Kind.PLANNED, plan)
            self._log.drop_entries(earlier)
            self._count(Kind.IDENTIFIERS, replaced)
            self._said.index_anew()
        self._plan = None

    def withdraw(self, gone: Sequence[str], proposals: Sequence[str]) -> None:
        """Take out what was given with a card, in one transaction: contributions, and proposals that are theirs alone.

        Other proposals no longer cite them. What the disk may still hold of the words goes with `overwrite`.
        """
        with self._log.writing():
            for contribution_id in gone:
                self._said.remove(contribution_id)
            self.votes.remove_proposals(proposals)
            citing = [each for each in self.votes.proposals() if set(gone).intersection(each.sources)]
            self.votes.put_proposals([without(each, gone) for each in citing])
            self.cards.forget(gone)
            self._said.index_anew()

    def overwrite(self) -> None:
        """Write every page of the file anew from what is there now, and cut the write-ahead log: what was purged is in
        no page any more. `StorageError` where the disk refuses or another process is reading.
        """
        with disk_errors(self._name):
            self._database.execute("VACUUM")
            self._database.execute("PRAGMA user_version = 0")
            empty_log(self._database)

    def supplement(
        self,
        corrections: Sequence[Correction],
        replaced: Mapping[str, int] | None = None,
        kept: Mapping[str, int] | None = None,
    ) -> None:
        """Seal these corrections, in one transaction. What they take out is destroyed, with what was said about it."""
        gone = {each.subject for each in corrections if each.takes_out}
        with self._log.writing():
            for contribution_id in gone:
                self._said.remove(contribution_id)
            citing = [each for each in self.votes.proposals() if gone.intersection(each.sources)]
            self.votes.put_proposals([without(each, gone) for each in citing])
            self.corrections.seal([each for each in corrections if each.takes_out or each.subject not in gone], gone)
            self._count(Kind.IDENTIFIERS, replaced or {})
            self._count(Kind.KEPT, kept or {})

    def by_rules(self) -> bool:
        """Whether names were found by rules alone for a while."""
        return self._log.row("SELECT 1 FROM log WHERE kind = ?", Kind.BY_RULES.value) is not None

    def mark_by_rules(self) -> None:
        """Say in the log that names were found by rules alone; once is enough, and it is never taken back."""
        with self._log.writing():
            if not self.by_rules():
                self._log.append(Kind.BY_RULES, {})

    @contextmanager
    def together(self) -> Iterator[None]:
        """Whatever the block changes here is one transaction: kept when the block ends, undone when it raises."""
        try:
            with self._log.writing():
                yield
        except BaseException:
            self._plan = None  # what was read inside may never have been
            raise

    def find(self, query: str) -> tuple[str, ...]:
        """Ids of the contributions that hold every word of `query`, the last of which may be half typed; best first."""
        return self._said.find(query)

    # ---------------------------------------------------------------- the record and its log

    def record(self) -> Record:
        """Everything that is sealed, as it now stands."""
        record = Record(
            VERSION,
            self.session(),
            self.pack_seq,
            decode(Origin, parse(self._log.row("SELECT origin FROM session")[0].encode()), "origin"),
            self.run.steps(),
            self.run.heads(),
            self.contributions(),
            self.votes.proposals(),
            self.votes.records(),
            self._counted(Kind.IDENTIFIERS),
            self._counted(Kind.KEPT),
            self.corrections.all(),
            self.review.sealed(),
            self.by_rules(),
            self.plans.equality(),
        )
        return replace(record, v=version_of(record))

    def entries(self) -> list[Entry]:
        """The log, entry by entry."""
        return self._log.entries()

    def head(self) -> Head:
        """Where the log stands."""
        return self._log.head

    def check_follows(self, remembered: Head | None) -> None:
        """`StorageError` where the log does not go on from the head that the vault remembers: an old copy is back."""
        if remembered is not None:
            self._log.check_follows(remembered)

    def integrity(self) -> bool:
        """Whether every page, every table and the whole log are as they were written."""
        with disk_errors(self._name):
            return check_integrity(self._database) and self._log.is_sound()

    def _begin_life(self, session: Session, pack_seq: int, origin: Origin) -> None:
        with self._log.writing():
            self._database.execute(
                "INSERT INTO session VALUES (1, ?, ?, ?, ?, ?)",
                (
                    session.id,
                    pack_seq,
                    SessionState.PLANNED.value,
                    canonical(encode(session)).decode(),
                    canonical(encode(origin)).decode(),
                ),
            )
            self._log.append(Kind.PLANNED, session, _PLAN)

    def _count(self, kind: Kind, more: Mapping[str, int]) -> None:
        for key, n in more.items():
            self._database.execute(
                "INSERT INTO found_identifiers VALUES (?, ?, ?)"
                " ON CONFLICT (what, key) DO UPDATE SET n = n + excluded.n",
                (kind.value, key, n),
            )
            self._log.append(kind, {"key": key, "n": n})

    def _counted(self, kind: Kind) -> dict[str, int]:
        return dict(self._log.rows("SELECT key, n FROM found_identifiers WHERE what = ? ORDER BY key", kind.value))
