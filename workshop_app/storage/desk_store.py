"""The programme desk's database: reports taken in, the laptops that are trusted, and the tray of refused files."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from pathlib import Path
from typing import Any

from workshop_app.domain import record as records
from workshop_app.domain.chain import Head
from workshop_app.domain.contribution import ContributionKind
from workshop_app.domain.errors import StorageError
from workshop_app.domain.record import Record
from workshop_app.domain.sealed import ImportedSession, LaptopState, Receipt, Ruling, Said, TrayEntry
from workshop_app.storage.desk_notes import DeskNotes
from workshop_app.storage.desk_receipts import DeskReceipts
from workshop_app.storage.engine import Database, Journal, check_integrity, disk_errors
from workshop_app.storage.migrate import copy_database, open_with_schema
from workshop_app.storage.schema.desk import migrations
from workshop_app.storage.search import full_text, words_of

_LOST = "(SELECT lost FROM rescue WHERE rescue.manifest = seal.manifest)"
_RECEIPT = f"seal.session, seq, seal.manifest, file, size, laptop, head_n, head_hash, seal.day, {_LOST}, prev, pack_seq"
_LINE = (
    "id, title, borough, consulted, session.day, origin, heads, contributions, proposals, polls, ballots, corrections"
)
_ENTRY = "id, name, size, code, sentence, laptop, day, discarded, asked, settled"
_ORDER = "ORDER BY session.day DESC, title, id"


class DeskStore:
    """Every method is one transaction, and raises `StorageError` where the disk refuses it."""

    def __init__(self, database: Database, name: str) -> None:
        self._database = database
        self._name = name
        self.receipts = DeskReceipts(database, name)
        self.notes = DeskNotes(database, name)

    @classmethod
    def open(cls, path: Path, key: bytes, *, must_exist: bool = False) -> DeskStore:
        """Open the database at `path`, or make it unless it `must_exist`.

        Raises `UnreadableError` where the key does not open it and `TooNewError` where it is from a newer version.
        """
        return cls(open_with_schema(path, key, Journal.WAL, migrations, must_exist=must_exist), path.name)

    def turn(self) -> Head:
        """Where this database stands: how many changes of what it holds, and the mark of the last."""
        rows = self._all("SELECT n, mark FROM turn ORDER BY n DESC LIMIT 1")
        return Head(*rows[0]) if rows else Head(0, "")

    def goes_on_from(self, turn: Head) -> bool:
        """Whether this database once stood there. An older copy of it did not yet, and another one never did."""
        return turn.n == 0 or bool(self._all("SELECT 1 FROM turn WHERE n = ? AND mark = ?", turn.n, turn.hash))

    def laptops(self) -> Mapping[str, LaptopState]:
        """The laptops that were ever approved: public key in hexadecimal to where it stands."""
        return {
            public: LaptopState(state) for public, state in self._all("SELECT public, state FROM laptop ORDER BY 1")
        }

    def set_laptop(self, public: str, state: LaptopState) -> None:
        """Trust a laptop, or no longer."""
        self._write(
            "INSERT INTO laptop (public, state) VALUES (?, ?)"
            " ON CONFLICT (public) DO UPDATE SET state = excluded.state",
            public,
            state.value,
        )

    def latest(self, session_id: str) -> Receipt | None:
        """The register's entry of the report that stands for the session, or None where none came in: the newest, or
        a full one that came after a rescue.
        """
        rows = self._all(f"SELECT {_RECEIPT} FROM session JOIN seal USING (manifest) WHERE id = ?", session_id)
        return _receipt(rows[0]) if rows else None

    def has_manifest(self, digest: str) -> bool:
        """Whether the report with this manifest (SHA-256, hexadecimal) ever came in, and was not set aside."""
        return bool(self._all("SELECT 1 FROM seal WHERE manifest = ?", digest))

    def add_report(self, record: Record, receipt: Receipt, data: bytes | None = None) -> None:
        """Take in a verified report, in place of the session's earlier version. `data` is `record` as it came, for
        callers that have it at hand.
        """
        with disk_errors(self._name), self._database.atomic():
            self._put(record, receipt, data)

    def put_in_place(self, record: Record, receipt: Receipt, reason: str, day: date) -> None:
        """Take in a version that holds over the one that is here, which is set aside, whole; and keep the decision."""
        with disk_errors(self._name), self._database.atomic():
            before = self.latest(record.session.id)
            assert before is not None  # else there is nothing to decide
            self.notes.rule(Ruling(receipt.session, receipt.manifest, before.manifest, reason, day))
            self._run("DELETE FROM aside WHERE manifest = ?", receipt.manifest)
            self._run(
                "INSERT INTO aside SELECT manifest, session, seq, file, laptop, day,"
                " (SELECT data FROM record WHERE record.session = seal.session) FROM seal WHERE manifest = ?",
                before.manifest,
            )
            self._remove(record.session.id)
            for table in ("receipt", "rescue", "seal"):
                self._run(f"DELETE FROM {table} WHERE manifest = ?", before.manifest)
            self._put(record, receipt, None)

    def add_outside(self, record: Record) -> None:
        """Take in an online consultation, which has no seal; `StorageError` where a session has this id already."""
        with disk_errors(self._name), self._database.atomic():
            if self.has_session(record.session.id):
                raise StorageError("This consultation is already here. Nothing was changed.")
            self._add(record, None, None)

    def has_session(self, session_id: str) -> bool:
        """Whether a session with this id is here."""
        return bool(self._all("SELECT 1 FROM session WHERE id = ?", session_id))

    def sessions(self) -> tuple[ImportedSession, ...]:
        """The sessions that are here, latest date first."""
        rows = self._all(f"SELECT {_LINE}, {_RECEIPT} FROM session LEFT JOIN seal USING (manifest) {_ORDER}")
        return tuple(map(_line, rows))

    def record(self, session_id: str) -> Record | None:
        """The record of a session, or None."""
        rows = self._all("SELECT data FROM record WHERE session = ?", session_id)
        return records.from_bytes(rows[0][0]) if rows else None

    def records(self) -> Iterator[Record]:
        """All records, in the order of `sessions`, one at a time; a session that is taken in meanwhile is not among
        them.
        """
        for (session_id,) in self._all(f"SELECT id FROM session {_ORDER}"):
            ((data,),) = self._all("SELECT data FROM record WHERE session = ?", session_id)
            yield records.from_bytes(data)

    def find(self, query: str, limit: int = 500) -> tuple[Said, ...]:
        """What was said in any session that holds every word of `query`, the last of which may be half typed; best
        first, at most `limit`. Case and accents make no difference.
        """
        words = words_of(query)
        if not words:
            return ()
        rows = self._all(
            "SELECT session, id, number, kind, contribution.text FROM words JOIN contribution ON place = words.rowid"
            " WHERE words MATCH ? ORDER BY rank LIMIT ?",
            full_text(words),
            limit,
        )
        return tuple(
            Said(session, id_, number, ContributionKind(kind), text) for session, id_, number, kind, text in rows
        )

    def tray(self) -> tuple[TrayEntry, ...]:
        """The refused files that are kept, discarded ones also, latest first."""
        return tuple(_entry(row) for row in self._all(f"SELECT {_ENTRY} FROM tray ORDER BY day DESC, rowid DESC"))

    def keep_in_tray(self, entry: TrayEntry) -> None:
        """List a refused file, in place of an earlier entry of the same file; that it was asked for stays noted."""
        self._write(
            "INSERT INTO tray (id, name, size, code, sentence, laptop, day, discarded) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"
            " ON CONFLICT (id) DO UPDATE SET name = excluded.name, size = excluded.size, sentence = excluded.sentence,"
            " laptop = excluded.laptop, day = excluded.day, discarded = excluded.discarded, code = excluded.code,"
            " settled = CASE WHEN code = excluded.code THEN settled ELSE '' END",
            entry.id,
            entry.name,
            entry.size,
            entry.code,
            entry.sentence,
            entry.laptop,
            entry.day.isoformat(),
            int(entry.discarded),
        )

    def set_discarded(self, tray_id: str, discarded: bool) -> None:
        """Mark a refused file as discarded, or take the mark off; nothing happens where it is not in the tray."""
        self._write("UPDATE tray SET discarded = ? WHERE id = ?", int(discarded), tray_id)

    def set_asked(self, tray_id: str, day: date) -> None:
        """Note that a refused file was asked for again."""
        self._write("UPDATE tray SET asked = ? WHERE id = ?", day.isoformat(), tray_id)

    def settle(self, tray_id: str, ruling: Ruling) -> None:
        """Keep the decision that a refused version does not hold; its file stays in the tray."""
        with disk_errors(self._name), self._database.atomic():
            self.notes.rule(ruling)
            self._run("UPDATE tray SET settled = ? WHERE id = ?", ruling.reason, tray_id)

    def drop_from_tray(self, tray_id: str) -> None:
        """Take a file off the list."""
        self._write("DELETE FROM tray WHERE id = ?", tray_id)

    def is_sound(self) -> bool:
        """Whether every page is as it was written; `UnreadableError` where not even that can be asked."""
        with disk_errors(self._name):
            return check_integrity(self._database)

    def copy_to(self, target: Path, key: bytes) -> None:
        """An encrypted copy as it now stands, under `key`, at `target`; `StorageError` where the disk refuses."""
        copy_database(self._database, target, key)

    def close(self) -> None:
        """Close the database and, with it, drop its key."""
        self._database.close()

    def _put(self, record: Record, receipt: Receipt, data: bytes | None) -> None:
        self._run(
            "INSERT INTO seal (session, seq, manifest, file, size, laptop, head_n, head_hash, day, prev, pack_seq)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            receipt.session,
            receipt.seq,
            receipt.manifest,
            receipt.file,
            receipt.size,
            receipt.laptop,
            receipt.head.n,
            receipt.head.hash,
            receipt.day.isoformat(),
            receipt.prev,
            receipt.pack_seq,
        )
        if receipt.lost is not None:
            self._run("INSERT INTO rescue VALUES (?, ?)", receipt.manifest, receipt.lost)
        self._remove(record.session.id)
        self._add(record, data, receipt.manifest)
        self._run("DELETE FROM tray WHERE id = ?", receipt.file)
        self._run(  # of what was taken out not even the digest of its words is kept
            "DELETE FROM cleared WHERE session = ?1 AND contribution NOT IN"
            " (SELECT id FROM contribution WHERE session = ?1)",
            record.session.id,
        )

    def _add(self, record: Record, data: bytes | None, manifest: str | None) -> None:
        session, counts = record.session, record.counts()
        self._run(
            "INSERT INTO session VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            session.id,
            session.title,
            session.borough,
            session.group,
            session.date.isoformat(),
            record.origin.kind,
            counts["heads"],
            counts["contributions"],
            counts["proposals"],
            counts["polls"],
            counts["ballots"],
            manifest,
            len(record.corrections),
        )
        self._run("INSERT INTO record VALUES (?, ?)", session.id, data or records.to_bytes(record))
        self._database.conn.executemany(
            "INSERT INTO contribution (session, id, number, kind, text) VALUES (?, ?, ?, ?, ?)",
            [(session.id, item.id, item.number, item.kind.value, item.text) for item in record.contributions],
        )
        self._run("INSERT INTO words (rowid, text) SELECT place, text FROM contribution WHERE session = ?", session.id)

    def _remove(self, session_id: str) -> None:
        self._run(
            "INSERT INTO words (words, rowid, text) SELECT 'delete', place, text FROM contribution WHERE session = ?",
            session_id,
        )
        for table in ("contribution", "record"):
            self._run(f"DELETE FROM {table} WHERE session = ?", session_id)
        self._run("DELETE FROM session WHERE id = ?", session_id)

    def _all(self, statement: str, *values: Any) -> list[Any]:
        with disk_errors(self._name):
            return self._database.execute(statement, values).fetchall()

    def _write(self, statement: str, *values: Any) -> None:
        with disk_errors(self._name), self._database.atomic():
            self._run(statement, *values)

    def _run(self, statement: str, *values: Any) -> None:
        self._database.execute(statement, values)


def _receipt(row: Any) -> Receipt:
    session, seq, manifest, file, size, laptop, head_n, head_hash, day, *more = row
    head = Head(head_n, head_hash)
    return Receipt(session, seq, manifest, file, size, laptop, head, date.fromisoformat(day), *more)


def _line(row: Any) -> ImportedSession:
    session_id, title, borough, group, day, origin, heads, contributions, proposals, polls, ballots, fixed = row[:12]
    return ImportedSession(
        session_id,
        title,
        borough,
        group,
        date.fromisoformat(day),
        origin,
        heads,
        contributions,
        proposals,
        polls,
        ballots,
        None if row[12] is None else _receipt(row[12:]),
        fixed,
    )


def _entry(row: Any) -> TrayEntry:
    digest, name, size, code, sentence, laptop, day, discarded, asked, settled = row
    since = date.fromisoformat(asked) if asked else None
    return TrayEntry(
        digest, name, size, code, sentence, laptop, date.fromisoformat(day), bool(discarded), since, settled
    )
