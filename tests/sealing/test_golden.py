"""The golden files of versions 1 to 4: still read as on the day they were made, and still written the same."""

from datetime import date

import pytest

from tests.golden.sealed_file import make
from tests.sealing import damaged, samples, weighed
from workshop_app.sealing import age, pack, verify
from workshop_app.services.verify_file import verify_file


def golden(name):
    return (make.FOLDER / name).read_bytes()


@pytest.mark.parametrize("name", make.files())
def test_the_same_input_still_gives_the_same_bytes(name):
    assert make.files()[name] == golden(name)


@pytest.mark.parametrize("identity", [samples.WORKING, samples.SPARE])
def test_the_golden_report_is_still_read(identity):
    verified = verify.verify(golden("report-1.wsealed"), [identity], samples.KNOWN, samples.PROGRAMME)
    assert verified.record == samples.closed(2).record
    assert verified.report == make.PDF


def test_it_holds_the_golden_contents():
    assert age.decrypt(golden("report-1.wsealed"), [samples.WORKING]) == golden("contents-1.zip")


@pytest.mark.parametrize("identity", [samples.WORKING, samples.SPARE])
def test_the_golden_supplement_is_still_read(identity):
    first = verify.verify(golden("report-1.wsealed"), [identity], samples.KNOWN, samples.PROGRAMME)
    verified = verify.verify(golden("report-2.wsealed"), [identity], samples.KNOWN, samples.PROGRAMME)
    assert verified.record == samples.supplement(samples.closed(2)).record
    assert (verified.manifest.v, verified.manifest.seq, verified.manifest.prev) == (2, 2, first.digest)
    assert age.decrypt(golden("report-2.wsealed"), [identity]) == golden("contents-2.zip")


def test_the_golden_review_is_still_read():
    verified = verify.verify(golden("report-3.wsealed"), [samples.SPARE], samples.KNOWN, samples.PROGRAMME)
    assert verified.record == samples.reviewed(samples.closed(2)).record
    assert verified.manifest.v == verified.record.v == 3
    assert [item.restricted for item in verified.record.contributions] == [False, True]
    assert age.decrypt(golden("report-3.wsealed"), [samples.WORKING]) == golden("contents-3.zip")


def test_the_golden_preparation_is_still_read():
    verified = verify.verify(golden("report-4.wsealed"), [samples.SPARE], samples.KNOWN, samples.PROGRAMME)
    assert verified.record == samples.prepared(samples.closed(2)).record
    assert verified.manifest.v == verified.record.v == 4
    assert [(item.batch, item.rating) for item in verified.record.contributions] == [(3, None), (3, 2)]
    assert age.decrypt(golden("report-4.wsealed"), [samples.WORKING]) == golden("contents-4.zip")


def test_the_golden_rankings_are_still_read_and_a_rescue_of_them():
    verified = verify.verify(golden("report-5.wsealed"), [samples.SPARE], samples.KNOWN, samples.PROGRAMME)
    session = weighed.weighed(samples.closed(2))
    assert verified.record == session.record
    assert verified.manifest.v == verified.record.v == 3
    assert [sum(each.number for each in item.ballots) for item in verified.record.polls] == [0, 0, 0, 0, 0, 0, 34]
    rescued = verify.verify(golden("rescue-6.wsealed"), [samples.SPARE], samples.KNOWN, samples.PROGRAMME)
    assert (rescued.record, rescued.losses) == (damaged.damaged(session, 5).record, damaged.damaged(session, 5).losses)
    assert age.decrypt(golden("rescue-6.wsealed"), [samples.WORKING]) == golden("contents-6.zip")


def test_it_passes_with_the_key_files_beside_it():
    found = verify_file(*(make.FOLDER / name for name in ("report-1.wsealed", "identity.txt", "laptop.txt")))
    assert found.counts == {"contributions": 2, "proposals": 2, "polls": 1, "ballots": 26, "heads": 26}


def test_the_golden_pack_is_still_read():
    assert pack.open_pack(golden("pack-1.wpack"), date(2026, 6, 1)) == make.programme_pack()
