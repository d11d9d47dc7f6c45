"""Work off the window's thread: one storage thread, in order, and one wide pool. The window never waits.

Results, errors and progress arrive on the window's thread by queued signals. What nobody is there to receive any more
(the owner was deleted) is dropped. A `WorkshopError` is shown where the work was asked for; anything else is a fault of
ours and goes out by `faulted`.
"""

from __future__ import annotations

import os
import threading
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Any, Protocol, TypeVar, runtime_checkable

from PySide6.QtCore import QObject, Qt, Signal, Slot
from shiboken6 import isValid

from workshop_app.domain.errors import Cancelled, WorkshopError
from workshop_app.services.progress import Progress

T = TypeVar("T")
Failed = Callable[[WorkshopError], None]
Watched = Callable[[int, int, str], None]


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

    def __init__(self, runner: TaskRunner, owner: QObject, watched: Watched | None) -> None:
        self._runner = runner
        self._owner = owner
        self._watched = watched
        self._cancelled = threading.Event()
        self._latest: tuple[int, int, str] | None = None
        self._lock = threading.Lock()

    @property
    def cancelled(self) -> bool:
        """Whether it was told to stop."""
        return self._cancelled.is_set()

    def cancel(self) -> None:
        """Ask the work to stop at its next report. What it finished before stays."""
        self._cancelled.set()

    def report(self, done: int, total: int, label: str) -> None:
        """`Progress.report`, on the worker's thread. Of reports faster than the window draws, the last stands."""
        if self.cancelled or self._runner.is_closing:
            raise Cancelled("Cancelled. What was finished before that stays.")
        with self._lock:
            waiting, self._latest = self._latest is not None, (done, total, label)
        if not waiting and self._watched is not None:
            self._runner.deliver(self._tell)

    def wanted(self) -> bool:
        """Whether there is still somebody to tell."""
        return isValid(self._owner)

    @property
    def owner(self) -> QObject:
        """Whoever asked for the work."""
        return self._owner

    def _tell(self) -> None:
        with self._lock:
            latest, self._latest = self._latest, None
        if latest is not None and self._watched is not None and self.wanted():
            self._watched(*latest)


class TaskRunner(QObject):
    """Takes work from the window. `faulted` carries an unexpected exception; `busy` whether work goes on."""

    faulted = Signal(object)
    busy = Signal(bool)
    _arrived = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._storage = ThreadPoolExecutor(max_workers=1, thread_name_prefix="storage")
        self._wide = ThreadPoolExecutor(max_workers=max(2, (os.cpu_count() or 2) - 1), thread_name_prefix="wide")
        self._running: set[Task] = set()
        self._closed = False
        self._arrived.connect(self._receive, Qt.ConnectionType.QueuedConnection)

    def storage(
        self,
        work: Callable[[Progress], T],
        done: Callable[[T], None],
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
        done: Callable[[T], None],
        failed: Failed | None = None,
        progress: Watched | None = None,
        *,
        owner: QObject,
    ) -> Task:
        """Do `work` on any thread, beside other work: only what touches no service and no database."""
        return self._start(self._wide, work, done, failed, progress, owner)

    @property
    def is_busy(self) -> bool:
        """Whether something that was asked for has not come back yet."""
        return bool(self._running)

    def deliver(self, message: Callable[[], None]) -> None:
        """Call `message` on the window's thread, soon. May be called from any thread."""
        if isValid(self):
            self._arrived.emit(message)

    @property
    def is_closing(self) -> bool:
        """Whether the app is about to end: long work stops at its next report."""
        return self._closed

    def drain(self) -> None:
        """Do what was asked so far, take no more, and end the threads. For the end of the process only: it waits.

        Nothing that was to be saved is lost; what tells its progress stops at its next report.
        """
        self._closed = True
        self._wide.shutdown(wait=True, cancel_futures=True)
        self._storage.shutdown(wait=True)

    def _start(
        self,
        pool: ThreadPoolExecutor,
        work: Callable[[Progress], T],
        done: Callable[[T], None],
        failed: Failed | None,
        progress: Watched | None,
        owner: QObject,
    ) -> Task:
        task = Task(self, owner, progress)
        if self._closed:
            return task
        self._running.add(task)
        if len(self._running) == 1:
            self.busy.emit(True)

        def finish(future: Future[T]) -> None:
            self.deliver(lambda: self._finish(task, future, done, failed))

        pool.submit(_guarded, work, task).add_done_callback(finish)
        return task

    def _finish(self, task: Task, future: Future[T], done: Callable[[T], None], failed: Failed | None) -> None:
        self._running.discard(task)
        if not self._running:
            self.busy.emit(False)
        if future.cancelled() or not task.wanted():
            return
        error = future.exception()
        if error is None:
            done(future.result())
        elif not isinstance(error, WorkshopError):
            if failed is not None:
                failed(UnexpectedError(_FAULT))
            self.faulted.emit(error)
        elif failed is not None:
            failed(error)
        elif not isinstance(error, Cancelled):
            complain(task.owner, error)

    @Slot(object)
    def _receive(self, message: Callable[[], None]) -> None:
        message()


def complain(owner: QObject, error: WorkshopError) -> None:
    """Show `error` at the nearest place around `owner` that can: its page or dialog."""
    place: QObject | None = owner
    while place is not None and not isinstance(place, ShowsProblems):
        place = place.parent()
    if place is None:
        raise error
    place.show_problem(error)


def _guarded(work: Callable[[Progress], Any], task: Task) -> Any:
    if task.cancelled:
        raise Cancelled("Cancelled. Nothing was begun.")
    return work(task)
