"""A laptop's or a programme's signing key: Ed25519 (RFC 8032). Public keys are written as 64 hexadecimal digits."""

from __future__ import annotations

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

SIGNATURE_BYTES = 64
_P = 2**255 - 19
_ORDER_8 = 0x7A03AC9277FDC74EC6CC392CFA53202A0F67100D760B3CBA4FD84D3D706A17C7
_SMALL_ORDER = frozenset((0, 1, _P - 1, _ORDER_8, _P - _ORDER_8))
"""The y of the points under which a signature can be made that holds for almost anything, by whoever likes."""


def public_key(seed: bytes) -> str:
    """The public key that belongs to a 32-byte secret seed."""
    return Ed25519PrivateKey.from_private_bytes(seed).public_key().public_bytes_raw().hex()


def sign(seed: bytes, data: bytes) -> bytes:
    """The signature of `data`, 64 bytes."""
    return Ed25519PrivateKey.from_private_bytes(seed).sign(data)


def is_key(public: str) -> bool:
    """Whether these 64 hexadecimal digits can be somebody's key: spelt in the one way, and not one that anybody can
    sign for. Of a point that is on no curve it says nothing; no signature holds for one.
    """
    y = int.from_bytes(bytes.fromhex(public), "little") & ~(1 << 255)
    return y < _P and y not in _SMALL_ORDER


def holds(public: str, signature: bytes, data: bytes) -> bool:
    """Whether `signature` is one of `data` by the key `public`; False also where `public` is no key."""
    try:
        if not is_key(public):
            return False
        Ed25519PublicKey.from_public_bytes(bytes.fromhex(public)).verify(signature, data)
    except (InvalidSignature, ValueError):
        return False
    return True
