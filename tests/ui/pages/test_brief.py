"""The brief page in the window: what the board will read, and saving it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QLabel, QLineEdit

from tests.builders import record, records
from tests.sealing import samples
from tests.sealing.weighed import weighed
from tests.ui.desk import NAME, with_sessions
from tests.ui.shell import Shell
from workshop_app.ui.pages import brief as brief_page
from workshop_app.ui.widgets.result_bar import ResultBar


def shown(open_shell: Shell, held):
    with_sessions(open_shell, held)
    open_shell.go("brief")
    return open_shell.ui


def words_of(ui) -> list[str]:
    return [label.text() for label in ui.pages.findChildren(QLabel) if not label.isHidden()]


def test_the_preview_says_what_the_brief_will_say_and_names_the_profile(open_shell: Shell):
    ui = shown(open_shell, records(12))
    words = words_of(ui)
    assert ui.profile.text() == "Disclosure profile: board"
    assert "Counts of 1 to 4 are hidden" in ui.profile_words.text()
    assert any(each.startswith("12 sessions in 6 boroughs with 242 heads") for each in words)
    assert "“We are always the subject and never the partner”" in words
    assert "Consensus" in words


def test_what_the_board_may_not_see_is_not_in_the_preview(open_shell: Shell):
    ui = shown(open_shell, [record(1, heads=3), record(2, borough="Hackney", heads=20)])
    words = words_of(ui)
    rows = [label.accessibleName() for label in ui.pages.findChildren(QLabel) if label.accessibleName()]
    assert "Newham: Residents hidden, all hidden, sessions 1" in rows
    assert "3" not in words
    assert any("* stands for a number that is hidden" in each for each in words)


def test_options_weighed_against_each_other_are_in_the_preview(open_shell: Shell):
    made_up = weighed(samples.closed(2)).record
    ui = shown(open_shell, [replace(made_up, session=record(1).session)])
    words = words_of(ui)
    assert "Options weighed against each other" in words
    assert "1. Keep the youth centre open in the holidays." in words
    assert any(each.startswith("Ranking by Schulze's method. n = 34.") for each in words)
    bars = [bar.accessibleDescription() for bar in ui.pages.findChildren(ResultBar)]
    assert any("1 dot" in each and "2 dots" in each for each in bars)


def test_hostile_words_are_shown_as_words(open_shell: Shell):
    hostile = '<img src="file:///etc/passwd"><b>bold</b>'
    ui = shown(open_shell, [record(1, texts=[hostile])])
    labels = [label for label in ui.pages.findChildren(QLabel) if hostile in label.text()]
    assert labels
    assert all(label.textFormat() is Qt.TextFormat.PlainText for label in labels)


def saved(open_shell: Shell, path: Path) -> None:
    open_shell.press(open_shell.ui.save)
    dialog = open_shell.dialog(QFileDialog)
    assert NAME in dialog.selectedFiles()[0]
    field = dialog.findChild(QLineEdit, "fileNameEdit")
    field.setText(str(path))
    open_shell.qtbot.keyClick(field, Qt.Key.Key_Return)
    open_shell.until(path.exists)
    open_shell.settle()


def test_saving_writes_the_brief_and_offers_the_folder(
    open_shell: Shell, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    ui = shown(open_shell, records(12))
    saved(open_shell, tmp_path / "for the board.pdf")
    assert 2 <= len(PdfReader(tmp_path / "for the board.pdf").pages) <= 4
    assert open_shell.page.notice.isVisible()
    opened: list[Path] = []
    monkeypatch.setattr(brief_page, "open_folder", opened.append)
    button = next(each for each in open_shell.page.notice.findChildren(type(ui.save)) if each.text() == "Open folder")
    open_shell.press(button)
    assert opened == [tmp_path]
    assert ui.save.isEnabled()


def test_a_folder_that_cannot_be_written_is_said_in_a_sentence(open_shell: Shell, tmp_path: Path):
    ui = shown(open_shell, [record(1)])
    open_shell.page._write(tmp_path / "gone" / "brief.pdf")
    open_shell.settle()
    said = " ".join(label.text() for label in open_shell.page.notice.findChildren(QLabel))
    assert "was not saved" in said
    assert ui.save.isEnabled()


def test_without_a_session_one_action_leads_to_where_reports_come_in(open_shell: Shell):
    ui = shown(open_shell, [])
    assert ui.stack.currentWidget() is ui.empty_page
    open_shell.press(ui.empty.button)
    assert open_shell.window.page_name == "sessions"


def test_the_preview_is_reached_and_scrolled_by_keyboard(open_shell: Shell):
    ui = shown(open_shell, records(12))
    ui.save.setFocus()
    open_shell.qtbot.keyClick(open_shell.window.focusWidget(), Qt.Key.Key_Tab)
    assert ui.preview.hasFocus()
    open_shell.qtbot.keyClick(ui.preview, Qt.Key.Key_PageDown)
    assert ui.preview.verticalScrollBar().value() > 0
    assert ui.preview.accessibleName() == "What the brief will say"
