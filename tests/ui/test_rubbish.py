"""What nobody needs any more is taken away on the window's thread, whoever makes the next object."""

import gc
import threading

import pytest
from PySide6.QtWidgets import QWidget

from workshop_app.ui.rubbish import Rubbish
from workshop_app.ui.task_runner import TaskRunner

MAIN = threading.main_thread().name


@pytest.fixture
def rubbish(qapp):
    rubbish = Rubbish()
    yield rubbish
    rubbish.stop()
    rubbish.deleteLater()


class Told(QWidget):
    """A widget in a cycle with itself that says on which thread it went."""

    def __init__(self, went):
        super().__init__()
        self.itself = self
        self.went = went

    def __del__(self):
        self.went.append(threading.current_thread().name)


def many_things(number=60_000):
    """More than any threshold, as a rule."""
    return [[] for _ in range(number)]


def test_a_worker_that_makes_many_things_takes_no_widget_away(rubbish, qtbot):
    went, runner, done = [], TaskRunner(), []
    Told(went)
    runner.wide(lambda _progress: len(many_things()), done.append, owner=runner)
    qtbot.waitUntil(lambda: bool(done))
    kept = many_things()
    qtbot.waitUntil(lambda: bool(went) or (rubbish.empty() or bool(went)))
    assert went == [MAIN]
    assert kept
    runner.drain()
    runner.deleteLater()


def test_the_timer_looks_by_itself_once_there_is_much(rubbish, qtbot):
    went = []
    gc.collect()
    Told(went)
    kept = many_things(2_500)
    qtbot.waitUntil(lambda: went == [MAIN])
    assert kept


def test_a_long_list_is_set_aside_and_what_went_with_it_is_found_after_the_next_lock(rubbish):
    went = []
    gc.collect()
    Told(went)
    kept = many_things()
    rubbish.look()
    assert gc.get_freeze_count() > 60_000
    assert gc.get_count()[0] < 60_000
    assert went == []
    rubbish.empty()
    assert went == [MAIN]
    assert gc.get_freeze_count() == 0
    assert kept


def test_what_was_kept_for_a_while_and_then_went_is_found_once_it_is_quiet(rubbish, qtbot):
    went = []
    gc.collect()
    widget, kept = Told(went), many_things(2_500)
    qtbot.waitUntil(lambda: gc.get_count()[1] > 0)
    del widget
    assert went == []
    qtbot.waitUntil(lambda: went == [MAIN], timeout=20_000)
    assert kept


def test_little_is_left_alone(rubbish):
    gc.collect()
    before = gc.get_stats()[0]["collections"]
    rubbish.look()
    assert gc.get_stats()[0]["collections"] == before


def test_once_it_is_stopped_python_looks_again(qapp):
    gc.enable()
    rubbish = Rubbish()
    assert not gc.isenabled()
    rubbish.stop()
    assert gc.isenabled()
    rubbish.deleteLater()
