"""Planning on the real page: a pack trusted by its words, a session from a template, its agenda changed and undone."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import QModelIndex, Qt, QTime
from PySide6.QtWidgets import QAbstractItemView, QLineEdit, QMenu, QPushButton, QSpinBox

from workshop_app.domain.agenda import Duty, Need
from workshop_app.domain.session import SessionState
from workshop_app.ui.dialogs.new_session import NewSessionDialog
from workshop_app.ui.dialogs.pack import PackDialog
from workshop_app.ui.dialogs.words import WordsDialog
from workshop_app.ui.models.agenda import Column
from workshop_app.ui.pages.plan import PlanPage

CTRL, ALT, SHIFT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ShiftModifier,
)
SIX_TEMPLATES = 6


@pytest.fixture
def page(laptop):
    """The page with one planned session that is chosen."""
    laptop.trust()
    laptop.plan()
    page = laptop.open(PlanPage)
    page.laptop = laptop
    return page


def kept(page):
    """The chosen session as it is on disk."""
    session_id = page.editor.session.id
    page.laptop.idle()
    return page.laptop.ask(lambda services: services.planning.session(session_id))


def titles(session):
    return [activity.title for activity in session.agenda]


def choose(page, row, column=Column.TITLE):
    page._ui.agenda.setCurrentIndex(page.editor.model.index(row, column))
    page._ui.agenda.setFocus()
    return page._ui.agenda


def starts(page):
    model = page.editor.model
    return [model.data(model.index(row, Column.START)) for row in range(model.rowCount())]


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
    page._ui.sessions.setFocus()
    qtbot.keyClick(page._ui.sessions, Qt.Key.Key_Delete)
    page.laptop.idle()
    assert page.laptop.ask(lambda services: services.planning.sessions()) == ()
    qtbot.mouseClick(page.notice._action, Qt.MouseButton.LeftButton)
    page.laptop.idle()
    after = kept(page)
    assert after.agenda == before.agenda
    assert after.title == before.title


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


# ---------------------------------------------------------------- the agenda


def test_keys_move_an_activity_and_starts_are_recomputed(page, qtbot):
    before = titles(kept(page))
    agenda = choose(page, 3)
    qtbot.keyClick(agenda, Qt.Key.Key_Up, ALT)
    qtbot.keyClick(agenda, Qt.Key.Key_Up, ALT)
    assert titles(kept(page)) == [before[0], before[3], before[1], before[2], *before[4:]]
    assert starts(page)[:4] == ["18:00", "18:06", "18:11", "18:15"]
    assert agenda.currentIndex().row() == 1
    qtbot.keyClick(agenda, Qt.Key.Key_Down, ALT)
    assert titles(kept(page))[2] == before[3]


def test_what_a_drag_ends_with_moves_the_activity(page):
    """The drag itself belongs to the window system; this is what the view does when it ends between two rows."""
    before = titles(kept(page))
    agenda, model = page._ui.agenda, page.editor.model
    assert agenda.dragDropMode() is QAbstractItemView.DragDropMode.InternalMove
    assert model.flags(model.index(3, Column.TITLE)) & Qt.ItemFlag.ItemIsDragEnabled
    data = model.mimeData([model.index(3, Column.TITLE)])
    assert model.canDropMimeData(data, Qt.DropAction.MoveAction, 1, 0, QModelIndex())
    model.dropMimeData(data, Qt.DropAction.MoveAction, 1, 0, QModelIndex())
    assert titles(kept(page)) == [before[0], before[3], before[1], before[2], *before[4:]]
    assert starts(page)[:4] == ["18:00", "18:06", "18:11", "18:15"]


def test_minutes_are_typed_into_the_table(page, qtbot):
    agenda = choose(page, 0, Column.MINUTES)
    qtbot.keyClick(agenda, Qt.Key.Key_F2)
    minutes = agenda.findChild(QSpinBox)
    minutes.selectAll()
    qtbot.keyClicks(minutes, "12")
    qtbot.keyClick(minutes, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: starts(page)[1] == "18:12")
    assert kept(page).agenda[0].minutes == 12
    assert page._ui.totals.text().startswith("141 minutes · 18:00–20:21")


def test_space_ticks_must_and_fixed(page, qtbot):
    agenda = choose(page, 4, Column.FIXED)
    qtbot.keyClick(agenda, Qt.Key.Key_Space)
    assert kept(page).agenda[4].locked_start == 20
    agenda = choose(page, 4, Column.MUST)
    qtbot.keyClick(agenda, Qt.Key.Key_Space)
    assert kept(page).agenda[4].need is Need.OPTIONAL


def test_each_change_is_undone_and_redone(page, qtbot):
    before = kept(page)
    agenda = choose(page, 3)
    qtbot.keyClick(agenda, Qt.Key.Key_Up, ALT)
    qtbot.keyClick(agenda, Qt.Key.Key_Delete)
    changed = kept(page)
    assert len(changed.agenda) == len(before.agenda) - 1
    qtbot.keyClick(agenda, Qt.Key.Key_Z, CTRL)
    qtbot.keyClick(agenda, Qt.Key.Key_Z, CTRL)
    assert kept(page) == before
    assert not page._ui.undo.isEnabled()
    qtbot.keyClick(agenda, Qt.Key.Key_Y, CTRL)
    qtbot.keyClick(agenda, Qt.Key.Key_Z, CTRL | SHIFT)
    assert kept(page) == changed


def test_an_activity_is_added_after_the_chosen_one_and_its_title_typed(page, qtbot):
    agenda = choose(page, 1)
    qtbot.keyClick(agenda, Qt.Key.Key_I, CTRL)
    menu = page._ui.add.findChild(QMenu)
    action = next(action for action in menu.actions() if action.text() == "Break")
    action.trigger()
    menu.close()
    line = agenda.findChild(QLineEdit)
    line.selectAll()
    qtbot.keyClicks(line, "Tea")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    added = kept(page).agenda[2]
    assert (added.title, added.minutes, added.need) == ("Tea", 10, Need.OPTIONAL)


def test_what_was_removed_can_be_added_again_from_the_template(page, qtbot):
    before = kept(page)
    agenda = choose(page, 1)
    qtbot.keyClick(agenda, Qt.Key.Key_Delete)
    choose(page, 0)
    page.editor.offer()
    menu = page._ui.add.findChild(QMenu)
    assert menu.actions()[0].text() == "Consent, from the template"
    menu.actions()[0].trigger()
    menu.close()
    assert kept(page).agenda == before.agenda


def test_a_duty_that_is_lost_is_said_and_justified_with_a_reason(page, qtbot):
    row = next(row for row, each in enumerate(kept(page).agenda) if Duty.VOTE in each.duties)
    agenda = choose(page, row)
    qtbot.keyClick(agenda, Qt.Key.Key_Delete)
    assert "now has no vote" in page.notice.sentence
    button = page.editor.duties.buttons[Duty.VOTE]
    assert button.accessibleName() == "Say why, no vote"
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    dialog = page.findChild(WordsDialog)
    qtbot.keyClicks(dialog._ui.words, "The group asked for a talk only")
    qtbot.keyClick(dialog._ui.words, Qt.Key.Key_Return)
    (waiver,) = kept(page).waivers
    assert (waiver.duty, waiver.reason) == (Duty.VOTE, "The group asked for a talk only")
    assert page.editor.duties.buttons[Duty.VOTE].text() == "Change the reason…"
    page.editor.steps.undo()
    page.editor.steps.undo()
    assert kept(page).waivers == ()
    assert Duty.VOTE not in page.editor.duties.buttons


def test_a_reason_goes_when_what_it_excused_is_there_again(page, qtbot):
    row = next(row for row, each in enumerate(kept(page).agenda) if Duty.VOTE in each.duties)
    vote = kept(page).agenda[row]
    qtbot.keyClick(choose(page, row), Qt.Key.Key_Delete)
    page.editor._waive(Duty.VOTE, "No time")
    page.editor.model.add(row, vote)
    assert kept(page).waivers == ()


def test_what_the_room_is_asked_is_changed_below_the_agenda(page, qtbot):
    choose(page, 4)
    page._ui.prompt.setFocus()
    page._ui.prompt.selectAll()
    qtbot.keyClicks(page._ui.prompt, "What has helped?")
    qtbot.keyClick(page._ui.prompt, Qt.Key.Key_Return)
    assert kept(page).agenda[4].prompt == "What has helped?"


def test_while_it_runs_only_what_has_not_begun_can_be_changed(running, qtbot):
    page = running.open(PlanPage)
    page.laptop = running
    before = titles(kept(page))
    assert not page._ui.session_title.isEnabled()
    agenda = choose(page, 0)
    qtbot.keyClick(agenda, Qt.Key.Key_Down, ALT)
    assert titles(kept(page)) == before
    qtbot.keyClick(choose(page, 5), Qt.Key.Key_Up, ALT)
    assert titles(kept(page))[4] == before[5]
    assert page.sessions.at(0).state is SessionState.RUNNING


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
    assert all(button.text() for button in page._ui.main.findChildren(QPushButton))


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
