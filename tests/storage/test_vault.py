"""The vault gives back what it was given, to its key alone, also after it was closed."""

import secrets
from dataclasses import replace
from datetime import date

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from tests.builders import programme
from workshop_app.domain.chain import Head
from workshop_app.domain.errors import StorageError, UnreadableError
from workshop_app.domain.programme import Pack
from workshop_app.domain.session import SessionState, Summary
from workshop_app.storage.vault import HeldPack, OwnProgramme, SessionKeys, Vault

KEY = bytes(range(32))


@pytest.fixture
def path(tmp_path):
    return tmp_path / "vault.db"


@pytest.fixture
def vault(path):
    vault = Vault.open(path, KEY, secrets.token_bytes)
    yield vault
    vault.close()


def own(name="Listening to London", of="00" * 8):
    return OwnProgramme(
        replace(programme(), id=of, name=name),
        b"s" * 32,
        "AGE-SECRET-KEY-1WORKING",
        "AGE-SECRET-KEY-1SPARE",
        0,
        b"d" * 32,
    )


def held(name="Listening to London", of="00" * 8, seq=1):
    days = date(2026, 1, 1), date(2026, 1, 1), date(2026, 12, 31)
    pack = Pack(replace(programme(), id=of, name=name), seq, *days, ("age1working", "age1spare"), "ab" * 32)
    return HeldPack(pack, b"as it came")


def session_keys(of="11" * 8, title="Evening in Brent", on=date(2026, 3, 1), head=None):
    summary = Summary(of, "00" * 8, title, "Brent", "residents", on, SessionState.PLANNED)
    return SessionKeys(summary, b"k" * 32, b"b" * 32, head)


def test_the_laptop_has_one_key_drawn_once(path, vault):
    device = vault.device()
    assert device.public == Ed25519PrivateKey.from_private_bytes(device.seed).public_key().public_bytes_raw().hex()
    assert vault.device() == device
    again = Vault.open(path, KEY, secrets.token_bytes)
    assert again.device() == device
    again.close()


def test_two_laptops_have_different_keys(vault, tmp_path):
    other = Vault.open(tmp_path / "other.db", KEY, secrets.token_bytes)
    assert other.device() != vault.device()
    other.close()


def test_own_programmes_come_back_by_name_and_change_in_place(vault):
    later, earlier = own("Zest", "01" * 8), own("Amber", "02" * 8)
    vault.save_own_programme(later)
    vault.save_own_programme(earlier)
    assert vault.own_programmes() == (earlier, later)
    vault.save_own_programme(replace(later, seq=4))
    assert vault.own_programme("01" * 8) == replace(later, seq=4)
    assert vault.own_programme("03" * 8) is None


def test_one_pack_is_held_of_each_programme(vault):
    vault.hold_pack(held(seq=1))
    vault.hold_pack(held(seq=2))
    vault.hold_pack(held("Amber", "02" * 8))
    assert vault.held_packs() == (held("Amber", "02" * 8), held(seq=2))
    assert vault.held_pack("00" * 8) == held(seq=2)
    assert vault.held_pack("03" * 8) is None


def test_sessions_come_back_latest_first_then_by_title(vault):
    early = session_keys("11" * 8, on=date(2026, 1, 1))
    late = session_keys("22" * 8, "Morning", on=date(2026, 5, 1))
    also_late = session_keys("33" * 8, "Afternoon", on=date(2026, 5, 1), head=Head(3, "ab" * 32))
    for keys in (early, late, also_late):
        vault.add_session(keys)
    assert vault.sessions() == (also_late, late, early)
    assert vault.session_keys("33" * 8) == also_late
    assert vault.session_keys("44" * 8) is None


def test_a_sessions_line_and_head_are_kept(vault):
    vault.add_session(session_keys())
    running = replace(session_keys().summary, state=SessionState.RUNNING)
    vault.save_summary(running)
    vault.save_head("11" * 8, Head(7, "cd" * 32))
    assert vault.session_keys("11" * 8) == replace(session_keys(), summary=running, head=Head(7, "cd" * 32))


def test_a_session_that_is_not_here_cannot_change(vault):
    with pytest.raises(StorageError, match="not on this laptop"):
        vault.save_summary(session_keys().summary)
    with pytest.raises(StorageError, match="not on this laptop"):
        vault.save_head("11" * 8, Head(0, "cd" * 32))


def test_the_keys_of_a_removed_session_are_gone_from_the_log_of_the_database_too(path, vault):
    vault.add_session(session_keys())
    vault.remove_session("11" * 8)
    assert vault.session_keys("11" * 8) is None
    assert path.with_name("vault.db-wal").stat().st_size == 0


def test_what_is_saved_is_there_after_it_was_closed(path):
    first = Vault.open(path, KEY, secrets.token_bytes)
    first.save_own_programme(own())
    first.hold_pack(held())
    first.add_session(session_keys())
    first.close()
    second = Vault.open(path, KEY, secrets.token_bytes)
    assert (second.own_programmes(), second.held_packs(), second.sessions()) == ((own(),), (held(),), (session_keys(),))
    second.close()


def test_no_key_or_name_is_on_disk_in_clear(path, vault):
    vault.save_own_programme(own("Listening to all of London"))
    seed = vault.device().seed
    written = b"".join(file.read_bytes() for file in path.parent.iterdir())
    for secret in (b"AGE-SECRET-KEY-1WORKING", b"Listening to all of London", seed, b"s" * 32):
        assert secret not in written


def test_another_key_does_not_open_it(path, vault):
    with pytest.raises(UnreadableError):
        Vault.open(path, KEY[::-1], secrets.token_bytes)
