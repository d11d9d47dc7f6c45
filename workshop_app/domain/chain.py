"""The session log: a hash chain that can be checked by anyone and from which text can be taken without breaking it.

    commit = H("workshop log commit 1", salt, payload)
    hash   = H("workshop log entry 1", seq, kind, commit, previous hash)

H is SHA-256 over fields that are each preceded by their length (8 bytes, big-endian), so no two lists of fields run
together. The first entry's previous hash is bound to the session. A withdrawal, an edit or a purge drops salt and
payload and keeps the commitment: the chain still verifies and the text is gone (sealing.md, section 4).
"""

from __future__ import annotations

import hashlib
import struct
from collections.abc import Iterable
from dataclasses import dataclass
from typing import NamedTuple

from workshop_app.domain.codec import Json, canonical, parse_canonical, spelling
from workshop_app.domain.errors import FormatError

SALT_BYTES = 16
_HASH_DIGITS = 64
_BEGINS = b'{"commit":'
_FIELDS = frozenset({"seq", "kind", "salt", "payload", "commit", "hash"})
_HEXADECIMAL = frozenset("0123456789abcdef")


@dataclass(frozen=True, slots=True)
class Entry:
    """One entry of the log.

    `payload` is canonical JSON; it and `salt` are None once the text was taken. Hashes are hexadecimal.
    """

    seq: int
    kind: str
    salt: bytes | None
    payload: bytes | None
    commit: str
    hash: str


class Link(NamedTuple):
    """As much of an entry as says whether another log goes on from it."""

    seq: int
    hash: str


@dataclass(frozen=True, slots=True)
class Head:
    """Where a chain stands: how many entries, and the hash of the last (of the session alone where there is none)."""

    n: int
    hash: str


def start(session_id: str) -> Head:
    """The head of an empty log of this session."""
    return Head(0, hashlib.sha256(_field(b"workshop log start 1") + _field(session_id.encode())).hexdigest())


def extend(head: Head, kind: str, payload: Json, salt: bytes) -> Entry:
    """The next entry after `head`. `salt` is 16 fresh random bytes."""
    return follow(head, kind, canonical(payload), salt)


def follow(head: Head, kind: str, data: bytes, salt: bytes) -> Entry:
    """`extend`, for a payload that is spelt canonically already."""
    commit = _commit(salt, data)
    seq = head.n + 1
    return Entry(seq, kind, salt, data, commit, _link(seq, kind, commit, head.hash))


def head_after(entry: Entry) -> Head:
    """Where the chain stands after `entry`."""
    return Head(entry.seq, entry.hash)


def verify(session_id: str, entries: Iterable[Entry]) -> Head:
    """Follow the chain from its start; `FormatError` at the first entry that does not belong. Gives the head."""
    head = start(session_id)
    for entry in entries:
        if (entry.salt is None) != (entry.payload is None):
            raise FormatError("An entry of the log lacks one half of its content.")
        if entry.salt is not None and entry.payload is not None and entry.commit != _commit(entry.salt, entry.payload):
            raise FormatError("An entry of the log does not match its commitment.")
        if entry.seq != head.n + 1 or entry.hash != _link(entry.seq, entry.kind, entry.commit, head.hash):
            raise FormatError("The log is broken.")
        head = head_after(entry)
    return head


def holds(entry: Entry) -> bool:
    """Whether what an entry says is what it committed to; so also for one whose words were taken out."""
    if entry.salt is None or entry.payload is None:
        return entry.salt is None and entry.payload is None
    return entry.commit == _commit(entry.salt, entry.payload)


def follows(entry: Entry, head: Head) -> bool:
    """Whether an entry is the next one after `head`."""
    return entry.seq == head.n + 1 and entry.hash == _link(entry.seq, entry.kind, entry.commit, head.hash)


def to_lines(entries: Iterable[Entry]) -> bytes:
    """`log.jsonl`: one canonical JSON object a line."""
    lines = (
        spelling(
            {
                "seq": entry.seq,
                "kind": entry.kind,
                "salt": None if entry.salt is None else entry.salt.hex(),
                "payload": None if entry.payload is None else entry.payload.decode(),
                "commit": entry.commit,
                "hash": entry.hash,
            }
        )
        for entry in entries
    )
    return b"".join(line + b"\n" for line in lines)


def from_lines(data: bytes) -> list[Entry]:
    """Read `log.jsonl`; `FormatError` unless it is exactly what `to_lines` writes."""
    if data and not data.endswith(b"\n"):
        raise FormatError("The log ends in the middle of a line.")
    # Read as one list: half as slow as line by line, and no less strict, since its spelling is compared.
    lines = data.split(b"\n")[:-1]
    values = parse_canonical(b"[%s]" % b",".join(lines))
    if len(values) != len(lines) or not all(line.startswith(_BEGINS) for line in lines):
        raise FormatError("The log is not one entry a line.")
    return [_entry(value) for value in values]


def _entry(value: Json) -> Entry:
    if type(value) is not dict or value.keys() != _FIELDS:
        raise FormatError("A line of the log does not have the agreed fields.")
    seq, kind, salt, payload = value["seq"], value["kind"], value["salt"], value["payload"]
    if type(seq) is not int or type(kind) is not str or (payload is not None and type(payload) is not str):
        raise FormatError("A line of the log is not of the agreed kind.")
    return Entry(
        seq,
        kind,
        None if salt is None else bytes.fromhex(_hexadecimal(salt, 2 * SALT_BYTES)),
        None if payload is None else payload.encode(),
        _hexadecimal(value["commit"], _HASH_DIGITS),
        _hexadecimal(value["hash"], _HASH_DIGITS),
    )


def _hexadecimal(text: Json, digits: int) -> str:
    if type(text) is not str or len(text) != digits or not _HEXADECIMAL.issuperset(text):
        raise FormatError("A line of the log holds a hash or a salt that is not one.")
    return text


_length = struct.Struct(">Q").pack


def _field(part: bytes) -> bytes:
    return _length(len(part)) + part


_COMMIT, _LINK = _field(b"workshop log commit 1"), _field(b"workshop log entry 1")


def _commit(salt: bytes, payload: bytes) -> str:
    return hashlib.sha256(b"".join((_COMMIT, _length(len(salt)), salt, _length(len(payload)), payload))).hexdigest()


def _link(seq: int, kind: str, commit: str, previous: str) -> str:
    place, what, one, other = b"%d" % seq, kind.encode(), bytes.fromhex(commit), bytes.fromhex(previous)
    parts = (
        *(_LINK, _length(len(place)), place, _length(len(what)), what),
        *(_length(len(one)), one, _length(len(other)), other),
    )
    return hashlib.sha256(b"".join(parts)).hexdigest()
