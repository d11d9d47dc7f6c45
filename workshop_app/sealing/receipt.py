"""Receipts: City Hall's signed “we have it, and it verifies”, without which no laptop is wiped (S5, D2).

A receipt is the signed envelope alone (docs/sealed-file.md, “Receipts”). Its signature says that nothing was changed
since the holder of the key signed it; `check` says whether that was the programme, and of which report it speaks.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from workshop_app.domain.codec import decode, encode, parse_canonical
from workshop_app.domain.errors import FormatError, ReceiptError
from workshop_app.domain.sealed import SealMark
from workshop_app.sealing import dsse

VERSION = 1
TYPE = "application/vnd.workshop.receipt+json"
KIND = "receipt"
SUFFIX = ".wreceipt"
MAX_BYTES = 1 << 16
COUNTS = frozenset(("contributions", "proposals", "polls", "ballots", "heads"))
_ID, _DIGEST = re.compile("[0-9a-f]{16}"), re.compile("[0-9a-f]{64}")

FORMAT = ("R-FORMAT", "This is not a receipt, or it arrived incomplete. Ask City Hall for it again.")
SIGNATURE = ("R-SIGNATURE", "This receipt was altered after it was signed. Do not use it; ask City Hall for it again.")
NEWER = ("R-VERSION", "This receipt was made by a newer version of Workshop; update first.")
OTHER_LAPTOP = (
    "R-OTHER",
    "This receipt is for another laptop. Nothing was changed here; take it in on the laptop that sealed the session.",
)
OTHER_SESSION = (
    "R-OTHER",
    "This receipt is for a session that is not sealed on this laptop. Nothing was changed.",
)
OTHER_REPORT = (
    "R-OTHER",
    "This receipt is for another report than the one that this laptop sealed. Nothing can be wiped with it; ring City"
    " Hall and compare the seal slip.",
)
KEY = (
    "R-KEY",
    "This receipt was signed by another key than that of the programme's pack on this laptop. Nothing can be wiped"
    " with it; ring City Hall.",
)
STALE = (
    "R-STALE",
    "This receipt is for an earlier version of the report than the last one sealed here. Hand in the last one; the"
    " session stays on this laptop until its receipt is in.",
)


@dataclass(frozen=True, slots=True)
class ReportReceipt:
    """What is signed: the report that came in, by its manifest's digest and its file's (SHA-256, hexadecimal).

    `seq` is the report's version, `counts` its totals as the seal slip has them, `day` when the receipt was made,
    `laptop` the public key that sealed.
    """

    v: int
    kind: str
    programme: str
    session: str
    manifest: str
    file: str
    seq: int
    counts: Mapping[str, int]
    day: date
    laptop: str

    def __post_init__(self) -> None:
        ids, digests = (self.programme, self.session), (self.manifest, self.file, self.laptop)
        if not all(map(_ID.fullmatch, ids)) or not all(map(_DIGEST.fullmatch, digests)):
            raise FormatError("The receipt does not name a report.")
        if self.counts.keys() != COUNTS or min(self.counts.values()) < 0 or self.seq < 1:
            raise FormatError("The receipt's numbers are not as agreed.")


@dataclass(frozen=True, slots=True)
class Opened:
    """A receipt whose signature holds, and the public key (hexadecimal) that signed it; whose key that is, is not
    known yet.
    """

    receipt: ReportReceipt
    key: str


@dataclass(frozen=True, slots=True)
class Expected:
    """What this laptop knows: its own public key, the signing key of the pack that it holds of the session's programme
    (None where it holds none), that programme's id, and the last seal of the session.
    """

    laptop: str
    programme: str
    signing_key: str | None
    seal: SealMark


def sign_receipt(receipt: ReportReceipt, seed: bytes) -> bytes:
    """The `.wreceipt` file: `receipt` signed with the programme's Ed25519 seed (32 bytes)."""
    return dsse.write(TYPE, encode(receipt), seed)


def open_receipt(data: bytes) -> Opened:
    """The receipt in `data`, its signature checked against the key it names itself.

    `ReceiptError`: R-FORMAT, R-SIGNATURE, R-VERSION (made by a newer version).
    """
    try:
        return _read(data)
    except FormatError as fault:
        raise ReceiptError(*FORMAT) from fault


def check(opened: Opened, expected: Expected | None) -> ReportReceipt:
    """The receipt, if it is the programme's word for the very report that this laptop sealed last.

    `expected` is None where no such session is sealed here. `ReceiptError`: R-OTHER (another laptop, session or
    report), R-KEY (another key than the held pack's), R-STALE (an earlier version of the report).
    """
    receipt = opened.receipt
    if expected is None:
        raise ReceiptError(*OTHER_SESSION)
    if receipt.laptop != expected.laptop:
        raise ReceiptError(*OTHER_LAPTOP)
    if opened.key != expected.signing_key:
        raise ReceiptError(*KEY)
    if receipt.seq < expected.seal.seq:
        raise ReceiptError(*STALE)
    if (receipt.programme, receipt.seq, receipt.manifest) != (
        expected.programme,
        expected.seal.seq,
        expected.seal.manifest,
    ) or expected.seal.file not in (None, receipt.file):
        raise ReceiptError(*OTHER_REPORT)
    return receipt


def _read(data: bytes) -> Opened:
    if len(data) > MAX_BYTES:
        raise FormatError("The receipt is too large.")
    envelope = dsse.read(data)
    if envelope.type != TYPE:
        raise FormatError("This is another kind of file.")
    if not envelope.holds():
        raise ReceiptError(*SIGNATURE)
    value = parse_canonical(envelope.payload)
    if type(value) is dict and type(value.get("v")) is int and value["v"] > VERSION:
        raise ReceiptError(*NEWER)
    receipt = decode(ReportReceipt, value, "receipt")
    if receipt.v != VERSION or receipt.kind != KIND:
        raise FormatError("This is another kind of receipt.")
    return Opened(receipt, envelope.key)
