"""The vault as people meet it: made once, unlocked by what they have at hand, locked when they leave (X1)."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from workshop_app.keys import words
from workshop_app.keys.passphrase import Strength
from workshop_app.keys.slots import SlotKind
from workshop_app.keys.system_keyring import KeyringOffer, SystemKeyring
from workshop_app.services.workspace import Workspace

__all__ = ["KeyringOffer", "Laptop", "SlotInfo", "SlotKind", "Strength", "VaultService", "VaultState"]


@dataclass(frozen=True, slots=True)
class SlotInfo:
    """One way to unlock: its kind, and what to call it on the screen."""

    kind: SlotKind
    label: str


@dataclass(frozen=True, slots=True)
class VaultState:
    """Whether there is a vault, whether it is open, the ways to unlock it, and what the system's keyring offers."""

    exists: bool
    open: bool
    slots: tuple[SlotInfo, ...]
    keyring: KeyringOffer


@dataclass(frozen=True, slots=True)
class Laptop:
    """Who this laptop is to the programme: its public key in hexadecimal, and the six words read out on the telephone."""

    public: str
    words: tuple[str, ...]
