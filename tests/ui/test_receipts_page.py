"""The desk's receipts in the window: what is due, all at once or some, and again."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from tests.builders import record
from tests.ui.desk import with_sessions
from tests.ui.handed_in import TITLES, handed_in, sealed


@pytest.fixture
def stick(tmp_path):
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder


@pytest.fixture
def due(open_shell, stick):
    """Two reports that came in; the page is open."""
    shell = open_shell
    shell.programme, shell.ids = sealed(shell, stick)
    handed_in(shell, shell.programme, stick)
    shell.go("receipts")
    return shell


def cells(shell, column):
    model = shell.page._model
    return [model.data(model.index(row, column)) for row in range(model.rowCount())]


def written(stick):
    return sorted(path.name for path in stick.glob("*.wreceipt"))


def test_all_that_are_due_are_written_into_one_folder(due, stick):
    assert sorted(cells(due, 0)) == sorted(TITLES)
    assert cells(due, 4) == ["due since today", "due since today"]
    assert "2 reports" in due.ui.waiting._words.text()
    due.page.write_into(stick, due.page._due())
    due.settle()
    assert written(stick) == sorted(
        [f"2026-05-14-newham-{due.ids[0][:8]}.wreceipt", f"2026-05-20-brent-{due.ids[1][:8]}.wreceipt"]
    )
    assert due.page.notice.sentence.startswith("2 receipts are in “stick”")
    assert all(cell.startswith("written ") for cell in cells(due, 4))
    assert "Every report" in due.ui.waiting._words.text()
    assert not due.ui.write_due.isEnabled()


def test_the_chosen_are_written_also_once_more(due, stick):
    assert not due.ui.write_chosen.isEnabled()
    due.ui.table.selectRow(0)
    assert due.ui.write_chosen.isEnabled()
    for _ in range(2):
        due.page.write_into(stick, [due.ids[0]])
        due.settle()
    name = f"2026-05-14-newham-{due.ids[0][:8]}"
    assert written(stick) == [f"{name}-2.wreceipt", f"{name}.wreceipt"]
    assert f"{name}-2.wreceipt" in cells(due, 5)


def test_a_folder_that_is_gone_is_said_and_all_stay_due(due, stick):
    due.page.write_into(stick / "gone", due.page._due())
    due.settle()
    assert "not there" in due.page.notice.sentence
    assert cells(due, 4) == ["due since today", "due since today"]
    assert due.ui.write_due.isEnabled()


def test_stopping_is_said(due, stick):
    due.page.write_into(stick, due.page._due())
    due.ui.cancel.click()
    due.settle()
    assert due.page._task is None
    assert len(written(stick)) == 2 or due.page.notice.sentence.startswith("Stopped.")


def test_without_sealed_reports_it_leads_to_the_sessions(open_shell):
    with_sessions(open_shell, [record(1)])
    open_shell.go("receipts")
    assert open_shell.ui.stack.currentWidget() is open_shell.ui.empty_page
    open_shell.press(open_shell.ui.empty.button)
    assert open_shell.window.page_name == "sessions"


def test_without_a_programme_it_says_so(open_shell):
    open_shell.go("receipts")
    assert open_shell.ui.stack.currentWidget() is open_shell.ui.no_programme_page


def test_what_is_due_can_be_copied_for_a_letter(due, qtbot):
    due.ui.table.setFocus()
    due.ui.table.selectAll()
    qtbot.keyClick(due.ui.table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    lines = QGuiApplication.clipboard().text().splitlines()
    assert sorted(line.split("\t")[0] for line in lines) == sorted(TITLES)
    assert all("due since today" in line for line in lines)


def test_a_row_is_spoken_as_a_sentence(due):
    from workshop_app.ui.models.receipt_lines import _spoken

    line = due.page._model.row(0)
    assert _spoken(line) == f"{line.session.title}, {line.session.borough}, {spelt(line.session.date)}, due since today"


def spelt(day: date) -> str:
    return f"{day.day} May {day.year}"
