"""Locking by itself: time is counted from the last key or click, and somebody may hold it off."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from workshop_app.ui.auto_lock import AutoLock

SHORT = 0.4 / 60
"""Minutes."""


@pytest.fixture
def field(qtbot):
    field = QLineEdit()
    qtbot.addWidget(field)
    field.show()
    field.activateWindow()
    field.setFocus()
    return field


@pytest.fixture
def auto_lock(field):
    lock = AutoLock(lambda: False, field)
    yield lock
    lock.stop()


def test_it_is_due_after_the_time_without_a_sign_of_life(auto_lock, qtbot):
    with qtbot.waitSignal(auto_lock.due, timeout=5000):
        auto_lock.start(SHORT)
    assert not auto_lock.running


def test_keys_and_clicks_put_it_off_and_are_kept_from_nobody(auto_lock, field, qtbot):
    due = []
    auto_lock.due.connect(lambda: due.append(True))
    auto_lock.start(SHORT)
    auto_lock._watch(field.windowHandle())
    for _ in range(8):
        qtbot.wait(100)
        qtbot.keyClick(field.windowHandle(), Qt.Key.Key_A)
    assert due == [], "twice the time has passed, but never without a key"
    assert field.text() == "a" * 8
    qtbot.waitUntil(lambda: due == [True], timeout=5000)


def test_while_it_is_held_off_it_is_never_due_and_asks_again(field, qtbot):
    lock, asked, due = AutoLock(lambda: asked.append(True) or True, field), [], []
    lock.due.connect(lambda: due.append(True))
    lock.start(SHORT)
    qtbot.waitUntil(lambda: asked == [True], timeout=5000)
    assert due == []
    assert lock.running
    lock.stop()
