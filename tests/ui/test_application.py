"""The process of the window: its own folder, one instance, direction of writing, and what it does without a folder."""

import sys

import pytest
from PySide6.QtCore import QLockFile, Qt, QTimer
from PySide6.QtWidgets import QApplication, QMessageBox

from tests.small_disk import fill, not_to_be_written, small_disk
from tests.ui.shell import build
from workshop_app.paths import DataFolder
from workshop_app.ui import application

__all__ = ["small_disk"]


@pytest.fixture
def run(qapp, monkeypatch, tmp_path):
    """`application.run` with the application that the tests already have; closed as soon as a page is there."""
    seen = {}

    def going(arguments):
        def look():
            window = next((each for each in QApplication.topLevelWidgets() if hasattr(each, "rail")), None)
            box = next((each for each in QApplication.topLevelWidgets() if isinstance(each, QMessageBox)), None)
            if box is not None:
                seen["said"] = box.text()
                box.accept()
            elif window is not None and window.page_name:
                seen["page"], seen["direction"] = window.page_name, window.layoutDirection()
                seen["hook"] = sys.excepthook
                timer.stop()
                qapp.exit(0)

        timer = QTimer()
        timer.timeout.connect(look)
        timer.start(20)
        try:
            return application.run(arguments, build, lambda _out, _progress: {})
        finally:
            timer.stop()

    font, palette, hook = qapp.font(), qapp.palette(), sys.excepthook
    monkeypatch.setattr(application, "QApplication", _Existing(qapp))
    yield going, seen
    sys.excepthook = hook
    for each in QApplication.topLevelWidgets():
        each.deleteLater()
    qapp.setStyleSheet("")
    qapp.setFont(font)
    qapp.setPalette(palette)
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


class _Existing:
    """Stands where the class is called: there can be only one application in a process."""

    def __init__(self, qapp):
        self._qapp = qapp

    def __call__(self, _arguments):
        return self._qapp

    def __getattr__(self, name):
        return getattr(QApplication, name)


def test_it_opens_on_the_folder_it_is_given(run, tmp_path):
    going, seen = run
    assert going(["--data", str(tmp_path / "মহল্লা data")]) == 0
    assert seen["page"] == "set_up"
    assert (tmp_path / "মহল্লা data" / "sessions").is_dir()


def test_right_to_left_when_asked(run, tmp_path):
    going, seen = run
    going(["--rtl", "--data", str(tmp_path / "data")])
    assert seen["direction"] is Qt.LayoutDirection.RightToLeft


def test_a_second_window_on_the_same_folder_says_so_and_leaves(run, tmp_path):
    going, seen = run
    folder = tmp_path / "data"
    folder.mkdir()
    lock = QLockFile(str(folder / "window.lock"))
    assert lock.tryLock(0)
    assert going(["--data", str(folder)]) == application.ALREADY_OPEN
    assert "open already" in seen["said"]
    lock.unlock()


def test_a_folder_that_cannot_be_made_is_said(run, tmp_path):
    going, seen = run
    (tmp_path / "file").write_text("in the way", encoding="utf-8")
    assert going(["--data", str(tmp_path / "file" / "data")]) == application.NO_FOLDER
    assert "cannot be used" in seen["said"]


@pytest.mark.parametrize("full", [False, True])
def test_a_folder_that_cannot_be_written_is_not_called_open_already(run, small_disk, full):
    going, seen = run
    DataFolder(small_disk / "data").prepare()
    if full:
        fill(small_disk, 0)
        status = going(["--data", str(small_disk / "data")])
    else:
        with not_to_be_written(small_disk):
            status = going(["--data", str(small_disk / "data")])
    assert status == application.NO_FOLDER
    assert "cannot be written to, or its disk is full" in seen["said"]


def test_a_file_where_the_data_folder_should_be_is_said_and_left(run, tmp_path):
    going, seen = run
    (tmp_path / "data").write_text("mine", encoding="utf-8")
    assert going(["--data", str(tmp_path / "data")]) == application.NO_FOLDER
    assert "cannot be used" in seen["said"]
    assert (tmp_path / "data").read_text(encoding="utf-8") == "mine"


@pytest.mark.expects_log
def test_a_fault_on_the_windows_own_thread_ends_on_the_technical_page(open_shell, caplog):
    hook = application._hook(open_shell.desktop)
    try:
        int("my cousin Imran")
    except ValueError as fault:
        hook(type(fault), fault, fault.__traceback__)
    assert open_shell.window.page_name == "fault"
    assert "Imran" not in open_shell.ui.details.toPlainText()
    assert "Imran" not in caplog.text
