"""The fairness check: four principles, each with words, in the plan and so in the record."""

from dataclasses import replace

import pytest

from tests.sealing import samples
from workshop_app.domain import journal
from workshop_app.domain.codec import decode, encode
from workshop_app.domain.contribution import Contribution, ContributionKind
from workshop_app.domain.equality import Equality
from workshop_app.domain.errors import CaptureError, FormatError, PlanError
from workshop_app.domain.fairness import Fair, Principle, sentences, unanswered
from workshop_app.domain.record import PREPARED, check, version_of
from workshop_app.domain.rescued_log import told
from workshop_app.domain.session import Session, expectation

FAIR = Fair(Principle.TIME, "Two weeks, by post too.")


def test_each_principle_has_a_question_and_is_missed_while_it_has_no_answer():
    assert all(principle.question.endswith("?") for principle in Principle)
    assert unanswered([FAIR]) == [Principle.FORMATIVE, Principle.REASONS, Principle.ACCOUNT]


def test_a_report_says_each_answer_and_what_nobody_answered():
    assert sentences(()) == ["The fairness check was not answered before the session."]
    assert sentences((FAIR,)) == [
        "Time to respond: Two weeks, by post too.",
        "Not answered: still open, reasons given and taken into account.",
    ]
    assert len(sentences([Fair(principle, "Yes.") for principle in Principle])) == len(Principle)


def test_whom_a_session_waits_for_is_said_where_somebody_said_it():
    assert expectation(samples.plan()) == ""
    assert expectation(samples.plan(expected=30)) == "Who should be in the room: about 30 people."
    assert expectation(samples.plan(wanted="Parents")) == "Who should be in the room: Parents."


@pytest.mark.parametrize("words", ["", " ", "x" * 601])
def test_an_answer_has_words(words):
    with pytest.raises(PlanError):
        Fair(Principle.TIME, words)


@pytest.mark.parametrize(
    "changes", [{"fairness": (FAIR, FAIR)}, {"wanted": "x" * 301}, {"expected": -1}, {"expected": 2_001}]
)
def test_a_plan_refuses_what_is_no_preparation(changes):
    with pytest.raises(PlanError):
        samples.plan(**changes)


def test_a_plan_that_was_not_prepared_is_spelt_as_before():
    assert not {"fairness", "wanted", "expected"} & encode(samples.plan()).keys()
    plan = samples.plan(fairness=(FAIR,), wanted="Parents", expected=30)
    assert decode(Session, encode(plan)) == plan


@pytest.mark.parametrize(
    "changes", [{"batch": 0}, {"batch": 10_000}, {"rating": 2}, {"rating": 5, "kind": ContributionKind.ASSESSMENT}]
)
def test_cards_have_a_batch_and_assessments_a_rating(changes):
    with pytest.raises(CaptureError):
        Contribution(**{"id": "a" * 16, "number": 1, "kind": ContributionKind.IDEA, "text": "One", **changes})


def test_the_version_says_what_is_in_the_record():
    made = samples.prepared(samples.closed(2)).record
    assert version_of(made) == PREPARED
    check(made)
    plain = samples.closed(2).record
    for changed in (
        replace(plain, equality=Equality(5)),
        replace(plain, contributions=made.contributions),
        *(replace(plain, session=replace(plain.session, **each)) for each in ({"wanted": "All"}, {"expected": 9})),
    ):
        assert version_of(changed) == PREPARED
    for forms in (0, 2_001):
        totals = Equality(forms)
        with pytest.raises(FormatError):
            check(replace(made, equality=totals))


def test_the_log_gives_the_totals_and_takes_them_back():
    made = samples.prepared(samples.closed(2))
    replayed = journal.replay(made.entries)
    assert journal.agrees(replayed, made.record)
    assert not journal.agrees(replayed, replace(made.record, equality=None))
    more = samples.log(samples.SESSION, [(journal.Kind.EQUALITY, Equality())])
    assert journal.replay((*made.entries, *more)).equality is None


def test_a_rescue_finds_the_totals_in_the_log():
    made = samples.prepared(samples.closed(2))
    assert told(made.entries).equality == made.record.equality
    more = samples.log(samples.SESSION, [(journal.Kind.EQUALITY, Equality())])
    assert told((*made.entries, *more)).equality is None
