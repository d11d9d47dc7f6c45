"""Work off the window's thread: one storage thread, in order, one wide pool, and one thread that waits for sticks. The
window never waits.

Results, errors and progress arrive on the window's thread by queued signals. What nobody is there to receive any more
(the owner was deleted) is dropped. A `WorkshopError` is shown where the work was asked for; anything else is a fault of
ours and goes out by `faulted`.

What is done with a result may be much, such as showing it on a page for the first time. Then `done` is a generator
function: it is gone through a few milliseconds at a time, and whatever else comes back waits until it is through.

What belongs to the window stays on its thread: a worker is given the work and a task to report to, never the owner or
what it wants done. Were a worker the last to hold a widget, the widget would be destroyed on the wrong thread.
"""

from __future__ import annotations

import os
import threading
from collections import deque
from collections.abc import Callable, Generator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import Any, Protocol, TypeVar, runtime_checkable

from PySide6.QtCore import QObject, Qt, Signal, Slot
from shiboken6 import isValid

from workshop_app.domain.errors import Cancelled, WorkshopError
from workshop_app.services.progress import Progress
from workshop_app.ui import turns
from workshop_app.ui.piecework import Piecework

T = TypeVar("T")
Failed = Callable[[WorkshopError], None]
Watched = Callable[[int, int, str], None]
_Pieces = Generator[None, None, None]


@runtime_checkable
class ShowsProblems(Protocol):
    """A widget that can tell the person what went wrong; pages and dialogs are."""

    def show_problem(self, error: WorkshopError) -> None:
        """Show the error's sentence."""


class UnexpectedError(WorkshopError):
    """A fault of ours, as the page that asked is told of it, so that it does not wait for ever."""


_FAULT = "The app failed at this step. What was saved before is safe; try the step again."


class Task:
    """A piece of work that was handed over; the progress that the work reports to is this object too."""

    def __init__(self, told: Callable[[Task], None] | None) -> None:
        self._told = told
        self._cancelled = threading.Event()
        self._closing = threading.Event()
        self._latest: tuple[int, int, str] | None = None
        self._lock = threading.Lock()

    @property
    def cancelled(self) -> bool:
        """Whether it was told to stop."""
        return self._cancelled.is_set()

    def cancel(self) -> None:
        """Ask the work to stop at its next report. What it finished before stays."""
        self._cancelled.set()

    def close(self) -> None:
        """The app is about to end: the work is still begun, and stops at its next report."""
        self._closing.set()

    def report(self, done: int, total: int, label: str) -> None:
        """`Progress.report`, on the worker's thread. Of reports faster than the window draws, the last stands."""
        if self._cancelled.is_set() or self._closing.is_set():
            raise Cancelled("Cancelled. What was finished before that stays.")
        with self._lock:
            waiting, self._latest = self._latest is not None, (done, total, label)
        if not waiting and self._told is not None:
            self._told(self)

    def take_report(self) -> tuple[int, int, str] | None:
        """The last report, once."""
        with self._lock:
            latest, self._latest = self._latest, None
        return latest


@dataclass(frozen=True, slots=True)
class _Call:
    """What the window keeps of a piece of work: who asked, and what is to be done with what comes back."""

    owner: QObject
    done: Callable[[Any], object]
    failed: Failed | None
    watched: Watched | None
    counts: bool


@dataclass(frozen=True, slots=True)
class _Outcome:
    """What came of the work: its result, or why there is none."""

    result: Any
    error: BaseException | None


class TaskRunner(QObject):
    """Takes work from the window. `faulted` carries an unexpected exception; `busy` whether work goes on."""

    faulted = Signal(object)
    busy = Signal(bool)
    _reported = Signal(object)
    _ended = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._storage = ThreadPoolExecutor(max_workers=1, thread_name_prefix="storage")
        self._wide = ThreadPoolExecutor(max_workers=max(2, (os.cpu_count() or 2) - 1), thread_name_prefix="wide")
        self._sticks = ThreadPoolExecutor(max_workers=1, thread_name_prefix="sticks")
        self._calls: dict[Task, _Call] = {}
        self._counted = 0
        self._outcomes: dict[Task, _Outcome] = {}
        self._showing = Piecework(self)
        self._later: deque[Task] = deque()
        self._closed = False
        self._reported.connect(self._report, Qt.ConnectionType.QueuedConnection)
        self._ended.connect(self._finish, Qt.ConnectionType.QueuedConnection)

    def storage(
        self,
        work: Callable[[Progress], T],
        done: Callable[[T], object],
        failed: Failed | None = None,
        progress: Watched | None = None,
        *,
        owner: QObject,
    ) -> Task:
        """Do `work` on the storage thread, after all that was asked before. Every call of a service belongs here.

        Then one of: `done(result)`; `failed(error)` for a `WorkshopError` (`Cancelled` too), or without `failed` the
        notice bar of the page that `owner` is on. `progress(done, total, label)` is told in between. After a fault of
        ours `failed` is given an `UnexpectedError`, and the fault goes out by `faulted`.
        """
        return self._start(self._storage, work, done, failed, progress, owner)

    def wide(
        self,
        work: Callable[[Progress], T],
        done: Callable[[T], object],
        failed: Failed | None = None,
        progress: Watched | None = None,
        *,
        owner: QObject,
    ) -> Task:
        """Do `work` on any thread, beside other work: only what touches no service and no database."""
        return self._start(self._wide, work, done, failed, progress, owner)

    def beside(
        self, work: Callable[[], T], done: Callable[[T], object], failed: Failed | None = None, *, owner: QObject
    ) -> Task:
        """Do `work` on the thread that waits for sticks, in order: what touches no database and may take as long as a
        worn stick takes. Nobody waits for it, so it does not make the runner busy.
        """
        return self._start(self._sticks, lambda _progress: work(), done, failed, None, owner, counts=False)

    @property
    def is_busy(self) -> bool:
        """Whether something that was asked for has not come back yet, or is still being shown."""
        return bool(self._counted) or self._showing.going_on

    def drain(self) -> None:
        """Do what was asked so far, take no more, and end the threads. For the end of the process only: it waits.

        Nothing that was to be saved is lost; what tells its progress stops at its next report.
        """
        self._closed = True
        self._showing.stop()
        for task in self._calls:
            task.close()
        self._wide.shutdown(wait=True, cancel_futures=True)
        self._sticks.shutdown(wait=True, cancel_futures=True)
        self._storage.shutdown(wait=True)

    def _start(
        self,
        pool: ThreadPoolExecutor,
        work: Callable[[Progress], T],
        done: Callable[[T], object],
        failed: Failed | None,
        progress: Watched | None,
        owner: QObject,
        counts: bool = True,
    ) -> Task:
        task = Task(self._reported.emit if progress is not None else None)
        if self._closed:
            return task
        self._calls[task] = _Call(owner, done, failed, progress, counts)
        self._counted += counts
        if counts and self._counted == 1:
            self.busy.emit(True)
        pool.submit(self._work, [work], task)
        return task

    def _work(self, box: list[Callable[[Progress], Any]], task: Task) -> None:
        """On the worker's thread. The work is taken out of its box and what came of it is put away, so that nothing
        of either is left here once the window has been told.
        """
        self._outcomes[task] = _attempt(box, task)
        self._ended.emit(task)

    @Slot(object)
    def _report(self, task: Task) -> None:
        call, latest = self._calls.get(task), task.take_report()
        if call is not None and call.watched is not None and latest is not None and isValid(call.owner):
            call.watched(*latest)

    @Slot(object)
    def _finish(self, task: Task) -> None:
        if self._showing.going_on:
            self._later.append(task)
        elif turns.taken():
            self._later.append(task)
            self._showing.start(self._show(self, _nothing()), at_once=False)
        elif (showing := self._tell(task)) is not None:
            self._showing.start(self._show(*showing), at_once=False)

    def _show(self, owner: QObject, pieces: _Pieces) -> Generator[None, None, None]:
        """Go through these pieces, and then tell of what came back meanwhile, in its order."""
        try:
            while True:
                while isValid(owner) and next(pieces, self) is not self:
                    yield
                showing = None
                while self._later and showing is None:
                    yield
                    showing = self._tell(self._later.popleft())
                if showing is None:
                    return
                owner, pieces = showing
        finally:
            for task in self._later:  # a fault of ours ended it: the others are told all the same
                self._ended.emit(task)
            self._later.clear()

    def _tell(self, task: Task) -> tuple[QObject, _Pieces] | None:
        """Hand on what came of this; gives what is still to be done with it, where that is done in pieces."""
        call, outcome = self._calls.pop(task), self._outcomes.pop(task)
        self._counted -= call.counts
        if call.counts and not self._counted:
            self.busy.emit(False)
        if not isValid(call.owner):
            return None
        error = outcome.error
        if error is None:
            with turns.long_work():
                told = call.done(outcome.result)
            return (call.owner, told) if isinstance(told, Generator) else None
        if not isinstance(error, WorkshopError):
            if call.failed is not None:
                call.failed(UnexpectedError(_FAULT))
            self.faulted.emit(error)
        elif call.failed is not None:
            call.failed(error)
        elif not isinstance(error, Cancelled):
            complain(call.owner, error)
        return None


def _nothing() -> _Pieces:
    yield from ()


def _attempt(box: list[Callable[[Progress], Any]], task: Task) -> _Outcome:
    try:
        if task.cancelled:
            raise Cancelled("Cancelled. Nothing was begun.")
        return _Outcome(box.pop()(task), None)
    except BaseException as error:  # noqa: BLE001 - whatever it is, the window is told
        return _Outcome(None, error)


def complain(owner: QObject, error: WorkshopError) -> None:
    """Show `error` at the nearest place around `owner` that can: its page or dialog."""
    place: QObject | None = owner
    while place is not None and not isinstance(place, ShowsProblems):
        place = place.parent()
    if place is None:
        raise error
    place.show_problem(error)
