"""The pages of a damaged SQLCipher file, read without the driver, which gives up a whole table for one bad page.

Nothing is written: the file and its write-ahead log are read as they lie. Each page ends in its initial vector and its
HMAC-SHA-256 over itself and its number, so a page that passes is as the app wrote it, and where it belongs; the newest
state of a page that does not pass is lost, and no older one is put in its place (an older page may hold words that were
taken back). Layout: SQLCipher 4 with the settings of `engine.py` (decision 024); https://www.sqlite.org/walformat.html.
"""

from __future__ import annotations

import hashlib
import hmac
import struct
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

from workshop_app.files import open_to_read
from workshop_app.storage.engine import PAGE_BYTES, disk_errors

CONTENT = PAGE_BYTES - 80
"""Bytes of a page that SQLite fills. SQLCipher reserves 80 before it is told of the shorter proof, and keeps to it."""
MOST_BYTES = 2 << 30
_SALT, _IV, _PROOF = 16, 16, 32
_CIPHERED = PAGE_BYTES - _IV - _PROOF
_HEADER = b"SQLite format 3\0"
_WAL_HEADER, _FRAME_HEADER = 32, 24
_SIZE_AT = 28  # in the first page: how many pages the database has


@dataclass(frozen=True, slots=True)
class SealedPages:
    """What could be read. `pages` are plain, by number from 1, without their ends; `bad` are the numbers of pages that
    are there and do not pass, or are not there and should be. `proved` is false where the file's salt is gone: then no
    page can be checked, all are given as they decrypt, and nothing in them may be believed for itself.
    """

    pages: Mapping[int, bytes]
    bad: frozenset[int]
    proved: bool


def read_pages(path: Path, key: bytes) -> SealedPages:
    """Read the database at `path` and its write-ahead log. `StorageError` only where the disk gives nothing at all."""
    data, log = _read(path), _read(path.with_name(f"{path.name}-wal"))
    for salt in _salts(data, log):
        reader = _Reader(key, salt)
        found = _collect(reader, data, log)
        if found.pages:
            return found
    return _collect(_Reader(key, None), data, log)


def _read(path: Path) -> bytes:
    with disk_errors(path.name):
        try:
            with open_to_read(path) as file:
                return file.read(MOST_BYTES)
        except FileNotFoundError:
            return b""


def _salts(data: bytes, log: bytes) -> Iterator[bytes]:
    """The salt is the start of the first page; each copy of that page in the log has it too."""
    seen = set()
    for start in (data[:_SALT], *(page[:_SALT] for number, _, page in _frames(log) if number == 1)):
        if len(start) == _SALT and start not in seen:
            seen.add(start)
            yield start


def _frames(log: bytes, salts: bytes = b"") -> Iterator[tuple[int, int, bytes]]:
    """Page number, size of the database where a transaction ends here (else 0), and page, of the log's last run.

    Frames whose salts are not `salts`, or those of the first frame, are left from an earlier run.
    """
    run = salts or log[_WAL_HEADER + 8 : _WAL_HEADER + 16]
    for start in range(_WAL_HEADER, len(log) - _FRAME_HEADER - PAGE_BYTES + 1, _FRAME_HEADER + PAGE_BYTES):
        head = log[start : start + _FRAME_HEADER]
        if head[8:16] == run or head[8:16] == log[16:24]:
            number, size = int.from_bytes(head[:4], "big"), int.from_bytes(head[4:8], "big")
            yield number, size, log[start + _FRAME_HEADER : start + _FRAME_HEADER + PAGE_BYTES]


def _collect(reader: _Reader, data: bytes, log: bytes) -> SealedPages:
    there = -(-len(data) // PAGE_BYTES)
    newest = {number: data[PAGE_BYTES * (number - 1) : PAGE_BYTES * number] for number in range(1, there + 1)}
    pending: list[tuple[int, bytes]] = []
    size = 0
    for number, ends, page in _frames(log):
        pending.append((reader.number_of(page, number, max(there, size) + len(pending) + 1), page))
        if ends:
            newest.update(pending)
            pending, size = [], ends
    pages, bad = {}, set()
    for number, page in newest.items():
        if size and number > size:
            continue  # the database has become smaller since
        plain = reader.open(number, page)
        if plain is None:
            bad.add(number)
        else:
            pages[number] = plain
    if 1 in pages and reader.proves:
        size = size or int.from_bytes(pages[1][_SIZE_AT : _SIZE_AT + 4], "big")
        bad.update(range(1, size + 1) - pages.keys())
        pages = {number: page for number, page in pages.items() if number <= size}
    return SealedPages(pages, frozenset(bad), reader.proves)


class _Reader:
    """Checks and opens pages. Without a salt it opens without checking."""

    def __init__(self, key: bytes, salt: bytes | None) -> None:
        self._key = key
        self.proves = salt is not None
        mask = bytes(byte ^ 0x3A for byte in salt or b"")
        self._proof_key = hashlib.pbkdf2_hmac("sha512", key, mask, 2, 32)

    def passes(self, number: int, page: bytes) -> bool:
        """Whether this is the page of this number, as it was written."""
        if len(page) != PAGE_BYTES:
            return False
        body = page[_SALT if number == 1 else 0 : -_PROOF]
        return hmac.compare_digest(
            hmac.digest(self._proof_key, body + number.to_bytes(4, "little"), "sha256"), page[-_PROOF:]
        )

    def number_of(self, page: bytes, said: int, most: int) -> int:
        """The number that a page of the log was written for: a damaged header may say another."""
        if not self.proves or self.passes(said, page):
            return said
        return next((number for number in range(1, most + 1) if self.passes(number, page)), said)

    def open(self, number: int, page: bytes) -> bytes | None:
        """The plain content, or None where the page does not pass."""
        if len(page) != PAGE_BYTES or (self.proves and not self.passes(number, page)):
            return None
        begin = _SALT if number == 1 else 0
        vector = page[_CIPHERED : _CIPHERED + _IV]
        decryptor = Cipher(algorithms.AES(self._key), modes.CBC(vector)).decryptor()
        plain = decryptor.update(page[begin:_CIPHERED]) + decryptor.finalize()
        return _HEADER + plain if number == 1 else plain


def log_is_broken(path: Path, key: bytes) -> bool:
    """Whether the write-ahead log of the database at `path` is damaged before its end: the engine reads it as far as
    its checksums hold, and drops what was saved after. One that ends in an unfinished step, as after a power cut, is
    not broken.
    """
    data, log = _read(path), _read(path.with_name(f"{path.name}-wal"))
    if len(data) < _SALT or len(log) <= _WAL_HEADER:
        return False
    reader = _Reader(key, data[:_SALT])
    step = _FRAME_HEADER + PAGE_BYTES
    whole = _frames_that_hold(log)
    later = log[:_WAL_HEADER] + log[_WAL_HEADER + whole * step + step :]
    return any(ends and reader.passes(number, page) for number, ends, page in _frames(later, log[16:24]))


def _frames_that_hold(log: bytes) -> int:
    """How many frames the engine would read: those whose running checksum is right."""
    order = ">" if log[3] & 1 else "<"
    one, two = _sum(log[:24], order, 0, 0)
    if log[24:32] != struct.pack(">II", one, two):
        return 0
    step, count = _FRAME_HEADER + PAGE_BYTES, 0
    for start in range(_WAL_HEADER, len(log) - step + 1, step):
        one, two = _sum(log[start : start + 8], order, one, two)
        one, two = _sum(log[start + _FRAME_HEADER : start + step], order, one, two)
        if log[start + 8 : start + 16] != log[16:24] or log[start + 16 : start + 24] != struct.pack(">II", one, two):
            break
        count += 1
    return count


def _sum(data: bytes, order: str, one: int, two: int) -> tuple[int, int]:
    words = struct.unpack(f"{order}{len(data) // 4}I", data)
    for place in range(0, len(words), 2):
        one = (one + words[place] + two) & 0xFFFFFFFF
        two = (two + words[place + 1] + one) & 0xFFFFFFFF
    return one, two
