"""The ten methods: what is a ballot, what it adds up to, who wins, and what a distribution may be called."""

from collections import Counter
from dataclasses import replace
from fractions import Fraction

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from workshop_app.domain.codec import decode, encode
from workshop_app.domain.errors import VoteError
from workshop_app.domain.poll import Method, PaperCount, Side
from workshop_app.domain.tally import Label, Tally
from workshop_app.domain.voting.counted import CountedMethod
from workshop_app.domain.voting.leaving import ENOUGH_TO_HIDE, may_leave, profile_of
from workshop_app.domain.voting.methods import (
    ALL,
    APPROVAL,
    CONSENT,
    DOTS_METHOD,
    FIST_TO_FIVE,
    GRADIENTS,
    OFFERED,
    QUADRATIC,
    RANKED,
    SCORE,
    YES_NO,
    named,
)
from workshop_app.domain.voting.profile import Profile
from workshop_app.domain.voting.ranked import RankedTally, tally_of
from workshop_app.domain.voting.runoff import Round

some = settings(max_examples=20)
OPTIONS = ("p", "q", "r")
every = pytest.mark.parametrize("method", ALL, ids=[method.key for method in ALL])


def ballots_of(method):
    """Valid ballots, blanks among them."""
    answer = st.sampled_from([answer.key for answer in method.answers(len(OPTIONS))])
    ballot = st.dictionaries(st.sampled_from(OPTIONS), answer).filter(lambda each: not method.fault(OPTIONS, each))
    return st.lists(ballot, max_size=12)


def test_there_are_ten_and_each_is_found_by_its_key():
    assert [method.key for method in OFFERED] == [
        *("agreement", "yes-no", "consent", "fist-to-five", "gradients"),
        *("approval", "dots", "score", "ranked", "quadratic"),
    ]
    assert all(named(method.key) is method for method in ALL)
    assert {method.key for method in ALL} >= {method.value for method in Method}
    with pytest.raises(VoteError):
        named("acclamation")


@every
def test_answers_have_keys_and_words_of_their_own(method):
    answers = method.answers(method.most)
    assert len({answer.key for answer in answers}) == len({answer.label for answer in answers}) == len(answers)
    assert method.title
    assert method.instruction.endswith((".", "16."))


@every
def test_a_ballot_with_a_foreign_option_or_answer_is_spoilt_and_a_blank_one_is_not(method):
    key = method.answers(3)[0].key
    assert method.fault(OPTIONS, {}) == ""
    assert "option" in method.fault(OPTIONS, {"x": key})
    assert "answer" in method.fault(OPTIONS, {"p": "x"})
    for spoilt in ({"x": key}, {"p": "x"}):
        with pytest.raises(VoteError):
            method.tally(OPTIONS, [{"p": key}, spoilt])


@every
def test_a_poll_has_as_many_options_as_the_method_takes_each_once(method):
    for wrong in ([str(n) for n in range(method.most + 1)], ["p"] * 2, []):
        with pytest.raises(VoteError):
            method.tally(wrong, [])
    method.check_options([str(n) for n in range(method.most)])


@pytest.mark.measured
@every
@some
@given(data=st.data())
def test_a_tally_is_enough_for_the_result_whatever_the_order(method, data):
    ballots = data.draw(ballots_of(method))
    tally = method.tally(OPTIONS, ballots)
    kept = decode(RankedTally if method is RANKED else tuple[Tally, ...], encode(tally), "tally")
    assert method.result(kept) == method.result(method.tally(OPTIONS, ballots[::-1]))
    method.check_tally(OPTIONS, len(ballots), kept)
    with pytest.raises(VoteError):
        method.check_tally(OPTIONS, len(ballots) + 1, kept)
    with pytest.raises(VoteError):
        method.check_tally(("p", "q", "s"), len(ballots), kept)
    outcome = method.result(tally)
    assert sorted(option for group in outcome.ranking for option in group) == list(OPTIONS)
    if not any(ballots):
        assert outcome.winners == ()


@pytest.mark.parametrize("method", [m for m in Method if not m.compares], ids=lambda method: method.value)
@some
@given(numbers=st.lists(st.integers(0, 30), min_size=8, max_size=8))
def test_an_opinion_is_called_the_same_here_and_in_results(method, numbers):
    given_answers = {choice.key: number for choice, number in zip(method.choices, numbers, strict=False)}
    tally = Tally("p", given_answers, 0)
    assert named(method.value).result((tally,)).labels == {"p": tally.labels(method)}


@pytest.mark.parametrize("method", [m for m in ALL if m is not RANKED], ids=lambda method: method.key)
@some
@given(data=st.data())
def test_scores_are_what_somebody_else_adds_up(method, data):
    ballots = data.draw(ballots_of(method))
    answers = {answer.key: answer for answer in method.answers(3)}
    scores = Counter()
    for ballot in ballots:
        for option, key in ballot.items():
            answer = answers[key]
            speaks = {Side.AGREE: 1, Side.DISAGREE: -1}.get(answer.side, 0)
            scores[option] += speaks if method.speaks else answer.weight
    outcome = method.result(method.tally(OPTIONS, ballots))
    assert outcome.scores == {option: scores[option] for option in OPTIONS}
    by_rank = [{scores[option] for option in group} for group in outcome.ranking]
    assert all(len(group) == 1 for group in by_rank)
    assert [max(group) for group in by_rank] == sorted(set(outcome.scores.values()), reverse=True)
    assert set(outcome.labels) == (set(OPTIONS) if method.speaks else set())


def counts(method, **given):
    return {answer.key: given.get(answer.key.replace("-", "_"), 0) for answer in method.answers(1)}


def one(method, **given):
    """The outcome of a poll on p alone with these answers."""
    return method.result((Tally("p", counts(method, **given), 0),))


def test_yes_no_picks_what_has_more_yes_than_no_and_consent_what_nobody_objects_to():
    assert one(YES_NO, yes=3, no=2, abstain=9).winners == ("p",)
    assert one(YES_NO, yes=2, no=2).winners == ()
    assert one(CONSENT, consent_with_concerns=1, stand_aside=8).winners == ("p",)
    assert one(CONSENT, consent=20, objection=1).winners == ()
    assert one(CONSENT, stand_aside=3).winners == ()


def test_labels_hold_for_the_new_opinions_and_for_nothing_that_weighs_options():
    assert one(FIST_TO_FIVE, four_fingers=9, fist=1).labels == {"p": (Label.CONSENSUS,)}
    assert one(GRADIENTS, endorsement=3, veto=3, more_discussion=4).labels == {"p": (Label.CONTESTED, Label.UNCLEAR)}
    assert one(CONSENT, consent=1).labels == {"p": (Label.CONSENSUS,)}
    assert one(CONSENT, consent=20, objection=1).labels == {"p": ()}
    assert one(YES_NO, yes=20, no=1).labels == {"p": (Label.CONSENSUS,)}
    assert one(CONSENT).labels == {"p": ()}
    assert APPROVAL.result(APPROVAL.tally(OPTIONS, [{"p": "approve"}])).labels == {}


def test_best_ones_that_are_equal_all_win_and_nobody_wins_with_nothing():
    outcome = APPROVAL.result(
        APPROVAL.tally(OPTIONS, [{"p": "approve", "r": "approve"}, {"p": "approve"}, {"r": "approve"}])
    )
    assert (outcome.winners, outcome.ranking) == (("p", "r"), (("p", "r"), ("q",)))
    assert SCORE.result(SCORE.tally(OPTIONS, [{"p": "0"}])).winners == ()
    against = FIST_TO_FIVE.tally(OPTIONS, [{"p": "fist"}])
    assert FIST_TO_FIVE.result(against).winners == ()


def test_an_average_is_of_those_who_gave_a_score():
    tally = SCORE.tally(OPTIONS, [{"p": "5"}, {"p": "2", "q": "0"}, {}])
    assert [SCORE.average(each.counts) for each in tally] == [Fraction(7, 2), 0, None]


@pytest.mark.parametrize(
    ("method", "ballot", "spent", "fault"),
    [
        (DOTS_METHOD, {"p": "2", "q": "2", "r": "1"}, 5, ""),
        (DOTS_METHOD, {"p": "2", "q": "2", "r": "2"}, 6, "The ballot spends 6 dots; there are 5."),
        (QUADRATIC, {"p": "4"}, 16, ""),
        (QUADRATIC, {"p": "3", "q": "2", "r": "1"}, 14, ""),
        (QUADRATIC, {"p": "3", "q": "3"}, 18, "The ballot spends 18 credits; there are 16."),
    ],
)
def test_a_ballot_spends_no_more_than_it_has(method, ballot, spent, fault):
    assert method.spent(ballot) == spent
    assert method.fault(OPTIONS, ballot) == fault


def test_three_dots_on_one_or_five_votes_for_one_are_no_answers():
    assert DOTS_METHOD.fault(OPTIONS, {"p": "3"})
    assert QUADRATIC.fault(OPTIONS, {"p": "5"})


def test_a_tally_that_spends_more_than_its_ballots_have_is_refused():
    full = tuple(Tally(option, {"1": 0, "2": 1}, 0) for option in OPTIONS)
    with pytest.raises(VoteError, match="dots"):
        DOTS_METHOD.check_tally(OPTIONS, 1, full)
    unknown = tuple(replace(each, counts={"1": 1}) for each in full)
    with pytest.raises(VoteError, match="add up"):
        DOTS_METHOD.check_tally(OPTIONS, 1, unknown)


def test_an_agreed_count_of_the_paper_is_the_tally_of_its_ballots():
    ballots = [{"p": "2", "q": "1"}, {"p": "2"}, {}]
    paper = PaperCount(3, {"p": {"2": 2}, "q": {"1": 1}})
    assert DOTS_METHOD.of_paper(OPTIONS, paper) == DOTS_METHOD.tally(OPTIONS, ballots)
    with pytest.raises(VoteError, match="belong"):
        DOTS_METHOD.of_paper(OPTIONS, PaperCount(3, {"x": {"2": 2}}))
    with pytest.raises(VoteError, match="more dots"):
        DOTS_METHOD.of_paper(OPTIONS, PaperCount(1, {option: {"2": 1} for option in OPTIONS}))


def test_a_ranking_shows_the_other_rules_beside_and_only_its_order_counts():
    gaps = RANKED.tally(OPTIONS, [{"p": "1", "q": "3"}, {"q": "2", "r": "2"}, {}])
    assert gaps == tally_of(Profile(OPTIONS, {(("p",), ("q",)): 1, (("q", "r"),): 1, (): 1}))
    outcome = RANKED.result(gaps)
    assert set(outcome.beside) == {"irv", "borda", "plurality", "condorcet"}
    assert (outcome.winners, outcome.scores, outcome.labels) == (("p", "q"), {}, {})
    assert outcome.beside["irv"].winners == ("p",)
    assert [answer.key for answer in RANKED.answers(3)] == ["1", "2", "3"]


TALLY = tally_of(Profile(OPTIONS, {(("p",), ("q",)): 2, (("q", "r"),): 1, (): 1}))


@pytest.mark.parametrize(
    "change",
    [
        {"options": ("p", "p", "r")},
        {"cast": 5},
        {"blank": -1},
        {"blank": 5},
        {"blank": 2},
        {"pairwise": ((0, 3), (3, 0))},
        {"pairwise": ((0, 2, 2), (1, 0, 2))},
        {"pairwise": ((0, 2, 2), (1, 0, 2), (1, 1, 0))},
        {"pairwise": ((1, 2, 2), (1, 0, 2), (1, 0, 0))},
        {"pairwise": ((0, 3, 2), (1, 0, 2), (1, 0, 0))},
        {"places": ((2, 0, 0, 0, 1), (0, 1, 2, 0, 0))},
        {"places": ((2, 0, 0, 0, 1), (0, 1, 2, 0, 0), (0, 1, 0, 0))},
        {"places": ((2, 0, 0, 0, 1), (0, 1, 2, 0, 0), (-1, 1, 0, 1, 2))},
        {"places": ((3, 0, 0, 0, 1), (0, 1, 2, 0, 0), (0, 1, 0, 0, 2))},
        {"rounds": ()},
        {"rounds": (Round({"p": 2, "q": 0}, 2, ()),)},
        {"rounds": (Round({"p": 2, "q": 0, "r": 0}, 1, ()),)},
        {"rounds": (Round({"p": 4, "q": 0, "r": 0}, 0, ()),)},
        {"rounds": (Round({"p": 2, "q": 0, "r": 0}, 2, ("q",)),)},
        {"rounds": (Round({"p": 1, "q": 1, "r": 0}, 2, ("r",)),)},
        {"rounds": (Round({"p": 1, "q": 1, "r": 0}, 2, ("r",)), Round({"p": 2, "q": 0}, 2, ()))},
        {"rounds": (Round({"p": 3, "q": 0, "r": 0}, 1, ()),)},
        {"rounds": TALLY.rounds * 2},
    ],
)
def test_totals_that_no_ballots_give_together_are_refused(change):
    assert replace(TALLY) == TALLY
    with pytest.raises(VoteError, match="go together"):
        replace(TALLY, **change)


@pytest.mark.parametrize(
    "broken",
    [
        (("p", "p"), {}),
        ((), {}),
        (("p",), {(("p",), ("p",)): 1}),
        (("p",), {(("x",),): 1}),
        (("p",), {((),): 1}),
        (("p",), {(("p",),): 0}),
    ],
)
def test_an_order_ranks_options_that_there_are_each_once(broken):
    with pytest.raises(VoteError):
        Profile(*broken)


def test_ranked_ballots_leave_only_where_there_are_enough_to_hide_among():
    ballots = [{"p": "2", "r": "1"}] * 3 + [{"q": "1"}] * (ENOUGH_TO_HIDE - 4) + [{}]
    few = may_leave(RANKED, OPTIONS, ballots)
    assert (few.ballots, few.tally) == ((), RANKED.tally(OPTIONS, ballots))
    with pytest.raises(VoteError, match="30"):
        profile_of(OPTIONS, few)
    enough = may_leave(RANKED, OPTIONS, [*ballots, {"p": "1"}])
    assert [(each.order, each.number) for each in enough.ballots] == [
        *(((), 1), ((("p",),), 1), ((("q",),), ENOUGH_TO_HIDE - 4), ((("r",), ("p",)), 3)),
    ]
    assert tally_of(profile_of(OPTIONS, enough)) == enough.tally


@pytest.mark.parametrize("method", [m for m in ALL if isinstance(m, CountedMethod)], ids=lambda method: method.key)
def test_of_all_other_methods_totals_alone_leave(method):
    ballots = [{"p": method.choices[0].key}] * 100
    assert may_leave(method, OPTIONS, ballots).ballots == ()
