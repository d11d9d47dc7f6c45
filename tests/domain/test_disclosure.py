"""What the room may see of a result, so that nobody's vote is as good as told."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workshop_app.domain.disclosure import Shown, room_result
from workshop_app.domain.poll import Method, Side
from workshop_app.domain.programme import Policy
from workshop_app.domain.tally import Tally

methods = st.sampled_from(Method)


@st.composite
def results(draw):
    method = draw(methods)
    counts = {choice.key: draw(st.integers(0, 9)) for choice in method.choices}
    return method, Tally("p", counts, draw(st.integers(0, 3))), Policy(minimum_ballots=draw(st.integers(5, 12)))


@given(results())
def test_exact_counts_are_shown_only_where_no_side_is_all_but_one(made):
    method, tally, policy = made
    result = room_result(tally, method, policy)
    one_sided = any(tally.cast - tally.on_side(method, side) <= 1 for side in Side) and tally.answered > 0
    if tally.cast < policy.minimum_ballots:
        assert result.shown is Shown.HIDDEN
    else:
        assert result.shown is (Shown.BAND if one_sided else Shown.EXACT)


@given(results())
def test_what_is_not_exact_carries_no_count_of_any_answer(made):
    method, tally, policy = made
    result = room_result(tally, method, policy)
    assert (result.proposal, result.cast) == ("p", tally.cast)
    if result.shown is Shown.EXACT:
        assert result.counts == tally.counts
        assert result.blank == tally.blank
        assert not result.sentence
    else:
        assert result.counts == {}
        assert result.blank == 0
        assert result.sentence
    enough = result.shown is not Shown.HIDDEN and tally.answered >= policy.minimum_ballots
    assert result.labels == (tally.labels(method) if enough else ())


@given(results())
def test_two_results_in_one_band_look_the_same(made):
    method, tally, policy = made
    result = room_result(tally, method, policy)
    if result.shown is not Shown.BAND:
        return
    side = next(side for side in Side if tally.cast - tally.on_side(method, side) <= 1)
    key = next(choice.key for choice in method.choices if choice.side is side)
    unanimous = Tally("p", {choice.key: 0 for choice in method.choices} | {key: tally.cast}, 0)
    assert room_result(unanimous, method, policy).sentence == result.sentence


@pytest.mark.parametrize(
    ("counts", "blank", "shown", "sentence"),
    [
        ({"yes": 4, "no": 0, "abstain": 0}, 0, Shown.HIDDEN, "Fewer than 5 ballots"),
        ({"yes": 5, "no": 0, "abstain": 0}, 0, Shown.BAND, "Nearly all agree"),
        ({"yes": 9, "no": 1, "abstain": 0}, 0, Shown.BAND, "Nearly all agree"),
        ({"yes": 9, "no": 0, "abstain": 0}, 1, Shown.BAND, "Nearly all agree"),
        ({"yes": 1, "no": 9, "abstain": 0}, 0, Shown.BAND, "Nearly all disagree"),
        ({"yes": 0, "no": 0, "abstain": 6}, 0, Shown.BAND, "Nearly all are in between"),
        ({"yes": 9, "no": 2, "abstain": 0}, 0, Shown.EXACT, ""),
        ({"yes": 0, "no": 0, "abstain": 0}, 6, Shown.EXACT, ""),
    ],
)
def test_the_cases_people_meet(counts, blank, shown, sentence):
    result = room_result(Tally("p", counts, blank), Method.YES_NO, Policy())
    assert result.shown is shown
    assert result.sentence.startswith(sentence)


def test_many_who_need_more_information_are_said_so():
    counts = dict.fromkeys((choice.key for choice in Method.AGREEMENT.choices), 0) | {"more-information": 8}
    assert room_result(Tally("p", counts, 0), Method.AGREEMENT, Policy()).sentence == "Nearly all need more information"


def test_too_few_answers_are_called_nothing():
    counts = {choice.key: 0 for choice in Method.AGREEMENT.choices} | {"agree": 4}
    result = room_result(Tally("p", counts, 20), Method.AGREEMENT, Policy())
    assert (result.shown, result.labels) == (Shown.EXACT, ())
    assert room_result(Tally("p", counts | {"agree": 5}, 20), Method.AGREEMENT, Policy()).labels != ()
