"""Every field of a key file with all four ways to unlock, edited in both copies: refused or noticed, nothing lost."""

import json
from dataclasses import replace
from datetime import date

import pytest

from tests.builders import programme
from tests.services import vaults
from tests.services.vaults import PASSPHRASE, Backend, some_session
from workshop_app.domain.errors import KeyringError, TooNewError, VaultDamagedError, WorkshopError, WrongSecretError
from workshop_app.domain.programme import Pack, Policy
from workshop_app.keys.system_keyring import SystemKeyring
from workshop_app.sealing import age
from workshop_app.services.key_care import SlotKind
from workshop_app.storage.vault import HeldPack

WORKING, SPARE = age.new_identity(), age.new_identity()
NEW = "orbit meadow cactus violin"
REFUSALS = (WrongSecretError, KeyringError, VaultDamagedError, TooNewError)


@pytest.fixture
def start(data_folder):
    yield from vaults.starts(data_folder)


@pytest.fixture
def full(start, tmp_path):
    """A vault with all four ways to unlock, locked; `backend` is its keyring, `spare` the file of the rescue key."""
    backend = Backend()
    app = start(keyring=SystemKeyring(backend.found))
    app.code = app.vault.create(PASSPHRASE, use_keyring=True)
    app.backend, app.spare = backend, tmp_path / "spare.txt"
    app.spare.write_text(SPARE + "\n")
    app.workspace.vault.add_session(some_session())
    policy = replace(programme(), policy=Policy(rescue_slot=True))
    recipients = age.recipient_of(WORKING), age.recipient_of(SPARE)
    pack = Pack(policy, 1, date(2026, 1, 1), date(2026, 1, 1), date(2026, 12, 31), recipients, "ab" * 32)
    app.workspace.vault.hold_pack(HeldPack(pack, b"as it came"))
    app.keys.set_rescue(pack.programme.id)
    app.vault.lock()
    return app


def ways(app):
    """Every way in, as one calls it."""
    return {
        "passphrase": lambda vault: vault.unlock(PASSPHRASE),
        "keyring": lambda vault: vault.unlock_with_keyring(),
        "recovery": lambda vault: vault.unlock_with_recovery(app.code),
        "rescue": lambda vault: vault.unlock_with_rescue(app.spare, NEW),
    }


def places(value, way=()):
    """The way to every field, the inner ones too."""
    if isinstance(value, dict | list):
        items = value.items() if isinstance(value, dict) else enumerate(value)
        for name, inner in items:
            yield (*way, name)
            yield from places(inner, (*way, name))


def edits(value):
    """Well-formed values for the same place, and some of another kind."""
    if isinstance(value, bool):
        yield not value
    elif isinstance(value, int):
        yield from (value + 1, 0, -1, 2**62)
    elif isinstance(value, str):
        if value:
            yield ("1" if value[0] == "0" else "0") + value[1:]
        yield from ("", "x", value + "00", value.upper() + "X")
    elif isinstance(value, list):
        yield from ([], value[:-1], value[::-1], value + value[:1])
    yield from (None, {}, 7, "passphrase", "keyring")


def spelt(document):
    return json.dumps(document, sort_keys=True, separators=(",", ":")).encode() + b"\n"


def with_edit(whole, way, value):
    document = json.loads(whole)
    *outer, last = way
    holder = document
    for step in outer:
        holder = holder[step]
    holder[last] = value
    return spelt(document)


def test_each_edit_of_each_field_is_refused_or_noticed_and_the_vault_still_opens(start, full, data_folder):
    path, copy = data_folder / "keyslots.json", data_folder / "keyslots.backup.json"
    whole, database = path.read_bytes(), (data_folder / "vault.db").read_bytes()
    app = start(keyring=SystemKeyring(full.backend.found))
    tried, in_turn = 0, list(ways(full).items())
    for way in places(json.loads(whole)):
        inner = json.loads(whole)
        for step in way:
            inner = inner[step]
        for value in edits(inner):
            edited = with_edit(whole, way, value)
            if edited == whole:
                continue
            kind, unlock = in_turn[tried % len(in_turn)]
            path.write_bytes(edited)
            copy.write_bytes(edited)
            try:
                unlock(app.vault)
            except REFUSALS:
                assert not app.vault.state().open
                assert path.read_bytes() == edited, "what is refused is left as it is"
            else:
                # With the rescue key the passphrase is replaced, and with it the whole file.
                assert app.vault.warning() or kind == "rescue", (way, value, kind)
                assert app.workspace.vault.sessions() == (some_session(),)
                app.vault.lock()
                (data_folder / "vault.db").write_bytes(database)
            tried += 1
    assert tried > 150
    path.write_bytes(whole)
    copy.write_bytes(whole)
    app.vault.unlock(PASSPHRASE)


def test_a_way_taken_out_of_both_copies_by_hand_comes_back_with_a_new_key(start, full, data_folder):
    for name in ("keyslots.json", "keyslots.backup.json"):
        document = json.loads((data_folder / name).read_bytes())
        document["slots"] = [slot for slot in document["slots"] if slot["header"]["kind"] == "passphrase"]
        (data_folder / name).write_bytes(spelt(document))
    app = start(keyring=SystemKeyring(full.backend.found))
    with pytest.raises(WorkshopError, match="not set up"):
        app.vault.unlock_with_recovery(full.code)
    app.vault.unlock(PASSPHRASE)
    assert "damaged or changed" in app.vault.warning()
    app.keys.rotate()
    assert [way.kind for way in app.keys.keys().ways] == [kind for kind in SlotKind if kind is not SlotKind.PIN]
    app.vault.lock()
    for unlock in ways(full).values():
        unlock(app.vault)
        assert app.workspace.vault.sessions() == (some_session(),)
        app.vault.lock()
