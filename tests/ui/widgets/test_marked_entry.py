"""Typing what people say: marks in place, answers by key, and nothing lost between Enter and the disk."""

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt
from PySide6.QtGui import QHelpEvent, QInputMethodEvent
from PySide6.QtWidgets import QApplication, QToolTip
from shiboken6 import delete, isValid

from tests.counted import calls
from workshop_app.domain.identifier import KeepReason
from workshop_app.privacy import find_identifiers
from workshop_app.ui.task_runner import TaskRunner
from workshop_app.ui.widgets import mark_painter
from workshop_app.ui.widgets.keep_menu import KeepMenu
from workshop_app.ui.widgets.marked_entry import MOST_PASTED, MarkedEntry, State

NUMBER = "ring 020 7946 0018"


@pytest.fixture
def runner(qapp):
    runner = TaskRunner()
    yield runner
    runner.drain()
    runner.deleteLater()


@pytest.fixture
def entry(qtbot, runner):
    entry = MarkedEntry()
    entry.look_with(lambda text, done: runner.wide(lambda _: find_identifiers(text), done, owner=runner))
    qtbot.addWidget(entry)
    entry.resize(600, 60)
    entry.show()
    entry.setFocus()
    qtbot.waitExposed(entry)
    entry.kept_lines = []
    entry.submitted.connect(entry.kept_lines.append)
    return entry


def settle(qtbot, entry):
    qtbot.waitUntil(lambda: entry.settled)


def type_in(qtbot, entry, text):
    qtbot.keyClicks(entry, text)
    settle(qtbot, entry)


def test_marks_appear_while_typing_and_speak_their_reason(qtbot, entry):
    type_in(qtbot, entry, NUMBER)
    (mark,) = entry.open_marks
    assert entry.toPlainText()[mark.start : mark.end] == "020 7946 0018"
    assert mark.reason.rstrip(".") in entry.accessibleDescription()
    assert "Tab puts" in entry.accessibleDescription()


def test_tab_accepts_and_enter_then_hands_the_line_over(qtbot, entry):
    type_in(qtbot, entry, NUMBER)
    replacement = entry.next_mark.replacement
    qtbot.keyClick(entry, Qt.Key.Key_Tab)
    settle(qtbot, entry)
    assert entry.hasFocus()
    assert entry.toPlainText() == f"ring {replacement}"
    qtbot.keyClick(entry, Qt.Key.Key_Return)
    assert entry.kept_lines == [f"ring {replacement}"]
    assert entry.counts() == ({"PHONE": 1}, {})


def test_enter_is_held_back_and_says_why(qtbot, entry):
    type_in(qtbot, entry, NUMBER)
    with qtbot.waitSignal(entry.held_back) as held:
        qtbot.keyClick(entry, Qt.Key.Key_Return)
    assert "could point to a person" in held.args[0]
    assert entry.kept_lines == []
    assert entry.toPlainText() == NUMBER


def test_enter_waits_for_the_marks_of_the_last_key(qtbot, entry):
    entry.insertPlainText(NUMBER)
    with qtbot.waitSignal(entry.held_back):
        qtbot.keyClick(entry, Qt.Key.Key_Return)
    assert entry.kept_lines == []


def test_all_are_accepted_at_once_in_one_step_of_undo(qtbot, entry):
    text = "020 7946 0018 or someone@example.org in SW1A 1AA"
    type_in(qtbot, entry, text)
    assert len(entry.open_marks) == 3
    qtbot.keyClick(entry, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    settle(qtbot, entry)
    assert entry.open_marks == []
    assert not any(digit in entry.toPlainText() for digit in "0123456789@")
    qtbot.keyClick(entry, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    settle(qtbot, entry)
    assert entry.toPlainText() == text
    assert entry.counts() == ({}, {})


@pytest.mark.parametrize("key", [Qt.Key.Key_Escape, Qt.Key.Key_Backtab])
def test_a_mark_is_kept_with_a_reason_from_the_list(qtbot, entry, key):
    type_in(qtbot, entry, NUMBER)
    qtbot.keyClick(entry, key)
    menu = entry.findChild(KeepMenu)
    qtbot.waitUntil(menu.isVisible)
    qtbot.keyClick(menu, Qt.Key.Key_2)
    assert entry.open_marks == []
    assert entry.counts() == ({}, {KeepReason.PUBLIC.value: 1})
    qtbot.keyClick(entry, Qt.Key.Key_Return)
    assert entry.kept_lines == [NUMBER]


def test_leaving_the_list_leaves_the_mark(qtbot, entry):
    type_in(qtbot, entry, NUMBER)
    qtbot.keyClick(entry, Qt.Key.Key_Escape)
    menu = entry.findChild(KeepMenu)
    qtbot.keyClick(menu, Qt.Key.Key_Escape)
    assert len(entry.open_marks) == 1


def test_after_saving_there_is_nothing_to_undo(qtbot, entry):
    type_in(qtbot, entry, "Paid youth mentors")
    qtbot.keyClick(entry, Qt.Key.Key_Return)
    assert entry.state is State.SAVING
    entry.saved()
    assert entry.toPlainText() == ""
    assert not entry.document().isUndoAvailable()
    with qtbot.waitSignal(entry.undo_wanted):
        qtbot.keyClick(entry, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert entry.toPlainText() == ""


def test_what_is_typed_while_a_line_is_saved_begins_the_next(qtbot, entry):
    type_in(qtbot, entry, "First")
    qtbot.keyClick(entry, Qt.Key.Key_Return)
    qtbot.keyClicks(entry, "Second")
    commit = QInputMethodEvent()
    commit.setCommitString(" দ্বিতীয়")
    QApplication.sendEvent(entry, commit)
    qtbot.keyClick(entry, Qt.Key.Key_Return)
    qtbot.keyClicks(entry, "Third")
    assert entry.toPlainText() == "First"
    entry.saved()
    qtbot.waitUntil(lambda: len(entry.kept_lines) == 2)
    entry.saved()
    assert entry.kept_lines == ["First", "Second দ্বিতীয়"]
    assert entry.toPlainText() == "Third"


def test_a_line_that_could_not_be_saved_stays_with_all_that_was_typed(qtbot, entry):
    type_in(qtbot, entry, "First")
    qtbot.keyClick(entry, Qt.Key.Key_Return)
    qtbot.keyClicks(entry, " more")
    qtbot.keyClick(entry, Qt.Key.Key_Return)
    entry.not_saved()
    assert entry.toPlainText() == "First more"
    assert entry.kept_lines == ["First"]


def test_control_enter_starts_a_new_line_in_the_same_contribution(qtbot, entry):
    qtbot.keyClicks(entry, "one")
    qtbot.keyClick(entry, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClicks(entry, "two")
    assert entry.toPlainText() == "one\ntwo"


def test_tab_moves_on_when_no_mark_is_unanswered(qtbot, entry):
    type_in(qtbot, entry, "Paid youth mentors")
    assert not entry.accept_next()
    assert entry.tabChangesFocus()


def test_five_thousand_words_are_pasted_before_anything_is_looked_for_in_them(qtbot, entry):
    asked = []
    finder = entry._finder
    entry.look_with(lambda text, then: (asked.append(text), finder(text, then)))
    few = calls(lambda: paste(entry, "A teacher asked the class "))
    qtbot.waitUntil(lambda: entry.settled, timeout=20_000)
    entry.clear()
    asked.clear()
    many = "A teacher asked the class " * 1000
    assert calls(lambda: paste(entry, many)) < 2 * few
    assert not asked
    qtbot.waitUntil(lambda: entry.settled, timeout=20_000)
    assert asked == [many]
    assert entry.toPlainText() == many


def paste(entry, text):
    words = QMimeData()
    words.setText(text)
    entry.insertFromMimeData(words)


def test_a_long_text_is_on_the_screen_before_it_is_looked_through(qtbot, entry, monkeypatch):
    order, paint, finder = [], mark_painter.paint, entry._finder
    monkeypatch.setattr(mark_painter, "paint", lambda *about: (order.append("painted"), paint(*about)))
    entry.look_with(lambda text, then: (order.append("looked"), finder(text, then)))
    paste(entry, "A teacher asked the class " * 1000)
    qtbot.waitUntil(lambda: entry.settled, timeout=20_000)
    assert order.index("painted") < order.index("looked")


def test_a_paste_beyond_reason_is_cut_and_says_so(qtbot, entry):
    words = QMimeData()
    words.setText("x" * (MOST_PASTED + 1))
    with qtbot.waitSignal(entry.cut_short):
        entry.insertFromMimeData(words)
    assert len(entry.toPlainText()) == MOST_PASTED
    entry.clear()


def test_the_tool_tip_gives_the_reason(qtbot, entry):
    type_in(qtbot, entry, NUMBER)
    (area,) = mark_painter.areas(entry, entry.next_mark)
    place = area.center().toPoint()
    QApplication.sendEvent(entry, QHelpEvent(QHelpEvent.Type.ToolTip, place, entry.mapToGlobal(place)))
    assert entry.next_mark.reason.rstrip(".") in QToolTip.text()
    QToolTip.hideText()
    QApplication.sendEvent(entry, QHelpEvent(QHelpEvent.Type.ToolTip, QPoint(2, 2), entry.mapToGlobal(QPoint(2, 2))))
    qtbot.waitUntil(lambda: not QToolTip.isVisible())


def test_in_right_to_left_writing_a_mark_covers_its_own_words(qtbot, entry):
    entry.insertPlainText("اتصل على 020 7946 0018 مساء")
    settle(qtbot, entry)
    (mark,) = entry.open_marks
    spans = mark_painter.areas(entry, mark)
    width = sum(area.width() for area in spans)
    expected = entry.fontMetrics().horizontalAdvance("020 7946 0018")
    assert abs(width - expected) <= 0.2 * expected
    assert all(0 < area.left() < area.right() < entry.viewport().width() for area in spans)


def test_an_emoji_before_a_mark_does_not_shift_it(qtbot, entry):
    entry.insertPlainText("🙂🙂 " + NUMBER)
    settle(qtbot, entry)
    qtbot.keyClick(entry, Qt.Key.Key_Tab)
    assert entry.toPlainText().startswith("🙂🙂 ring [")


def test_the_entry_grows_with_its_lines_to_six(qtbot, entry):
    low = entry.height()
    entry.insertPlainText("\n".join("abcdefghij"))
    assert low * 3 < entry.height() < low * 7
    entry.clear()
    assert entry.height() == low


def test_marks_that_come_after_the_entry_is_gone_are_dropped(qtbot):
    answers = []
    entry = MarkedEntry()
    entry.look_with(lambda text, done: answers.append(lambda: done(find_identifiers(text))))
    entry.insertPlainText(NUMBER)
    qtbot.waitUntil(lambda: bool(answers))
    delete(entry)
    for answer in answers:
        answer()
    assert not isValid(entry)
