"""A new vault key: everything opens as before with the same secrets, and wherever the change is cut short."""

import subprocess
import sys

import pytest

from tests.services import vaults
from tests.services.vaults import PASSPHRASE, some_session
from workshop_app.domain.errors import StorageError


@pytest.fixture
def start(data_folder):
    yield from vaults.starts(data_folder)


@pytest.fixture
def made(start):
    return vaults.made_by(start)


def opens_everywhere(start, made, folder):
    """Both secrets open the vault; afterwards the key file and its copy agree and nothing of a copy is left."""
    for unlock, secret in (("unlock", PASSPHRASE), ("unlock_with_recovery", made.code)):
        app = start()
        getattr(app.vault, unlock)(secret)
        assert app.workspace.vault.sessions() == (some_session(),)
        assert app.vault.warning() == ""
        assert not app.keys._file.unknown()
        app.vault.lock()
    assert (folder / "keyslots.json").read_bytes() == (folder / "keyslots.backup.json").read_bytes()
    return app


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


STEPS = ("save_copy", "rekey", "save_first", "keep_only", "forget_earlier")
DYING = """
import os
from pathlib import Path
from tests.services.vaults import App, PASSPHRASE
from workshop_app.keys import slot_file
from workshop_app.storage.slot_keys import SlotKeys
from workshop_app.storage.vault import Vault
app = App(Path({folder!r}))
app.vault.unlock(PASSPHRASE)
for owner in (SlotKeys, slot_file, Vault):
    act = getattr(owner, {step!r}, None)
    if act is not None:
        def dies(*arguments):
            if {after}:
                act(*arguments)
            os._exit(9)
        setattr(owner, {step!r}, dies)
        break
app.keys.rotate()
"""


@pytest.mark.parametrize("after", [False, True])
@pytest.mark.parametrize("step", STEPS)
def test_killed_at_any_step_it_opens_and_is_mended(start, made, data_folder, step, after):
    code = DYING.format(folder=str(data_folder), step=step, after=after)
    (data_folder / "vault.db.before-m002_seals").write_bytes(b"an earlier state")
    assert subprocess.run([sys.executable, "-c", code]).returncode == 9
    app = opens_everywhere(start, made, data_folder)
    app.vault.unlock(PASSPHRASE)
    app.keys.rotate()
    app.vault.lock()
    opens_everywhere(start, made, data_folder)
