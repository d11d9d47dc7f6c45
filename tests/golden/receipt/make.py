"""Makes the golden receipt, version 1: `python -m tests.golden.receipt.make`.

Every later version of the app must still read it. Signed with a fixed key that protects nothing; the report it speaks
of is named by fixed digests, so that it comes out the same each time.
"""

from __future__ import annotations

import hashlib
from datetime import date
from pathlib import Path

from tests.sealing import samples
from workshop_app.domain.sealed import SealMark
from workshop_app.sealing import device, receipt
from workshop_app.sealing.receipt import Expected, ReportReceipt

FOLDER = Path(__file__).resolve().parent
NAME = "receipt-1.wreceipt"
MANIFEST, FILE = (hashlib.sha256(text).hexdigest() for text in (b"a manifest", b"a sealed file"))
RECEIPT = ReportReceipt(
    1,
    "receipt",
    samples.PROGRAMME,
    samples.SESSION,
    MANIFEST,
    FILE,
    1,
    {"ballots": 26, "contributions": 2, "heads": 26, "polls": 1, "proposals": 2},
    date(2026, 5, 17),
    samples.LAPTOP,
)
EXPECTED = Expected(
    samples.LAPTOP, samples.PROGRAMME, device.public_key(samples.STRANGER_SEED), SealMark(1, MANIFEST, FILE)
)
"""What the laptop that it is for knows."""


def data() -> bytes:
    """The file."""
    return receipt.sign_receipt(RECEIPT, samples.STRANGER_SEED)


if __name__ == "__main__":
    (FOLDER / NAME).write_bytes(data())
