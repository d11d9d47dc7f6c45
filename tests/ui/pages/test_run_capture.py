"""Taking down what is said, by keyboard alone, on the real page with real services."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu

from tests.counted import calls
from workshop_app.domain.contribution import Contribution, ContributionKind
from workshop_app.ui.pages.run import RunPage
from workshop_app.ui.widgets.keep_menu import KeepMenu

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def page(running):
    page = running.open(RunPage)
    page.laptop = running
    return page


def go_to(page, title):
    running, session_id = page.services.running, page.navigator.session_id
    state = page.laptop.ask(lambda _services: running.open(session_id))
    activity = next(each for each in state.session.agenda if each.title == title)
    page.clock._do(lambda session: running.go_to(session, activity.id))
    page.laptop.idle()


def say(page, qtbot, line):
    """Type a line and press Enter, as a note-taker does, and wait until it is on disk."""
    qtbot.keyClicks(page._ui.entry, line)
    qtbot.keyClick(page._ui.entry, Qt.Key.Key_Return)
    page.laptop.idle()


def on_disk(page):
    session_id = page.navigator.session_id
    return page.laptop.ask(lambda services: services.capture.contributions(session_id))


def rows(page):
    return [page.model.at(row).text for row in range(page.model.rowCount())]


def test_a_line_goes_to_disk_and_the_next_one_begins(page, qtbot):
    say(page, qtbot, "! Stop and search near the estate #S6 #young-people ~9")
    (saved,) = on_disk(page)
    assert (saved.kind, saved.text) == (ContributionKind.CONCERN, "Stop and search near the estate")
    assert (saved.themes, saved.tags, saved.recognised_by) == (("S6",), ("young people",), 9)
    assert page._ui.entry.toPlainText() == ""
    assert page._ui.entry.hasFocus()
    assert rows(page) == ["Stop and search near the estate"]
    assert page._ui.status.text() == "1 contribution · all saved"


def test_lines_typed_as_fast_as_keys_come_are_all_kept(page, qtbot):
    for number in range(20):
        qtbot.keyClicks(page._ui.entry, f"line {number}")
        qtbot.keyClick(page._ui.entry, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(rows(page)) == 20)
    assert [item.text for item in on_disk(page)] == [f"line {number}" for number in reversed(range(20))]


@pytest.mark.parametrize(
    ("first", "kind"),
    [
        ("!", ContributionKind.CONCERN),
        ("?", ContributionKind.QUESTION),
        (">", ContributionKind.PROPOSAL),
        ('"', ContributionKind.VERBATIM),
    ],
)
def test_the_first_character_shows_in_the_kind_at_once(page, qtbot, first, kind):
    qtbot.keyClicks(page._ui.entry, f"{first} Paid mentors")
    assert page._ui.kind.currentData() is kind
    say(page, qtbot, "")
    assert on_disk(page)[0].kind is kind


def test_the_usual_kind_follows_from_the_activity(page, qtbot):
    go_to(page, "Experiences")
    say(page, qtbot, "A teacher asked the whole class")
    go_to(page, "Ideas to proposals")
    say(page, qtbot, "Paid mentors")
    assert [item.kind for item in on_disk(page)] == [ContributionKind.PROPOSAL, ContributionKind.EXPERIENCE]


def test_a_chosen_kind_stays_and_a_digit_chooses_it(page, qtbot):
    qtbot.keyClick(page._ui.entry, Qt.Key.Key_3, CTRL)
    say(page, qtbot, "One number to ring")
    say(page, qtbot, "? Who decides")
    say(page, qtbot, "A place to go")
    kinds = [item.kind for item in on_disk(page)]
    assert kinds == [ContributionKind.NEED, ContributionKind.QUESTION, ContributionKind.NEED]


def test_choosing_a_kind_against_the_first_character_takes_that_away(page, qtbot):
    qtbot.keyClicks(page._ui.entry, "! Paid mentors")
    page._ui.kind.setCurrentIndex(page._ui.kind.findData(ContributionKind.NEED))
    page._ui.kind.activated.emit(page._ui.kind.currentIndex())
    assert page._ui.entry.toPlainText() == "Paid mentors"
    say(page, qtbot, "")
    assert on_disk(page)[0].kind is ContributionKind.NEED


def test_themes_come_up_behind_a_hash_and_tab_takes_one(page, qtbot):
    qtbot.keyClicks(page._ui.entry, "Paid mentors #pol")
    themes = page.capture.themes.list
    assert themes.isVisible()
    qtbot.keyClick(page._ui.entry, Qt.Key.Key_Tab)
    assert page._ui.entry.toPlainText() == "Paid mentors #S6 "
    assert not themes.isVisible()
    say(page, qtbot, "~4")
    (saved,) = on_disk(page)
    assert (saved.text, saved.themes, saved.recognised_by) == ("Paid mentors", ("S6",), 4)


def test_arrows_choose_another_theme_and_enter_takes_it(page, qtbot):
    qtbot.keyClicks(page._ui.entry, "Paid mentors #S")
    qtbot.keyClick(page._ui.entry, Qt.Key.Key_Down)
    qtbot.keyClick(page._ui.entry, Qt.Key.Key_Return)
    assert page._ui.entry.toPlainText() == "Paid mentors #S2 "


def test_a_free_tag_is_saved_though_a_theme_has_that_word(page, qtbot):
    say(page, qtbot, "Paid mentors #police")
    assert on_disk(page)[0].tags == ("police",)


def test_a_whole_code_needs_no_list(page, qtbot):
    say(page, qtbot, "Paid mentors #s6")
    assert on_disk(page)[0].themes == ("S6",)


def test_themes_chosen_in_the_field_hold_for_the_lines_that_follow(page, qtbot):
    page.capture.fields._actions["S6"].setChecked(True)
    say(page, qtbot, "One #V5")
    say(page, qtbot, "Two")
    assert [item.themes for item in on_disk(page)] == [("S6",), ("S6", "V5")]
    assert "S6" in page._ui.themes.text()


def test_hands_in_the_field_count_for_one_line(page, qtbot):
    page._ui.heard.setValue(7)
    say(page, qtbot, "One")
    say(page, qtbot, "Two")
    assert [item.recognised_by for item in on_disk(page)] == [None, 7]


def test_hands_typed_show_in_the_field_and_the_field_wins_afterwards(page, qtbot):
    qtbot.keyClicks(page._ui.entry, "One ~6")
    assert page._ui.heard.value() == 6
    page._ui.heard.setValue(8)
    assert page._ui.entry.toPlainText() == "One"
    say(page, qtbot, "")
    assert on_disk(page)[0].recognised_by == 8


def test_the_table_is_set_down_and_stays(page, qtbot):
    page._ui.table.setValue(3)
    say(page, qtbot, "One")
    say(page, qtbot, "Two")
    assert {item.table for item in on_disk(page)} == {3}
    assert page._ui.table.maximum() == 3


def test_a_number_is_marked_and_enter_held_back_until_it_is_answered(page, qtbot):
    say(page, qtbot, "ring 020 7946 0018")
    assert on_disk(page) == ()
    assert "could point to a person" in page._ui.editing.text()
    assert page._ui.hint.isVisible()
    qtbot.keyClick(page._ui.entry, Qt.Key.Key_Tab)
    page.laptop.idle()
    assert not page._ui.editing.isVisible()
    say(page, qtbot, "")
    (saved,) = on_disk(page)
    assert "7946" not in saved.text
    session_id = page.navigator.session_id
    preview = page.laptop.ask(lambda services: services.capture._workspace.session(session_id).record())
    assert preview.identifiers == {"PHONE": 1}


def test_a_mark_is_kept_with_a_reason_and_only_the_reason_is_counted(page, qtbot):
    qtbot.keyClicks(page._ui.entry, "ring 020 7946 0018")
    page.laptop.idle()
    qtbot.keyClick(page._ui.entry, Qt.Key.Key_Escape)
    menu = page._ui.entry.findChild(KeepMenu)
    qtbot.keyClick(menu, Qt.Key.Key_2)
    say(page, qtbot, "")
    session_id = page.navigator.session_id
    record = page.laptop.ask(lambda services: services.capture._workspace.session(session_id).record())
    assert record.kept == {"a public person, place or body": 1}


def test_what_cannot_be_saved_stays_in_the_entry_with_a_sentence(page, qtbot):
    page._ui.entry.insertPlainText("word " * 1000)
    say(page, qtbot, "")
    assert "at most 4000 characters" in page.notice.sentence
    assert page._ui.entry.toPlainText().startswith("word word")
    say(page, qtbot, "")
    assert on_disk(page) == ()


def test_enter_in_an_empty_entry_says_what_to_do(page, qtbot):
    say(page, qtbot, "")
    assert page.notice.sentence == "There is nothing to save yet: type what was said."


def test_nothing_that_was_typed_is_left_to_undo_after_saving(page, qtbot):
    say(page, qtbot, "First")
    qtbot.keyClick(page._ui.entry, Qt.Key.Key_Z, CTRL)
    page.laptop.idle()
    assert page._ui.entry.toPlainText() == ""
    assert on_disk(page) == (), "undo takes the saved line back as a whole"


def test_with_ten_thousand_contributions_another_is_no_more_work_than_with_a_hundred(page):
    resets, work = [], []
    for many in (100, 10_000):
        page.model.set_rows([idea(number) for number in range(1, many + 1)])
        page._count()
        page.laptop.idle()
        page.model.modelReset.connect(lambda: resets.append(1))
        work.append(calls(lambda many=many: take_in(page, idea(many + 1))))
        assert rows(page)[0] == f"Idea {many + 1} from the table"
        page.model.modelReset.disconnect()
    assert not resets
    assert work[1] < 1.2 * work[0]


def idea(number):
    return Contribution(f"{number:016x}", number, ContributionKind.IDEA, f"Idea {number} from the table")


def take_in(page, item):
    page.model.apply([item], [])
    page._ui.contributions.viewport().repaint()


def test_the_menu_of_themes_is_reached_by_key(page, qtbot):
    menu = page._ui.themes.menu()
    assert isinstance(menu, QMenu)
    assert len(page.capture.fields._actions) == 30
