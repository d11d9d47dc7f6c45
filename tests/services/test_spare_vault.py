"""A vault that is damaged or gone: its spare copy takes its place, says so, and holds no key that was destroyed."""

from __future__ import annotations

import pytest

from tests.services.vaults import PASSPHRASE, made_by, some_session, starts
from workshop_app.domain.errors import StorageError, VaultDamagedError, WrongSecretError
from workshop_app.domain.sealed import SealMark
from workshop_app.services.key_care import KeyCareService
from workshop_app.storage.vault import Vault


@pytest.fixture
def start(tmp_path):
    yield from starts(tmp_path / "data")


@pytest.fixture
def app(start):
    return made_by(start)


def lose(app, how):
    path = app.folder.vault
    if how == "gone":
        path.unlink()
    elif how == "empty":
        path.write_bytes(b"")
    elif how == "a copy of noise":
        path.write_bytes(bytes(range(256)) * 64)
    else:
        data = bytearray(path.read_bytes())
        data[{"first page": 500, "last page": len(data) - 500}[how]] ^= 1
        path.write_bytes(data)


HOW = ("gone", "empty", "a copy of noise", "first page", "last page")


@pytest.mark.parametrize("how", HOW)
def test_the_spare_takes_its_place_with_a_sentence(start, app, how):
    lose(app, how)
    again = start()
    again.vault.unlock(PASSPHRASE)
    assert again.workspace.vault.session_keys(some_session().summary.id) == some_session()
    assert again.vault.laptop() == app.words
    assert "put back from its spare copy" in again.vault.warning()
    again.vault.lock()
    later = start()
    later.vault.unlock(PASSPHRASE)
    assert later.vault.warning() == ""
    assert later.workspace.vault.session_keys(some_session().summary.id) == some_session()


def test_the_recovery_code_opens_it_too(start, app):
    lose(app, "gone")
    again = start()
    again.vault.unlock_with_recovery(app.code)
    assert again.workspace.vault.session_keys(some_session().summary.id) == some_session()


def test_a_log_left_by_the_damaged_vault_is_not_played_into_the_copy(start, app):
    opened = start()
    opened.vault.unlock(PASSPHRASE)
    log = app.folder.vault.with_name("vault.db-wal")
    opened.workspace.vault.save_summary(some_session().summary)
    kept = log.read_bytes()
    opened.vault.lock()
    lose(app, "first page")
    log.write_bytes(kept)
    again = start()
    again.vault.unlock(PASSPHRASE)
    assert again.workspace.vault.is_sound()


def test_without_a_spare_nothing_is_made_and_the_sentence_says_what_to_do(start, app):
    app.folder.vault_spare.unlink()
    lose(app, "first page")
    before = app.folder.vault.read_bytes()
    with pytest.raises(VaultDamagedError, match=r"Put “vault\.db” back"):
        start().vault.unlock(PASSPHRASE)
    assert app.folder.vault.read_bytes() == before


def test_a_spare_that_is_damaged_too_changes_nothing(start, app):
    lose(app, "first page")
    data = bytearray(app.folder.vault_spare.read_bytes())
    data[-900] ^= 1
    app.folder.vault_spare.write_bytes(data)
    before = app.folder.vault.read_bytes()
    with pytest.raises(VaultDamagedError):
        start().vault.unlock(PASSPHRASE)
    assert app.folder.vault.read_bytes() == before


def test_a_wrong_passphrase_does_not_reach_it(start, app):
    lose(app, "gone")
    with pytest.raises(WrongSecretError):
        start().vault.unlock("not this one at all")
    assert not app.folder.vault.exists()


def test_after_a_new_vault_key_the_spare_is_under_it_and_the_old_key_opens_neither(start, app):
    opened = start()
    opened.vault.unlock(PASSPHRASE)
    old = opened.workspace.vault.key
    KeyCareService(opened.workspace, opened.vault._keyring).rotate()
    opened.vault.lock()
    with pytest.raises(StorageError):
        Vault.open(app.folder.vault_spare, old, bytes, must_exist=True)
    lose(app, "gone")
    again = start()
    again.vault.unlock(PASSPHRASE)
    assert again.workspace.vault.session_keys(some_session().summary.id) == some_session()


def test_a_destroyed_key_is_in_no_copy(start, app):
    lose(app, "first page")
    opened = start()
    opened.vault.unlock(PASSPHRASE)
    assert app.folder.vault_damaged.exists()
    opened.workspace.remove_session(some_session().summary.id)
    key = opened.workspace.vault.key
    opened.vault.lock()
    assert not app.folder.vault_damaged.exists()
    spare = Vault.open(app.folder.vault_spare, key, bytes, must_exist=True)
    try:
        assert spare.sessions() == ()
    finally:
        spare.close()


def test_where_the_spare_cannot_be_removed_the_key_is_not_called_destroyed(start, app, monkeypatch):
    opened = start()
    opened.vault.unlock(PASSPHRASE)

    def refuse(self):
        raise StorageError("The folder cannot be written.")

    monkeypatch.setattr(Vault, "drop_spare", refuse)
    with pytest.raises(StorageError):
        opened.workspace.remove_session(some_session().summary.id)


def test_a_full_disk_leaves_the_earlier_copy_and_what_was_saved(start, app, monkeypatch):
    opened = start()
    opened.vault.unlock(PASSPHRASE)
    before = app.folder.vault_spare.read_bytes()

    def full(*_):
        raise StorageError("The disk is full.")

    monkeypatch.setattr("workshop_app.storage.vault.copy_database", full)
    more = some_session()
    opened.workspace.vault.save_seal(more.summary.id, SealMark(1, "0" * 64))
    assert opened.workspace.vault.last_seal(more.summary.id).seq == 1
    assert app.folder.vault_spare.read_bytes() == before


def test_the_copy_leaves_nothing_else_behind(app):
    assert {path.name for path in app.folder.root.iterdir() if path.name.startswith("vault")} == {
        "vault.db",
        "vault.spare.db",
    }
