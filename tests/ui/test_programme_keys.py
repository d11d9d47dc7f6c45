"""The keys of a programme on the real window: where each is, the spare on paper, new keys, the days of a pack."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import QDate, Qt

from tests.ui.looking import cut
from workshop_app.services import key_text
from workshop_app.ui.dialogs.decision import DecisionDialog
from workshop_app.ui.dialogs.export_pack import ExportPackDialog
from workshop_app.ui.dialogs.key_sheet import KeySheetDialog
from workshop_app.ui.dialogs.programme_keys import ProgrammeKeysDialog
from workshop_app.ui.dialogs.restore_key import RestoreKeyDialog
from workshop_app.ui.dialogs.take_over import TakeOverDialog


@pytest.fixture
def made(open_shell):
    return open_shell.ask(lambda services: services.programmes.create(services.programmes.draft()))


@pytest.fixture
def page(open_shell, made):
    return open_shell.go("programme")


@pytest.fixture
def dialog(open_shell, page):
    open_shell.press(page._ui.keys)
    return open_shell.dialog(ProgrammeKeysDialog)


@pytest.fixture
def spare(open_shell, made):
    return open_shell.ask(lambda s: s.vault._workspace.vault.own_programme(made.programme.id)).spare


def say_yes(shell):
    shell.press(shell.dialog(DecisionDialog)._ui.yes)


def print_and_read_back(shell, dialog, spare, path):
    shell.press(dialog._ui.print_spare)
    sheet = shell.dialog(KeySheetDialog)
    sheet.write(path)
    shell.settle()
    sheet._ui.typed.setText(" ".join(key_text.groups(spare)[-2:]))
    shell.press(sheet._ui.confirm)


def test_the_page_says_until_it_is_done_that_the_spare_is_on_no_paper(open_shell, page, dialog, spare, tmp_path):
    assert page._ui.keys_state.text() == "The spare key is on no paper yet."
    assert page._ui.keys_state.property("role") == "warn"
    assert not dialog._ui.remove_spare.isEnabled()
    print_and_read_back(open_shell, dialog, spare, tmp_path / "spare.pdf")
    assert "a sheet that was read back on" in dialog._ui.spare_details.text()
    open_shell.press(dialog._ui.remove_spare)
    assert "cannot be undone" in open_shell.dialog(DecisionDialog)._ui.about.text()
    say_yes(open_shell)
    assert "on its printed sheet only" in dialog._ui.spare_details.text()
    assert not dialog._ui.print_spare.isEnabled()
    open_shell.press(dialog._ui.close)
    assert page._ui.keys_state.text() == "The spare key is on paper."


def test_the_secret_is_never_on_the_screen(open_shell, page, dialog, spare, tmp_path):
    open_shell.press(dialog._ui.print_spare)
    sheet = open_shell.dialog(KeySheetDialog)
    sheet.write(tmp_path / "spare.pdf")
    open_shell.settle()
    shown = [label.text() for window in (dialog, sheet, page) for label in window.findChildren(type(sheet._ui.about))]
    for group in key_text.groups(spare)[:9]:
        assert not any(group in text for text in shown)
    sheet.reject()


def test_a_sheet_that_cannot_be_written_is_said(open_shell, dialog, tmp_path):
    open_shell.press(dialog._ui.print_spare)
    sheet = open_shell.dialog(KeySheetDialog)
    sheet.write(tmp_path / "gone" / "spare.pdf")
    open_shell.settle()
    assert "was not saved" in sheet._ui.problem.text()
    assert not sheet._ui.saved.isVisible()
    assert not sheet._ui.confirm.isEnabled()
    sheet.reject()


def test_no_to_the_question_changes_nothing(open_shell, page, dialog, made):
    open_shell.press(dialog._ui.change_working)
    open_shell.press(open_shell.dialog(DecisionDialog)._ui.no)
    assert open_shell.ask(lambda s: s.programmes.get(made.programme.id)) == made


def test_a_new_working_key_changes_the_words_and_lists_the_old_one(open_shell, page, dialog, made):
    assert not dialog._ui.retired_card.isVisible()
    before = dialog._ui.working_words.text()
    open_shell.press(dialog._ui.change_working)
    assert "words of the programme change" in open_shell.dialog(DecisionDialog)._ui.about.text()
    say_yes(open_shell)
    assert dialog._ui.retired_card.isVisible()
    model = dialog._ui.retired.model()
    assert model.index(0, 0).data() == before
    assert [model.index(0, column).data() for column in (1, 3, 4)] == ["working key", "none", "on this laptop"]
    assert "secret on this laptop" in model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    open_shell.press(dialog._ui.close)
    words = open_shell.ask(lambda s: s.programmes.get(made.programme.id)).words
    assert words != made.words
    assert page._ui.words.text().split("\u00a0· ") == list(words)


def test_a_new_spare_is_to_be_printed_again(open_shell, page, dialog, spare, tmp_path):
    print_and_read_back(open_shell, dialog, spare, tmp_path / "spare.pdf")
    open_shell.press(dialog._ui.change_spare)
    say_yes(open_shell)
    assert "on this laptop only" in dialog._ui.spare_details.text()
    assert not dialog._ui.remove_spare.isEnabled()
    assert dialog._ui.retired.model().index(0, 1).data() == "spare"


def test_a_key_is_taken_back_from_paper(open_shell, page, dialog, spare, tmp_path):
    print_and_read_back(open_shell, dialog, spare, tmp_path / "spare.pdf")
    open_shell.press(dialog._ui.remove_spare)
    say_yes(open_shell)
    open_shell.press(dialog._ui.restore)
    back = open_shell.dialog(RestoreKeyDialog)
    assert not back._ui.restore.isEnabled()
    back._ui.typed.setText("AGE-SECRET-KEY-1QQQQ")
    open_shell.press(back._ui.restore)
    assert "group by group" in back._ui.problem.text()
    file = tmp_path / "spare.txt"
    file.write_text(spare, encoding="utf-8")
    back.take_file(file)
    open_shell.settle()
    assert "Remove it here" in dialog._ui.spare_details.text()


@pytest.mark.parametrize("size", [100, 200])
def test_nothing_is_cut(open_shell, page, dialog, size):
    open_shell.desktop.preferences.change(text_size=size)
    open_shell.settle()
    dialog.reject()
    open_shell.settle()
    open_shell.press(page._ui.keys)
    again = open_shell.dialog(ProgrammeKeysDialog)
    assert not cut(again)
    again.reject()


# ---------------------------------------------------------------- the days of a pack


@pytest.fixture
def days(open_shell, page):
    open_shell.press(page._ui.export_pack)
    return open_shell.dialog(ExportPackDialog)


def test_a_pack_holds_from_today_for_a_year_unless_other_days_are_chosen(open_shell, page, days, tmp_path, monkeypatch):
    asked = []
    monkeypatch.setattr("workshop_app.ui.pages.programme.ask_save", lambda *given: asked.append(given))
    assert days.first == date.today()
    assert (days.last - days.first).days == 365
    last = QDate.currentDate().addMonths(3)
    days._ui.last.setDate(last)
    open_shell.press(days._ui.proceed)
    asked[0][4](tmp_path / "p.wpack")
    open_shell.settle()
    pack = open_shell.ask(lambda s: s.planning.read_pack(tmp_path / "p.wpack")).pack
    assert (pack.not_before, pack.not_after) == (date.today(), last.toPython())
    assert str(last.year()) in page.notice.sentence


def test_days_that_cannot_be_are_said_and_the_button_waits(days):
    today = QDate.currentDate()
    for first, last, sentence in (
        (today, today.addDays(-1), "before the first"),
        (today.addDays(-5), today.addDays(-1), "over already"),
        (today, today.addYears(3), "two years"),
    ):
        days._ui.first.setDate(first)
        days._ui.last.setDate(last)
        assert sentence in days._ui.problem.text()
        assert not days._ui.proceed.isEnabled()
    days._ui.last.setDate(today)
    assert days._ui.proceed.isEnabled()
    assert not days._ui.problem.isVisible()


def test_what_is_still_missing_is_said_before_a_pack_goes_out(days, made):
    assert "on no paper yet" in days._ui.notice.text()
    assert "No designated lead" in days._ui.notice.text()
    assert all(word in days._ui.carries.text() for word in made.words)
    assert "Rescue" not in days._ui.carries.text()
    assert not cut(days)


# ---------------------------------------------------------------- a new laptop


def lost(services):
    """The laptop stands for a new one."""
    database = services.vault._workspace.vault._own_programmes._database
    with database.atomic():
        database.execute("DELETE FROM own_programme")


def test_a_programme_is_taken_over_on_a_new_laptop_by_file_sheet_and_words(open_shell, made, spare, dialog, tmp_path):
    assert not dialog._ui.write_file.isEnabled(), "without a sheet nobody could open it"
    open_shell.ask(lambda services: services.programme_keys.confirm_spare(made.programme.id, spare))
    dialog._show(open_shell.ask(lambda services: services.programme_keys.keys(made.programme.id)))
    assert dialog._ui.write_file.isEnabled()
    dialog.write_file(tmp_path / "a.wprogramme")
    open_shell.settle()
    assert "“a.wprogramme” was written" in dialog._ui.file_about.text()
    dialog.reject()
    open_shell.ask(lost)
    open_shell.page._discard()
    open_shell.settle()
    page = open_shell.page
    assert page._ui.stack.currentWidget() is page._ui.empty_page
    open_shell.press(page._ui.empty.other)
    taking = open_shell.dialog(TakeOverDialog)
    assert not taking._ui.choose.isEnabled()
    taking._ui.typed.setText(spare[:-2])
    taking.read_file(tmp_path / "a.wprogramme")
    open_shell.settle()
    assert "Compare it with the sheet" in taking._ui.problem.text()
    taking._ui.typed.setText(spare)
    taking.read_file(tmp_path / "a.wprogramme")
    open_shell.settle()
    assert taking._ui.words.text().split("\u00a0· ") == list(made.words)
    open_shell.press(taking._ui.take)
    assert "The programme is here now" in open_shell.page.notice.sentence
    (back,) = open_shell.ask(lambda services: services.programmes.owned())
    assert (back.programme, back.words) == (made.programme, made.words)
