"""The vault as people meet it: made once, unlocked by passphrase or recovery code, locked again."""

import json
import secrets
from dataclasses import replace

import pytest
from pypdf import PdfReader

from tests.builders import programme
from tests.services import vaults
from tests.services.vaults import PASSPHRASE, App, some_session
from workshop_app.domain.errors import (
    LockedError,
    SecretError,
    WrongSecretError,
)
from workshop_app.keys.slots import Cost
from workshop_app.services.set_up import SlotKind
from workshop_app.storage.vault import OwnProgramme


@pytest.fixture
def start(data_folder):
    yield from vaults.starts(data_folder)


@pytest.fixture
def made(start):
    return vaults.made_by(start)


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
def test_the_shipped_cost_is_what_a_guess_costs_and_whoever_knows_gets_in(data_folder):
    app = App(data_folder, cost=Cost())
    app.vault.create(PASSPHRASE, use_keyring=False)
    app.vault.lock()
    slots = json.loads((data_folder / "keyslots.json").read_bytes())["slots"]
    (cost,) = (slot["header"]["cost"] for slot in slots if slot["header"]["kind"] == "passphrase")
    assert cost == {"memory_kib": 256 * 1024, "passes": 3, "lanes": 4}
    app.vault.unlock(PASSPHRASE)
    app.vault.lock()
