"""Opening a sealed concern with the designated lead's key: no vault, nothing stored, nothing written (G1)."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from pathlib import Path

from workshop_app.domain.concern import Concern, Seal, as_text
from workshop_app.domain.errors import VerificationError
from workshop_app.keys import words
from workshop_app.sealing import concern as envelopes
from workshop_app.sealing.refusals import SIGNATURE, Refused
from workshop_app.services.reading import read_at_most
from workshop_app.services.verify_file import read_identities, read_laptop

SUFFIX = envelopes.SUFFIX


@dataclass(frozen=True, slots=True)
class Read:
    """A concern as the lead reads it. `text` is all of it; `seal` says when and for whom it was sealed, with the six
    words worked out from the key that signed it; `sha256` is the file's, hexadecimal. `known` says whether the laptop
    was one that was named.
    """

    concern: Concern
    seal: Seal
    text: str
    sha256: str
    known: bool


def open_concern(path: Path, identity_file: Path, laptop_file: Path | None = None) -> Read:
    """The concern in the file at `path`, opened with the lead's identity file, as `age-keygen` writes it.

    With `laptop_file`, only what that laptop signed. `VerificationError` with code and sentence where it is refused,
    `FormatError` where a key file is not one, `StorageError` where one cannot be read.
    """
    data = read_at_most(path, envelopes.MOST + 1)
    laptops = None if laptop_file is None else (read_laptop(laptop_file),)
    try:
        opened = envelopes.open_concern(data, read_identities(identity_file), laptops)
    except Refused as refusal:
        if not refusal.laptop:
            raise
        raise VerificationError(refusal.code, f"{refusal} {' · '.join(_words(refusal.laptop))}") from refusal
    envelope = opened.envelope
    seal = Seal(envelope.programme, envelope.office, envelope.made, _words(opened.laptop))
    if seal.words != envelope.device.words:
        raise Refused(SIGNATURE)
    return Read(
        opened.concern,
        seal,
        as_text(opened.concern, seal),
        hashlib.sha256(data).hexdigest(),
        laptops is not None,
    )


def _words(key: str) -> tuple[str, ...]:
    return words.words(bytes.fromhex(key), words.LAPTOP_WORDS)
