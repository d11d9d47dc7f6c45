"""What every test is held to: no Qt warning, no unexpected log record, and nothing left behind.

Qt's warnings fail a test through pytest-qt (`qt_log_level_fail`), Python's through `filterwarnings`; the fixtures here
do the rest. None of them is asked for: they stand around every test.
"""

from __future__ import annotations

import gc
import logging
import os
import threading
import time
import weakref
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import HealthCheck, settings

from build_scripts import system_packages
from workshop_app import log
from workshop_app.keys import words
from workshop_app.privacy.reading import READING
from workshop_app.services import watch

if TYPE_CHECKING:
    from workshop_app.privacy.encoder import Encoder

PRIVATE_DESKTOP = "WORKSHOP_PRIVATE_DESKTOP"
SHIPPED_STRETCHING = words._SCRYPT
SHIPPED_ENCODER = READING.encoder
HERE = Path(__file__).parent
UNMEASURED = {"attacks", "end_to_end", "keys", "privacy", "ui"}
"""Folders whose tests are not measured: they go through the packages that must be covered as everybody does, and what
they alone would cover would have no test of its own. To measure them doubled the time of some.
"""
PATIENCE = 2.0  # seconds in which a thread that was told to end has to have ended

# Laws are about what holds, not about how fast a busy machine finds an example.
settings.register_profile("patient", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("patient")

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
if PRIVATE_DESKTOP not in os.environ:  # pytest called without dev.py: keep away from the keyring of whoever called it
    os.environ["DBUS_SESSION_BUS_ADDRESS"] = "disabled:"


def pytest_runtest_setup(item: pytest.Item) -> None:
    """A test that needs programs this machine lacks says so with the line that installs them; in CI it fails."""
    packages = [package for marker in item.iter_markers("needs") for package in marker.args]
    lacking = system_packages.missing([system_packages.BY_PACKAGE[package] for package in packages])
    report = pytest.fail if os.environ.get("CI") else pytest.skip
    if lacking:
        report(f"needs: {system_packages.line_to_type(lacking)}")
    if "gnome-keyring" in packages and PRIVATE_DESKTOP not in os.environ:
        report("needs a keyring of its own: run it with python3 build_scripts/dev.py test")


@pytest.hookimpl(wrapper=True)
def pytest_runtest_protocol(item: pytest.Item) -> Iterator[None]:
    """Lines are counted only where a test is there to cover them (`_is_measured`), which is most of what it costs."""
    plugin = item.config.pluginmanager.getplugin("_cov")
    controller = getattr(plugin, "cov_controller", None)
    if controller is None or not controller.started or _is_measured(item):
        return (yield)
    controller.pause()
    try:
        return (yield)
    finally:
        controller.resume()


def _is_measured(item: pytest.Item) -> bool:
    """Whether coverage counts this test. A law says what holds of hundreds of examples; that each line is run is what
    examples chosen for it are for. A law that alone reaches a line is marked `measured`.
    """
    if item.get_closest_marker("measured"):
        return True
    folder = item.path.relative_to(HERE).parts[0] if item.path.is_relative_to(HERE) else ""
    return folder not in UNMEASURED and not getattr(getattr(item, "obj", None), "is_hypothesis_test", False)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """What takes long comes first: begun last, it would keep one core busy while the others have nothing left."""
    items.sort(key=lambda item: item.get_closest_marker("slow") is None)


@pytest.fixture(scope="session", autouse=True)
def _private_folders(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Where the app looks for a person's folders, it finds empty ones of the tests."""
    with pytest.MonkeyPatch.context() as patch:
        for kind in ("DATA", "CONFIG", "CACHE", "STATE"):
            patch.setenv(f"XDG_{kind}_HOME", str(tmp_path_factory.mktemp(kind.lower())))
        yield


@pytest.fixture(scope="session", autouse=True)
def _words_cost_little() -> Iterator[None]:
    """The words of a pack are stretched with next to no work; `shipped_stretching` takes that back for one test."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(words, "_SCRYPT", {**words._SCRYPT, "n": 2})
        yield


@pytest.fixture
def shipped_stretching(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """The words of a pack cost what they cost whoever uses the app."""
    monkeypatch.setattr(words, "_SCRYPT", SHIPPED_STRETCHING)
    words._stretch.cache_clear()
    yield
    words._stretch.cache_clear()


@pytest.fixture(scope="session", autouse=True)
def _rules_alone() -> Iterator[None]:
    """Names and numbers are found by rules and lists, which take a thousandth of a second a line; `encoder` takes that
    back for one test.
    """
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(READING, "encoder", lambda: None)
        yield


@pytest.fixture
def encoder(monkeypatch: pytest.MonkeyPatch) -> Encoder:
    """The encoder reads along, as for whoever uses the app. It is loaded once in a process of tests."""
    monkeypatch.setattr(READING, "encoder", SHIPPED_ENCODER)
    found = SHIPPED_ENCODER()
    assert found is not None, READING.trouble()
    return found


@pytest.fixture
def data_folder(tmp_path: Path) -> Path:
    """An empty data folder, as on the first start."""
    folder = tmp_path / "data"
    folder.mkdir()
    return folder


@pytest.fixture(autouse=True)
def _log_not_started() -> Iterator[None]:
    """Every test finds the app's log not yet started: once it is, its records no longer reach the tests' own."""
    top = logging.getLogger(log.NAME)
    before = top.handlers, top.propagate, top.level
    top.handlers, top.propagate = [], True
    top.setLevel(logging.NOTSET)
    yield
    top.handlers, top.propagate = before[:2]
    top.setLevel(before[2])


@pytest.fixture(autouse=True)
def _no_unexpected_log(request: pytest.FixtureRequest, caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    """A record at WARNING or above fails the test, unless it is marked `expects_log` and looks at it itself."""
    yield
    if request.node.get_closest_marker("expects_log"):
        return
    records = [*caplog.get_records("setup"), *caplog.get_records("call")]
    unexpected = [record.getMessage() for record in records if record.levelno >= logging.WARNING]
    assert not unexpected, f"logged unexpectedly: {unexpected}"


@pytest.fixture(autouse=True)
def _no_thread_left() -> Iterator[None]:
    """A thread that was started in the test has ended when the test has."""
    before = set(threading.enumerate())
    yield
    deadline = time.monotonic() + PATIENCE
    while (left := _new_threads(before)) and time.monotonic() < deadline:
        time.sleep(0.01)
    assert not left, f"threads left running: {[thread.name for thread in left]}"


@pytest.fixture(autouse=True)
def _nothing_of_qt_left(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Windows made in the test are gone, timers stopped and Qt's threads ended when the test has ended."""
    if not {"qapp", "qtbot"} & set(request.fixturenames):
        yield
        return
    from PySide6.QtCore import QCoreApplication, QEvent, QThread, QTimer
    from PySide6.QtWidgets import QApplication
    from shiboken6 import isValid

    timers = _remember_started(QTimer, monkeypatch)
    threads = _remember_started(QThread, monkeypatch)
    before = set(map(id, QApplication.topLevelWidgets()))

    def left() -> list[str]:
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        windows = [each for each in QApplication.topLevelWidgets() if id(each) not in before and not each.parent()]
        running = [each for each in timers if isValid(each) and each.isActive()]
        running += [each for each in threads if isValid(each) and each.isRunning()]
        return [f"{type(each).__name__} {each.objectName()!r}" for each in (*windows, *running)]

    yield
    monkeypatch.undo()
    if left():
        gc.collect()
        deadline = time.monotonic() + PATIENCE
        while left() and time.monotonic() < deadline:
            time.sleep(0.01)
    assert not left(), f"left of Qt after the test: {left()}"


def _remember_started(kind: type, patch: pytest.MonkeyPatch) -> weakref.WeakSet[Any]:
    started: weakref.WeakSet[Any] = weakref.WeakSet()
    real_start = kind.start

    def start(self: Any, *arguments: Any) -> None:
        started.add(self)
        real_start(self, *arguments)

    patch.setattr(kind, "start", start)
    return started


def _new_threads(before: set[threading.Thread]) -> list[threading.Thread]:
    """Threads started since, without those that Python only notices: a `QThread` running Python shows up as a dummy."""
    now = [thread for thread in threading.enumerate() if thread not in before and thread.is_alive()]
    return [thread for thread in now if not isinstance(thread, threading._DummyThread)]


@pytest.fixture(autouse=True, scope="session")
def _no_watch_over_the_tests() -> Iterator[None]:
    """What refuses sockets stays for as long as its process lives, and tests that open one share theirs with tests that
    call the program's entry. Where the watch itself is tested, it has a process of its own.
    """
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(watch, "start", lambda: None)
        yield
