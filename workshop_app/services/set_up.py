"""The vault as people meet it: made once, unlocked by what they have at hand, locked when they leave (X1)."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path

from workshop_app.domain.errors import (
    FormatError,
    KeyringError,
    SecretError,
    TooNewError,
    UnreadableError,
    VaultDamagedError,
    WorkshopError,
    WrongSecretError,
)
from workshop_app.domain.words import plural
from workshop_app.keys import pin as pins
from workshop_app.keys import recovery, slot_file, words
from workshop_app.keys.passphrase import MOST_CHARACTERS, Strength, normalised, strength
from workshop_app.keys.slot_file import KeySlots
from workshop_app.keys.slots import (
    KEY_BYTES,
    Cost,
    Header,
    SlotKind,
    keyring_account,
    slot_key,
    unwrap_under,
    wrap_under,
)
from workshop_app.keys.system_keyring import KeyringOffer, SystemKeyring
from workshop_app.reporting import recovery_sheet
from workshop_app.services import rescue_key
from workshop_app.services.key_file import KeptSlot, KeyFile
from workshop_app.services.verify_file import read_identities
from workshop_app.services.workspace import Workspace
from workshop_app.storage.engine import disk_errors

__all__ = ["KeyringOffer", "Laptop", "SlotInfo", "SlotKind", "Strength", "VaultService", "VaultState"]


SUGGESTED_WORDS = 5


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
    """Who this laptop is to the programme: its public key in hexadecimal, and six words to read on the telephone."""

    public: str
    words: tuple[str, ...]


class VaultService:
    """`cost` is what one guess at the passphrase costs; only tests give a cheaper one."""

    def __init__(self, workspace: Workspace, keyring: SystemKeyring, cost: Cost = Cost()) -> None:  # noqa: B008
        self._workspace = workspace
        self._keyring = keyring
        self._cost = cost
        self._file = KeyFile(workspace, keyring)

    def state(self) -> VaultState:
        """How things stand. Never raises for a damaged vault: unlocking it says what is wrong."""
        kinds = {slot.header.kind for slots in self._copies_or_none() for slot in slots.slots}
        infos = tuple(SlotInfo(kind, _LABELS[kind]) for kind in SlotKind if kind in kinds)
        return VaultState(self._exists(), self._workspace.is_open, infos, self._keyring.offer())

    def strength(self, passphrase: str) -> Strength:
        """How well this passphrase would protect the vault, with a hint."""
        return strength(passphrase)

    def suggest(self) -> str:
        """A passphrase of five words, drawn at random."""
        return words.suggestion(SUGGESTED_WORDS, self._workspace.sources.token)

    def create(self, passphrase: str, use_keyring: bool) -> str:
        """Make the vault and open it; gives the recovery code, which is kept nowhere and shown once.

        Raises `SecretError` where there is a vault already or the passphrase is too weak, `KeyringError` where the
        keyring was asked for and does not serve, `StorageError` where the disk refuses. Then there is no vault.
        """
        if not (judged := strength(passphrase)).enough:
            raise SecretError(f"This passphrase is too weak to protect what people said. {judged.hint}")
        return self._create(SlotKind.PASSPHRASE, self._cost, normalised(passphrase).encode(), use_keyring)

    def pin_trouble(self, pin: str) -> str:
        """What is wrong with this PIN, a sentence; empty where nothing is."""
        return pins.trouble(pin)

    def create_with_pin(self, pin: str) -> str:
        """`create`, for a table's laptop: a PIN of its own in the place of a passphrase, with few tries."""
        if wrong := pins.trouble(pin):
            raise SecretError(wrong)
        return self._create(SlotKind.PIN, pins.pin_cost(self._cost), pins.digits(pin).encode(), use_keyring=False)

    def _create(self, kind: SlotKind, cost: Cost, typed: bytes, use_keyring: bool) -> str:
        if self._exists():
            raise SecretError("There is a vault in this folder already. Unlock it, or choose another folder.")
        sources, new_slot, new_salt = self._workspace.sources, self._file.new_slot, self._file.new_salt
        token = sources.token
        vault_id, vault_key, code = token(8).hex(), token(KEY_BYTES), recovery.draw(token)
        slots = [
            replace(new_slot(Header(kind, new_salt(), cost=cost), typed), tested=sources.today()),
            new_slot(Header(SlotKind.RECOVERY, new_salt()), recovery.read(code)),
        ]
        with disk_errors(self._workspace.folder.root.name):
            self._workspace.folder.prepare()
        if use_keyring:
            slots.append(self._file.new_keyring_slot(vault_id))
        wraps = tuple(wrap_under(vault_id, slot.header, slot.key, vault_key, token) for slot in slots)
        try:
            # Slots first: a vault whose key is nowhere could never be opened; slots without a vault harm nobody.
            bare = KeySlots(slot_file.VERSION, vault_id, False, wraps)
            slot_file.save(self._path, bare.sealed(vault_key))
            self._workspace.open_vault(vault_key)
            self._file.keep(vault_id, slots)
            slot_file.save(self._path, replace(bare, made=True).sealed(vault_key))
        except BaseException:
            self._undo_creation(slots, vault_id)
            raise
        return code

    def unlock(self, passphrase: str) -> None:
        """Unlock with the passphrase. Takes about half a second.

        Raises `WrongSecretError`, `VaultDamagedError`, `TooNewError` or `StorageError`; all with what to do next.
        """
        text = normalised(passphrase)
        if len(text) > MOST_CHARACTERS:
            raise WrongSecretError("This is not the passphrase of this vault. Try again; nothing was changed.")
        self._unlock(
            SlotKind.PASSPHRASE,
            lambda _vault_id, _header: text.encode(),
            "This is not the passphrase of this vault. Try again, or use the recovery code; nothing was changed.",
        )

    def unlock_with_pin(self, pin: str) -> None:
        """Unlock a table's laptop with its PIN. `WrongSecretError` says how many tries are left, and where none is;
        else as `unlock`.
        """
        if not self._tries.left():
            raise WrongSecretError(_NO_TRIES)
        self._tries.spend()
        left = self._tries.left()
        wrong = _NO_TRIES if not left else f"This is not the PIN. {plural(left, 'try', 'tries')} left."
        self._unlock(SlotKind.PIN, lambda _vault_id, _header: pins.digits(pin).encode(), wrong)
        self._tries.renew()

    def set_pin(self, pin: str) -> None:
        """Put a new PIN in the place of the one that was forgotten, on a vault that is open."""
        if wrong := pins.trouble(pin):
            raise SecretError(wrong)
        header = Header(SlotKind.PIN, self._file.new_salt(), cost=pins.pin_cost(self._cost))
        others = [slot for slot in self._file.kept() if slot.kind is not SlotKind.PIN]
        self._file.rewrite([*others, self._file.new_slot(header, pins.digits(pin).encode())])

    def is_pin(self, pin: str) -> bool:
        """Whether this is the PIN of the vault that is open. Takes about a second."""
        whole = self._file.whole()
        slot = None if whole is None else whole.slot(SlotKind.PIN)
        return slot is not None and self._file.opens(slot.header, slot_key(slot.header, pins.digits(pin).encode()))

    def unlock_with_keyring(self) -> None:
        """Unlock with what the operating system's keyring holds; asks the person nothing.

        Raises `KeyringError` where that way is not set up or not to be had just now, else as `unlock`.
        """
        self._unlock(
            SlotKind.KEYRING,
            lambda vault_id, header: self._keyring.get(keyring_account(vault_id, header.salt), header.backend),
            "The key in the keyring of this computer is another one. Use the passphrase.",
        )

    def unlock_with_recovery(self, code: str) -> None:
        """Unlock with the recovery code as printed. Raises `WrongSecretError` with what is wrong, else as `unlock`."""
        secret = recovery.read(code)
        self._unlock(
            SlotKind.RECOVERY,
            lambda _vault_id, _header: secret,
            "This recovery code belongs to another vault. Look for the sheet of this laptop.",
        )
        self._tries.renew()

    def unlock_with_rescue(self, identity: Path, passphrase: str) -> None:
        """Unlock with the programme's spare key, an age identity file, and give the vault this passphrase in place of
        the one that nobody knows; the recovery code stays.

        Raises `FormatError` where the file is no identity, `WrongSecretError` where it is another key's, `SecretError`
        where the passphrase is too weak, else as `unlock`.
        """
        judged = strength(passphrase)
        if not judged.enough:
            raise SecretError(f"This passphrase is too weak to protect what people said. {judged.hint}")
        identities = read_identities(identity)
        self._unlock(
            SlotKind.RESCUE,
            lambda vault_id, header: rescue_key.open_with(vault_id, header, identities),
            rescue_key.NOT_THE_KEY,
        )
        header = Header(SlotKind.PASSPHRASE, self._file.new_salt(), cost=self._cost)
        new = self._file.new_slot(header, normalised(passphrase).encode())
        others = [slot for slot in self._file.kept() if slot.kind is not SlotKind.PASSPHRASE]
        try:
            self._file.rewrite([*others, new])
        except WorkshopError:
            self.lock()
            raise

    def warning(self) -> str:
        """What the person must know of the vault that was just unlocked, a sentence; empty where all is well.

        Where neither copy of the key file is as it was written, nothing is made to look whole by itself: a rotation
        writes the file anew, once somebody knows of it.
        """
        if not self._workspace.is_open:
            return ""
        found = [_ALTERED] if self._file.whole() is None else []
        found += [_FROM_SPARE] if self._workspace.from_spare else []
        return " ".join([*found, *filter(None, (warning() for warning in self._workspace.warnings))])

    def lock(self) -> None:
        """Close every database and drop every key."""
        self._workspace.close()

    def laptop(self) -> Laptop:
        """The laptop's public key and its words; `LockedError` while locked."""
        public = self._workspace.vault.device().public
        return Laptop(public, words.words(bytes.fromhex(public), words.LAPTOP_WORDS))

    def recovery_sheet(self, path: Path, code: str) -> None:
        """Write the sheet to be printed and put away, a PDF. Raises `StorageError` where the disk refuses."""
        recovery.read(code)
        recovery_sheet.write(path, code, self.laptop().words)

    @property
    def _path(self) -> Path:
        return self._workspace.folder.key_slots

    @property
    def _tries(self) -> pins.Tries:
        return pins.Tries(self._workspace.folder.pin_tries)

    def _exists(self) -> bool:
        return slot_file.exists(self._path) or self._workspace.folder.vault.exists()

    def _copies_or_none(self) -> tuple[KeySlots, ...]:
        try:
            return self._file.copies()
        except (VaultDamagedError, TooNewError):
            return ()

    def _undo_creation(self, slots: Sequence[KeptSlot], vault_id: str) -> None:
        self._workspace.close()
        for slot in slots:
            if slot.kind is SlotKind.KEYRING:
                self._keyring.drop(keyring_account(vault_id, slot.header.salt))
        folder = self._workspace.folder
        for path in (self._path, slot_file.backup_path(self._path), *folder.root.glob(f"{folder.vault.name}*")):
            with suppress(OSError):
                path.unlink(missing_ok=True)

    def _unlock(self, kind: SlotKind, secret: Callable[[str, Header], bytes], wrong: str) -> None:
        """Try the slot of this kind in the key file, then in its copy where that says something else."""
        fault: WorkshopError | None = None
        unopened: WorkshopError | None = None
        keys: list[tuple[bytes, str, Header]] = []
        derived: dict[Header, bytes] = {}  # a change that was cut short leaves two wraps under one header
        for slots in self._file.copies():
            slot = slots.slot(kind)
            if slot is None:
                fault = fault or _not_set_up(kind)
                continue
            try:
                if slot.header not in derived:
                    derived[slot.header] = slot_key(slot.header, secret(slots.vault, slot.header))
                key = unwrap_under(slots.vault, slot, derived[slot.header])
            except WrongSecretError:
                fault = WrongSecretError(wrong)
            except KeyringError as refusal:
                fault = refusal
            else:
                try:
                    self._open(key, slots.vault, slot.header, derived[slot.header])
                except VaultDamagedError as damage:
                    unopened = damage
                    keys.append((key, slots.vault, slot.header))
                else:
                    return
        if unopened is not None and fault is not None:
            raise WrongSecretError(_CUT_SHORT) from unopened
        for key, vault_id, header in keys:  # only now: a change cut short leaves one key that is the vault's no more
            if self._workspace.open_spare(key):
                self._file.unlocked_by(vault_id, header, derived[header])
                return
        raise unopened or fault or VaultDamagedError(_DAMAGED)

    def _open(self, key: bytes, vault_id: str, header: Header, derived: bytes) -> None:
        whole = next((slots for slots in self._file.copies() if slots.is_whole(key)), None)
        try:
            self._workspace.open_vault(key, must_exist=whole is None or whole.made)
        except (UnreadableError, FormatError) as fault:
            raise VaultDamagedError(_DAMAGED) from fault
        self._file.unlocked_by(vault_id, header, derived)


_FROM_SPARE = (
    "The vault of this folder was damaged or gone, so it was put back from its spare copy. The keys of all sessions,"
    " programmes and packs are there. Copy the folder to another disk: this one may be failing."
)
_NO_TRIES = (
    f"The PIN was wrong {pins.TRIES} times, so it opens nothing any more. The notes are safe: use the recovery code"
    " that was written down when the PIN was chosen, then choose a new PIN."
)
_LABELS = {
    SlotKind.PASSPHRASE: "Passphrase",
    SlotKind.KEYRING: "This computer's keyring",
    SlotKind.RECOVERY: "Recovery code",
    SlotKind.RESCUE: "The programme's rescue key",
    SlotKind.PIN: "PIN",
}
_DAMAGED = (
    "The vault of this folder is damaged or gone. The secret was right, and nothing was changed."
    " Put “vault.db” back from a copy of this folder, or ask your programme what can be rescued."
)
_CUT_SHORT = (
    "A change of the keys of this vault was cut short. Use the passphrase or code from before the change, or the new"
    " one: one of the two opens it. Nothing was lost."
)
_ALTERED = (
    "The file of keys of this vault was damaged or changed by somebody, and so was its copy. Everything in the vault is"
    " safe, and what you used just now opens it; another way to unlock may not. Open “Keys and recovery” and draw a new"
    " key: that writes the file anew. Then test each way to unlock."
)


def _not_set_up(kind: SlotKind) -> WorkshopError:
    if kind is SlotKind.KEYRING:
        return KeyringError("The keyring of this computer was not set up for this vault. Use the passphrase.")
    if kind is SlotKind.RESCUE:
        return WrongSecretError(
            "This laptop was not set up to be opened with the programme's rescue key. Look for its recovery sheet."
        )
    return WrongSecretError("This vault was not set up to be unlocked in this way. Use another one.")
