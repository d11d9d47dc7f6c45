"""Shaded cells: readable in every look, reached with the arrow keys, columns that share the room."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.builders import programme, record
from workshop_app.domain.coverage import coverage
from workshop_app.ui import colours
from workshop_app.ui.models.coverage import CoverageModel
from workshop_app.ui.widgets.heat_table import HeatTable, ink_on, shade
from workshop_app.ui.widgets.share_bars import Bar, ShareBars


@pytest.fixture
def table(qtbot: QtBot) -> HeatTable:
    made = HeatTable()
    qtbot.addWidget(made)
    model = CoverageModel(made)
    made.setModel(model)
    made.resize(900, 300)
    made.show()
    qtbot.waitExposed(made)
    model.show_coverage(coverage(programme(), [record(1), record(2, borough="Hackney", group="experts")]), False)
    return made


@pytest.mark.parametrize("look", colours.ALL, ids=lambda look: look.name)
@pytest.mark.parametrize("share", [0.2, 0.4, 0.6, 0.8, 1.0])
def test_the_number_is_read_easily_on_every_shade(qapp, look, share):
    before = qapp.palette()
    qapp.setPalette(look.palette())
    try:
        fill = shade(share)
        assert colours.contrast(ink_on(fill).name(), fill.name()) >= 4.5
    finally:
        qapp.setPalette(before)


def test_arrow_keys_go_from_cell_to_cell(table: HeatTable, qtbot: QtBot):
    table.setFocus()
    table.setCurrentIndex(table.model().index(0, 0))
    qtbot.keyClick(table, Qt.Key.Key_Right)
    qtbot.keyClick(table, Qt.Key.Key_Down)
    assert (table.currentIndex().row(), table.currentIndex().column()) == (1, 1)


def test_columns_share_the_width_and_scroll_where_it_is_too_little(table: HeatTable, qtbot: QtBot):
    columns = range(table.model().columnCount())
    assert sum(table.columnWidth(column) for column in columns) <= table.viewport().width()
    assert table.horizontalScrollBar().maximum() == 0
    table.resize(400, 300)
    qtbot.waitUntil(lambda: table.horizontalScrollBar().maximum() > 0)


def test_it_paints(table: HeatTable):
    table.setFocus()
    table.setCurrentIndex(table.model().index(0, 0))
    picture = table.grab().toImage()
    cell = table.visualRect(table.model().index(0, 0)).center() + table.viewport().pos()
    plain = table.visualRect(table.model().index(0, 5)).center() + table.viewport().pos()
    assert picture.pixelColor(cell.x() - 12, cell.y()) != picture.pixelColor(plain.x() - 12, plain.y())


def test_bars_are_read_with_their_numbers(qtbot: QtBot):
    bars = ShareBars()
    qtbot.addWidget(bars)
    bars.show_bars([Bar("S  Strengthen", 241), Bar("V  Safeguard", None), Bar("X  Stop", 0)])
    bars.show()
    qtbot.waitExposed(bars)
    assert bars.accessibleName() == "S  Strengthen: 241; V  Safeguard: *; X  Stop: 0"
    bars.show_bars([Bar("C  Across", 3)])
    assert bars.accessibleName() == "C  Across: 3"
    assert not bars.grab().isNull()
