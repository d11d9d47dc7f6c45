"""The archive inside a sealed file: a ZIP that only stores, and of which there is one spelling.

An archive is accepted only if writing the same members again gives the same bytes: that leaves no room for a second
directory, hidden bytes, another order or another reader's idea of it. Only the names, lengths and checksums in its
directory are read; every other byte of the headers is spelt anew and compared. The members, which lie one after another
from the first byte on, are held against their checksums where they lie: none is copied. What is written is what the
standard library writes.
"""

from __future__ import annotations

import re
import struct
import zlib
from collections.abc import Iterable, Iterator
from itertools import pairwise

from workshop_app.domain.errors import FormatError
from workshop_app.sealing.refusals import NOT_AGREED, Refused
from workshop_app.sealing.roomy import Bytes

MANIFEST = "manifest.dsse.json"
MAX_MEMBERS = 16
LARGEST = 1 << 31
"""Bytes of all members: twice what a reader takes in, and half of what the fields of the headers hold."""
_PART = re.compile(r"parts/[a-z][a-z0-9.-]{0,60}\Z")
_LOCAL, _ENTRY, _END = b"PK\x03\x04", b"PK\x01\x02", b"PK\x05\x06"
_VERSION = 20
_UNIX = 3
_NEW_YEAR_1980 = 33
_OWNER_ONLY = 0o600 << 16
_ENTRY_BYTES, _END_BYTES = 46, 22
_LONGEST_DIRECTORY = MAX_MEMBERS * (_ENTRY_BYTES + 67)
"""Bytes; the longest name has 67."""


def write(manifest: bytes, parts: Iterable[tuple[str, Bytes]]) -> bytes:
    """The archive of a manifest and its parts, in ascending order of their names (`parts/…`).

    `FormatError` where they are larger than `LARGEST` together.
    """
    pieces: list[Bytes] = []
    directory, at = b"", 0
    members = [(MANIFEST, manifest), *sorted(parts, key=lambda part: part[0])]
    if sum(len(data) for _name, data in members) > LARGEST:
        raise FormatError("This session is too large to be sealed. Nothing was changed; ask the programme's office.")
    for name, data in members:
        local, entry = _headers(name, len(data), zlib.crc32(data), at)
        pieces += (local, data)
        directory += entry
        at += len(local) + len(data)
    return b"".join((*pieces, directory, _end(len(members), len(directory), at)))


def read(data: Bytes) -> tuple[bytes, dict[str, memoryview]]:
    """The manifest and the parts by name, these as views of `data`. Refuses with E-FORMAT whatever `write` would have
    spelt otherwise.
    """
    try:
        members = dict(_members(memoryview(data)))
    except (ValueError, struct.error) as fault:
        raise Refused(NOT_AGREED) from fault
    return bytes(members.pop(MANIFEST)), members


def _members(data: memoryview) -> Iterator[tuple[str, memoryview]]:
    entries = _directory(data)
    names = [name for name, _size, _crc in entries]
    if not names or names[0] != MANIFEST:
        raise ValueError("no manifest")
    if not all(map(_PART.match, names[1:])) or any(one >= next_ for one, next_ in pairwise(names[1:])):
        raise ValueError("names")
    directory, at = b"", 0
    for name, size, crc in entries:
        local, entry = _headers(name, size, crc, at)
        begin = at + len(local)
        end = begin + size
        member = data[begin:end]
        if data[at:begin] != local or zlib.crc32(member) != crc:
            raise ValueError("a member")
        directory += entry
        at = end
        yield name, member
    if data[at:] != directory + _end(len(entries), len(directory), at):
        raise ValueError("another spelling")


def _directory(data: memoryview) -> list[tuple[str, int, int]]:
    """Name, length and checksum of each member, as the directory has them.

    Nothing of it is believed yet. What the end says of its size is looked at first: a large file may be nothing but
    directory.
    """
    end = len(data) - _END_BYTES
    if end < 0 or data[end : end + 4] != _END:
        raise ValueError("no plain end")
    many, size = struct.unpack_from("<HL", data, end + 10)
    if many > MAX_MEMBERS or size > min(_LONGEST_DIRECTORY, end):
        raise ValueError("a directory of too many")
    entries, at = [], end - size
    for _ in range(many):
        crc, _stored, length, name = struct.unpack_from("<LLLH", data, at + 16)
        entries.append((str(data[at + _ENTRY_BYTES : at + _ENTRY_BYTES + name], "ascii"), length, crc))
        at += _ENTRY_BYTES + name
    return entries


def _headers(name: str, size: int, crc: int, at: int) -> tuple[bytes, bytes]:
    """What stands before a member that begins at byte `at`, and its entry in the directory (APPNOTE 4.3.7, 4.3.12)."""
    spelt = name.encode("ascii")
    both = struct.pack("<HHHHHLLLHH", _VERSION, 0, 0, 0, _NEW_YEAR_1980, crc, size, size, len(spelt), 0)
    outside = struct.pack("<HHHLL", 0, 0, 0, _OWNER_ONLY, at)
    return _LOCAL + both + spelt, _ENTRY + bytes((_VERSION, _UNIX)) + both + outside + spelt


def _end(many: int, size: int, at: int) -> bytes:
    return _END + struct.pack("<HHHHLLH", 0, 0, many, many, size, at, 0)
