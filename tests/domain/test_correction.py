"""Corrections after sealing: what they must say, what they take away, and what goes with it."""

import pytest
from hypothesis import given

from tests.domain.making import corrections_of, few, records, supplemented
from workshop_app.domain.contribution import MAX_TEXT
from workshop_app.domain.correction import About, Correction, CorrectionKind, Draft, beside, sentence, standing
from workshop_app.domain.errors import SealError
from workshop_app.domain.record import check, corrected, from_bytes, to_bytes

K = CorrectionKind


@pytest.mark.parametrize(
    ("values", "sentence"),
    [
        ((1, K.CORRECTION, About.POLL, "p", 1, "so"), "nothing to correct"),
        ((2, K.CORRECTION, About.POLL, "p", 0, "so"), "by its number"),
        ((2, K.CORRECTION, About.SESSION, "s", 1, "so"), "by its number"),
        ((2, K.CORRECTION, About.POLL, "p", -1, "so"), "by its number"),
        ((2, K.CORRECTION, About.POLL, "p", 1, " "), "nothing to add"),
        ((2, K.CORRECTION, About.POLL, "p", 1, "x" * (MAX_TEXT + 1)), "in two parts"),
        ((2, K.MINORITY, About.CONTRIBUTION, "c", 1, "so"), "a proposal or a vote"),
        ((2, K.MINORITY, About.SESSION, "s", 0, "so"), "a proposal or a vote"),
        ((2, K.TAKEN_OUT, About.PROPOSAL, "p", 1, ""), "Only a contribution"),
        ((2, K.TAKEN_OUT, About.CONTRIBUTION, "c", 1, "it named him"), "nothing is said"),
    ],
)
def test_each_fault_has_its_sentence(values, sentence):
    with pytest.raises(SealError, match=sentence):
        Correction("1", *values)


@pytest.mark.parametrize(
    "values",
    [
        (K.CORRECTION, About.SESSION, "s", 0, "so"),
        (K.CORRECTION, About.CONTRIBUTION, "c", 3, "x" * MAX_TEXT),
        (K.MINORITY, About.PROPOSAL, "p", 1, "so"),
        (K.MINORITY, About.POLL, "p", 1, "so"),
        (K.TAKEN_OUT, About.CONTRIBUTION, "c", 1, ""),
    ],
)
def test_a_draft_becomes_the_correction_of_the_report_that_says_it(values):
    assert Draft("1", *values).sealed_in(7) == Correction("1", 7, *values)


def test_a_draft_that_could_never_be_sealed_is_refused_at_once():
    with pytest.raises(SealError, match="nothing to add"):
        Draft("1", K.CORRECTION, About.SESSION, "s", 0, "")


def test_what_was_said_about_a_contribution_goes_with_it():
    about = Correction("1", 2, K.CORRECTION, About.CONTRIBUTION, "c", 1, "It was Amina who said it")
    other = Correction("2", 2, K.CORRECTION, About.CONTRIBUTION, "d", 2, "Ten, not two")
    out = Correction("3", 3, K.TAKEN_OUT, About.CONTRIBUTION, "c", 1, "")
    assert standing([about, other], [out]) == (other, out)
    assert standing([], [about, out]) == (out,)


@few
@given(supplemented())
def test_a_corrected_record_is_whole_and_is_read_back(record):
    check(record)
    assert from_bytes(to_bytes(record)) == record
    assert record.v >= (2 if record.corrections else 1)


@few
@given(records().flatmap(lambda record: corrections_of(record).map(lambda added: (record, added))))
def test_nothing_else_changes_and_nothing_of_what_was_taken_out_is_left(both):
    record, added = both
    after = corrected(record, added)
    gone = {item.subject for item in added if item.takes_out}
    assert [item for item in record.contributions if item.id not in gone] == list(after.contributions)
    assert not gone.intersection(source for proposal in after.proposals for source in proposal.sources)
    for part in ("session", "steps", "heads", "polls", "identifiers", "kept"):
        assert getattr(after, part) == getattr(record, part)
    assert {item.id for item in after.corrections} <= {item.id for item in added}
    totals, before = after.counts(), record.counts()
    assert totals.pop("corrections", 0) == len(after.corrections)
    assert totals == {**before, "contributions": before["contributions"] - len(gone)}


@few
@given(records())
def test_without_a_correction_nothing_changes(record):
    assert corrected(record, []) == record


def test_a_correction_is_said_beside_what_it_corrects_and_nowhere_else():
    right = Correction("1", 2, K.CORRECTION, About.PROPOSAL, "p", 3, "Ten, not two.")
    late = Correction("2", 3, K.MINORITY, About.PROPOSAL, "p", 3, "Evenings.")
    out = Correction("3", 3, K.TAKEN_OUT, About.CONTRIBUTION, "c", 7, "")
    both = [right, late, out]
    assert beside(both, About.PROPOSAL, "p") == (
        "Corrected in report 2: Ten, not two.",
        "A minority adds in report 3: Evenings.",
    )
    assert (
        beside(both, About.POLL, "p")
        == beside(both, About.PROPOSAL, "q")
        == beside(both, About.CONTRIBUTION, "c")
        == ()
    )
    why = "somebody was named in it, or took back what they had said."
    assert sentence(out) == f"Contribution 7 was taken out in report 3: {why}"
