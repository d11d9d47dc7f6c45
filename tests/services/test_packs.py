"""Packs of another programme, packs that were refused, packs whose days are over: nothing is replaced or lost."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from tests.services.desks import ID, OFFICE, PROGRAMME, closed_room, hold_pack, seals
from tests.services.opened import START, workspace_in
from workshop_app import paths
from workshop_app.domain.errors import PackError
from workshop_app.domain.programme import DesignatedLead
from workshop_app.domain.session import SessionState
from workshop_app.sealing import age
from workshop_app.services.pack_words import standing
from workshop_app.services.plan import PlanningService, Standing
from workshop_app.services.programme import ProgrammeService
from workshop_app.services.programme_keys import ProgrammeKeyService
from workshop_app.services.sources import HandClock


@pytest.fixture
def office(tmp_path):
    with workspace_in(tmp_path / "office", 1) as workspace:
        yield workspace


@pytest.fixture
def programmes(office):
    return ProgrammeService(office, paths.resources())


@pytest.fixture
def clock():
    return HandClock(START)


@pytest.fixture
def laptop(tmp_path, clock):
    with workspace_in(tmp_path / "laptop", 2, clock) as workspace:
        yield workspace


@pytest.fixture
def planning(laptop):
    return PlanningService(laptop)


@pytest.fixture
def export(programmes, tmp_path):
    """Exports a programme's pack; a new one by this name where none is given."""

    def make(name="Listening", programme=None):
        programme = programme or programmes.create(replace(programmes.draft(), name=name)).programme
        return programmes.export_pack(programme.id, tmp_path / f"{programme.id}.wpack").path

    return make


def refusal(action, *arguments):
    with pytest.raises(PackError) as refused:
        action(*arguments)
    return refused.value


def test_a_second_programme_is_another_one_and_takes_the_place_of_none(planning, export):
    first = planning.accept(planning.read_pack(export("Listening")))
    offer = planning.read_pack(export("Hearing Leeds"))
    assert (offer.standing, offer.others, offer.same_keys) == (Standing.OTHER, ("Listening",), False)
    planning.accept(offer)
    assert [held.programme.name for held in planning.held()] == ["Hearing Leeds", "Listening"]
    assert planning.held()[1] == first


def test_one_of_the_same_name_is_another_one_all_the_same(planning, export):
    planning.accept(planning.read_pack(export("Listening")))
    offer = planning.read_pack(export("Listening"))
    assert (offer.standing, offer.others) == (Standing.OTHER, ("Listening",))


def test_the_first_one_is_new_and_a_newer_one_is_not_another(planning, export, programmes):
    offer = planning.read_pack(export())
    assert (offer.standing, offer.others) == (Standing.NEW, ())
    held = planning.accept(offer)
    assert planning.read_pack(export(programme=held.programme)).standing is Standing.NEWER


def test_a_refused_pack_is_not_trusted_and_known_when_it_comes_again(planning, export, clock):
    path = export()
    said = planning.refuse(planning.read_pack(path))
    assert said.code == "P-WORDS"
    assert "Do not use this file" in str(said)
    clock.advance(2 * 86_400)
    again = refusal(planning.read_pack, path)
    assert again.code == "P-WORDS"
    assert str(again).startswith("You refused this pack on 4 June 2018")
    assert planning.held() == ()


def test_it_is_still_known_after_a_lock_and_only_this_file_is(planning, export, laptop):
    path = export()
    planning.refuse(planning.read_pack(path))
    laptop.close()
    laptop.open_vault(bytes([2]) * 32)
    assert refusal(planning.read_pack, path).code == "P-WORDS"
    planning.accept(planning.read_pack(export("Another")))


def test_who_compares_again_sees_the_day_and_may_still_trust_it(planning, export):
    path = export()
    planning.refuse(planning.read_pack(path))
    offer = planning.read_pack(path, again=True)
    assert offer.refused == START.date()
    planning.accept(offer)
    assert planning.read_pack(path).standing is Standing.SAME


def test_what_is_held_stays_when_a_newer_pack_is_refused(planning, export, office):
    path = export()
    held = planning.accept(planning.read_pack(path))
    ProgrammeKeyService(office).change_working(held.programme.id)
    newer = planning.read_pack(export(programme=held.programme))
    assert (newer.standing, newer.same_keys) == (Standing.NEWER, False)
    assert newer.words != held.words
    planning.refuse(newer)
    assert planning.held() == (held,)


def test_a_refused_pack_that_is_over_is_said_to_be_over(planning, export, clock):
    path = export()
    planning.refuse(planning.read_pack(path))
    clock.advance(400 * 86_400)
    assert refusal(planning.read_pack, path).code == "P-EXPIRED"


def test_another_key_of_the_designated_lead_is_said(planning, export, programmes):
    def with_lead(programme):
        lead = DesignatedLead("Safeguarding office", age.recipient_of(age.new_identity()))
        return programmes.save(replace(programme, lead=lead)).programme

    held = planning.accept(planning.read_pack(export()))
    led = with_lead(held.programme)
    offer = planning.read_pack(export(programme=led))
    assert (offer.new_lead, offer.same_keys) == (True, True)
    planning.accept(offer)
    assert not planning.read_pack(export(programme=led)).new_lead
    assert planning.read_pack(export(programme=with_lead(led))).new_lead


# ---------------------------------------------------------------- in its days, or not


@pytest.mark.parametrize(
    ("day", "words"),
    [
        (date(2026, 6, 30), "begins only on 1 July 2026"),
        (date(2026, 7, 1), ""),
        (date(2026, 7, 31), ""),
        (date(2026, 8, 1), "ended on 31 July 2026"),
    ],
)
def test_how_a_pack_stands_on_a_day(day, words, planning, export):
    pack = replace(planning.read_pack(export()).pack, not_before=date(2026, 7, 1), not_after=date(2026, 7, 31))
    said = standing(pack, day)
    assert words in said
    assert bool(said) is bool(words)


def test_a_session_is_sealed_to_a_pack_that_is_over_with_a_warning(tmp_path):
    out = tmp_path / "out"
    out.mkdir()
    with closed_room(tmp_path / "data") as room:
        held = room.workspace.vault.held_pack(PROGRAMME)
        assert not seals(room).preview(ID).warning
        over = replace(held.pack, not_before=date(2010, 1, 1), not_after=date(2010, 12, 31))
        room.workspace.vault.hold_pack(replace(held, pack=over))
        preview = seals(room).preview(ID)
        assert "ended on 31 December 2010" in preview.warning
        assert preview.problems == ()
        sealed = seals(room).seal(ID, out)
        assert room.store.state() is SessionState.SEALED
        assert age.decrypt(sealed.path.read_bytes(), [OFFICE.working])
        hold_pack(room.workspace, seq=5)
        assert not seals(room).preview(ID).warning


def test_the_days_of_a_held_pack_are_told(planning, export):
    held = planning.accept(planning.read_pack(export()))
    assert (held.not_before, held.not_after) == (START.date(), date(2019, 6, 4))
