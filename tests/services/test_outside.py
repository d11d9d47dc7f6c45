"""An online consultation comes in once, as a session of its own, with what points to a person taken out."""

from __future__ import annotations

import csv
from collections import Counter
from datetime import date
from pathlib import Path

import pytest

from tests.services.opened import workspace_in
from workshop_app import paths
from workshop_app.domain import record as records
from workshop_app.domain.errors import Cancelled, StorageError, TableFileError
from workshop_app.domain.session import unjustified
from workshop_app.services import polis
from workshop_app.services.outside import OutsideService
from workshop_app.services.programme import ProgrammeService

REAL = Path(__file__).parents[3] / "shared" / "data" / "london-youth-policing"
DAY = date(2018, 6, 4)


@pytest.fixture
def workspace(tmp_path):
    with workspace_in(tmp_path / "data") as workspace:
        yield workspace


@pytest.fixture
def outside(workspace):
    return OutsideService(workspace)


@pytest.fixture
def programme(workspace):
    programmes = ProgrammeService(workspace, paths.resources())
    return programmes.create(programmes.draft()).programme.id


@pytest.fixture
def export(tmp_path):
    folder = tmp_path / "an export ও"
    folder.mkdir()
    one, other = folder / "comments.csv", folder / "votes.csv"
    one.write_text(
        'comment-id,moderated,comment-body\n5,1,"Ring 07700 900123,\nor a@example.org"\n2,-1,Out\n3,1,Three\n',
        encoding="utf-8",
    )
    other.write_text(
        "timestamp,comment-id,voter-id,vote\n9,5,a,1\n1,5,a,-1\n2,5,b,-1\n3,3,b,0\n4,2,b,1\n", encoding="utf-8"
    )
    return one, other


def test_what_was_read_says_what_was_left_out_and_replaced(outside, export):
    found = outside.read(*export)
    assert [(each.id, each.text) for each in found.statements] == [
        ("5", "Ring [phone number], or [e-mail address]"),
        ("3", "Three"),
    ]
    assert found.replaced == {"EMAIL": 1, "PHONE": 1}
    assert (found.superseded, found.ignored, found.moderated_out) == (1, 1, 1)


def test_what_was_brought_in_is_a_whole_record_with_its_tallies(outside, programme, export, workspace):
    done = outside.bring_in(programme, outside.read(*export), " Online\nresponses ", DAY, "young-people")
    assert (done.contributions, done.ballots, done.superseded, done.already_here) == (2, 2, 1, False)
    (record,) = workspace.desk(programme).records()
    records.check(record)
    assert records.from_bytes(records.to_bytes(record)) == record
    assert (record.origin.kind, record.origin.superseded_votes) == ("online", 1)
    assert record.origin.moderated_out == 1
    assert (record.session.title, record.session.borough, record.session.group) == (
        "Online responses",
        "London",
        "young-people",
    )
    assert unjustified(record.session) == []
    assert record.most_heads == 0
    assert record.identifiers == {"EMAIL": 1, "PHONE": 1}
    (poll,) = record.polls
    assert [dict(tally.counts) | {"blank": tally.blank} for tally in poll.tallies] == [
        {"agree": 1, "disagree": 1, "pass": 0, "blank": 0},
        {"agree": 0, "disagree": 0, "pass": 1, "blank": 1},
    ]
    assert [proposal.reference for proposal in record.proposals] == ["5", "3"]
    assert [proposal.sources for proposal in record.proposals] == [(each.id,) for each in record.contributions]


def test_the_same_consultation_comes_in_once(outside, programme, export, workspace):
    first = outside.bring_in(programme, outside.read(*export), "Online", DAY)
    again = outside.bring_in(programme, outside.read(*export), "Online, once more", DAY)
    assert again.already_here
    assert again.session_id == first.session_id
    assert [session.title for session in workspace.desk(programme).sessions()] == ["Online"]


def test_another_consultation_is_another_session(outside, programme, export, workspace):
    outside.bring_in(programme, outside.read(*export), "Online", DAY)
    export[1].write_text(export[1].read_text(encoding="utf-8") + "10,3,c,1\n", encoding="utf-8")
    outside.bring_in(programme, outside.read(*export), "Online again", DAY)
    assert len(workspace.desk(programme).sessions()) == 2


def test_a_programme_of_another_office_takes_nothing_in(outside, programme, export):
    with pytest.raises(StorageError, match="not on this laptop"):
        outside.bring_in("0" * 16, outside.read(*export), "Online", DAY)


def test_files_that_are_missing_swapped_or_too_large_are_said_in_a_sentence(outside, export, tmp_path, monkeypatch):
    with pytest.raises(StorageError, match="could not be read"):
        outside.read(tmp_path / "none.csv", export[1])
    with pytest.raises(StorageError, match="could not be read"):
        outside.read(tmp_path, export[1])
    with pytest.raises(TableFileError, match=r"votes\.csv.*no column “moderated”"):
        outside.read(export[1], export[0])
    monkeypatch.setattr(polis, "MAX_BYTES", 20)
    with pytest.raises(TableFileError, match="larger than"):
        outside.read(*export)


def test_a_statement_that_grows_beyond_a_proposal_is_refused_without_its_words(outside, export):
    export[0].write_text("comment-id,moderated,comment-body\n5,1," + "@ab " * 300 + "\n3,1,Three\n", encoding="utf-8")
    export[1].write_text("timestamp,comment-id,voter-id,vote\n9,5,a,1\n", encoding="utf-8")
    with pytest.raises(TableFileError, match="once what can point to a person is replaced"):
        outside.read(*export)


def test_reading_can_be_cancelled(outside, export):
    class Stop:
        def report(self, done, total, label):
            if done == 1:
                raise Cancelled("Stopped.")

    with pytest.raises(Cancelled):
        outside.read(*export, Stop())


@pytest.mark.parametrize("step", [0, 1])
def test_bringing_in_can_be_cancelled_until_it_is_saved_and_then_nothing_is_there(outside, programme, export, step):
    class Stop:
        def report(self, done, total, label):
            if done == step:
                raise Cancelled("Stopped.")

    read = outside.read(*export)
    with pytest.raises(Cancelled):
        outside.bring_in(programme, read, "Online", DAY, progress=Stop())
    assert not outside.bring_in(programme, read, "Online", DAY).already_here


@pytest.mark.skipif(not REAL.is_dir(), reason="the consultation is not beside this checkout")
def test_the_real_consultation_has_the_tallies_that_plain_code_counts(outside, programme, workspace):
    outside.bring_in(programme, outside.read(REAL / "comments.csv", REAL / "votes.csv"), "Policing", DAY)
    (record,) = workspace.desk(programme).records()
    last = {}
    with (REAL / "votes.csv").open(newline="", encoding="utf-8") as file:
        for row in sorted(csv.DictReader(file), key=lambda row: int(row["timestamp"])):
            last[row["comment-id"], row["voter-id"]] = {"1": "agree", "-1": "disagree", "0": "pass"}[row["vote"]]
    counted = Counter((statement, vote) for (statement, _), vote in last.items())
    references = {proposal.id: proposal.reference for proposal in record.proposals}
    assert len(references) == 36
    for tally in record.polls[0].tallies:
        for key, number in tally.counts.items():
            assert number == counted[references[tally.proposal], key]
    assert (record.polls[0].cast, record.origin.superseded_votes) == (26, 2)
