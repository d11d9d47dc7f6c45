"""Reading a file that claims to be a sealed report, from anywhere, and saying in a sentence what is wrong with it."""

from __future__ import annotations

import hashlib
import os
import stat
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from workshop_app.domain.errors import VerificationError
from workshop_app.domain.sealed import LaptopState
from workshop_app.domain.text import one_line
from workshop_app.sealing import age, refusals, roomy, verify
from workshop_app.sealing.refusals import Refused
from workshop_app.sealing.roomy import Bytes
from workshop_app.sealing.verify import Verified

CANNOT_READ = "E-READ"
"""The file itself could not be read: a fault of the disk or of the right to read, not of the report."""


@dataclass(frozen=True, slots=True)
class Office:
    """Who is checking: the secrets that open reports, the laptops' standing, and the programme's id (None for any)."""

    identities: tuple[str, ...]
    laptops: Mapping[str, LaptopState]
    programme: str | None = None


@dataclass(frozen=True, slots=True)
class Examined:
    """A file after steps 1 to 8: either `verified`, or `refusal` says why not.

    `data` is the file, empty where it was not worth reading; `digest` its SHA-256 in hexadecimal.
    """

    name: str
    data: Bytes
    digest: str
    verified: Verified | None
    refusal: VerificationError | None


def examine(path: Path, office: Office) -> Examined:
    """Read and check a file. Never raises for what the file or the disk may be; a file that is too large, empty or
    not even encrypted is refused without being read.
    """
    name = display_name(path)
    data: Bytes = b""
    try:
        data = read_sealed(path)
        verified = verify.verify(data, office.identities, office.laptops, office.programme)
    except VerificationError as refusal:
        return Examined(name, data, hashlib.sha256(data).hexdigest(), None, refusal)
    return Examined(name, data, hashlib.sha256(data).hexdigest(), verified, None)


def display_name(path: Path) -> str:
    """The file's name as it can be shown and stored: one line, without characters that hide or reorder others."""
    return one_line(path.name) or "a file"


def read_sealed(path: Path) -> Bytes:
    """The file, whole; raises `VerificationError` where it cannot be read or is none that anybody sealed."""
    try:
        with open(path, "rb", opener=_open) as file:
            status = os.fstat(file.fileno())
            if not stat.S_ISREG(status.st_mode) or not 0 < status.st_size <= verify.MAX_BYTES:
                raise Refused(refusals.NOT_SEALED)
            if file.read(len(age.MAGIC)) != age.MAGIC:
                raise Refused(refusals.NOT_SEALED)
            file.seek(0)
            return roomy.read(file, status.st_size)
    except IsADirectoryError as fault:
        raise Refused(refusals.NOT_SEALED) from fault
    except (OSError, ValueError) as fault:  # ValueError: a name that no disk has, such as one with a NUL
        reason = getattr(fault, "strerror", None) or "the disk did not say why"
        raise VerificationError(
            CANNOT_READ,
            f"This file could not be read ({reason}). Nothing was changed. Check the stick, then try again.",
        ) from fault


def _open(name: str, flags: int) -> int:
    # A pipe or a device must not make the app wait for somebody at its other end.
    return os.open(name, flags | getattr(os, "O_NONBLOCK", 0))
