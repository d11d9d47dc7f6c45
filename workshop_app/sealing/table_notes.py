"""Table notes (`.wnotes`): all that a table typed, sealed to the session's key and signed by the table's laptop (T1).

The container is that of a report. The signed type is one of its own, so that no other signature stands for it.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from workshop_app.domain.codec import canonical, decode, encode, parse_canonical
from workshop_app.domain.errors import FormatError, TableError, VerificationError, WorkshopError
from workshop_app.domain.record_bounds import is_id
from workshop_app.domain.table_notes import Notes
from workshop_app.sealing import age, container, device, dsse, manifest
from workshop_app.sealing.manifest import Device, Part
from workshop_app.sealing.report import Signer

VERSION = 1
KIND = "table-notes"
TYPE = "application/vnd.workshop.table-notes+json"
SUFFIX = ".wnotes"
MAX_BYTES = 64 << 20
NOTES = "notes.json"
_PART = "notes"
_MOMENT = re.compile(r"\d{4}-\d{2}-\d{2}T\d{2}:\d[05]")

FORMAT = ("T-FORMAT", "These are no table notes, or not in the agreed form. Export them again at the table.")
OTHER = (
    "T-OTHER",
    "These notes are not for a session that this laptop leads, or their first lines are damaged. Nothing was merged"
    " from them. Look at which laptop made the table's pack, or export them again.",
)
DAMAGED = ("T-DAMAGED", "These notes arrived incomplete or altered. Export them again at the table; it has them all.")
SIGNATURE = ("T-SIGNATURE", "These notes were altered after they were signed. Export them again at the table.")
NEWER = ("T-VERSION", "These notes were made by a newer version of Workshop; update first.")


@dataclass(frozen=True, slots=True)
class NotesManifest:
    """What is signed. `made` is the table laptop's time to five minutes, `recipient` the session's public key, `counts`
    the lines by kind, `app` the version that sealed; the rest is as in `Notes`.
    """

    v: int
    kind: str
    programme: str
    session: str
    table: int
    notebook: str
    seq: int
    device: Device
    made: str
    recipient: str
    counts: Mapping[str, int]
    app: str
    parts: tuple[Part, ...]

    def __post_init__(self) -> None:
        if not _MOMENT.fullmatch(self.made) or not is_id(self.programme):
            raise FormatError("The notes do not say when they were sealed, to five minutes, or for which programme.")


@dataclass(frozen=True, slots=True)
class OpenedNotes:
    """Notes that passed every check, and the public key (hexadecimal) of the laptop that signed them."""

    notes: Notes
    manifest: NotesManifest
    laptop: str


def assemble(notes: Notes, programme: str, recipient: str, made: str, signer: Signer, app: str) -> bytes:
    """The archive that is encrypted to `recipient`. The same arguments give the same bytes."""
    data = canonical(encode(notes))
    signed = NotesManifest(
        VERSION,
        KIND,
        programme,
        notes.session,
        notes.table,
        notes.notebook,
        notes.seq,
        Device(device.public_key(signer.seed), signer.words),
        made,
        recipient,
        notes.counts(),
        app,
        (manifest.part(NOTES, _PART, data),),
    )
    return container.write(dsse.write(TYPE, encode(signed), signer.seed), [(f"parts/{NOTES}", data)])


def open_notes(data: bytes, identities: Sequence[str]) -> OpenedNotes:
    """The notes in `data`, opened with whichever of the sessions' `identities` fits; nothing is given before all is
    checked. `TableError`: T-FORMAT, T-OTHER, T-DAMAGED, T-SIGNATURE, T-VERSION.
    """
    if len(data) > MAX_BYTES or not data.startswith(age.MAGIC):
        raise TableError(*FORMAT)
    try:
        plain = age.decrypt(data, identities)
    except VerificationError as refusal:
        raise TableError(*(DAMAGED if refusal.code == "E-DAMAGED" else OTHER)) from refusal
    return inspect(plain, [age.recipient_of(identity) for identity in identities])


def inspect(plain: bytes, recipients: Sequence[str]) -> OpenedNotes:
    """What `open_notes` does once the file is decrypted."""
    try:
        signed, parts = container.read(plain)
        found = dsse.read(signed)
    except WorkshopError as fault:
        raise TableError(*FORMAT) from fault
    if found.type != TYPE:
        raise TableError(*FORMAT)
    if not found.holds():
        raise TableError(*SIGNATURE)
    try:
        value = parse_canonical(found.payload)
        if type(value) is dict and type(value.get("v")) is int and value["v"] > VERSION:
            raise TableError(*NEWER)
        named = decode(NotesManifest, value, "notes")
        notes = _contents(named, {name: bytes(part) for name, part in parts.items()})
    except TableError:
        raise
    except WorkshopError as fault:
        raise TableError(*FORMAT) from fault
    if (named.v, named.kind, named.device.key) != (VERSION, KIND, found.key):
        raise TableError(*FORMAT)
    if named.recipient not in recipients:
        raise TableError(*OTHER)
    return OpenedNotes(notes, named, found.key)


def _contents(named: NotesManifest, parts: Mapping[str, bytes]) -> Notes:
    """The notes, where they are what was signed and what the manifest says of them."""
    if tuple(parts) != (f"parts/{NOTES}",):
        raise FormatError("The notes do not have the agreed parts.")
    (data,) = parts.values()
    if named.parts != (manifest.part(NOTES, _PART, data),):
        raise FormatError("The notes are not those that were signed.")
    notes = decode(Notes, parse_canonical(data), "notes")
    said = (notes.session, notes.table, notes.notebook, notes.seq, notes.counts())
    if said != (named.session, named.table, named.notebook, named.seq, dict(named.counts)):
        raise FormatError("The notes are not those that the manifest names.")
    return notes
