"""The room on the run page: before people come, private writing, scripts, reading back, notes to self."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.ui.looking import cut, nameless, out_of_reach, unlabelled
from tests.ui.session import begun, in_hand, said
from workshop_app.domain.agenda import ActivityKind
from workshop_app.domain.room import Writing
from workshop_app.services.preflight import State
from workshop_app.settings import Theme as Look
from workshop_app.ui.dialogs.decision import DecisionDialog
from workshop_app.ui.dialogs.own_notes import OwnNotesDialog
from workshop_app.ui.dialogs.read_back import ReadBackDialog
from workshop_app.ui.dialogs.script_card import ScriptCardDialog

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def room(open_shell, tmp_path):
    shell = open_shell
    made = shell.ask(lambda services: begun(services, tmp_path))
    in_hand(shell, made, "run")
    return shell, made.session


def key(shell, which, held=Qt.KeyboardModifier.NoModifier):
    shell.window.activateWindow()
    shell.settle()
    QTest.keyClick(shell.ui.entry, which, held)
    shell.settle()


def say(shell, words):
    QTest.keyClicks(shell.ui.entry, words)
    shell.until(lambda: shell.ui.entry.settled)
    QTest.keyClick(shell.ui.entry, Qt.Key.Key_Return)
    shell.settle()


def rows(shell):
    return [shell.page.model.at(row).text for row in range(shell.page.model.rowCount())]


def test_before_people_come_each_check_is_shown_ticked_and_looked_at_again(open_shell, tmp_path):
    shell = open_shell
    shell.window.showNormal()
    shell.window.resize(1280, 720)
    made = shell.ask(lambda services: begun(services, tmp_path, begin=False))
    in_hand(shell, made, "run")
    shell.until(shell.ui.preflight_card.isVisible)
    checks = shell.page.preflight._rows
    assert {"pack", "words", "disk", "battery", "clock", "sharing", "notifications", "keyring", "paper"} <= set(checks)
    assert checks["room"].check.state is State.ASK, "there is one screen"
    before = shell.ui.preflight_title.text()
    assert "2 not well" in before, "the plan is for another day, and nobody said how fairly people are asked"
    checks["words"].box.click()
    assert checks["words"].is_well
    assert shell.ui.preflight_title.text() != before
    shell.press(shell.ui.look_again)
    assert checks["words"].is_well, "a tick stays while what was found stays"
    assert shell.ui.begin.isEnabled(), "nothing of it stops anybody"
    assert not [*nameless(shell.window), *unlabelled(shell.window), *out_of_reach(shell.window), *cut(shell.window)]
    shell.desktop.preferences.change(look=Look.DARK, text_size=200)
    shell.settle()
    assert not cut(shell.window)


def test_what_is_written_in_private_is_on_no_screen_until_it_is_revealed(room):
    shell, session = room
    assert not shell.ui.private_strip.isVisible(), "only where one writes, or where a round is on"
    writing = next(each for each in session.agenda if each.kind is ActivityKind.WRITING)
    shell.ask(lambda services: services.running.go_to(session.id, writing.id))
    in_hand(shell, type("Made", (), {"session": session}), "run")
    shell.page.shown()
    shell.settle()
    assert shell.ui.private_strip.isVisible()
    shell.press(shell.ui.private_turn)
    say(shell, "more lamps")
    say(shell, "fewer fences")
    assert rows(shell) == []
    assert "2 hidden" in shell.ui.private_words.text()
    key(shell, Qt.Key.Key_F5)
    assert isinstance(shell.desktop.room.slide, Writing)
    key(shell, Qt.Key.Key_F6)
    shell.dialog(DecisionDialog)._ui.yes.click()
    shell.until(lambda: len(rows(shell)) == 2)
    assert set(rows(shell)) == {"more lamps", "fewer fences"}
    shell.settle()
    assert "revealed, shuffled" in shell.page.notice.sentence
    assert not isinstance(shell.desktop.room.slide, Writing), "the strip goes from the room too"


def test_a_script_is_ticked_and_late_people_are_counted(room):
    shell, session = room
    shell.press(shell.ui.script_read)
    assert "Read out at about 18:00" in shell.ui.script_read.text()
    key(shell, Qt.Key.Key_L, CTRL | SHIFT)
    card = shell.dialog(ScriptCardDialog)
    assert "One limit" in card._ui.words.text()
    card._ui.heads.setValue(28)
    card._ui.read.click()
    shell.settle()
    state = shell.ask(lambda services: services.running.open(session.id))
    assert state.heads[session.agenda[0].id] == 28
    assert set(shell.ask(lambda services: services.own_notes.scripts_read(session.id))) == {
        session.agenda[0].id,
        "late_arrival",
    }
    key(shell, Qt.Key.Key_D, CTRL | SHIFT)
    card = shell.dialog(ScriptCardDialog)
    assert "999" in card._ui.words.text()
    assert not card._ui.heads_pair.isVisible()
    card.reject()


def test_lines_are_read_back_one_at_a_time(room):
    shell, session = room
    shell.ask(lambda services: said(services, session, "One", "Two", "Three"))
    shell.page._opened = ""
    shell.page.shown()
    shell.settle()
    key(shell, Qt.Key.Key_R, CTRL | SHIFT)
    dialog = shell.dialog(ReadBackDialog)
    assert (dialog._ui.words.text(), dialog._ui.place.text()) == ("One", "1 of 3 · 0 agreed")
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    shell.settle()
    assert dialog._ui.words.text() == "Two"
    QTest.keyClick(dialog, Qt.Key.Key_Right)
    QTest.keyClick(dialog, Qt.Key.Key_Left)
    QTest.keyClick(dialog, Qt.Key.Key_Right)
    assert dialog._ui.words.text() == "Three"
    assert not [*nameless(dialog), *cut(dialog), *out_of_reach(dialog)]
    dialog._ui.agree.click()
    shell.settle()
    assert not shell._dialogs(ReadBackDialog)
    kept = shell.ask(lambda services: services.capture.contributions(session.id))
    assert {item.text: item.read_back for item in kept} == {"One": True, "Two": False, "Three": True}


def test_notes_to_self_are_kept_when_the_dialog_closes_or_the_app_locks(room):
    shell, session = room
    key(shell, Qt.Key.Key_J, CTRL)
    dialog = shell.dialog(OwnNotesDialog)
    shell.until(dialog._ui.words.isEnabled)
    QTest.keyClicks(dialog._ui.words, "ask about the lamps")
    assert not [*nameless(dialog), *unlabelled(dialog), *cut(dialog)]
    dialog.reject()
    shell.settle()
    assert shell.ask(lambda services: services.own_notes.note(session.id)) == "ask about the lamps"
    key(shell, Qt.Key.Key_J, CTRL)
    dialog = shell.dialog(OwnNotesDialog)
    shell.until(lambda: dialog._ui.words.toPlainText())
    dialog._ui.words.selectAll()
    dialog._ui.words.copy()
    assert "lamps" not in QApplication.clipboard().text()
    dialog.reject()


def test_a_minute_less(room):
    shell, session = room
    key(shell, Qt.Key.Key_Minus, CTRL)
    state = shell.ask(lambda services: services.running.open(session.id))
    assert state.position.added == -1
