"""Reading what can be read of a damaged session database, page by page, without ever writing to it (capability S4).

Whatever is damaged (the first page, the schema, a page between others, the write-ahead log, the end of the file), the
leaves that still prove themselves give their rows: which table a leaf belongs to is known from the tree where its upper
pages are there, and else from the shape of its rows, for the tables whose shape no other has.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import Any, TypeVar

from workshop_app.domain.chain import Entry
from workshop_app.domain.codec import decode, parse
from workshop_app.domain.contribution import Contribution, ContributionKind
from workshop_app.domain.errors import FormatError, WorkshopError
from workshop_app.domain.journal import Kind
from workshop_app.domain.poll import Poll
from workshop_app.domain.proposal import Proposal
from workshop_app.domain.record import HeadCount, Origin, PollRecord
from workshop_app.domain.rescue import Found, What
from workshop_app.domain.running import Step
from workshop_app.domain.session import Session
from workshop_app.storage.cells import Row, owners, rows
from workshop_app.storage.sealed_pages import SealedPages, read_pages

T = TypeVar("T")
_TEXT, _INT, _BLOB, _NONE = str, int, bytes, type(None)
SHAPES: Mapping[str, tuple[tuple[type, ...], ...]] = {
    "session": ((_NONE,), (_TEXT,), (_INT,), (_TEXT,), (_TEXT,), (_TEXT,)),
    "step": ((_NONE,), (_TEXT,), (_INT,)),
    "contribution": (
        (_NONE,),
        (_TEXT,),
        (_TEXT,),
        (_TEXT,),
        (_TEXT,),
        (_TEXT,),
        (_INT, _NONE),
        (_INT,),
        (_INT,),
        (_TEXT,),
        (_INT,),
        (_INT, _NONE),
        (_INT, _NONE),
    ),
    "proposal": ((_NONE,), (_TEXT,), (_TEXT,)),
    "poll": ((_NONE,), (_TEXT,), (_TEXT,), (_INT, _NONE), (_TEXT, _NONE)),
    "log": ((_NONE,), (_TEXT,), (_TEXT, _NONE), (_BLOB, _NONE), (_BLOB, _NONE), (_BLOB,), (_BLOB,)),
    "heads": ((_TEXT,), (_INT,)),
    "sqlite_sequence": ((_TEXT,), (_INT,)),
    "found_identifiers": ((_TEXT,), (_TEXT,), (_INT,)),
    "sqlite_autoindex_contribution_1": ((_TEXT,), (_INT,)),
    "sqlite_autoindex_proposal_1": ((_TEXT,), (_INT,)),
}
"""What the columns of each table or index that is read hold on the disk."""
_EARLIER = {"contribution": 3}
"""How many of the last columns of a table rows lack that were written before these were added."""
_KNOWN_BY_SHAPE = ("session", "step", "contribution", "proposal", "poll", "log")
_NUMBERED = {"contribution": What.CONTRIBUTIONS, "proposal": What.PROPOSALS, "poll": What.POLLS}
_INDEXES = {
    "sqlite_autoindex_contribution_1": What.CONTRIBUTIONS,
    "sqlite_autoindex_proposal_1": What.PROPOSALS,
}


def read_damaged(path: Path, key: bytes, session_id: str) -> Found:
    """Everything that the session database at `path` still gives. Nothing is written, and nothing need be readable.

    Where the file's salt is gone, only the log is taken: its entries prove themselves, table rows do not. Raises
    `StorageError` only where the disk does not let the file be opened.
    """
    sealed = read_pages(path, key)
    tables, unreadable = _tables(sealed)
    entries = tuple(sorted(filter(None, map(_entry, tables["log"])), key=lambda entry: entry.seq))
    if not sealed.proved:
        return Found(entries=entries, proved=False, pages=0, bad_pages=max(1, len(sealed.pages) + len(sealed.bad)))
    reader = _Reader()
    plan = next((row for row in tables["session"] if row.values[1] == session_id), None)
    polls = sorted(tables["poll"], key=lambda row: (row.values[3] is None, row.values[3], row.rowid))
    return Found(
        session=None if plan is None else reader.read(_session, plan),
        pack_seq=None if plan is None else reader.read(_pack_seq, plan),
        origin=(None if plan is None else reader.read(_origin, plan)) or Origin(),
        contributions=reader.all(_contribution, tables["contribution"]),
        proposals=reader.all(_proposal, tables["proposal"]),
        open_polls=reader.all(_open_poll, (row for row in polls if row.values[4] is None)),
        polls=reader.all(_poll, (row for row in polls if row.values[4] is not None)),
        steps=reader.all(_step, sorted(tables["step"], key=_rowid)),
        heads=reader.all(_heads, sorted(tables["heads"], key=_rowid)),
        identifiers=_counted(tables["found_identifiers"], Kind.IDENTIFIERS),
        kept=_counted(tables["found_identifiers"], Kind.KEPT),
        entries=entries,
        indexed={what: frozenset(_numbers(tables[index])) for index, what in _INDEXES.items()},
        highest={_NUMBERED[name]: n for name, n in _sequence(tables["sqlite_sequence"]) if name in _NUMBERED},
        pages=len(sealed.pages),
        bad_pages=len(sealed.bad),
        unreadable=unreadable,
    )


def _tables(sealed: SealedPages) -> tuple[Mapping[str, list[Row]], int]:
    """The rows of each table, and how many there were that make no sense."""
    owner = owners(sealed.pages)
    tables: dict[str, list[Row]] = defaultdict(list)
    unreadable = 0
    for page, row in rows(sealed.pages):
        if row is None:
            unreadable += 1
            continue
        names = (owner[page],) if page in owner else _KNOWN_BY_SHAPE if row.rowid is not None else ()
        name = next((name for name in names if name in SHAPES and _fits(row, name)), None)
        if name is not None:
            tables[name].append(row)
    return tables, unreadable


def _fits(row: Row, name: str) -> bool:
    shape = SHAPES[name]
    return len(shape) - _EARLIER.get(name, 0) <= len(row.values) <= len(shape) and all(
        type(value) in kinds for value, kinds in zip(row.values, shape, strict=False)
    )


class _Reader:
    """Makes domain values of rows; what a rule of the domain refuses is left out."""

    def all(self, make: Callable[[Row], T], given: Iterable[Row]) -> tuple[T, ...]:
        """Those that can be made."""
        return tuple(made for row in given if (made := self.read(make, row)) is not None)

    def read(self, make: Callable[[Row], T], row: Row) -> T | None:
        """One, or None."""
        try:
            return make(row)
        except (WorkshopError, ValueError, TypeError):
            return None


def _rowid(row: Row) -> int:
    return row.rowid or 0


def _json(kind: type[T], text: Any, where: str) -> T:
    return decode(kind, parse(text.encode()), where)


def _session(row: Row) -> Session:
    return _json(Session, row.values[4], "session")


def _pack_seq(row: Row) -> int:
    return int(row.values[2] or 0)


def _origin(row: Row) -> Origin:
    return _json(Origin, row.values[5], "origin")


def _contribution(row: Row) -> Contribution:
    _, item_id, kind, text, themes, tags, recognised_by, read_back, table, activity, *later = row.values
    restricted, batch, rating = (*later, None, None, None)[:3]
    return Contribution(
        str(item_id),
        _rowid(row),
        ContributionKind(kind),
        str(text),
        _labels(themes),
        _labels(tags),
        None if recognised_by is None else int(recognised_by),
        bool(read_back),
        int(table or 0),
        str(activity),
        bool(restricted),
        None if batch is None else int(batch),
        None if rating is None else int(rating),
    )


def _labels(text: Any) -> tuple[str, ...]:
    labels = json.loads(text)
    if type(labels) is not list or any(type(label) is not str for label in labels):
        raise FormatError("The labels of a contribution are no list.")
    return tuple(labels)


def _proposal(row: Row) -> Proposal:
    return _json(Proposal, row.values[2], "proposal")


def _open_poll(row: Row) -> Poll:
    return _json(Poll, row.values[2], "poll")


def _poll(row: Row) -> PollRecord:
    return _json(PollRecord, row.values[4], "poll")


def _step(row: Row) -> Step:
    return Step(str(row.values[1]), int(row.values[2] or 0))


def _heads(row: Row) -> HeadCount:
    return HeadCount(str(row.values[0]), int(row.values[1] or 0))


def _entry(row: Row) -> Entry | None:
    _, kind, _, salt, payload, commitment, digest = row.values
    if not isinstance(commitment, bytes) or not isinstance(digest, bytes) or not isinstance(kind, str):
        return None
    if isinstance(salt, bytes) and isinstance(payload, bytes):
        return Entry(_rowid(row), kind, salt, payload, commitment.hex(), digest.hex())
    return Entry(_rowid(row), kind, None, None, commitment.hex(), digest.hex())


def _counted(found: Iterable[Row], kind: Kind) -> dict[str, int]:
    return {str(row.values[1]): int(row.values[2] or 0) for row in found if row.values[0] == kind.value}


def _numbers(found: Iterable[Row]) -> Iterable[int]:
    return (value for row in found if isinstance(value := row.values[1], int))


def _sequence(found: Iterable[Row]) -> list[tuple[str, int]]:
    return [(str(row.values[0]), int(row.values[1] or 0)) for row in found]
