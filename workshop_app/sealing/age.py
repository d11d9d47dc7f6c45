"""age v1: the one place where pyrage is imported, on first use."""

from __future__ import annotations

from collections.abc import Sequence


def new_identity() -> str:
    """A fresh secret, `AGE-SECRET-KEY-1…`, from the operating system's random numbers."""
    raise NotImplementedError


def recipient_of(identity: str) -> str:
    """The public `age1…` of a secret. `FormatError` where it is not one."""
    raise NotImplementedError


def is_recipient(text: str) -> bool:
    """Whether `text` is an X25519 recipient."""
    raise NotImplementedError


def encrypt(plain: bytes, recipients: Sequence[str]) -> bytes:
    """`plain` for every one of `recipients`, in the binary form."""
    raise NotImplementedError


def decrypt(data: bytes, identities: Sequence[str]) -> bytes:
    """What `data` holds, opened with whichever of `identities` fits; `VerificationError`."""
    raise NotImplementedError
