"""Contributions on disk, and the index in which they are found."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

from workshop_app.domain.contribution import Contribution, ContributionKind
from workshop_app.domain.journal import Kind
from workshop_app.storage.search import full_text, says_little, somewhere, words_of
from workshop_app.storage.session_log import SAID, SessionLog

_LIST = json.JSONEncoder(ensure_ascii=False)  # as it is: words are found in the list as they are spelt
_COLUMNS = (
    "number, id, kind, text, themes, tags, recognised_by, read_back, at_table, activity, restricted, batch, rating"
)
_NO_LABELS = "[]"
_NEXT = "number of the next contribution"
_ADD = f"INSERT INTO contribution ({_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
_SAVE = f"""
{_ADD}
ON CONFLICT (id) DO UPDATE SET kind = excluded.kind, text = excluded.text, themes = excluded.themes,
    tags = excluded.tags, recognised_by = excluded.recognised_by, read_back = excluded.read_back,
    at_table = excluded.at_table, activity = excluded.activity, restricted = excluded.restricted,
    batch = excluded.batch, rating = excluded.rating
"""


class ContributionTable:
    """Reads at any time; `save` and `remove` only inside `SessionLog.writing`."""

    def __init__(self, log: SessionLog) -> None:
        self._log = log

    def next_number(self) -> int:
        """The number after the highest that was ever given."""
        known: int | None = self._log.known.get(_NEXT)
        if known is None:
            row = self._log.row("SELECT seq FROM sqlite_sequence WHERE name = 'contribution'")
            known = self._log.known[_NEXT] = 1 if row is None else row[0] + 1
        return known

    def all(self) -> tuple[Contribution, ...]:
        """All contributions, by number. Read from the disk once: sealing asks for them three times over."""
        known: tuple[Contribution, ...] | None = self._log.known.get(SAID)
        if known is None:
            rows = self._log.rows(f"SELECT {_COLUMNS} FROM contribution ORDER BY number")
            known = self._log.known[SAID] = tuple(map(_contribution, rows))
        return known

    def one(self, contribution_id: str) -> Contribution | None:
        """The contribution with this id, or None."""
        row = self._log.row(f"SELECT {_COLUMNS} FROM contribution WHERE id = ?", contribution_id)
        return None if row is None else _contribution(row)

    def save(self, item: Contribution) -> None:
        """Save it, in place of what had its id before."""
        values = (
            item.number,
            item.id,
            item.kind.value,
            item.text,
            _listed(item.themes),
            _listed(item.tags),
            item.recognised_by,
            item.read_back,
            item.table,
            item.activity,
            item.restricted,
            item.batch,
            item.rating,
        )
        is_new = item.number == self._log.known.pop(_NEXT, None)
        self._log.database.conn.execute(_ADD if is_new else _SAVE, values)
        self._log.append(Kind.CONTRIBUTION, item, item.id, is_new=is_new)
        if is_new:
            self._log.known[_NEXT] = item.number + 1

    def remove(self, contribution_id: str) -> None:
        """Remove it; its words leave the table, the index and the log."""
        self._log.database.execute("DELETE FROM contribution WHERE id = ?", (contribution_id,))
        self._log.drop(contribution_id)
        self._log.append(Kind.CONTRIBUTION_REMOVED, {"id": contribution_id})

    def renumber(self, items: Iterable[Contribution]) -> None:
        """Give each the number that it has here, the lowest first, and log all of them anew."""
        for item in items:
            self._log.database.execute("UPDATE contribution SET number = ? WHERE id = ?", (item.number, item.id))
            self._log.append(Kind.CONTRIBUTION, item, item.id)

    def index_anew(self) -> None:
        """Make the index again from what is there; joins a transaction."""
        self._log.database.execute("INSERT INTO words (words) VALUES ('rebuild')")

    def find(self, query: str) -> tuple[str, ...]:
        """Ids of the contributions that hold every word of `query`, best first; the last word may be half typed.

        Case and accents make no difference. One or two letters (or a theme's code) give the newest first. Where no word
        begins so, the letters are looked for inside words.
        """
        words = words_of(query)
        if not words:
            return ()
        return self._begins(words) or self._inside(words)

    def _begins(self, words: list[str]) -> tuple[str, ...]:
        order = "words.rowid DESC" if says_little(words) else "rank"
        return _ids(
            self._log.rows(
                f"SELECT id FROM words JOIN contribution ON number = words.rowid WHERE words MATCH ? ORDER BY {order}",
                full_text(words),
            )
        )

    def _inside(self, words: list[str]) -> tuple[str, ...]:
        where = " AND ".join(["text LIKE ? ESCAPE '!'"] * len(words))
        return _ids(
            self._log.rows(f"SELECT id FROM contribution WHERE {where} ORDER BY number DESC", *somewhere(words))
        )


def _listed(labels: tuple[str, ...]) -> str:
    return _LIST.encode(labels) if labels else _NO_LABELS


def _labels(listed: str) -> tuple[str, ...]:
    return () if listed == _NO_LABELS else tuple(json.loads(listed))


def _ids(rows: list[Any]) -> tuple[str, ...]:
    return tuple(row[0] for row in rows)


def _contribution(row: Any) -> Contribution:
    number, item_id, kind, text, themes, tags, recognised_by, read_back, table, activity, restricted, *paper = row
    return Contribution(
        item_id,
        number,
        ContributionKind(kind),
        text,
        _labels(themes),
        _labels(tags),
        recognised_by,
        bool(read_back),
        table,
        activity,
        bool(restricted),
        *paper,
    )
