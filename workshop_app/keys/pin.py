"""PINs of tables' laptops: short, so that they are typed in a moment, and with few tries.

The tries are counted in a file beside the vault. That holds up who sits at the laptop; who takes its disk along can try
as often as they have patience for, at the cost of Argon2id each: a million PINs in days. What protects against that is
that the notes of an evening are exported and the laptop wiped, and that a passphrase stands in place of a PIN where a
laptop keeps more.
"""

from __future__ import annotations

import json
import unicodedata
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path

from workshop_app.files import open_to_read, write_atomically
from workshop_app.keys.slots import Cost

FEWEST, MOST = 6, 12
"""Digits."""
TRIES = 10
"""Wrong ones in a row, after which only the recovery code opens the vault."""
_LARGEST_FILE = 1_024
_RUNS = ("01234567890123456789", "98765432109876543210")


def digits(pin: str) -> str:
    """The PIN as it is used: digits of any script are the same digits, and white space counts nothing."""
    return "".join(
        str(unicodedata.digit(each, None)) if unicodedata.digit(each, None) is not None else each
        for each in pin
        if not each.isspace()
    )


def trouble(pin: str) -> str:
    """What is wrong with a PIN that somebody chooses, a sentence; empty where nothing is."""
    text = digits(pin)
    if not text.isascii() or (text and not text.isdigit()):
        return "A PIN has digits only."
    if not FEWEST <= len(text) <= MOST:
        return f"Choose {FEWEST} to {MOST} digits."
    if len(set(text)) < 3 or any(text in run for run in _RUNS) or text[: len(text) // 2] * 2 == text:
        return "This would be tried first. Choose digits that follow no pattern."
    return ""


def pin_cost(cost: Cost) -> Cost:
    """What one guess at a PIN costs where one at a passphrase costs `cost`: twice as many passes, for it is short."""
    return replace(cost, passes=min(16, 2 * cost.passes))


@dataclass(frozen=True, slots=True)
class Tries:
    """How often the PIN may still be tried, kept at `path`."""

    path: Path

    def left(self) -> int:
        """How often, from 0; all of them where nothing is kept, and none where what is kept cannot be read."""
        try:
            with open_to_read(self.path) as file:
                kept = json.loads(file.read(_LARGEST_FILE))
        except FileNotFoundError:
            return TRIES
        except (OSError, ValueError, RecursionError):
            return 0
        used = kept.get("used") if isinstance(kept, dict) else None
        return max(0, TRIES - used) if type(used) is int and used >= 0 else 0

    def spend(self) -> None:
        """Count one more, before it is tried. Raises `StorageError` where the disk refuses: then none may be tried."""
        write_atomically(self.path, json.dumps({"used": TRIES - self.left() + 1}).encode() + b"\n")

    def renew(self) -> None:
        """The vault was opened: all tries are there again."""
        with suppress(OSError):
            self.path.unlink(missing_ok=True)
