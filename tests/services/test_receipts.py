"""Receipts at the desk: which are due, and what is written for the laptops."""

from __future__ import annotations

from datetime import timedelta

import pytest

from tests.builders import record
from tests.sealing import samples
from tests.services.desks import desk_in, one, sealed
from workshop_app.domain.errors import Cancelled, StorageError
from workshop_app.sealing import device, receipt
from workshop_app.services.receipts import ReceiptService, Waiting

PROGRAMME = samples.PROGRAMME
SIGNING = device.public_key(bytes(32))
SECOND = samples.closed(2, samples.plan("0123456789abcdef", borough="Kingston upon Thames", title="Morning"))


@pytest.fixture
def desk(tmp_path):
    with desk_in(tmp_path / "data", PROGRAMME) as desk:
        desk.imports.trust(PROGRAMME, samples.LAPTOP)
        yield desk


@pytest.fixture
def stick(tmp_path):
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder


@pytest.fixture
def receipts(desk):
    return ReceiptService(desk.workspace)


def test_a_report_that_came_in_is_due_until_its_receipt_is_written(desk, stick, receipts):
    assert (receipts.lines(PROGRAMME), receipts.waiting()) == ((), Waiting())
    assert one(desk, sealed(stick)).code is None
    (line,) = receipts.lines(PROGRAMME)
    assert (line.session.id, line.written, line.days) == (samples.SESSION, None, 0)
    assert receipts.waiting() == Waiting(1, 0)
    (path,) = receipts.export(PROGRAMME, stick, [samples.SESSION])
    (line,) = receipts.lines(PROGRAMME)
    assert (line.written, line.name) == (desk.workspace.sources.today(), path.name)
    assert receipts.waiting() == Waiting()


def test_it_says_exactly_which_report_came_in_by_whose_word(desk, stick, receipts):
    one(desk, sealed(stick))
    (path,) = receipts.export(PROGRAMME, stick, [samples.SESSION])
    opened = receipt.open_receipt(path.read_bytes())
    (session,) = desk.imports.sessions(PROGRAMME)
    said, report = opened.receipt, session.receipt
    assert opened.key == SIGNING
    assert (said.programme, said.session, said.seq, said.laptop) == (PROGRAMME, samples.SESSION, 1, samples.LAPTOP)
    assert (said.manifest, said.file, said.day) == (report.manifest, report.file, desk.workspace.sources.today())
    assert said.counts == samples.closed(4).record.counts()
    assert b"Tower Hamlets" not in path.read_bytes()


def test_a_batch_has_one_file_for_each_session_named_like_its_report(desk, stick, receipts):
    one(desk, sealed(stick))
    one(desk, sealed(stick, "second.wsealed", SECOND))
    ids = [line.session.id for line in receipts.lines(PROGRAMME)]
    names = [path.name for path in receipts.export(PROGRAMME, stick, ids)]
    assert sorted(names) == [
        "2026-05-14-kingston-upon-thames-01234567.wreceipt",
        "2026-05-14-tower-hamlets-5e5510a1.wreceipt",
    ]


def test_no_file_is_written_over(desk, stick, receipts):
    one(desk, sealed(stick))
    (first,) = receipts.export(PROGRAMME, stick, [samples.SESSION])
    first.write_bytes(b"something of somebody's")
    (second,) = receipts.export(PROGRAMME, stick, [samples.SESSION])
    assert second.name == "2026-05-14-tower-hamlets-5e5510a1-2.wreceipt"
    assert first.read_bytes() == b"something of somebody's"


def test_a_newer_version_of_a_report_is_due_again(desk, stick, receipts):
    one(desk, sealed(stick))
    receipts.export(PROGRAMME, stick, [samples.SESSION])
    (session,) = desk.imports.sessions(PROGRAMME)
    again = sealed(stick, "again.wsealed", seq=2, prev=session.receipt.manifest)
    assert one(desk, again).code is None
    assert receipts.waiting() == Waiting(1, 0)
    (path,) = receipts.export(PROGRAMME, stick, [samples.SESSION])
    assert receipt.open_receipt(path.read_bytes()).receipt.seq == 2


def test_those_that_wait_longest_stand_first_with_their_days(desk, stick, receipts):
    one(desk, sealed(stick))
    today = desk.workspace.sources.today()
    object.__setattr__(desk.workspace.sources, "today", lambda: today + timedelta(days=3))
    one(desk, sealed(stick, "second.wsealed", SECOND))
    assert [(line.session.title, line.days) for line in receipts.lines(PROGRAMME)] == [
        ("An evening in the hall", 3),
        ("Morning", 0),
    ]
    assert receipts.waiting() == Waiting(2, 3)
    receipts.export(PROGRAMME, stick, [samples.SESSION])
    assert [line.session.title for line in receipts.lines(PROGRAMME)] == ["Morning", "An evening in the hall"]


def test_an_online_consultation_has_no_seal_and_no_receipt(desk, stick, receipts):
    online = record(5)
    desk.workspace.desk(PROGRAMME).add_outside(online)
    assert receipts.lines(PROGRAMME) == ()
    with pytest.raises(StorageError, match="no sealed report here"):
        receipts.export(PROGRAMME, stick, [online.session.id])
    assert list(stick.iterdir()) == []


def test_a_stick_that_is_pulled_leaves_the_rest_due(desk, stick, receipts):
    one(desk, sealed(stick))
    with pytest.raises(StorageError, match="not there"):
        receipts.export(PROGRAMME, stick / "gone", [samples.SESSION])
    assert receipts.waiting().number == 1


def test_stopping_keeps_what_was_written(desk, stick, receipts):
    one(desk, sealed(stick))
    one(desk, sealed(stick, "second.wsealed", SECOND))

    class Stop:
        def report(self, done, total, label):
            if done == 1:
                raise Cancelled("stopped")

    with pytest.raises(Cancelled):
        receipts.export(PROGRAMME, stick, [line.session.id for line in receipts.lines(PROGRAMME)], Stop())
    assert receipts.waiting().number == 1
    assert len(list(stick.glob("*.wreceipt"))) == 1
