"""The record of a session: read back as it was written, and refused where its parts do not fit each other."""

import json
from dataclasses import replace

import pytest
from hypothesis import assume, given

from tests import builders
from tests.domain.making import few, records
from workshop_app.domain.codec import canonical, encode
from workshop_app.domain.correction import About, Correction, CorrectionKind
from workshop_app.domain.errors import FormatError, TooNewError
from workshop_app.domain.poll import PollState
from workshop_app.domain.record import Record, check, corrected, from_bytes, to_bytes, with_spellings
from workshop_app.domain.tally import Tally


@few
@given(records())
def test_a_record_is_read_back_as_it_was(record):
    assert from_bytes(to_bytes(record)) == record


@few
@given(records())
def test_the_totals_are_what_somebody_else_adds_up(record):
    value = json.loads(to_bytes(record))
    assert record.counts() == {
        "contributions": len(value["contributions"]),
        "proposals": len(value["proposals"]),
        "polls": len(value["polls"]),
        "ballots": sum(poll["cast"] for poll in value["polls"]),
        "heads": max([count["heads"] for count in value["heads"]] or [0]),
    }


def changed(record: Record, **poll) -> Record:
    return replace(record, polls=(replace(record.polls[0], **poll), *record.polls[1:]))


@few
@given(records())
def test_parts_that_do_not_fit_are_noticed(record):
    check(record)
    for part in ("contributions", "proposals", "polls"):
        items = getattr(record, part)
        if items:
            with pytest.raises(FormatError):
                check(replace(record, **{part: (*items, items[0])}))


@few
@given(records())
def test_two_contributions_with_one_number_are_noticed(record):
    assume(len(record.contributions) > 1)
    first, second, *rest = record.contributions
    with pytest.raises(FormatError, match="numbers of contributions"):
        check(replace(record, contributions=(first, replace(second, number=first.number), *rest)))


@few
@given(records())
def test_contributions_are_known_by_the_spelling_that_the_log_gives_them(record):
    read, spelt = with_spellings(to_bytes(record))
    assert read == record
    assert spelt == {canonical(encode(item)): item for item in record.contributions}


ONE = builders.record()


def test_the_record_that_the_faults_are_made_from_is_good():
    check(ONE)
    assert from_bytes(to_bytes(ONE)) == ONE
    assert ONE.most_heads == 26


def _poll(**values):
    return changed(ONE, poll=replace(ONE.polls[0].poll, **values))


def _tallies(change):
    first, *rest = ONE.polls[0].tallies
    return changed(ONE, tallies=(change(first), *rest))


@pytest.mark.parametrize(
    ("record", "sentence"),
    [
        (replace(ONE, v=0), "never was"),
        (_poll(state=PollState.OPEN), "still open"),
        (_poll(issued=99), "no reason is given"),
        (_poll(proposals=ONE.polls[0].poll.proposals[:-1]), "different proposals"),
        (changed(ONE, tallies=ONE.polls[0].tallies[::-1]), "different proposals"),
        (replace(ONE, proposals=ONE.proposals[:-1]), "different proposals"),
        (_tallies(lambda tally: replace(tally, blank=tally.blank + 1)), "does not add up"),
        (_tallies(lambda tally: Tally(tally.proposal, {"agree": tally.answered}, tally.blank)), "does not add up"),
    ],
)
def test_each_fault_has_its_sentence(record, sentence):
    with pytest.raises(FormatError, match=sentence):
        from_bytes(to_bytes(record))


def test_a_reason_stands_in_for_ballots_that_do_not_add_up():
    check(_poll(issued=99, reason="A pad was taken home by mistake."))


def test_a_newer_record_is_refused_as_such_whatever_else_it_holds():
    value = json.loads(to_bytes(ONE))
    with pytest.raises(TooNewError, match="newer version"):
        from_bytes(canonical({**value, "v": 5, "more": {}}))


@pytest.mark.parametrize("data", [b"", b"[]", b"{}", b'{"v":true}', b'{"v":1}', b'{"v":"2"}'])
def test_what_is_no_record_is_refused(data):
    with pytest.raises(FormatError):
        from_bytes(data)


def test_a_session_without_a_head_count_has_none():
    assert replace(ONE, heads=()).most_heads == 0


FIRST, ASKED = ONE.contributions[0], ONE.proposals[0]


def _about(about, subject, number, kind=CorrectionKind.CORRECTION, **values):
    text = "" if kind is CorrectionKind.TAKEN_OUT else "Ten, not two"
    return Correction(f"{values.get('n', 1):016x}", values.get("version", 2), kind, about, subject, number, text)


RIGHT = _about(About.CONTRIBUTION, FIRST.id, FIRST.number)
OUT = _about(About.CONTRIBUTION, FIRST.id, FIRST.number, CorrectionKind.TAKEN_OUT)
TWO = replace(ONE, v=2)


@pytest.mark.parametrize(
    ("record", "sentence"),
    [
        (TWO, "version that never was"),
        (replace(ONE, corrections=(RIGHT,)), "field|version"),
        (replace(TWO, corrections=(RIGHT, RIGHT)), "Two corrections"),
        (replace(TWO, corrections=(replace(RIGHT, version=3), replace(RIGHT, id="2" * 16))), "not in the order"),
        (replace(TWO, corrections=(_about(About.CONTRIBUTION, "5" * 16, 1),)), "not in the record"),
        (replace(TWO, corrections=(_about(About.CONTRIBUTION, FIRST.id, 99),)), "not in the record"),
        (replace(TWO, corrections=(_about(About.POLL, FIRST.id, FIRST.number),)), "not in the record"),
        (replace(TWO, corrections=(_about(About.SESSION, "6" * 16, 0),)), "not in the record"),
        (replace(TWO, corrections=(replace(RIGHT, id="c"),)), "not 16 hexadecimal"),
        (replace(TWO, corrections=(replace(OUT, subject="../c"),)), "not 16 hexadecimal"),
        (replace(TWO, corrections=(OUT,)), "still in the record"),
        (replace(corrected(ONE, [OUT]), contributions=(replace(FIRST, id="4" * 16),)), "still in the record"),
        (replace(corrected(ONE, [OUT]), proposals=(replace(ASKED, sources=(FIRST.id,)),), polls=()), "still in the"),
        (replace(TWO, corrections=(OUT, replace(OUT, id="2" * 16, subject="3" * 16))), "taken out have the same"),
    ],
)
def test_each_fault_of_a_correction_has_its_sentence(record, sentence):
    with pytest.raises(FormatError, match=sentence):
        check(record)


def test_a_record_of_version_1_knows_of_no_corrections():
    value = json.loads(to_bytes(ONE))
    assert "corrections" not in value
    with pytest.raises(FormatError, match="left out"):
        from_bytes(canonical({**value, "corrections": []}))


def test_everything_can_be_corrected():
    poll = ONE.polls[0].poll
    added = [
        RIGHT,
        _about(About.SESSION, ONE.session.id, 0, n=2),
        _about(About.PROPOSAL, ASKED.id, ASKED.number, CorrectionKind.MINORITY, n=3),
        _about(About.POLL, poll.id, poll.number, CorrectionKind.MINORITY, n=4, version=3),
    ]
    after = corrected(ONE, added)
    assert from_bytes(to_bytes(after)) == after
    assert after.corrections == tuple(added)
