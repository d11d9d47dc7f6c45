"""Planning: which packs are trusted and which are refused, and what a plan may and may not become."""

from __future__ import annotations

import os
from dataclasses import replace
from datetime import date, datetime

import pytest

from tests.services.opened import START, workspace_in
from workshop_app import paths
from workshop_app.domain.agenda import Duty, Need, length, move
from workshop_app.domain.errors import PackError, PlanError, StorageError
from workshop_app.domain.identifier import Answered, IdentifierKind, KeepReason, Stays
from workshop_app.domain.session import SessionState, Waiver
from workshop_app.services.plan import PlanningService, Standing
from workshop_app.services.programme import ProgrammeService
from workshop_app.services.run_session import RunService
from workshop_app.services.sources import HandClock


@pytest.fixture
def office(tmp_path):
    with workspace_in(tmp_path / "office", 1) as workspace:
        yield ProgrammeService(workspace, paths.resources())


@pytest.fixture
def created(office):
    return office.create(office.draft())


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
def pack(office, created, tmp_path):
    return office.export_pack(created.programme.id, tmp_path / "p.wpack").path


@pytest.fixture
def session(planning, pack, created):
    planning.accept(planning.read_pack(pack))
    return planning.new_session(
        created.programme.id, "womens-group", "  Thursday\n group ", "Newham", "womens-groups", 2, date(2018, 6, 7), 600
    )


def code_of(action, *arguments):
    with pytest.raises(PackError) as caught:
        action(*arguments)
    return caught.value.code


def test_both_sides_see_the_same_words_and_nothing_is_held_before_it_is_accepted(planning, pack, created):
    offer = planning.read_pack(pack)
    assert offer.words == created.words
    assert offer.standing is Standing.NEW
    assert not offer.same_keys
    assert planning.held() == ()
    held = planning.accept(offer)
    assert planning.held() == (held,)
    assert (held.programme, held.words, held.seq) == (created.programme, created.words, 1)
    assert held.not_after == date(2019, 6, 4)


def test_the_same_pack_again_a_newer_one_and_an_older_one(planning, office, created, pack, tmp_path):
    planning.accept(planning.read_pack(pack))
    assert planning.read_pack(pack).standing is Standing.SAME
    newer = office.export_pack(created.programme.id, tmp_path / "newer.wpack").path
    offer = planning.read_pack(newer)
    assert offer.standing is Standing.NEWER
    assert offer.same_keys
    planning.accept(offer)
    assert planning.held()[0].seq == 2
    assert code_of(planning.read_pack, pack) == "P-OLDER"


def test_an_offer_that_was_overtaken_is_not_accepted(planning, office, created, pack, tmp_path):
    early = planning.read_pack(pack)
    planning.accept(planning.read_pack(office.export_pack(created.programme.id, tmp_path / "newer.wpack").path))
    assert code_of(planning.accept, early) == "P-OLDER"
    assert planning.held()[0].seq == 2


def test_the_same_programme_under_another_key_is_refused(planning, office, created, pack, tmp_path):
    planning.accept(planning.read_pack(pack))
    with workspace_in(tmp_path / "impostor", 9) as other:
        impostor = ProgrammeService(other, paths.resources())
        impostor.create(created.programme)
        impostor.export_pack(created.programme.id, tmp_path / "a.wpack")
        false = impostor.export_pack(created.programme.id, tmp_path / "b.wpack").path
    assert code_of(planning.read_pack, false) == "P-KEY"
    assert planning.held()[0].words == created.words


def test_an_altered_empty_or_overlong_file_is_no_pack(planning, pack, tmp_path):
    data = pack.read_bytes()
    place = data.index(b"payload") + 200
    pack.write_bytes(data[:place] + bytes([data[place] ^ 1]) + data[place + 1 :])
    assert code_of(planning.read_pack, pack) in ("P-SIGNATURE", "P-FORMAT")
    for name, content in (("empty", b""), ("half", data[: len(data) // 2]), ("text", b"hello")):
        file = tmp_path / name
        file.write_bytes(content)
        assert code_of(planning.read_pack, file) == "P-FORMAT"
    huge = tmp_path / "huge"
    with huge.open("wb") as file:
        os.truncate(file.fileno(), 2 << 30)
    assert code_of(planning.read_pack, huge) == "P-FORMAT"


def test_a_file_that_is_not_there_is_said_in_a_sentence(planning, tmp_path):
    with pytest.raises(StorageError, match="could not be read"):
        planning.read_pack(tmp_path / "none.wpack")


def test_a_pack_is_refused_before_and_after_its_days(pack, tmp_path):
    for seed, (day, code) in enumerate(((datetime(2018, 6, 3), "P-EARLY"), (datetime(2019, 6, 5), "P-EXPIRED")), 3):
        with workspace_in(tmp_path / f"other{seed}", seed, HandClock(day)) as workspace:
            assert code_of(PlanningService(workspace).read_pack, pack) == code


def test_a_session_is_planned_from_its_template(planning, session, created):
    assert session.title == "Thursday group"
    assert length(session.agenda) == 105
    assert planning.session(session.id) == session
    assert [summary.id for summary in planning.sessions()] == [session.id]
    assert planning.sessions()[0].state is SessionState.PLANNED
    assert planning.programme(session.id) == created.programme


@pytest.mark.parametrize(
    ("wrong", "sentence"),
    [
        ({"template_key": "none"}, "no such template"),
        ({"borough": "Atlantis"}, "London boroughs"),
        ({"group": "nobody"}, "programme's groups"),
        ({"tables": 0}, "1 to 20 tables"),
        ({"title": " "}, "needs a title"),
        ({"starts_at": 1440}, "time of day"),
        ({"programme_id": "0" * 16}, "Import it first"),
    ],
)
def test_a_plan_that_cannot_work_is_refused_and_leaves_nothing(planning, session, laptop, wrong, sentence):
    plan = {
        "programme_id": session.programme,
        "template_key": "drop-in",
        "title": "Stall",
        "borough": "Newham",
        "group": "residents",
        "tables": 1,
        "day": date(2018, 6, 8),
        "starts_at": 720,
    }
    with pytest.raises(PlanError, match=sentence):
        planning.new_session(**(plan | wrong))
    assert len(planning.sessions()) == 1
    assert len(list(laptop.folder.sessions.glob("*.db"))) == 1


def test_a_plan_can_be_changed_until_it_begins(planning, session):
    changed = replace(session, title="Friday group", agenda=tuple(move(session.agenda, 3, 5)), borough="Hackney")
    assert planning.save(changed) == changed == planning.session(session.id)
    assert (planning.sessions()[0].title, planning.sessions()[0].borough) == ("Friday group", "Hackney")
    for wrong in ({"group": "nobody"}, {"programme": "0" * 16}):
        with pytest.raises(PlanError):
            planning.save(replace(changed, **wrong))
    assert planning.session(session.id) == changed


def test_how_the_marks_in_words_of_the_plan_were_answered_is_counted(planning, session, laptop):
    why = "[person A] takes the vote at Mile End"
    planning.save(replace(session, waivers=(Waiver(Duty.VOTE, why),)))
    marks = Answered({"PERSON": 1}, (Stays("Mile End", IdentifierKind.LOCATION, KeepReason.PUBLIC),))
    planning.count_marks(session.id, [("Words that were taken back", marks)])
    store = laptop.session(session.id)
    assert store.record().identifiers == {}
    planning.count_marks(session.id, [(why, marks)])
    assert store.record().identifiers == {"PERSON": 1}
    assert [each.spot.part for each in store.review.given()] == [1]


def test_while_it_runs_only_the_agenda_changes(planning, session, laptop, clock):
    RunService(laptop).begin(session.id)
    with pytest.raises(PlanError, match="only its agenda"):
        planning.save(replace(session, title="Other"))
    optional = next(activity for activity in session.agenda if activity.need is Need.OPTIONAL)
    shorter = replace(session, agenda=tuple(activity for activity in session.agenda if activity != optional))
    assert planning.save(shorter) == shorter == planning.session(session.id)
    must = replace(shorter, agenda=shorter.agenda[:-1])
    with pytest.raises(PlanError, match="must stay"):
        planning.save(must)
    with pytest.raises(PlanError, match="not removed"):
        planning.remove(session.id)
    clock.advance(3600)
    RunService(laptop).close(session.id)
    with pytest.raises(PlanError, match="does not change any more"):
        planning.save(shorter)


def test_a_planned_session_is_removed_without_trace(planning, session, laptop):
    planning.remove(session.id)
    assert planning.sessions() == ()
    assert list(laptop.folder.sessions.iterdir()) == []
    with pytest.raises(StorageError, match="not on this laptop"):
        planning.session(session.id)
