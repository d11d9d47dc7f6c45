"""Coverage as a table: a sentence for each cell, and Qt's own rules for models."""

from __future__ import annotations

from PySide6.QtCore import Qt
from pytestqt.modeltest import ModelTester

from tests.builders import programme, record
from workshop_app.domain.coverage import coverage
from workshop_app.domain.places import PLACES
from workshop_app.ui.models.coverage import CoverageModel, SharedRole

HELD = [record(1), record(2, heads=9), record(3, borough="Hackney", group="young-people", heads=1, ballots=1)]


def model_of(held=HELD, every=False):
    model = CoverageModel()
    model.show_coverage(coverage(programme(), held), every)
    return model


def cell(model, borough, group):
    rows = [model.headerData(row, Qt.Orientation.Vertical) for row in range(model.rowCount())]
    columns = [model.headerData(column, Qt.Orientation.Horizontal) for column in range(model.columnCount())]
    return model.index(rows.index(borough), columns.index(group))


def test_it_keeps_the_rules_of_qt(qapp, qtmodeltester: ModelTester):
    model = model_of()
    qtmodeltester.check(model)
    model.show_coverage(coverage(programme(), []), False)
    qtmodeltester.check(model)


def test_each_cell_shows_sessions_and_speaks_a_sentence(qapp):
    model = model_of()
    assert cell(model, "Newham", "residents").data() == "2"
    spoken = Qt.ItemDataRole.AccessibleTextRole
    assert cell(model, "Newham", "residents").data(spoken) == "Newham, residents: 2 sessions, 35 heads"
    assert cell(model, "Hackney", "young people").data(spoken) == "Hackney, young people: 1 session, 1 head"
    assert cell(model, "Hackney", "experts").data(spoken) == "Hackney, experts: no session"
    assert cell(model, "Hackney", "experts").data() == "·"


def test_a_few_sessions_are_shaded_lightly_and_the_most_darkest(qapp):
    assert cell(model_of(), "Newham", "residents").data(SharedRole) == 0.4
    many = model_of([record(number) for number in range(1, 9)])
    assert cell(many, "Newham", "residents").data(SharedRole) == 1


def test_every_borough_can_be_shown(qapp):
    assert model_of().rowCount() == 2
    assert model_of(every=True).rowCount() == len(PLACES)
