"""Table packs (`.wtable`): what the lead's laptop gives to a table's, signed, not encrypted: no secret is in it (T1).

The programme's own pack goes along as City Hall signed it, so that themes, policy and services are those of the
programme. Whose laptop signed is for people to tell, by the words of its key and of the session's recipient.
"""

from __future__ import annotations

import base64
from dataclasses import dataclass

from workshop_app.domain.codec import decode, encode, parse_canonical
from workshop_app.domain.errors import FormatError, PlanError, TableError
from workshop_app.domain.table_notes import TablePack
from workshop_app.sealing import age, dsse
from workshop_app.sealing.pack import MAX_BYTES as MOST_OF_A_PACK

VERSION = 1
TYPE = "application/vnd.workshop.table-pack+json"
SUFFIX = ".wtable"
MAX_BYTES = 2 * MOST_OF_A_PACK + (4 << 20)
_FORMAT = "This is not a table pack, or it arrived incomplete. Ask the lead facilitator for it again."
_SIGNATURE = "This table pack was altered after it was signed. Do not use it; ask the lead facilitator for it again."
_NEWER = "This table pack was made by a newer version of Workshop; update first."


@dataclass(frozen=True, slots=True)
class OpenedPack:
    """A table pack whose signature holds: what it says, the programme's pack as City Hall signed it, and the public
    key (hexadecimal) of the laptop that signed. Whose that is, is not known yet.
    """

    pack: TablePack
    envelope: bytes
    laptop: str


@dataclass(frozen=True, slots=True)
class _File:
    v: int
    app: str
    programme_pack: str
    table_pack: TablePack


def sign_table_pack(pack: TablePack, envelope: bytes, seed: bytes, app: str) -> bytes:
    """The `.wtable` file: `pack` and the programme's signed pack, signed with the lead laptop's seed (32 bytes)."""
    return dsse.write(TYPE, encode(_File(VERSION, app, base64.b64encode(envelope).decode(), pack)), seed)


def open_table_pack(data: bytes) -> OpenedPack:
    """The table pack in `data`, its signature checked against the key it names itself. The programme's pack in it is
    not looked into.

    `TableError`: T-FORMAT, T-SIGNATURE, T-VERSION (made by a newer version).
    """
    try:
        return _read(data)
    except (FormatError, PlanError) as fault:
        raise TableError("T-FORMAT", _FORMAT) from fault


def _read(data: bytes) -> OpenedPack:
    if len(data) > MAX_BYTES:
        raise FormatError("The table pack is too large.")
    envelope = dsse.read(data)
    if envelope.type != TYPE:
        raise FormatError("This is another kind of file.")
    if not envelope.holds():
        raise TableError("T-SIGNATURE", _SIGNATURE)
    value = parse_canonical(envelope.payload)
    if type(value) is dict and type(value.get("v")) is int and value["v"] > VERSION:
        raise TableError("T-VERSION", _NEWER)
    file = decode(_File, value, "table pack")
    cards = file.table_pack.cards
    recipients = [file.table_pack.recipient, *(() if cards is None else (cards.recipient,))]
    if file.v != VERSION or not all(map(age.is_recipient, recipients)):
        raise FormatError("The table pack does not say what notes are sealed to.")
    try:
        inside = base64.b64decode(file.programme_pack, validate=True)
    except ValueError as fault:
        raise FormatError("The table pack holds something that is not base64.") from fault
    return OpenedPack(file.table_pack, inside, envelope.key)
