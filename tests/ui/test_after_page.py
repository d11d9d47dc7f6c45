"""The page for afterwards: what waits, receipts taken in and dropped, and the wipe in two steps."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from tests.ui.dropping import drop
from tests.ui.handed_in import TITLES, handed_in, receipts, sealed
from workshop_app.domain.errors import StorageError
from workshop_app.storage.vault import Vault
from workshop_app.ui.dialogs.wipe import WipeDialog


@pytest.fixture
def stick(tmp_path):
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder


@pytest.fixture
def waiting(open_shell, stick):
    """Two sealed sessions, whose reports are at the desk; the page is open."""
    shell = open_shell
    shell.programme, shell.ids = sealed(shell, stick)
    handed_in(shell, shell.programme, stick)
    shell.go("after")
    return shell


def rows(shell):
    model = shell.page._model
    return [(model.row(row).title, model.row(row).standing.value) for row in range(model.rowCount())]


def choose(shell, title):
    model = shell.page._model
    shell.ui.table.selectRow(next(row for row in range(model.rowCount()) if model.row(row).title == title))
    shell.settle()


def test_before_anything_is_sealed_it_says_so_and_leads_to_the_seal(open_shell):
    open_shell.go("after")
    assert open_shell.ui.stack.currentWidget() is open_shell.ui.empty_page
    open_shell.press(open_shell.ui.empty.button)
    assert open_shell.window.page_name == "seal"


def test_a_sealed_session_waits_and_cannot_be_wiped(waiting):
    assert rows(waiting) == [(title, "awaiting") for title in sorted(TITLES)]
    assert "2 sealed sessions wait" in waiting.ui.waiting._words.text()
    assert not waiting.ui.wipe.isEnabled()
    waiting.qtbot.keyClick(waiting.ui.table, Qt.Key.Key_Delete)
    waiting.settle()
    assert not waiting._dialogs(WipeDialog)
    assert "Awaiting receipt" in waiting.ui.track.accessibleName()


def test_a_receipt_dropped_on_the_window_is_taken_in_from_any_page(waiting, stick):
    (path,) = receipts(waiting, waiting.programme, stick, waiting.ids[:1])
    waiting.go("coverage")
    drop(waiting, path)
    waiting.settle()
    assert waiting.window.page_name == "after"
    assert dict(rows(waiting)) == {TITLES[0]: "receipt", TITLES[1]: "awaiting"}
    assert TITLES[0] in waiting.page.notice.sentence
    assert waiting.ui.chosen_title.text() == TITLES[0]
    assert waiting.ui.wipe.isEnabled()


def test_many_are_taken_in_at_once_and_what_was_not_is_said(waiting, stick):
    paths = receipts(waiting, waiting.programme, stick, waiting.ids)
    (stick / "other.wreceipt").write_bytes(b"no receipt")
    waiting.page.take_files([*paths, stick / "other.wreceipt"])
    waiting.settle()
    assert {standing for _, standing in rows(waiting)} == {"receipt"}
    sentence = waiting.page.notice.sentence
    assert sentence.startswith("2 receipts taken in. 1 file was not: other.wreceipt: This is not a receipt")
    assert "No sealed session waits" in waiting.ui.waiting._words.text()


def wipe_dialog(shell, stick):
    shell.page.take_files(receipts(shell, shell.programme, stick, shell.ids[:1]))
    shell.settle()
    shell.press(shell.ui.wipe)
    dialog = shell.dialog(WipeDialog)
    shell.settle()
    return dialog


def test_the_wipe_says_what_goes_then_asks_once_more_and_is_done(waiting, stick):
    waiting.window.navigator.open_session(waiting.ids[0])
    dialog = wipe_dialog(waiting, stick)
    assert TITLES[0] in dialog._ui.heading.text()
    assert "1 contribution" in dialog._ui.goes.text()
    assert "receipt" in dialog._ui.stays.text()
    assert not dialog._ui.wipe.isVisible()
    waiting.press(dialog._ui.go_on)
    assert "cannot be undone" in dialog._ui.last_words.text()
    assert not dialog._ui.wipe.isEnabled()
    dialog._ui.sure.setChecked(True)
    waiting.press(dialog._ui.wipe)
    assert rows(waiting) == [(TITLES[1], "awaiting"), ("", "wiped")]
    assert waiting.page.notice.sentence.startswith("Wiped.")
    assert waiting.window.navigator.session_id == ""
    summaries = waiting.ask(lambda services: services.planning.sessions())
    assert [summary.id for summary in summaries] == waiting.ids[1:]


def test_of_a_wiped_session_only_the_proof_is_shown(waiting, stick):
    waiting.page.take_files(receipts(waiting, waiting.programme, stick, waiting.ids[:1]))
    waiting.ask(lambda services: services.wiping.wipe(waiting.ids[0]))
    waiting.go("after")
    waiting.ui.table.selectRow(1)
    assert waiting.ui.chosen_title.text() == f"Wiped session {waiting.ids[0][:8]}"
    assert "✓ Wiped" in waiting.ui.track.accessibleName()
    assert not waiting.ui.card_buttons.isVisible()


@pytest.mark.parametrize("step", ["first", "last"])
def test_changing_ones_mind_at_either_step_wipes_nothing(waiting, stick, step):
    dialog = wipe_dialog(waiting, stick)
    if step == "last":
        waiting.press(dialog._ui.go_on)
        dialog._ui.sure.setChecked(True)
        waiting.press(dialog._ui.back)
        waiting.press(dialog._ui.go_on)
        assert not dialog._ui.sure.isChecked()
    waiting.qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    waiting.settle()
    assert dict(rows(waiting))[TITLES[0]] == "receipt"


def test_a_wipe_that_the_disk_refused_half_way_is_shown_and_can_be_finished(waiting, stick, monkeypatch):
    dialog = wipe_dialog(waiting, stick)
    waiting.press(dialog._ui.go_on)
    dialog._ui.sure.setChecked(True)

    def full(*_arguments):
        raise StorageError("The disk is full.")

    with monkeypatch.context() as patched:
        patched.setattr(Vault, "rekey", full)
        waiting.press(dialog._ui.wipe)
    assert waiting.page.notice.sentence == "The disk is full."
    waiting.ui.table.selectRow(1)
    assert waiting.ui.wipe.text() == "Finish the wipe"
    waiting.press(waiting.ui.wipe)
    assert rows(waiting)[1] == ("", "wiped")


def test_it_can_be_sealed_again(waiting):
    choose(waiting, TITLES[1])
    waiting.press(waiting.ui.seal_again)
    assert (waiting.window.page_name, waiting.window.navigator.session_id) == ("seal", waiting.ids[1])
