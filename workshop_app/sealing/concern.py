"""The envelope of a concern (`.wconcern`): the container of a report, addressed to the designated lead alone (G1).

What is encrypted has the same number of bytes for every concern, so that its size tells nothing. The manifest names
neither session nor place; whoever opens it finds the form as data, as text, and padding (docs/sealed-file.md).
"""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from workshop_app.domain.codec import canonical, decode, encode, parse_canonical
from workshop_app.domain.concern import Concern, Seal, as_text
from workshop_app.domain.errors import FormatError, TooNewError, WorkshopError
from workshop_app.sealing import age, container, device, dsse, manifest
from workshop_app.sealing.manifest import Device, Part
from workshop_app.sealing.refusals import DAMAGED, NEWER, NOT_AGREED, PARTS, SIGNATURE, UNKNOWN_LAPTOP, Refused
from workshop_app.sealing.report import Signer

VERSION = 1
KIND = "concern"
TYPE = "application/vnd.workshop.concern+json"
SUFFIX = ".wconcern"
SIZE = 1 << 16
"""Bytes of the archive, of every concern. A full form takes two thirds of it."""
MOST = SIZE + (1 << 14)
"""Bytes of a file that can be one: the archive, and what age puts around it."""
DATA, TEXT, PADDING = "concern.json", "concern.txt", "padding.bin"
_KINDS = {DATA: "concern", TEXT: "text", PADDING: "padding"}
_MOMENT = re.compile(r"\d{4}-\d{2}-\d{2}T\d{2}:\d[05]")
_ROOM = 50_000
"""Any size of the padding with as many digits as each that may occur: the manifest is as long with it."""

NO_CONCERN = ("E-FORMAT", "This is not a sealed concern.")
NOT_FOR_YOU = (
    "E-NOT-FOR-US",
    "Not addressed to this key, or its first lines are damaged. Only the key of the lead that the programme named when"
    " it was sealed opens it.",
)
PASSED_ON = ("E-RECIPIENT", "Was sealed for another lead and passed on.")


@dataclass(frozen=True, slots=True)
class Envelope:
    """What is signed. `made` is the time to five minutes, `recipient` the lead's public key, `app` the version that
    sealed; `office` and `programme` are names.
    """

    v: int
    kind: str
    programme: str
    office: str
    device: Device
    made: str
    recipient: str
    app: str
    parts: tuple[Part, ...]

    def __post_init__(self) -> None:
        if not _MOMENT.fullmatch(self.made):
            raise FormatError("The envelope does not say when it was sealed, to five minutes.")


@dataclass(frozen=True, slots=True)
class Opened:
    """A concern that passed every check, and the public key (hexadecimal) of the laptop that signed it."""

    concern: Concern
    envelope: Envelope
    laptop: str


def assemble(concern: Concern, seal: Seal, recipient: str, signer: Signer, app: str) -> bytes:
    """The archive that is encrypted to `recipient`: `SIZE` bytes."""
    text = as_text(concern, seal).encode()
    parts = {DATA: canonical(encode(concern)), TEXT: text}

    def archive(padding: bytes, size: int) -> bytes:
        named = [manifest.part(name, _KINDS[name], data) for name, data in parts.items()]
        last = manifest.part(PADDING, _KINDS[PADDING], padding)
        envelope = Envelope(
            VERSION,
            KIND,
            seal.programme,
            seal.office,
            Device(device.public_key(signer.seed), signer.words),
            seal.made,
            recipient,
            app,
            (*named, Part(last.name, last.kind, size, last.sha256)),
        )
        signed = dsse.write(TYPE, encode(envelope), signer.seed)
        members = {**parts, PADDING: padding}
        return container.write(signed, [(f"parts/{name}", data) for name, data in members.items()])

    left = SIZE - len(archive(b"", _ROOM))
    if len(str(left)) != len(str(_ROOM)):
        raise FormatError("This concern is too long for its envelope. Nothing was sealed.")
    return archive(bytes(left), left)


def open_concern(data: bytes, identities: Sequence[str], laptops: Collection[str] | None = None) -> Opened:
    """The concern in `data`, opened with one of the lead's `identities`; nothing is given before all is checked.

    `laptops` are the public keys that may have signed it, None where the words are compared instead. Refuses with
    E-FORMAT, E-NOT-FOR-US, E-DAMAGED, E-SIGNATURE, E-VERSION, E-UNKNOWN-LAPTOP, E-RECIPIENT and E-PARTS.
    """
    if len(data) > MOST or not data.startswith(age.MAGIC):
        raise Refused(NO_CONCERN)
    try:
        plain = age.decrypt(data, identities)
    except Refused as refusal:
        raise Refused(DAMAGED if refusal.code == DAMAGED[0] else NOT_FOR_YOU) from refusal
    return inspect(plain, [age.recipient_of(identity) for identity in identities], laptops)


def inspect(plain: bytes, recipients: Collection[str], laptops: Collection[str] | None = None) -> Opened:
    """What `open_concern` does once the file is decrypted."""
    signed, parts = container.read(plain)
    if len(plain) != SIZE:
        raise Refused(NOT_AGREED)
    envelope, laptop = _signed(signed)
    if laptops is not None and laptop not in laptops:
        raise Refused(UNKNOWN_LAPTOP, laptop)
    if envelope.recipient not in recipients:
        raise Refused(PASSED_ON)
    return Opened(
        _contents(envelope, {name.removeprefix("parts/"): bytes(part) for name, part in parts.items()}),
        envelope,
        laptop,
    )


def _signed(data: bytes) -> tuple[Envelope, str]:
    try:
        found = dsse.read(data)
        if found.type != TYPE:
            raise Refused(NO_CONCERN)
        if not found.holds():
            raise Refused(SIGNATURE)
        value = parse_canonical(found.payload)
        if type(value) is dict and type(value.get("v")) is int and value["v"] > VERSION:
            raise TooNewError("The envelope was made by a newer version.")
        envelope = decode(Envelope, value, "envelope")
    except TooNewError as fault:
        raise Refused(NEWER) from fault
    except FormatError as fault:
        raise Refused(SIGNATURE) from fault
    if (envelope.v, envelope.kind, envelope.device.key) != (VERSION, KIND, found.key):
        raise Refused(SIGNATURE)
    return envelope, found.key


def _contents(envelope: Envelope, parts: Mapping[str, bytes]) -> Concern:
    """The concern, where each part is the one that was signed and data and text say the same."""
    if tuple(manifest.part(name, _KINDS.get(name, ""), data) for name, data in parts.items()) != envelope.parts:
        raise Refused(PARTS)
    try:
        concern = decode(Concern, parse_canonical(parts[DATA]), "concern")
    except (KeyError, WorkshopError) as fault:
        raise Refused(PARTS) from fault
    seal = Seal(envelope.programme, envelope.office, envelope.made, envelope.device.words)
    text = as_text(concern, seal).encode()
    if tuple(parts) != tuple(_KINDS) or parts[TEXT] != text or any(parts[PADDING]):
        raise Refused(PARTS)
    return concern
