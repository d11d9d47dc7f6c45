"""What the room may see of a result, so that nobody's vote is as good as told."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workshop_app.domain.disclosure import Shown, room_ranking, room_result
from workshop_app.domain.poll import Method, Side
from workshop_app.domain.programme import Policy
from workshop_app.domain.tally import Tally
from workshop_app.domain.voting.methods import RANKED

methods = st.sampled_from([method for method in Method if not method.compares])


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


APPROVED = "Nearly all gave it: Approve"


@pytest.mark.parametrize(
    ("method", "counts", "blank", "shown", "sentence"),
    [
        (Method.APPROVAL, {"approve": 4}, 0, Shown.HIDDEN, "Fewer than 5 ballots"),
        (Method.APPROVAL, {"approve": 9}, 1, Shown.BAND, APPROVED),
        (Method.APPROVAL, {"approve": 10}, 0, Shown.BAND, APPROVED),
        (Method.APPROVAL, {"approve": 1}, 9, Shown.BAND, "Nearly nobody gave it anything"),
        (Method.APPROVAL, {"approve": 8}, 2, Shown.EXACT, ""),
        (Method.DOTS, {"1": 1, "2": 9}, 0, Shown.BAND, "Nearly all gave it: 2 dots"),
        (Method.DOTS, {"1": 5, "2": 5}, 0, Shown.EXACT, ""),
    ],
)
def test_an_option_among_others_is_guarded_answer_by_answer(method, counts, blank, shown, sentence):
    result = room_result(Tally("p", counts, blank), method, Policy())
    assert (result.shown, result.labels) == (shown, ())
    assert result.sentence.startswith(sentence)
    assert dict(result.counts) == (counts if shown is Shown.EXACT else {})


def ranking(*orders):
    """The totals of these orders of A, B and C, such as "ABC"."""
    ballots = [{option: str(place) for place, option in enumerate(order, start=1)} for order in orders]
    return RANKED.tally("ABC", ballots)


def test_a_ranking_shows_places_or_for_no_option_any():
    mixed = room_ranking(ranking("ABC", "BCA", "CAB", "ABC", "BAC", ""), Policy())
    assert [dict(result.counts) for result in mixed] == [
        {"0": 2, "1": 2, "2": 1}, {"0": 2, "1": 2, "2": 1}, {"0": 1, "1": 1, "2": 3},
    ]  # fmt: skip
    assert {(result.blank, result.sentence) for result in mixed} == {(1, "")}
    one_sided = room_ranking(ranking(*["ABC"] * 3, *["ACB"] * 3), Policy())
    assert [result.sentence for result in one_sided] == [
        "Nearly all put it on place 1", *["The places it was given are not shown, to keep votes secret"] * 2,
    ]  # fmt: skip
    assert all(result.counts == {} for result in one_sided), "what the others leave of a place would be the count"
    assert {result.sentence for result in room_ranking(ranking(*["A"] * 5), Policy())} == {
        "Nearly all put it on place 1", "Nearly all put it on place 2½",
    }  # fmt: skip
    assert {result.sentence for result in room_ranking(ranking(*[""] * 6, "ABC"), Policy())} == {
        "Nearly nobody ranked anything"
    }
    assert {result.shown for result in room_ranking(ranking(*["ABC"] * 4), Policy())} == {Shown.HIDDEN}
