"""The programme's spare key as a way to unlock: only where the pack allows it, and for this vault alone."""

import subprocess
from dataclasses import replace
from datetime import date
from types import SimpleNamespace

import pytest
from click.testing import CliRunner

from tests.builders import programme
from tests.cheap import services_in
from tests.sealing import samples
from tests.services import vaults
from tests.services.vaults import PASSPHRASE, some_session
from workshop_app import cli
from workshop_app.domain.errors import FormatError, SecretError, StorageError, WrongSecretError
from workshop_app.domain.programme import Pack, Policy
from workshop_app.sealing import age
from workshop_app.services import rescue_key
from workshop_app.services.key_care import SlotKind
from workshop_app.storage.vault import HeldPack

OFFICE = samples.new_office()
WORKING, SPARE = age.recipient_of(OFFICE.working), age.recipient_of(OFFICE.spare)
NEW = "orbit meadow cactus violin"


@pytest.fixture
def start(data_folder):
    yield from vaults.starts(data_folder)


@pytest.fixture
def app(start):
    made = vaults.made_by(start)
    made.vault.unlock(PASSPHRASE)
    return made


@pytest.fixture
def spare(tmp_path):
    path = tmp_path / "spare.txt"
    path.write_text(f"# the spare key\n{OFFICE.spare}\n")
    return path


def hold(app, *, allowed=True):
    policy = Policy(rescue_slot=allowed)
    pack = Pack(
        replace(programme(), policy=policy),
        1,
        *[date(2026, 1, 1)] * 2,
        date(2026, 12, 31),
        (WORKING, SPARE),
        "ab" * 32,
    )
    app.workspace.vault.hold_pack(HeldPack(pack, b"as it came"))
    return pack.programme.id


def test_it_is_off_and_only_a_pack_that_allows_it_lets_it_be_added(app):
    of = hold(app, allowed=False)
    assert app.keys.keys().rescue == ()
    for programme_id in (of, "ff" * 8):
        with pytest.raises(SecretError, match="does not allow"):
            app.keys.set_rescue(programme_id)
    hold(app)
    keys = app.keys.keys()
    assert [offer.programme_id for offer in keys.rescue] == [of]
    assert keys.way(SlotKind.RESCUE) is None


def test_the_spare_key_opens_the_laptop_and_gives_it_a_new_passphrase(start, app, spare):
    app.keys.set_rescue(hold(app))
    assert app.keys.keys().way(SlotKind.RESCUE).holder == programme().name
    app.vault.lock()
    there = start()
    assert SlotKind.RESCUE in [slot.kind for slot in there.vault.state().slots]
    there.vault.unlock_with_rescue(spare, NEW)
    assert there.workspace.vault.sessions() == (some_session(),)
    there.vault.lock()
    with pytest.raises(WrongSecretError):
        start().vault.unlock(PASSPHRASE)
    for unlock, secret in (("unlock", NEW), ("unlock_with_recovery", app.code)):
        again = start()
        getattr(again.vault, unlock)(secret)
        again.vault.lock()


def test_it_outlives_a_rotation_until_it_is_removed(start, app, spare):
    app.keys.set_rescue(hold(app))
    app.keys.rotate()
    app.vault.lock()
    app.vault.unlock_with_rescue(spare, NEW)
    app.keys.remove(SlotKind.RESCUE)
    app.vault.lock()
    with pytest.raises(WrongSecretError, match="not set up"):
        start().vault.unlock_with_rescue(spare, NEW)
    start().vault.unlock(NEW)


def test_no_other_key_opens_it_and_nothing_is_changed(start, app, tmp_path, data_folder):
    app.keys.set_rescue(hold(app))
    app.vault.lock()
    before = (data_folder / "keyslots.json").read_bytes()
    stranger, junk = tmp_path / "stranger.txt", tmp_path / "junk.txt"
    stranger.write_text(OFFICE.working + "\n")
    junk.write_text("hello\n")
    with pytest.raises(WrongSecretError, match="not the rescue key"):
        start().vault.unlock_with_rescue(stranger, NEW)
    with pytest.raises(FormatError, match="identity file"):
        start().vault.unlock_with_rescue(junk, NEW)
    with pytest.raises(StorageError):
        start().vault.unlock_with_rescue(tmp_path / "gone.txt", NEW)
    assert (data_folder / "keyslots.json").read_bytes() == before


def test_a_weak_passphrase_is_refused_before_anything_is_opened(start, app, spare):
    app.keys.set_rescue(hold(app))
    app.vault.lock()
    there = start()
    with pytest.raises(SecretError, match="too weak"):
        there.vault.unlock_with_rescue(spare, "hello")
    assert not there.vault.state().open


def test_what_was_made_for_another_vault_does_not_serve_here():
    header, secret = rescue_key.seal("11" * 8, SPARE, "ab" * 16, samples.salt)
    assert rescue_key.open_with("11" * 8, header, [OFFICE.spare]) == secret
    with pytest.raises(WrongSecretError):
        rescue_key.open_with("22" * 8, header, [OFFICE.spare])
    with pytest.raises(WrongSecretError):
        rescue_key.open_with("11" * 8, replace(header, parcel="00"), [OFFICE.spare])


@pytest.mark.needs("age")
def test_the_age_command_opens_it_and_finds_the_vault_it_is_for(spare):
    header, secret = rescue_key.seal("11" * 8, SPARE, "ab" * 16, samples.salt)
    opened = subprocess.run(
        ["age", "-d", "-i", str(spare)], input=bytes.fromhex(header.parcel), capture_output=True, check=True
    ).stdout
    assert opened == b"workshop rescue 1 " + b"11" * 8 + b"\n" + secret


def test_at_city_hall_the_command_asks_for_a_new_passphrase(start, app, spare, data_folder, monkeypatch):
    app.keys.set_rescue(hold(app))
    app.vault.lock()
    monkeypatch.setattr(cli, "app", SimpleNamespace(build=services_in))
    arguments = ["rescue-unlock", "--data", str(data_folder), "--identity", str(spare)]
    done = CliRunner().invoke(cli.commands, arguments, input=f"{NEW}\n{NEW}\n")
    assert done.exit_code == 0, done.output
    assert "opens with the new passphrase" in done.output
    assert NEW not in done.output
    start().vault.unlock(NEW)
    spare.write_text(OFFICE.working)
    done = CliRunner().invoke(cli.commands, arguments, input=f"{NEW}\n{NEW}\n")
    assert done.exit_code == 1
    assert "not the rescue key" in done.output


def test_the_command_says_where_there_is_no_vault(tmp_path, spare):
    done = CliRunner().invoke(cli.commands, ["rescue-unlock", "--data", str(tmp_path / "x"), "--identity", str(spare)])
    assert done.exit_code == 1
    assert "no vault" in done.output
