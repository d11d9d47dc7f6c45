"""`keyslots.json`: the key slots of one vault, kept twice.

The copy beside it is the same bytes. Whichever of the two can be read and opened is used. A keyed hash over the whole,
under the vault key, then tells which of them is as it was written, and the other is mended from it.
"""

from __future__ import annotations

import hmac
from dataclasses import dataclass, replace
from pathlib import Path

from workshop_app.domain.codec import Json, canonical, decode, encode, parse_canonical
from workshop_app.domain.errors import FormatError, TooNewError, VaultDamagedError
from workshop_app.files import open_to_read, write_atomically
from workshop_app.keys.slots import Slot, SlotKind, seal_of

VERSION = 1
_MOST_BYTES = 65_536
_MOST_SLOTS = 8


@dataclass(frozen=True, slots=True)
class KeySlots:
    """All slots of a vault. `vault` is its id, 16 hexadecimal digits.

    `made` is false only while the vault is being made: once it is true, a vault that is gone is a loss. `seal` is the
    keyed hash of everything else.
    """

    v: int
    vault: str
    made: bool
    slots: tuple[Slot, ...]
    seal: str = ""

    def __post_init__(self) -> None:
        kinds = [slot.header.kind for slot in self.slots]
        if self.v != VERSION or not 1 <= len(kinds) <= _MOST_SLOTS or len(set(kinds)) != len(kinds):
            raise FormatError("The key slots are not as agreed.")
        if not {SlotKind.PASSPHRASE, SlotKind.RECOVERY} & set(kinds):
            raise FormatError("A passphrase or a recovery code must be among the ways to unlock.")

    def slot(self, kind: SlotKind) -> Slot | None:
        """The slot of this kind, or None."""
        return next((slot for slot in self.slots if slot.header.kind is kind), None)

    def sealed(self, vault_key: bytes) -> KeySlots:
        """The same with its keyed hash."""
        bare = replace(self, seal="")
        return replace(bare, seal=seal_of(vault_key, canonical(encode(bare))))

    def is_whole(self, vault_key: bytes) -> bool:
        """Whether nothing was changed since it was sealed."""
        return hmac.compare_digest(self.seal.encode(), self.sealed(vault_key).seal.encode())


def backup_path(path: Path) -> Path:
    """Where the copy of the key file at `path` lies."""
    return path.with_name(f"{path.stem}.backup{path.suffix}")


def exists(path: Path) -> bool:
    """Whether the key file or its copy is there, readable or not."""
    return path.exists() or backup_path(path).exists()


def save(path: Path, slots: KeySlots) -> None:
    """Write the key file, then its copy, each whole or not at all. Raises `StorageError` where the disk refuses."""
    save_first(path, slots)
    save_copy(path, slots)


def save_first(path: Path, slots: KeySlots) -> None:
    """Write the key file and leave its copy as it is. Only a change of the vault key writes the two apart."""
    write_atomically(path, _spelt(slots))


def save_copy(path: Path, slots: KeySlots) -> None:
    """Write the copy of the key file at `path` and leave the file itself as it is."""
    write_atomically(backup_path(path), _spelt(slots))


def load(path: Path) -> tuple[KeySlots, ...]:
    """What the key file and its copy say, the file first: one where they agree or only one can be read, else two.

    Raises `TooNewError` where a newer version wrote it, `VaultDamagedError` where neither can be read.
    """
    found: list[KeySlots] = []
    for copy in (path, backup_path(path)):
        try:
            slots = _read(copy)
        except (OSError, FormatError):
            continue
        if slots not in found:
            found.append(slots)
    if not found:
        raise VaultDamagedError(
            "The file that holds the keys of this vault and its copy are damaged or gone. The sessions are still there,"
            f" but need it to be opened. Put “{path.name}” back from a copy of this folder, or ask your programme."
        )
    return tuple(found)


def in_order(path: Path, slots: KeySlots) -> bool:
    """Whether the key file and its copy both say `slots`."""
    try:
        return all(_read(copy) == slots for copy in (path, backup_path(path)))
    except (OSError, FormatError, TooNewError):
        return False


def _spelt(slots: KeySlots) -> bytes:
    return canonical(encode(slots)) + b"\n"


def _read(path: Path) -> KeySlots:
    with open_to_read(path) as file:
        data = file.read(_MOST_BYTES + 1)
    if len(data) > _MOST_BYTES or not data.endswith(b"\n"):
        raise FormatError("The key file has the wrong size.")
    value: Json = parse_canonical(data[:-1])
    if type(value) is dict and type(value.get("v")) is int and value["v"] > VERSION:
        raise TooNewError(
            "This vault was made by a newer version of Workshop. Nothing in it was changed."
            " Install that version, or a later one, to open it."
        )
    return decode(KeySlots, value, "key slots")
