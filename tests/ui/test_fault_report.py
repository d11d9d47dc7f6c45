"""What is told of a fault: where in our own code it was, and nothing that anybody typed."""

from workshop_app.domain.errors import PlanError
from workshop_app.domain.session import Session
from workshop_app.ui.fault_report import report

SECRET = "my cousin Imran was sent home"


def caught(work):
    try:
        work()
    except (ValueError, KeyError, PlanError, TypeError) as fault:
        return fault
    raise AssertionError


def test_it_names_kind_place_and_versions_and_not_the_words():
    fault = caught(lambda: Session(SECRET, *[SECRET] * 9))
    text = report(fault)
    assert type(fault).__name__ in text
    assert "workshop_app/domain/session.py" in text
    assert "Qt " in text
    assert SECRET not in text


def test_steps_in_other_libraries_are_counted_only():
    text = report(caught(lambda: int(SECRET)))
    assert "and 2 steps elsewhere" in text
    assert __file__ not in text


def test_what_came_before_is_told_too():
    def work():
        try:
            int(SECRET)
        except ValueError as first:
            raise KeyError(SECRET) from first

    text = report(caught(work))
    assert text.index("KeyError") < text.index("after") < text.index("ValueError")
    assert SECRET not in text


def test_errors_that_name_each_other_in_a_ring_come_to_an_end():
    one, other = ValueError(), KeyError()
    one.__cause__, other.__cause__ = other, one
    assert report(one).count("ValueError") == 1
