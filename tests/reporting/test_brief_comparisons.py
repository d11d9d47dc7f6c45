"""Options that were weighed against each other, in the board's brief and in the session's report."""

from dataclasses import replace
from datetime import date

import pytest

from tests.builders import programme, records
from tests.sealing import samples, weighed
from tests.sealing.weighed import ONE, THREE, TWO
from workshop_app.domain.board import ELSEWHERE, board_brief
from workshop_app.domain.board_words import disclosure, in_short
from workshop_app.domain.comparisons import comparisons, in_order
from workshop_app.domain.correction import About, Correction, CorrectionKind
from workshop_app.domain.counting import of_ballots
from workshop_app.domain.poll import Method
from workshop_app.domain.record import corrected, version_of
from workshop_app.reporting.brief import MOST_PAGES, render
from workshop_app.reporting.session_report import render as report

DAY = date(2026, 5, 20)
RECORD = weighed.weighed(samples.closed(2)).record
TEXTS = {proposal.id: proposal.text for proposal in RECORD.proposals}
NEARLY = "Nearly all gave it: 2 dots"


def again(number, *polls):
    """The same questions in another session."""
    session = replace(RECORD.session, id=f"{number:016x}")
    return replace(RECORD, session=session, polls=polls or RECORD.polls)


def with_ballots(method, ballots):
    (poll,) = [item.poll for item in RECORD.polls if item.poll.method is method][-1:]
    return of_ballots(replace(poll, issued=len(ballots) + poll.spoilt), ballots)


def brief_of(*held, is_clear=lambda text: True):
    return board_brief(programme(), held, DAY, is_clear)


def test_the_board_reads_how_options_of_every_method_fared_with_their_base(words_of):
    brief = brief_of(RECORD, again(2))
    words = words_of(render(brief).data)
    assert [each.method for each in brief.comparisons][:1] == [Method.RANKED]
    assert {each.method for each in brief.comparisons} == {method for method, _heaps in weighed.VOTES}
    assert "Options weighed against each other" in words
    for each in brief.comparisons:
        assert f"n = {each.cast}, in 2 sessions" in words
        assert each.title in words
    assert "Ranking by Schulze's method" in words
    assert "1 dot: 10, 2 dots: 26" in words, "dots of both sessions"
    assert "Place 1: " in words
    assert "came first (n = 68)" in words
    assert brief.results == brief_of(replace(RECORD, polls=RECORD.polls[:1]), again(2, RECORD.polls[0])).results


def test_options_stand_in_the_order_in_which_they_came_and_ties_share_a_rank():
    (dots,) = comparisons(programme(), [again(1, with_ballots(Method.DOTS, [{ONE: "1", TWO: "1", THREE: "2"}] * 6))])
    assert in_order(dots) == ((1, 2), (2, 0), (2, 1))


def test_what_all_but_one_gave_an_option_is_said_without_numbers(words_of):
    ballots = [{ONE: "2", TWO: "1"}] * 8 + [{ONE: "1", THREE: "2"}] + [{ONE: "2", THREE: "1"}] * 2
    brief = brief_of(again(1, with_ballots(Method.DOTS, ballots)))
    words = words_of(render(brief).data)
    assert brief.comparisons[0].bands == (NEARLY, "", "")
    assert NEARLY in words
    assert "1 dot: 8; nothing 3" in words
    assert "2 dots: 10" not in words
    assert any("only that is said" in sentence for sentence in disclosure(brief))
    assert not any("only that is said" in sentence for sentence in disclosure(brief_of(RECORD)))


@pytest.mark.parametrize(
    ("ballots", "said"),
    [
        ([{ONE: "1", TWO: "2"}] * 7 + [{ONE: "1", THREE: "2"}] * 3, "Nearly all put it on place 1"),
        ([{}] * 8 + [{ONE: "1"}], "Nearly nobody ranked anything"),
    ],
)
def test_of_a_ranking_no_place_is_shown_where_one_option_has_a_band(ballots, said):
    (ranking,) = comparisons(programme(), [again(1, with_ballots(Method.RANKED, ballots))])
    assert ranking.bands[0] == said
    assert all(ranking.bands)


def test_a_correction_that_is_not_clear_is_only_pointed_to():
    session = again(1, with_ballots(Method.DOTS, [{ONE: "2"}, {TWO: "1"}] * 6))
    poll = session.polls[0].poll
    words = "26 people were there until the vote, not 25."
    put_right = Correction("c" * 16, 2, CorrectionKind.CORRECTION, About.POLL, poll.id, poll.number, words)
    record = corrected(session, (put_right,))
    (found,) = comparisons(programme(), [record])
    brief = brief_of(record, is_clear=lambda text: "26 people" not in text)
    assert any("26 people" in each for each in found.corrections)
    assert ELSEWHERE in brief.comparisons[0].corrections
    assert not any("26 people" in each for each in brief.comparisons[0].corrections)


def test_the_first_of_several_and_ties_are_told_in_short():
    tied = brief_of(again(1, with_ballots(Method.DOTS, [{ONE: "1", TWO: "1"}] * 3 + [{THREE: "1"}] * 3)))
    assert any("are tied in the first place (n = 6)" in each for each in in_short(tied))


@pytest.mark.parametrize("number", [1, 12, 60])
def test_it_keeps_to_four_pages_with_every_method_in_every_session(number, pages_of):
    held = []
    for each in records(number):
        polls = tuple(
            replace(item, poll=replace(item.poll, title=f"{item.poll.title} " * 4)) for item in RECORD.polls[1:]
        )
        ids = {proposal.id for proposal in RECORD.proposals}
        others = tuple(proposal for proposal in each.proposals if proposal.id not in ids)
        record = replace(each, proposals=(*RECORD.proposals, *others), polls=(*each.polls, *polls))
        held.append(replace(record, v=version_of(record)))
    assert 2 <= pages_of(render(board_brief(programme(), held, DAY)).data) <= MOST_PAGES


def test_what_is_left_out_is_said(words_of):
    held = records(30)
    many = []
    for number, each in enumerate(held):
        texts = tuple(replace(one, text=f"{one.text} (place {number})") for one in RECORD.proposals)
        many.append(replace(each, proposals=(*texts, *each.proposals), polls=(*each.polls, RECORD.polls[-1])))
    words = words_of(render(board_brief(programme(), many, DAY)).data)
    assert "more votes of this kind were held" in words


def test_options_that_were_ranked_were_voted_on_in_the_sessions_report(words_of):
    ranked = replace(RECORD, polls=RECORD.polls[-1:])
    words = words_of(report(ranked, programme()))
    assert "3 put to the vote" in words
    assert "not voted on" not in words
