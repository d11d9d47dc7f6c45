"""A new vault key: everything opens as before with the same secrets, and wherever the change is cut short."""

import secrets
import subprocess
import sys

import pytest

from tests.services import vaults
from tests.services.vaults import PASSPHRASE, Backend, some_session
from tests.small_disk import fill, small_disk  # noqa: F401  a fixture
from workshop_app.domain.errors import LockedError, StorageError, WrongSecretError
from workshop_app.keys import slot_file
from workshop_app.keys.system_keyring import SystemKeyring
from workshop_app.services.key_care import SlotKind
from workshop_app.storage.slot_keys import SlotKeys
from workshop_app.storage.vault import Vault

NEW = "orbit meadow cactus violin"
STEPS = ("keep", "save_copy", "rekey", "keep_only", "forget_earlier", "save_first")


@pytest.fixture
def start(data_folder):
    yield from vaults.starts(data_folder)


@pytest.fixture
def made(start):
    return vaults.made_by(start)


def opens(start, unlock, secret):
    app = start()
    getattr(app.vault, unlock)(secret)
    assert app.workspace.vault.sessions() == (some_session(),)
    assert app.vault.warning() == ""
    assert not app.keys._file.unknown()
    app.vault.lock()


def opens_everywhere(start, made, folder, passphrase=PASSPHRASE):
    """Both secrets open the vault; afterwards the key file and its copy agree."""
    opens(start, "unlock", passphrase)
    opens(start, "unlock_with_recovery", made.code)
    assert (folder / "keyslots.json").read_bytes() == (folder / "keyslots.backup.json").read_bytes()


def test_after_a_rotation_the_same_secrets_open_another_key(start, made, data_folder):
    app = start()
    app.vault.unlock(PASSPHRASE)
    before = app.workspace.vault.key
    (data_folder / "vault.db.before-m002_seals").write_bytes(b"an earlier state")
    app.keys.rotate()
    after = app.workspace.vault.key
    assert after != before
    assert app.workspace.vault.sessions() == (some_session(),)
    assert (data_folder / "vault.db-wal").stat().st_size == 0
    assert not list(data_folder.glob("*.before-*"))
    app.vault.lock()
    opens_everywhere(start, made, data_folder)
    with pytest.raises(StorageError):
        app.workspace.open_vault(before)
    app.workspace.open_vault(after)


def test_what_was_deleted_is_in_no_byte_that_the_new_key_opens(start, made, data_folder):
    app = start()
    app.vault.unlock(PASSPHRASE)
    marked = secrets.token_bytes(32)
    app.workspace.vault._database.execute("UPDATE session SET key = ?", [marked])
    app.workspace.vault._database.execute("DELETE FROM session")
    app.keys.rotate()
    opened = data_folder / "opened.db"
    app.workspace.vault._database.execute(f"ATTACH DATABASE '{opened}' AS opened KEY ''")
    app.workspace.vault._database.execute("SELECT sqlcipher_export('opened')").fetchall()
    app.workspace.vault._database.execute("DETACH DATABASE opened")
    written = b"".join(path.read_bytes() for path in data_folder.rglob("*") if path.is_file())
    assert PASSPHRASE.encode() not in written
    assert marked not in written


DYING = """
import os
from pathlib import Path
from tests.services.vaults import App, PASSPHRASE
from workshop_app.keys import slot_file
from workshop_app.storage.slot_keys import SlotKeys
from workshop_app.storage.vault import Vault
app = App(Path({folder!r}))
app.vault.unlock(PASSPHRASE)
app.keys.test_passphrase(PASSPHRASE)
owner = next(each for each in (SlotKeys, slot_file, Vault) if hasattr(each, {step!r}))
act = getattr(owner, {step!r})
def dies(*arguments):
    if {after}:
        act(*arguments)
    os._exit(9)
setattr(owner, {step!r}, dies)
app.keys._file.rewrite([*app.keys._others(app.keys.keys().ways[0].kind), app.keys._passphrase({new!r})])
"""


@pytest.mark.parametrize("after", [False, True])
@pytest.mark.parametrize("step", STEPS)
def test_killed_at_any_step_of_a_change_the_old_or_the_new_opens_it_and_it_is_mended(
    start, made, data_folder, step, after
):
    """One process dies in the midst of a change of passphrase, which does all that a rotation does and more."""
    code = DYING.format(folder=str(data_folder), step=step, after=after, new=NEW)
    (data_folder / "vault.db.before-m002_seals").write_bytes(b"an earlier state")
    assert subprocess.run([sys.executable, "-c", code]).returncode == 9
    done = STEPS.index(step) + after > STEPS.index("rekey")
    now, other = (NEW, PASSPHRASE) if done else (PASSPHRASE, NEW)
    with pytest.raises(WrongSecretError):
        start().vault.unlock(other)
    opens_everywhere(start, made, data_folder, now)
    assert not done or not list(data_folder.glob("*.before-*"))
    app = start()
    app.vault.unlock(now)
    app.keys.rotate()
    app.vault.lock()
    opens_everywhere(start, made, data_folder, now)


def test_who_types_the_other_passphrase_after_a_change_was_cut_short_is_told_so(start, made, data_folder):
    code = DYING.format(folder=str(data_folder), step="rekey", after=True, new=NEW)
    subprocess.run([sys.executable, "-c", code])
    with pytest.raises(WrongSecretError, match="cut short"):
        start().vault.unlock(PASSPHRASE)
    opens_everywhere(start, made, data_folder, NEW)


@pytest.mark.parametrize("step", STEPS)
def test_refused_by_the_disk_at_any_step_the_vault_goes_on_and_opens(start, made, data_folder, monkeypatch, step):
    app = start()
    app.vault.unlock(PASSPHRASE)
    owner = next(each for each in (SlotKeys, slot_file, Vault) if hasattr(each, step))
    with monkeypatch.context() as patch:
        patch.setattr(owner, step, lambda *_: (_ for _ in ()).throw(StorageError("The disk is full.")))
        with pytest.raises(StorageError):
            app.keys.change_passphrase(PASSPHRASE, NEW)
    assert app.workspace.vault.sessions() == (some_session(),)
    done = STEPS.index(step) > STEPS.index("rekey")
    app.keys.rotate()
    app.vault.lock()
    opens_everywhere(start, made, data_folder, NEW if done else PASSPHRASE)


@pytest.fixture
def start_there(small_disk):  # noqa: F811
    yield from vaults.starts(small_disk / "data")


def test_on_a_disk_that_is_full_nothing_is_lost(small_disk, start_there):  # noqa: F811
    made = vaults.made_by(start_there)
    app = start_there()
    app.vault.unlock(PASSPHRASE)
    refused = 0
    for room in (0, 8_192, 16_384, 40_960, 65_536):
        filler = fill(small_disk, room)
        try:
            app.keys.rotate()
        except StorageError:
            refused += 1
        filler.unlink()
        assert app.workspace.vault.sessions() == (some_session(),)
    assert refused
    app.keys.rotate()
    app.vault.lock()
    opens_everywhere(start_there, made, small_disk / "data")


def test_where_the_disk_is_gone_altogether_it_locks_and_either_key_is_found_later(
    start, made, data_folder, monkeypatch
):
    app = start()
    app.vault.unlock(PASSPHRASE)

    def fails(*_arguments, **_more):
        raise StorageError("The disk would not give or take it.")

    with monkeypatch.context() as patch:
        patch.setattr("workshop_app.storage.vault.rekey", fails)
        patch.setattr("workshop_app.storage.vault.open_with_schema", fails)
        with pytest.raises(StorageError):
            app.keys.rotate()
    with pytest.raises(LockedError):
        app.keys.keys()
    opens_everywhere(start, made, data_folder)


def test_a_rekey_that_failed_only_after_it_was_done_counts_as_done(start, made, data_folder, monkeypatch):
    from workshop_app.storage import vault as vault_module

    app = start()
    app.vault.unlock(PASSPHRASE)
    real = vault_module.rekey

    def late(database, key):
        real(database, key)
        raise StorageError("The disk would not give or take it.")

    with monkeypatch.context() as patch:
        patch.setattr(vault_module, "rekey", late)
        app.keys.rotate()
    assert app.workspace.vault.sessions() == (some_session(),)
    app.vault.lock()
    opens_everywhere(start, made, data_folder)


@pytest.mark.parametrize("step", STEPS)
def test_refused_at_any_step_the_keyring_opens_it_still(start, data_folder, monkeypatch, step):
    backend = Backend()
    app = start(keyring=SystemKeyring(backend.found))
    app.vault.create(PASSPHRASE, use_keyring=True)
    owner = next(each for each in (SlotKeys, slot_file, Vault) if hasattr(each, step))
    with monkeypatch.context() as patch:
        patch.setattr(owner, step, lambda *_: (_ for _ in ()).throw(StorageError("The disk is full.")))
        with pytest.raises(StorageError):
            app.keys.rotate()
    app.vault.lock()
    app.vault.unlock_with_keyring()
    assert app.keys.keys().way(SlotKind.KEYRING) is not None
    app.keys.rotate()
    assert len(backend.kept) == 1
    app.vault.lock()
    app.vault.unlock_with_keyring()
