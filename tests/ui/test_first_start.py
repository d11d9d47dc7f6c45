"""The first start, by keyboard: a vault is made, its recovery code is kept, and the first question is which room."""

from PySide6.QtCore import Qt

from tests.ui.shell import PASSPHRASE
from workshop_app.settings import Room


def type_in(shell, field, text):
    field.setFocus()
    field.clear()
    shell.qtbot.keyClicks(field, text)
    shell.settle()


def test_the_button_waits_for_a_strong_passphrase_typed_twice(shell):
    assert shell.window.page_name == "set_up"
    ui = shell.ui
    type_in(shell, ui.passphrase, "hello")
    type_in(shell, ui.again, "hello")
    assert not ui.create.isEnabled()
    assert "guessed" in ui.hint.text()
    type_in(shell, ui.passphrase, PASSPHRASE)
    assert not ui.create.isEnabled()
    assert "not the same" in ui.again_hint.text()
    type_in(shell, ui.again, PASSPHRASE)
    assert ui.create.isEnabled()


def test_where_there_is_no_keyring_the_reason_is_said(shell):
    assert not shell.ui.keyring.isVisible()
    assert "keyring" in shell.ui.keyring_reason.text()


def test_a_suggestion_is_strong_shown_and_typed_once_more(shell):
    shell.press(shell.ui.suggest)
    words = shell.ui.passphrase.text()
    assert len(words.split()) == 5
    assert not shell.ui.create.isEnabled()
    type_in(shell, shell.ui.again, words)
    assert shell.ui.create.isEnabled()


def test_from_the_passphrase_by_enter_to_the_rooms(shell):
    ui = shell.ui
    type_in(shell, ui.passphrase, PASSPHRASE)
    shell.qtbot.keyClick(ui.passphrase, Qt.Key.Key_Return)
    assert ui.again.hasFocus()
    type_in(shell, ui.again, PASSPHRASE)
    shell.qtbot.keyClick(ui.again, Qt.Key.Key_Return)
    shell.until(lambda: shell.window.page_name == "recovery")
    groups = shell.ui.code.text().split()
    assert len(groups) == 6
    asked = int("".join(filter(str.isdigit, shell.ui.group_label.text()))) - 1
    type_in(shell, shell.ui.group, groups[asked - 1])
    assert not shell.ui.proceed.isEnabled()
    assert "not group" in shell.ui.group_hint.text()
    type_in(shell, shell.ui.group, groups[asked].lower())
    shell.qtbot.keyClick(shell.ui.group, Qt.Key.Key_Return)
    shell.until(lambda: shell.window.page_name == "home")
    shell.qtbot.keyClick(shell.ui.session, Qt.Key.Key_Space)
    shell.settle()
    assert shell.window.page_name == "plan"
    assert shell.desktop.preferences.settings.room is Room.SESSION
