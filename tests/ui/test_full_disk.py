"""A full disk, met in the window: the line stays in the entry, the sentence says what is safe, and it goes on after."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.builders import records
from tests.small_disk import fill, small_disk
from tests.ui.desk import with_sessions
from tests.ui.session import begun, in_hand, said
from tests.ui.shell import Shell, opened
from workshop_app.domain.session import SessionState

__all__ = ["small_disk"]
FULL = "disk is full"


@pytest.fixture
def room(qapp: QApplication, qtbot: QtBot, tmp_path: Path, small_disk: Path):
    """The window on a data folder that lies on the small disk."""
    with opened(qapp, qtbot, small_disk / "laptop") as shell:
        shell.until(lambda: shell.window.page_name)
        shell.settle()
        shell.open_vault()
        yield shell


def enter(shell: Shell) -> None:
    shell.qtbot.keyClick(shell.ui.entry, Qt.Key.Key_Return)
    shell.settle()


def test_a_line_that_the_disk_refuses_stays_in_the_entry_and_is_saved_by_the_next_enter(
    room: Shell, small_disk: Path, tmp_path: Path
):
    made = room.ask(lambda services: begun(services, tmp_path))
    in_hand(room, made, "run")
    filler = fill(small_disk, 40_000)
    saved = 0
    for number in range(100):
        line = f"Line {number} of what was said in the hall tonight"
        room.ui.entry.insertPlainText(line)
        room.settle()
        enter(room)
        if room.page.notice.sentence:
            break
        saved += 1
    assert FULL in room.page.notice.sentence
    assert "Everything before it is safe" in room.page.notice.sentence
    assert "hall" not in room.page.notice.sentence
    assert room.ui.entry.toPlainText() == line
    session = made.session.id
    assert len(room.ask(lambda services: services.capture.contributions(session))) == saved
    filler.unlink()
    enter(room)
    assert room.ui.entry.toPlainText() == ""
    assert room.ask(lambda services: services.capture.contributions(session))[0].text == line


def test_a_full_stick_gets_a_sentence_and_another_one_is_sealed_to(open_shell: Shell, small_disk: Path, tmp_path: Path):
    made = open_shell.ask(lambda services: begun(services, tmp_path))
    session = made.session.id
    open_shell.ask(lambda services: said(services, made.session, "Xylophone quartz"))
    open_shell.ask(lambda services: services.running.close(session))
    in_hand(open_shell, made, "seal")
    fill(small_disk, 4096)
    open_shell.page.seal_into(small_disk)  # type: ignore[attr-defined]
    open_shell.until(lambda: open_shell.page.notice.sentence)
    open_shell.settle()
    assert FULL in open_shell.page.notice.sentence
    assert "Xylophone" not in open_shell.page.notice.sentence
    assert [path.name for path in small_disk.iterdir()] == ["filler"]
    state = open_shell.ask(lambda services: services.running.open(session)).state
    assert state is SessionState.CLOSED
    assert open_shell.ui.seal.isEnabled()
    (tmp_path / "another").mkdir()
    open_shell.page.seal_into(tmp_path / "another")  # type: ignore[attr-defined]
    open_shell.until(lambda: list((tmp_path / "another").glob("*.wsealed")))
    open_shell.settle()


def test_a_brief_and_a_pack_that_the_stick_refuses_get_a_sentence(open_shell: Shell, small_disk: Path):
    programme = with_sessions(open_shell, records(3))
    open_shell.window.navigator.open_programme(programme)
    fill(small_disk, 0)
    open_shell.go("brief")
    open_shell.page._write(small_disk / "brief.pdf")  # type: ignore[attr-defined]
    open_shell.until(lambda: open_shell.page.notice.sentence)
    assert FULL in open_shell.page.notice.sentence
    page = open_shell.go("programme")
    page.export(small_disk / "programme.wpack")  # type: ignore[attr-defined]
    open_shell.until(lambda: page.notice.sentence)
    assert FULL in page.notice.sentence
    assert [path.name for path in small_disk.iterdir()] == ["filler"]
