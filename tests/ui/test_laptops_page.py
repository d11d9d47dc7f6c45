"""The laptops of the desk on the real window: approve, name, revoke with a reason, trust again; lost sticks."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton

from tests.sealing import samples
from tests.services.desks import sealed
from tests.ui.looking import cut, nameless, out_of_reach, unlabelled, visible
from workshop_app.domain.slip import groups
from workshop_app.ui.dialogs.approve_laptop import ApproveLaptopDialog
from workshop_app.ui.dialogs.note import LostStickDialog, NoteDialog

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def desk(open_shell, tmp_path):
    """The page of an office in whose tray a report waits, by a laptop that nobody approved yet."""
    made = open_shell.ask(lambda services: services.programmes.create(services.programmes.draft()))
    programme = made.programme.id
    open_shell.window.navigator.open_programme(programme)
    own = open_shell.ask(lambda services: services.imports._workspace.vault.own_programme(programme))
    office = samples.Office(own.working, own.spare)
    report = sealed(tmp_path, "first.wsealed", samples.closed(2, samples.plan(programme=programme)), office)
    open_shell.report, open_shell.programme = report, programme
    open_shell.ask(lambda services: services.imports.import_files(programme, [report]))
    open_shell.go("laptops")
    return open_shell


def rows(desk):
    model = desk.page._model
    return [
        [model.index(row, column).data() for column in range(model.columnCount())] for row in range(model.rowCount())
    ]


def key(desk, pressed, held=Qt.KeyboardModifier.NoModifier):
    """Press a key on the page, as somebody in front of the window does."""
    desk.window.activateWindow()
    desk.until(desk.window.isActiveWindow)
    QTest.keyClick(desk.page, pressed, held)


def note(desk, words):
    dialog = desk.dialog(NoteDialog)
    dialog._ui.note.setText(words)
    desk.press(dialog._ui.save)
    desk.settle()
    return dialog


def approve(desk):
    key(desk, Qt.Key.Key_Return, CTRL)
    dialog = desk.dialog(ApproveLaptopDialog)
    dialog._ui.same.setChecked(True)
    desk.press(dialog._ui.approve)
    desk.settle()
    desk.settle()


def test_without_a_programme_the_page_says_what_comes_first(open_shell):
    page = open_shell.go("laptops")
    assert page._ui.stack.currentWidget() is page._ui.no_programme_page


def test_one_that_waits_is_approved_and_what_it_sealed_comes_in(desk):
    assert [row[2] for row in rows(desk)] == ["waits for approval", "this computer"]
    assert "1 file waits in the tray" in desk.ui.standing.text()
    approve(desk)
    assert "Taken in" in desk.page.notice.sentence
    standing = {row[0]: row[2:4] for row in rows(desk)}
    words = " · ".join(desk.ask(lambda services: services.imports.words(samples.LAPTOP)))
    assert standing[words] == ["trusted", "1"]


def test_whose_it_is_why_it_is_not_trusted_and_back(desk):
    approve(desk)
    desk.ui.table.selectRow(1)
    key(desk, Qt.Key.Key_F2)
    note(desk, "Newham office")
    assert rows(desk)[1][1] == "Newham office"
    key(desk, Qt.Key.Key_Delete)
    dialog = desk.dialog(NoteDialog)
    about = dialog._ui.about.text()
    assert "nothing that this laptop signs is taken in" in about
    assert "1 session that it sealed stays here" in about
    note(desk, " ")
    assert dialog.isVisible()
    assert "why this laptop" in dialog._ui.problem.text()
    note(desk, "left in a train")
    assert not dialog.isVisible()
    assert rows(desk)[1][2] == "revoked"
    assert "left in a train" in desk.ui.standing.text()
    assert not desk.ui.revoke.isVisible()
    desk.press(desk.ui.trust)
    again = desk.dialog(ApproveLaptopDialog)
    assert not again._ui.approve.isEnabled()
    again._ui.same.setChecked(True)
    desk.press(again._ui.approve)
    desk.settle()
    assert rows(desk)[1][2] == "trusted"


def test_this_computer_is_not_named_and_nothing_waits_for_it(desk):
    desk.ui.table.selectRow(1)
    assert not desk.ui.name.isEnabled()
    for pressed, held in ((Qt.Key.Key_F2, Qt.KeyboardModifier.NoModifier), (Qt.Key.Key_Return, CTRL)):
        key(desk, pressed, held)
    assert not desk._dialogs(NoteDialog)
    assert not desk._dialogs(ApproveLaptopDialog)


def lose(desk, digest, words="bus 25"):
    key(desk, Qt.Key.Key_N, CTRL)
    dialog = desk.dialog(LostStickDialog)
    dialog._ui.digest.setText(digest)
    dialog._ui.note.setText(words)
    desk.press(dialog._ui.save)
    desk.settle()
    return dialog


def test_a_stick_that_was_lost_is_noticed_when_it_comes_in(desk):
    (entry,) = desk.ask(lambda services: services.imports.tray(desk.programme))
    wrong = lose(desk, "529b 5823")
    assert "64 digits" in wrong._ui.problem.text()
    wrong.reject()
    lose(desk, " ".join(groups(entry.id)))
    assert any("bus 25" in each.text() for each in visible(desk.ui.lost, QLabel))
    desk.window.take_files([desk.report])
    desk.settle()
    assert "marked as lost" in desk.page.notice.sentence
    assert "bus 25" in desk.page.notice.sentence
    desk.go("laptops")
    assert any("came in on" in each.text() for each in visible(desk.ui.lost, QLabel))


def test_of_many_files_the_lost_one_is_told_too(desk, tmp_path):
    (entry,) = desk.ask(lambda services: services.imports.tray(desk.programme))
    lose(desk, entry.id)
    other = tmp_path / "other.wsealed"
    other.write_bytes(b"age-encryption.org/v1\n" + b"x" * 500)
    desk.window.take_files([desk.report, other])
    desk.settle()
    assert "1 file was marked as lost" in desk.page.notice.sentence


def test_one_that_was_found_is_taken_off_and_put_back(desk):
    lose(desk, "ab" * 32)
    desk.press(visible(desk.ui.lost, QPushButton)[0])
    desk.settle()
    assert not desk.ui.lost.isVisible()
    desk.press(desk.page.notice._action)
    desk.settle()
    assert desk.ui.lost.isVisible()


@pytest.mark.parametrize("size", [100, 200])
def test_all_of_it_can_be_read_and_reached(desk, size):
    desk.window.showNormal()
    desk.window.resize(1280, 720)
    desk.desktop.preferences.change(text_size=size)
    lose(desk, "ab" * 32, "on the bus 25 between Ilford and Stratford, says the Newham office")
    desk.until(lambda: not cut(desk.window), timeout=3_000)
    for check in (nameless, unlabelled, out_of_reach):
        assert not check(desk.window)
    desk.ui.table.selectRow(1)
    desk.press(desk.ui.revoke)
    dialog = desk.dialog(NoteDialog)
    desk.settle()
    assert not cut(dialog)
    assert not unlabelled(dialog)
    dialog.reject()
