"""Keys and recovery in the window: each way tested, changed, added, taken out; what is secret is gone when covered."""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtWidgets import QLineEdit, QMessageBox

from tests.services.vaults import Backend
from tests.ui.looking import cut, nameless, out_of_reach, unlabelled
from tests.ui.shell import PASSPHRASE, opened
from workshop_app.domain.errors import WrongSecretError
from workshop_app.domain.programme import Pack, Policy
from workshop_app.sealing import age
from workshop_app.services.key_care import SlotKind
from workshop_app.storage.vault import HeldPack
from workshop_app.ui.dialogs.passphrase import PassphraseDialog
from workshop_app.ui.dialogs.try_way import TryWayDialog

NEW = "salmon kiwi velvet harbour"


@pytest.fixture
def backend():
    return Backend()


@pytest.fixture
def shell(qapp, qtbot, tmp_path, backend):
    """A window with an open vault, on a computer with a keyring; `code` is its recovery code."""
    with opened(qapp, qtbot, tmp_path / "laptop", backend.found) as shell:
        shell.until(lambda: shell.window.page_name)
        shell.code = shell.ask(lambda services: services.vault.create(PASSPHRASE, use_keyring=False))
        shell.window.navigator.vault_opened()
        shell.settle()
        yield shell


@pytest.fixture
def page(shell):
    return shell.go("keys")


def opens(shell, unlock, secret):
    def tried(services):
        services.vault.lock()
        getattr(services.vault, unlock)(secret)

    shell.ask(tried)


def stays_shut(shell, unlock, secret):
    def tried(services):
        services.vault.lock()
        with pytest.raises(WrongSecretError):
            getattr(services.vault, unlock)(secret)
        services.vault.unlock(PASSPHRASE)

    shell.ask(tried)


def test_it_is_reached_from_the_first_page(shell):
    shell.go("home")
    shell.press(shell.ui.keys)
    assert shell.window.page_name == "keys"


def test_it_shows_each_way_with_its_days_and_who_the_laptop_is(shell, page):
    ui = page._ui
    assert "Since" in ui.passphrase_state.text()
    assert "Nobody has typed it back yet" in ui.recovery_state.text()
    assert ui.keyring_state.text().startswith("Off. The macOS keychain")
    assert not ui.rescue_row.isVisible()
    laptop = shell.ask(lambda services: services.vault.laptop())
    assert all(word in ui.words.text() for word in laptop.words)
    assert ui.public.text().replace(" ", "") == laptop.public
    image = ui.square.grab().toImage()
    assert {image.pixelColor(x, image.height() // 2).value() for x in range(image.width())} == {0, 255}


def test_passphrase_and_code_are_tested_and_a_wrong_one_is_said(shell, page):
    ui = page._ui
    for button, wrong, right, state in (
        (ui.passphrase_test, NEW, PASSPHRASE, ui.passphrase_state),
        (ui.recovery_test, shell.code[:-1], shell.code.lower(), ui.recovery_state),
    ):
        shell.press(button)
        dialog = shell.dialog(TryWayDialog)
        dialog._ui.secret.setText(wrong)
        shell.press(dialog._ui.test)
        assert dialog._ui.problem.isVisible()
        dialog._ui.secret.setText(right)
        shell.press(dialog._ui.test)
        assert "right one" in page.notice.sentence
        assert "Last used or tested" in state.text()


def test_the_passphrase_is_changed_by_who_knows_it(shell, page):
    shell.press(page._ui.passphrase_change)
    dialog = shell.dialog(PassphraseDialog)
    ui = dialog._ui
    ui.old.setText(NEW)
    ui.passphrase.setText("orbit lantern meadow cactus")
    shell.settle()
    assert not ui.save.isEnabled()
    ui.again.setText("orbit lantern meadow cactus")
    shell.press(ui.save)
    assert "not the passphrase" in ui.problem.text()
    ui.old.setText(PASSPHRASE)
    for field in (ui.passphrase, ui.again):
        field.setText(NEW)
    shell.settle()
    shell.press(ui.save)
    assert "was changed" in page.notice.sentence
    opens(shell, "unlock", NEW)


def test_a_suggested_passphrase_is_shown_and_typed_once_more(shell, page):
    shell.press(page._ui.passphrase_change)
    ui = shell.dialog(PassphraseDialog)._ui
    shell.press(ui.suggest)
    assert len(ui.passphrase.text().split()) == 5
    assert ui.passphrase.echoMode() is QLineEdit.EchoMode.Normal
    assert not ui.save.isEnabled()
    shell.press(ui.cancel)


def test_a_new_code_holds_once_typed_back_and_the_old_one_until_then(shell, page):
    shell.press(page._ui.recovery_new)
    assert shell.window.page_name == "recovery"
    ui = shell.ui
    groups = ui.code.text().split()
    assert len(groups) == 6
    stays_shut(shell, "unlock_with_recovery", "-".join(groups))
    asked = int("".join(filter(str.isdigit, ui.group_label.text()))) - 1
    ui.group.setText(groups[asked - 1])
    assert not ui.proceed.isEnabled()
    ui.group.setText(groups[asked].lower())
    shell.press(ui.proceed)
    assert shell.window.page_name == "keys"
    assert "Destroy the old sheet" in shell.page.notice.sentence
    assert "Last used or tested" in shell.ui.recovery_state.text()
    stays_shut(shell, "unlock_with_recovery", shell.code)
    opens(shell, "unlock_with_recovery", "-".join(groups))


def test_a_new_code_can_be_left_and_the_old_one_stays(shell, page):
    shell.press(page._ui.recovery_new)
    code = "-".join(shell.ui.code.text().split())
    recovery = shell.page
    shell.press(shell.ui.keep_old)
    assert shell.window.page_name == "keys"
    assert not recovery._ui.code.text()
    stays_shut(shell, "unlock_with_recovery", code)
    opens(shell, "unlock_with_recovery", shell.code)


def test_a_code_that_is_shown_is_gone_after_a_blank_and_another_can_be_had(shell, page):
    shell.press(page._ui.recovery_new)
    ui = shell.ui
    first = ui.code.text()
    shell.window.blank()
    assert not ui.code.text()
    shell.window._unblank()
    shell.settle()
    assert ui.away.isVisible()
    assert not ui.code_frame.isVisible()
    assert not ui.proceed.isVisible()
    shell.press(ui.another)
    assert ui.code.text() not in ("", first)
    assert ui.proceed.isVisible()


def test_a_code_that_is_shown_is_gone_after_a_lock(shell, page):
    shell.press(page._ui.recovery_new)
    label = shell.ui.code
    gone = []
    label.destroyed.connect(lambda: gone.append(1))
    shell.window.lock()
    shell.until(lambda: gone)
    assert shell.window.page_name == "unlock"


def test_at_the_first_start_a_code_put_away_by_a_blank_is_replaced(qapp, qtbot, tmp_path):
    with opened(qapp, qtbot, tmp_path / "new") as shell:
        shell.until(lambda: shell.window.page_name == "set_up")
        for field in (shell.ui.passphrase, shell.ui.again):
            field.setText(PASSPHRASE)
        shell.settle()
        shell.press(shell.ui.create)
        shell.until(lambda: shell.window.page_name == "recovery")
        first = "-".join(shell.ui.code.text().split())
        shell.window.blank()
        shell.window._unblank()
        assert not shell.ui.keep_old.isVisible()
        shell.press(shell.ui.another)
        groups = shell.ui.code.text().split()
        shell.ui.group.setText(groups[int("".join(filter(str.isdigit, shell.ui.group_label.text()))) - 1])
        shell.press(shell.ui.proceed)
        assert shell.window.page_name == "home"
        stays_shut(shell, "unlock_with_recovery", first)
        opens(shell, "unlock_with_recovery", "-".join(groups))


@pytest.mark.parametrize("size", [100, 200])
def test_both_dialogs_are_met_by_keyboard_and_reader_and_nothing_is_cut(shell, page, size):
    shell.desktop.preferences.change(text_size=size)
    shell.settle()
    for button, kind in ((page._ui.passphrase_change, PassphraseDialog), (page._ui.recovery_test, TryWayDialog)):
        shell.press(button)
        dialog = shell.dialog(kind)
        dialog.show_problem(WrongSecretError("This is not the passphrase of this vault. Nothing was changed."))
        shell.settle()
        assert not nameless(dialog)
        assert not unlabelled(dialog)
        assert not out_of_reach(dialog)
        assert not cut(dialog)
        dialog.reject()
        shell.settle()


@pytest.mark.parametrize("cover", ["lock", "blank"])
def test_what_was_typed_into_a_dialog_is_gone_when_the_window_is_covered(shell, page, cover):
    shell.press(page._ui.passphrase_change)
    dialog = shell.dialog(PassphraseDialog)
    gone = []
    dialog._ui.passphrase.setText(NEW)
    dialog.destroyed.connect(lambda: gone.append(1))
    getattr(shell.window, cover)()
    shell.until(lambda: gone)


def test_a_keyring_is_added_tested_and_taken_out(shell, page, backend):
    ui = page._ui
    shell.press(ui.keyring_set)
    assert "while you are logged in" in page.notice.sentence
    assert ui.keyring_state.text().startswith("The macOS keychain. Since")
    shell.press(ui.keyring_test)
    assert "right key" in page.notice.sentence
    (account,) = backend.kept
    backend.kept[account] = "AAAA"
    shell.press(ui.keyring_test)
    assert "another one" in page.notice.sentence
    shell.press(ui.keyring_remove)
    assert not backend.kept
    assert not ui.keyring_test.isVisible()


def test_a_keyring_that_vanished_cannot_be_tested_and_can_be_taken_out(shell, page, backend):
    ui = page._ui
    shell.press(ui.keyring_set)
    backend.gone = True
    shell.go("keys")
    assert "cannot be tested now" in ui.keyring_state.text()
    assert not ui.keyring_test.isEnabled()
    shell.press(ui.keyring_remove)
    assert "no longer opens" in page.notice.sentence
    assert ui.keyring_state.text().startswith("This computer offers no keyring")


def test_a_new_key_is_drawn_and_everything_opens_as_before(shell, page):
    before = shell.ask(lambda services: services.keys._workspace.vault.key)
    shell.press(page._ui.rotate)
    assert "new key of the vault" in page.notice.sentence
    assert shell.ask(lambda services: services.keys._workspace.vault.key) != before
    opens(shell, "unlock", PASSPHRASE)


def test_the_card_is_written_where_one_says(shell, page, tmp_path):
    page._write_card(tmp_path / "card.pdf")
    shell.settle()
    assert (tmp_path / "card.pdf").read_bytes().startswith(b"%PDF")
    assert "no secret" in page.notice.sentence


@pytest.fixture
def spare(shell, tmp_path):
    """The spare key of a programme whose pack allows it, as a file."""
    secrets = [age.new_identity(), age.new_identity()]
    (tmp_path / "spare.txt").write_text(secrets[1] + "\n")

    def hold(services):
        programme = replace(services.programmes.draft(), name="Listening to London", policy=Policy(rescue_slot=True))
        recipients = tuple(map(age.recipient_of, secrets))
        days = date(2026, 1, 1), date(2026, 1, 1), date(2026, 12, 31)
        services.keys._workspace.vault.hold_pack(HeldPack(Pack(programme, 1, *days, recipients, "ab" * 32), b"x"))

    shell.ask(hold)
    return tmp_path / "spare.txt"


def test_the_rescue_key_is_off_says_what_it_means_and_is_allowed_only_on_purpose(shell, spare):
    page = shell.go("keys")
    ui = page._ui
    assert "Listening to London could open this laptop's vault with its spare key" in ui.rescue_state.text()
    assert "It is off" in ui.rescue_state.text()
    shell.press(ui.rescue_set)
    (box,) = page.findChildren(QMessageBox)
    assert box.defaultButton().text() == "Leave it off"
    box.defaultButton().click()
    shell.settle()
    assert shell.ask(lambda services: services.keys.keys().way(SlotKind.RESCUE)) is None
    allow(shell, page)
    assert "On: Listening to London can open" in ui.rescue_state.text()
    shell.press(ui.rescue_remove)
    assert shell.ask(lambda services: services.keys.keys().way(SlotKind.RESCUE)) is None


def allow(shell, page):
    shell.press(page._ui.rescue_set)
    (box,) = page.findChildren(QMessageBox)[-1:]
    box.buttons()[0].click()
    shell.settle()


def test_at_city_hall_the_rescue_key_opens_the_laptop_with_a_new_passphrase(shell, spare):
    page = shell.go("keys")
    assert not shell.window._pages.get("unlock")
    allow(shell, page)
    shell.window.lock()
    shell.settle()
    assert shell.ui.rescue.isVisible()
    shell.page._rescue([spare])
    ui = shell.dialog(PassphraseDialog)._ui
    assert not ui.old_box.isVisible()
    for field in (ui.passphrase, ui.again):
        field.setText(NEW)
    shell.settle()
    shell.press(ui.save)
    shell.until(lambda: shell.window.page_name == "home")
    opens(shell, "unlock", NEW)


def test_another_key_than_the_spare_one_is_said(shell, spare):
    allow(shell, shell.go("keys"))
    shell.window.lock()
    shell.settle()
    spare.write_text(age.new_identity())
    shell.page._rescue([spare])
    ui = shell.dialog(PassphraseDialog)._ui
    for field in (ui.passphrase, ui.again):
        field.setText(NEW)
    shell.settle()
    shell.press(ui.save)
    assert "not the rescue key" in ui.problem.text()
    assert shell.window.page_name == "unlock"
