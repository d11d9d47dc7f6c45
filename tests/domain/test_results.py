"""Votes added up over sessions, and the sessions that show none."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from tests.builders import CORE, programme, record
from workshop_app.domain.poll import Method, Side
from workshop_app.domain.record import Origin
from workshop_app.domain.results import held_back, is_shown, results
from workshop_app.domain.tally import Label, Tally

held = st.lists(
    st.builds(record, st.integers(1, 99), heads=st.integers(0, 30), contributions=st.just(3)),
    max_size=6,
    unique_by=lambda each: each.session.id,
)


def core_of(found):
    return [result for result in found if result.core]


@given(held)
def test_core_proposals_add_up_the_exact_counts_of_every_session_that_is_shown(sessions):
    shown = [
        poll.tallies[place]
        for each in sessions
        if is_shown(each, programme().policy)
        for poll in each.polls
        if poll.cast >= 5
        for place in range(len(CORE))
    ]
    found = core_of(results(programme(), sessions))
    assert [result.core for result in found] == ([each.key for each in CORE] if shown else [])
    for key in ("strongly-agree", "more-information"):
        assert sum(result.counts[key] for result in found) == sum(tally.counts[key] for tally in shown)
    assert sum(result.blank for result in found) == sum(tally.blank for tally in shown)


@given(held)
def test_what_is_shown_and_what_all_ballots_add_up_to_tell_nothing_about_a_small_session(sessions):
    large = [each for each in sessions if is_shown(each, programme().policy)]
    assert results(programme(), sessions) == results(programme(), large)


def test_a_session_with_too_few_people_or_ballots_shows_no_result():
    few_people, few_ballots = record(1, heads=4), record(2, heads=12, ballots=4)
    assert results(programme(), [few_people, few_ballots]) == ()
    assert held_back(programme(), [few_people, few_ballots, record(3)]) == 2


def test_five_people_and_five_ballots_are_enough():
    assert len(results(programme(), [record(1, heads=5, ballots=5)])) == 8


def test_the_agreement_of_each_session_is_kept_in_order():
    found = core_of(results(programme(), [record(number) for number in range(1, 7)]))[0]
    assert found.sessions == 6
    assert list(found.agreement) == sorted(found.agreement)
    assert found.agreement[0] <= found.share(Side.AGREE) <= found.agreement[-1]


def test_a_core_proposal_in_other_words_is_a_proposal_of_its_own():
    one = record(1)
    other = replace(one.proposals[0], text="Unpaid youth mentors in every borough")
    found = results(programme(), [replace(one, proposals=(other, *one.proposals[1:])), record(2)])
    assert next(result for result in found if result.core == "mentors").sessions == 1
    assert [result.core for result in found if result.text == other.text] == [""]


def test_of_two_votes_on_the_same_words_in_one_session_the_later_counts():
    one = record(1)
    again = record(2).polls[0]
    second = replace(
        one.polls[0],
        poll=replace(one.polls[0].poll, id="again", number=2),
        tallies=tuple(
            replace(tally, counts=other.counts, blank=other.blank)
            for tally, other in zip(one.polls[0].tallies, again.tallies, strict=True)
        ),
    )
    found = core_of(results(programme(), [replace(one, polls=(*one.polls, second))]))
    assert [dict(result.counts) for result in found] == [dict(tally.counts) for tally in second.tallies[:4]]
    assert {result.sessions for result in found} == {1}


def test_the_same_words_by_another_method_are_not_added_up():
    one, other = record(1), record(2)
    poll = other.polls[0]
    yes_no = replace(
        poll,
        poll=replace(poll.poll, method=Method.YES_NO),
        tallies=tuple(Tally(tally.proposal, {"yes": poll.cast, "no": 0, "abstain": 0}, 0) for tally in poll.tallies),
    )
    found = core_of(results(programme(), [one, replace(other, polls=(yes_no,))]))
    assert len(found) == 8
    assert {(result.method, result.sessions) for result in found} == {(Method.AGREEMENT, 1), (Method.YES_NO, 1)}


def test_a_result_has_the_themes_of_its_sources_and_what_the_minority_added():
    one = record(1)
    bare = tuple(replace(each, themes=(), minority="We would walk") for each in one.proposals)
    found = [each for each in results(programme(), [replace(one, proposals=bare)]) if not each.core]
    assert found[0].themes == ("S2", "V2")
    assert found[0].minority == ("We would walk",)


def test_few_answers_have_no_name():
    one = record(1, heads=20)
    counts = dict.fromkeys(one.polls[0].tallies[0].counts, 0)
    tallies = tuple(Tally(tally.proposal, counts | {"agree": 4}, tally.cast - 4) for tally in one.polls[0].tallies)
    found = results(programme(), [replace(one, polls=(replace(one.polls[0], tallies=tallies),))])
    assert found[0].answered == 4
    assert found[0].labels == ()
    assert found[0].tally.labels(found[0].method) == (Label.CONSENSUS,)


def test_what_was_online_is_marked_so_unless_a_workshop_voted_too():
    online = record(1, origin=Origin("online", 3))
    assert results(programme(), [online])[0].online
    assert not results(programme(), [online, record(2)])[0].online


def test_shares_are_of_those_who_answered_and_nothing_where_nobody_did():
    one = record(1)
    blank = tuple(Tally(tally.proposal, dict.fromkeys(tally.counts, 0), tally.cast) for tally in one.polls[0].tallies)
    found = results(programme(), [replace(one, polls=(replace(one.polls[0], tallies=blank),))])
    assert (found[0].share(Side.AGREE), found[0].agreement) == (0, ())
