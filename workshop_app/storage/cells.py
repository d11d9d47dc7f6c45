"""Rows out of single pages of a SQLite file, whether or not the pages above them can still be read.

Every leaf of a table or an index says by itself what it holds (https://www.sqlite.org/fileformat2.html, sections 1.6
and 2.1). What is deleted is overwritten (`secure_delete`), so a leaf that is there holds only rows that are.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from workshop_app.storage.sealed_pages import CONTENT

Value = int | str | bytes | None
_TABLE_LEAF, _TABLE_INNER, _INDEX_LEAF, _INDEX_INNER = 0x0D, 0x05, 0x0A, 0x02
_FIRST = 100  # bytes of the file's header, before the tree in page 1
_MOST_OVERFLOW = 100_000
_MOST_COLUMNS = 100
_INTEGERS = {1: 1, 2: 2, 3: 3, 4: 4, 5: 6, 6: 8}


@dataclass(frozen=True, slots=True)
class Row:
    """One row: its number in a table, None in an index; and its columns. `values[0]` of an INTEGER PRIMARY KEY is None
    on the disk: it is `rowid`.
    """

    rowid: int | None
    values: tuple[Value, ...]


class _UnreadableRow(Exception):  # noqa: N818 - never leaves this module
    """A row that is not whole: a page of its overflow is gone, or its bytes make no sense."""


def rows(pages: Mapping[int, bytes]) -> Iterator[tuple[int, Row | None]]:
    """Every row of every leaf with the number of its page; None for one that is there and cannot be read."""
    for number in sorted(pages):
        for row in _rows(pages, number):
            yield number, row


def owners(pages: Mapping[int, bytes]) -> dict[int, str]:
    """Which table or index each page belongs to, as far as the schema and the upper pages of the trees are there."""
    owner: dict[int, str] = {}
    for _, row in rows(pages):
        if row is not None and row.rowid is not None and len(row.values) == 5 and row.values[0] in ("table", "index"):
            name, root = row.values[1], row.values[3]
            if isinstance(name, str) and isinstance(root, int):
                _follow(pages, root, name, owner)
    return owner


def _follow(pages: Mapping[int, bytes], root: int, name: str, owner: dict[int, str]) -> None:
    pending = [root]
    while pending:
        number = pending.pop()
        if number in owner or number not in pages or number == 1:
            continue
        owner[number] = name
        page = pages[number]
        if page[0] in (_TABLE_INNER, _INDEX_INNER):
            count = int.from_bytes(page[3:5], "big")
            places = [int.from_bytes(page[at : at + 2], "big") for at in range(12, min(12 + 2 * count, CONTENT - 1), 2)]
            pending += [int.from_bytes(page[at : at + 4], "big") for at in (8, *places)]


def _rows(pages: Mapping[int, bytes], number: int) -> Iterator[Row | None]:
    page, start = pages[number], _FIRST if number == 1 else 0
    kind = page[start]
    if kind not in (_TABLE_LEAF, _INDEX_LEAF, _INDEX_INNER):
        return
    cells = start + (12 if kind == _INDEX_INNER else 8)
    count = int.from_bytes(page[start + 3 : start + 5], "big")
    for place in range(cells, min(cells + 2 * count, CONTENT - 1), 2):
        try:
            yield _cell(pages, page, int.from_bytes(page[place : place + 2], "big"), kind)
        except (_UnreadableRow, IndexError, UnicodeDecodeError, OverflowError):
            yield None


def _cell(pages: Mapping[int, bytes], page: bytes, place: int, kind: int) -> Row:
    if place < 8 or place >= CONTENT:
        raise _UnreadableRow
    if kind == _INDEX_INNER:
        place += 4  # the page to its left
    size, place = _varint(page, place)
    rowid: int | None = None
    if kind == _TABLE_LEAF:
        rowid, place = _varint(page, place)
        rowid = rowid - (1 << 64) if rowid >> 63 else rowid
    most = CONTENT - 35 if kind == _TABLE_LEAF else (CONTENT - 12) * 64 // 255 - 23
    return Row(rowid, _record(_payload(pages, page, place, size, most)))


def _payload(pages: Mapping[int, bytes], page: bytes, place: int, size: int, most: int) -> bytes:
    """A row's bytes: what is here, and what went on in overflow pages."""
    if size <= most:
        here = size
    else:
        least = (CONTENT - 12) * 32 // 255 - 23
        here = least + (size - least) % (CONTENT - 4)
        here = here if here <= most else least
    data = bytearray(page[place : place + here])
    if len(data) != here or size > _MOST_OVERFLOW * CONTENT:
        raise _UnreadableRow
    following = int.from_bytes(page[place + here : place + here + 4], "big") if size > here else 0
    while len(data) < size:
        if following not in pages:
            raise _UnreadableRow
        more = pages[following]
        data += more[4 : 4 + min(CONTENT - 4, size - len(data))]
        following = int.from_bytes(more[:4], "big")
    return bytes(data)


def _record(data: bytes) -> tuple[Value, ...]:
    length, place = _varint(data, 0)
    kinds = []
    while place < length:
        kind, place = _varint(data, place)
        kinds.append(kind)
    if place != length or len(kinds) > _MOST_COLUMNS:
        raise _UnreadableRow
    values: list[Value] = []
    for kind in kinds:
        value, place = _value(data, place, kind)
        values.append(value)
    if place != len(data):
        raise _UnreadableRow
    return tuple(values)


def _value(data: bytes, place: int, kind: int) -> tuple[Value, int]:
    if kind == 0:
        return None, place
    if kind in (8, 9):
        return kind - 8, place
    if kind >= 12:
        size = (kind - 12) // 2
        raw = data[place : place + size]
        if len(raw) != size:
            raise _UnreadableRow
        return (raw.decode() if kind % 2 else raw), place + size
    if kind not in _INTEGERS:
        raise _UnreadableRow  # a real number: no table of ours has one
    size = _INTEGERS[kind]
    return int.from_bytes(data[place : place + size], "big", signed=True), place + size


def _varint(data: bytes, place: int) -> tuple[int, int]:
    value = 0
    for step in range(9):
        byte = data[place + step]
        if step == 8:
            return value << 8 | byte, place + 9
        value = value << 7 | byte & 0x7F
        if byte < 0x80:
            return value, place + step + 1
    raise AssertionError("a varint has nine bytes at the most")  # pragma: no cover
