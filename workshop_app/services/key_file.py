"""The key file of a data folder, kept in step with the vault; every change of it is a change of the vault key.

A change is safe at every point where the process can be killed (docs/decisions/080). The key file and its copy, which
otherwise say the same, are written apart: first the copy says the new key, then the vault is encrypted under it and
what it was before is forgotten, then the key file follows. So one of the two always opens the vault, and as long as
they differ, unlocking ends what was begun.
"""

from __future__ import annotations

import hmac
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from workshop_app.domain.codec import canonical, decode, encode, parse_canonical
from workshop_app.domain.errors import FormatError, KeyringError, SecretError, StorageError, WrongSecretError
from workshop_app.keys import slot_file
from workshop_app.keys.slot_file import KeySlots
from workshop_app.keys.slots import (
    KEY_BYTES,
    SALT_BYTES,
    Header,
    SlotKind,
    keyring_account,
    other_account,
    slot_key,
    unwrap_under,
    wrap_under,
)
from workshop_app.keys.system_keyring import SystemKeyring
from workshop_app.services.workspace import Workspace
from workshop_app.storage.slot_keys import SlotKey


@dataclass(frozen=True, slots=True)
class KeptSlot:
    """One way to unlock as the open vault keeps it: its header, the key it wraps with, and its days."""

    header: Header
    key: bytes
    added: date
    tested: date | None

    @property
    def kind(self) -> SlotKind:
        """Which way."""
        return self.header.kind


class KeyFile:
    """What `VaultService` and `KeyCareService` share. All but `copies` needs an open vault."""

    def __init__(self, workspace: Workspace, keyring: SystemKeyring) -> None:
        self._workspace = workspace
        self._keyring = keyring

    @property
    def path(self) -> Path:
        """The key file; its copy lies beside it."""
        return self._workspace.folder.key_slots

    def copies(self) -> tuple[KeySlots, ...]:
        """What the key file and its copy say; raises as `slot_file.load`."""
        return slot_file.load(self.path)

    def whole(self) -> KeySlots | None:
        """Whichever of the two is as it was written under the vault's key; None where neither is."""
        with suppress(StorageError, SecretError):
            key = self._workspace.vault.key
            return next((slots for slots in self.copies() if slots.is_whole(key)), None)
        return None

    def vault_id(self) -> str:
        """The id that the slots of this vault are bound to; a fresh one where neither file nor vault names it."""
        whole = self.whole()
        if whole is not None:
            return whole.vault
        rows = self._rows()
        return rows[0].vault if rows else self._workspace.sources.new_id()

    def opens(self, header: Header, key: bytes) -> bool:
        """Whether `key` is what wraps the vault's key in the slot with this header."""
        whole, vault_key = self.whole(), self._workspace.vault.key
        slot = None if whole is None else whole.slot(header.kind)
        if whole is None or slot is None:
            return False
        try:
            return hmac.compare_digest(unwrap_under(whole.vault, slot, key), vault_key)
        except WrongSecretError:
            return False

    def new_slot(self, header: Header, secret: bytes) -> KeptSlot:
        """A slot that `secret` opens, made today; it is not yet in the key file."""
        return KeptSlot(header, slot_key(header, secret), self._today(), None)

    def new_salt(self) -> str:
        """A fresh salt for a header."""
        return self._workspace.sources.token(SALT_BYTES).hex()

    def new_keyring_slot(self, vault_id: str, before: str = "") -> KeptSlot:
        """A slot with a fresh secret that the system's keyring now keeps, under another name than that of the slot with
        the salt `before`. Raises `KeyringError` where there is none to trust.
        """
        salt = other_account(before, self.new_salt()) if before else self.new_salt()
        secret = self._workspace.sources.token(KEY_BYTES)
        backend = self._keyring.put(keyring_account(vault_id, salt), secret)
        slot = self.new_slot(Header(SlotKind.KEYRING, salt, backend), secret)
        return replace(slot, tested=self._today())

    def kept(self) -> tuple[KeptSlot, ...]:
        """The ways to unlock whose keys the vault keeps, one of a kind, in the order of `SlotKind`."""
        return tuple(_kept(row) for row in self._rows())

    def unknown(self) -> tuple[SlotKind, ...]:
        """The ways to unlock that the key file names and whose keys the vault does not keep: a vault made before it
        kept any learns each when it is used.
        """
        whole, known = self.whole(), {row.salt for row in self._workspace.vault.slot_keys.all()}
        slots = whole.slots if whole is not None else ()
        return tuple(slot.header.kind for slot in slots if slot.header.salt not in known)

    def keep(self, vault_id: str, slots: Sequence[KeptSlot]) -> None:
        """Keep the keys of slots in the vault; of a slot that is kept already only the day it was tested."""
        known = {row.salt: row for row in self._workspace.vault.slot_keys.all()}
        rows = []
        for slot in slots:
            row = _row(vault_id, slot)
            before = known.get(row.salt)
            if before is not None and (before.key, before.header) == (row.key, row.header):
                row = replace(before, tested=row.tested or before.tested)
            if row != before:
                rows.append(row)
        if rows:
            self._workspace.vault.slot_keys.keep(rows)

    def unlocked_by(self, vault_id: str, header: Header, key: bytes) -> None:
        """Note that this way opened the vault today, and bring key file, copy and vault in step.

        On the way in nothing may stop the person: what the disk refuses is done the next time.
        """
        whole = self.whole()
        with suppress(StorageError):
            self.keep(vault_id, [KeptSlot(header, key, self._today(), self._today())])
            if whole is not None:
                self._workspace.vault.slot_keys.keep_only(slot.header.salt for slot in whole.slots)
                self._mend(whole)

    def rewrite(self, slots: Sequence[KeptSlot]) -> None:
        """Draw a new vault key and make `slots` the only ways to unlock. Raises `StorageError` where the disk refuses:
        then the vault opens as before, or by `slots`, and a message says which.
        """
        vault, token = self._workspace.vault, self._workspace.sources.token
        now = self._in_order()
        slots = [self._refreshed(now, slot) for slot in slots]
        key = token(KEY_BYTES)
        new = self._wrapped(now.vault, slots, key)
        try:
            self.keep(now.vault, slots)
            slot_file.save_copy(self.path, new)
            vault.rekey(key)
        except BaseException:
            self._taken_back(now, new)
            raise
        # As long as the key file does not say the new key, unlocking ends what was left undone here.
        vault.slot_keys.keep_only(slot.header.salt for slot in slots)
        vault.forget_earlier()
        self._drop_from_keyring(now, new)
        slot_file.save_first(self.path, new)

    def _taken_back(self, now: KeySlots, new: KeySlots) -> None:
        """After a change that the disk refused: say in both copies what still opens the vault. Where the disk is gone
        altogether, lock: which of the two keys it has is then found out by unlocking.
        """
        vault = self._workspace.vault
        if not vault.is_open:
            self._workspace.close()
            return
        with suppress(StorageError):
            slot_file.save_copy(self.path, now)
            vault.slot_keys.keep_only(slot.header.salt for slot in now.slots)
            self._drop_from_keyring(new, now)

    def _in_order(self) -> KeySlots:
        """The key file as it is now, written twice the same; where neither copy is whole, made anew of what the vault
        keeps.
        """
        vault = self._workspace.vault
        now = self.whole()
        if now is None:
            now = self._wrapped(self.vault_id(), self.kept(), vault.key)
        if not slot_file.in_order(self.path, now):
            slot_file.save(self.path, now)
        return now

    def _wrapped(self, vault_id: str, slots: Sequence[KeptSlot], key: bytes) -> KeySlots:
        token = self._workspace.sources.token
        wraps = [wrap_under(vault_id, slot.header, slot.key, key, token) for slot in slots]
        wraps.sort(key=lambda wrap: list(SlotKind).index(wrap.header.kind))
        try:
            return KeySlots(slot_file.VERSION, vault_id, True, tuple(wraps)).sealed(key)
        except FormatError as fault:
            raise SecretError(_TOO_FEW) from fault

    def _refreshed(self, now: KeySlots, slot: KeptSlot) -> KeptSlot:
        """The keyring's slot of before with a fresh secret; as it is where the keyring is not to be had just now."""
        before = now.slot(SlotKind.KEYRING)
        if before is None or before.header != slot.header:
            return slot
        try:
            return replace(self.new_keyring_slot(now.vault, slot.header.salt), added=slot.added)
        except KeyringError:
            return slot

    def _drop_from_keyring(self, before: KeySlots, after: KeySlots) -> None:
        old, new = before.slot(SlotKind.KEYRING), after.slot(SlotKind.KEYRING)
        if old is not None and (new is None or new.header.salt != old.header.salt):
            self._keyring.drop(keyring_account(before.vault, old.header.salt))

    def _mend(self, whole: KeySlots) -> None:
        """Make the key file and its copy say what `whole` says, and where a change was cut short, end it."""
        vault = self._workspace.vault
        meant = replace(whole, made=True).sealed(vault.key)
        if slot_file.in_order(self.path, meant):
            return
        cut_short = any(not slots.is_whole(vault.key) for slots in self.copies())
        if cut_short:
            vault.forget_earlier()
            slot = meant.slot(SlotKind.KEYRING)
            if slot is not None:
                self._keyring.drop(keyring_account(meant.vault, other_account(slot.header.salt, slot.header.salt)))
        slot_file.save(self.path, meant)

    def _rows(self) -> list[SlotKey]:
        """Of each kind the row that the key file names, else the latest."""
        whole = self.whole()
        named = {slot.header.salt for slot in whole.slots} if whole is not None else set()
        chosen: dict[SlotKind, SlotKey] = {}
        for row in self._workspace.vault.slot_keys.all():
            if whole is None or row.salt in named:
                chosen[_kept(row).kind] = row
        return [chosen[kind] for kind in SlotKind if kind in chosen]

    def _today(self) -> date:
        return self._workspace.sources.today()


_TOO_FEW = (
    "A passphrase or a recovery code must always be left to unlock with. Nothing was changed. Set the other one up"
    " first, then do the step again."
)


def _kept(row: SlotKey) -> KeptSlot:
    header = decode(Header, parse_canonical(row.header.encode()), "slot")
    return KeptSlot(header, row.key, row.added, row.tested)


def _row(vault_id: str, slot: KeptSlot) -> SlotKey:
    header = canonical(encode(slot.header)).decode()
    return SlotKey(slot.header.salt, vault_id, header, slot.key, slot.added, slot.tested)
