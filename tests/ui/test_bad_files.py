"""Whatever is dropped on the window gets a sentence, changes nothing, and is never waited for."""

from __future__ import annotations

import os
import shutil
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.ui.dropping import drop
from tests.ui.session import begun, said
from tests.ui.shell import Shell
from workshop_app.services import outside
from workshop_app.ui.dialogs.outside import OutsideDialog
from workshop_app.ui.dialogs.pack import PackDialog

NOT_SEALED = "This is not a sealed report"
NO_PACK = "This is not a programme pack"
UNREAD = "could not be read"
WORDS = "Xylophone quartz"
STATEMENTS = "comment-id,moderated,comment-body\n1,1,Xylophone quartz\n"
VOTES = "timestamp,comment-id,voter-id,vote\n1,1,a,1\n"


@pytest.fixture
def desk(open_shell: Shell, tmp_path: Path) -> Shell:
    """A laptop that holds a programme, its pack, and a session of it that was sealed; both lie beside it."""
    made = open_shell.ask(lambda services: begun(services, tmp_path))
    open_shell.ask(lambda services: said(services, made.session, WORDS))
    open_shell.ask(lambda services: services.running.close(made.session.id))
    sealed = open_shell.ask(lambda services: services.seals.seal(made.session.id, tmp_path))
    sealed.path.rename(tmp_path / "report.wsealed")
    open_shell.window.navigator.open_programme(made.programme)
    return open_shell


def kept(shell: Shell) -> dict[str, bytes]:
    """What lies in the folders of the desk and its tray, the counters of a database that is open apart."""
    return {
        path.name: path.read_bytes()
        for folder in (shell.folder.programmes, shell.folder.tray)
        for path in folder.iterdir()
        if not path.name.endswith("-shm")
    }


def strange(folder: Path) -> Iterator[tuple[Path, str]]:
    """Files that are not what their ending says, and the words that the sentence must hold."""
    for ending, nothing in (("wsealed", NOT_SEALED), ("wpack", NO_PACK)):
        (folder / f"zero.{ending}").touch()
        yield folder / f"zero.{ending}", nothing
        with (folder / f"মহল্লা of 2 GB.{ending}").open("wb") as file:
            file.truncate(2 << 30)
        yield folder / f"মহল্লা of 2 GB.{ending}", nothing
        (folder / f"folder.{ending}").mkdir()
        os.mkfifo(folder / f"pipe.{ending}")
        (folder / f"device.{ending}").symlink_to("/dev/zero")
        for name in ("folder", "pipe", "device"):
            yield folder / f"{name}.{ending}", nothing if ending == "wsealed" else UNREAD
        (folder / f"dangling.{ending}").symlink_to("nowhere")
        (folder / f"loop.{ending}").symlink_to(f"loop.{ending}")
        for name in ("dangling", "loop", "gone"):
            yield folder / f"{name}.{ending}", UNREAD


def test_what_is_no_report_and_no_pack_is_said_and_leaves_the_desk_as_it_was(desk: Shell, tmp_path: Path):
    desk.go("sessions")
    folder = tmp_path / "a stick"
    folder.mkdir()
    before = kept(desk)
    tried = 0
    for path, words in strange(folder):
        desk.page.notice.clear()
        drop(desk, path)
        sentence = desk.page.notice.sentence
        assert words in sentence, (path.name, sentence)
        assert "Traceback" not in sentence
        assert "Errno" not in sentence
        tried += 1
    assert tried == 16
    assert kept(desk) == before
    assert desk.ask(lambda services: services.imports.tray(desk.window.navigator.programme_id)) == ()
    assert not desk._dialogs(PackDialog)


def test_a_pack_called_a_report_and_a_report_called_a_pack(desk: Shell, tmp_path: Path):
    shutil.copy(tmp_path / "programme.wpack", tmp_path / "really a pack.wsealed")
    shutil.copy(tmp_path / "report.wsealed", tmp_path / "really a report.wpack")
    drop(desk, tmp_path / "really a pack.wsealed")
    assert desk.page.notice.sentence.startswith("really a pack.wsealed: This is not a sealed report")
    drop(desk, tmp_path / "really a report.wpack")
    assert desk.page.notice.sentence.startswith(NO_PACK)
    assert not desk._dialogs(PackDialog)


def test_a_link_to_a_report_is_the_report_and_a_name_may_hold_anything(desk: Shell, tmp_path: Path):
    (tmp_path / "মহল্লা <b>& link.wsealed").symlink_to("report.wsealed")
    drop(desk, tmp_path / "মহল্লা <b>& link.wsealed")
    programme = desk.window.navigator.programme_id
    assert len(desk.ask(lambda services: services.imports.sessions(programme))) == 1


def test_good_and_bad_together_each_gets_its_due(desk: Shell, tmp_path: Path):
    (tmp_path / "folder.wsealed").mkdir()
    (tmp_path / "zero.wsealed").touch()
    cut = tmp_path / "cut.wsealed"
    cut.write_bytes((tmp_path / "report.wsealed").read_bytes()[:-1])
    (tmp_path / "holiday.jpeg").touch()
    drop(desk, *(tmp_path / name for name in ("zero.wsealed", "cut.wsealed", "folder.wsealed", "report.wsealed")))
    assert "3 refused" in desk.page.notice.sentence
    programme = desk.window.navigator.programme_id
    assert len(desk.ask(lambda services: services.imports.sessions(programme))) == 1
    drop(desk, tmp_path / "holiday.jpeg", tmp_path / "report.wsealed")
    assert desk.window.page_name == "sessions"


def tables(folder: Path) -> Iterator[tuple[Path, str]]:
    """Tables that cannot be brought in, and the words that the sentence must hold."""
    with (folder / "big.csv").open("wb") as file:
        file.truncate(2 << 30)
    yield folder / "big.csv", "larger than 256 MB"
    (folder / "folder.csv").mkdir()
    os.mkfifo(folder / "pipe.csv")
    (folder / "device.csv").symlink_to("/dev/zero")
    for name in ("folder", "pipe", "device", "gone"):
        yield folder / f"{name}.csv", UNREAD
    for name, data, words in (
        ("zero", b"", "is empty"),
        ("columns", b"id,text\n1,Xylophone quartz\n", "no column"),
        ("letters", STATEMENTS.encode() + b"2,1,Xylophone \xff\n", "not in UTF-8: line 3"),
        ("quotes", STATEMENTS.encode() + b'2,1,"Xylophone quartz\n', "row 3"),
        ("short", STATEMENTS.encode() + b"2,1\n", "row 3 has 2 columns"),
        ("number", STATEMENTS.encode() + b"2,yes,Xylophone quartz\n", "row 3, column “moderated”"),
    ):
        (folder / f"{name}.csv").write_bytes(data)
        yield folder / f"{name}.csv", words


def test_a_table_that_cannot_be_used_is_said_without_its_words(desk: Shell, tmp_path: Path):
    desk.go("sessions")
    folder = tmp_path / "a stick"
    folder.mkdir()
    (folder / "votes.csv").write_text(VOTES, encoding="utf-8")
    before = kept(desk)
    for path, words in tables(folder):
        drop(desk, path, folder / "votes.csv")
        dialog = desk.dialog(OutsideDialog)
        desk.settle()
        sentence = dialog._ui.notice.sentence
        assert words in sentence, (path.name, sentence)
        assert "Nothing was" in sentence
        assert "ylophone" not in sentence
        assert not dialog._ui.bring_in.isEnabled()
        dialog.reject()
        dialog.deleteLater()
        desk.settle()
    assert kept(desk) == before


def test_bringing_in_can_be_stopped_by_closing_the_dialog(desk: Shell, tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    folder = tmp_path / "a stick"
    folder.mkdir()
    (folder / "votes.csv").write_text(VOTES, encoding="utf-8")
    (folder / "comments.csv").write_text("\ufeff" + STATEMENTS.replace("\n", "\r\n"), encoding="utf-8")
    drop(desk, folder / "comments.csv", folder / "votes.csv")
    dialog = desk.dialog(OutsideDialog)
    desk.settle()
    counting, stopped, real = threading.Event(), threading.Event(), outside._record

    def slowly(*arguments: Any) -> Any:
        counting.set()
        assert stopped.wait(10)
        return real(*arguments)

    monkeypatch.setattr(outside, "_record", slowly)
    dialog._bring_in()
    desk.until(counting.is_set)
    assert dialog._ui.progress.isVisible()
    dialog.reject()
    stopped.set()
    desk.settle()
    programme = desk.window.navigator.programme_id
    assert desk.ask(lambda services: services.imports.sessions(programme)) == ()
    assert not desk.page.notice.sentence
