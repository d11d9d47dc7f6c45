"""The programme and its pack: rules can be made stricter, not looser, and templates owe what sessions owe."""

from dataclasses import replace
from datetime import date

import pytest

from tests import builders
from workshop_app.domain.agenda import Activity, Duty
from workshop_app.domain.errors import PlanError
from workshop_app.domain.programme import CoreProposal, Pack, Policy, Template, Theme

PROGRAMME = builders.programme()
PACK = Pack(PROGRAMME, 1, date(2026, 1, 1), date(2026, 1, 1), date(2026, 12, 31), ("age1a", "age1b"), "00" * 32)


@pytest.mark.parametrize(
    "values",
    [
        {"minimum_ballots": 4},
        {"small_cell": 4},
        {"withdrawal_days": -1},
        {"withdrawal_days": 91},
        {"lock_minutes": 0},
        {"lock_minutes": 61},
    ],
)
def test_a_policy_is_never_looser_than_the_product(values):
    with pytest.raises(PlanError):
        Policy(**values)
    assert Policy(minimum_ballots=10, small_cell=10, withdrawal_days=0, lock_minutes=60).minimum_ballots == 10


@pytest.mark.parametrize("duty", Duty)
def test_a_template_carries_every_duty(duty):
    others = tuple(each for each in Duty if each is not duty)
    with pytest.raises(PlanError, match=duty.value):
        Template("t", "Short", "", (Activity("a", "Talk", 5, duties=others),))


@pytest.mark.parametrize(
    ("values", "sentence"),
    [
        ({"name": " "}, "needs a name"),
        ({"name": "x" * 121}, "at most 120 characters"),
        ({"questions": ()}, "at least one question"),
        ({"questions": ("a", " ")}, "at least one question"),
        ({"themes": (Theme("S1", "a"), Theme("S1", "b"))}, "same code"),
    ],
)
def test_a_programme_that_cannot_work_is_refused(values, sentence):
    with pytest.raises(PlanError, match=sentence):
        replace(PROGRAMME, **values)


@pytest.mark.parametrize("text", [" ", "x" * 501])
def test_a_core_proposal_has_words_that_people_can_read(text):
    with pytest.raises(PlanError, match="at most 500 characters"):
        CoreProposal("k", text)


def test_themes_are_found_in_any_case_and_know_their_objective():
    assert PROGRAMME.theme("s6") == Theme("S6", "community–police trust")
    assert PROGRAMME.theme("S6").objective == "S"
    assert PROGRAMME.theme("Z9") is None


def test_a_group_that_the_programme_no_longer_has_is_called_by_its_key():
    assert PROGRAMME.group_title("young-people") == "young people"
    assert PROGRAMME.group_title("sailors") == "sailors"


@pytest.mark.parametrize(
    ("values", "sentence"),
    [
        ({"seq": 0}, "numbered from 1"),
        ({"not_after": date(2025, 12, 31)}, "ends after it begins"),
        ({"recipients": ("age1a",)}, "at least two keys"),
        ({"recipients": ("age1a", "age1a")}, "at least two keys"),
    ],
)
def test_a_pack_that_cannot_be_is_refused(values, sentence):
    with pytest.raises(PlanError, match=sentence):
        replace(PACK, **values)
    assert replace(PACK, not_after=PACK.not_before).seq == 1
