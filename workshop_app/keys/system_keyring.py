"""The operating system's keyring, trusted only where it has shown that it keeps secrets (sealing.md, section 2).

Traps, all met in the wild: without a message bus there is none; a locked one looks healthy until the first write; the
`null` backend loses what it is given; `keyrings.alt` writes it in clear. So a backend's class must be on a list, a
locked keyring is noticed before it is used, and every write is read back.
"""

from __future__ import annotations

import base64
import binascii
import hmac
import sys
from collections.abc import Callable
from contextlib import closing, suppress
from dataclasses import dataclass
from typing import Any

from workshop_app.domain.errors import KeyringError

SERVICE = "Workshop"
_SECRET_SERVICE = "keyring.backends.SecretService.Keyring"
_WINDOWS = "keyring.backends.Windows.WinVaultKeyring"
_TRUSTED = {
    _SECRET_SERVICE: "the login keyring",
    _WINDOWS: "Windows Credential Manager",
    "keyring.backends.macOS.Keyring": "the macOS keychain",
    "keyring.backends.kwallet.DBusKeyring": "KWallet",
}
"""Class of a backend, and what people call what it keeps secrets in."""

_NONE = "This computer offers no keyring that Workshop trusts. The passphrase is enough."
_ANOTHER = "The key lies in another keyring than the one this computer offers now. Use the passphrase."
_LOCKED = "The keyring of this computer is locked. Use the passphrase, or log in to the computer again."


@dataclass(frozen=True, slots=True)
class KeyringOffer:
    """Whether the keyring can be used now, what people call it, and where it cannot, why not."""

    available: bool
    name: str
    reason: str


def _system_backend() -> Any:
    """What the `keyring` package chooses on this machine. The one place where it is imported: on first use.

    On its way it loads the part for macOS everywhere, which elsewhere looks for Apple's libraries by running compilers.
    """
    if sys.platform != "darwin":
        sys.modules.setdefault("keyring.backends.macOS.api", None)  # type: ignore[arg-type] # as if it were not there
    import keyring  # noqa: PLC0415

    return keyring.get_keyring()


class SystemKeyring:
    """Keeps small secrets under an account name. `find` gives a backend of the `keyring` package, and may fail."""

    def __init__(self, find: Callable[[], Any] = _system_backend) -> None:
        self._find = find

    def offer(self) -> KeyringOffer:
        """What can be offered. Asks nobody, writes nothing, never raises."""
        try:
            backend = self._backend()
        except KeyringError as fault:
            return KeyringOffer(False, "", str(fault))
        return KeyringOffer(True, name_of(_class_of(backend)), "")

    def holder(self, backend_class: str) -> KeyringOffer:
        """Whether the keyring of this class, which holds a secret already, can be asked for it now. Never raises."""
        offer, name = self.offer(), name_of(backend_class)
        if offer.available and offer.name != name:
            return KeyringOffer(False, name, _ANOTHER)
        return KeyringOffer(offer.available, name, offer.reason)

    def put(self, account: str, secret: bytes) -> str:
        """Keep `secret` under `account` and give the class of the backend that holds it.

        Raises `KeyringError` where there is none to trust, where it is locked, or where the secret does not come back.
        """
        backend, text = self._backend(), base64.b64encode(secret).decode()
        try:
            backend.set_password(SERVICE, account, text)
            back = backend.get_password(SERVICE, account)
        except Exception as fault:  # backends raise whatever their system raises
            raise KeyringError(
                "The keyring of this computer would not take the key. The passphrase is enough."
            ) from fault
        if back is None or not hmac.compare_digest(back.encode(), text.encode()):
            self.drop(account)
            raise KeyringError("The keyring of this computer did not keep the key. The passphrase is enough.")
        return _class_of(backend)

    def get(self, account: str, backend_class: str) -> bytes:
        """The secret kept under `account` by the backend of this class; `KeyringError` where it is not to be had."""
        backend = self._backend()
        if _class_of(backend) != backend_class:
            raise KeyringError(_ANOTHER)
        try:
            text = backend.get_password(SERVICE, account)
        except Exception as fault:  # backends raise whatever their system raises
            raise KeyringError("The keyring of this computer would not give the key. Use the passphrase.") from fault
        if text is None:
            raise KeyringError("The keyring of this computer no longer holds the key. Use the passphrase.")
        try:
            return base64.b64decode(text, validate=True)
        except (binascii.Error, ValueError) as fault:
            raise KeyringError("What the keyring of this computer holds is not the key. Use the passphrase.") from fault

    def drop(self, account: str) -> None:
        """Take what is kept under `account` out of the keyring, if it is there and the keyring lets it go."""
        with suppress(Exception):
            self._backend().delete_password(SERVICE, account)

    def _backend(self) -> Any:
        try:
            backend = _chosen(self._find())
            locked = backend is not None and _class_of(backend) == _SECRET_SERVICE and _secret_service_is_locked()
        except Exception as fault:  # no bus, no service, a broken set-up: all are a normal path here
            raise KeyringError(_NONE) from fault
        if backend is None:
            raise KeyringError(_NONE)
        if locked:
            raise KeyringError(_LOCKED)
        if _class_of(backend) == _WINDOWS:
            backend.persist = "local machine"  # not to be carried to other computers of the same account
        return backend


def name_of(backend_class: str) -> str:
    """What people call what the backend of this class keeps secrets in."""
    return _TRUSTED.get(backend_class, "another keyring")


def _class_of(backend: Any) -> str:
    return f"{type(backend).__module__}.{type(backend).__qualname__}"


def _chosen(backend: Any) -> Any:
    """The first trusted backend: this one, or where it is a chain of several, one of those. None where none is."""
    several = backend.backends if _class_of(backend) == "keyring.backends.chainer.ChainerBackend" else [backend]
    return next((one for one in several if _class_of(one) in _TRUSTED), None)


def _secret_service_is_locked() -> bool:
    """Whether using the Secret Service would make it ask the person for something, or wait for an answer forever."""
    import secretstorage  # noqa: PLC0415 - part of `keyring` on Linux, loaded with it

    with closing(secretstorage.dbus_init()) as connection:
        try:
            return bool(secretstorage.get_collection_by_alias(connection, "default").is_locked())
        except secretstorage.ItemNotFoundException:
            return True
