"""Signed envelopes: DSSE version 1 with one Ed25519 signature, written as canonical JSON.

What is signed is not the payload alone but `DSSEv1 <length> <type> <length> <payload>`, so that a signature given for
one kind of file can never stand under another.
"""

from __future__ import annotations

import base64
import binascii
import re
from dataclasses import dataclass

from workshop_app.domain.codec import Json, canonical, decode, parse_canonical
from workshop_app.domain.errors import FormatError
from workshop_app.sealing import device

_KEY = re.compile("[0-9a-f]{64}")


@dataclass(frozen=True, slots=True)
class Envelope:
    """What an envelope says before anybody believed it. `key` is the public key, in hexadecimal, that claims to have
    signed.
    """

    type: str
    payload: bytes
    key: str
    signature: bytes

    def holds(self) -> bool:
        """Whether the signature is by `key`, over this type and payload."""
        return device.holds(self.key, self.signature, _signed(self.type, self.payload))


@dataclass(frozen=True, slots=True)
class _Signature:
    keyid: str
    sig: str


@dataclass(frozen=True, slots=True)
class _File:
    payload: str
    payloadType: str  # noqa: N815 - the standard's name
    signatures: tuple[_Signature, ...]


def write(kind: str, value: Json, seed: bytes) -> bytes:
    """The envelope of `value`, spelt canonically, signed with a 32-byte Ed25519 seed."""
    payload = canonical(value)
    signature = {"keyid": device.public_key(seed), "sig": _base64(device.sign(seed, _signed(kind, payload)))}
    return canonical({"payload": _base64(payload), "payloadType": kind, "signatures": [signature]})


def read(data: bytes) -> Envelope:
    """The envelope in `data`, not yet checked; `FormatError` unless it is spelt as `write` spells it."""
    file = decode(_File, parse_canonical(data), "envelope")
    if len(file.signatures) != 1:
        raise FormatError("The envelope does not have exactly one signature.")
    only = file.signatures[0]
    if not _KEY.fullmatch(only.keyid):
        raise FormatError("The envelope names a key that is not one.")
    return Envelope(file.payloadType, _unbase64(file.payload), only.keyid, _unbase64(only.sig))


def _signed(kind: str, payload: bytes) -> bytes:
    name = kind.encode()
    return b"DSSEv1 %d %s %d %s" % (len(name), name, len(payload), payload)


def _base64(data: bytes) -> str:
    return base64.b64encode(data).decode()


def _unbase64(text: str) -> bytes:
    try:
        data = base64.b64decode(text, validate=True)
    except (ValueError, binascii.Error) as fault:
        raise FormatError("The envelope holds something that is not base64.") from fault
    if _base64(data) != text:
        raise FormatError("The envelope holds base64 in another spelling.")
    return data
