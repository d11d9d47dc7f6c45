"""The life of the ways to unlock: tested, replaced, removed; what was destroyed opens nothing any more."""

import shutil
from dataclasses import replace
from datetime import date

import pytest
from pypdf import PdfReader

from tests.services import vaults
from tests.services.vaults import PASSPHRASE, Backend, some_session
from workshop_app.domain.errors import KeyringError, LockedError, SecretError, WrongSecretError
from workshop_app.keys import recovery
from workshop_app.keys.system_keyring import SystemKeyring
from workshop_app.services.key_care import SlotKind

NEW = "orbit meadow cactus violin"


@pytest.fixture
def start(data_folder):
    yield from vaults.starts(data_folder)


@pytest.fixture
def app(start):
    """An app whose vault is open; `code` is its recovery code."""
    made = vaults.made_by(start)
    made.vault.unlock(PASSPHRASE)
    return made


def opens(start, unlock, secret):
    again = start()
    getattr(again.vault, unlock)(secret)
    assert again.workspace.vault.sessions() == (some_session(),)
    again.vault.lock()


def refused(start, unlock, secret):
    with pytest.raises(WrongSecretError):
        getattr(start().vault, unlock)(secret)


def test_locked_it_gives_nothing(start, app):
    app.vault.lock()
    for attempt in (app.keys.keys, app.keys.rotate, app.keys.card, lambda: app.keys.remove(SlotKind.KEYRING)):
        with pytest.raises(LockedError):
            attempt()


def test_each_way_says_since_when_it_is_there_and_when_it_was_last_tried(app, monkeypatch):
    today = app.workspace.sources.today()
    keys = app.keys.keys()
    assert [way.kind for way in keys.ways] == [SlotKind.PASSPHRASE, SlotKind.RECOVERY]
    assert [(way.added, way.tested) for way in keys.ways] == [(today, today), (today, None)]
    app.keys.test_recovery(app.code)
    assert app.keys.keys().way(SlotKind.RECOVERY).tested == today
    later = date(2031, 5, 6)
    app.workspace.sources = replace(app.workspace.sources, today=lambda: later)
    app.keys.test_passphrase(PASSPHRASE)
    assert [(way.added, way.tested) for way in app.keys.keys().ways] == [(today, later), (today, today)]


def test_a_wrong_secret_counts_as_no_test(app):
    for attempt, secret in ((app.keys.test_recovery, recovery.write(bytes(20))), (app.keys.test_passphrase, NEW)):
        with pytest.raises(WrongSecretError):
            attempt(secret)
    assert app.keys.keys().way(SlotKind.RECOVERY).tested is None


def test_a_new_passphrase_opens_the_vault_and_the_old_one_does_not(start, app):
    app.keys.change_passphrase(PASSPHRASE, NEW)
    app.vault.lock()
    refused(start, "unlock", PASSPHRASE)
    opens(start, "unlock", NEW)
    opens(start, "unlock_with_recovery", app.code)


def test_the_old_passphrase_opens_nothing_with_an_earlier_key_file_either(start, app, data_folder):
    for name in ("keyslots.json", "keyslots.backup.json"):
        shutil.copy(data_folder / name, data_folder / f"{name}.before")
    app.keys.change_passphrase(PASSPHRASE, NEW)
    app.vault.lock()
    for name in ("keyslots.json", "keyslots.backup.json"):
        shutil.copy(data_folder / f"{name}.before", data_folder / name)
    with pytest.raises(SecretError):
        start().vault.unlock(PASSPHRASE)


@pytest.mark.parametrize(
    ("old", "new", "sentence"),
    [
        (NEW, "salmon kiwi cactus violin", "not the passphrase"),
        (PASSPHRASE, "hello", "weak"),
        (PASSPHRASE, f" {PASSPHRASE}", "old one"),
    ],
)
def test_a_passphrase_is_changed_only_by_who_knows_it_and_to_a_good_one(start, app, old, new, sentence):
    with pytest.raises(SecretError, match=sentence):
        app.keys.change_passphrase(old, new)
    app.vault.lock()
    opens(start, "unlock", PASSPHRASE)


def test_it_does_not_matter_how_accents_are_composed_when_it_is_changed_and_tested(start, app):
    app.keys.change_passphrase(PASSPHRASE, "cafe\u0301 re\u0301sume\u0301 lantern nai\u0308ve")
    app.keys.test_passphrase("caf\u00e9 r\u00e9sum\u00e9 lantern na\u00efve")
    app.keys.change_passphrase("caf\u00e9 r\u00e9sum\u00e9 lantern na\u00efve", NEW)
    app.vault.lock()
    opens(start, "unlock", NEW)


def test_a_new_code_counts_once_it_was_typed_back_and_the_old_one_until_then(start, app):
    code = app.keys.draw_recovery()
    groups = code.split("-")
    asked = app.keys.asked_group(code)
    for typed in ("", groups[asked - 1], groups[asked][:-1]):
        with pytest.raises(WrongSecretError, match="not that group"):
            app.keys.confirm_recovery(code, typed)
    app.keys.test_recovery(app.code)
    app.keys.confirm_recovery(code, groups[asked].lower())
    assert app.keys.keys().way(SlotKind.RECOVERY).tested == app.workspace.sources.today()
    app.vault.lock()
    refused(start, "unlock_with_recovery", app.code)
    opens(start, "unlock_with_recovery", code)
    opens(start, "unlock", PASSPHRASE)


def test_the_code_of_the_set_up_typed_back_is_tested_and_changes_nothing(app, data_folder):
    before = (data_folder / "keyslots.json").read_bytes()
    app.keys.confirm_recovery(app.code, app.code)
    assert app.keys.keys().way(SlotKind.RECOVERY).tested == app.workspace.sources.today()
    assert (data_folder / "keyslots.json").read_bytes() == before


def test_neither_passphrase_nor_code_can_be_the_last_to_go(start, app):
    app.keys.remove(SlotKind.RECOVERY)
    with pytest.raises(SecretError, match="must always be left"):
        app.keys.remove(SlotKind.PASSPHRASE)
    assert [way.kind for way in app.keys.keys().ways] == [SlotKind.PASSPHRASE]
    app.vault.lock()
    opens(start, "unlock", PASSPHRASE)
    with pytest.raises(WrongSecretError, match="not set up"):
        start().vault.unlock_with_recovery(app.code)


@pytest.fixture
def backend():
    return Backend()


@pytest.fixture
def with_keyring(start, backend):
    made = start(keyring=SystemKeyring(backend.found))
    made.code = made.vault.create(PASSPHRASE, use_keyring=False)
    made.workspace.vault.add_session(some_session())
    return made


def opened_by_keyring(start, backend):
    again = start(keyring=SystemKeyring(backend.found))
    again.vault.unlock_with_keyring()
    assert again.workspace.vault.sessions() == (some_session(),)
    again.vault.lock()


def test_a_keyring_is_added_tested_replaced_and_removed(start, with_keyring, backend):
    app = with_keyring
    assert app.keys.keys().way(SlotKind.KEYRING) is None
    app.keys.set_keyring()
    way = app.keys.keys().way(SlotKind.KEYRING)
    assert way.keyring.available
    assert way.keyring.name == "the macOS keychain"
    app.keys.test_keyring()
    opened_by_keyring(start, backend)
    first = dict(backend.kept)
    app.vault.lock()
    app.vault.unlock(PASSPHRASE)
    app.keys.set_keyring()
    assert len(backend.kept) == 1
    assert not first.keys() & backend.kept.keys()
    opened_by_keyring(start, backend)
    app.vault.lock()
    app.vault.unlock(PASSPHRASE)
    app.keys.remove(SlotKind.KEYRING)
    assert not backend.kept
    app.vault.lock()
    with pytest.raises(KeyringError, match="not set up"):
        start(keyring=SystemKeyring(backend.found)).vault.unlock_with_keyring()
    opens(start, "unlock", PASSPHRASE)


def test_each_rotation_leaves_a_fresh_secret_in_the_keyring_and_no_other(start, with_keyring, backend):
    with_keyring.keys.set_keyring()
    seen = set()
    for _ in range(3):
        with_keyring.keys.rotate()
        (secret,) = backend.kept.values()
        seen.add(secret)
    assert len(seen) == 3
    with_keyring.vault.lock()
    opened_by_keyring(start, backend)


def test_a_keyring_that_is_gone_stops_no_rotation_and_serves_again_when_it_is_back(start, with_keyring, backend):
    with_keyring.keys.set_keyring()
    backend.gone = True
    with_keyring.keys.rotate()
    way = with_keyring.keys.keys().way(SlotKind.KEYRING)
    assert not way.keyring.available
    assert "no keyring" in way.keyring.reason
    with pytest.raises(KeyringError):
        with_keyring.keys.test_keyring()
    with pytest.raises(KeyringError):
        with_keyring.keys.set_keyring()
    backend.gone = False
    with_keyring.vault.lock()
    opened_by_keyring(start, backend)


def test_a_vanished_keyring_can_be_taken_out(start, with_keyring, backend):
    with_keyring.keys.set_keyring()
    backend.gone = True
    with_keyring.keys.remove(SlotKind.KEYRING)
    assert with_keyring.keys.keys().way(SlotKind.KEYRING) is None


def test_a_keyring_that_holds_something_else_fails_its_test(with_keyring, backend):
    with_keyring.keys.set_keyring()
    (account,) = backend.kept
    backend.kept[account] = "AAAA"
    with pytest.raises(KeyringError, match="another one"):
        with_keyring.keys.test_keyring()


def test_the_keyring_alone_is_never_enough(with_keyring):
    with_keyring.keys.set_keyring()
    with_keyring.keys.remove(SlotKind.RECOVERY)
    with pytest.raises(SecretError, match="must always be left"):
        with_keyring.keys.remove(SlotKind.PASSPHRASE)


def test_the_card_shows_the_words_and_the_key_of_the_laptop(app, tmp_path):
    card = app.keys.card()
    assert (card.words, card.public) == (app.words.words, app.words.public)
    assert len(card.square) == len(card.square[0]) > 20
    app.keys.print_card(tmp_path / "card.pdf")
    text = PdfReader(tmp_path / "card.pdf").pages[0].extract_text()
    assert all(word in text for word in card.words)
    assert card.public in text.replace(" ", "").replace("\n", "")


def test_a_vault_from_before_slot_keys_were_kept_loses_no_way_to_unlock(start, app):
    app.workspace.vault.slot_keys.keep_only([])
    app.vault.lock()
    app.vault.unlock(PASSPHRASE)
    assert [(way.kind, way.added is None) for way in app.keys.keys().ways] == [
        (SlotKind.PASSPHRASE, False),
        (SlotKind.RECOVERY, True),
    ]
    with pytest.raises(SecretError, match="new recovery code once"):
        app.keys.rotate()
    app.keys.test_recovery(app.code)
    app.keys.rotate()
    app.vault.lock()
    opens(start, "unlock_with_recovery", app.code)


def test_a_key_file_altered_in_both_copies_is_written_anew_by_a_rotation(start, app, data_folder):
    app.vault.lock()
    for name in ("keyslots.json", "keyslots.backup.json"):
        path = data_folder / name
        path.write_bytes(path.read_bytes().replace(b'"seal":"', b'"seal":"0'))
    again = start()
    again.vault.unlock(PASSPHRASE)
    assert "draw a new key" in again.vault.warning()
    assert again.keys.keys().altered
    with pytest.raises(SecretError, match="Draw a new key"):
        again.keys.test_recovery(app.code)
    again.keys.rotate()
    assert not again.keys.keys().altered
    assert again.vault.warning() == ""
    again.vault.lock()
    opens(start, "unlock", PASSPHRASE)
    opens(start, "unlock_with_recovery", app.code)


def test_a_key_file_deleted_while_the_vault_is_open_is_written_anew_by_a_rotation(start, app, data_folder):
    for name in ("keyslots.json", "keyslots.backup.json"):
        (data_folder / name).unlink()
    app.keys.rotate()
    app.vault.lock()
    opens(start, "unlock", PASSPHRASE)
    opens(start, "unlock_with_recovery", app.code)
