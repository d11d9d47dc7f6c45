"""Opening a page for the first time: made in pieces, shown when it is whole, with what was typed meanwhile."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QPalette
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit

from tests.ui.session import begun, in_hand
from workshop_app.settings import Room
from workshop_app.ui import icons, rooms
from workshop_app.ui.page import Page


@pytest.fixture
def at_plan(open_shell, tmp_path):
    """The window at the plan of a session that has begun, the run page not made yet."""
    in_hand(open_shell, open_shell.ask(lambda services: begun(services, tmp_path)), "plan")
    return open_shell


def half_made(shell, name):
    """Do some pieces of this page, up to where its form is there and its constructor has not run."""
    pieces = shell.window._maker.pieces(rooms.page(name), shell.window.services)
    while name not in shell.window._maker._halves or not shell.window._maker._halves[name].body.ahead:
        next(pieces)
    return shell.window._maker._halves[name]


def test_the_page_before_stays_on_until_the_one_that_is_wanted_is_whole(at_plan):
    at_plan.window.open_page("run")
    assert (at_plan.window.page_name, at_plan.window.opening) == ("plan", True)
    at_plan.settle()
    assert (at_plan.window.page_name, at_plan.ui.stack.currentWidget()) == ("run", at_plan.ui.running)


def test_what_is_typed_while_the_page_is_made_is_in_its_entry(at_plan):
    at_plan.window.open_page("run")
    for letter in "Buses":  # a B alone would cover the window
        QTest.keyClick(at_plan.window.windowHandle(), letter)
    at_plan.settle()
    assert at_plan.ui.entry.toPlainText().lower() == "buses"


def test_a_command_is_not_held_back(at_plan):
    at_plan.window.open_page("run")
    QTest.keyClick(at_plan.window.windowHandle(), Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    at_plan.settle()
    assert (at_plan.window.page_name, at_plan.window.opening) == ("unlock", False)


def test_who_asks_for_another_page_meanwhile_gets_that_one(at_plan):
    at_plan.window.open_page("run")
    at_plan.window.open_page("vote")
    at_plan.settle()
    assert at_plan.window.page_name == "vote"
    at_plan.go("run")
    assert at_plan.page._ui.running.isVisible()


def test_a_half_made_page_is_gone_on_with_and_not_made_twice(at_plan):
    page = half_made(at_plan, "run")
    at_plan.window.open_page("run")
    at_plan.settle()
    assert at_plan.page is page
    assert len(page.findChildren(QPlainTextEdit, "entry")) == 1


def test_half_made_pages_bear_that_the_looks_change(open_shell):
    names = {spec.name for spec in rooms.PAGES} - set(open_shell.window._pages)
    assert len(names) > 8
    for page in [half_made(open_shell, name) for name in names]:
        page.setPalette(QPalette(Qt.GlobalColor.darkBlue))
        for kind in (QEvent.Type.StyleChange, QEvent.Type.ApplicationFontChange, QEvent.Type.LanguageChange):
            QApplication.sendEvent(page, QEvent(kind))
    open_shell.window._maker.forget()


def test_a_lock_throws_away_what_was_begun(at_plan, qtbot):
    page = half_made(at_plan, "run")
    with qtbot.waitSignal(page.destroyed):
        at_plan.window.lock()
    at_plan.settle()
    assert at_plan.window.page_name == "unlock"


def test_in_quiet_moments_the_other_pages_of_the_room_are_made(at_plan):
    assert at_plan.window._preferences.settings.room is Room.SESSION
    at_plan.window._ahead._quiet = 1_000
    at_plan.until(lambda: {spec.name for spec in rooms.pages_of(Room.SESSION)} <= set(at_plan.window._pages))
    assert at_plan.window.page_name == "plan"
    assert [page for page in at_plan.window.findChildren(Page) if page.isVisible()] == [at_plan.page]


def test_icons_that_were_put_off_are_drawn_with_the_page(at_plan):
    page = at_plan.go("run")
    assert not page._ui.next.icon().isNull()
    assert icons._put_off is None
