"""age v1, the encryption around a sealed file: the one place where pyrage is imported, on first use.

Only X25519 recipients and identities are used: `age1…` and `AGE-SECRET-KEY-1…`, as the `age` command knows them. Data
go through in pieces, which spares the library's own buffer and a copy of it.
"""

from __future__ import annotations

import io
from collections.abc import Iterable, Sequence
from typing import Any

from workshop_app.domain.errors import FormatError
from workshop_app.sealing.refusals import DAMAGED, NOT_FOR_US, NOT_SEALED, Refused
from workshop_app.sealing.roomy import Bytes, Pieces, Room

MAGIC = b"age-encryption.org/v1\n"
_STANZA = b"-> X25519 "
_END = b"--- "
MOST_RECIPIENTS = 40
_LONGEST_HEADER = 8_192
"""Bytes, which hold twice as many. The library takes four times as long for twice as many, and anybody can send a file.
"""
_HEADER_FAULTS = ("No matching keys found", "Header MAC is invalid", "Header is invalid", "Unknown age format")


def new_identity() -> str:
    """A fresh secret, `AGE-SECRET-KEY-1…`, from the operating system's random numbers."""
    return str(_pyrage().x25519.Identity.generate())


def recipient_of(identity: str) -> str:
    """The public `age1…` that belongs to a secret; `FormatError` where it is not one."""
    return str(_identity(identity).to_public())


def is_recipient(text: str) -> bool:
    """Whether `text` is an X25519 recipient, spelt as `age` spells it."""
    pyrage = _pyrage()
    try:
        return str(pyrage.x25519.Recipient.from_str(text)) == text
    except pyrage.RecipientError:
        return False


def encrypt(plain: bytes, recipients: Sequence[str]) -> bytes:
    """`plain` for every one of `recipients`, in age's binary form; `FormatError` where one is not a recipient."""
    pyrage = _pyrage()
    try:
        keys = [pyrage.x25519.Recipient.from_str(text) for text in recipients]
    except pyrage.RecipientError as fault:
        raise FormatError("A key of the programme is not one that reports can be sealed to.") from fault
    sealed = io.BytesIO()
    pyrage.encrypt_io(io.BytesIO(plain), sealed, keys)
    return sealed.getvalue()


def decrypt(data: bytes, identities: Iterable[str]) -> bytes:
    """What `data` holds. Refuses as `opened` does."""
    return bytes(opened(data, identities))


def opened(data: Bytes, identities: Iterable[str]) -> Bytes:
    """What `data` holds, opened with whichever identity fits, and only once it was read to its end; not copied.

    Refuses with E-FORMAT where this is no age file, E-NOT-FOR-US where no identity opens its header, E-DAMAGED where
    what follows is not whole. `FormatError` where an identity is not one.
    """
    _header(data)
    keys = [_identity(text) for text in identities]
    pyrage = _pyrage()
    plain = Room(len(data))
    try:
        pyrage.decrypt_io(Pieces(data), plain, keys)
    except pyrage.DecryptError as fault:
        header = str(fault).startswith(_HEADER_FAULTS)
        raise Refused(NOT_FOR_US if header else DAMAGED) from fault
    except OSError as fault:  # what it raises for the pieces after the header
        raise Refused(DAMAGED) from fault
    return plain.contents()


def recipients_in(data: Bytes) -> int:
    """How many X25519 recipients the header of `data` names. Refuses as `decrypt` does."""
    return sum(line.startswith(_STANZA) for line in _header(data).split(b"\n"))


def _header(data: Bytes) -> bytes:
    """The lines before the header's last."""
    begins = bytes(data[:_LONGEST_HEADER])
    if not begins.startswith(MAGIC):
        raise Refused(NOT_SEALED)
    end = begins.find(b"\n" + _END)
    if end < 0 or begins.find(b"\n", end + 1) < 0:
        raise Refused(NOT_FOR_US)
    return begins[:end]


def _identity(text: str) -> Any:
    pyrage = _pyrage()
    try:
        return pyrage.x25519.Identity.from_str(text)
    except pyrage.IdentityError as fault:
        raise FormatError("This is not a secret key of the age kind.") from fault


def _pyrage() -> Any:
    import pyrage  # type: ignore[import-untyped]  # noqa: PLC0415 - loaded on first use, here only

    return pyrage
