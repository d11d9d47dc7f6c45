"""The mirror in the window: switched on, always said, gone with the stick and back; and a spare that goes on."""

from __future__ import annotations

import threading

import pytest

from tests.cheap import services_in
from tests.ui.session import begun, in_dialog, in_hand, said
from tests.ui.shell import PASSPHRASE, no_keyring
from workshop_app.domain.mirror import file_name
from workshop_app.keys.system_keyring import SystemKeyring
from workshop_app.paths import DataFolder
from workshop_app.storage import mirror as files
from workshop_app.ui.dialogs.decision import DecisionDialog
from workshop_app.ui.dialogs.mirror import MirrorDialog, ResumeDialog
from workshop_app.ui.pages.run_mirror import EVERY_MS


@pytest.fixture
def stick(tmp_path):
    (tmp_path / "stick").mkdir()
    return tmp_path / "stick"


@pytest.fixture
def room(open_shell, tmp_path):
    """The window on a session that runs, looking after its stick without waiting."""
    shell = open_shell
    made = shell.ask(lambda services: begun(services, tmp_path))
    in_hand(shell, made, "run")
    shell.page.mirror._watch.setInterval(20)
    return shell, made.session


def switch_on(shell, stick):
    page = shell.page
    page.mirror.ask_passphrase(stick)
    dialog = shell.dialog(MirrorDialog)
    dialog._ui.passphrase.setText(PASSPHRASE)
    dialog._ui.again.setText(PASSPHRASE)
    shell.until(dialog._ui.save.isEnabled)
    dialog._ui.save.click()
    shell.until(lambda: shell.ui.mirror.text().startswith("Mirrored "))


def test_what_is_typed_is_mirrored_and_the_window_waits_for_nothing(room, stick, monkeypatch):
    shell, session = room
    threads = {}
    for owner, names in (
        (files, ("read_pages", "marks", "_sealed", "_put", "_header_of")),
        (files.MirrorFile, ("presence", "write_anew", "append")),
    ):
        for name in names:
            real = getattr(owner, name)

            def noted(*args, _real=real, _name=name, **more):
                threads.setdefault(_name, set()).add(threading.current_thread().name.partition("_")[0])
                return _real(*args, **more)

            monkeypatch.setattr(owner, name, noted)
    assert shell.ui.mirror.text() == "Mirror to a stick…"
    switch_on(shell, stick)
    path = stick / file_name(session.id)
    size = path.stat().st_size
    shell.ui.entry.setPlainText("Paid mentors in every borough")
    shell.qtbot.keyClick(shell.ui.entry, "\r")
    shell.until(lambda: path.stat().st_size > size)
    shell.until(lambda: not shell.page.mirror._going)
    assert "last written at" in shell.ui.mirror.accessibleDescription()
    assert threads["read_pages"] == threads["marks"] == {"storage"}
    for name in ("presence", "write_anew", "append", "_sealed", "_put"):
        assert threads[name] == {"sticks"}, name


def test_a_pulled_stick_is_said_and_typing_goes_on_and_its_return_is_noticed(room, stick, tmp_path):
    shell, session = room
    switch_on(shell, stick)
    stick.rename(tmp_path / "pulled")
    shell.until(lambda: shell.ui.mirror.text() == "Mirror: stick is away")
    assert "put the stick back in" in shell.ui.mirror.toolTip()
    assert not shell.page.notice.sentence
    shell.ask(lambda services: said(services, session, "While it was away"))
    item = shell.ask(lambda services: services.capture.contributions(session.id))[0]
    shell.ask(lambda services: services.capture.remove(session.id, [item.id]))
    shell.until(lambda: "taken out may still be on the stick" in shell.page.notice.sentence)
    (tmp_path / "pulled").rename(stick)
    shell.until(lambda: shell.ui.mirror.text().startswith("Mirrored "))
    assert EVERY_MS < 1_000


def test_a_mirror_is_switched_off_and_removed(room, stick):
    shell, _session = room
    switch_on(shell, stick)
    in_dialog(DecisionDialog, lambda dialog: dialog._ui.yes.click())
    shell.press(shell.ui.mirror)
    shell.until(lambda: "gone from the stick" in shell.page.notice.sentence)
    assert not list(stick.iterdir())
    assert shell.ui.mirror.text() == "Mirror to a stick…"


def test_a_spare_goes_on_from_the_mirror(open_shell, stick, tmp_path):
    dead = services_in(DataFolder(tmp_path / "dead"), SystemKeyring(no_keyring))
    dead.vault.create(PASSPHRASE, use_keyring=False)
    made = begun(dead, tmp_path)
    said(dead, made.session, "Paid mentors in every borough")
    dead.mirrors.switch_on(made.session.id, stick, dead.mirrors.prepare(PASSPHRASE))
    dead.mirrors.step(made.session.id).write()
    dead.vault.lock()
    shell = open_shell
    shell.ask(lambda services: services.planning.accept(services.planning.read_pack(tmp_path / "programme.wpack")))
    shell.go("run")
    assert shell.ui.no_session.other.isVisible()
    shell.window.take_files([stick / file_name(made.session.id)])
    dialog = shell.dialog(ResumeDialog)
    dialog._ui.secret.setText("orbit lantern meadow cactus piano")
    dialog._ui.test.click()
    shell.until(dialog._ui.problem.isVisible)
    dialog._ui.secret.setText(PASSPHRASE)
    dialog._ui.test.click()
    shell.until(lambda: shell.page.model.rowCount() == 1)
    assert "must not go on" in shell.page.notice.sentence
    shell.until(lambda: shell.ui.mirror.text().startswith("Mirrored "))
