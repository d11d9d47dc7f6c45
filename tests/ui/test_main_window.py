"""The window: where things are, locking, blanking, files dropped on it, and what happens to a fault."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QMessageBox
from shiboken6 import isValid

from tests.ui.dropping import drop
from tests.ui.shell import PASSPHRASE, opened
from workshop_app.domain.errors import LockedError
from workshop_app.settings import Room
from workshop_app.ui import rooms
from workshop_app.ui.dialogs.settings import SettingsDialog


def rail_words(shell):
    return [button.text() for button in shell.window.rail._buttons.values()]


# ---------------------------------------------------------------- where things are


def test_the_first_question_is_which_room_and_the_answer_is_remembered(open_shell, qapp, qtbot, tmp_path):
    assert open_shell.window.page_name == "home"
    assert rail_words(open_shell) == []
    open_shell.press(open_shell.ui.desk)
    assert rail_words(open_shell) == ["Programme", "Sessions", "Laptops", "Receipts", "Coverage", "Brief"]
    assert open_shell.desktop.preferences.settings.room is Room.DESK
    open_shell.settle()
    assert '"desk"' in open_shell.folder.settings.read_text(encoding="utf-8")


def test_the_next_start_goes_to_the_room_that_was_chosen(qapp, qtbot, tmp_path):
    with opened(qapp, qtbot, tmp_path / "laptop") as first:
        first.open_vault()
        first.press(first.ui.desk)
    with opened(qapp, qtbot, tmp_path / "laptop") as second:
        second.until(lambda: second.window.page_name == "unlock")
        second.settle()
        second.ui.secret.setText(PASSPHRASE)
        qtbot.keyClick(second.ui.secret, Qt.Key.Key_Return)
        second.until(lambda: second.window.page_name == "programme")


def test_the_room_can_be_changed_from_the_foot_of_the_rail(open_shell):
    open_shell.go("programme")
    open_shell.press(open_shell.window.rail.room_button)
    assert open_shell.window.page_name == "home"


def test_the_title_says_where_you_are(open_shell):
    open_shell.go("sessions")
    assert open_shell.window.windowTitle() == "Sessions · Workshop"


def test_the_tab_key_goes_down_the_rail_and_the_open_page_is_marked_and_said(open_shell):
    open_shell.go("sessions")
    rail = open_shell.window.rail
    chain, place = [], rail._buttons["programme"]
    while len(chain) < 12:
        chain.append(place)
        place = place.nextInFocusChain()
        while place.focusPolicy() is Qt.FocusPolicy.NoFocus:
            place = place.nextInFocusChain()
    foot = [
        rail.concern_button,
        rail.room_button,
        rail.guide_button,
        rail.settings_button,
        rail.blank_button,
        rail.lock_button,
    ]
    assert chain == [*rail._buttons.values(), *foot]
    said = {name: button.accessibleDescription() for name, button in rail._buttons.items()}
    assert said["sessions"] == "This page is open"
    assert said["programme"] == ""


def test_every_page_of_the_registry_can_be_made(open_shell):
    for spec in rooms.PAGES:
        page = open_shell.go(spec.name)
        assert page.isVisible(), spec.name
        assert open_shell.window.page_name == spec.name


def test_pages_of_the_rail_have_keys_of_their_own(open_shell, qtbot):
    open_shell.go("programme")
    qtbot.keyClick(open_shell.window, Qt.Key.Key_2, Qt.KeyboardModifier.AltModifier)
    open_shell.until(lambda: open_shell.window.page_name == "sessions")


def test_the_focus_stays_on_the_rail_when_a_page_is_chosen_there_by_keyboard(open_shell, qtbot):
    open_shell.go("programme")
    button = open_shell.window.rail._buttons["sessions"]
    button.setFocus()
    qtbot.keyClick(button, Qt.Key.Key_Space)
    open_shell.settle()
    assert open_shell.window.page_name == "sessions"
    assert open_shell.window.rail._buttons["sessions"] is button


# ---------------------------------------------------------------- locking


def test_locking_drops_keys_and_pages_and_asks_for_the_passphrase(open_shell, qtbot):
    page = open_shell.go("programme")
    qtbot.keyClick(open_shell.window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    open_shell.settle()
    assert open_shell.window.page_name == "unlock"
    assert rail_words(open_shell) == []
    open_shell.until(lambda: not isValid(page))
    with pytest.raises(LockedError):
        open_shell.window.services.programmes.owned()


def test_unlocking_goes_back_to_where_one_was(open_shell, qtbot):
    open_shell.go("sessions")
    open_shell.window.lock()
    open_shell.settle()
    open_shell.ui.secret.setText("quite another passphrase entirely")
    open_shell.press(open_shell.ui.unlock)
    assert "not the passphrase" in open_shell.page.notice.sentence
    assert open_shell.ui.secret.hasFocus()
    open_shell.ui.secret.setText(PASSPHRASE)
    open_shell.press(open_shell.ui.unlock)
    open_shell.until(lambda: open_shell.window.page_name == "sessions")


def test_after_unlocking_the_keyboard_is_on_the_page(open_shell):
    open_shell.go("programme")
    open_shell.window.lock()
    open_shell.settle()
    open_shell.ui.secret.setText(PASSPHRASE)
    open_shell.ui.unlock.click()
    open_shell.until(lambda: open_shell.window.page_name == "programme")
    open_shell.settle()
    assert open_shell.page.isAncestorOf(open_shell.window.focusWidget())


def test_a_lock_closes_dialogs(open_shell, qtbot):
    qtbot.keyClick(open_shell.window, Qt.Key.Key_Comma, Qt.KeyboardModifier.ControlModifier)
    dialog = open_shell.dialog(SettingsDialog)
    open_shell.settle()
    open_shell.window.lock()
    open_shell.settle()
    assert not dialog.isVisible()


def test_it_locks_by_itself_unless_somebody_holds_it_off(open_shell):
    holder = object()
    open_shell.window.navigator.hold_lock(holder)
    open_shell.window._auto_lock._ask()
    assert open_shell.window.page_name != "unlock"
    assert open_shell.window._auto_lock.running, "it asks again later"
    open_shell.window.navigator.release_lock(holder)
    open_shell.window._auto_lock._ask()
    open_shell.settle()
    assert open_shell.window.page_name == "unlock"
    assert not open_shell.window._auto_lock.running


def test_minutes_to_the_lock_are_the_strictest_policy_here(open_shell):
    from dataclasses import replace

    from workshop_app.domain.programme import Policy

    def make(services):
        services.programmes.create(replace(services.programmes.draft(), policy=Policy(lock_minutes=9)))
        services.programmes.create(replace(services.programmes.draft(), policy=Policy(lock_minutes=3)))

    open_shell.ask(make)
    open_shell.window.lock()
    open_shell.settle()
    open_shell.ui.secret.setText(PASSPHRASE)
    open_shell.press(open_shell.ui.unlock)
    open_shell.until(lambda: open_shell.window._auto_lock._minutes == 3)


# ---------------------------------------------------------------- blanking


def test_one_key_covers_the_window_and_any_key_uncovers_it(open_shell, qtbot):
    open_shell.window.activateWindow()
    said = []
    open_shell.window.navigator.blanked.connect(said.append)
    qtbot.keyClick(open_shell.window, Qt.Key.Key_B)
    assert open_shell.window._blank.isVisible()
    assert not open_shell.page.isVisible()
    assert open_shell.window.windowTitle() == "Workshop"
    qtbot.keyClick(open_shell.window._blank, Qt.Key.Key_Shift)
    assert open_shell.window._blank.isVisible()
    qtbot.mouseClick(open_shell.window._blank, Qt.MouseButton.LeftButton)
    assert open_shell.window._blank.isVisible()
    qtbot.keyClick(open_shell.window._blank, Qt.Key.Key_Space)
    assert not open_shell.window._blank.isVisible()
    assert open_shell.page.isVisible()
    assert said == [True, False]


def test_in_a_field_the_letter_is_a_letter_and_the_other_key_still_blanks(open_shell, qtbot):
    open_shell.window.lock()
    open_shell.settle()
    field = open_shell.ui.secret
    open_shell.window.activateWindow()
    field.setFocus()
    open_shell.until(lambda: QApplication.focusWidget() is field)
    qtbot.keyClick(field, Qt.Key.Key_B)
    assert field.text() == "b"
    assert not open_shell.window._blank.isVisible()
    qtbot.keyClick(field, Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier)
    assert open_shell.window._blank.isVisible()
    qtbot.keyClick(open_shell.window._blank, Qt.Key.Key_A)
    assert field.text() == "b", "the key that uncovers does nothing else"


def test_blank_and_lock_are_always_in_the_same_corner(open_shell):
    places = set()
    for name in ("home", "programme", "sessions"):
        open_shell.go(name)
        places.add(
            (open_shell.window.rail.blank_button.pos().toTuple(), open_shell.window.rail.lock_button.pos().toTuple())
        )
    open_shell.window.lock()
    open_shell.settle()
    places.add(
        (open_shell.window.rail.blank_button.pos().toTuple(), open_shell.window.rail.lock_button.pos().toTuple())
    )
    assert len(places) == 1
    assert not open_shell.window.rail.lock_button.isEnabled()


# ---------------------------------------------------------------- files and faults


def test_a_dropped_file_opens_the_page_that_understands_it(open_shell, tmp_path):
    sealed = tmp_path / "নিউহাম report.wsealed"
    sealed.write_bytes(b"")
    drop(open_shell, sealed)
    assert open_shell.window.page_name == "sessions"


def test_a_file_that_nobody_understands_is_named_and_left_alone(open_shell, tmp_path):
    strange = tmp_path / "holiday.jpeg"
    strange.write_bytes(b"x")
    drop(open_shell, strange)
    assert open_shell.window.page_name == "home"
    assert "“holiday.jpeg”" in open_shell.page.notice.sentence


def test_text_fields_leave_dropped_files_to_the_window(open_shell):
    page = open_shell.go("programme")
    assert not any(field.acceptDrops() for field in page.body.findChildren(QLineEdit))


def test_a_fault_ends_on_the_technical_page_without_its_words(open_shell):
    def work(_progress):
        raise ValueError("my cousin Imran was sent home")

    open_shell.desktop.runner.storage(work, lambda _: None, owner=open_shell.page)
    open_shell.until(lambda: open_shell.window.page_name == "fault")
    shown = open_shell.ui.details.toPlainText()
    assert "ValueError" in shown
    assert "task_runner.py" in shown
    assert "Imran" not in shown
    open_shell.press(open_shell.ui.back)
    assert open_shell.window.page_name == "home"


def test_escape_closes_the_notice(open_shell, qtbot):
    page = open_shell.go("programme")
    page.say("Saved.")
    qtbot.keyClick(page._ui.empty.button, Qt.Key.Key_Escape)
    assert page.notice.sentence == ""


def test_where_the_services_cannot_be_made_it_says_so_and_closes(qapp, qtbot, tmp_path):
    with opened(qapp, qtbot, tmp_path / "laptop") as shell:
        shell.window._services = None
        shell.window.show_fault(ValueError("my cousin Imran"))
        box = shell.dialog(QMessageBox)
        assert "could not be started" in box.text()
        assert "ValueError" in box.detailedText()
        assert "Imran" not in box.detailedText()
        box.reject()
        shell.until(lambda: not shell.window.isVisible())


def test_a_lock_under_the_blank_sheet_shows_the_lock_when_it_lifts(open_shell, qtbot):
    open_shell.go("programme")
    open_shell.window.blank()
    open_shell.window.lock()
    open_shell.settle()
    assert open_shell.window._blank.isVisible()
    qtbot.keyClick(open_shell.window._blank, Qt.Key.Key_Space)
    open_shell.settle()
    assert open_shell.window.page_name == "unlock"
    assert open_shell.ui.secret.hasFocus()


def test_closing_the_window_lets_the_page_put_away_what_is_its_own(open_shell):
    left = []
    open_shell.page.left = lambda: left.append(True)
    closing = []
    open_shell.window.navigator.closing.connect(lambda: closing.append(True))
    open_shell.window.close()
    assert left
    assert closing
