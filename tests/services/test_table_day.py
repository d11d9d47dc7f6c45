"""What the lead sees of the tables, and a table that turns its agenda by its own clock."""

from dataclasses import replace
from datetime import date, datetime, time, timedelta

import pytest

from tests.services.halls import ID, THE_PLAN, hall
from tests.services.mirrors import CHEAP
from workshop_app.domain.errors import PlanError, StorageError, TableError
from workshop_app.keys import words
from workshop_app.services.mirror import MirrorService
from workshop_app.services.table_day import TableDayService


@pytest.fixture(autouse=True)
def cheap_words(monkeypatch):
    monkeypatch.setitem(words._SCRYPT, "n", 2)


def day(laptop, rotate=lambda: None):
    return TableDayService(laptop.workspace, laptop.tables, laptop.merging, laptop.running, rotate)


def test_the_lead_sees_what_each_table_sent_and_the_latest_of_each_notebook(tmp_path):
    with hall(tmp_path) as room:
        one, two = room.tables
        two.say("The bus stops at nine", table=2)
        room.lead.merging.merge([two.export()])
        two.say("A room until ten", table=2)
        room.lead.merging.merge([two.export()])
        seen = day(room.lead).overview(ID)
        assert seen.words == one.tables.read_pack(next(room.lead.out.glob("*"))).words
        lines = {each.table: (each.lines, [came.seq for came, _at in each.came]) for each in seen.tables}
        assert (lines[1], lines[2]) == ((0, []), (2, [2]))
        assert (seen.takes, day(two).overview(ID).takes, len(seen.certificates)) == (None, 2, 2)
        assert [(each.summary.id, each.book.table) for each in day(two).taken()] == [(ID, 2)]
        assert day(room.lead).taken() == ()


def test_a_table_begins_where_the_plan_is_and_goes_on_by_itself_and_by_hand(tmp_path):
    with hall(tmp_path) as room:
        table = room.tables[0]
        table.workspace.remove_session(ID)
        table.tables.take(table.tables.read_pack(next(room.lead.out.glob("*.wtable"))), 1)
        begins = datetime.combine(THE_PLAN.date, time()) + timedelta(minutes=THE_PLAN.starts_at)
        first, second, third = THE_PLAN.agenda[:3]
        table.clock.advance((begins - datetime.fromtimestamp(table.clock.now())).total_seconds() + 60 * first.minutes)
        assert day(table).begin(ID).activity == second
        with pytest.raises(PlanError):
            day(table).begin(ID)
        assert day(table).follow(ID).activity == second
        table.clock.advance(60 * second.minutes)
        state = day(table).follow(ID)
        assert (state.activity, state.position.since) == (third, int(table.clock.now()))
        table.running.back(ID)
        table.clock.advance(60 * 60)
        assert day(table).follow(ID).activity == second, "what a hand returned to stays on"


def test_on_another_day_a_table_begins_with_the_first_activity(tmp_path):
    with hall(tmp_path) as room:
        table = room.tables[0]
        table.workspace.remove_session(ID)
        offer = table.tables.read_pack(next(room.lead.out.glob("*.wtable")))
        table.tables.take(offer, 1)
        store = table.workspace.session(ID)
        store.save_session(replace(store.session(), date=date(2019, 1, 1)))
        assert day(table).begin(ID).activity == THE_PLAN.agenda[0]


def test_notes_are_handed_over_before_they_are_destroyed_and_only_with_their_mirror(tmp_path):
    stick, rotated = tmp_path / "stick", []
    stick.mkdir()
    with hall(tmp_path) as room:
        table = room.tables[0]
        table.say("The bus stops at nine")
        mirrors = MirrorService(table.workspace, CHEAP)
        mirrors.switch_on(ID, stick, mirrors.prepare_with_pin(ID, "271828"))
        mirrors.step(ID).write()
        handing = day(table, lambda: rotated.append(True))
        stick.rename(tmp_path / "away")
        with pytest.raises(StorageError, match="mirror"):
            handing.hand_over(ID, table.out)
        assert table.said() == ["The bus stops at nine"]
        (tmp_path / "away").rename(stick)
        exported = handing.hand_over(ID, table.out)
        assert room.lead.merging.merge([exported.path], ID).certificate.contributions == 1
        assert (list(stick.iterdir()), handing.taken(), rotated) == ([], (), [True])
        assert not table.workspace.folder.session(ID).exists()
        with pytest.raises(TableError):
            day(room.lead).hand_over(ID, room.lead.out)
        assert room.lead.said() == ["The bus stops at nine"], "the lead's session is not for this"


def test_a_table_does_not_run_the_session_that_it_takes_notes_for(tmp_path):
    with hall(tmp_path) as room:
        day(room.lead).check_leads(ID)
        with pytest.raises(PlanError, match="table 1"):
            day(room.tables[0]).check_leads(ID)
