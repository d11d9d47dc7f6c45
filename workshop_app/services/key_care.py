"""Care of the keys of a vault that is open: which ways there are to unlock it, and the key behind them all (X1).

Every change of a way to unlock draws a new vault key, so that what was destroyed (an old passphrase, an old sheet)
opens nothing that is still in use, also with an earlier copy of the key file.
"""

from __future__ import annotations

import hmac
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from workshop_app.domain.errors import KeyringError, SecretError, WrongSecretError
from workshop_app.domain.programme import Pack
from workshop_app.keys import recovery, words
from workshop_app.keys.passphrase import normalised, strength
from workshop_app.keys.slots import Cost, Header, SlotKind, keyring_account, slot_key
from workshop_app.keys.system_keyring import KeyringOffer, SystemKeyring
from workshop_app.reporting import laptop_card, square_code
from workshop_app.services import rescue_key
from workshop_app.services.key_file import KeptSlot, KeyFile
from workshop_app.services.workspace import Workspace

__all__ = ["Card", "KeyCareService", "Keys", "RescueOffer", "SlotKind", "Way"]


@dataclass(frozen=True, slots=True)
class Way:
    """One way to unlock that is set up.

    `added` and `tested` are days, None where they are not known or it never was. `keyring` says of a keyring slot
    whether it can be reached now, `holder` of a rescue slot whose spare key opens it (empty where no pack names it).
    """

    kind: SlotKind
    added: date | None
    tested: date | None
    keyring: KeyringOffer | None = None
    holder: str = ""


@dataclass(frozen=True, slots=True)
class RescueOffer:
    """A programme whose pack allows this laptop to be opened with the programme's spare key."""

    programme_id: str
    programme: str


@dataclass(frozen=True, slots=True)
class Keys:
    """How the keys of this vault stand. `altered`: the key file and its copy are not as they were written."""

    ways: tuple[Way, ...]
    keyring: KeyringOffer
    rescue: tuple[RescueOffer, ...]
    altered: bool

    def way(self, kind: SlotKind) -> Way | None:
        """The way of this kind, or None where it is not set up."""
        return next((way for way in self.ways if way.kind is kind), None)


@dataclass(frozen=True, slots=True)
class Card:
    """Who this laptop is: six words, its public key in hexadecimal, and that key as the squares of a QR code."""

    words: tuple[str, ...]
    public: str
    square: tuple[tuple[bool, ...], ...]


class KeyCareService:
    """Needs an open vault: `LockedError` without. `cost` is what one guess at a passphrase costs; only tests give a
    cheaper one.
    """

    def __init__(self, workspace: Workspace, keyring: SystemKeyring, cost: Cost = Cost()) -> None:  # noqa: B008
        self._workspace = workspace
        self._keyring = keyring
        self._cost = cost
        self._file = KeyFile(workspace, keyring)

    def rotate(self) -> None:
        """Draw a new vault key, encrypt the vault anew under it, and wrap it for each way to unlock; nobody is asked.

        Nothing that was deleted in the vault before can be read with the keys there are now. Raises `SecretError`
        where the key of a way to unlock is not in the vault, `StorageError` where the disk refuses; then everything
        opens as before.
        """
        self._file.rewrite(self._others(None))

    def keys(self) -> Keys:
        """The ways to unlock, and what could be added to them."""
        whole, kept = self._file.whole(), {slot.header.salt: slot for slot in self._file.kept()}
        headers = (
            [slot.header for slot in whole.slots] if whole is not None else [slot.header for slot in kept.values()]
        )
        ways = tuple(self._way(header, kept.get(header.salt)) for header in headers)
        return Keys(ways, self._keyring.offer(), self._rescue_offers(), whole is None)

    def test_passphrase(self, passphrase: str) -> None:
        """Note that the passphrase was tried today; `WrongSecretError` where it is another one. Takes half a second."""
        secret = normalised(passphrase).encode()
        self._test(SlotKind.PASSPHRASE, lambda _header: secret, _NOT_THE_PASSPHRASE)

    def test_recovery(self, code: str) -> None:
        """Note that the recovery code was tried today; `WrongSecretError` where it is another one or holds a slip."""
        secret = recovery.read(code)
        self._test(SlotKind.RECOVERY, lambda _header: secret, _NOT_THE_CODE)

    def test_keyring(self) -> None:
        """Ask the keyring for its key, and note that it had the right one today; `KeyringError` where it has not."""
        vault_id = self._vault_id()
        self._test(
            SlotKind.KEYRING,
            lambda header: self._keyring.get(keyring_account(vault_id, header.salt), header.backend),
            _NOT_THE_KEYRING,
        )

    def change_passphrase(self, old: str, new: str) -> None:
        """Put a new passphrase in place of the old one.

        Raises `WrongSecretError` where `old` is not the passphrase, `SecretError` where the new one is too weak or the
        same, and as `rotate`.
        """
        judged = strength(new)
        if not judged.enough:
            raise SecretError(f"The new passphrase is too weak to protect what people said. {judged.hint}")
        if normalised(old) == normalised(new):
            raise SecretError("The new passphrase is the old one. Nothing was changed. Choose another.")
        self.test_passphrase(old)
        self._file.rewrite([*self._others(SlotKind.PASSPHRASE), self._passphrase(new)])

    def draw_recovery(self) -> str:
        """A fresh recovery code to be shown once. It opens nothing until it was typed back: `confirm_recovery`."""
        return recovery.draw(self._workspace.sources.token)

    def asked_group(self, code: str) -> int:
        """Which group of the code, from 0, is to be typed back."""
        return recovery.asked_group(code)

    def confirm_recovery(self, code: str, typed: str) -> None:
        """`typed` shows that the code is on paper: from now on it opens the vault, and an earlier one does not.

        Raises `WrongSecretError` where `typed` is not what was asked for, and as `rotate`; the earlier code then stays.
        """
        secret = recovery.read(code)
        if not recovery.is_typed_back(code, typed):
            raise WrongSecretError(
                "This is not that group of the code. Compare it with the sheet; nothing was changed."
            )
        now = next((slot for slot in self._file.kept() if slot.kind is SlotKind.RECOVERY), None)
        if now is not None and hmac.compare_digest(now.key, slot_key(now.header, secret)):
            self.test_recovery(code)
            return
        slot = self._file.new_slot(Header(SlotKind.RECOVERY, self._file.new_salt()), secret)
        self._file.rewrite([*self._others(SlotKind.RECOVERY), replace(slot, tested=self._today())])

    def set_keyring(self) -> None:
        """Let the keyring of this computer open the vault, with a fresh secret; also in place of an earlier one.

        Raises `KeyringError` where there is none to trust or it did not keep the secret, and as `rotate`.
        """
        others = self._others(SlotKind.KEYRING)
        before = next((slot.header.salt for slot in self._file.kept() if slot.kind is SlotKind.KEYRING), "")
        self._file.rewrite([*others, self._file.new_keyring_slot(self._vault_id(), before)])

    def set_rescue(self, programme_id: str) -> None:
        """Let this programme's spare key open the vault; `SecretError` where the pack held does not allow it."""
        held = self._workspace.vault.held_pack(programme_id)
        if held is None or not held.pack.programme.policy.rescue_slot:
            raise SecretError("The pack of this programme does not allow its rescue key. Nothing was changed.")
        header, secret = rescue_key.seal(
            self._vault_id(), _spare(held.pack), self._file.new_salt(), self._workspace.sources.token
        )
        self._file.rewrite([*self._others(SlotKind.RESCUE), self._file.new_slot(header, secret)])

    def remove(self, kind: SlotKind) -> None:
        """Let this way no longer open the vault. Raises `SecretError` where neither passphrase nor recovery code would
        be left, and as `rotate`.
        """
        self._file.rewrite(self._others(kind))

    def card(self) -> Card:
        """Who this laptop is."""
        public = self._workspace.vault.device().public
        six = words.words(bytes.fromhex(public), words.LAPTOP_WORDS)
        return Card(six, public, square_code.squares(public))

    def print_card(self, path: Path) -> None:
        """Write the card of this laptop, a PDF; it holds no secret. Raises `StorageError` where the disk refuses."""
        card = self.card()
        laptop_card.write(path, card.words, card.public)

    def _way(self, header: Header, kept: KeptSlot | None) -> Way:
        added, tested = (None, None) if kept is None else (kept.added, kept.tested)
        keyring = self._keyring.holder(header.backend) if header.kind is SlotKind.KEYRING else None
        return Way(header.kind, added, tested, keyring, self._holder(header.recipient))

    def _holder(self, recipient: str) -> str:
        packs = (held.pack for held in self._workspace.vault.held_packs())
        return next((pack.programme.name for pack in packs if recipient in pack.recipients), "")

    def _rescue_offers(self) -> tuple[RescueOffer, ...]:
        packs = (held.pack.programme for held in self._workspace.vault.held_packs())
        return tuple(RescueOffer(each.id, each.name) for each in packs if each.policy.rescue_slot)

    def _others(self, kind: SlotKind | None) -> list[KeptSlot]:
        """All ways but this one; `SecretError` where the vault does not know the keys of one of them."""
        kept = self._file.kept()
        if set(self._file.unknown()) - {kind} or not kept:
            raise SecretError(_UNKNOWN)
        return [slot for slot in kept if slot.kind is not kind]

    def _passphrase(self, passphrase: str) -> KeptSlot:
        header = Header(SlotKind.PASSPHRASE, self._file.new_salt(), cost=self._cost)
        return replace(self._file.new_slot(header, normalised(passphrase).encode()), tested=self._today())

    def _test(self, kind: SlotKind, secret: Callable[[Header], bytes], wrong: str) -> None:
        vault_id, header = self._vault_id(), self._header(kind)
        key = slot_key(header, secret(header))
        if not self._file.opens(header, key):
            raise KeyringError(wrong) if kind is SlotKind.KEYRING else WrongSecretError(wrong)
        self._file.keep(vault_id, [KeptSlot(header, key, self._today(), self._today())])

    def _header(self, kind: SlotKind) -> Header:
        whole = self._file.whole()
        if whole is None:
            raise SecretError(_ALTERED)
        slot = whole.slot(kind)
        if slot is None:
            raise SecretError("This way to unlock is not set up any more. Nothing was changed.")
        return slot.header

    def _vault_id(self) -> str:
        return self._file.vault_id()

    def _today(self) -> date:
        return self._workspace.sources.today()


def _spare(pack: Pack) -> str:
    return pack.recipients[1]


_NOT_THE_PASSPHRASE = "This is not the passphrase of this vault. Nothing was changed."
_NOT_THE_CODE = "This recovery code does not open this vault. Look for the latest sheet of this laptop."
_NOT_THE_KEYRING = "The key in the keyring of this computer is another one. Replace it, or take this way out."
_ALTERED = (
    "The file of keys is not as it was written, so nothing can be tried against it. Draw a new key of the vault: that"
    " writes the file anew."
)
_UNKNOWN = (
    "This vault was made before it kept what is needed for this. Nothing was changed. Change the passphrase and make a"
    " new recovery code once, then do the step again."
)
