"""What the board may see: figures that follow from the records, small counts hidden, words quoted with care."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.builders import GROUPS, programme, record, records
from workshop_app.domain.board import board_brief
from workshop_app.domain.board_words import disclosure
from workshop_app.domain.contribution import ContributionKind
from workshop_app.domain.places import BOROUGHS
from workshop_app.domain.programme import Policy
from workshop_app.domain.record import Origin
from workshop_app.domain.voices import MAX_QUOTATION

DAY = date(2018, 5, 2)
sessions = st.lists(
    st.builds(
        record,
        st.integers(1, 99),
        borough=st.sampled_from(BOROUGHS[:3]),
        group=st.sampled_from([group.key for group in GROUPS[:3]]),
        heads=st.integers(0, 30),
        contributions=st.integers(0, 12),
    ),
    max_size=6,
    unique_by=lambda each: each.session.id,
)


def brief_of(held, **options):
    return board_brief(programme(), held, DAY, **options)


@settings(deadline=None)
@given(sessions)
def test_no_small_count_of_people_is_in_the_brief(held):
    brief = brief_of(held)
    assert not any(number in range(1, 5) for row in brief.table.numbers for number in row if number is not None)
    for section in brief.sections:
        assert section.contributions not in range(1, 5)
        assert not any(number < 5 for number in section.kinds.values())
        assert not any(number < 5 for _, number in section.themes)
        assert not any((voice.recognised_by or 5) < 5 for voice in (*section.said, *section.quotations))


@settings(deadline=None)
@given(sessions)
def test_the_order_in_which_reports_came_in_makes_no_difference(held):
    assert brief_of(held) == brief_of(held[::-1])


@settings(deadline=None)
@given(sessions)
def test_every_session_and_contribution_is_counted(held):
    brief = brief_of(held)
    assert (brief.sessions, brief.contributions) == (len(held), sum(len(each.contributions) for each in held))
    assert brief.table.sessions[-1] == len(held)
    assert sum(brief.table.sessions[:-1]) == len(held)


def test_numbers_that_would_give_a_small_session_away_are_hidden_with_it():
    brief = brief_of([record(1, heads=3), record(2, borough="Hackney", heads=20)])
    assert brief.table.hides
    assert brief.table.heads is None  # 23 heads less 19 ballots would leave no more than 4
    assert brief.ballots == 19
    assert brief.held_back == 1


def test_where_ballots_leave_enough_open_all_heads_are_told():
    brief = brief_of([record(1, heads=3), record(2, borough="Hackney", heads=20, ballots=11)])
    assert brief.table.heads == 23
    assert brief.table.numbers[0] == brief.table.numbers[1] == (None, None)


def test_large_sessions_are_shown_whole():
    brief = brief_of([record(1), record(2, borough="Hackney", heads=20)])
    assert brief.table.numbers == ((20, 20), (26, 26), (46, 46))
    assert brief.table.groups == ("residents",)
    assert not brief.table.hides


def test_a_session_without_a_head_count_is_not_taken_for_none_held():
    brief = brief_of([record(1, heads=0), record(2, group="experts")])
    assert brief.table.uncounted == {(0, 1)}
    assert brief.not_counted == 1


def voices(brief):
    return [voice for section in brief.sections for voice in (*section.said, *section.quotations)]


def only(**changes):
    """A record with one contribution, read back and recognised by nine, changed as asked."""
    one = record(1, contributions=1)
    item = replace(one.contributions[0], read_back=True, recognised_by=9)
    return replace(one, contributions=(replace(item, **changes),))


def test_what_was_read_back_may_be_quoted():
    (voice,) = voices(brief_of([only()]))
    assert (voice.recognised_by, voice.themes, voice.by) == (9, ("S6",), "")


@pytest.mark.parametrize(
    "changes",
    [
        {"read_back": False},
        {"kind": ContributionKind.OBSERVATION},
        {"kind": ContributionKind.PROPOSAL},
        {"text": "x" * (MAX_QUOTATION + 1)},
    ],
)
def test_what_the_table_did_not_agree_or_the_room_did_not_say_is_not_quoted(changes):
    assert voices(brief_of([only(**changes)])) == []


def test_words_with_an_identifier_are_not_quoted():
    assert voices(brief_of([only()], is_clear=lambda text: "Stop and search" not in text)) == []


def test_words_from_a_session_with_too_few_people_are_not_quoted():
    small = replace(only(), heads=record(1, heads=4).heads, polls=())
    assert voices(brief_of([small])) == []


def test_a_few_hands_are_not_told():
    (voice,) = voices(brief_of([only(recognised_by=4)]))
    assert voice.recognised_by is None


def test_the_same_words_are_quoted_once():
    held = [
        only(),
        replace(only(text="STOP and search near the estate feels like it is about faith, not about safety")),
    ]
    held[1] = replace(held[1], session=replace(held[1].session, id="2"))
    assert len(voices(brief_of(held))) == 1


def test_the_kind_of_group_is_named_from_the_third_session_of_its_kind_on():
    def held(number):
        return [replace(only(), session=replace(only().session, id=str(place))) for place in range(number)]

    assert {voice.by for voice in voices(brief_of(held(2)))} == {""}
    assert {voice.by for voice in voices(brief_of(held(3)))} == {"residents"}


def test_a_programme_can_have_its_groups_named_later_and_the_brief_says_when():
    stricter = replace(programme(), policy=Policy(minimum_sessions=4))
    held = [replace(only(), session=replace(only().session, id=str(place))) for place in range(4)]
    assert {voice.by for voice in voices(board_brief(stricter, held[:3], DAY))} == {""}
    assert {voice.by for voice in voices(board_brief(stricter, held, DAY))} == {"residents"}
    assert "at least 4 sessions of that kind" in disclosure(board_brief(stricter, held, DAY))[1]
    assert "at least three sessions of that kind" in disclosure(brief_of(held))[1]


def test_words_with_themes_of_two_objectives_stand_under_the_first_only():
    both = brief_of([only(themes=("X3", "S1"))])
    assert [section.objective.code for section in both.sections if section.said] == ["X"]
    assert {section.objective.code for section in both.sections} == {"S", "V", "X"}


def test_word_for_word_and_notes_are_kept_apart_and_limited():
    brief = brief_of([record(1, contributions=24, texts=[f"Something said {place}" for place in range(24)])])
    for section in brief.sections:
        assert len(section.said) <= 8
        assert len(section.quotations) <= 8
    assert any(section.quotations for section in brief.sections)


def test_proposals_stand_under_the_objective_of_their_first_theme_and_core_ones_by_themselves():
    brief = brief_of(records(12))
    assert [result.core for result in brief.core] == ["mentors", "number", "grants", "referral"]
    by_code = {section.objective.code: section for section in brief.sections}
    assert [result.text for result in by_code["X"].results] == [
        "Teach in year 7 how recommendations on a phone come about"
    ]
    assert len(brief.results) == 8
    assert {result.themes for result in by_code["S"].results} == {("S2",), ("S6",)}


def test_what_has_no_theme_has_a_section_of_its_own():
    one = record(1)
    bare = replace(
        one,
        contributions=tuple(replace(item, themes=()) for item in one.contributions),
        proposals=tuple(replace(item, themes=(), sources=()) for item in one.proposals),
    )
    (section,) = brief_of([bare]).sections
    assert section.objective is None
    assert section.contributions == 24
    assert len(section.results) == 4


def test_what_was_superseded_and_moderated_out_is_said():
    brief = brief_of([record(1, origin=Origin("online", 45, 6)), record(2)])
    assert (brief.online, brief.superseded, brief.moderated_out) == (1, 45, 6)


def test_identifiers_and_polls_that_did_not_add_up_are_counted():
    one = record(1)
    odd = replace(one.polls[0], poll=replace(one.polls[0].poll, issued=40, reason="A bag was lost"))
    brief = brief_of([replace(one, polls=(odd,)), record(2)])
    assert (brief.unreconciled, brief.replaced, brief.polls) == (1, 8, 2)


def test_without_a_session_there_is_nothing():
    brief = brief_of([])
    assert (brief.sessions, brief.first, brief.results, brief.sections) == (0, None, (), ())
    assert brief.table.heads == 0
