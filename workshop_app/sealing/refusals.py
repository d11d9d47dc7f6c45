"""Why a sealed file is refused: each code with its sentence (docs/sealed-file.md, “Checking”)."""

from __future__ import annotations

from workshop_app.domain.errors import VerificationError

NOT_SEALED = ("E-FORMAT", "This is not a sealed report.")
NOT_FOR_US = (
    "E-NOT-FOR-US",
    "Not addressed to this office's key, or its first lines are damaged. Ask for it again.",
)
DAMAGED = ("E-DAMAGED", "Arrived incomplete or altered. Ask for it again.")
NOT_AGREED = ("E-FORMAT", "The contents are not in the agreed form.")
UNKNOWN_LAPTOP = (
    "E-UNKNOWN-LAPTOP",
    "Signed by a laptop this programme does not know. Compare these words by telephone.",
)
REVOKED_LAPTOP = ("E-UNKNOWN-LAPTOP", "Signed by a laptop that this programme no longer trusts.")
SIGNATURE = ("E-SIGNATURE", "The signature does not fit what it signs: the contents were altered.")
NEWER = ("E-VERSION", "Made by a newer version; update first.")
RECIPIENT = ("E-RECIPIENT", "Was sealed for another office and passed on.")
PARTS = ("E-PARTS", "A part is missing, or is not the one that was signed.")
LOG = ("E-LOG", "The record does not match its own log.")
DUPLICATE = ("E-DUPLICATE", "This report is already here. Nothing was changed.")
OLDER = ("E-OLDER", "A newer version of this report is already here. Nothing was changed.")
FORK = ("E-FORK", "Two different versions exist; both are kept. Ask the facilitator which one holds.")
RESCUE = (
    "E-RESCUE",
    "This is what could be rescued of a session whose full report is already here. Nothing was changed.",
)


class Refused(VerificationError):  # noqa: N818 - a judgement of the file, not a fault of ours
    """A refusal that names the laptop which claims to have signed the file: its public key in hexadecimal, or ""."""

    def __init__(self, reason: tuple[str, str], laptop: str = "") -> None:
        super().__init__(*reason)
        self.laptop = laptop
