"""The manifest of a sealed file: what it holds, who signed it, for whom, and where the session's log stood."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from workshop_app.domain.chain import Head
from workshop_app.domain.codec import decode, encode, parse_canonical
from workshop_app.domain.errors import FormatError, TooNewError
from workshop_app.domain.record_bounds import is_id
from workshop_app.sealing import dsse

VERSIONS = (1, 2, 3, 4)
"""Those of the record (`record.version_of`); the manifest of each has the same fields."""
TYPE = "application/vnd.workshop.manifest+json"
REPORT = "session-report"
RESCUE = "session-rescue"
"""What could be read of a damaged session: never a report, and never taken for one."""
MAX_BYTES = 1 << 20
_DIGEST = re.compile("[0-9a-f]{64}")


@dataclass(frozen=True, slots=True)
class Device:
    """The laptop that signs: its public key in hexadecimal, and the key's six words for people who read the file with
    other tools. A reader works the words out from the key and never believes these.
    """

    key: str
    words: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Part:
    """A member of the archive: its name without `parts/`, what it is, its length in bytes and its SHA-256."""

    name: str
    kind: str
    size: int
    sha256: str


@dataclass(frozen=True, slots=True)
class Manifest:
    """What is signed.

    `v` is that of the record. `seq` counts the versions of this session's report from 1; `prev` is the digest of the
    manifest that this one takes the place of, or None. `recipients` are in ascending order. `log_head` is the head of
    the log in the file, `counts` the totals that the slip prints, `app` the version that sealed.
    """

    v: int
    kind: str
    programme: str
    session: str
    device: Device
    seq: int
    prev: str | None
    created: date
    pack_seq: int
    recipients: tuple[str, ...]
    log_head: Head
    counts: Mapping[str, int]
    app: str
    parts: tuple[Part, ...]

    def __post_init__(self) -> None:
        if not is_id(self.programme) or not is_id(self.session) or not _is_digest(self.prev):
            raise FormatError("The manifest does not name a session, a programme or what it follows.")
        if self.seq < 1 or (self.prev is None) != (self.seq == 1):
            raise FormatError("The manifest's number does not fit what it follows.")
        if tuple(sorted(set(self.recipients))) != self.recipients or len(self.recipients) < 2:
            raise FormatError("The manifest does not name at least two recipients in order.")


def _is_digest(prev: str | None) -> bool:
    """Whether this is a digest, or there is none."""
    return prev is None or _DIGEST.fullmatch(prev) is not None


def part(name: str, kind: str, data: bytes | memoryview) -> Part:
    """The manifest's line for a part."""
    return Part(name, kind, len(data), hashlib.sha256(data).hexdigest())


def write(manifest: Manifest, seed: bytes) -> bytes:
    """`manifest.dsse.json`, signed with the laptop's seed."""
    return dsse.write(TYPE, encode(manifest), seed)


def read(payload: bytes) -> Manifest:
    """The manifest that an envelope's payload spells. `TooNewError` for a newer version, `FormatError` for the rest."""
    value = parse_canonical(payload)
    if type(value) is dict and type(value.get("v")) is int and value["v"] > max(VERSIONS):
        raise TooNewError("The manifest was made by a newer version.")
    manifest = decode(Manifest, value, "manifest")
    if manifest.v not in VERSIONS or manifest.kind not in (REPORT, RESCUE):
        raise FormatError("The manifest is not that of a session's report.")
    return manifest


def digest(payload: bytes) -> str:
    """What names a manifest: the SHA-256, hexadecimal, of its canonical spelling."""
    return hashlib.sha256(payload).hexdigest()
