"""The agenda and the time of a running session, and the states before and after."""

from __future__ import annotations

import time
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence

from workshop_app.domain.agenda import Duty, Need
from workshop_app.domain.session import SessionState
from workshop_app.ui.dialogs.decision import DecisionDialog
from workshop_app.ui.models.steps import Progress, StepRole
from workshop_app.ui.pages import run_clock
from workshop_app.ui.pages.run import RunPage

CTRL = Qt.KeyboardModifier.ControlModifier
REAL_TIME = time.time


@pytest.fixture
def page(running):
    page = running.open(RunPage)
    page.laptop = running
    return page


def progress(page):
    model = page._ui.agenda.model()
    return [model.index(row, 0).data(StepRole) for row in range(model.rowCount())]


def ticked(page, monkeypatch, later):
    """Let the clock show the time `later` seconds from now."""
    now = REAL_TIME() + later
    monkeypatch.setattr(run_clock.time, "time", lambda: now)
    page.clock._shown_second = None
    page.clock.tick()


def test_the_first_activity_is_on_with_its_time_and_script(page):
    assert progress(page)[0] is Progress.ON
    assert set(progress(page)[1:]) == {Progress.TO_COME}
    assert page._ui.timer.text in ("6:00", "5:59")
    assert page._ui.script_card.isVisible()
    assert "Welcome" in page._ui.script.text()
    assert not page._ui.back.isEnabled()


def test_next_and_back_by_key_turn_the_agenda(page, qtbot):
    qtbot.keyClick(page._ui.entry, Qt.Key.Key_PageDown, CTRL)
    page.laptop.idle()
    assert progress(page)[:3] == [Progress.OVER, Progress.ON, Progress.TO_COME]
    qtbot.keyClick(page._ui.entry, Qt.Key.Key_PageUp, CTRL)
    page.laptop.idle()
    assert progress(page)[0] is Progress.ON


def test_a_minute_more_by_key(page, qtbot):
    qtbot.keyClick(page._ui.entry, Qt.Key.Key_Equal, CTRL)
    page.laptop.idle()
    assert page._ui.timer.text in ("7:00", "6:59")


def test_enter_in_the_agenda_turns_to_that_activity(page, qtbot):
    agenda = page._ui.agenda
    agenda.setCurrentIndex(agenda.model().index(4, 0))
    agenda.setFocus()
    qtbot.keyClick(agenda, Qt.Key.Key_Return)
    page.laptop.idle()
    assert page._ui.about.text().startswith("Experiences")
    assert page._ui.prompt.text() == page.clock.state.activity.prompt
    assert not page._ui.script_card.isVisible()


@pytest.mark.parametrize(
    ("later", "words"), [(0, ""), (5 * 60 - 10, "a fifth left"), (5 * 60 + 45, "nearly over"), (7 * 60, "time is up")]
)
def test_the_timer_warms_and_says_so(page, monkeypatch, later, words):
    ticked(page, monkeypatch, later)
    assert page._ui.timer.words == words


def test_running_late_says_by_how_much_and_what_can_go(page, monkeypatch, qtbot):
    ticked(page, monkeypatch, 9 * 60)
    assert page._ui.late.text().startswith("3 min over · ")
    assert page._ui.trim.isVisible()


def test_what_is_trimmed_is_asked_and_can_be_put_back(page, qtbot):
    state = page.clock.state
    kept = [activity for activity in state.session.agenda if activity.title != "Slack"]
    page.clock._offer_trim(state, kept)
    dialog = page.findChild(DecisionDialog)
    assert "“Slack”" in dialog._ui.about.text()
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    page.laptop.idle()
    assert page.clock.state.session.agenda == tuple(kept)
    qtbot.mouseClick(page.notice._action, Qt.MouseButton.LeftButton)
    page.laptop.idle()
    assert page.clock.state.session.agenda == state.session.agenda


def test_people_in_the_room_are_counted_for_each_activity(page, qtbot):
    page._ui.heads.setFocus()
    qtbot.keyClicks(page._ui.heads, "26")
    qtbot.keyClick(page._ui.heads, Qt.Key.Key_Return)
    page.laptop.idle()
    first = page.clock.state.session.agenda[0]
    assert page.clock.state.heads == {first.id: 26}
    page.clock.next()
    page.laptop.idle()
    assert page._ui.heads.value() == -1
    assert "26" in page._ui.heads_label.text()
    assert page.clock.state.heads == {first.id: 26}


def test_the_lock_is_held_off_while_it_runs_but_not_for_ever(page, monkeypatch):
    assert page.navigator.lock_held
    ticked(page, monkeypatch, 6 * 60 + run_clock.FORGOTTEN_SECONDS + 60)
    assert not page.navigator.lock_held
    ticked(page, monkeypatch, 0)
    assert page.navigator.lock_held
    page.left()
    assert page.navigator.lock_held


def test_after_the_last_activity_closing_is_asked_for(page, qtbot):
    last = page.clock.state.session.agenda[-1]
    page.clock._do(lambda session_id: page.services.running.go_to(session_id, last.id))
    page.laptop.idle()
    assert page._ui.next.text() == "Close session…"
    page._ui.next.click()
    dialog = page.findChild(DecisionDialog)
    assert "can be completed and put right until it is sealed" in dialog._ui.about.text()
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    page.laptop.idle()
    assert page.clock.state.state is SessionState.CLOSED
    assert not page.navigator.lock_held
    assert page._ui.next.text() == "Go to Seal"
    with qtbot.waitSignal(page.navigator.page_wanted) as wanted:
        page._ui.next.click()
    assert wanted.args[0] == "seal"


def test_a_planned_session_is_begun_from_the_page(laptop, qtbot):
    laptop.trust()
    laptop.plan()
    page = laptop.open(RunPage)
    assert page._ui.stack.currentWidget() is page._ui.before
    assert page._ui.begin.hasFocus()
    qtbot.keyClick(page._ui.begin, Qt.Key.Key_Space)
    laptop.idle()
    assert page._ui.stack.currentWidget() is page._ui.running
    assert page._ui.entry.hasFocus()
    assert page.subject() == "Community workshop, Newham"


def test_a_session_that_lacks_a_duty_cannot_begin_and_says_which(laptop):
    laptop.trust()
    session = laptop.plan()
    kept = tuple(activity for activity in session.agenda if Duty.VOTE not in activity.duties)
    laptop.ask(lambda services: services.planning.save(replace(session, agenda=kept)))
    page = laptop.open(RunPage)
    assert not page._ui.begin.isEnabled()
    assert "has no vote" in page._ui.before_missing.text()


def test_without_a_session_in_hand_the_running_one_is_opened(running):
    running.navigator.open_session("")
    page = running.open(RunPage)
    running.idle()
    assert page._ui.stack.currentWidget() is page._ui.running
    assert running.navigator.session_id


def test_without_any_session_the_page_leads_to_the_plan(laptop, qtbot):
    page = laptop.open(RunPage)
    assert page._ui.stack.currentWidget() is page._ui.no_session
    with qtbot.waitSignal(laptop.navigator.page_wanted) as wanted:
        page._ui.no_session.button.click()
    assert wanted.args[0] == "plan"


def test_every_shortcut_of_the_page_is_its_own(page):
    from PySide6.QtGui import QShortcut

    keys = [shortcut.key().toString() for shortcut in page.findChildren(QShortcut)]
    assert len(keys) == len(set(keys))
    assert QKeySequence("Ctrl+F").toString() in keys


def test_optional_activities_are_said_to_be_so(page):
    model = page._ui.agenda.model()
    optional = next(row for row, each in enumerate(page.clock.state.session.agenda) if each.need is Need.OPTIONAL)
    assert model.index(optional, 0).data(Qt.ItemDataRole.AccessibleTextRole).endswith("optional")
