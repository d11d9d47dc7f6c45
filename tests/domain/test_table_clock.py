"""A table's own clock: where it begins, how it goes on, and what a hand may do against it."""

from workshop_app.domain.agenda import Activity
from workshop_app.domain.running import Position, Spent
from workshop_app.domain.table_clock import begins_at, goes_on_to

START = 1_700_000_000
AGENDA = (Activity("welcome", "Welcome", 5), Activity("talk", "Talk", 20), Activity("vote", "Vote", 10))


def at(minutes):
    return START + 60 * minutes


def test_a_table_that_begins_late_begins_where_the_plan_is():
    assert begins_at(AGENDA, START, at(0)) == Position("welcome", START)
    assert begins_at(AGENDA, START, at(12)) == Position("talk", at(5))
    assert begins_at(AGENDA, START, at(34)) == Position("vote", at(25))


def test_before_the_start_after_the_end_and_on_another_day_it_begins_with_the_first():
    for now in (at(-10), at(35), at(-1_500)):
        assert begins_at(AGENDA, START, now) == Position("welcome", now)


def test_it_goes_on_when_the_minutes_are_up_also_over_several_at_once_and_stays_at_the_last():
    on = Position("welcome", START)
    assert goes_on_to(AGENDA, on, Spent("welcome"), at(5) - 1) is None
    assert goes_on_to(AGENDA, on, Spent("welcome"), at(5)) == Position("talk", at(5))
    assert goes_on_to(AGENDA, on, Spent("welcome"), at(26)) == Position("vote", at(25))
    assert goes_on_to(AGENDA, Position("vote", at(25)), Spent("vote"), at(90)) is None
    assert goes_on_to(AGENDA, Position("welcome", START, 3), Spent("welcome"), at(7)) is None


def test_what_was_returned_to_after_its_time_stays_on_and_what_was_left_too_early_has_the_rest_of_it():
    late = Position("welcome", at(6) - 300)
    assert goes_on_to(AGENDA, late, Spent("welcome", 300), at(60)) is None
    early = Position("talk", at(10) - 60)
    assert goes_on_to(AGENDA, early, Spent("talk", 60), at(28)) is None
    assert goes_on_to(AGENDA, early, Spent("talk", 60), at(29)) == Position("vote", at(29))


def test_an_activity_that_a_newer_pack_took_away_stays_on_until_a_hand_moves_it():
    assert goes_on_to(AGENDA, Position("gone", START), Spent("gone"), at(60)) is None
