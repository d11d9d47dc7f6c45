"""Key slots: the vault key, wrapped once for each way to unlock (sealing.md, section 2).

A slot is AES-256-GCM over the vault key, under a key that comes from the passphrase or a PIN (Argon2id), from 32 random
bytes in the operating system's keyring, from the recovery code, or from 32 random bytes that only the programme's spare
key opens (HKDF-SHA-256: 160 random bits and more need no stretching). The slot's header and the vault's id are the
associated data, so that no field of the file can be changed unnoticed.
"""

from __future__ import annotations

import hmac
from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from workshop_app.domain.codec import canonical, encode
from workshop_app.domain.errors import FormatError, SecretError, WrongSecretError

KEY_BYTES = 32
SALT_BYTES = 16
_NONCE_BYTES = 12
_TAG_BYTES = 16
_MOST_MEMORY_KIB = 1024 * 1024
_MOST_PASSES = 16
_MOST_LANES = 16
_LONGEST_RECIPIENT = 100
_LONGEST_PARCEL = 4_096


class SlotKind(Enum):
    """The ways to unlock."""

    PASSPHRASE = "passphrase"
    KEYRING = "keyring"
    RECOVERY = "recovery"
    RESCUE = "rescue"
    PIN = "pin"


STRETCHED = frozenset({SlotKind.PASSPHRASE, SlotKind.PIN})
"""The kinds whose secret a person thought of: guesses at it must cost something."""


@dataclass(frozen=True, slots=True)
class Cost:
    """What one guess at a passphrase costs: memory in KiB, passes and lanes of Argon2id. About 0.4 s as it stands.

    Raises `FormatError` outside of what is allowed: a file that was tampered with must not be able to ask for all the
    memory there is, or for an hour.
    """

    memory_kib: int = 256 * 1024
    passes: int = 3
    lanes: int = 4

    def __post_init__(self) -> None:
        if not 1 <= self.lanes <= _MOST_LANES or not 1 <= self.passes <= _MOST_PASSES:
            raise FormatError("The cost of a key slot is out of bounds.")
        if not 8 * self.lanes <= self.memory_kib <= _MOST_MEMORY_KIB:
            raise FormatError("The cost of a key slot is out of bounds.")


@dataclass(frozen=True, slots=True)
class Header:
    """What is known of a slot before it is opened.

    `backend` is the class of the keyring that holds a keyring slot's secret, else empty; `cost` is set for a passphrase
    or a PIN only; `parcel` holds a rescue slot's secret, encrypted with age to `recipient`, else both are empty. `salt`
    and `parcel` are hexadecimal.
    """

    kind: SlotKind
    salt: str
    backend: str = ""
    cost: Cost | None = None
    recipient: str = ""
    parcel: str = ""

    def __post_init__(self) -> None:
        _unhex(self.salt, SALT_BYTES)
        if (self.cost is not None) != (self.kind in STRETCHED):
            raise FormatError("A key slot has a cost where it must have none, or none where it must have one.")
        if bool(self.backend) != (self.kind is SlotKind.KEYRING) or len(self.backend) > 200:
            raise FormatError("A key slot names a keyring where it must not, or names none where it must.")
        rescue = self.kind is SlotKind.RESCUE
        if bool(self.recipient) != rescue or bool(self.parcel) != rescue or len(self.recipient) > _LONGEST_RECIPIENT:
            raise FormatError("A key slot names a rescue key where it must not, or names none where it must.")
        if len(self.parcel) > _LONGEST_PARCEL:
            raise FormatError("What a rescue key is to open is too long.")
        _hexadecimal(self.parcel)


@dataclass(frozen=True, slots=True)
class Slot:
    """A wrap of the vault key. `nonce` and `wrapped` are hexadecimal."""

    header: Header
    nonce: str
    wrapped: str

    def __post_init__(self) -> None:
        _unhex(self.nonce, _NONCE_BYTES)
        _unhex(self.wrapped, KEY_BYTES + _TAG_BYTES)


def seal_of(vault_key: bytes, what: bytes) -> str:
    """A keyed hash of the whole key file under the vault key, in hexadecimal: which copy is as it was written?"""
    key = HKDF(algorithm=SHA256(), length=KEY_BYTES, salt=None, info=b"workshop key file 1").derive(vault_key)
    return hmac.digest(key, what, "sha256").hex()


def wrap(vault_id: str, header: Header, secret: bytes, vault_key: bytes, token: Callable[[int], bytes]) -> Slot:
    """A slot that `secret` opens: the normalised passphrase, the keyring's bytes or the recovery code's bytes.

    `token(n)` gives n random bytes.
    """
    return wrap_under(vault_id, header, slot_key(header, secret), vault_key, token)


def wrap_under(vault_id: str, header: Header, key: bytes, vault_key: bytes, token: Callable[[int], bytes]) -> Slot:
    """`wrap`, for who holds the slot's own key (`slot_key`) and not the secret it came from."""
    nonce = token(_NONCE_BYTES)
    wrapped = AESGCM(key).encrypt(nonce, vault_key, _bound(vault_id, header))
    return Slot(header, nonce.hex(), wrapped.hex())


def unwrap(vault_id: str, slot: Slot, secret: bytes) -> bytes:
    """The vault key; `WrongSecretError` where the secret is another one or the slot was changed (they look alike)."""
    return unwrap_under(vault_id, slot, slot_key(slot.header, secret))


def unwrap_under(vault_id: str, slot: Slot, key: bytes) -> bytes:
    """`unwrap`, for who holds the slot's own key (`slot_key`)."""
    try:
        return AESGCM(key).decrypt(
            bytes.fromhex(slot.nonce), bytes.fromhex(slot.wrapped), _bound(vault_id, slot.header)
        )
    except InvalidTag as fault:
        raise WrongSecretError("This does not open the vault. Try again; nothing was changed.") from fault


def _bound(vault_id: str, header: Header) -> bytes:
    return canonical({"workshop": "key slot 1", "vault": vault_id, "header": encode(header)})


def keyring_account(vault_id: str, salt: str) -> str:
    """The name under which the keyring keeps the secret of the slot with this salt: one of two for each vault, so that
    the next secret can be put there while the one before still stands.
    """
    return f"{vault_id}.{int(salt, 16) % 2 + 1}"


def other_account(salt: str, fresh: str) -> str:
    """`fresh`, a salt, as the nearest one to it whose account is not that of the slot with `salt`."""
    return f"{fresh[:-1]}{int(fresh[-1], 16) & 14 | 1 - int(salt[-1], 16) % 2:x}"


def slot_key(header: Header, secret: bytes) -> bytes:
    """The 32 bytes that wrap the vault key in this slot: all of the cost of unlocking is here.

    `SecretError` where the machine lacks the memory for it.
    """
    salt, cost = bytes.fromhex(header.salt), header.cost
    if cost is None:
        info = f"workshop {header.kind.value} slot 1".encode()
        return HKDF(algorithm=SHA256(), length=KEY_BYTES, salt=salt, info=info).derive(secret)
    try:
        return Argon2id(
            salt=salt, length=KEY_BYTES, iterations=cost.passes, lanes=cost.lanes, memory_cost=cost.memory_kib
        ).derive(secret)
    except MemoryError as fault:
        raise SecretError(
            f"Unlocking needs {cost.memory_kib // 1024} MB of free memory for a moment."
            " Nothing was changed. Close another program, then try again."
        ) from fault


def _unhex(text: str, size: int) -> None:
    if len(_hexadecimal(text)) != size:
        raise FormatError("A key slot holds a number of the wrong length.")


def _hexadecimal(text: str) -> bytes:
    try:
        data = bytes.fromhex(text)
    except ValueError as fault:
        raise FormatError("A key slot holds a number that is not one.") from fault
    if data.hex() != text:
        raise FormatError("A key slot holds a number that is not spelt as agreed.")
    return data
