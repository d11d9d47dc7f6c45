"""Checking one sealed report with an identity file and a laptop's public key: no vault, nothing stored."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from workshop_app.domain.errors import FormatError, VerificationError
from workshop_app.domain.sealed import LaptopState
from workshop_app.keys import words
from workshop_app.sealing import age
from workshop_app.sealing.refusals import Refused
from workshop_app.services.reading import read_at_most
from workshop_app.services.sealed_files import Office, examine

MAX_KEY_FILE = 65_536
_PUBLIC = re.compile(r"[0-9a-f]{64}")


@dataclass(frozen=True, slots=True)
class Contents:
    """What a report that passed holds. `words` are the signing laptop's six; `sha256` is the file's, hexadecimal.
    `lost` is None for a full report, and for a rescue how many things were lost.
    """

    title: str
    borough: str
    day: date
    counts: Mapping[str, int]
    words: tuple[str, ...]
    sha256: str
    size: int
    lost: int | None = None


def verify_file(path: Path, identity_file: Path, laptop_file: Path) -> Contents:
    """Check the report at `path` in every step but the register's (docs/sealed-file.md).

    Raises `VerificationError` with code and sentence where it is refused; `FormatError` where one of the key files is
    not one, `StorageError` where it cannot be read.
    """
    laptop = read_laptop(laptop_file)
    office = Office(read_identities(identity_file), {laptop: LaptopState.KNOWN})
    examined = examine(path, office)
    if examined.verified is None:
        raise _with_words(examined.refusal)
    record = examined.verified.record
    return Contents(
        record.session.title,
        record.session.borough,
        record.session.date,
        record.counts(),
        words.words(bytes.fromhex(laptop), words.LAPTOP_WORDS),
        examined.digest,
        len(examined.data),
        None if examined.verified.losses is None else examined.verified.losses.number,
    )


def laptop_lines(public: str, laptop_words: tuple[str, ...]) -> str:
    """A laptop's public key and words as a file that `read_laptop` reads and a person can compare."""
    return f"# the words of this laptop: {' '.join(laptop_words)}\n{public}\n"


def read_laptop(path: Path) -> str:
    """The public key in a laptop file: the line of 64 hexadecimal digits; lines that begin with # are for people."""
    found = [line for line in _lines(path) if _PUBLIC.fullmatch(line)]
    if len(found) != 1:
        raise FormatError(f"“{path.name}” does not hold a laptop's public key: 64 hexadecimal digits on a line.")
    return found[0]


def read_identities(path: Path) -> tuple[str, ...]:
    """The secrets in an age identity file, as `age-keygen` writes it."""
    found = tuple(_lines(path))
    try:
        for line in found:
            age.recipient_of(line)
    except FormatError as fault:
        raise FormatError(f"“{path.name}” is not an age identity file.") from fault
    if not found:
        raise FormatError(f"“{path.name}” is not an age identity file.")
    return found


def _lines(path: Path) -> list[str]:
    text = read_at_most(path, MAX_KEY_FILE, pipes=True).decode("utf-8-sig", errors="replace")
    return [line.strip() for line in text.splitlines() if line.strip() and not line.startswith("#")]


def _with_words(refusal: VerificationError | None) -> VerificationError:
    """The refusal, with the words that are to be compared where it asks for them."""
    assert refusal is not None
    if isinstance(refusal, Refused) and refusal.laptop:
        six = words.words(bytes.fromhex(refusal.laptop), words.LAPTOP_WORDS)
        return VerificationError(refusal.code, f"{refusal} {' · '.join(six)}")
    return refusal
