"""Many tables on disk (T1): whose notebook this is, the session's key, how wordings descend, and what came in.

Triggers keep the trail (schema/session.py, m008): whatever changes or removes a contribution, by whichever way, leaves
a new revision or a mark that it is gone.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Any

from workshop_app.domain.codec import canonical, decode, encode, parse
from workshop_app.domain.contribution import Contribution
from workshop_app.domain.merge import Certificate, Item, Version
from workshop_app.domain.table_notes import Line
from workshop_app.storage.session_log import SessionLog

SKIPPED = 100
"""Packs that a laptop hardly makes between two steps of its mirror."""


@dataclass(frozen=True, slots=True)
class Notebook:
    """On a table's laptop: a random id, the table, the public key of the lead's laptop, the session's recipient, the
    number of the pack it was made from, how often it was exported, and the recipient for codes of withdrawal cards,
    empty where none can be used.
    """

    id: str
    table: int
    lead: str
    recipient: str
    pack: int
    exports: int = 0
    cards: str = ""


@dataclass(frozen=True, slots=True)
class Source:
    """On the lead's laptop: a notebook whose notes came in. `seq` is the highest export, the counts are the highest."""

    notebook: str
    table: int
    laptop: str
    seq: int
    identifiers: Mapping[str, int]
    kept: Mapping[str, int]


class ExchangeTable:
    """`keep`, `mark_purged`, `put_source` and `drop_wordings` join a transaction; other changes are one each."""

    def __init__(self, log: SessionLog) -> None:
        self._log = log

    # ---------------------------------------------------------------- the two ends

    def notebook(self) -> Notebook | None:
        """Whose notes these are, None where this laptop leads the session."""
        row = self._log.row("SELECT id, at_table, lead, recipient, pack, exports, cards FROM notebook")
        return None if row is None else Notebook(*row)

    def put_notebook(self, book: Notebook) -> None:
        """Keep it, in place of the one before."""
        values = (1, book.id, book.table, book.lead, book.recipient, book.pack, book.exports, book.cards)
        with self._log.writing():
            self._log.database.execute("INSERT OR REPLACE INTO notebook VALUES (?, ?, ?, ?, ?, ?, ?, ?)", values)

    def identity(self) -> str | None:
        """The secret that opens the tables' notes, None where there is none yet."""
        row = self._log.row("SELECT identity FROM table_key")
        return None if row is None else str(row[0])

    def keep_identity(self, identity: str) -> None:
        """Keep this secret where there is none yet."""
        with self._log.writing():
            self._log.database.execute("INSERT OR IGNORE INTO table_key VALUES (1, ?, 0)", (identity,))

    def packs(self) -> int:
        """The number of the last pack, 0 before the first."""
        row = self._log.row("SELECT packs FROM table_key")
        return 0 if row is None else int(row[0])

    def skip_packs(self) -> None:
        """Number the next packs far above those that a laptop which died may have made."""
        with self._log.writing():
            self._log.database.execute("UPDATE table_key SET packs = packs + ?", (SKIPPED,))

    def number_pack(self, identity: str) -> int:
        """Count one more pack; `identity` is kept where there is none yet. Gives the pack's number, from 1."""
        with self._log.writing():
            self._log.database.execute(
                "INSERT INTO table_key VALUES (1, ?, 1) ON CONFLICT (only_one) DO UPDATE SET packs = packs + 1",
                (identity,),
            )
            return int(self._log.row("SELECT packs FROM table_key")[0])

    # ---------------------------------------------------------------- wordings

    def lines(self, said: Iterable[Contribution]) -> tuple[Line, ...]:
        """What was said, each with how it came to its wording."""
        trail = {
            row[0]: row[1:]
            for row in self._log.rows("SELECT contribution, revision, earlier, purged FROM trail WHERE gone = 0")
        }
        known = [(item, trail[item.id]) for item in said if item.id in trail]
        return tuple(
            Line(item, revision, tuple(json.loads(earlier)), bool(purged))
            for item, (revision, earlier, purged) in known
        )

    def gone(self) -> tuple[str, ...]:
        """The ids of what was there and is not any more."""
        return tuple(row[0] for row in self._log.rows("SELECT contribution FROM trail WHERE gone = 1"))

    def owners(self) -> dict[str, str]:
        """Which notebook each contribution came in."""
        return dict(self._log.rows("SELECT contribution, notebook FROM trail"))

    def state(self, said: Iterable[Contribution]) -> dict[str, Item]:
        """What is known of everything that came from a table, of which `said` is held."""
        held = {item.id: item for item in said}
        others: dict[str, list[Version]] = {}
        for contribution, version in self._wordings():
            others.setdefault(contribution, []).append(version)
        state = {}
        for each, revision, earlier, purged, gone in self._log.rows(
            "SELECT contribution, revision, earlier, purged, gone FROM trail"
        ):
            versions = [] if gone else [Version(revision, replace(held[each], number=1), bool(purged))]
            versions += others.get(each, ())
            state[each] = Item(frozenset(versions), frozenset(json.loads(earlier)), bool(purged), bool(gone))
        return state

    def keep(self, known: Iterable[tuple[str, str, Version | None, Item]]) -> None:
        """Keep what is known of contributions: the id, its notebook, the wording that is saved as the contribution
        (None where it is gone), and all of it. The other wordings wait here.
        """
        waiting = {row[0] for row in self._log.rows("SELECT contribution FROM other_wording")}
        rows = []
        for contribution, notebook, held, item in known:
            revision = "" if held is None else held.revision
            rows.append((contribution, notebook, revision, json.dumps(sorted(item.earlier)), item.purged, item.gone))
            if contribution in waiting:
                self.drop_wordings(contribution)
            others = [version for version in item.versions if version != held]
            for version in sorted(others, key=lambda each: (each.revision, canonical(encode(each.said)))):
                self._log.database.execute(
                    "INSERT INTO other_wording (contribution, revision, purged, body) VALUES (?, ?, ?, ?)",
                    (contribution, version.revision, version.purged, _json(version.said)),
                )
        self._log.database.conn.executemany("INSERT OR REPLACE INTO trail VALUES (?, ?, ?, ?, ?, ?)", rows)

    def conflicts(self) -> dict[str, tuple[Version, ...]]:
        """The other wordings of each contribution on which laptops differ."""
        found: dict[str, list[Version]] = {}
        for contribution, version in self._wordings():
            found.setdefault(contribution, []).append(version)
        return {each: tuple(versions) for each, versions in found.items()}

    def drop_wordings(self, contribution: str) -> None:
        """Forget the other wordings of a contribution; the words leave the file when it is next written anew."""
        gone = self._log.database.conn.execute("DELETE FROM other_wording WHERE contribution = ?", (contribution,))
        if gone.rowcount > 0:
            self._log.leaves_remnants()

    def reword(self, contribution: str, revision: str, said: Contribution) -> None:
        """Put other words, from which a name was purged, in place of a wording that waits; joins a transaction."""
        run = self._log.database.execute
        run(
            "UPDATE trail SET earlier = json_insert(earlier, '$[#]', ?) WHERE contribution = ?",
            (revision, contribution),
        )
        run(
            "UPDATE other_wording SET body = ?, revision = lower(hex(randomblob(8)))"
            " WHERE contribution = ? AND revision = ?",
            (_json(said), contribution, revision),
        )
        self.mark_purged([contribution])
        self._log.leaves_remnants()

    def mark_purged(self, contributions: Iterable[str]) -> None:
        """A name was purged from these: no wording from before may come back, and those that are here now stand."""
        for each in contributions:
            for table in ("trail", "other_wording"):
                self._log.database.execute(f"UPDATE {table} SET purged = 1 WHERE contribution = ?", (each,))

    def _wordings(self) -> list[tuple[str, Version]]:
        rows = self._log.rows("SELECT contribution, revision, purged, body FROM other_wording ORDER BY number")
        return [
            (each, Version(revision, decode(Contribution, parse(body.encode()), "wording"), bool(purged)))
            for each, revision, purged, body in rows
        ]

    # ---------------------------------------------------------------- what came in

    def sources(self) -> tuple[Source, ...]:
        """The notebooks whose notes came in, by table."""
        rows = self._log.rows(
            "SELECT notebook, at_table, laptop, seq, identifiers, kept FROM table_source ORDER BY at_table, notebook"
        )
        return tuple(
            Source(notebook, table, laptop, seq, json.loads(identifiers), json.loads(kept))
            for notebook, table, laptop, seq, identifiers, kept in rows
        )

    def put_source(self, source: Source) -> None:
        """Keep what is known of a notebook, in place of what was."""
        values: tuple[Any, ...] = (source.notebook, source.table, source.laptop, source.seq)
        counts = (json.dumps(dict(source.identifiers)), json.dumps(dict(source.kept)))
        self._log.database.execute("INSERT OR REPLACE INTO table_source VALUES (?, ?, ?, ?, ?, ?)", (*values, *counts))

    def certificates(self) -> tuple[Certificate, ...]:
        """The certificates of all merges that changed something, the latest first."""
        rows = self._log.rows("SELECT body FROM certificate ORDER BY number DESC")
        return tuple(decode(Certificate, parse(body.encode()), "certificate") for (body,) in rows)

    def add_certificate(self, certificate: Certificate) -> None:
        """Keep one more; joins a transaction."""
        self._log.database.execute("INSERT INTO certificate (body) VALUES (?)", (_json(certificate),))


def _json(value: Any) -> str:
    return canonical(encode(value)).decode()
