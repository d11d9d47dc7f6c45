"""What is hidden cannot be worked out: checked against somebody who tries every table that fits what is shown."""

from itertools import product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from workshop_app.domain.suppression import Range, audit, hide, pool, with_totals

THRESHOLD = 3
REACH = 11


@st.composite
def tables(draw, rows=(1, 3), columns=(1, 3), most=9):
    height, width = draw(st.integers(*rows)), draw(st.integers(*columns))
    return with_totals([[draw(st.integers(0, most)) for _ in range(width)] for _ in range(height)])


def every_fitting_value(table, hidden):
    """All values that each hidden place takes in tables that agree with every number shown; hidden ones are at least 1.

    Tries inner cells up to REACH, so what lies higher is not found: only the lower part of an open range is listed.
    """
    height, width = len(table) - 1, len(table[0]) - 1
    inner = [(row, column) for row, column in product(range(height), range(width)) if (row, column) in hidden]
    found = {place: set() for place in hidden}
    for values in product(range(1, REACH + 1), repeat=len(inner)):
        trial = [list(row[:-1]) for row in table[:-1]]
        for (row, column), value in zip(inner, values, strict=True):
            trial[row][column] = value
        whole = with_totals(trial)
        edges = [(row, width) for row in range(height)] + [(height, column) for column in range(width + 1)]
        if all((whole[r][c] >= 1) if (r, c) in hidden else whole[r][c] == table[r][c] for r, c in edges):
            for row, column in hidden:
                found[row, column].add(whole[row][column])
    return found


@settings(max_examples=25, deadline=None)
@given(tables(rows=(1, 2), columns=(1, 2), most=6))
def test_nobody_who_tries_every_table_pins_down_a_hidden_cell(table):
    hidden = hide(table, THRESHOLD)
    for values in every_fitting_value(table, hidden).values():
        assert max(values) - min(values) >= THRESHOLD


@settings(max_examples=40, deadline=None)
@given(tables(rows=(2, 2), columns=(2, 2), most=5), st.data())
def test_the_audit_finds_what_trying_every_table_finds(table, data):
    inner = [(row, column) for row in range(2) for column in range(2) if table[row][column] > 0]
    hidden = set(data.draw(st.lists(st.sampled_from(inner), unique=True))) if inner else set()
    for place, values in every_fitting_value(table, hidden).items():
        assert audit(table, hidden, place) == Range(min(values), max(values))


@given(tables(rows=(1, 6), columns=(1, 6), most=40), st.integers(2, 10))
def test_each_hidden_cell_has_room_and_each_small_one_is_hidden(table, threshold):
    hidden = hide(table, threshold)
    for row, line in enumerate(table):
        for column, number in enumerate(line):
            if 0 < number < threshold:
                assert (row, column) in hidden
            if number == 0:
                assert (row, column) not in hidden
    assert all(audit(table, hidden, place).is_wide(threshold) for place in hidden)


@given(tables(rows=(1, 5), columns=(1, 5), most=40).map(lambda table: [[5 * cell for cell in row] for row in table]))
def test_a_table_without_small_counts_is_shown_whole(table):
    assert hide(table, 5) == frozenset()


def test_a_small_count_takes_others_with_it_so_that_the_totals_stay():
    table = with_totals([[3, 20, 30], [25, 26, 27], [12, 14, 16]])
    hidden = hide(table, 5)
    assert (0, 0) in hidden
    assert len(hidden) == 4
    assert not any(row == 3 or column == 3 for row, column in hidden)


def test_a_small_count_alone_in_its_row_takes_its_totals_with_it():
    table = with_totals([[3, 0], [0, 20]])
    assert hide(table, 5) >= {(0, 0), (0, 2), (2, 0), (2, 2)}


def test_a_place_can_be_hidden_besides_and_is_protected_too():
    table = with_totals([[30, 20], [25, 26]])
    hidden = hide(table, 5, also={(2, 2)})
    assert (2, 2) in hidden
    assert all(audit(table, hidden, place).is_wide(5) for place in hidden)
    assert len(hidden) > 1


def test_one_small_session_alone_leaves_nothing_to_show():
    assert hide(with_totals([[3]]), 5) == {(0, 0), (0, 1), (1, 0), (1, 1)}


def test_a_table_of_nothing_hides_nothing():
    assert hide(with_totals([]), 5) == frozenset()
    assert hide(with_totals([[0, 0]]), 5) == frozenset()


@pytest.mark.parametrize(("lowest", "highest", "wide"), [(1, 6, True), (1, 5, False), (40, None, True)])
def test_a_range_is_wide_from_the_threshold_on(lowest, highest, wide):
    assert Range(lowest, highest).is_wide(5) is wide


@given(st.dictionaries(st.sampled_from("abcdefg"), st.integers(0, 30)), st.integers(2, 8))
def test_what_a_total_leaves_over_tells_nothing_about_one_of_those_held_back(counts, threshold):
    shown, held = pool(counts, threshold)
    assert {**shown, **{key: counts[key] for key in held}} == {key: number for key, number in counts.items() if number}
    assert all(number >= threshold for number in shown.values())
    if held and shown:
        left_over = sum(counts[key] for key in held)
        highest, lowest = left_over - (len(held) - 1), left_over if len(held) == 1 else 1
        assert highest - lowest >= threshold


def test_counts_that_are_large_enough_are_all_shown_largest_first():
    assert pool({"a": 5, "b": 12, "c": 0}, 5) == ({"b": 12, "a": 5}, ())
