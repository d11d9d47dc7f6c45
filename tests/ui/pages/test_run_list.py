"""What is done with contributions afterwards: found, changed, merged, removed, taken back, made into proposals."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from tests.ui.pages.test_run_capture import CTRL, on_disk, page, rows, say  # noqa: F401  the fixture
from workshop_app.domain.contribution import ContributionKind
from workshop_app.ui.dialogs.heard import HeardDialog
from workshop_app.ui.dialogs.proposal import ProposalDialog
from workshop_app.ui.models.contributions import Order

SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def list_page(page, qtbot):  # noqa: F811
    for line in ("Paid mentors #S2 ~12", "Stop and search ~9", "! Stop and search at the station #S6 ~4"):
        say(page, qtbot, line)
    return page


def to_list(page, qtbot, row=0):  # noqa: F811
    view = page._ui.contributions
    view.choose(row)
    view.setFocus()
    return view


def test_find_as_you_type_shows_what_matches_and_escape_shows_all(list_page, qtbot):
    page = list_page  # noqa: F811
    qtbot.keyClick(page._ui.entry, Qt.Key.Key_F, CTRL)
    assert page._ui.find.hasFocus()
    qtbot.keyClicks(page._ui.find, "stop sea")
    page.laptop.idle()
    assert sorted(rows(page)) == ["Stop and search", "Stop and search at the station"]
    assert page._ui.status.text() == "2 of 3 found"
    qtbot.keyClick(page._ui.find, Qt.Key.Key_Down)
    assert page._ui.contributions.hasFocus()
    page._ui.find.setFocus()
    qtbot.keyClick(page._ui.find, Qt.Key.Key_Escape)
    assert len(rows(page)) == 3
    assert page._ui.entry.hasFocus()


def test_a_new_line_is_seen_though_a_search_was_on(list_page, qtbot):
    page = list_page  # noqa: F811
    qtbot.keyClicks(page._ui.find, "mentors")
    page.laptop.idle()
    say(page, qtbot, "Open evenings")
    assert rows(page)[0] == "Open evenings"
    assert page._ui.find.text() == ""


def test_enter_on_a_row_changes_it_and_the_line_that_was_there_comes_back(list_page, qtbot):
    page = list_page  # noqa: F811
    qtbot.keyClicks(page._ui.entry, "half a line")
    view = to_list(page, qtbot, 2)
    qtbot.keyClick(view, Qt.Key.Key_Return)
    assert page._ui.entry.toPlainText() == "Paid mentors #S2 ~12"
    assert page._ui.editing.text().startswith("Changing 1.")
    page._ui.entry.fill("Paid youth mentors #S2 #V2 ~13")
    say(page, qtbot, "")
    changed = on_disk(page)[2]
    assert (changed.number, changed.text, changed.themes) == (1, "Paid youth mentors", ("S2", "V2"))
    assert changed.recognised_by == 13
    assert rows(page)[2] == "Paid youth mentors"
    assert page._ui.entry.toPlainText() == "half a line"
    assert view.hasFocus()


def test_escape_leaves_a_row_as_it_was(list_page, qtbot):
    page = list_page  # noqa: F811
    view = to_list(page, qtbot)
    qtbot.keyClick(view, Qt.Key.Key_F2)
    qtbot.keyClicks(page._ui.entry, " and more")
    qtbot.keyClick(page._ui.entry, Qt.Key.Key_Escape)
    assert on_disk(page)[0].text == "Stop and search at the station"
    assert page._ui.entry.toPlainText() == ""


def test_a_name_typed_while_changing_is_held_back_like_any_other(list_page, qtbot):
    page = list_page  # noqa: F811
    qtbot.keyClick(to_list(page, qtbot), Qt.Key.Key_Return)
    page._ui.entry.fill("ring someone@example.org")
    say(page, qtbot, "")
    assert on_disk(page)[0].text == "Stop and search at the station"
    qtbot.keyClick(page._ui.entry, Qt.Key.Key_Tab)
    page.laptop.idle()
    say(page, qtbot, "")
    assert "example" not in on_disk(page)[0].text


def test_words_that_change_have_to_be_read_back_again(list_page, qtbot):
    page = list_page  # noqa: F811
    view = to_list(page, qtbot)
    qtbot.keyClick(view, Qt.Key.Key_Space)
    page.laptop.idle()
    assert on_disk(page)[0].read_back
    qtbot.keyClick(view, Qt.Key.Key_Return)
    page._ui.entry.fill("Stop and search at the bus stop")
    say(page, qtbot, "")
    assert not on_disk(page)[0].read_back


def test_read_back_is_ticked_for_all_that_are_chosen_and_off_again(list_page, qtbot):
    page = list_page  # noqa: F811
    view = to_list(page, qtbot)
    view.selectAll()
    qtbot.keyClick(view, Qt.Key.Key_R, CTRL)
    page.laptop.idle()
    assert all(item.read_back for item in on_disk(page))
    qtbot.keyClick(view, Qt.Key.Key_Space)
    page.laptop.idle()
    assert not any(item.read_back for item in on_disk(page))


def test_a_digit_on_a_row_begins_the_count_of_hands(list_page, qtbot):
    page = list_page  # noqa: F811
    view = to_list(page, qtbot)
    qtbot.keyClick(view, Qt.Key.Key_1)
    dialog = page.findChild(HeardDialog)
    qtbot.waitUntil(lambda: dialog._ui.heard.hasFocus() and not dialog._ui.heard.lineEdit().hasSelectedText())
    qtbot.keyClick(dialog._ui.heard, Qt.Key.Key_5)
    qtbot.keyClick(dialog._ui.heard, Qt.Key.Key_Return)
    page.laptop.idle()
    assert on_disk(page)[0].recognised_by == 15


def test_duplicates_are_merged_into_the_current_one_and_undone(list_page, qtbot):
    page = list_page  # noqa: F811
    view = to_list(page, qtbot, 0)
    qtbot.keyClick(view, Qt.Key.Key_Down, SHIFT)
    qtbot.keyClick(view, Qt.Key.Key_M, CTRL)
    page.laptop.idle()
    kept, other = on_disk(page)
    assert (kept.number, kept.recognised_by, kept.themes) == (2, 9, ("S6",))
    assert other.number == 1
    assert len(rows(page)) == 2
    assert page.notice.sentence == "3 merged into 2."
    qtbot.keyClick(view, Qt.Key.Key_Z, CTRL)
    page.laptop.idle()
    assert [item.number for item in on_disk(page)] == [3, 2, 1]
    assert len(rows(page)) == 3


def test_merging_one_says_how_to_choose_more(list_page, qtbot):
    page = list_page  # noqa: F811
    qtbot.keyClick(to_list(page, qtbot), Qt.Key.Key_M, CTRL)
    assert page.notice.sentence.startswith("Choose two or more")


def test_removing_offers_undo_instead_of_asking(list_page, qtbot):
    page = list_page  # noqa: F811
    view = to_list(page, qtbot, 1)
    qtbot.keyClick(view, Qt.Key.Key_Delete)
    page.laptop.idle()
    assert [item.number for item in on_disk(page)] == [3, 1]
    assert view.currentIndex().row() == 1
    qtbot.mouseClick(page.notice._action, Qt.MouseButton.LeftButton)
    page.laptop.idle()
    assert [item.number for item in on_disk(page)] == [3, 2, 1]
    assert [page.model.at(row).number for row in range(3)] == [3, 2, 1]


def test_undo_says_when_there_is_nothing_left(list_page, qtbot):
    page = list_page  # noqa: F811
    for _ in range(4):
        qtbot.keyClick(page._ui.entry, Qt.Key.Key_Z, CTRL)
        page.laptop.idle()
    assert on_disk(page) == ()
    assert page.notice.sentence == "There is nothing to take back."


def test_a_proposal_is_made_from_what_was_chosen(list_page, qtbot):
    page = list_page  # noqa: F811
    view = to_list(page, qtbot, 1)
    qtbot.keyClick(view, Qt.Key.Key_Up, SHIFT)
    qtbot.keyClick(view, Qt.Key.Key_P, CTRL)
    dialog = page.findChild(ProposalDialog)
    entry = dialog._ui.entry
    assert entry.toPlainText() == "Stop and search at the station"
    entry.fill("Body cameras at every stop and search")
    qtbot.keyClick(entry, Qt.Key.Key_Return)
    page.laptop.idle()
    session_id = page.navigator.session_id
    (proposal,) = page.laptop.ask(lambda services: services.votes.proposals(session_id))
    assert proposal.text == "Body cameras at every stop and search"
    assert set(proposal.sources) == {item.id for item in on_disk(page)[:2]}
    assert proposal.themes == ("S6",)
    assert "Proposal 1" in page.notice.sentence
    qtbot.waitUntil(lambda: page.findChild(ProposalDialog) is None)


def test_a_name_in_a_proposal_is_held_back(list_page, qtbot):
    page = list_page  # noqa: F811
    to_list(page, qtbot)
    page.list.propose()
    dialog = page.findChild(ProposalDialog)
    dialog._ui.entry.fill("Write to someone@example.org")
    qtbot.keyClick(dialog._ui.entry, Qt.Key.Key_Return)
    page.laptop.idle()
    assert dialog.isVisible()
    assert "could point to a person" in dialog._ui.problem.text()
    dialog.reject()
    session_id = page.navigator.session_id
    assert page.laptop.ask(lambda services: services.votes.proposals(session_id)) == ()


def test_rows_can_be_ordered_and_copied(list_page, qtbot):
    page = list_page  # noqa: F811
    page.model.set_order(Order.HEARD)
    assert rows(page)[0] == "Paid mentors"
    page.model.set_order(Order.KIND)
    assert page.model.at(2).kind is ContributionKind.OBSERVATION
    view = to_list(page, qtbot)
    qtbot.keyClick(view, Qt.Key.Key_C, CTRL)
    assert "Stop and search at the station" in QGuiApplication.clipboard().text()


def test_escape_in_the_list_goes_back_to_typing(list_page, qtbot):
    page = list_page  # noqa: F811
    qtbot.keyClick(to_list(page, qtbot), Qt.Key.Key_Escape)
    assert page._ui.entry.hasFocus()
