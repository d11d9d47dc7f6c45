"""Work off the window's thread: what comes back, where, in which order, and what is dropped."""

import gc
import threading

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget
from shiboken6 import delete

from workshop_app.domain.errors import Cancelled, StorageError
from workshop_app.ui.task_runner import TaskRunner, UnexpectedError


@pytest.fixture
def runner(qapp):
    runner = TaskRunner()
    yield runner
    runner.drain()
    runner.deleteLater()


class Place(QWidget):
    """A page, as far as errors are concerned."""

    def __init__(self):
        super().__init__()
        self.problems = []

    def show_problem(self, error):
        self.problems.append(str(error))


def test_work_is_done_on_one_other_thread_in_order_and_comes_back_on_this_one(runner, qtbot):
    worked, came = [], []
    for number in range(20):
        runner.storage(
            lambda _progress, n=number: worked.append((n, threading.current_thread().name)) or n,
            lambda n: came.append((n, threading.current_thread() is threading.main_thread())),
            owner=runner,
        )
    qtbot.waitUntil(lambda: len(came) == 20)
    assert [n for n, _ in worked] == list(range(20))
    assert len({name for _, name in worked}) == 1
    assert threading.current_thread().name not in {name for _, name in worked}
    assert came == [(n, True) for n in range(20)]


def test_a_known_error_goes_to_the_one_who_asked(runner, qtbot):
    def work(_progress):
        raise StorageError("The disk is full.")

    failed = []
    runner.storage(work, lambda _: pytest.fail("not done"), failed.append, owner=runner)
    qtbot.waitUntil(lambda: bool(failed))
    assert str(failed[0]) == "The disk is full."


def test_a_known_error_that_nobody_takes_is_shown_on_the_page_around_the_owner(runner, qtbot):
    def work(_progress):
        raise StorageError("The disk is full.")

    page = Place()
    qtbot.addWidget(page)
    inner = QWidget(page)
    runner.storage(work, lambda _: None, owner=inner)
    qtbot.waitUntil(lambda: page.problems == ["The disk is full."])


def test_a_fault_of_ours_goes_out_by_its_own_way(runner, qtbot):
    def work(_progress):
        return 1 // 0

    failed = []
    with qtbot.waitSignal(runner.faulted) as caught:
        runner.storage(work, lambda _: None, failed.append, owner=runner)
    assert isinstance(caught.args[0], ZeroDivisionError)
    assert isinstance(failed[0], UnexpectedError), "whoever asked does not wait for ever"
    assert "ZeroDivision" not in str(failed[0])


def test_nobody_is_told_once_the_owner_is_deleted(runner, qtbot):
    owner, told, gate, after = QObject(), [], threading.Event(), []
    runner.storage(lambda _progress: gate.wait(5), told.append, told.append, owner=owner)
    delete(owner)
    gate.set()
    runner.storage(lambda _progress: None, after.append, owner=runner)
    qtbot.waitUntil(lambda: bool(after))
    assert told == []


def test_progress_comes_in_order_and_the_last_report_is_never_lost(runner, qtbot):
    seen, done = [], []

    def work(progress):
        for number in range(1, 501):
            progress.report(number, 500, "files")

    runner.storage(work, done.append, None, lambda *report: seen.append(report), owner=runner)
    qtbot.waitUntil(lambda: bool(done))
    assert seen == sorted(seen)
    assert seen[-1] == (500, 500, "files")
    assert len(seen) < 500, "the window is not told more often than it can draw"


def test_cancelling_stops_the_work_at_its_next_report(runner, qtbot):
    started, seen, failed = threading.Event(), [], []
    go_on = threading.Event()

    def work(progress):
        for number in range(1000):
            seen.append(number)
            started.set()
            go_on.wait(5)
            progress.report(number, 1000, "")

    task = runner.storage(work, lambda _: pytest.fail("was cancelled"), failed.append, owner=runner)
    assert started.wait(5)
    task.cancel()
    go_on.set()
    qtbot.waitUntil(lambda: bool(failed))
    assert isinstance(failed[0], Cancelled)
    assert seen == [0]


def test_what_was_cancelled_before_its_turn_is_never_begun(runner, qtbot):
    gate, begun, failed = threading.Event(), [], []
    runner.storage(lambda _progress: gate.wait(5), lambda _: None, owner=runner)
    task = runner.storage(lambda _progress: begun.append(1), lambda _: None, failed.append, owner=runner)
    task.cancel()
    gate.set()
    qtbot.waitUntil(lambda: bool(failed))
    assert begun == []


def test_the_wide_pool_works_while_the_storage_thread_is_taken(runner, qtbot):
    gate, done = threading.Event(), []
    runner.storage(lambda _progress: gate.wait(5), lambda _: None, owner=runner)
    runner.wide(lambda _progress: "found", done.append, owner=runner)
    qtbot.waitUntil(lambda: done == ["found"])
    gate.set()


def test_draining_does_what_was_asked_and_takes_no_more(qapp):
    runner, worked = TaskRunner(), []
    for number in range(5):
        runner.storage(lambda _progress, n=number: worked.append(n), lambda _: None, owner=runner)
    runner.drain()
    runner.storage(lambda _progress: worked.append("late"), lambda _: None, owner=runner)
    assert worked == [0, 1, 2, 3, 4], "what was to be saved is saved, and nothing is begun after"
    runner.deleteLater()


def test_draining_stops_long_work_at_its_next_report(qapp):
    runner, started, seen = TaskRunner(), threading.Event(), []

    def work(progress):
        for number in range(1_000_000):
            started.set()
            seen.append(number)
            progress.report(number, 1_000_000, "")

    runner.storage(work, lambda _: None, owner=runner)
    assert started.wait(5)
    runner.drain()
    assert len(seen) < 1_000_000
    runner.deleteLater()


def test_it_says_whether_work_is_under_way(runner, qtbot):
    said = []
    runner.busy.connect(said.append)
    gate = threading.Event()
    runner.storage(lambda _progress: gate.wait(5), lambda _: None, owner=runner)
    assert runner.is_busy
    gate.set()
    qtbot.waitUntil(lambda: not runner.is_busy)
    assert said == [True, False]


class Told(QObject):
    """Says on which thread it went."""

    def __init__(self, went):
        super().__init__()
        self.went = went

    def __del__(self):
        self.went.append(threading.current_thread() is threading.main_thread())

    def take(self, _result):
        pass


@pytest.mark.parametrize("fails", [False, True])
def test_no_worker_is_the_last_to_hold_what_is_the_windows(runner, qtbot, fails):
    went = []

    def ask():
        owner = Told(went)

        def work(_progress, held=owner):
            if fails:
                raise StorageError(f"about {held.went}")
            return held

        runner.wide(work, owner.take, lambda _error: None, lambda *_report: None, owner=owner)

    for _ in range(300):
        ask()
    qtbot.waitUntil(lambda: not runner.is_busy)
    gc.collect()
    qtbot.waitUntil(lambda: len(went) == 300)
    assert all(went)


def test_what_is_done_in_pieces_is_gone_through_before_the_next_result_is_told(runner, qtbot):
    seen = []

    def pieces(name):
        for number in range(3):
            seen.append((name, number, runner.is_busy))
            yield

    runner.storage(lambda _progress: "first", pieces, owner=runner)
    runner.storage(lambda _progress: "second", pieces, owner=runner)
    runner.storage(lambda _progress: "third", lambda name: seen.append((name, 0, True)), owner=runner)
    qtbot.waitUntil(lambda: len(seen) == 7)
    assert seen == [
        *(("first", n, True) for n in range(3)),
        *(("second", n, True) for n in range(3)),
        ("third", 0, True),
    ]
    qtbot.waitUntil(lambda: not runner.is_busy)


def test_pieces_end_with_the_one_they_are_for_and_the_next_result_is_told(runner, qtbot):
    page, seen = QWidget(), []

    def pieces(_none):
        for number in range(1_000):
            seen.append(number)
            if number == 5:
                delete(page)
            yield

    runner.storage(lambda _progress: None, pieces, owner=page)
    runner.storage(lambda _progress: None, lambda _none: seen.append("next"), owner=runner)
    qtbot.waitUntil(lambda: "next" in seen)
    assert seen == [0, 1, 2, 3, 4, 5, "next"]


def test_a_fault_between_two_pieces_keeps_nobody_else_waiting(runner, qtbot):
    seen = []

    def pieces(_none):
        yield
        qtbot.waitUntil(lambda: len(runner._later) == 1)
        raise ZeroDivisionError

    with qtbot.captureExceptions() as faults:
        runner.storage(lambda _progress: None, pieces, owner=runner)
        runner.storage(lambda _progress: "next", seen.append, owner=runner)
        qtbot.waitUntil(lambda: seen == ["next"])
    assert [kind for kind, _fault, _trace in faults] == [ZeroDivisionError]


def test_what_waits_for_a_stick_makes_nobody_else_wait(runner, qtbot):
    said, came, failed, gate = [], [], [], threading.Event()
    runner.busy.connect(said.append)
    runner.beside(lambda: gate.wait(10) and threading.current_thread().name, came.append, owner=runner)
    assert not runner.is_busy
    runner.storage(lambda _progress: "stored", came.append, owner=runner)
    runner.wide(lambda _progress: "looked", came.append, owner=runner)
    qtbot.waitUntil(lambda: len(came) == 2 and not runner.is_busy)
    assert sorted(came) == ["looked", "stored"]
    assert said == [True, False]
    gate.set()
    qtbot.waitUntil(lambda: len(came) == 3)
    assert came[2].startswith("sticks")

    def pulled():
        raise StorageError("The stick is away.")

    runner.beside(pulled, came.append, failed.append, owner=runner)
    qtbot.waitUntil(lambda: bool(failed))
    assert said == [True, False]
