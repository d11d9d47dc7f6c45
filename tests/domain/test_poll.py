"""A poll, its ballots, and the count of the paper by two people."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.domain.making import ballots_of, polls
from workshop_app.domain.errors import VoteError
from workshop_app.domain.poll import (
    MAX_BALLOTS,
    Casting,
    Method,
    PaperCount,
    Poll,
    Side,
    check_ballot,
    mismatch,
)


@given(polls(), st.data())
def test_ballots_of_the_poll_pass_and_others_do_not(poll, data):
    for ballot in data.draw(ballots_of(poll)):
        check_ballot(poll, ballot)
        for other in ({"elsewhere": poll.method.choices[0].key}, {poll.proposals[0]: "shrug"}):
            with pytest.raises(VoteError, match="does not belong"):
                check_ballot(poll, {**ballot, **other})


@given(*[st.integers(0, 60)] * 4)
def test_a_poll_reconciles_when_every_ballot_issued_is_somewhere(issued, cast, spoilt, returned):
    poll = Poll("a", 1, "t", Method.YES_NO, Casting.PAPER, ("p",), issued=issued, spoilt=spoilt, returned=returned)
    assert cast + mismatch(poll, cast) + spoilt + returned == issued


@pytest.mark.parametrize("method", Method)
def test_every_method_has_a_title_and_distinct_answers_on_more_than_one_side(method):
    assert method.title
    assert len({choice.key for choice in method.choices}) == len(method.choices)
    sides = {method.side(choice.key) for choice in method.choices}
    assert sides == {None} if method.compares else sides >= {Side.AGREE, Side.DISAGREE}
    assert all(choice.label for choice in method.choices)
    with pytest.raises(VoteError, match="not on the ballot"):
        method.side("shrug")


def test_the_default_method_has_the_answers_that_the_product_names():
    labels = [choice.label for choice in Method.AGREEMENT.choices]
    assert (labels[0], labels[-2], labels[-1]) == ("Strongly agree", "Strongly disagree", "Need more information")


@pytest.mark.parametrize(
    "values",
    [
        {"proposals": ()},
        {"proposals": ("p", "p")},
        {"issued": -1},
        {"spoilt": -1},
        {"returned": MAX_BALLOTS + 1},
    ],
)
def test_a_poll_that_cannot_be_is_refused(values):
    with pytest.raises(VoteError):
        Poll(
            **{
                "id": "a",
                "number": 1,
                "title": "t",
                "method": Method.YES_NO,
                "casting": Casting.PAPER,
                "proposals": ("p",),
            }
            | values
        )


@pytest.mark.parametrize(
    ("cast", "counts", "sentence"),
    [
        (-1, {}, "lies between 0 and 100,000"),
        (MAX_BALLOTS + 1, {}, "lies between 0 and 100,000"),
        (3, {"p": {"yes": -1}}, "less than nothing"),
        (3, {"p": {"yes": 2, "no": 2}}, "more answers than there are ballots"),
    ],
)
def test_a_count_that_cannot_be_is_refused(cast, counts, sentence):
    with pytest.raises(VoteError, match=sentence):
        PaperCount(cast, counts)


@pytest.mark.parametrize("method", Method)
def test_each_answer_has_a_digit_of_its_own_and_fingers_have_theirs(method):
    assert len(set(method.digits)) == len(method.choices)
    assert all(0 <= digit <= 9 for digit in method.digits)
    fingers = dict(zip(method.digits, (choice.label for choice in method.choices), strict=True))
    if method is Method.FIST_TO_FIVE:
        assert (fingers[5], fingers[1], fingers[0]) == ("Five: will lead it", "One: has to change", "Fist: block it")
    elif method is Method.SCORE:
        assert fingers == {score: str(score) for score in range(6)}
    else:
        assert sorted(fingers) == list(range(1, len(fingers) + 1))
