"""Versions at the desk: supplements, two that do not go together, and which of them holds."""

from __future__ import annotations

import pytest

from tests.sealing import samples
from tests.services.desks import CLOSED, OFFICE, desk_in, one, sealed, take
from workshop_app.domain.errors import StorageError
from workshop_app.sealing import age, container, device, dsse, manifest
from workshop_app.services.receipts import ReceiptService
from workshop_app.services.tray import TrayService

SECOND = samples.supplement(CLOSED)
OTHER = samples.supplement(CLOSED, text="Nobody counted.")
SESSION = samples.SESSION


@pytest.fixture
def desk(tmp_path):
    with desk_in(tmp_path / "data", samples.PROGRAMME) as desk:
        desk.imports.trust(desk.programme, samples.LAPTOP)
        yield desk


@pytest.fixture
def stick(tmp_path):
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder


@pytest.fixture
def tray(desk):
    return TrayService(desk.workspace, desk.imports)


def digest(path):
    plain = age.decrypt(path.read_bytes(), OFFICE.identities)
    return manifest.digest(dsse.read(container.read(plain)[0]).payload)


@pytest.fixture
def files(stick):
    """The first report, two different second ones, and a third that follows the one that is called `other`."""
    first = sealed(stick, "first.wsealed")
    second = sealed(stick, "second.wsealed", SECOND, seq=2, prev=digest(first))
    other = sealed(stick, "other.wsealed", OTHER, seq=2, prev=digest(first))
    third = sealed(stick, "third.wsealed", OTHER, seq=3, prev=digest(other))
    return {"first": first, "second": second, "other": other, "third": third}


def texts(desk):
    (record,) = desk.imports.records(desk.programme)
    return [each.text for each in record.corrections if each.text]


def forked(desk, files):
    """The second report is here; the other one was refused. Gives its place in the tray."""
    assert [each.code for each in take(desk, files["first"], files["second"])] == [None, None]
    outcome = one(desk, files["other"])
    assert outcome.code == "E-FORK"
    return outcome.tray_id


def test_a_supplement_takes_the_place_of_the_first_and_says_what_is_new(desk, files, tray):
    first, second = take(desk, files["first"], files["second"])
    assert first.sentence.startswith("Taken in: 4 contributions")
    assert "report 2" in second.sentence
    assert "1 correction and 1 minority statement" in second.sentence
    assert "1 contribution was taken out" in second.sentence
    assert "destroy every copy" in second.sentence
    (line,) = desk.imports.sessions(desk.programme)
    assert (line.corrections, line.contributions, line.receipt.seq) == (3, 3, 2)
    version = tray.version(desk.programme, SESSION)
    assert version.supplements == desk.workspace.sources.today()
    assert [each.text for each in version.corrections if each.text] == texts(desk)
    assert (version.slip.version, version.slip.pack_seq, version.slip.file) == (2, 1, line.receipt.file)
    assert version.slip.counts["corrections"] == 3


def test_a_report_that_supplements_nothing_that_came_says_so(desk, files, tray):
    assert one(desk, files["second"]).code is None
    assert tray.version(desk.programme, SESSION).supplements is None
    assert tray.version(desk.programme, "ab" * 8) is None


def test_words_that_were_taken_out_are_gone_from_the_desk(desk, files):
    one(desk, files["first"])
    out = CLOSED.record.contributions[0].text
    assert desk.imports.find(desk.programme, out)
    one(desk, files["second"])
    assert all(said.text != out for said in desk.imports.find(desk.programme, out.rsplit(" ", 1)[0]))


def test_duplicate_and_older_with_supplements(desk, files):
    take(desk, files["first"], files["second"])
    assert [each.code for each in take(desk, files["second"], files["first"])] == ["E-DUPLICATE", "E-DUPLICATE"]
    again = sealed(files["first"].parent, "again.wsealed")
    assert one(desk, again).code == "E-DUPLICATE", "the same manifest, encrypted once more"


def test_an_older_one_that_never_came_is_told_apart(desk, files):
    one(desk, files["second"])
    assert one(desk, files["first"]).code == "E-OLDER"


def test_two_seconds_are_shown_side_by_side_with_nothing_that_was_said(desk, files, tray):
    fork = tray.fork(desk.programme, forked(desk, files))
    assert (fork.here.version, fork.offered.version) == (2, 2)
    assert fork.here.manifest == digest(files["second"])
    assert fork.offered.manifest == digest(files["other"])
    assert fork.here.words == fork.offered.words == desk.imports.words(samples.LAPTOP)
    assert fork.here.head != fork.offered.head
    assert fork.title == CLOSED.record.session.title


def test_the_one_that_is_here_holds_and_the_other_stays_in_the_tray(desk, files, tray):
    tray_id = forked(desk, files)
    before = texts(desk)
    tray.settle(desk.programme, tray_id, digest(files["second"]), " Rang  Newham: theirs ")
    assert texts(desk) == before
    (entry,) = desk.imports.tray(desk.programme)
    assert (entry.id, entry.settled) == (tray_id, "Rang Newham: theirs")
    (ruling,) = tray.version(desk.programme, SESSION).rulings
    assert (ruling.holds, ruling.aside) == (digest(files["second"]), digest(files["other"]))
    assert ruling.reason == "Rang Newham: theirs"
    assert one(desk, files["other"]).code == "E-FORK", "it comes again, and the decision stands"
    assert desk.imports.tray(desk.programme)[0].settled == "Rang Newham: theirs"


def test_the_one_in_the_tray_holds_and_what_was_here_is_set_aside(desk, files, tray):
    tray_id = forked(desk, files)
    tray.settle(desk.programme, tray_id, digest(files["other"]), "The first laptop was lent out")
    assert "Nobody counted." in texts(desk)
    assert desk.imports.tray(desk.programme) == ()
    assert desk.tray_files == []
    (ruling,) = tray.version(desk.programme, SESSION).rulings
    assert (ruling.holds, ruling.aside) == (digest(files["other"]), digest(files["second"]))
    assert one(desk, files["other"]).code == "E-DUPLICATE"
    assert one(desk, files["third"]).code is None, "what follows the one that holds goes on from it"


def test_a_decision_can_be_turned_round_when_the_other_comes_again(desk, files, tray):
    tray.settle(desk.programme, forked(desk, files), digest(files["other"]), "so")
    back = one(desk, files["second"])
    assert back.code == "E-FORK"
    tray.settle(desk.programme, back.tray_id, digest(files["second"]), "no, so")
    assert "Nobody counted." not in texts(desk)
    assert [each.reason for each in tray.version(desk.programme, SESSION).rulings] == ["so", "no, so"]


def test_one_that_was_set_aside_is_no_older_one(desk, files, tray):
    tray.settle(desk.programme, forked(desk, files), digest(files["other"]), "so")
    one(desk, files["third"])
    back = one(desk, files["second"])
    assert back.code == "E-FORK"
    assert tray.fork(desk.programme, back.tray_id).here.version == 3


def test_a_receipt_that_was_written_for_the_one_set_aside_does_not_stand_in_the_way(desk, files, tray, tmp_path):
    tray_id = forked(desk, files)
    ReceiptService(desk.workspace).export(desk.programme, tmp_path, [SESSION])
    tray.settle(desk.programme, tray_id, digest(files["other"]), "so")
    (line,) = ReceiptService(desk.workspace).lines(desk.programme)
    assert line.written is None, "the one that holds now has none yet"


@pytest.mark.parametrize("reason", ["", "  "])
def test_without_a_reason_nothing_is_decided(desk, files, tray, reason):
    tray_id = forked(desk, files)
    with pytest.raises(StorageError, match="why this version"):
        tray.settle(desk.programme, tray_id, digest(files["other"]), reason)
    assert "Nobody counted." not in texts(desk)


def test_a_version_that_is_not_one_of_the_two_does_not_hold(desk, files, tray):
    tray_id = forked(desk, files)
    with pytest.raises(StorageError, match="came in meanwhile"):
        tray.settle(desk.programme, tray_id, "ab" * 32, "so")


def test_where_there_are_no_two_there_is_nothing_to_choose(desk, files, tray, stick):
    cut = stick / "cut.wsealed"
    cut.write_bytes(files["other"].read_bytes()[:-1])
    with pytest.raises(StorageError, match="no longer two versions"):
        tray.fork(desk.programme, one(desk, cut).tray_id)
    with pytest.raises(StorageError, match="no longer in the tray"):
        tray.fork(desk.programme, "ab" * 32)


def test_an_older_one_is_not_one_of_two(desk, files, tray):
    take(desk, files["second"])
    older = one(desk, files["first"])
    with pytest.raises(StorageError, match="no longer two versions"):
        tray.fork(desk.programme, older.tray_id)


def test_a_decision_stays_as_it_was_written(desk, files, tray):
    tray.settle(desk.programme, forked(desk, files), digest(files["second"]), "so")
    database = desk.workspace.desk(desk.programme)._database
    for statement in ("UPDATE ruling SET reason = 'else'", "DELETE FROM ruling"):
        with pytest.raises(Exception, match="what was decided stays"):
            database.execute(statement)


def test_a_session_by_another_laptop_under_the_same_id_is_a_fork(desk, files, tray, stick):
    take(desk, files["first"])
    desk.imports.trust(desk.programme, device.public_key(samples.STRANGER_SEED))
    theirs = sealed(stick, "theirs.wsealed", seed=samples.STRANGER_SEED)
    back = one(desk, theirs)
    assert back.code == "E-FORK"
    fork = tray.fork(desk.programme, back.tray_id)
    assert fork.here.words != fork.offered.words
