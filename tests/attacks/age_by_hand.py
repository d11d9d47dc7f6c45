"""age files made by hand, with whatever header and stream somebody might send (age-encryption.org/v1)."""

from __future__ import annotations

import base64
import hashlib
import hmac
from collections.abc import Callable, Sequence

from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

MAGIC = b"age-encryption.org/v1\n"
CHUNK = 65_536
FILE_KEY, NONCE = bytes(range(16)), bytes(range(16, 32))
_LETTERS = "qpzry9x8gf2tvdw0s3jn54khce6mua7l"


def raw(recipient: str) -> bytes:
    """The 32 bytes of an `age1…` recipient."""
    bits = "".join(f"{_LETTERS.index(letter):05b}" for letter in recipient[4:-6])
    return bytes(int(bits[at : at + 8], 2) for at in range(0, 256, 8))


def _hkdf(key: bytes, salt: bytes, info: bytes) -> bytes:
    return HKDF(SHA256(), 32, salt, info).derive(key)


def _text(data: bytes) -> bytes:
    return base64.b64encode(data).rstrip(b"=")


def stanza(public: bytes, secret: bytes = b"\x42" * 32) -> bytes:
    """An X25519 stanza that wraps the file key for a public key."""
    ours = X25519PrivateKey.from_private_bytes(secret)
    share = ours.public_key().public_bytes_raw()
    shared = ours.exchange(X25519PublicKey.from_public_bytes(public))
    wrapped = ChaCha20Poly1305(_hkdf(shared, share + public, b"age-encryption.org/v1/X25519")).encrypt(
        bytes(12), FILE_KEY, None
    )
    return b"-> X25519 " + _text(share) + b"\n" + _text(wrapped) + b"\n"


def other(kind: bytes, body: bytes = bytes(32)) -> bytes:
    """A stanza of another kind with its arguments."""
    return b"-> " + kind + b"\n" + _text(body) + b"\n"


def header(stanzas: Sequence[bytes], first: bytes = MAGIC) -> bytes:
    """The header with these stanzas and a code that fits them."""
    lines = first + b"".join(stanzas) + b"---"
    code = hmac.new(_hkdf(FILE_KEY, b"", b"header"), lines, hashlib.sha256).digest()
    return lines + b" " + _text(code) + b"\n"


def chunks(plain: bytes) -> list[bytes]:
    """The plaintext in pieces as they are encrypted, the last never empty but where it is the only one."""
    return [plain[at : at + CHUNK] for at in range(0, max(len(plain), 1), CHUNK)]


def stream(pieces: Sequence[bytes], last: Callable[[int], bool] | None = None) -> bytes:
    """The pieces encrypted in their order; `last` says which are marked as the last."""
    key = ChaCha20Poly1305(_hkdf(FILE_KEY, NONCE, b"payload"))
    marked = last or (lambda place: place == len(pieces) - 1)
    return NONCE + b"".join(
        key.encrypt(place.to_bytes(11, "big") + bytes([marked(place)]), piece, None)
        for place, piece in enumerate(pieces)
    )
