"""The programme desk's database: what is taken in stays, in one piece, and is found again."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from tests.sealing import samples
from workshop_app.domain.chain import Head
from workshop_app.domain.clearing import Clearing, digest
from workshop_app.domain.errors import StorageError, UnreadableError
from workshop_app.domain.record import Origin
from workshop_app.domain.sealed import LaptopState, Receipt, TrayEntry
from workshop_app.storage.desk_store import DeskStore
from workshop_app.storage.migrate import names
from workshop_app.storage.schema.desk import migrations

KEY = bytes(range(32))
DAY = date(2026, 5, 15)


def receipt(session=samples.SESSION, seq=1, mark="a"):
    return Receipt(session, seq, mark * 64, "f" * 64, 1234, samples.LAPTOP, Head(9, "b" * 64), DAY)


def entry(mark="1", **changes):
    whole = TrayEntry(mark * 64, "report.wsealed", 10, "E-LOG", "It does not match.", "", DAY)
    return replace(whole, **changes)


@pytest.fixture
def path(tmp_path):
    return tmp_path / "desk.db"


@pytest.fixture
def desk(path):
    store = DeskStore.open(path, KEY)
    yield store
    store.close()


@pytest.fixture(scope="module")
def record():
    return samples.closed(7).record


def test_a_report_is_there_when_the_desk_is_opened_again(desk, path, record):
    desk.add_report(record, receipt())
    desk.close()
    again = DeskStore.open(path, KEY)
    try:
        assert again.record(record.session.id) == record
        assert list(again.records()) == [record]
        assert again.latest(record.session.id) == receipt()
        (line,) = again.sessions()
    finally:
        again.close()
    assert (line.id, line.title, line.borough, line.group) == (
        record.session.id,
        record.session.title,
        record.session.borough,
        record.session.group,
    )
    assert (line.heads, line.contributions, line.proposals, line.polls, line.ballots) == (26, 7, 2, 1, 26)
    assert (line.date, line.origin, line.receipt) == (samples.DAY, "workshop", receipt())


def test_another_key_does_not_open_it(desk, path):
    with pytest.raises(UnreadableError):
        DeskStore.open(path, bytes(32))


def test_nothing_that_was_said_can_be_read_from_the_files(desk, path, record):
    desk.add_report(record, receipt())
    files = [file.read_bytes() for file in path.parent.iterdir()]
    assert sum(map(len, files)) > 10_000
    assert not any(b"youth centre" in data or b"Tower Hamlets" in data for data in files)


def test_a_session_that_is_not_here_is_none(desk):
    assert desk.record("ab" * 8) is None
    assert desk.latest("ab" * 8) is None
    assert not desk.has_session("ab" * 8)
    assert not desk.has_manifest("a" * 64)
    assert desk.sessions() == ()


def test_a_newer_version_takes_the_place_of_the_older_and_both_stay_in_the_register(desk, record):
    desk.add_report(record, receipt())
    newer = replace(record, contributions=record.contributions[:2])
    desk.add_report(newer, receipt(seq=2, mark="c"))
    assert desk.record(record.session.id) == newer
    assert [line.contributions for line in desk.sessions()] == [2]
    assert desk.latest(record.session.id).seq == 2
    assert desk.has_manifest("a" * 64)
    assert desk.has_manifest("c" * 64)
    assert {said.number for said in desk.find("the")} <= {1, 2}


def test_a_report_that_cannot_be_taken_in_whole_is_not_taken_in_at_all(desk, record):
    desk.add_report(record, receipt())
    other = replace(record, contributions=())
    with pytest.raises(Exception, match="UNIQUE"):
        desk.add_report(other, receipt(mark="c"))
    assert desk.record(record.session.id) == record
    assert not desk.has_manifest("c" * 64)
    assert len(desk.find("youth")) > 0


def test_the_bytes_that_came_are_kept_as_they_came(desk, record):
    desk.add_report(record, receipt(), b"these very bytes")
    assert desk._all("SELECT data FROM record") == [(b"these very bytes",)]


def test_sessions_are_listed_latest_first_and_records_in_the_same_order(desk, record):
    days = {"1" * 16: date(2026, 1, 1), "2" * 16: date(2026, 3, 1), "3" * 16: date(2026, 2, 1)}
    for mark, (session_id, day) in zip("abc", days.items(), strict=True):
        session = replace(record.session, id=session_id, date=day)
        desk.add_report(replace(record, session=session), receipt(session_id, mark=mark))
    assert [line.id[0] for line in desk.sessions()] == ["2", "3", "1"]
    assert [item.session.id[0] for item in desk.records()] == ["2", "3", "1"]


def test_reports_can_be_taken_in_while_records_are_being_read(desk, record):
    desk.add_report(record, receipt())
    reading = desk.records()
    assert next(reading) == record
    other = replace(record, session=replace(record.session, id="9" * 16))
    desk.add_report(other, receipt("9" * 16, mark="d"))
    assert list(reading) == []
    assert len(desk.sessions()) == 2


def test_an_online_consultation_has_no_receipt_and_comes_in_once(desk, record):
    online = replace(record, origin=Origin("online", 3))
    desk.add_outside(online)
    assert [(line.origin, line.receipt) for line in desk.sessions()] == [("online", None)]
    assert desk.record(record.session.id) == online
    with pytest.raises(StorageError, match="already here"):
        desk.add_outside(online)
    assert desk.latest(record.session.id) is None


def test_what_was_said_is_found_in_any_session(desk, record):
    other = replace(record, session=replace(record.session, id="9" * 16))
    desk.add_report(record, receipt())
    desk.add_report(other, receipt("9" * 16, mark="d"))
    found = desk.find("YOUTH cen")
    assert {said.session for said in found} == {record.session.id, "9" * 16}
    wanted = {item.id for item in record.contributions if "youth centre" in item.text}
    assert {said.id for said in found} == wanted
    assert all("youth centre" in said.text for said in found)
    assert len(desk.find("youth", limit=1)) == 1


@pytest.mark.parametrize("query", ["", "  ", '"', "OR", "NEAR(", "youth -zebra", "*", "zebra", "'; DROP TABLE session"])
def test_whatever_is_typed_is_only_looked_for(desk, record, query):
    desk.add_report(record, receipt())
    assert desk.find(query) == ()
    assert desk.has_session(record.session.id)


def test_laptops_are_trusted_and_no_longer(desk):
    assert desk.laptops() == {}
    desk.set_laptop("ab" * 32, LaptopState.KNOWN)
    desk.set_laptop("cd" * 32, LaptopState.KNOWN)
    desk.set_laptop("ab" * 32, LaptopState.REVOKED)
    assert desk.laptops() == {"ab" * 32: LaptopState.REVOKED, "cd" * 32: LaptopState.KNOWN}


def test_the_tray_keeps_one_entry_per_file_latest_first(desk):
    desk.keep_in_tray(entry("1", day=date(2026, 5, 1)))
    desk.keep_in_tray(entry("2", day=date(2026, 5, 3)))
    desk.keep_in_tray(entry("3", day=date(2026, 5, 2)))
    desk.keep_in_tray(entry("1", day=date(2026, 5, 1), code="E-PARTS"))
    assert [(item.id[0], item.code) for item in desk.tray()] == [("2", "E-LOG"), ("3", "E-LOG"), ("1", "E-PARTS")]


def test_a_tray_entry_is_discarded_restored_and_dropped(desk):
    desk.keep_in_tray(entry())
    desk.set_discarded("1" * 64, True)
    assert desk.tray() == (entry(discarded=True),)
    desk.set_discarded("1" * 64, False)
    assert desk.tray() == (entry(),)
    desk.drop_from_tray("1" * 64)
    assert desk.tray() == ()


def test_a_file_that_was_refused_leaves_the_tray_when_it_is_taken_in(desk, record):
    desk.keep_in_tray(entry("f"))
    desk.add_report(record, receipt())
    assert desk.tray() == ()


def test_the_migrations_have_their_released_names():
    assert names(migrations)[:2] == ["m001_first_tables", "m002_receipts"]


def test_of_a_contribution_that_a_supplement_takes_out_no_clearing_stays(desk, record):
    desk.add_report(record, receipt())
    one, two = record.contributions[:2]
    for each in (one, two):
        desk.notes.clear(Clearing(record.session.id, each.id, digest(each.text), "They agreed", samples.DAY))
    assert desk.notes.clearings(record.session.id)[one.id].reason == "They agreed"
    later = replace(record, contributions=record.contributions[1:], proposals=())
    desk.add_report(later, receipt(seq=2, mark="b"))
    assert list(desk.notes.clearings(record.session.id)) == [two.id]
    desk.notes.restrict(record.session.id, two.id)
    assert desk.notes.clearings(record.session.id) == {}
