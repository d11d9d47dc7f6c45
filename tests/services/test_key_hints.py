"""A report that is sealed to another key: what opens it all the same, and which pack it may be from."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from tests.sealing import samples
from tests.services.begun import PACK
from tests.services.desks import OFFICE, desk_in, one, sealed, take
from workshop_app.domain.sealed import LaptopState
from workshop_app.sealing import age
from workshop_app.services.key_hints import _packs
from workshop_app.services.programme_keys import ProgrammeKeyService
from workshop_app.storage.own_programmes import KeyLife, OwnProgramme
from workshop_app.ui.import_words import told

PROGRAMME = samples.PROGRAMME
STRANGER = samples.new_office()


@pytest.fixture
def desk(tmp_path):
    with desk_in(tmp_path / "office", PROGRAMME) as desk:
        desk.workspace.desk(PROGRAMME).set_laptop(samples.LAPTOP, LaptopState.KNOWN)
        yield desk


@pytest.fixture
def stick(tmp_path):
    (tmp_path / "stick").mkdir()
    return tmp_path / "stick"


@pytest.fixture
def keys(desk):
    return ProgrammeKeyService(desk.workspace)


def change(desk, **values):
    vault = desk.workspace.vault
    vault.save_own_programme(replace(vault.own_programme(PROGRAMME), **values))


def hint(desk, stick, office=STRANGER):
    outcome = one(desk, sealed(stick, office=office))
    assert outcome.code == "E-NOT-FOR-US"
    assert outcome.sentence.startswith("Not addressed to this office's key")
    (entry,) = desk.imports.tray(PROGRAMME)
    assert entry.sentence == f"{outcome.sentence} {outcome.hint}"
    return outcome.hint


def test_what_is_sealed_to_todays_keys_comes_in_without_a_word(desk, stick):
    outcome = one(desk, sealed(stick))
    assert (outcome.code, outcome.hint) == (None, "")


def test_what_is_sealed_to_a_retired_key_comes_in_and_asks_for_a_newer_pack(desk, keys, stick):
    keys.change_working(PROGRAMME)
    keys.change_spare(PROGRAMME)
    path = sealed(stick)
    outcome = one(desk, path)
    assert outcome.code is None
    assert "sealed to pack 1, whose keys have changed" in outcome.hint
    sentence, tone = told({None: 1}, [outcome])
    assert sentence.endswith("give that laptop the current pack.")
    assert tone == "warn"
    assert one(desk, path).hint == "", "what is here already is only said to be here"


def test_the_spare_alone_from_its_sheet_opens_what_the_working_key_does_not(desk, keys, stick):
    other = samples.Office(STRANGER.working, OFFICE.spare)
    keys.confirm_spare(PROGRAMME, OFFICE.spare)
    keys.remove_spare(PROGRAMME)
    change(desk, seq=6, working_life=KeyLife(None, 5))
    assert hint(desk, stick, other) == (
        "This laptop holds the keys of packs 5 to 6 of this programme, not those of packs 1 to 4. Ask which pack the"
        " session was planned from. If you have the sheet of a spare key, take that key back (Programme, Keys) and"
        " import it again."
    )
    keys.restore(PROGRAMME, OFFICE.spare)
    assert one(desk, stick / "report.wsealed").code is None


def test_with_every_key_here_it_only_says_which_packs_they_are_of(desk, stick):
    assert hint(desk, stick) == (
        "This laptop holds the keys of packs 1 to 4 of this programme. Ask which pack the session was planned from."
    )


def test_a_retired_key_whose_secret_is_elsewhere_is_not_counted(desk, keys, stick):
    keys.confirm_spare(PROGRAMME, OFFICE.spare)
    keys.remove_spare(PROGRAMME)
    keys.change_spare(PROGRAMME)
    change(desk, seq=5, working_life=KeyLife(None, 5))
    found = hint(desk, stick)
    assert "holds the keys of pack 5 of this programme, not those of packs 1 to 4." in found
    assert found.endswith("take that key back (Programme, Keys) and import it again.")


def test_before_the_first_pack_there_is_none_to_ask_for(desk, stick):
    change(desk, seq=0)
    assert hint(desk, stick) == "No pack of this programme was exported from this laptop yet."


@pytest.mark.parametrize("cut", [0, 40])
def test_what_another_programme_of_the_office_opens_is_said_to_be_its_own(desk, stick, cut):
    other = replace(PACK.programme, id="0c" * 8, name="Hearing Leeds")
    seeds = (bytes(32), STRANGER.working, STRANGER.spare, 1, bytes([9]) * 32)
    desk.workspace.vault.save_own_programme(OwnProgramme(other, *seeds))
    path = sealed(stick, office=STRANGER)
    path.write_bytes(path.read_bytes()[: -cut or None])
    (outcome,) = take(desk, path)
    assert (
        outcome.hint
        == "It is sealed to “Hearing Leeds”, another programme of this office: choose that one, then import it."
    )


def test_another_programme_that_does_not_open_it_either_is_not_named(desk, stick):
    other = replace(PACK.programme, id="0c" * 8, name="Hearing Leeds")
    third = samples.new_office()
    desk.workspace.vault.save_own_programme(
        OwnProgramme(other, bytes(32), third.working, third.spare, 1, bytes([9]) * 32)
    )
    assert "Hearing Leeds" not in hint(desk, stick)


def test_other_refusals_have_no_hint(desk, stick):
    (stick / "x.wsealed").write_bytes(b"nothing")
    damaged = sealed(stick)
    damaged.write_bytes(damaged.read_bytes()[:-40])
    assert [outcome.hint for outcome in take(desk, stick / "x.wsealed", damaged)] == ["", ""]


def test_a_file_in_the_tray_is_opened_with_retired_keys_too(desk, keys, stick):
    desk.workspace.desk(PROGRAMME).set_laptop(samples.LAPTOP, LaptopState.REVOKED)
    path = sealed(stick, seed=samples.STRANGER_SEED)
    outcome = one(desk, path)
    assert outcome.code == "E-UNKNOWN-LAPTOP"
    keys.change_working(PROGRAMME)
    keys.change_spare(PROGRAMME)
    assert desk.imports.approve(PROGRAMME, outcome.tray_id).code is None


@pytest.mark.parametrize(
    ("numbers", "words"),
    [
        ([1], "pack 1"),
        ([1, 2], "packs 1 to 2"),
        ([1, 2, 3, 5], "packs 1 to 3 and 5"),
        ([1, 3, 7, 8], "packs 1, 3 and 7 to 8"),
    ],
)
def test_packs_are_named_in_runs(numbers, words):
    assert _packs(numbers) == words


def test_the_day_of_a_retired_key_is_kept(desk, keys):
    assert keys.change_working(PROGRAMME).retired[0].until == date(2018, 6, 4)
    assert age.recipient_of(OFFICE.working) == keys.keys(PROGRAMME).retired[0].recipient
