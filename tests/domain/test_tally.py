"""What ballots add up to, counted a second time in another way, and what a distribution may be called."""

from collections import Counter
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.domain.making import ballots_of, polls
from workshop_app.domain.errors import VoteError
from workshop_app.domain.poll import Casting, Method, PaperCount, Poll, Side
from workshop_app.domain.tally import Label, Tally, count, from_paper


@st.composite
def votes(draw):
    poll = draw(polls())
    return poll, draw(ballots_of(poll, 30))


@given(votes())
def test_a_tally_is_what_somebody_else_counts(made):
    poll, ballots = made
    pairs = Counter(pair for ballot in ballots for pair in ballot.items())
    tallies = count(poll, ballots)
    assert tuple(tally.proposal for tally in tallies) == poll.proposals
    for tally in tallies:
        assert set(tally.counts) == {choice.key for choice in poll.method.choices}
        assert all(number == pairs[tally.proposal, key] for key, number in tally.counts.items())
        assert tally.cast == len(ballots)
        assert tally.blank == sum(tally.proposal not in ballot for ballot in ballots)


@given(votes(), st.randoms())
def test_the_order_of_the_ballots_makes_no_difference(made, chance):
    poll, ballots = made
    shuffled = [dict(chance.sample(list(ballot.items()), len(ballot))) for ballot in ballots]
    chance.shuffle(shuffled)
    assert count(poll, shuffled) == count(poll, ballots)


@given(votes(), st.integers(0, 30))
def test_two_heaps_counted_apart_add_up_to_the_whole(made, at):
    poll, ballots = made
    one, other, whole = (count(poll, part) for part in (ballots[:at], ballots[at:], ballots))
    for a, b, sum_of_both in zip(one, other, whole, strict=True):
        assert Counter(a.counts) + Counter(b.counts) == Counter(sum_of_both.counts) - Counter()
        assert a.blank + b.blank == sum_of_both.blank


@given(votes())
def test_paper_counted_right_gives_the_same_tally(made):
    poll, ballots = made
    counts = {tally.proposal: dict(tally.counts) for tally in count(poll, ballots)}
    assert from_paper(poll, PaperCount(len(ballots), counts)) == count(poll, ballots)


def test_a_foreign_ballot_is_never_counted():
    poll = Poll("a", 1, "t", Method.YES_NO, Casting.PAPER, ("p",))
    with pytest.raises(VoteError):
        count(poll, [{"p": "yes"}, {"p": "agree"}])


numbers = st.integers(0, 40)


@given(st.lists(numbers, min_size=6, max_size=6), numbers)
def test_labels_follow_the_shares_of_those_who_answered(given_numbers, blank):
    keys = [choice.key for choice in Method.AGREEMENT.choices]
    tally = Tally("p", dict(zip(keys, given_numbers, strict=True)), blank)
    strongly, agree, _, disagree, strongly_not, more = given_numbers
    base = sum(given_numbers)
    assert (tally.answered, tally.cast) == (base, base + blank)
    if base == 0:
        assert tally.labels(Method.AGREEMENT) == ()
        return
    for_it, against, unsure = (Fraction(n, base) for n in (strongly + agree, disagree + strongly_not, more))
    expected = {
        Label.CONSENSUS: for_it >= Fraction(75, 100) and against <= Fraction(10, 100),
        Label.CONTESTED: for_it >= Fraction(25, 100) and against >= Fraction(25, 100),
        Label.UNCLEAR: unsure >= Fraction(20, 100),
    }
    assert tally.labels(Method.AGREEMENT) == tuple(label for label, holds in expected.items() if holds)


@pytest.mark.parametrize(
    ("yes", "no", "abstain", "labels"),
    [
        (15, 2, 3, (Label.CONSENSUS,)),  # 75 % and 10 %: the bounds belong to it
        (14, 2, 4, ()),
        (15, 3, 2, ()),
        (5, 5, 10, (Label.CONTESTED,)),
        (5, 4, 11, ()),
        (0, 0, 0, ()),
    ],
)
def test_the_bounds_are_part_of_a_label(yes, no, abstain, labels):
    assert Tally("p", {"yes": yes, "no": no, "abstain": abstain}, 0).labels(Method.YES_NO) == labels


def test_a_side_is_made_of_all_its_answers():
    tally = Tally("p", {"strongly-agree": 2, "agree": 3, "between": 1}, 0)
    assert tally.on_side(Method.AGREEMENT, Side.AGREE) == 5
    assert tally.on_side(Method.AGREEMENT, Side.DISAGREE) == 0


@pytest.mark.parametrize(("counts", "blank"), [({"yes": -1}, 0), ({"yes": 1}, -1)])
def test_less_than_nothing_is_no_count(counts, blank):
    with pytest.raises(VoteError, match="less than nothing"):
        Tally("p", counts, blank)
