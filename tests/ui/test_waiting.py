"""What waits for a receipt is always in view: on the rail in both rooms, and in one line when the app opens."""

from __future__ import annotations

import pytest

from tests.ui.handed_in import handed_in, receipts, sealed
from tests.ui.shell import PASSPHRASE
from workshop_app.domain.errors import SecretError, StorageError
from workshop_app.services.receipts import Waiting
from workshop_app.services.wipe import WipeService
from workshop_app.settings import Room
from workshop_app.storage.vault import Vault
from workshop_app.ui import receipt_words


@pytest.fixture
def stick(tmp_path):
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder


def number(shell, page):
    button = shell.window.rail._buttons[page]
    return button._number.text() if not button._number.isHidden() else ""


def unlock_again(shell):
    shell.window.lock()
    shell.settle()
    shell.ask(lambda services: services.vault.unlock(PASSPHRASE))
    shell.window.navigator.vault_opened()
    shell.settle()
    shell.until(lambda: shell.window.page_name != "unlock")
    shell.settle()


def test_the_rail_counts_in_both_rooms_and_follows_what_is_done(open_shell, stick):
    shell = open_shell
    programme, ids = sealed(shell, stick)
    unlock_again(shell)
    shell.go("plan")
    assert number(shell, "after") == "2"
    assert "2 sealed sessions wait" in shell.window.rail._buttons["after"].accessibleName()
    handed_in(shell, programme, stick)
    shell.go("receipts")
    shell.page.write_into(stick, ids[:1])
    shell.settle()
    assert number(shell, "receipts") == "1"
    shell.go("after")
    shell.page.take_files(sorted(stick.glob("*.wreceipt")))
    shell.settle()
    assert number(shell, "after") == "1"


def test_one_line_says_it_when_the_app_opens_and_leads_there(open_shell, stick):
    sealed(open_shell, stick)
    unlock_again(open_shell)
    assert open_shell.page.notice.sentence == "2 sealed sessions wait for City Hall's receipt, one since today."
    open_shell.press(open_shell.page.notice._action)
    open_shell.until(lambda: open_shell.window.page_name == "after")


def test_the_room_in_use_comes_first(open_shell, stick):
    programme, _ids = sealed(open_shell, stick)
    handed_in(open_shell, programme, stick)
    open_shell.go("coverage")
    assert open_shell.desktop.preferences.settings.room is Room.DESK
    unlock_again(open_shell)
    assert open_shell.page.notice.sentence == "2 reports that came in have no receipt yet, one since today."


def test_where_nothing_waits_nothing_is_said(open_shell):
    unlock_again(open_shell)
    open_shell.go("plan")
    assert open_shell.page.notice.sentence == ""
    assert number(open_shell, "after") == ""


def half_wiped(shell, stick, monkeypatch):
    programme, ids = sealed(shell, stick, ["Made-up workshop"])
    handed_in(shell, programme, stick)
    paths = receipts(shell, programme, stick, ids)
    shell.ask(lambda services: services.afterwards.take_in(paths))

    def full(*_arguments):
        raise StorageError("The disk is full.")

    def wipe(services):
        with pytest.raises(StorageError):
            services.wiping.wipe(ids[0])
        return True

    with monkeypatch.context() as patched:
        patched.setattr(Vault, "rekey", full)
        shell.ask(wipe)


def test_a_wipe_that_was_cut_short_is_ended_when_the_app_opens(open_shell, stick, monkeypatch):
    half_wiped(open_shell, stick, monkeypatch)
    unlock_again(open_shell)
    assert open_shell.page.notice.sentence == "A wipe that was cut short is finished now."
    (line,) = open_shell.ask(lambda services: services.afterwards.sessions())
    assert line.standing.value == "wiped"


def test_where_it_cannot_be_ended_it_is_said(open_shell, monkeypatch):
    def refused(_self):
        raise SecretError("This vault was made before.")

    monkeypatch.setattr(WipeService, "finish", refused)
    unlock_again(open_shell)
    assert open_shell.page.notice.sentence == "This vault was made before."


def test_locked_nothing_is_counted(open_shell, stick):
    sealed(open_shell, stick)
    unlock_again(open_shell)
    open_shell.window.lock()
    open_shell.settle()
    open_shell.window.navigator.waiting_changed.emit()
    open_shell.settle()
    assert open_shell.window.rail._waiting == {"after": (0, ""), "receipts": (0, "")}


@pytest.mark.parametrize(
    ("waiting", "tone", "words"),
    [
        (Waiting(), "good", "No sealed session waits for a receipt."),
        (Waiting(1, 1), "plain", "1 sealed session waits for City Hall's receipt, since yesterday."),
        (Waiting(3, 12), "warn", "3 sealed sessions wait for City Hall's receipt, one for 12 days."),
    ],
)
def test_what_waits_is_said_calmly_and_with_a_warning_once_it_is_long(qapp, waiting, tone, words):
    assert (receipt_words.tone(waiting), receipt_words.laptop_waits(waiting)) == (tone, words)
