"""A whole evening in the window: what was said stands in no byte of a folder that the app or its libraries write to."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.attacks.readable import readable
from tests.ui.dropping import drop
from tests.ui.session import begun, in_hand, say_yes
from tests.ui.shell import PASSPHRASE, Shell, opened
from workshop_app.domain.poll import Casting, Method
from workshop_app.sealing import age

MARKS = ("Xylophone quartz", "Zeppelin vodka", "Jukebox fjord", "Waltz nymph", "Sphinx gavotte")
CTRL = Qt.KeyboardModifier.ControlModifier
BRIEF = "brief for the board.pdf"


def say(shell: Shell, line: str) -> None:
    """Type a line and press Enter, as a note-taker does."""
    type_in(shell, line)
    shell.qtbot.keyClick(shell.ui.entry, Qt.Key.Key_Return)
    shell.settle()


def type_in(shell: Shell, line: str) -> None:
    shell.qtbot.keyClicks(shell.ui.entry, line)
    shell.settle()


@pytest.fixture
def temporary(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A temporary folder of this test alone, for Python, Qt and SQLite."""
    folder = tmp_path / "temporary"
    folder.mkdir()
    for name in ("TMPDIR", "TMP", "TEMP", "SQLITE_TMPDIR"):
        monkeypatch.setenv(name, str(folder))
    monkeypatch.setattr(tempfile, "tempdir", None)
    return folder


def test_an_evening_in_the_window_leaves_no_word_in_the_clear(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path, temporary: Path
):
    homes = [Path(os.environ[f"XDG_{kind}_HOME"]) for kind in ("DATA", "CONFIG", "CACHE", "STATE")]
    out = tmp_path / "stick"
    out.mkdir()

    def look(step: str) -> None:
        assert not readable(MARKS, tmp_path, *homes, apart=[BRIEF]), step

    with opened(qapp, qtbot, tmp_path / "laptop") as shell:
        shell.until(lambda: shell.window.page_name)
        shell.settle()
        shell.open_vault()
        made = shell.ask(lambda services: begun(services, out))
        in_hand(shell, made, "run")
        type_in(shell, f"! {MARKS[0]} #S6")
        look("typed, not saved")
        shell.qtbot.keyClick(shell.ui.entry, Qt.Key.Key_Return)
        shell.settle()
        look("saved")
        for number in range(12):
            say(shell, f"{MARKS[1]} {number}")
        shell.qtbot.keyClick(shell.ui.entry, Qt.Key.Key_Z, CTRL)
        shell.settle()
        look("taken back")
        type_in(shell, MARKS[2])
        look("left in the entry")
        shell.window.lock()
        shell.settle()
        look("locked over a line half typed")
        unlock(shell)
        session = made.session.id
        proposal = shell.ask(lambda services: services.votes.propose(session, MARKS[3]))
        poll = shell.ask(
            lambda services: services.votes.open_poll(
                session, MARKS[4], Method.YES_NO, [proposal.id], Casting.HAND_TO_HAND, 6
            )
        )
        for _ in range(6):
            shell.ask(lambda services: services.votes.cast(session, poll.id, {proposal.id: "yes"}))
        in_hand(shell, made, "vote")
        look("voted")
        shell.ask(lambda services: services.votes.close_poll(session, poll.id))
        in_hand(shell, made, "seal")
        say_yes()
        shell.press(shell.ui.close_session)
        shell.settle()
        shell.page.seal_into(out)  # type: ignore[attr-defined]
        shell.until(lambda: list(out.glob("*.wsealed")))
        shell.settle()
        look("sealed")
        (sealed,) = out.glob("*.wsealed")
        own = shell.ask(lambda services: services.vault._workspace.vault.own_programme(made.programme))
        assert own is not None
        (temporary / "opened").write_bytes(age.decrypt(sealed.read_bytes(), [own.working]))
        assert len(readable(MARKS, temporary)) > 6, "the same search finds them where they are"
        (temporary / "opened").unlink()
        drop(shell, sealed)
        cut = out / "cut.wsealed"
        cut.write_bytes(sealed.read_bytes()[:-1])
        drop(shell, cut)
        look("taken in, and one in the tray")
        for page in ("coverage", "brief"):
            shell.go(page)
        shell.page._write(out / BRIEF)  # type: ignore[attr-defined]
        shell.until((out / BRIEF).exists)
        shell.settle()
        look("printed")
        assert any(path.name.endswith("-wal") for path in shell.folder.root.rglob("*")), "looked at while it was open"
    look("closed")


def unlock(shell: Shell) -> None:
    shell.ui.secret.setText(PASSPHRASE)
    shell.press(shell.ui.unlock)
    shell.settle()
