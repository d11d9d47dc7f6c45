"""Unlocking with the key that the computer keeps, and what happens where it keeps none."""

import json

import pytest

from tests.services import vaults
from tests.services.vaults import PASSPHRASE
from workshop_app.domain.errors import (
    KeyringError,
    WorkshopError,
    WrongSecretError,
)
from workshop_app.keys.slots import keyring_account
from workshop_app.keys.system_keyring import SystemKeyring
from workshop_app.services.set_up import SlotKind

ON_THE_DESKTOP = pytest.mark.needs("dbus", "dbus-daemon", "gnome-keyring")


@pytest.fixture
def start(data_folder):
    yield from vaults.starts(data_folder)


@pytest.fixture
def made(start):
    return vaults.made_by(start)


def account_and_backend(folder):
    """Under which name the keyring keeps the secret of the vault in this folder, and which backend that is."""
    slots = json.loads((folder / "keyslots.json").read_bytes())
    header = next(slot["header"] for slot in slots["slots"] if slot["header"]["kind"] == "keyring")
    return keyring_account(slots["vault"], header["salt"]), header["backend"]


@ON_THE_DESKTOP
def test_the_real_keyring_opens_it_without_asking(start):
    app = start(keyring=SystemKeyring())
    assert app.vault.state().keyring.available
    app.vault.create(PASSPHRASE, use_keyring=True)
    assert SlotKind.KEYRING in [slot.kind for slot in app.vault.state().slots]
    app.vault.lock()
    again = start(keyring=SystemKeyring())
    again.vault.unlock_with_keyring()
    assert again.vault.state().open
    again.vault.lock()
    without = start()
    with pytest.raises(KeyringError, match="passphrase"):
        without.vault.unlock_with_keyring()
    without.vault.unlock(PASSPHRASE)


@ON_THE_DESKTOP
def test_the_keyring_never_holds_the_key_of_the_vault(start, data_folder):
    app = start(keyring=SystemKeyring())
    app.vault.create(PASSPHRASE, use_keyring=True)
    kept = SystemKeyring().get(*account_and_backend(data_folder))
    app.vault.lock()
    with pytest.raises(WorkshopError):
        app.workspace.open_vault(kept)


@ON_THE_DESKTOP
def test_a_key_gone_from_the_keyring_is_a_normal_day(start, data_folder):
    app = start(keyring=SystemKeyring())
    app.vault.create(PASSPHRASE, use_keyring=True)
    app.vault.lock()
    account, _ = account_and_backend(data_folder)
    SystemKeyring().drop(account)
    with pytest.raises(KeyringError, match="Use the passphrase"):
        app.vault.unlock_with_keyring()
    SystemKeyring().put(account, bytes(32))
    with pytest.raises(WrongSecretError, match="Use the passphrase"):
        app.vault.unlock_with_keyring()
    app.vault.unlock(PASSPHRASE)


def test_a_vault_without_a_keyring_slot_says_so(start, made):
    with pytest.raises(KeyringError, match="not set up"):
        start().vault.unlock_with_keyring()


def test_where_the_keyring_does_not_serve_no_vault_is_made(start, data_folder):
    app = start()
    with pytest.raises(KeyringError):
        app.vault.create(PASSPHRASE, use_keyring=True)
    assert not app.vault.state().exists
    app.vault.create(PASSPHRASE, use_keyring=False)


@ON_THE_DESKTOP
def test_the_real_keyring_is_added_later_gets_a_fresh_secret_and_is_taken_out(start, data_folder):
    app = start(keyring=SystemKeyring())
    app.vault.create(PASSPHRASE, use_keyring=False)
    app.keys.set_keyring()
    account, backend = account_and_backend(data_folder)
    secret = SystemKeyring().get(account, backend)
    app.keys.rotate()
    with pytest.raises(KeyringError, match="no longer holds"):
        SystemKeyring().get(account, backend)
    account, backend = account_and_backend(data_folder)
    assert SystemKeyring().get(account, backend) != secret
    app.keys.test_keyring()
    app.vault.lock()
    start(keyring=SystemKeyring()).vault.unlock_with_keyring()
    app.vault.unlock(PASSPHRASE)
    app.keys.remove(SlotKind.KEYRING)
    with pytest.raises(KeyringError, match="no longer holds"):
        SystemKeyring().get(account, backend)
