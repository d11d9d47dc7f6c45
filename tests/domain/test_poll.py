"""A poll, its ballots, and the count of the paper by two people."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.domain.making import ballots_of, polls
from workshop_app.domain.errors import VoteError
from workshop_app.domain.poll import (
    MAX_BALLOTS,
    Casting,
    Difference,
    Method,
    PaperCount,
    Poll,
    Side,
    agreed_count,
    check_ballot,
    differences,
    mismatch,
)


@st.composite
def polls_with_counts(draw, many=2):
    poll = draw(polls())
    keys = [choice.key for choice in poll.method.choices]

    def count():
        cast = draw(st.integers(0, 8))
        counts = {}
        for proposal in draw(st.sets(st.sampled_from(poll.proposals))):
            left, per = cast, {}
            for key in draw(st.sets(st.sampled_from(keys))):
                per[key] = draw(st.integers(0, left))
                left -= per[key]
            counts[proposal] = per
        return PaperCount(cast, counts)

    return poll, [count() for _ in range(many)]


@given(polls_with_counts())
def test_two_counts_differ_exactly_where_a_number_differs(made):
    poll, (first, second) = made
    found = {(d.proposal, d.choice): (d.first, d.second) for d in differences(poll, first, second)}
    expected = {} if first.cast == second.cast else {("", ""): (first.cast, second.cast)}
    for proposal in poll.proposals:
        for choice in poll.method.choices:
            pair = tuple(count.counts.get(proposal, {}).get(choice.key, 0) for count in (first, second))
            if pair[0] != pair[1]:
                expected[proposal, choice.key] = pair
    assert found == expected


@given(polls_with_counts())
def test_differences_turn_round_with_the_counters(made):
    poll, (first, second) = made
    turned = [Difference(d.proposal, d.choice, d.second, d.first) for d in differences(poll, second, first)]
    assert turned == differences(poll, first, second)
    assert differences(poll, first, first) == []


@given(polls_with_counts(many=3))
def test_a_count_is_agreed_only_when_the_last_two_are_the_same(made):
    poll, counts = made
    for many in range(4):
        agreed = agreed_count(poll, counts[:many])
        same = many >= 2 and not differences(poll, counts[many - 2], counts[many - 1])
        assert (agreed is not None) is same
        assert agreed is None or agreed is counts[many - 1]


def test_an_answer_that_was_not_given_and_a_nought_are_the_same():
    poll = Poll("a", 1, "t", Method.YES_NO, Casting.PAPER, ("p",))
    assert agreed_count(poll, [PaperCount(3, {}), PaperCount(3, {"p": {"yes": 0}})]) is not None


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
    assert {method.side(choice.key) for choice in method.choices} >= {Side.AGREE, Side.DISAGREE}
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
    else:
        assert sorted(fingers) == list(range(1, len(fingers) + 1))
