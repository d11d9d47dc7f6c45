"""The whole distribution: every number in words, no colour that must be told apart, no words cut."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt

from workshop_app.domain.poll import Method
from workshop_app.ui import colours
from workshop_app.ui.widgets.result_bar import ROLES, Part, ResultBar, roles_of

NUMBERS = (12, 9, 2, 2, 0, 2)


def parts(numbers=NUMBERS):
    choices = Method.AGREEMENT.choices
    return [Part(choice.label, number, ROLES[choice.key]) for choice, number in zip(choices, numbers, strict=True)]


@pytest.fixture
def bar(qtbot):
    bar = ResultBar()
    qtbot.addWidget(bar)
    bar.set_parts(parts())
    bar.resize(600, bar.heightForWidth(600))
    bar.show()
    return bar


def test_every_choice_of_every_method_has_a_colour_of_its_own_in_its_method():
    for method in Method:
        roles = roles_of(method, method.choices)
        if method.compares:
            assert roles
            continue  # more answers than shades: what is alike is told apart by its words
        assert len(set(roles)) == len(roles)


def test_a_screen_reader_gets_every_number(bar):
    assert bar.accessibleDescription() == (
        "Strongly agree 12, Agree 9, In between 2, Disagree 2, Strongly disagree 0, Need more information 2, of 27"
    )


def test_each_part_is_as_wide_as_its_share(bar):
    picture = bar.grab().toImage()
    counted = {}
    for x in range(4, 596):
        name = picture.pixelColor(x, 5).name().upper()
        counted[name] = counted.get(name, 0) + 1
    look = colours.current()
    assert counted[look.agree_strong] == pytest.approx(600 * 12 / 27, abs=8)
    assert counted[look.agree] == pytest.approx(600 * 9 / 27, abs=8)
    assert look.disagree_strong not in counted


def test_right_to_left_it_begins_on_the_right(bar):
    bar.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    picture = bar.grab().toImage()
    assert picture.pixelColor(590, 5).name().upper() == colours.current().agree_strong


def test_the_words_go_into_more_lines_where_it_is_narrow(bar):
    assert bar.heightForWidth(240) > bar.heightForWidth(900)
    places = bar._places(240)
    assert places[0] == (0, 0)
    assert all(x + bar._width(part) <= 240 or x == 0 for part, (x, _row) in zip(bar._parts, places, strict=True))


def test_without_an_answer_it_says_so(bar):
    bar.set_parts([])
    assert bar.accessibleDescription() == "no result"
    bar.grab()


@given(st.lists(st.integers(0, 100_000), min_size=6, max_size=6))
def test_any_numbers_can_be_drawn(qapp, numbers):
    bar = ResultBar()
    bar.set_parts(parts(numbers))
    bar.resize(300, 120)
    assert not bar.grab().isNull()
    assert bar.spoken().endswith(f"of {sum(numbers)}")
    bar.deleteLater()
