"""The entry: words that an input method has not committed are nobody's yet, and nothing raw outlives the line."""

import gc

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QGuiApplication, QInputMethodEvent
from PySide6.QtWidgets import QApplication, QToolTip

from workshop_app.privacy import find_identifiers
from workshop_app.ui.task_runner import TaskRunner
from workshop_app.ui.widgets.marked_entry import MarkedEntry

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
NUMBER = "020 7946 0018"
LINE = f"ring {NUMBER} at night"


@pytest.fixture
def runner(qapp):
    runner = TaskRunner()
    yield runner
    runner.drain()
    runner.deleteLater()


@pytest.fixture
def entry(qtbot, runner):
    entry = MarkedEntry()
    entry.asked, entry.lines = [], []

    def look(text, done):
        entry.asked.append(text)
        runner.wide(lambda _: find_identifiers(text), done, owner=runner)

    entry.look_with(look)
    qtbot.addWidget(entry)
    entry.resize(600, 60)
    entry.show()
    entry.setFocus()
    qtbot.waitExposed(entry)
    entry.submitted.connect(entry.lines.append)
    return entry


def settle(qtbot, entry):
    qtbot.waitUntil(lambda: entry.settled)


def composing(entry, words):
    QApplication.sendEvent(entry, QInputMethodEvent(words, []))


def commit(entry, words):
    event = QInputMethodEvent()
    event.setCommitString(words)
    QApplication.sendEvent(entry, event)


def save(qtbot, entry):
    qtbot.keyClick(entry, Qt.Key.Key_Return, CTRL | SHIFT)
    settle(qtbot, entry)
    qtbot.keyClick(entry, Qt.Key.Key_Return)
    entry.saved()


def test_words_being_composed_are_neither_looked_at_nor_saved_until_they_are_committed(qtbot, entry):
    qtbot.keyClicks(entry, "ring ")
    settle(qtbot, entry)
    composing(entry, NUMBER)
    assert entry.marks == []
    assert not any("7946" in text for text in entry.asked)
    qtbot.keyClick(entry, Qt.Key.Key_Return)
    assert entry.lines == ["ring "]
    entry.saved()
    assert entry.toPlainText() == ""
    composing(entry, "")
    commit(entry, NUMBER)
    settle(qtbot, entry)
    assert [mark.words for mark in entry.open_marks] == [NUMBER]
    qtbot.keyClick(entry, Qt.Key.Key_Return)
    assert len(entry.lines) == 1, "committed words are held back like any"


def test_in_right_to_left_writing_what_is_accepted_is_put_in_its_place_and_undone_there(qtbot, entry):
    for text in (f"اتصل على {NUMBER} مساء", f"התקשר {NUMBER} בערב"):
        commit(entry, text)
        settle(qtbot, entry)
        qtbot.keyClick(entry, Qt.Key.Key_Tab)
        settle(qtbot, entry)
        assert entry.toPlainText() == text.replace(NUMBER, "[phone number]")
        qtbot.keyClick(entry, Qt.Key.Key_Z, CTRL)
        settle(qtbot, entry)
        assert entry.toPlainText() == text
        assert len(entry.open_marks) == 1, "what came back is marked again"
        entry.fill("")


def test_a_copy_that_holds_what_was_replaced_goes_when_the_line_is_saved(qtbot, entry):
    clipboard = QGuiApplication.clipboard()
    for selected, left in ((LINE, ""), ("at night", "at night")):
        qtbot.keyClicks(entry, LINE)
        settle(qtbot, entry)
        cursor = entry.textCursor()
        cursor.setPosition(LINE.index(selected))
        cursor.setPosition(LINE.index(selected) + len(selected), cursor.MoveMode.KeepAnchor)
        entry.setTextCursor(cursor)
        qtbot.keyClick(entry, Qt.Key.Key_C, CTRL)
        assert clipboard.text() == selected
        save(qtbot, entry)
        assert clipboard.text() == left
    clipboard.clear()


def test_after_saving_nothing_that_hangs_on_the_entry_holds_the_words(qtbot, entry):
    qtbot.keyClicks(entry, LINE)
    settle(qtbot, entry)
    spoken = QAccessible.queryAccessibleInterface(entry)
    assert NUMBER in spoken.text(QAccessible.Text.Value)
    assert entry.document().isUndoAvailable()
    save(qtbot, entry)
    entry.asked.clear()
    entry.lines.clear()
    assert not entry.document().isUndoAvailable()
    assert not entry.document().isRedoAvailable()
    for what in (QAccessible.Text.Value, QAccessible.Text.Description, QAccessible.Text.Name, QAccessible.Text.Help):
        assert "7946" not in spoken.text(what)
    assert NUMBER not in QToolTip.text()
    assert not holds(entry, "7946")


def holds(entry, word):
    """Whether any text that can be reached from the entry's own attributes has this word in it."""
    seen, waiting = set(), list(vars(entry).values())
    while waiting:
        thing = waiting.pop()
        if id(thing) in seen or callable(thing):
            continue
        seen.add(id(thing))
        if isinstance(thing, str) and word in thing:
            return True
        if isinstance(thing, (list, tuple, dict, set)) or type(thing).__module__.startswith("workshop_app"):
            waiting += gc.get_referents(thing)
    return False


def test_the_same_look_finds_the_words_while_they_are_typed(qtbot, entry):
    qtbot.keyClicks(entry, LINE)
    settle(qtbot, entry)
    assert holds(entry, "7946")
