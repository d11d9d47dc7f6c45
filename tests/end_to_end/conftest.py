"""The window on a folder of its own, and the hands at it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

pytest.register_assert_rewrite(
    *(f"tests.end_to_end.{name}" for name in ("hands", "at_the_desk", "in_the_hall", "the_evening"))
)

from tests.end_to_end.hands import Hands  # noqa: E402
from tests.ui.shell import opened  # noqa: E402
from workshop_app.services.sources import Sources  # noqa: E402

Sit = Callable[..., Hands]


@pytest.fixture
def sit_at(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> Iterator[Sit]:
    """Open the window on the data folder of this name, its clock that of `sources` where some are given; the one that
    was open before is closed, as on one desk.
    """
    with ExitStack() as stack:

        def sit(laptop: str, sources: Sources | None = None) -> Hands:
            stack.close()
            shell = stack.enter_context(opened(qapp, qtbot, tmp_path / laptop, sources=sources))
            shell.until(lambda: shell.window.page_name)
            shell.settle()
            shell.window.activateWindow()
            return Hands(shell)

        yield sit
