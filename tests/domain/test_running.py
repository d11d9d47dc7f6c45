"""Where a running session stands: time left, how the timer looks, how late it is."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.domain.making import agendas
from workshop_app.domain.agenda import Activity, length
from workshop_app.domain.running import (
    Position,
    Spent,
    Warmth,
    minutes_late,
    remaining,
    spent,
    to_five_minutes,
    warmth,
)

START = 1_700_000_000
seconds = st.integers(0, 20_000)


@pytest.mark.measured
@given(st.integers(1, 60), st.integers(-70, 30), seconds)
def test_the_timer_warms_with_a_fifth_and_a_twentieth_left(minutes, added, gone):
    activity = Activity("a", "Talk", minutes)
    position = Position("a", START, added)
    left = remaining(position, activity, START + gone)
    assert left == 60 * (minutes + added) - gone
    share = Fraction(left, 60 * max(1, minutes + added))
    expected = (
        Warmth.OVER
        if share <= 0
        else Warmth.RED
        if share <= Fraction(5, 100)
        else Warmth.AMBER
        if share <= Fraction(20, 100)
        else Warmth.CALM
    )
    assert warmth(position, activity, START + gone) is expected


@given(agendas, st.data())
def test_a_session_that_keeps_to_its_plan_is_never_late(agenda, data):
    place = data.draw(st.integers(0, len(agenda) - 1))
    plain = [Activity(a.id, a.title, a.minutes) for a in agenda]
    since = START + 60 * sum(a.minutes for a in plain[:place])
    within = data.draw(st.integers(0, 60 * plain[place].minutes))
    assert minutes_late(Position(plain[place].id, since), plain, START, since + within) == 0


@given(agendas, st.integers(0, 90), st.integers(0, 90))
def test_every_minute_over_is_a_minute_late_and_every_minute_given_too(agenda, over, added):
    plain = [Activity(a.id, a.title, a.minutes) for a in agenda]
    position = Position(plain[0].id, START, added)
    now = START + 60 * (plain[0].minutes + added + over)
    assert minutes_late(position, plain, START, now) == over + added


@given(agendas.filter(lambda agenda: len(agenda) > 1), st.integers(0, 90))
def test_trimming_makes_up_for_lost_time_when_measured_against_the_plan(agenda, over):
    plain = [Activity(a.id, a.title, a.minutes) for a in agenda]
    position, now = Position(plain[0].id, START), START + 60 * (plain[0].minutes + over)
    late = minutes_late(position, plain, START, now, length(plain))
    assert minutes_late(position, plain[:-1], START, now, length(plain)) == late - plain[-1].minutes


def test_an_activity_that_is_not_in_the_agenda_says_nothing_about_being_late():
    assert minutes_late(Position("gone", START), [Activity("a", "Talk", 5)], START, START + 9_999) == 0


@pytest.mark.measured
@given(seconds, seconds, st.integers(-5, 20), st.integers(1, 60))
def test_an_activity_that_is_returned_to_goes_on_where_it_was_left(gone, away, added, minutes):
    activity = Activity("a", "Talk", minutes)
    position = Position("a", START, added)
    left = remaining(position, activity, START + gone)
    again = spent(position, START + gone).resumed(START + gone + away)
    assert remaining(again, activity, START + gone + away) == left
    assert again.added == added


def test_a_clock_that_was_set_back_takes_nothing_from_what_was_spent():
    assert spent(Position("a", START), START - 500) == Spent("a", 0, 0)


@pytest.mark.parametrize(
    ("given_seconds", "minutes"),
    [(0, 0), (149, 0), (151, 5), (300, 5), (449, 5), (451, 10), (25 * 60, 25), (26 * 60, 25), (28 * 60, 30)],
)
def test_times_are_kept_to_five_minutes(given_seconds, minutes):
    assert to_five_minutes(given_seconds) == minutes


@given(seconds)
def test_a_kept_time_is_the_nearest_of_its_kind(given_seconds):
    kept = to_five_minutes(given_seconds)
    assert kept % 5 == 0
    assert abs(60 * kept - given_seconds) <= 150
