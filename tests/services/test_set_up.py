"""The vault as people meet it: made once, unlocked by passphrase, keyring or recovery code, and never silently lost."""

import json
import secrets
import shutil
import subprocess
import sys
import time
from dataclasses import replace
from datetime import date

import pytest
from pypdf import PdfReader

from tests.builders import programme
from workshop_app.domain.errors import (
    KeyringError,
    LockedError,
    SecretError,
    StorageError,
    TooNewError,
    VaultDamagedError,
    WorkshopError,
    WrongSecretError,
)
from workshop_app.domain.session import SessionState, Summary
from workshop_app.keys import slot_file
from workshop_app.keys.slots import Cost
from workshop_app.keys.system_keyring import SystemKeyring
from workshop_app.paths import DataFolder
from workshop_app.services.set_up import SlotKind, VaultService
from workshop_app.services.sources import real
from workshop_app.services.workspace import Workspace
from workshop_app.storage.vault import OwnProgramme, SessionKeys

PASSPHRASE = "salmon kiwi velvet lantern"
CHEAP = Cost(64, 1, 1)
ON_THE_DESKTOP = pytest.mark.needs("dbus", "dbus-daemon", "gnome-keyring")


def no_keyring():
    raise RuntimeError("there is no message bus")


class App:
    """One start of the app on a data folder; the tests' passphrase costs next to nothing to try."""

    def __init__(self, folder, keyring=None, cost=CHEAP):
        self.folder = DataFolder(folder)
        self.workspace = Workspace(self.folder, real())
        self.vault = VaultService(self.workspace, keyring or SystemKeyring(no_keyring), cost)


@pytest.fixture
def start(data_folder):
    """Start the app on the same folder as often as a test likes; all are closed at the end."""
    started = []

    def begin(**options):
        started.append(App(data_folder, **options))
        return started[-1]

    yield begin
    for app in started:
        app.vault.lock()


def some_session():
    summary = Summary("11" * 8, "00" * 8, "Evening", "Brent", "residents", date(2026, 3, 1), SessionState.PLANNED)
    return SessionKeys(summary, b"k" * 32, b"b" * 32, None)


@pytest.fixture
def made(start):
    """A vault with a session in it, locked; and its recovery code."""
    app = start()
    app.code = app.vault.create(PASSPHRASE, use_keyring=False)
    app.workspace.vault.add_session(some_session())
    app.words = app.vault.laptop()
    app.vault.lock()
    return app


def test_at_first_there_is_nothing(start, data_folder):
    state = start().vault.state()
    assert (state.exists, state.open, state.slots) == (False, False, ())
    assert not state.keyring.available
    assert state.keyring.reason
    assert not list(data_folder.iterdir())


def test_a_vault_just_made_is_open_and_shows_its_ways_in(start):
    app = start()
    app.vault.create(PASSPHRASE, use_keyring=False)
    state = app.vault.state()
    assert (state.exists, state.open) == (True, True)
    assert [slot.kind for slot in state.slots] == [SlotKind.PASSPHRASE, SlotKind.RECOVERY]
    assert all(slot.label for slot in state.slots)


def test_the_passphrase_opens_it_on_another_day(start, made):
    app = start()
    assert not app.vault.state().open
    app.vault.unlock(PASSPHRASE)
    assert app.workspace.vault.sessions() == (some_session(),)
    assert app.vault.laptop() == made.words
    assert len(made.words.words) == 6


@pytest.mark.parametrize("wrong", ["", "salmon", PASSPHRASE.upper(), PASSPHRASE + "s", "x" * 5_000, "\x00"])
def test_a_wrong_passphrase_says_so_and_changes_nothing(start, made, data_folder, wrong):
    before = {file: file.read_bytes() for file in data_folder.glob("*.*")}
    app = start()
    with pytest.raises(WrongSecretError, match="not the passphrase"):
        app.vault.unlock(wrong)
    assert not app.vault.state().open
    assert {file: file.read_bytes() for file in data_folder.glob("*.*")} == before


def test_it_does_not_matter_how_the_keyboard_composes_the_accents(start):
    app = start()
    app.vault.create("caf\u00e9 r\u00e9sum\u00e9 গো lantern na\u00efve", use_keyring=False)
    app.vault.lock()
    start().vault.unlock("cafe\u0301 re\u0301sume\u0301 \u0997\u09c7\u09be lantern nai\u0308ve ")


def test_the_recovery_code_opens_it_however_it_is_typed(start, made):
    for typed in (
        made.code,
        made.code.lower(),
        made.code.replace("-", " "),
        made.code.replace("-", "").replace("0", "o"),
    ):
        app = start()
        app.vault.unlock_with_recovery(typed)
        assert app.workspace.vault.sessions() == (some_session(),)
        app.vault.lock()


def test_a_slip_in_the_recovery_code_and_the_code_of_another_laptop_are_told_apart(start, made, tmp_path):
    other = App(tmp_path / "other")
    foreign = other.vault.create(PASSPHRASE, use_keyring=False)
    other.vault.lock()
    with pytest.raises(WrongSecretError, match="another vault"):
        start().vault.unlock_with_recovery(foreign)
    slip = ("0" if made.code[0] != "0" else "1") + made.code[1:]
    with pytest.raises(WrongSecretError, match="slip"):
        start().vault.unlock_with_recovery(slip)


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
    slots = json.loads((data_folder / "keyslots.json").read_bytes())
    backend = next(slot["header"]["backend"] for slot in slots["slots"] if slot["header"]["kind"] == "keyring")
    kept = SystemKeyring().get(slots["vault"], backend)
    app.vault.lock()
    with pytest.raises(WorkshopError):
        app.workspace.open_vault(kept)


@ON_THE_DESKTOP
def test_a_key_gone_from_the_keyring_is_a_normal_day(start, data_folder):
    app = start(keyring=SystemKeyring())
    app.vault.create(PASSPHRASE, use_keyring=True)
    app.vault.lock()
    vault_id = json.loads((data_folder / "keyslots.json").read_bytes())["vault"]
    SystemKeyring().drop(vault_id)
    with pytest.raises(KeyringError, match="Use the passphrase"):
        app.vault.unlock_with_keyring()
    SystemKeyring().put(vault_id, bytes(32))
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


def test_a_weak_passphrase_makes_no_vault(start):
    app = start()
    with pytest.raises(SecretError, match="too weak"):
        app.vault.create("password1", use_keyring=False)
    assert not app.vault.state().exists
    assert not app.vault.strength("password1").enough


def test_a_suggested_passphrase_is_taken(start):
    app = start()
    suggested = app.vault.suggest()
    assert len(suggested.split()) == 5
    assert app.vault.strength(suggested).enough
    app.vault.create(suggested, use_keyring=False)


def test_a_vault_is_never_made_over_another(start, made):
    with pytest.raises(SecretError, match="a vault in this folder already"):
        start().vault.create(PASSPHRASE, use_keyring=False)
    start().vault.unlock(PASSPHRASE)


@pytest.mark.parametrize("lost", [["keyslots.json", "keyslots.backup.json"], ["vault.db"]])
def test_nor_over_what_is_left_of_one(start, made, data_folder, lost):
    for name in lost:
        (data_folder / name).unlink()
    with pytest.raises(SecretError, match="a vault in this folder already"):
        start().vault.create(PASSPHRASE, use_keyring=False)


def test_locking_closes_everything_and_a_locked_vault_gives_nothing(start, made):
    app, called = start(), []
    app.workspace.when_closed(lambda: called.append(1))
    app.vault.unlock(PASSPHRASE)
    before = len(called)
    app.vault.lock()
    app.vault.lock()
    assert len(called) == before + 2
    for attempt in (app.vault.laptop, lambda: app.workspace.vault, lambda: app.workspace.session("11" * 8)):
        with pytest.raises(LockedError, match="locked"):
            attempt()


# ---------------------------------------------------------------- damage


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


def test_a_file_that_asks_for_all_the_memory_is_refused_at_once(start, made, data_folder):
    for name in ("keyslots.json", "keyslots.backup.json"):
        path = data_folder / name
        path.write_bytes(path.read_bytes().replace(b'"memory_kib":64', b'"memory_kib":2000000000'))
    began = time.perf_counter()
    with pytest.raises(VaultDamagedError):
        start().vault.unlock(PASSPHRASE)
    assert time.perf_counter() - began < 1


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
from tests.services.test_set_up import App, PASSPHRASE
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


# ---------------------------------------------------------------- the rest


def test_the_recovery_sheet_holds_the_code_and_the_words_of_the_laptop(start, made, tmp_path):
    app = start()
    app.vault.unlock(PASSPHRASE)
    path = tmp_path / "recovery sheet.pdf"
    app.vault.recovery_sheet(path, made.code)
    pages = PdfReader(path).pages
    text = pages[0].extract_text()
    assert len(pages) == 1
    assert all(group in text for group in made.code.split("-"))
    assert all(word in text for word in made.words.words)


def test_a_recovery_sheet_is_not_made_of_a_wrong_code(start, made, tmp_path):
    app = start()
    app.vault.unlock(PASSPHRASE)
    with pytest.raises(WrongSecretError):
        app.vault.recovery_sheet(tmp_path / "sheet.pdf", "AAAAAA")
    assert not list(tmp_path.glob("*.pdf"))


def test_no_secret_is_on_disk_in_clear(start, data_folder):
    app = start()
    code = app.vault.create(PASSPHRASE, use_keyring=False)
    own = OwnProgramme(
        replace(programme()), b"s" * 32, "AGE-SECRET-KEY-1A", "AGE-SECRET-KEY-1B", 0, secrets.token_bytes(32)
    )
    app.workspace.vault.save_own_programme(own)
    written = b"".join(file.read_bytes() for file in data_folder.rglob("*") if file.is_file())
    for secret in (PASSPHRASE, code, code.replace("-", ""), "AGE-SECRET-KEY"):
        assert secret.encode() not in written


@pytest.mark.slow
def test_the_shipped_cost_is_felt_by_who_guesses_and_not_by_who_knows(data_folder):
    app = App(data_folder, cost=Cost())
    app.vault.create(PASSPHRASE, use_keyring=False)
    app.vault.lock()
    began = time.perf_counter()
    app.vault.unlock(PASSPHRASE)
    took = time.perf_counter() - began
    app.vault.lock()
    assert 0.05 < took < 10
    assert Cost() == Cost(memory_kib=256 * 1024, passes=3, lanes=4)
