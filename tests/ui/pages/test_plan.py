"""Planning on the real page: a pack trusted by its words, a session from a template, and what is known of it."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt, QTime
from PySide6.QtWidgets import QPushButton

from tests.ui.pages.planned import choose, kept, page_with_a_plan, starts
from workshop_app.ui.dialogs.new_session import NewSessionDialog
from workshop_app.ui.dialogs.pack import PackDialog
from workshop_app.ui.pages.plan import PlanPage

CTRL = Qt.KeyboardModifier.ControlModifier
SIX_TEMPLATES = 6


@pytest.fixture
def page(laptop):
    return page_with_a_plan(laptop)


# ---------------------------------------------------------------- packs


def test_an_empty_laptop_says_what_comes_first(laptop):
    page = laptop.open(PlanPage)
    assert page._ui.stack.currentWidget() is page._ui.no_pack
    assert page._ui.no_pack.button.hasFocus()


def test_a_pack_is_trusted_only_when_its_words_match(laptop, qtbot):
    page = laptop.open(PlanPage)
    page.take_files([laptop.pack])
    laptop.idle()
    dialog = page.findChild(PackDialog)
    words = laptop.ask(lambda services: services.planning.read_pack(laptop.pack).words)
    assert dialog._ui.words.text().split() == list(words)
    assert all(word in dialog._ui.words.accessibleName() for word in words)
    assert laptop.ask(lambda services: services.planning.held()) == ()
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert dialog.isVisible(), "a stray Enter must not trust anything"
    qtbot.mouseClick(dialog._ui.match, Qt.MouseButton.LeftButton)
    laptop.idle()
    assert [held.words for held in laptop.ask(lambda services: services.planning.held())] == [words]
    assert "is ready" in page.notice.sentence
    assert page._ui.editor_stack.currentWidget() is page._ui.no_session
    assert " · ".join(words) in page._ui.programmes.text()


def test_a_pack_whose_words_differ_is_not_taken(laptop, qtbot):
    page = laptop.open(PlanPage)
    page.take_files([laptop.pack])
    laptop.idle()
    dialog = page.findChild(PackDialog)
    qtbot.mouseClick(dialog._ui.differ, Qt.MouseButton.LeftButton)
    laptop.idle()
    assert laptop.ask(lambda services: services.planning.held()) == ()
    assert "do not match" in page.notice.sentence


def test_putting_the_comparison_off_takes_nothing(laptop, qtbot):
    page = laptop.open(PlanPage)
    page.take_files([laptop.pack])
    laptop.idle()
    qtbot.keyClick(page.findChild(PackDialog), Qt.Key.Key_Escape)
    laptop.idle()
    assert laptop.ask(lambda services: services.planning.held()) == ()
    assert page.notice.sentence == ""


def test_the_same_pack_again_is_said_to_be_here(page, laptop):
    page.take_files([laptop.pack])
    laptop.idle()
    assert page.notice.sentence.startswith("You hold this pack already")


def test_an_altered_pack_is_refused_with_the_reason(laptop):
    page = laptop.open(PlanPage)
    data = bytearray(laptop.pack.read_bytes())
    data[len(data) // 2] ^= 1
    altered = laptop.folder / "altered pack.wpack"
    altered.write_bytes(data)
    page.take_files([altered])
    laptop.idle()
    assert page.findChild(PackDialog) is None
    assert page.notice.sentence


# ---------------------------------------------------------------- sessions


@pytest.mark.parametrize("row", range(SIX_TEMPLATES))
def test_a_session_is_planned_from_each_template_by_keyboard(laptop, qtbot, row):
    laptop.trust()
    page = laptop.open(PlanPage)
    page.laptop = laptop
    qtbot.keyClick(page._ui.no_session.button, Qt.Key.Key_Space)
    dialog = page.findChild(NewSessionDialog)
    ui = dialog._ui
    assert ui.template_list.model().rowCount() == SIX_TEMPLATES
    for _ in range(row):
        qtbot.keyClick(ui.template_list, Qt.Key.Key_Down)
    ui.borough.setFocus()
    ui.borough.lineEdit().selectAll()
    qtbot.keyClicks(ui.borough, "Tower Hamlets")
    qtbot.keyClick(ui.borough, Qt.Key.Key_Tab)
    ui.start.setTime(QTime(19, 30))
    qtbot.keyClick(ui.tables, Qt.Key.Key_Up)
    qtbot.keyClick(ui.title, Qt.Key.Key_Return)
    laptop.idle()
    session = kept(page)
    programme = laptop.ask(lambda services: services.planning.held())[0].programme
    template = programme.templates[row]
    assert session.template == template.key
    assert session.agenda == template.activities
    assert (session.borough, session.tables, session.starts_at) == ("Tower Hamlets", 4, 19 * 60 + 30)
    assert session.title == f"{template.title}, Tower Hamlets"
    assert page._ui.editor_stack.currentWidget() is page._ui.editor
    assert laptop.navigator.session_id == session.id


def test_what_cannot_be_planned_is_said_in_the_dialog(page, qtbot):
    page.new_session()
    dialog = page.findChild(NewSessionDialog)
    dialog._ui.borough.setEditText("Atlantis")
    dialog._ui.title.setText("")
    qtbot.keyClicks(dialog._ui.title, " ")
    dialog._ui.save.click()
    page.laptop.idle()
    assert dialog.isVisible()
    assert dialog._ui.problem.text()
    dialog.reject()


def test_a_title_that_was_typed_is_not_overwritten(page, qtbot):
    page.new_session()
    dialog = page.findChild(NewSessionDialog)
    dialog._ui.title.selectAll()
    qtbot.keyClicks(dialog._ui.title, "Our evening")
    qtbot.keyClick(dialog._ui.template_list, Qt.Key.Key_Down)
    assert dialog._ui.title.text() == "Our evening"
    dialog.reject()


def test_a_plan_that_was_not_begun_is_removed_and_put_back(page, qtbot):
    choose(page, 0)
    page.editor.model.move(3, 1)
    before = kept(page)
    page.laptop.ask(lambda services: services.planning.save_venue(before.id, "The back room"))
    page._ui.sessions.setFocus()
    qtbot.keyClick(page._ui.sessions, Qt.Key.Key_Delete)
    page.laptop.idle()
    assert page.laptop.ask(lambda services: services.planning.sessions()) == ()
    qtbot.mouseClick(page.notice._action, Qt.MouseButton.LeftButton)
    page.laptop.idle()
    after = kept(page)
    assert after.agenda == before.agenda
    assert after.title == before.title
    assert page._ui.venue.text() == "The back room"


# ---------------------------------------------------------------- the plan's fields


def test_fields_are_saved_as_they_change_and_the_list_follows(page, qtbot):
    ui = page._ui
    ui.session_title.setFocus()
    ui.session_title.selectAll()
    qtbot.keyClicks(ui.session_title, "An evening in Barking")
    qtbot.keyClick(ui.session_title, Qt.Key.Key_Return)
    ui.borough.setFocus()
    ui.borough.lineEdit().selectAll()
    qtbot.keyClicks(ui.borough, "barking and dagenham")
    qtbot.keyClick(ui.borough, Qt.Key.Key_Return)
    ui.tables.setValue(5)
    ui.date.setDate(ui.date.date().addDays(7))
    session = kept(page)
    assert (session.title, session.borough, session.tables) == ("An evening in Barking", "Barking and Dagenham", 5)
    assert session.date == date(2026, 3, 11)
    assert page.sessions.at(0).title == "An evening in Barking"
    assert page.subject() == "An evening in Barking"
    assert ui.saved.text() == "All changes saved"


def test_an_empty_title_is_refused_and_the_old_one_comes_back(page, qtbot):
    title = page._ui.session_title.text()
    page._ui.session_title.setFocus()
    page._ui.session_title.clear()
    qtbot.keyClick(page._ui.session_title, Qt.Key.Key_Return)
    assert "needs a title" in page.notice.sentence
    assert page._ui.session_title.text() == title
    assert kept(page).title == title


def test_a_new_start_moves_the_whole_agenda(page):
    page._ui.start.setTime(QTime(19, 15))
    assert starts(page)[:2] == ["19:15", "19:21"]
    assert kept(page).starts_at == 19 * 60 + 15


def test_enter_on_a_session_opens_the_run_page(page, qtbot):
    page._ui.sessions.setFocus()
    with qtbot.waitSignal(page.navigator.page_wanted) as wanted:
        qtbot.keyClick(page._ui.sessions, Qt.Key.Key_Return)
    assert wanted.args[0] == "run"
    with qtbot.waitSignal(page.navigator.page_wanted) as wanted:
        qtbot.keyClick(page._ui.agenda, Qt.Key.Key_Return, CTRL)
    assert wanted.args[0] == "run"


def test_every_button_that_has_only_a_picture_has_a_name_and_says_its_key(page):
    for button in (page._ui.up, page._ui.down, page._ui.add, page._ui.remove, page._ui.undo, page._ui.redo):
        assert button.accessibleName()
        assert "(" in button.toolTip()
    shown = [button for button in page._ui.main.findChildren(QPushButton) if not button.isHidden()]
    assert shown
    assert all(button.text() for button in shown)


def test_times_and_dates_read_the_same_in_a_right_to_left_window(laptop, qapp):
    laptop.trust()
    laptop.plan()
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        page = laptop.open(PlanPage)
        assert page._ui.start.text() == "18:00"
        assert page._ui.date.text() == "4 Mar 2026"
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
