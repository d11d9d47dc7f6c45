"""The agenda on the plan page: activities moved, timed, added, removed and excused, each step undone and redone."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QAbstractItemView, QLineEdit, QMenu, QSpinBox

from tests.ui.pages.planned import choose, kept, page_with_a_plan, starts, titles
from workshop_app.domain.agenda import Duty, Need
from workshop_app.domain.session import SessionState
from workshop_app.ui.dialogs.words import WordsDialog
from workshop_app.ui.models.agenda import Column
from workshop_app.ui.pages.plan import PlanPage

CTRL, ALT, SHIFT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ShiftModifier,
)


@pytest.fixture
def page(laptop):
    return page_with_a_plan(laptop)


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
