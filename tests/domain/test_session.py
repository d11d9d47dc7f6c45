"""A session's plan, and what it owes the people in the room."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given

from tests.domain.making import sessions
from workshop_app.domain.agenda import Activity, Duty
from workshop_app.domain.errors import PlanError
from workshop_app.domain.places import BOROUGHS, LONDON, PLACES
from workshop_app.domain.session import Session, Waiver, unjustified

PLAN = Session("s", "p", "T", "community", "Newham", "g", 3, date(2026, 3, 1), 1110, (Activity("a", "Talk", 10),))


@given(sessions)
def test_a_duty_is_open_until_it_is_in_the_agenda_or_justified(session):
    carried = {duty for activity in session.agenda for duty in activity.duties}
    waived = {waiver.duty for waiver in session.waivers}
    assert set(unjustified(session)) == set(Duty) - carried - waived


def test_a_waiver_without_a_reason_justifies_nothing():
    assert Duty.VOTE in unjustified(replace(PLAN, waivers=(Waiver(Duty.VOTE, "  "),)))
    assert Duty.VOTE not in unjustified(replace(PLAN, waivers=(Waiver(Duty.VOTE, "The room asked for none."),)))


def test_an_activity_is_found_by_its_id():
    assert PLAN.activity("a") is PLAN.agenda[0]
    assert PLAN.activity("b") is None


@pytest.mark.parametrize(
    ("values", "sentence"),
    [
        ({"title": " "}, "needs a title"),
        ({"title": "x" * 121}, "at most 120 characters"),
        ({"borough": "Paris"}, "London boroughs"),
        ({"tables": 0}, "1 to 20 tables"),
        ({"tables": 21}, "1 to 20 tables"),
        ({"starts_at": -1}, "time of day"),
        ({"starts_at": 1440}, "time of day"),
        ({"agenda": ()}, "at least one activity"),
        ({"agenda": (Activity("a", "One", 1), Activity("a", "Two", 1))}, "only once"),
    ],
)
def test_a_plan_that_cannot_work_is_refused(values, sentence):
    with pytest.raises(PlanError, match=sentence):
        replace(PLAN, **values)


def test_london_has_thirty_two_boroughs_and_the_city():
    assert len(BOROUGHS) == len(set(BOROUGHS)) == 33
    assert list(BOROUGHS) == sorted(BOROUGHS)
    assert (*BOROUGHS, LONDON) == PLACES
