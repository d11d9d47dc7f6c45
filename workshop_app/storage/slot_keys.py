"""What the open vault keeps of each way to unlock: the key that wraps the vault key there, not the secret behind it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from workshop_app.storage.engine import Database, disk_errors


@dataclass(frozen=True, slots=True)
class SlotKey:
    """The key of one slot. `salt` names it; `header` is the slot's header in canonical JSON; `key` has 32 bytes.

    `added` is the day on which the slot was made, `tested` the day on which it last opened the vault or was tried.
    """

    salt: str
    vault: str
    header: str
    key: bytes
    added: date
    tested: date | None


class SlotKeys:
    """The vault's table of them. Every method is one transaction, and raises `StorageError` where the disk refuses."""

    def __init__(self, database: Database, name: str) -> None:
        self._database = database
        self._name = name

    def all(self) -> tuple[SlotKey, ...]:
        """All that are kept, in the order in which they came."""
        with disk_errors(self._name):
            rows = self._database.execute(f"SELECT {_COLUMNS} FROM slot_key ORDER BY rowid").fetchall()
        return tuple(_slot_key(*row) for row in rows)

    def keep(self, keys: Iterable[SlotKey]) -> None:
        """Keep these, each in place of what was kept under its salt."""
        rows = [
            (
                kept.salt,
                kept.vault,
                kept.header,
                kept.key,
                kept.added.isoformat(),
                None if kept.tested is None else kept.tested.isoformat(),
            )
            for kept in keys
        ]
        with disk_errors(self._name), self._database.atomic():
            for row in rows:
                self._database.execute(f"INSERT OR REPLACE INTO slot_key ({_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?)", row)

    def keep_only(self, salts: Iterable[str]) -> None:
        """Destroy all others."""
        wanted = set(salts)
        with disk_errors(self._name), self._database.atomic():
            for (salt,) in self._database.execute("SELECT salt FROM slot_key").fetchall():
                if salt not in wanted:
                    self._database.execute("DELETE FROM slot_key WHERE salt = ?", [salt])


_COLUMNS = "salt, vault, header, key, added, tested"


def _slot_key(salt: str, vault: str, header: str, key: bytes, added: str, tested: str | None) -> SlotKey:
    days = date.fromisoformat(added), None if tested is None else date.fromisoformat(tested)
    return SlotKey(salt, vault, header, key, *days)
