"""Each sentence of the brief follows from a figure."""

from dataclasses import replace
from datetime import date

import pytest

from tests.builders import programme, record, records
from workshop_app.domain import board_words as words
from workshop_app.domain.board import board_brief
from workshop_app.domain.fairness import Fair, Principle
from workshop_app.domain.places import LONDON
from workshop_app.domain.record import Origin
from workshop_app.domain.tally import Tally

DAY = date(2018, 5, 2)


def brief_of(held, of=None):
    return board_brief(of or programme(), held, DAY)


def test_in_short_tells_whom_what_and_the_votes():
    found = words.in_short(brief_of(records(12)))
    assert found[0] == (
        "12 sessions in 6 boroughs with 242 heads, from 4 March 2018 to 6 April 2018, brought 654 contributions and "
        "226 ballots in 10 polls."
    )
    assert found[1] == "Of 4 core proposals, 1 reached consensus, 1 is contested and 1 needs more information."
    assert found[2].startswith("The widest agreement is with “Paid youth mentors")
    assert found[3] == (
        "Most was said under “Strengthen minority and marginalised communities” (262 contributions), "
        "least under “Across all three” (43)."
    )


def test_one_session_in_no_borough_with_hidden_heads():
    found = words.in_short(brief_of([record(1, borough=LONDON, heads=4, contributions=1)]))
    assert found == ("1 session, on 4 March 2018, brought 1 contribution and 0 ballots in 0 polls.",)


def test_without_a_session_there_is_nothing_to_report():
    assert words.in_short(brief_of([])) == ("No session has been imported yet, so there is nothing to report.",)
    assert (words.period(brief_of([])), words.short_period(brief_of([]))) == ("", "")


def unanimous(key):
    one = record(1)
    zero = dict.fromkeys(one.polls[0].tallies[0].counts, 0)
    tallies = tuple(Tally(each.proposal, zero | {key: 25}, 0) for each in one.polls[0].tallies)
    return replace(one, polls=(replace(one.polls[0], tallies=tallies),))


def test_no_label_is_said_too():
    found = words.in_short(brief_of([unanimous("between")]))
    assert "None of 4 core proposals reached consensus or is contested." in found


@pytest.mark.parametrize(
    ("number", "sentence"),
    [
        (1, "The core proposal reached consensus."),
        (2, "Both core proposals reached consensus."),
        (4, "All 4 core proposals reached consensus."),
    ],
)
def test_what_holds_of_all_core_proposals_is_said_of_all(number, sentence):
    fewer = replace(programme(), core_proposals=programme().core_proposals[:number])
    assert sentence in words.in_short(brief_of([unanimous("agree")], fewer))


def test_without_core_proposals_all_are_counted():
    found = words.in_short(brief_of([record(1)], replace(programme(), core_proposals=())))
    assert any(sentence.startswith("Of 8 proposals, ") for sentence in found)


def test_equal_objectives_have_no_most():
    one = record(1, contributions=6)
    both = tuple(replace(item, themes=("S1", "V1")) for item in one.contributions)
    assert not any("Most was said" in each for each in words.in_short(brief_of([replace(one, contributions=both)])))


@pytest.mark.parametrize(
    ("first", "last", "long", "short"),
    [
        (1, 1, "on 4 March 2018", "4 Mar 2018"),
        (1, 12, "from 4 March 2018 to 6 April 2018", "4 Mar – 6 Apr 2018"),
        (1, 200, "from 4 March 2018 to 22 October 2019", "4 Mar 2018 – 22 Oct 2019"),
    ],
)
def test_the_period_is_said_long_and_short(first, last, long, short):
    brief = brief_of([record(first), record(last)] if first != last else [record(first)])
    assert (words.period(brief), words.short_period(brief)) == (long, short)


def test_a_result_says_shares_base_blanks_and_how_sessions_differ():
    many, one = brief_of(records(12)).core[0], brief_of([record(1)]).core[0]
    assert words.of_result(many) == (
        "82 % agree, 3 % disagree, 9 % in between, 6 % need more information. n = 217, 9 left blank; 10 sessions, "
        "agreement from 67 to 100 %."
    )
    assert words.of_result(one).endswith(f"n = {one.answered}, 3 left blank.")
    same = replace(one, sessions=2, agreement=(68, 68), blank=0)
    assert words.of_result(same).endswith("2 sessions, agreement 68 % in each.")


def test_a_proposal_that_nobody_answered_has_no_shares():
    one = brief_of([record(1)]).core[0]
    empty = replace(one, counts=dict.fromkeys(one.counts, 0), blank=25, agreement=(), sessions=2)
    assert words.of_result(empty) == "Nobody answered; 25 left blank."


def test_answers_that_nobody_gave_are_left_out_but_for_both_sides():
    (first, *_) = brief_of([unanimous("agree")]).core
    assert words.of_result(first) == "100 % agree, 0 % disagree. n = 25."


def test_a_session_without_votes_or_notes_says_nothing_about_them():
    quiet = replace(record(1, heads=9, contributions=0, ballots=0), identifiers={})
    assert words.method(brief_of([quiet])) == (
        "What was said was typed by note-takers while people spoke, without names, and sorted under the programme's "
        "themes; one contribution can stand under several.",
    )


def test_a_section_says_how_much_of_what():
    brief = brief_of(records(12))
    assert words.of_section(brief, brief.sections[2]) == (
        "134 of 654 contributions (20 %), in 12 of 12 sessions: 86 concerns, 28 ideas and 20 experiences."
    )
    small = replace(brief.sections[2], kinds={"concern": 86})
    assert words.of_section(brief, small).endswith(": 86 concerns and others.")
    assert words.of_section(brief, replace(small, kinds={})).endswith("in 12 of 12 sessions.")
    assert words.of_section(brief, replace(small, contributions=None)) == ""


def test_the_method_says_what_was_done_and_what_was_online():
    found = words.method(brief_of([record(1, origin=Origin("online", 1, 1)), record(2)]))
    assert "8 names and other identifiers were replaced before anything was kept." in found
    assert found[-1] == (
        "1 session was held online: 1 vote was replaced by a later vote of the same voter, and the later one counts; "
        "1 statement that moderators kept out is not in it."
    )
    assert words.method(brief_of([record(1, origin=Origin("online")), record(2, origin=Origin("online"))]))[-1] == (
        "2 sessions were held online."
    )
    assert not any("note-takers" in each for each in words.method(brief_of([record(1, origin=Origin("online"))])))


def test_the_method_says_where_ballots_did_not_add_up():
    one = record(1)
    odd = replace(one.polls[0], poll=replace(one.polls[0].poll, issued=40, reason="A bag was lost"))
    found = words.method(brief_of([replace(one, polls=(odd,))]))
    assert any(each.startswith("In 1 poll the ballots did not add up") for each in found)


def test_limits_say_what_is_missing_and_where_nobody_was_counted():
    found = words.limits(brief_of([record(1, heads=0)]))
    assert "In 1 session no heads were counted." in found
    assert any(each.startswith("No session yet with") for each in found)
    assert len(words.limits(brief_of([]))) == 2


def test_disclosure_names_the_thresholds_and_how_many_sessions_show_nothing():
    stricter = replace(programme(), policy=replace(programme().policy, small_cell=8, minimum_ballots=10))
    found = words.disclosure(brief_of([record(1, heads=7), record(2)], stricter))
    assert "Counts of 1 to 7 are hidden (*)" in found[0]
    assert "fewer than 8 people or 10 ballots" in found[0]
    assert found[-1] == "For this reason 1 session shows no result here."
    assert len(words.disclosure(brief_of([record(2)]))) == 2


def test_a_number_is_grouped_or_hidden():
    assert (words.shown(1204), words.shown(None)) == ("1,204", "*")


def test_the_method_says_before_how_many_sessions_all_four_questions_were_answered():
    one, fair = record(1), tuple(Fair(principle, "In words.") for principle in Principle)
    whole = replace(one, session=replace(one.session, fairness=fair))
    some = replace(record(2), session=replace(record(2).session, fairness=fair[:3]))
    found = words.method(brief_of([whole, some, record(3)]))
    assert any(each.startswith("Before 1 session the four questions of a fair consultation") for each in found)
    assert not any("four questions" in each for each in words.method(brief_of([some])))
