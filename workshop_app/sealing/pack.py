"""Programme packs: signed, not encrypted, since they hold no secret (capability P1).

A pack is the signed envelope alone. Its signature says that nothing was changed since the holder of the signing key
made it; whether that is the right key is for a person to tell, by the words of the key and its recipients.
"""

from __future__ import annotations

from datetime import date

from workshop_app.domain.codec import decode, encode, parse_canonical
from workshop_app.domain.errors import FormatError, PackError
from workshop_app.domain.programme import Pack
from workshop_app.sealing import age, dsse

VERSION = 1
TYPE = "application/vnd.workshop.pack+json"
MAX_BYTES = 4 << 20
_FORMAT = "This is not a programme pack, or it arrived incomplete. Ask City Hall for it again."
_SIGNATURE = "This pack was altered after it was signed. Do not use it; ask City Hall for it again."
_NEWER = "This pack was made by a newer version of Workshop; update first."


def sign_pack(pack: Pack, seed: bytes) -> bytes:
    """The `.wpack` file: `pack` signed with the programme's Ed25519 seed (32 bytes), which `pack.signing_key` names."""
    return dsse.write(TYPE, {"v": VERSION, "pack": encode(pack)}, seed)


def open_pack(data: bytes, today: date) -> Pack:
    """The pack in `data`, its signature checked against the key it names itself.

    `PackError`: P-FORMAT, P-SIGNATURE, P-VERSION (made by a newer version), P-EXPIRED, P-EARLY (its days are over, or
    have not begun, on `today`).
    """
    try:
        pack = _read(data)
    except FormatError as fault:
        raise PackError("P-FORMAT", _FORMAT) from fault
    if today > pack.not_after:
        raise PackError("P-EXPIRED", f"This pack ended on {_day(pack.not_after)}. Ask City Hall for the current one.")
    if today < pack.not_before:
        raise PackError(
            "P-EARLY",
            f"This pack begins on {_day(pack.not_before)}. Check this laptop's date, or use the pack from that day on.",
        )
    return pack


def _read(data: bytes) -> Pack:
    if len(data) > MAX_BYTES:
        raise FormatError("The pack is too large.")
    envelope = dsse.read(data)
    if envelope.type != TYPE:
        raise FormatError("This is another kind of file.")
    if not envelope.holds():
        raise PackError("P-SIGNATURE", _SIGNATURE)
    value = parse_canonical(envelope.payload)
    if type(value) is not dict or type(value.get("v")) is not int:
        raise FormatError("The pack has no version.")
    if value["v"] > VERSION:
        raise PackError("P-VERSION", _NEWER)
    if value["v"] != VERSION or value.keys() != {"v", "pack"}:
        raise FormatError("The pack does not have the agreed fields.")
    pack = decode(Pack, value["pack"], "pack")
    if pack.signing_key != envelope.key:
        raise PackError("P-SIGNATURE", _SIGNATURE)
    lead = pack.programme.lead
    if len(pack.recipients) > age.MOST_RECIPIENTS:
        raise FormatError("The pack names more keys than a sealed file has room for.")
    if not all(map(age.is_recipient, (*pack.recipients, *([lead.recipient] if lead else ())))):
        raise FormatError("The pack names a key that nothing can be sealed to.")
    return pack


def _day(day: date) -> str:
    return f"{day.day} {day:%B %Y}"
