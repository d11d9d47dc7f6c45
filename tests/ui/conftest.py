"""Fixtures of the window's tests: the whole window, real services under it."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.shell import Shell, opened


@pytest.fixture(autouse=True)
def _widgets_go_on_this_thread() -> Iterator[None]:
    """As while the app runs (`ui/rubbish.py`): Python looks for cycles here, and not on a thread that works."""
    gc.disable()
    yield
    gc.collect(0)
    gc.enable()


@pytest.fixture
def shell(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> Iterator[Shell]:
    """The window at its first start."""
    with opened(qapp, qtbot, tmp_path / "laptop") as window:
        window.until(lambda: window.window.page_name)
        window.settle()
        yield window


@pytest.fixture
def open_shell(shell: Shell) -> Shell:
    """The window of somebody who has set up and unlocked."""
    shell.open_vault()
    return shell
