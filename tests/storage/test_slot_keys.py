"""The keys of the ways to unlock in the vault, and the change of the key that all of it hangs on."""

import secrets
from dataclasses import replace
from datetime import date

import pytest

from workshop_app.domain.errors import StorageError, UnreadableError
from workshop_app.storage.engine import open_database, rekey
from workshop_app.storage.slot_keys import SlotKey
from workshop_app.storage.vault import Vault

KEY, OTHER = bytes(range(32)), bytes(range(1, 33))
DAY = date(2026, 3, 4)
ONE = SlotKey("aa" * 16, "11" * 8, '{"kind":"passphrase"}', b"k" * 32, DAY, None)
TWO = replace(ONE, salt="bb" * 16, key=b"l" * 32, tested=DAY)


@pytest.fixture
def path(tmp_path):
    return tmp_path / "vault.db"


@pytest.fixture
def vault(path):
    vault = Vault.open(path, KEY, secrets.token_bytes)
    yield vault
    vault.close()


def test_what_is_kept_is_given_back_until_it_is_destroyed(vault):
    assert vault.slot_keys.all() == ()
    vault.slot_keys.keep([ONE, TWO])
    assert vault.slot_keys.all() == (ONE, TWO)
    vault.slot_keys.keep([replace(ONE, tested=DAY)])
    assert set(vault.slot_keys.all()) == {replace(ONE, tested=DAY), TWO}
    vault.slot_keys.keep_only([TWO.salt, "cc" * 16])
    assert vault.slot_keys.all() == (TWO,)


def test_a_new_key_opens_what_the_old_one_did_and_the_old_one_nothing(path, vault):
    vault.slot_keys.keep([ONE])
    device = vault.device()
    vault.rekey(OTHER)
    assert vault.key == OTHER
    assert vault.slot_keys.all() == (ONE,)
    vault.slot_keys.keep([TWO])
    vault.forget_earlier()
    assert path.with_name("vault.db-wal").stat().st_size == 0
    vault.close()
    assert not vault.is_open
    with pytest.raises(UnreadableError):
        Vault.open(path, KEY, secrets.token_bytes)
    again = Vault.open(path, OTHER, secrets.token_bytes)
    assert (again.device(), again.slot_keys.all()) == (device, (ONE, TWO))
    again.close()


def test_copies_that_upgrades_left_go_with_the_earlier_key(path, vault):
    copy, other = path.with_name("vault.db.before-m003_slot_keys"), path.with_name("other.db.before-x")
    for each in (copy, other):
        each.write_bytes(b"earlier")
    vault.forget_earlier()
    assert not copy.exists()
    assert other.exists()


def test_while_somebody_else_reads_the_earlier_state_is_not_called_forgotten(path, vault):
    vault.slot_keys.keep([ONE])
    reader = open_database(path, KEY)
    reader.execute("PRAGMA busy_timeout = 1")
    vault._database.execute("PRAGMA busy_timeout = 1")
    reader.execute("BEGIN")
    reader.execute("SELECT count(*) FROM slot_key").fetchone()
    vault.slot_keys.keep([TWO])
    with pytest.raises(StorageError, match="Another window"):
        vault.forget_earlier()
    reader.execute("COMMIT")
    reader.close()
    vault.forget_earlier()


def test_only_a_key_of_the_right_length_is_taken(vault):
    with pytest.raises(ValueError, match="32 bytes"):
        rekey(vault._database, b"short")
