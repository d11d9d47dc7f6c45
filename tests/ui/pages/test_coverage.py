"""The coverage page in the window: figures, table, what is missing, and where to go from there."""

from __future__ import annotations

from PySide6.QtCore import Qt

from tests.builders import record, records
from tests.ui.desk import NAME, with_sessions
from tests.ui.shell import Shell


def shown(open_shell: Shell, held):
    with_sessions(open_shell, held)
    open_shell.go("coverage")
    return open_shell.ui


def test_figures_table_and_objectives_tell_what_came_in(open_shell: Shell):
    ui = shown(open_shell, records(12))
    assert ui.sessions_card.accessibleName() == "12 sessions each with a head-count"
    assert ui.heads_card.accessibleName() == "242 heads 6 of 33 boroughs"
    assert ui.contributions_card.accessibleName() == "654 contributions 60 % read back"
    assert ui.tray_card.accessibleName() == "0 in the tray every report was taken in"
    assert ui.table.model().rowCount() == 6
    assert "Safeguard the vulnerable: 247" in ui.objectives.accessibleName()
    assert "No session yet in 27 of the 33 boroughs." in ui.missing.text()
    assert NAME in open_shell.window.windowTitle()


def test_all_boroughs_can_be_shown_by_keyboard(open_shell: Shell):
    ui = shown(open_shell, [record(1)])
    ui.all_boroughs.setFocus()
    open_shell.qtbot.keyClick(ui.all_boroughs, Qt.Key.Key_Space)
    assert ui.table.model().rowCount() == 34


def test_contributions_without_a_theme_have_a_bar_of_their_own(open_shell: Shell):
    from dataclasses import replace

    one = record(1)
    bare = replace(one, contributions=tuple(replace(item, themes=()) for item in one.contributions))
    assert "Not sorted under an objective: 24" in shown(open_shell, [bare]).objectives.accessibleName()


def test_without_a_session_one_action_leads_to_where_reports_come_in(open_shell: Shell):
    ui = shown(open_shell, [])
    assert ui.stack.currentWidget() is ui.empty_page
    open_shell.press(ui.empty.button)
    assert open_shell.window.page_name == "sessions"


def test_without_a_programme_one_action_leads_to_making_one(open_shell: Shell):
    open_shell.go("coverage")
    assert open_shell.ui.stack.currentWidget() is open_shell.ui.no_programme_page
    open_shell.press(open_shell.ui.no_programme.button)
    assert open_shell.window.page_name == "programme"


def test_the_brief_and_the_import_are_one_step_away(open_shell: Shell):
    ui = shown(open_shell, [record(1)])
    open_shell.press(ui.brief)
    assert open_shell.window.page_name == "brief"
    open_shell.go("coverage")
    open_shell.press(ui.import_reports)
    assert open_shell.window.page_name == "sessions"


def test_of_two_programmes_the_one_that_is_chosen_is_shown(open_shell: Shell):
    with_sessions(open_shell, [record(1)], "Another programme")
    ui = shown(open_shell, records(12))
    assert ui.which.isVisible()
    ui.which.setCurrentIndex(ui.which.findText(NAME))
    ui.which.activated.emit(ui.which.currentIndex())
    open_shell.settle()
    assert ui.sessions_card.accessibleName().startswith("12 sessions")
    ui.which.setCurrentIndex(ui.which.findText("Another programme"))
    ui.which.activated.emit(ui.which.currentIndex())
    open_shell.settle()
    assert ui.sessions_card.accessibleName().startswith("1 session")
    assert open_shell.window.navigator.programme_id
