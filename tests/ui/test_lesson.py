"""The lesson for note-takers: every step can be done, slips are said, and nothing of it is saved or remembered."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.ui.looking import cut, nameless, out_of_reach, unlabelled
from workshop_app.domain import lesson
from workshop_app.ui.dialogs.lesson import LessonDialog
from workshop_app.ui.lesson_steps import steps


@pytest.fixture
def played(open_shell):
    page = open_shell.go("table_notes")
    page.play_lesson()
    dialog = open_shell.dialog(LessonDialog)
    open_shell.settle()
    yield open_shell, dialog
    dialog.reject()


def hand_in(shell, dialog, line):
    dialog._ui.entry.fill(line)
    QTest.keyClick(dialog._ui.entry, Qt.Key.Key_Return)
    shell.settle()


def test_a_line_that_is_shown_does_what_its_step_wants():
    assert [step for step in steps() if lesson.slips(step.wanted, step.shown)] == []
    assert {theme for step in steps() if (theme := step.wanted.theme)} <= set(lesson.THEMES)


def test_it_is_played_to_the_end_and_what_is_wrong_is_said(played):
    shell, dialog = played
    ui = dialog._ui
    assert not [look(dialog) for look in (nameless, unlabelled, cut, out_of_reach) if look(dialog)]
    hand_in(shell, dialog, "Nothing to do after six")
    assert (dialog.place, ui.told.text()) == (1, "Right.")
    hand_in(shell, dialog, "Lamps are broken")
    assert (dialog.place, ui.told.text()) == (1, "Begin the line with !")
    assert ui.entry.toPlainText() == "Lamps are broken", "the line stays"
    while dialog.place + 1 < len(steps()):
        before = dialog.place
        ui.show_line.click()
        QTest.keyClick(ui.entry, Qt.Key.Key_Return)
        shell.until(lambda before=before: dialog.place == before + 1)
    hand_in(shell, dialog, "")
    assert ui.number.text() == "Done"
    assert not ui.entry_card.isVisible()


def test_a_name_is_marked_and_held_back_and_is_not_remembered_for_the_session(played):
    shell, dialog = played
    while dialog.place < 4:
        dialog._ui.show_line.click()
        before = dialog.place
        QTest.keyClick(dialog._ui.entry, Qt.Key.Key_Return)
        shell.until(lambda before=before: dialog.place == before + 1)
    dialog._ui.entry.setPlainText("My cousin Imran was sent home")
    QTest.keyClick(dialog._ui.entry, Qt.Key.Key_Return)
    shell.until(lambda: dialog._ui.entry.open_marks)
    shell.settle()
    assert dialog.place == 4
    while dialog._ui.entry.next_mark is not None:
        dialog._ui.entry.accept_next()
    QTest.keyClick(dialog._ui.entry, Qt.Key.Key_Return)
    shell.until(lambda: dialog.place == 5)
    assert not shell.window.services.capture._workspace.marked


def test_what_is_said_comes_at_the_pace_of_speech_and_again_when_asked(played):
    _shell, dialog = played
    dialog._say()
    said = steps()[0].said
    assert dialog._ui.said.text() == said.split(" ")[0]
    assert dialog._ui.said.accessibleName() == said, "a screen reader has it whole"
    for _ in said.split(" "):
        dialog._next_word()
    assert dialog._ui.said.text() == said
    assert not dialog._voice.isActive()
