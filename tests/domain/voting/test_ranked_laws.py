"""What theory says of each rule holds of this one, for any ballots: ties, truncated and blank ones among them."""

from fractions import Fraction
from itertools import permutations

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from tests.domain.voting.profiles import (
    NAMES,
    each,
    mapped,
    prefer,
    profile,
    profiles,
    raised,
    rank_in,
    reversed_,
    runoff_by_hand,
    spelt,
    with_clone,
)
from workshop_app.domain.voting import schulze
from workshop_app.domain.voting.pairwise import matrix_of, smith_sets
from workshop_app.domain.voting.profile import Profile
from workshop_app.domain.voting.ranked import RULES, by_borda, by_condorcet, by_runoff, by_schulze, tally_of

some = settings(max_examples=40)
rules = pytest.mark.parametrize("rule", RULES.values(), ids=list(RULES))


def ranks(outcome):
    return {option: number for number, group in enumerate(outcome.ranking) for option in group}


@rules
@some
@given(profiles())
def test_a_ranking_holds_every_option_once_and_begins_with_the_winners(rule, votes):
    outcome = rule(tally_of(votes))
    assert sorted(option for group in outcome.ranking for option in group) == list(votes.options)
    assert all(outcome.ranking)
    assert outcome.winners in (outcome.ranking[0], ())
    assert outcome.winners or rule is by_condorcet


@rules
@some
@given(profiles(), st.randoms())
def test_neither_the_order_of_ballots_nor_the_names_of_options_count(rule, votes, chance):
    shuffled = each(votes)
    chance.shuffle(shuffled)
    assert rule(tally_of(profile(votes.options, shuffled))) == rule(tally_of(votes))
    names = dict(zip(votes.options, chance.sample(NAMES, len(votes.options)), strict=True))
    expected = {names[option]: number for option, number in ranks(rule(tally_of(votes))).items()}
    assert ranks(rule(tally_of(mapped(votes, names)))) == expected


@rules
@some
@given(profiles(most=4), st.integers(2, 3))
def test_every_ballot_twice_changes_nothing(rule, votes, times):
    assert ranks(rule(tally_of(profile(votes.options, each(votes) * times)))) == ranks(rule(tally_of(votes)))


@pytest.mark.parametrize("name", ["schulze", "borda", "plurality", "condorcet"])
@some
@given(profiles(), st.data())
def test_a_winner_whom_a_ballot_raises_still_wins(name, votes, data):
    winners = RULES[name](tally_of(votes)).winners
    assume(winners)
    winner = data.draw(st.sampled_from(winners))
    better = raised(votes, winner, data.draw(st.integers(0, votes.ballots - 1)))
    assert winner in RULES[name](tally_of(better)).winners


def test_in_instant_runoff_a_winner_can_lose_by_being_raised():
    """17 voters, of whom two put the winner first who had put it second (Fishburn and Brams 1983, their kind)."""
    before = spelt("6 a>b>c, 5 c>a>b, 4 b>c>a, 2 b>a>c")
    after = spelt("8 a>b>c, 5 c>a>b, 4 b>c>a")
    assert by_runoff(tally_of(before)).winners == ("a",)
    assert by_runoff(tally_of(after)).winners == ("c",)


@some
@given(profiles())
def test_who_beats_each_other_one_wins_and_who_loses_to_each_does_not(votes):
    def beats(one, other):
        return prefer(votes, one, other) > prefer(votes, other, one)

    best = [o for o in votes.options if all(beats(o, other) for other in votes.options if other != o)]
    worst = [o for o in votes.options if all(beats(other, o) for other in votes.options if other != o)]
    tally = tally_of(votes)
    assert by_condorcet(tally).winners == tuple(best)
    if best:
        assert by_schulze(tally).winners == tuple(best)
        assert by_condorcet(tally).ranking[0] == tuple(best)
    if worst and len(votes.options) > 1:
        assert by_schulze(tally).ranking[-1] == tuple(worst)
        assert by_borda(tally).scores[worst[0]] < max(by_borda(tally).scores.values())


@some
@given(profiles())
def test_smith_sets_are_the_smallest_that_beat_all_below(votes):
    sets = smith_sets(votes.options, matrix_of(votes))
    left = set(votes.options)
    for found in sets:
        dominant = [s for s in _subsets(left) if all(_beats(votes, a, b) for a in s for b in left - s)]
        assert set(found) == min(dominant, key=len)
        left -= set(found)


def _subsets(options):
    items = sorted(options)
    return [{o for bit, o in enumerate(items) if mask >> bit & 1} for mask in range(1, 2 ** len(items))]


def _beats(votes, one, other):
    return prefer(votes, one, other) > prefer(votes, other, one)


@some
@given(profiles())
def test_schulze_winners_come_from_the_smith_set(votes):
    tally = tally_of(votes)
    assert set(by_schulze(tally).winners) <= set(smith_sets(votes.options, tally.pairwise)[0])


@some
@given(profiles(fewest=2))
def test_upside_down_a_lone_schulze_winner_does_not_win(votes):
    winners = by_schulze(tally_of(votes)).winners
    if len(winners) == 1:
        assert winners[0] not in by_schulze(tally_of(reversed_(votes))).winners
    turned = tally_of(reversed_(votes))
    assert turned.pairwise == tuple(zip(*tally_of(votes).pairwise, strict=True))


@some
@given(profiles(fewest=2, most=4, ballots=7), st.data())
def test_a_clone_changes_nothing_for_the_others_under_schulze(votes, data):
    option = data.draw(st.sampled_from(votes.options))
    flips = data.draw(st.lists(st.booleans(), min_size=votes.ballots, max_size=votes.ballots))
    cloned = by_schulze(tally_of(with_clone(votes, option, "z", flips))).winners
    assert {option if winner == "z" else winner for winner in cloned} == set(by_schulze(tally_of(votes)).winners)


@some
@given(profiles())
def test_what_no_ballot_denies_no_rule_denies(votes):
    """Pareto, weak: an option that some rank above another and none below it stands no lower."""
    tally = tally_of(votes)
    for one, other in permutations(votes.options, 2):
        if prefer(votes, other, one) == 0:
            for rule in (by_schulze, by_borda):
                assert ranks(rule(tally))[one] <= ranks(rule(tally))[other]


@some
@given(profiles())
def test_pairs_places_and_rounds_are_what_somebody_else_counts(votes):
    tally = tally_of(votes)
    for i, one in enumerate(votes.options):
        for j, other in enumerate(votes.options):
            assert tally.pairwise[i][j] == (0 if i == j else prefer(votes, one, other))
    points = dict.fromkeys(votes.options, Fraction(0))
    for order in each(votes):
        for one in votes.options if order else ():
            for other in set(votes.options) - {one}:
                mine, theirs = rank_in(order, one), rank_in(order, other)
                points[one] += Fraction(1) if mine < theirs else Fraction(1, 2) if mine == theirs else 0
    assert by_borda(tally).scores == points
    assert [(dict(each.counts), each.exhausted) for each in tally.rounds] == runoff_by_hand(votes)


def test_a_runoff_ballot_ends_where_two_equal_options_stand_and_not_before():
    """Two ballots begin with b=d and are spent at once, though b goes; the one with c=d counts for d, as c is gone."""
    rounds = tally_of(spelt("4 a, 2 b=d>a, 3 d, 1 b>c=d, 1 b>a, 1 c")).rounds
    assert [(each.counts, each.exhausted, each.eliminated) for each in rounds] == [
        ({"a": 4, "b": 2, "c": 1, "d": 3}, 2, ("c",)),
        ({"a": 4, "b": 2, "d": 3}, 3, ("b",)),
        ({"a": 5, "d": 4}, 3, ()),
    ]


def test_schulzes_own_example_and_one_of_45_voters():
    """Schulze 2011, example 1; and the one with five options that most descriptions of the method have."""
    first = spelt("8 a>c>d>b, 2 b>a>d>c, 4 c>d>b>a, 4 d>b>a>c, 3 d>c>b>a")
    assert by_schulze(tally_of(first)).ranking == (("d",), ("a",), ("c",), ("b",))
    second = spelt(
        "5 a>c>b>e>d, 5 a>d>e>c>b, 8 b>e>d>a>c, 3 c>a>b>e>d, 7 c>a>e>b>d, 2 c>b>a>d>e, 7 d>c>e>b>a, 8 e>b>a>d>c"
    )
    assert by_schulze(tally_of(second)).ranking == (("e",), ("a",), ("c",), ("b",), ("d",))


def test_strength_is_the_number_of_ballots_on_the_winning_side():
    """Of a cycle's defeats, 10 to 9 is the narrowest and 6 to 0 has the fewest ballots: the latter gives way."""
    assert schulze.ranking(("a", "b", "c"), ((0, 10, 1), (9, 0, 6), (8, 0, 0))) == (("c",), ("a",), ("b",))


def test_a_perfect_cycle_is_a_tie_of_all():
    tally = tally_of(spelt("1 a>b>c, 1 b>c>a, 1 c>a>b"))
    for name, rule in RULES.items():
        assert rule(tally).ranking == (("a", "b", "c"),)
        assert rule(tally).winners == (() if name == "condorcet" else ("a", "b", "c"))


def test_one_option_and_blank_ballots_are_no_trouble():
    for rule in RULES.values():
        assert rule(tally_of(Profile(("a",), {(): 3}))).ranking == (("a",),)
