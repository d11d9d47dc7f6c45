"""A programme's keys in the vault: the spare may be elsewhere, retired keys stay, and an earlier vault is read."""

from __future__ import annotations

import secrets
from dataclasses import replace
from datetime import date

import pytest

from tests.builders import programme
from workshop_app.domain.codec import canonical, encode
from workshop_app.domain.programme import Contact, DesignatedLead, Pack, Policy
from workshop_app.storage.engine import Journal, open_database
from workshop_app.storage.migrate import names
from workshop_app.storage.own_programmes import KeyLife, OwnProgramme, RetiredKey
from workshop_app.storage.schema.vault import migrations
from workshop_app.storage.vault import Vault

KEY = bytes(range(32))
DAY = date(2026, 5, 14)
OWN = OwnProgramme(programme(), b"s" * 32, "AGE-SECRET-KEY-1WORKING", "AGE-SECRET-KEY-1SPARE", 3, b"d" * 32)
EARLIER = RetiredKey("age1earlier", "AGE-SECRET-KEY-1EARLIER", False, date(2025, 1, 1), DAY, 1, 2)
NO_DAY = RetiredKey("age1lost", "", True, None, DAY, 2, 1)


@pytest.fixture
def path(tmp_path):
    return tmp_path / "vault.db"


@pytest.fixture
def vault(path):
    vault = Vault.open(path, KEY, secrets.token_bytes)
    yield vault
    vault.close()


def test_a_programme_begins_with_both_keys_and_none_retired(vault):
    vault.save_own_programme(OWN)
    found = vault.own_programme(OWN.programme.id)
    assert found == OWN
    assert (found.retired, found.spare_printed, found.working_life) == ((), None, KeyLife(None, 1))


def test_the_life_of_its_keys_comes_back_in_order(path, vault):
    old = replace(
        OWN,
        spare="",
        spare_recipient="age1spare",
        spare_printed=DAY,
        working_life=KeyLife(DAY, 4),
        spare_life=KeyLife(date(2025, 1, 1), 2),
        retired=(NO_DAY, EARLIER),
    )
    vault.save_own_programme(old)
    vault.close()
    again = Vault.open(path, KEY, secrets.token_bytes)
    assert again.own_programmes() == (old,)
    again.save_own_programme(replace(old, retired=(EARLIER,)))
    assert again.own_programme(OWN.programme.id).retired == (EARLIER,)
    again.close()


def test_another_programmes_retired_keys_are_its_own(vault):
    other = replace(OWN, programme=replace(programme(), id="0b" * 8), retired=(EARLIER,))
    vault.save_own_programme(other)
    vault.save_own_programme(replace(OWN, retired=(NO_DAY,)))
    vault.save_own_programme(OWN)
    assert vault.own_programme(other.programme.id).retired == (EARLIER,)


def test_a_refused_pack_is_known_by_its_day_until_it_is_forgiven(vault):
    refusals = vault.pack_refusals
    assert refusals.day("ab" * 32) is None
    refusals.keep("ab" * 32, date(2026, 1, 1))
    refusals.keep("ab" * 32, DAY)
    assert refusals.day("ab" * 32) == DAY
    assert refusals.day("cd" * 32) is None
    refusals.forget("ab" * 32)
    assert refusals.day("ab" * 32) is None


def test_what_an_earlier_version_kept_is_read_with_nothing_new_in_it(path):
    """`m004_programme_keys`: programmes and packs without contacts, lead and the newer rules."""
    before = open_database(path, KEY, Journal.WAL)
    (last,) = [name for name in names(migrations) if name.endswith("programme_keys")]
    migrations.apply(before, stop_before=last)
    pack = Pack(programme(), 1, DAY, DAY, DAY, ("age1a", "age1b"), "ab" * 32)
    values = [encode(programme()), encode(pack)]
    for value in (values[0], values[1]["programme"]):
        del value["contacts"], value["lead"], value["policy"]["minimum_sessions"], value["policy"]["rescue_slot"]
    kept, held = (canonical(value).decode() for value in values)
    with before.atomic():
        before.execute(
            "INSERT INTO own_programme VALUES (?, ?, ?, ?, ?, ?, ?)",
            [OWN.programme.id, kept, OWN.signing_seed, OWN.working, OWN.spare, OWN.seq, OWN.desk_key],
        )
        before.execute("INSERT INTO held_pack VALUES (?, ?, ?)", [pack.programme.id, held, b"as it came"])
    before.close()
    vault = Vault.open(path, KEY, secrets.token_bytes)
    assert vault.own_programmes() == (OWN,)
    assert vault.held_packs()[0].pack == pack
    vault.close()


def test_what_has_the_newer_rules_already_keeps_them_when_the_tables_change(path):
    rules = replace(
        programme(),
        contacts=(Contact("Brent", "Help", "999", "always", DAY),),
        lead=DesignatedLead("Safeguarding", "age1" + "q" * 58),
        policy=Policy(rescue_slot=True, minimum_sessions=5),
    )
    before = open_database(path, KEY, Journal.WAL)
    (last,) = [name for name in names(migrations) if name.endswith("programme_keys")]
    migrations.apply(before, stop_before=last)
    with before.atomic():
        before.execute(
            "INSERT INTO own_programme VALUES (?, ?, ?, ?, ?, ?, ?)",
            [rules.id, canonical(encode(rules)).decode(), b"s" * 32, "W", "S", 0, b"d" * 32],
        )
    before.close()
    vault = Vault.open(path, KEY, secrets.token_bytes)
    assert vault.own_programme(rules.id).programme == rules
    vault.close()
