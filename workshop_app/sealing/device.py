"""A laptop's or a programme's signing key: Ed25519 (RFC 8032). Public keys are written as 64 hexadecimal digits."""

from __future__ import annotations

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

SIGNATURE_BYTES = 64


def public_key(seed: bytes) -> str:
    """The public key that belongs to a 32-byte secret seed."""
    return Ed25519PrivateKey.from_private_bytes(seed).public_key().public_bytes_raw().hex()


def sign(seed: bytes, data: bytes) -> bytes:
    """The signature of `data`, 64 bytes."""
    return Ed25519PrivateKey.from_private_bytes(seed).sign(data)


def holds(public: str, signature: bytes, data: bytes) -> bool:
    """Whether `signature` is one of `data` by the key `public`; False also where `public` is no key."""
    try:
        Ed25519PublicKey.from_public_bytes(bytes.fromhex(public)).verify(signature, data)
    except (InvalidSignature, ValueError):
        return False
    return True
