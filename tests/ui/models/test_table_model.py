"""The base of the tables: what Qt asks of a model, sorting, finding, and speed with 100,000 rows."""

from dataclasses import dataclass

import pytest
from PySide6.QtCore import QItemSelectionModel, QPersistentModelIndex, Qt, QTimer

from workshop_app.ui.models.table_model import ROW_ROLE, Column, TableModel
from workshop_app.ui.widgets.table_view import TableView


@dataclass(frozen=True)
class Town:
    name: str
    people: int


TOWNS = [Town("Éalinge", 3), Town("Barnet", 20), Town("camden", 100)]


def towns(rows):
    columns = (
        Column("Town", lambda town: town.name),
        Column("People", lambda town: f"{town.people:,}", lambda town: town.people, number=True),
    )
    model = TableModel(columns, lambda town: f"{town.name}, {town.people} people")
    model.set_rows(rows)
    return model


def names(model):
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def test_it_keeps_the_rules_that_qt_has_for_models(qtmodeltester):
    model = towns(TOWNS)
    qtmodeltester.check(model)
    model.find("a")
    model.sort(1, Qt.SortOrder.DescendingOrder)
    qtmodeltester.check(model)


def test_it_sorts_by_value_and_names_without_regard_to_case_or_accents(qapp):
    model = towns(TOWNS)
    model.sort(1)
    assert names(model) == ["Éalinge", "Barnet", "camden"]
    model.sort(1, Qt.SortOrder.DescendingOrder)
    assert names(model) == ["camden", "Barnet", "Éalinge"]
    model.sort(0)
    assert names(model) == ["Barnet", "camden", "Éalinge"]
    model.sort(-1)
    assert names(model) == ["Éalinge", "Barnet", "camden"]


def test_it_finds_all_words_in_any_cell(qapp):
    model = towns(TOWNS)
    model.find("ealin")
    assert names(model) == ["Éalinge"]
    model.find("CAM 100")
    assert names(model) == ["camden"]
    model.find("cam 20")
    assert names(model) == []
    model.find("")
    assert len(names(model)) == 3


def test_new_rows_are_sorted_and_sifted_as_before(qapp):
    model = towns([])
    model.sort(1, Qt.SortOrder.DescendingOrder)
    model.find("a")
    model.set_rows(TOWNS)
    assert names(model) == ["camden", "Barnet", "Éalinge"]


def test_what_is_chosen_stays_chosen_through_sorting(qtbot):
    model, view = towns(TOWNS), TableView()
    qtbot.addWidget(view)
    view.setModel(model)
    kept = QPersistentModelIndex(model.index(1, 0))
    view.selectionModel().select(
        model.index(1, 0), QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
    )
    model.sort(1, Qt.SortOrder.DescendingOrder)
    model.sort(0)
    assert kept.data() == "Barnet"
    assert [index.data(ROW_ROLE) for index in view.chosen()] == [Town("Barnet", 20)]
    model.find("camden")
    assert not kept.isValid()


def test_a_row_speaks_as_a_sentence(qapp):
    model = towns(TOWNS)
    spoken = Qt.ItemDataRole.AccessibleTextRole
    assert model.index(1, 0).data(spoken) == "Barnet, 20 people"
    assert model.index(1, 1).data(spoken) == "People: 20"


def test_the_chosen_rows_are_copied_with_tabs_between(qtbot, qapp):
    model, view = towns(TOWNS), TableView()
    qtbot.addWidget(view)
    view.setModel(model)
    model.sort(-1)
    view.selectAll()
    qtbot.keyClick(view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert qapp.clipboard().text() == "Éalinge\t3\nBarnet\t20\ncamden\t100"


def test_a_row_that_the_app_chooses_is_chosen_whatever_key_is_still_held(qtbot, qapp):
    model, view = towns(TOWNS), TableView()
    qtbot.addWidget(view)
    view.setModel(model)
    view.selectAll()
    qtbot.keyPress(view, Qt.Key.Key_Control, Qt.KeyboardModifier.ControlModifier)
    try:
        assert qapp.keyboardModifiers() & Qt.KeyboardModifier.ControlModifier
        for _again in range(2):
            view.selectRow(1)
            assert [index.row() for index in view.chosen()] == [1]
    finally:
        qtbot.keyRelease(view, Qt.Key.Key_Control)


@pytest.mark.slow
def test_a_long_table_is_sorted_and_sifted_while_the_window_goes_on(qtbot):
    rows = [Town(f"Town {number * 7919 % 100_003}", number) for number in range(100_000)]
    model, view = towns(rows), TableView()
    qtbot.addWidget(view)
    view.setModel(model)
    turns = []
    timer = QTimer(view)
    timer.timeout.connect(lambda: turns.append(None))
    timer.start(0)
    assert model.rowCount() == 100_000, "shown as given until it is arranged"
    qtbot.waitUntil(lambda: not model.arranging, timeout=60_000)
    model.sort(1, Qt.SortOrder.DescendingOrder)
    model.find("town 77")
    qtbot.waitUntil(lambda: not model.arranging, timeout=60_000)
    wanted = [row.name for row in reversed(rows) if "77" in f"{row.name} {row.people:,}"]
    assert names(model) == wanted
    model.find("")
    model.sort(0)
    qtbot.waitUntil(lambda: not model.arranging, timeout=60_000)
    assert names(model) == sorted(row.name.lower().capitalize() for row in rows)
    assert len(turns) > 50
    timer.stop()


def test_of_equal_rows_of_a_long_table_the_earlier_comes_first_either_way(qtbot):
    model = towns([Town(f"{number:05}", number % 3) for number in range(3_000)])
    for order in Qt.SortOrder:
        model.sort(1, order)
        qtbot.waitUntil(lambda: not model.arranging, timeout=10_000)
        for people in range(3):
            same = [model.row(place).name for place in range(3_000) if model.row(place).people == people]
            assert same == sorted(same)


def test_what_is_sought_last_is_what_is_shown(qtbot):
    model = towns([Town(f"Town {number}", 1) for number in range(5_000)])
    model.find("town 49")
    model.find("town 4999")
    qtbot.waitUntil(lambda: not model.arranging, timeout=10_000)
    assert names(model) == ["Town 4999"]
    model.set_rows([Town("Town 4999", 2), Town("Barnet", 3)])
    assert names(model) == ["Town 4999"]
    assert not model.arranging
