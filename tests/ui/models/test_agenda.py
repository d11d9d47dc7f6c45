"""The agenda as a table: what is asked of it, and what it shows of what was kept."""

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester

from workshop_app.domain.agenda import Activity, Need
from workshop_app.ui.models.agenda import AgendaModel, Column, clock, read_clock

WELCOME, TALK, PAUSE, VOTE = (
    Activity("a", "Welcome", 10),
    Activity("b", "Experiences", 25),
    Activity("c", "Pause", 15, need=Need.OPTIONAL),
    Activity("d", "Vote", 10),
)
SIX = 18 * 60


@pytest.fixture
def model(qtmodeltester):
    """An agenda that keeps what it is asked for, as the page does."""
    model = AgendaModel()
    model.set_agenda([WELCOME, TALK, PAUSE, VOTE], SIX)
    qtmodeltester.check(model)
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.edited.connect(lambda agenda, _label: model.set_agenda(agenda, SIX))
    yield model
    tester.deleteLater()


def starts(model):
    return [model.data(model.index(row, Column.START)) for row in range(model.rowCount())]


def ids(model):
    return "".join(activity.id for activity in model.activities)


def test_starts_follow_from_the_order(model):
    assert starts(model) == ["18:00", "18:10", "18:35", "18:50"]


def test_a_move_recomputes_the_starts_and_moves_one_row(model, qtbot):
    with qtbot.waitSignal(model.rowsMoved):
        assert model.move(2, 0)
    assert ids(model) == "cabd"
    assert starts(model) == ["18:00", "18:15", "18:25", "18:50"]


@pytest.mark.parametrize(("row", "to"), [(0, 3), (3, 0), (1, 2), (2, 1), (0, 1), (3, 2)])
def test_every_move_lands_where_it_was_asked_to(model, row, to):
    expected = [*"abcd"]
    expected.insert(to, expected.pop(row))
    model.move(row, to)
    assert ids(model) == "".join(expected)


def test_minutes_typed_change_all_starts_after_them(model):
    assert model.setData(model.index(0, Column.MINUTES), 5)
    assert starts(model) == ["18:00", "18:05", "18:30", "18:45"]


def test_a_start_typed_is_fixed_and_an_emptied_one_is_free_again(model):
    assert model.setData(model.index(2, Column.START), "19:00")
    assert starts(model) == ["18:00", "18:10", "19:00", "19:15"]
    assert model.data(model.index(2, Column.FIXED), Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked
    assert model.setData(model.index(2, Column.START), "")
    assert starts(model) == ["18:00", "18:10", "18:35", "18:50"]


def test_ticking_fixed_keeps_the_start_that_is_there(model):
    assert model.setData(model.index(3, Column.FIXED), Qt.CheckState.Checked.value, Qt.ItemDataRole.CheckStateRole)
    model.setData(model.index(0, Column.MINUTES), 5)
    assert starts(model) == ["18:00", "18:05", "18:30", "18:50"]


def test_a_fixed_start_that_cannot_be_kept_says_by_how_much(model):
    model.setData(model.index(1, Column.FIXED), Qt.CheckState.Checked.value, Qt.ItemDataRole.CheckStateRole)
    model.setData(model.index(0, Column.MINUTES), 14)
    hint = model.data(model.index(1, Column.TITLE), Qt.ItemDataRole.ToolTipRole)
    assert hint == "Fixed for 18:10; what comes before runs 4 min into it."


@pytest.mark.parametrize(
    ("column", "value", "sentence"),
    [
        (Column.TITLE, "  ", "An activity needs a title."),
        (Column.MINUTES, 0, "“Welcome” needs at least one minute."),
        (Column.START, "soon", "Type the start as a time of day, such as 19:30, or leave it empty."),
    ],
)
def test_what_cannot_be_is_refused_with_a_sentence(model, qtbot, column, value, sentence):
    with qtbot.waitSignal(model.refused) as refused, qtbot.assertNotEmitted(model.edited):
        assert not model.setData(model.index(0, column), value)
    assert refused.args == [sentence]


def test_must_and_optional_change_by_the_tick(model):
    assert model.setData(model.index(2, Column.MUST), Qt.CheckState.Checked.value, Qt.ItemDataRole.CheckStateRole)
    assert model.activities[2].need is Need.MUST


def test_activities_are_added_and_removed_and_the_last_one_stays(model):
    model.add(1, Activity("e", "Forms", 5))
    assert ids(model) == "aebcd"
    for _ in range(4):
        assert model.remove(0)
    assert not model.remove(0)
    assert ids(model) == "d"


def test_a_dropped_row_moves_and_is_never_taken_for_a_copy(model):
    data = model.mimeData([model.index(0, 0)])
    assert not model.dropMimeData(data, Qt.DropAction.MoveAction, 3, 0, QModelIndex())
    assert ids(model) == "bcad"
    data = model.mimeData([model.index(3, 0)])
    model.dropMimeData(data, Qt.DropAction.MoveAction, 0, 0, QModelIndex())
    assert ids(model) == "dbca"
    model.dropMimeData(model.mimeData([model.index(0, 0)]), Qt.DropAction.MoveAction, -1, -1, QModelIndex())
    assert ids(model) == "bcad"


def test_what_has_begun_stays_where_it_is(model):
    model.set_agenda(model.activities, SIX, frozen=2)
    assert not model.move(1, 3)
    assert not model.move(3, 0)
    assert not model.remove(0)
    assert not model.setData(model.index(0, Column.MINUTES), 30)
    assert not model.flags(model.index(1, Column.TITLE)) & Qt.ItemFlag.ItemIsEditable
    assert model.move(3, 2)
    assert ids(model) == "abdc"


def test_a_row_is_spoken_as_a_sentence(model):
    spoken = model.data(model.index(2, Column.TITLE), Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Pause, starts 18:35, 15 minutes, optional"


def test_times_of_day_are_read_as_people_type_them():
    assert [read_clock(text) for text in ("19:30", "1930", "7.30", "19", " 9:05 ")] == [1170, 1170, 450, 1140, 545]
    assert [read_clock(text) for text in ("", "24:00", "9:75", "half past")] == [None] * 4
    assert clock(24 * 60 + 30) == "00:30"
