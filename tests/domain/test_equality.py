"""Equality totals hold counts of the form's own questions, and nothing that could be a form."""

import pytest

from workshop_app.domain.codec import decode, encode
from workshop_app.domain.equality import NOT_SAID, QUESTIONS, Equality, hidden, pooled, sentence, shown, together
from workshop_app.domain.errors import CaptureError, FormatError

SEX = {"female": 14, "male": 8}
TOTALS = Equality(24, {"sex": SEX})


def test_every_question_may_be_left_unsaid_and_none_is_on_politics():
    assert len(QUESTIONS) == 10
    for question in QUESTIONS:
        assert len(question.labels) == len(question.answers), question.key
        assert question.answers[-1] == (NOT_SAID, "Prefer not to say")
        assert "politic" not in question.words.lower()


def test_a_blank_is_what_nobody_answered():
    assert (TOTALS.blank("sex"), TOTALS.blank("age")) == (2, 24)
    assert decode(Equality, encode(TOTALS)) == TOTALS


@pytest.mark.parametrize(
    ("forms", "totals"),
    [
        (4, {}),
        (-1, {}),
        (2**31, {}),
        (0, {"sex": SEX}),
        (21, {"sex": SEX}),
        (24, {"vote": {"not-said": 5}}),
        (24, {"sex": {"left": 5}}),
        (24, {"sex": {}}),
        (24, {"sex": {"female": 0}}),
    ],
)
def test_what_is_no_total_is_refused(forms, totals):
    with pytest.raises(CaptureError):
        Equality(forms, totals)
    with pytest.raises(FormatError):
        decode(Equality, {"forms": forms, "totals": totals})


def test_a_question_is_counted_again_or_not_at_all():
    again = TOTALS.with_question("sex", {"female": 13, "male": 0, NOT_SAID: 2})
    assert again.totals == {"sex": {"female": 13, NOT_SAID: 2}}
    assert again.with_question("sex", {"female": 0}) == Equality(24)
    assert again.with_question("age", {"18-to-24": 3}).totals.keys() == {"sex", "age"}


def test_totals_of_sessions_add_up():
    assert together([TOTALS, Equality(6, {"sex": {"male": 5}, "age": {"16-to-17": 1}})]) == Equality(
        30, {"sex": {"female": 14, "male": 13}, "age": {"16-to-17": 1}}
    )
    assert together([]) == Equality()


@pytest.mark.parametrize(
    ("counts", "gone"),
    [
        ({"a": 9, "b": 5, "c": 0}, set()),
        ({"a": 20, "b": 9, "c": 2}, {"b", "c"}),
        ({"a": 20, "b": 4, "c": 3}, {"b", "c"}),
        ({"a": 3, "b": 2}, {"a", "b"}),
        ({"a": 6, "b": 1, "c": 1}, {"a", "b", "c"}),
    ],
)
def test_no_small_count_can_be_worked_out(counts, gone):
    assert hidden(counts, 5) == gone


def test_a_question_is_shown_without_small_counts_and_what_gives_them_away():
    totals = Equality(30, {"sex": {"female": 20, "male": 6}, "age": {"16-to-17": 30}})
    age, sex = shown(totals, 5)
    assert sentence(sex) == "Your sex: Female 20, Male *, Left empty *."
    assert sentence(age) == "Your age: 16 to 17 30."
    assert sentence(shown(totals, 1)[1]) == "Your sex: Female 20, Male 6, Left empty 4."


def test_sessions_are_pooled_question_by_question_on_the_forms_that_counted_it():
    one, two, three = Equality(30, {"sex": {"female": 20}, "age": {"16-to-17": 9}}), Equality(10), TOTALS
    (sex,) = pooled([one, two, three], 5, 2)
    assert (sex.question.key, sex.sessions, sex.forms) == ("sex", 2, 54)
    assert dict(sex.answers)["Female"] == 20 + TOTALS.totals["sex"]["female"]
    assert pooled([one, two], 5, 2) == ()
    assert pooled([], 5, 0) == ()
