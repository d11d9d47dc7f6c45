"""The count of the paper: two blind counts, and a third of what they differ in, told without a figure."""

from __future__ import annotations

from dataclasses import fields

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workshop_app.domain.errors import VoteError
from workshop_app.domain.paper import Row, agreed_count, answers_of, check_third, disputed, spelt
from workshop_app.domain.poll import Casting, Method, PaperCount, Poll

YES_NO = Poll("a", 1, "t", Method.YES_NO, Casting.PAPER, ("p", "q"))
RANKED = Poll("a", 1, "t", Method.RANKED, Casting.PAPER, ("p", "q", "r"))


def count(cast: int, **yes: int) -> PaperCount:
    return PaperCount(cast, {proposal: {"yes": number} for proposal, number in yes.items()})


def keyed(**ballots: int) -> PaperCount:
    """Ballots spelt with `_` for a blank, since a name in Python holds no hyphen."""
    spelling = {name[1:].replace("_", "-"): number for name, number in ballots.items()}
    return PaperCount(sum(ballots.values()), {}, spelling)


def test_what_is_in_dispute_is_named_without_a_figure() -> None:
    assert {field.name for field in fields(Row)} == {"proposal", "ballot"}
    assert disputed(YES_NO, [count(9, p=3)]) == ()
    assert agreed_count(YES_NO, [count(9, p=3)]) is None
    assert disputed(YES_NO, [count(9, p=3, q=2), count(9, p=4, q=2)]) == (Row("p"),)
    assert disputed(YES_NO, [count(9, p=3), count(8, p=3)]) == (Row(),)


def test_a_nought_and_an_answer_that_was_not_given_are_the_same() -> None:
    assert agreed_count(YES_NO, [count(3), count(3, p=0)]) is not None


def test_a_third_counts_only_what_the_two_differ_in() -> None:
    two = [count(9, p=3, q=2), count(9, p=4, q=2)]
    for other in (count(9, q=2), count(9, p=4, q=2), count(9)):
        with pytest.raises(VoteError, match="and only that"):
            check_third(YES_NO, two, other)
    third = check_third(YES_NO, two, count(4, p=4))
    assert third.cast == 9, "the pile was counted by both, and is not asked for again"
    agreed = agreed_count(YES_NO, [*two, third])
    assert agreed is not None
    assert (agreed.cast, agreed.of("p", "yes"), agreed.of("q", "yes")) == (9, 4, 2)


def test_a_third_that_agrees_with_neither_leaves_it_in_dispute_for_a_fourth() -> None:
    counts = [count(9, p=3), count(9, p=4), count(9, p=5)]
    assert disputed(YES_NO, counts) == (Row("p"),)
    assert agreed_count(YES_NO, counts) is None
    agreed = agreed_count(YES_NO, [*counts, count(9, p=3)])
    assert agreed is not None
    assert agreed.of("p", "yes") == 3


def test_more_answers_than_ballots_are_in_dispute_although_two_agree_on_each() -> None:
    counts = [count(9, p=9), count(10, p=9)]
    third = check_third(YES_NO, counts, PaperCount(8, {}))
    assert disputed(YES_NO, [*counts, third, PaperCount(8, {})]) == (Row("p"),)


def test_typed_ballots_are_compared_as_heaps_without_an_order() -> None:
    one, other = keyed(b123=3, b1__=1), keyed(b1__=1, b123=3)
    agreed = agreed_count(RANKED, [one, other])
    assert agreed is not None
    assert (agreed.cast, dict(agreed.keyed)) == (4, {"123": 3, "1--": 1})


def test_a_third_counts_only_the_ballots_that_the_heaps_differ_in() -> None:
    two = [keyed(b123=3, b1__=1), keyed(b123=2, b1__=1, b132=1)]
    assert disputed(RANKED, two) == (Row(ballot="123"), Row(ballot="132"))
    with pytest.raises(VoteError, match="and only that"):
        check_third(RANKED, two, keyed(b123=3))
    third = check_third(RANKED, two, keyed(b123=2, b132=1))
    agreed = agreed_count(RANKED, [*two, third])
    assert agreed is not None
    assert (agreed.cast, dict(agreed.keyed)) == (4, {"123": 2, "1--": 1, "132": 1})


@pytest.mark.measured
@given(st.dictionaries(st.sampled_from("pqr"), st.sampled_from("123")))
def test_a_ballot_is_spelt_in_the_order_of_the_options(answers: dict[str, str]) -> None:
    assert answers_of(RANKED, spelt(RANKED, answers)) == answers
    with pytest.raises(VoteError, match="does not belong"):
        answers_of(RANKED, spelt(RANKED, answers) + "-")


def test_typed_ballots_are_as_many_as_were_counted() -> None:
    with pytest.raises(VoteError, match="not as many"):
        PaperCount(3, {}, {"123": 2})
    with pytest.raises(VoteError, match="less than nothing"):
        PaperCount(1, {}, {"123": 2, "132": -1})


@given(st.lists(st.dictionaries(st.sampled_from("pq"), st.integers(0, 4)), min_size=2, max_size=2), st.data())
def test_a_third_who_counts_right_settles_every_row(pair: list[dict[str, int]], data: st.DataObject) -> None:
    counts = [count(9, **each) for each in pair]
    rows = disputed(YES_NO, counts)
    assert {row.proposal for row in rows} == {key for key in "pq" if pair[0].get(key, 0) != pair[1].get(key, 0)}
    if not rows:
        return
    right = {row.proposal: data.draw(st.sampled_from([each.get(row.proposal, 0) for each in pair])) for row in rows}
    agreed = agreed_count(YES_NO, [*counts, check_third(YES_NO, counts, count(9, **right))])
    assert agreed is not None
    assert all(agreed.of(proposal, "yes") == number for proposal, number in right.items())
