"""The mirror's file: pages of a session database, as they lie encrypted on the disk, in steps that are whole or not.

    WSMIRR01 | u32 length | header                     the header is the caller's: who can open the file key, and its id
    then steps:  WSFR | u32 number | u32 length | u32 CRC-32 of the twelve bytes before | nonce (12) | AES-256-GCM

A step's plaintext is u32 length, `Step` as canonical JSON, and the pages; its associated data are the SHA-256 of all
before the first step, the step's number and the tag of the step before. So no step can be changed, left out, moved, or
taken from another mirror. A file that is cut off, or whose last step is not whole, holds what it held before that step.

Each time the file is written anew it has a new key. The old one is set aside under another name until the new one is
whole, then overwritten and removed: what was purged is in no mirror any more.
"""

from __future__ import annotations

import hashlib
import os
import struct
import zlib
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from workshop_app.domain.codec import canonical, decode, encode, parse_canonical
from workshop_app.domain.errors import FormatError, StorageError
from workshop_app.domain.mirror import Presence, Step
from workshop_app.files import open_to_read, writing
from workshop_app.storage.engine import PAGE_BYTES, disk_errors

MARK_BYTES = 48
"""The last bytes of a page, its vector and its proof: another each time the page is written."""
MOST_BYTES = 1 << 30
_MAGIC, _STEP_MAGIC = b"WSMIRR01", b"WSFR"
_HEADER_LIMIT = 8_192
_NONCE, _TAG, _HEAD = 12, 16, 16
_U32 = struct.Struct(">I")
_WAL_HEADER, _FRAME_HEADER = 32, 24
_ZEROS = bytes(1 << 20)
_TRIES = 5

Stamp = tuple[tuple[int, int], ...]


# ------------------------------------------------------------------ the session's side


def stamp(path: Path) -> Stamp:
    """Size and time of the database at `path` and of its write-ahead log: another after each change. Never raises."""
    found = []
    for each in (path, _log_of(path)):
        try:
            status = each.stat()
            found.append((status.st_size, status.st_mtime_ns))
        except OSError:
            found.append((-1, -1))
    return tuple(found)


def read_pages(path: Path) -> list[bytes]:
    """The pages of the database at `path`, still encrypted, as they were last saved. Nobody may write to it meanwhile,
    and where somebody does it is read again. `StorageError` where the disk refuses.
    """
    for _ in range(_TRIES):
        before = stamp(path)
        with disk_errors(path.name):
            data, log = path.read_bytes(), _read_or_none(_log_of(path))
        if stamp(path) == before:
            return _newest(data, log)
    raise StorageError("The session's file does not come to rest, so it was not mirrored this time. It is safe.")


def _log_of(path: Path) -> Path:
    return path.with_name(f"{path.name}-wal")


def _read_or_none(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except FileNotFoundError:
        return b""


def _newest(data: bytes, log: bytes) -> list[bytes]:
    """https://www.sqlite.org/walformat.html: frames of the log's last run, as far as its last whole transaction."""
    pages = [data[at : at + PAGE_BYTES] for at in range(0, len(data), PAGE_BYTES)]
    newer: dict[int, bytes] = {}
    pending: dict[int, bytes] = {}
    size = len(pages)
    run = log[16:24]
    for at in range(_WAL_HEADER, len(log) - _FRAME_HEADER - PAGE_BYTES + 1, _FRAME_HEADER + PAGE_BYTES):
        number, ends = struct.unpack_from(">II", log, at)
        if log[at + 8 : at + 16] != run:
            break
        pending[number] = log[at + _FRAME_HEADER : at + _FRAME_HEADER + PAGE_BYTES]
        if ends:
            newer.update(pending)
            pending.clear()
            size = ends
    return [newer.get(number) or pages[number - 1] for number in range(1, size + 1)]


def marks(pages: Sequence[bytes]) -> list[bytes]:
    """What tells one state of a page from another."""
    return [page[-MARK_BYTES:] for page in pages]


# ------------------------------------------------------------------ the stick's side


class MirrorFile:
    """The file on the stick. It belongs to the thread that writes to sticks; every method may wait for the disk, and
    raises `StorageError` with a sentence where that refuses.

    `mirror_id` (bytes) stands in every header that this laptop writes; a file in whose header it does not stand is not
    written to, but for `replaces`, the id of the mirror that this one takes the place of.
    """

    def __init__(self, path: Path, mirror_id: bytes, *, first: bool, replaces: bytes = b"") -> None:
        self.path = path
        self._id = mirror_id
        self._first = first
        self._replaces = replaces
        self._size = -1
        self._number = 0
        self._before = b""
        self._bound, self._begins = b"", 0
        self._key: AESGCM | None = None

    @property
    def size(self) -> int:
        """Bytes of the file as it was last written; -1 where it was not yet."""
        return self._size

    def presence(self) -> Presence:
        """Whether the stick is there, and the mirror on it this laptop's. Reads the first lines of the file."""
        header = _header_of(self.path)
        if self._is_ours(header):
            return Presence.HERE
        if header:
            return Presence.TAKEN
        unfinished = any(self._is_ours(_header_of(each)) for each in (self._new, self._old))
        begins = self._first and not self.path.exists() and self.path.parent.is_dir()
        return Presence.HERE if unfinished or begins else Presence.AWAY

    def _is_ours(self, header: bytes) -> bool:
        return self._id in header or bool(self._replaces and self._replaces in header)

    @property
    def _new(self) -> Path:
        return self.path.with_suffix(".NEW")

    @property
    def _old(self) -> Path:
        return self.path.with_suffix(".OLD")

    def write_anew(self, header: bytes, file_key: bytes, nonce: bytes, step: Step, pages: Sequence[bytes]) -> None:
        """Put a whole mirror in the place of what is there; all earlier bytes are overwritten."""
        self._key = None
        if self.presence() is not Presence.HERE:
            raise StorageError(
                f"“{self.path.name}” is not in the folder that the mirror was made in. Nothing was written there."
            )
        begin = _MAGIC + _U32.pack(len(header)) + header
        bound, key = hashlib.sha256(begin).digest(), AESGCM(file_key)
        whole, tag = _sealed(key, bound, 0, b"", nonce, step, pages)
        with writing(self.path):
            try:
                _write(self._new, (begin, whole))
            except BaseException:
                with suppress(OSError):
                    self._new.unlink(missing_ok=True)
                raise
            if self.path.exists():
                _overwrite(self._old)  # what an earlier attempt left
                self.path.replace(self._old)
            self._new.replace(self.path)
            _overwrite(self._old)
        self._first, self._replaces = False, b""
        self._size, self._number, self._before = len(begin) + len(whole), 1, tag
        self._bound, self._begins, self._key = bound, len(begin), key

    def append(self, nonce: bytes, step: Step, pages: Sequence[bytes]) -> None:
        """Add a step. After it was refused the file has to be written anew."""
        key, self._key = self._key, None
        if key is None:
            raise StorageError("The mirror has to be written anew.")
        whole, tag = _sealed(key, self._bound, self._number, self._before, nonce, step, pages)
        with writing(self.path), self.path.open("r+b", buffering=0) as file:
            ours = hashlib.sha256(file.read(self._begins)).digest() == self._bound
            if not ours or file.seek(0, os.SEEK_END) != self._size:
                raise StorageError(f"“{self.path.name}” was changed by somebody else. It is written anew.")
            _put(file.fileno(), whole)
            os.fsync(file.fileno())
        self._size, self._number, self._before, self._key = self._size + len(whole), self._number + 1, tag, key

    @property
    def is_new(self) -> bool:
        """Whether nothing was ever written: there is no earlier state that it could hold."""
        return self._first

    @property
    def can_append(self) -> bool:
        """Whether the file is as this object left it, as far as it knows."""
        return self._key is not None

    def distrust(self) -> None:
        """It was out of sight: the next step writes it anew."""
        self._key = None

    def erase(self) -> None:
        """Overwrite and remove it; `StorageError` where the stick is away or the mirror on it is another's."""
        self._key = None
        with writing(self.path):
            if self.presence() is not Presence.HERE:
                raise FileNotFoundError(2, "it is not there")
            for each in (self.path, self._new, self._old):
                _overwrite(each)


def _header_of(path: Path) -> bytes:
    """The header of the mirror at `path`; empty where there is none."""
    try:
        with open_to_read(path) as file:
            return split(file.read(len(_MAGIC) + 4 + _HEADER_LIMIT))[0]
    except (OSError, FormatError):
        return b""


def _write(path: Path, parts: Sequence[bytes]) -> None:
    with path.open("wb", buffering=0) as file:
        for part in parts:
            _put(file.fileno(), part)
        os.fsync(file.fileno())


def _put(handle: int, data: bytes) -> None:
    rest = memoryview(data)
    while rest:
        rest = rest[os.write(handle, rest) :]


def _overwrite(path: Path) -> None:
    """Zeros in place of what the file holds, and then no file. What flash keeps by itself is not reached."""
    try:
        with path.open("r+b", buffering=0) as file:
            left = os.fstat(file.fileno()).st_size
            while left > 0:
                left -= os.write(file.fileno(), _ZEROS[:left])
            os.fsync(file.fileno())
    except FileNotFoundError:
        return
    path.unlink()


def _sealed(
    key: AESGCM, bound: bytes, number: int, before: bytes, nonce: bytes, step: Step, pages: Sequence[bytes]
) -> tuple[bytes, bytes]:
    said = canonical(encode(step))
    plain = b"".join((_U32.pack(len(said)), said, *pages))
    cipher = key.encrypt(nonce, plain, bound + _U32.pack(number) + before)
    head = _STEP_MAGIC + _U32.pack(number) + _U32.pack(_NONCE + len(cipher))
    return head + _U32.pack(zlib.crc32(head)) + nonce + cipher, cipher[-_TAG:]


# ------------------------------------------------------------------ the spare's side


@dataclass(frozen=True, slots=True)
class Mirrored:
    """What a mirror holds: the pages by number, what its first and its last step say, and whether something after that
    was not whole.
    """

    first: Step
    last: Step
    pages: Mapping[int, bytes]
    torn: bool

    def write_to(self, path: Path) -> None:
        """Put the database at `path`, where nothing may be; `StorageError` where the disk refuses."""
        with writing(path):
            _write(path, [self.pages[number] for number in range(1, self.last.size + 1)])


def read_file(path: Path) -> bytes:
    """A mirror's bytes. `StorageError` where it cannot be read, `FormatError` where it is too large for one."""
    with reading(path), open_to_read(path) as file:
        data = file.read(MOST_BYTES + 1)
    if len(data) > MOST_BYTES:
        raise FormatError("This file is too large to be a mirror.")
    return data


class reading:  # noqa: N801 - a block's opening word
    """Say in a sentence why a mirror could not be read."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def __enter__(self) -> None:
        pass

    def __exit__(self, _kind: object, fault: BaseException | None, _trace: object) -> None:
        if isinstance(fault, OSError):
            raise StorageError(
                f"“{self._path.name}” could not be read ({fault.strerror}). Nothing was changed. Check that the stick"
                " is in, then try again."
            ) from fault


def split(data: bytes) -> tuple[bytes, int]:
    """The header of a mirror, and where its steps begin; `FormatError` where it is none."""
    if data[: len(_MAGIC)] != _MAGIC or len(data) < len(_MAGIC) + 4:
        raise FormatError("This is not a mirror of a session.")
    (length,) = _U32.unpack_from(data, len(_MAGIC))
    begins = len(_MAGIC) + 4 + length
    if length > _HEADER_LIMIT or begins > len(data):
        raise FormatError("This mirror is damaged at its beginning.")
    return data[len(_MAGIC) + 4 : begins], begins


def replay(data: bytes, file_key: bytes) -> Mirrored:
    """Follow the steps of a mirror. `FormatError` where one is not as it was written and whole steps follow it."""
    _header, at = split(data)
    bound, key = hashlib.sha256(data[:at]).digest(), AESGCM(file_key)
    pages: dict[int, bytes] = {}
    first = last = None
    number, before, torn = 0, b"", False
    while at < len(data):
        opened = _opened(key, bound, number, before, data, at)
        if opened is None:
            if _step_after(data, at):
                raise FormatError("This mirror is damaged: a step of it is not as it was written. Nothing was taken.")
            torn = True
            break
        step, these, before, at = opened
        if first is None:
            first = step
        last, number = step, number + 1
        pages.update(zip(step.numbers, these, strict=True))
    if first is None or last is None or first.base is None:
        raise FormatError("This mirror holds nothing that is whole.")
    if any(each not in pages for each in range(1, last.size + 1)):
        raise FormatError("This mirror lacks pages of the session.")
    return Mirrored(first, last, pages, torn)


def _opened(
    key: AESGCM, bound: bytes, number: int, before: bytes, data: bytes, at: int
) -> tuple[Step, list[bytes], bytes, int] | None:
    if not _is_head(data, at) or _U32.unpack_from(data, at + 4)[0] != number:
        return None
    begin, length = at + _HEAD, _U32.unpack_from(data, at + 8)[0]
    if length < _NONCE + _TAG or begin + length > len(data):
        return None
    try:
        plain = key.decrypt(
            data[begin : begin + _NONCE], data[begin + _NONCE : begin + length], bound + _U32.pack(number) + before
        )
    except InvalidTag:
        return None
    step, pages = _told(plain)
    return step, pages, data[begin + length - _TAG : begin + length], begin + length


def _told(plain: bytes) -> tuple[Step, list[bytes]]:
    (length,) = _U32.unpack_from(plain)
    step = decode(Step, parse_canonical(plain[4 : 4 + length]), "mirror")
    rest = plain[4 + length :]
    if len(rest) != PAGE_BYTES * len(step.numbers):
        raise FormatError("A step of the mirror has not the pages that it names.")
    return step, [rest[at : at + PAGE_BYTES] for at in range(0, len(rest), PAGE_BYTES)]


def _is_head(data: bytes, at: int) -> bool:
    head = data[at : at + _HEAD]
    return len(head) == _HEAD and head[:4] == _STEP_MAGIC and _U32.unpack_from(head, 12)[0] == zlib.crc32(head[:12])


def _step_after(data: bytes, at: int) -> bool:
    """Whether a later step begins after this place: then what is here was not merely cut off."""
    while (at := data.find(_STEP_MAGIC, at + 1)) >= 0:
        if _is_head(data, at):
            return True
    return False
