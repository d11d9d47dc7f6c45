"""A vault or key file that is damaged, edited or gone: said, mended from the copy, never silently made anew."""

import json
import shutil
import subprocess
import sys

import pytest

from tests.services import vaults
from tests.services.vaults import PASSPHRASE, App
from workshop_app.domain.errors import (
    StorageError,
    TooNewError,
    VaultDamagedError,
    WrongSecretError,
)
from workshop_app.keys import slot_file


@pytest.fixture
def start(data_folder):
    yield from vaults.starts(data_folder)


@pytest.fixture
def made(start, data_folder):
    """Without its spare copy, which `test_spare_vault.py` tries."""
    app = vaults.made_by(start)
    (data_folder / "vault.spare.db").unlink()
    return app


def test_a_damaged_key_file_is_mended_from_its_copy(start, made, data_folder):
    path, copy = data_folder / "keyslots.json", data_folder / "keyslots.backup.json"
    whole = path.read_bytes()
    for damaged in (path, copy):
        for damage in (b"", whole[:200], b"\xff" * 600):
            damaged.write_bytes(damage)
            app = start()
            assert app.vault.state().exists
            app.vault.unlock(PASSPHRASE)
            app.vault.lock()
            assert path.read_bytes() == whole == copy.read_bytes()


def test_both_damaged_is_said(start, made, data_folder):
    for name in ("keyslots.json", "keyslots.backup.json"):
        (data_folder / name).write_bytes(b"{}")
    app = start()
    state = app.vault.state()
    assert (state.exists, state.slots) == (True, ())
    with pytest.raises(VaultDamagedError, match="copy"):
        app.vault.unlock(PASSPHRASE)


def fields(value, path=()):
    """The way to every value of the key file."""
    if isinstance(value, dict):
        for name, inner in value.items():
            yield from fields(inner, (*path, name))
    elif isinstance(value, list):
        for place, inner in enumerate(value):
            yield from fields(inner, (*path, place))
    else:
        yield path


def edited(value):
    """A value that is well-formed in that place, where there is one."""
    if isinstance(value, bool):
        return not value
    if isinstance(value, int):
        return value + 1
    if value and set(value) <= set("0123456789abcdef"):
        return ("0" if value[0] != "0" else "1") + value[1:]
    return {"passphrase": "recovery", "recovery": "passphrase"}.get(value, "x")


def test_no_field_of_the_key_file_can_be_edited_unnoticed(start, made, data_folder):
    path, copy = data_folder / "keyslots.json", data_folder / "keyslots.backup.json"
    whole = path.read_bytes()
    tried = 0
    for way in fields(json.loads(whole)):
        document = json.loads(whole)
        *outer, last = way
        holder = document
        for step in outer:
            holder = holder[step]
        if holder[last] is None:
            continue
        holder[last] = edited(holder[last])
        data = json.dumps(document, sort_keys=True, separators=(",", ":")).encode() + b"\n"
        path.write_bytes(data)
        copy.write_bytes(data)
        concerns = slot_file_kind(document, way)
        for kind, unlock in (("passphrase", PASSPHRASE), ("recovery", made.code)):
            if concerns in (kind, "both"):
                app = start()
                method = app.vault.unlock if kind == "passphrase" else app.vault.unlock_with_recovery
                with pytest.raises((WrongSecretError, VaultDamagedError, TooNewError)):
                    method(unlock)
        copy.write_bytes(whole)
        start().vault.unlock(PASSPHRASE) if way != ("v",) else path.write_bytes(whole)
        assert path.read_bytes() == whole, way
        tried += 1
    assert tried >= 14


def slot_file_kind(document, way):
    """Which way to unlock an edited field concerns; the two that concern none are only seen when a file is mended."""
    if way[0] in ("made", "seal"):
        return "none"
    if way[0] != "slots":
        return "both"
    if way[2:] == ("header", "kind"):
        return "both"
    return document["slots"][way[1]]["header"]["kind"]


def test_a_file_that_asks_for_all_the_memory_is_refused_untried(start, made, data_folder):
    for name in ("keyslots.json", "keyslots.backup.json"):
        path = data_folder / name
        path.write_bytes(path.read_bytes().replace(b'"memory_kib":64', b'"memory_kib":2000000000'))
    with pytest.raises(VaultDamagedError):  # tried, it would end in another error: that memory is lacking
        start().vault.unlock(PASSPHRASE)


@pytest.mark.parametrize("cut", [0, 1, 100, 4096, 5000])
def test_a_damaged_vault_says_so_and_is_left_alone(start, made, data_folder, cut):
    path = data_folder / "vault.db"
    damaged = path.read_bytes()[:cut]
    path.write_bytes(damaged)
    app = start()
    with pytest.raises(VaultDamagedError, match="damaged"):
        app.vault.unlock(PASSPHRASE)
    assert path.read_bytes() == damaged
    assert not app.vault.state().open


def test_a_vault_of_another_folder_is_not_taken_for_ours(start, made, data_folder, tmp_path):
    other = App(tmp_path / "other")
    other.vault.create(PASSPHRASE, use_keyring=False)
    other.vault.lock()
    shutil.copy(other.folder.vault, data_folder / "vault.db")
    with pytest.raises(VaultDamagedError):
        start().vault.unlock(PASSPHRASE)


def test_a_vault_that_is_gone_is_not_silently_made_anew(start, made, data_folder):
    (data_folder / "vault.db").unlink()
    app = start()
    with pytest.raises(VaultDamagedError, match="damaged or gone"):
        app.vault.unlock(PASSPHRASE)
    assert not (data_folder / "vault.db").exists()


@pytest.mark.parametrize("where", ["open_vault", "vault"])
def test_a_process_killed_while_the_vault_is_made_leaves_one_that_opens(start, data_folder, where):
    """Before the vault is there, and after it is but before the key file says so."""
    code = f"""
import os
from pathlib import Path
from tests.services.vaults import App, PASSPHRASE
from workshop_app.keys import slot_file
app = App(Path({str(data_folder)!r}))
if {where!r} == "open_vault":
    app.workspace.open_vault = lambda *_, **__: os._exit(9)
else:
    save = slot_file.save
    slot_file.save = lambda path, slots: os._exit(9) if slots.made else save(path, slots)
app.vault.create(PASSPHRASE, use_keyring=False)
"""
    assert subprocess.run([sys.executable, "-c", code]).returncode == 9
    app = start()
    assert app.vault.state().exists
    app.vault.unlock(PASSPHRASE)
    assert app.workspace.vault.sessions() == ()
    app.vault.lock()
    (data_folder / "vault.db").unlink()
    with pytest.raises(VaultDamagedError):
        start().vault.unlock(PASSPHRASE)


def test_unlocking_by_one_way_never_spreads_damage_to_another(start, made, data_folder):
    """The passphrase opens a file whose recovery slot is damaged; the copy with the good one must survive that."""
    path = data_folder / "keyslots.json"
    document = json.loads(path.read_bytes())
    slot = next(slot for slot in document["slots"] if slot["header"]["kind"] == "recovery")
    slot["nonce"] = "00" * 12
    path.write_bytes(json.dumps(document, sort_keys=True, separators=(",", ":")).encode() + b"\n")
    start().vault.unlock(PASSPHRASE)
    (data_folder / "keyslots.backup.json").unlink()
    start().vault.unlock_with_recovery(made.code)


def damage_recovery(path):
    document = json.loads(path.read_bytes())
    slot = next(slot for slot in document["slots"] if slot["header"]["kind"] == "recovery")
    slot["nonce"] = "00" * 12
    path.write_bytes(json.dumps(document, sort_keys=True, separators=(",", ":")).encode() + b"\n")


def test_damage_in_both_copies_is_told_to_whoever_gets_in_all_the_same(start, made, data_folder):
    path, copy = data_folder / "keyslots.json", data_folder / "keyslots.backup.json"
    whole = path.read_bytes()
    damage_recovery(path)
    damage_recovery(copy)
    damaged = path.read_bytes()
    app = start()
    assert app.vault.warning() == ""
    app.vault.unlock(PASSPHRASE)
    assert "another way to unlock may not" in app.vault.warning()
    assert path.read_bytes() == copy.read_bytes() == damaged, "nothing is made to look whole that is not"
    app.vault.lock()
    assert app.vault.warning() == ""
    copy.write_bytes(whole)  # as the sentence says
    app = start()
    app.vault.unlock(PASSPHRASE)
    assert app.vault.warning() == ""
    assert path.read_bytes() == whole


def test_a_vault_from_a_newer_version_says_so(start, made, data_folder):
    app = start()
    app.vault.unlock(PASSPHRASE)
    database = app.workspace.vault._database
    database.execute("INSERT INTO _sqlite_migrations (migration_set, name, applied_at) VALUES ('vault', 'm999', '')")
    app.vault.lock()
    with pytest.raises(TooNewError, match="newer version"):
        start().vault.unlock(PASSPHRASE)


def test_where_the_disk_refuses_nothing_is_left_behind(start, data_folder):
    (data_folder / "vault.db-wal").mkdir()
    app = start()
    with pytest.raises(StorageError):
        app.vault.create(PASSPHRASE, use_keyring=False)
    assert not slot_file.exists(data_folder / "keyslots.json")
    assert not app.vault.state().exists


def test_a_data_folder_that_cannot_be_made_is_said(tmp_path):
    (tmp_path / "file").write_text("in the way")
    app = App(tmp_path / "file" / "data")
    with pytest.raises(StorageError):
        app.vault.create(PASSPHRASE, use_keyring=False)
