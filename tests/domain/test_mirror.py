"""When a step of the mirror is due, and what a step may say."""

from __future__ import annotations

import pytest

from tests.storage.plans import PLAN
from workshop_app.domain.chain import Head
from workshop_app.domain.errors import FormatError
from workshop_app.domain.mirror import VERSION, Base, Step, coarse, due, file_name
from workshop_app.domain.session import SessionState, Summary


@pytest.mark.parametrize(
    ("changed", "owes", "idle", "since", "is_due"),
    [
        (True, False, True, 0, True),
        (True, False, False, 29.9, False),
        (True, False, False, 30, True),
        (False, False, True, 9_999, False),
        (False, True, True, 29.9, False),
        (False, True, False, 30, True),
    ],
)
def test_a_step_is_due_when_idle_and_after_half_a_minute_at_the_latest(changed, owes, idle, since, is_due):
    assert due(changed, owes, idle, since) is is_due


def test_the_name_fits_the_oldest_sticks_and_says_nothing():
    name = file_name("5e55105e55105e55")
    stem, _, ending = name.partition(".")
    assert (len(stem), ending, name.isascii(), name.upper()) == (8, "MIR", True, name)
    assert name != file_name("5e55105e55105e56")


def test_no_finer_time_than_five_minutes():
    assert [coarse(each) for each in (0, 299.9, 300, 1_528_104_661)] == [0, 0, 300, 1_528_104_600]


@pytest.mark.parametrize(
    "wrong",
    [
        {"v": VERSION + 1},
        {"size": 0},
        {"size": 1 << 20},
        {"at": 301},
        {"numbers": (0,)},
        {"numbers": (2, 1)},
        {"numbers": (1, 1)},
        {"numbers": (4,)},
    ],
)
def test_a_step_that_cannot_be_is_refused(wrong):
    fields = {"v": VERSION, "head": Head(0, "00" * 32), "at": 300, "size": 3, "numbers": (1, 3), "base": None}
    assert Step(**fields)
    with pytest.raises(FormatError):
        Step(**{**fields, **wrong})


@pytest.mark.parametrize("key", ["", "00" * 31, "zz" * 32, "AB" * 32])
def test_a_mirror_without_a_key_is_refused(key):
    summary = Summary(PLAN.id, PLAN.programme, PLAN.title, PLAN.borough, PLAN.group, PLAN.date, SessionState.RUNNING)
    assert Base(summary, "ab" * 32)
    with pytest.raises(FormatError):
        Base(summary, key)
