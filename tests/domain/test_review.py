"""What is sealed of the review, and the version of a record that holds it."""

import json
from dataclasses import replace
from datetime import date

import pytest

from tests import builders
from tests.domain.test_journal import entries_of, story_of
from workshop_app.domain import board_words, review_words
from workshop_app.domain.board import board_brief
from workshop_app.domain.codec import canonical, decode, encode
from workshop_app.domain.contribution import Contribution, ContributionKind, merge
from workshop_app.domain.correction import About, Correction, CorrectionKind
from workshop_app.domain.errors import FormatError
from workshop_app.domain.intruder import (
    SAMPLE,
    Found,
    IntruderCheck,
    Question,
    Reply,
    Reported,
    Sampled,
    sample,
)
from workshop_app.domain.journal import Kind, agrees, replay
from workshop_app.domain.record import check, corrected, from_bytes, to_bytes, version_of
from workshop_app.domain.rescued_log import told as told_by
from workshop_app.domain.review import REASONS, Answer, Review

NO = tuple(Found(question, Reply.NO) for question in Question)
CHECK = IntruderCheck(10, 2, NO)
REVIEW = Review(
    {"kept": 2, "replaced": 1},
    {"PERSON": 3},
    {"names somebody": 3, "somebody could come to harm": 1},
    {"restricted": 1},
)
DAY = date(2018, 4, 11)
ONE = builders.record()
FIRST = ONE.contributions[0]
THREE = replace(ONE, v=3, review=replace(REVIEW, check=CHECK))


@pytest.mark.parametrize(
    ("make", "sentence"),
    [
        (lambda: Review({"shrugged": 1}, {"PERSON": 1}, {"x": 1}), "answer that there is not"),
        (lambda: Review(questions={"shrugged": 1}), "answer that there is not"),
        (lambda: Review({"kept": 0}), "outside"),
        (lambda: Review(left=-1), "outside"),
        (lambda: replace(REVIEW, kinds={"PERSON": 2}), "add up"),
        (lambda: replace(REVIEW, reasons={"names somebody": 3}), "add up"),
        (lambda: replace(CHECK, sampled=SAMPLE + 1), "cannot be"),
        (lambda: replace(CHECK, people=0), "cannot be"),
        (lambda: replace(CHECK, answers=NO[:-1]), "six answers"),
        (lambda: replace(CHECK, sampled=2, answers=(Found(NO[0].question, Reply.YES, 3), *NO[1:])), "more than was"),
        (lambda: Found(Question.SEARCHING, Reply.YES), "does not fit"),
        (lambda: Found(Question.SEARCHING, Reply.NO, 1), "does not fit"),
        (lambda: Found(Question.SEARCHING, Reply.NO, note="x" * 501), "at most 500"),
    ],
)
def test_each_fault_of_a_review_has_its_sentence(make, sentence):
    with pytest.raises(FormatError, match=sentence):
        make()


def test_that_nobody_could_tell_needs_no_reason():
    assert Review(questions={"kept": 4}).reasons == {}


def test_each_answer_has_a_short_list_of_reasons():
    assert REASONS.keys() == set(Answer)
    assert {len(reasons) for reasons in REASONS.values()} == {3}


def test_a_reviewed_record_is_of_version_3_and_read_back():
    check(THREE)
    assert from_bytes(to_bytes(THREE)) == THREE
    for version in (1, 2):
        with pytest.raises(FormatError, match="version"):
            check(replace(THREE, v=version))
    with pytest.raises(FormatError, match="version"):
        check(replace(ONE, v=3))


def test_a_restricted_contribution_makes_it_version_3_and_the_others_keep_their_spelling():
    restricted = replace(FIRST, restricted=True)
    record = replace(ONE, v=3, contributions=(restricted, *ONE.contributions[1:]))
    value = json.loads(to_bytes(record))
    assert from_bytes(to_bytes(record)) == record
    assert [item.get("restricted") for item in value["contributions"][:2]] == [True, None]
    assert "corrections" not in value
    value["contributions"][1]["restricted"] = False
    with pytest.raises(FormatError, match=r"contributions.1..restricted says what is to be left out"):
        from_bytes(canonical(value))


def test_taking_out_the_only_restricted_one_leaves_an_older_version():
    record = replace(ONE, v=3, contributions=(replace(FIRST, restricted=True), *ONE.contributions[1:]))
    out = Correction("1" * 16, 2, CorrectionKind.TAKEN_OUT, About.CONTRIBUTION, FIRST.id, FIRST.number, "")
    assert corrected(record, [out]).v == 2
    assert corrected(THREE, [out]).v == 3


def test_a_field_that_may_be_left_out_is_still_of_its_kind():
    value = encode(FIRST)
    with pytest.raises(FormatError, match="restricted is not of the agreed kind"):
        decode(Contribution, {**value, "restricted": "yes"})
    with pytest.raises(FormatError, match="agreed fields"):
        decode(Contribution, {**value, "other": True})


def test_duplicates_of_which_one_is_restricted_are_restricted_together():
    one = Contribution("a" * 16, 1, ContributionKind.IDEA, "A bus at ten")
    assert merge(one, [replace(one, id="b" * 16, number=2, restricted=True)]).restricted
    assert not merge(one, [replace(one, id="b" * 16, number=2)]).restricted


def test_the_sample_is_all_of_a_few_and_ten_of_many_in_their_own_order():
    drawn = iter(range(255, 0, -1))

    def token(size):
        return bytes([next(drawn)]) * size

    assert sample("abc", token) == ("a", "b", "c")
    assert sample(range(30), token) == tuple(range(20, 30)), "the lowest numbers were drawn last"
    assert sample((), token) == ()


def test_the_log_gives_the_review_and_no_other():
    told = [*story_of(replace(THREE, v=1, review=None)), (Kind.REVIEW, THREE.review)]
    entries = entries_of(told)
    assert agrees(replay(entries), THREE)
    assert not agrees(replay(entries), ONE)
    assert not agrees(replay(entries[:-1]), THREE)
    without_words = replace(entries[-1], salt=None, payload=None)
    assert not agrees(replay([*entries[:-1], without_words]), ONE), "a review stands in the log, and none in the record"
    assert told_by(entries).review == THREE.review


def test_the_check_under_way_becomes_the_sealed_one_once_all_six_are_answered():
    check = Sampled(("a", "b", "c"), 2)
    for question in Question:
        assert check.sealed is None
        assert check.answer(question) is None
        check = check.with_answer(Reported(question, Reply.NO))
    check = check.with_answer(Reported(Question.AT_WORK, Reply.YES, ("a", "c"), "Two of them"))
    assert check.pointed_to == {"a", "c"}
    assert [each.question for each in check.answers] == list(Question)
    sealed = check.sealed
    assert (sealed.sampled, sealed.people) == (3, 2)
    assert sealed.answers[2] == Found(Question.AT_WORK, Reply.YES, 2, "Two of them")
    with pytest.raises(FormatError, match="not those to its sample"):
        check.with_answer(Reported(Question.AT_WORK, Reply.YES, ("z",)))
    with pytest.raises(FormatError, match="not those to its sample"):
        replace(check, answers=(check.answers[0], check.answers[0]))


def test_the_review_in_sentences_for_report_and_desk():
    assert review_words.sentences(ONE) == ("This session was sealed without a review.",)
    answers = list(NO)
    answers[0] = Found(Question.SOMEBODY, Reply.YES, 2, "Both of the same street")
    answers[4] = Found(Question.SEARCHING, Reply.NOT_SURE)
    record = replace(THREE, contributions=(replace(FIRST, restricted=True), *ONE.contributions[1:]))
    said = review_words.sentences(
        replace(record, review=replace(REVIEW, left=1, check=replace(CHECK, answers=answers)))
    )
    assert said == (
        "Flags in the review: kept 2 and replaced 1. Questions about who could be known: restricted 1.",
        "1 possible flag or question had no answer.",
        "Reasons: names somebody 3 and somebody could come to harm 1.",
        "1 contribution is restricted (1): quoted to nobody until City Hall clears them.",
        "Neighbourhood check: 10 contributions of the session, looked at by 2 people. Yes: it makes one think of"
        " somebody in particular (2). Not sure: it can be found out by searching.",
        "Note (it makes one think of somebody in particular): Both of the same street",
    )
    assert review_words.sentences(replace(ONE, v=3, review=Review())) == (
        "Flags in the review: none. Questions about who could be known: none.",
        "The neighbourhood check was not done.",
    )
    assert "No to each of the six questions." in review_words.sentences(THREE)[-1]


def test_a_restricted_contribution_is_counted_and_never_quoted():
    programme, records = builders.programme(), builders.records(6)
    said = replace(records[0].contributions[0], text="Words to be quoted", read_back=True, recognised_by=60)
    told = replace(said, kind=ContributionKind.VERBATIM)

    def brief(item):
        first = replace(records[0], contributions=(item, *records[0].contributions[1:]))
        return board_brief(programme, (replace(first, v=version_of(first)), *records[1:]), DAY)

    def quoted(found):
        return [each.text for section in found.sections for each in section.quotations]

    free, bound = brief(told), brief(replace(told, restricted=True))
    assert "Words to be quoted" in quoted(free)
    assert "Words to be quoted" not in quoted(bound)
    assert (free.restricted, bound.restricted) == (0, 1)
    assert free.contributions == bound.contributions
    assert any("never quoted" in sentence for sentence in board_words.disclosure(bound))
    assert not any("never quoted" in sentence for sentence in board_words.disclosure(free))


def test_the_brief_says_in_how_many_sessions_neighbours_were_asked():
    programme, records = builders.programme(), builders.records(4)
    checked = [replace(record, v=3, review=Review(check=CHECK)) for record in records[:2]]
    brief = board_brief(programme, (*checked, *records[2:]), DAY)
    assert brief.checked == 2
    assert any("In 2 sessions people who know the neighbourhood" in sentence for sentence in board_words.method(brief))
