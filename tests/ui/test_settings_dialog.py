"""Settings: put on at once, kept for the next start, and this laptop's words."""

import pytest

from workshop_app import settings
from workshop_app.settings import Theme as Look
from workshop_app.ui import colours
from workshop_app.ui.dialogs.settings import SettingsDialog
from workshop_app.ui.theme import scale_now


@pytest.fixture
def dialog(open_shell):
    open_shell.window.rail.settings_button.click()
    dialog = open_shell.dialog(SettingsDialog)
    open_shell.settle()
    yield dialog
    dialog.reject()


def test_look_and_size_are_put_on_at_once_and_kept(open_shell, dialog):
    dialog._ui.look.setCurrentIndex(dialog._ui.look.findData(Look.DARK))
    dialog._ui.size.setCurrentIndex(dialog._ui.size.findData(150))
    assert colours.current() is colours.DARK
    assert scale_now() == 1.5
    open_shell.settle()
    kept = settings.load(open_shell.folder.settings)
    assert (kept.theme, kept.text_size) == (Look.DARK, 150)


def test_the_words_of_this_laptop_are_the_ones_that_the_office_compares(open_shell, dialog):
    laptop = open_shell.ask(lambda services: services.vault.laptop())
    assert dialog._ui.laptop.text().split("\u00a0· ") == list(laptop.words)


def test_while_locked_it_opens_without_the_words(shell):
    shell.window.rail.settings_button.click()
    dialog = shell.dialog(SettingsDialog)
    shell.settle()
    assert dialog._ui.laptop.text() == ""
    assert "while the vault is open" in dialog._ui.laptop_about.text()
    dialog.reject()


def test_the_licences_are_there(dialog):
    assert "MIT" in dialog._ui.licences.toPlainText()
    assert "PySide6" in dialog._ui.licences.toPlainText()
