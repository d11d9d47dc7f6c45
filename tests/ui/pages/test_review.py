"""The review page on the real window, by keys: each card has its answer, neighbours have six, and nothing is lost."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from tests.ui.session import Made, begun, in_dialog, in_hand, said
from tests.ui.shell import Shell
from workshop_app.domain.contribution import Contribution
from workshop_app.ui.dialogs.purge import PurgeDialog
from workshop_app.ui.dialogs.words import WordsDialog

CTRL = Qt.KeyboardModifier.ControlModifier
NUMBER = "07700 900123"
ONLY = "I am the only Somali woman who works there"


@pytest.fixture
def room(open_shell: Shell) -> tuple[Shell, Made]:
    """The review of a running session: one number with mark-up beside it, one question, one plain line."""
    made = open_shell.ask(lambda services: begun(services, open_shell.folder.root.parent))
    open_shell.ask(lambda services: said(services, made.session, f"<i>Ring</i> {NUMBER}", ONLY, "One number"))
    in_hand(open_shell, made, "review")
    open_shell.settle()
    open_shell.window.activateWindow()
    open_shell.until(open_shell.window.isActiveWindow)
    return open_shell, made


def press(shell: Shell, key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    assert QApplication.focusWidget() is not None
    QTest.keyClick(QApplication.focusWidget(), key, held)
    shell.settle()


def because(shell: Shell, key: Qt.Key, reason: Qt.Key) -> str:
    """Answer the card with a key, and its reason with another; gives what the list says first."""
    assert QApplication.focusWidget() is not None
    QTest.keyClick(QApplication.focusWidget(), key)
    shell.until(lambda: isinstance(QApplication.activePopupWidget(), QMenu))
    menu = QApplication.activePopupWidget()
    first = menu.actions()[0].text()
    QTest.keyClick(menu, reason)
    shell.settle()
    shell.window.activateWindow()  # the offscreen platform does not give it back from a menu
    shell.until(shell.window.isActiveWindow)
    shell.settle()
    return first


def contributions(shell: Shell, made: Made) -> tuple[Contribution, ...]:
    return shell.ask(lambda services: services.capture.contributions(made.session.id))[::-1]


def test_one_card_after_the_other_is_answered_by_keys(room: tuple[Shell, Made]) -> None:
    shell, made = room
    assert QApplication.focusWidget() is shell.ui.words
    assert shell.ui.progress.text() == "0 of 2 answered"
    assert f"<b><u>{NUMBER}</u></b>" in shell.ui.words.text()
    assert "&lt;i&gt;Ring&lt;/i&gt;" in shell.ui.words.text(), "words are never markup"
    assert NUMBER in shell.ui.words.accessibleDescription()
    assert "[phone number]" in shell.ui.put.text()
    assert "destroyed, for good" in because(shell, Qt.Key.Key_R, Qt.Key.Key_1)
    assert NUMBER not in contributions(shell, made)[0].text
    assert shell.ui.progress.text() == "1 of 2 answered"
    assert shell.ui.asked.isVisible()
    because(shell, Qt.Key.Key_S, Qt.Key.Key_2)
    assert contributions(shell, made)[1].restricted
    assert shell.ui.progress.text() == "2 of 2 answered"
    assert "come to harm" in shell.ui.given.text()
    press(shell, Qt.Key.Key_Z, CTRL)
    shell.settle()
    assert not contributions(shell, made)[1].restricted
    press(shell, Qt.Key.Key_K)
    shell.settle()
    assert shell.ui.given.text() == "nobody could tell"


def test_removing_takes_the_contribution_out_and_the_next_card_comes(room: tuple[Shell, Made]) -> None:
    shell, made = room
    press(shell, Qt.Key.Key_Right)
    assert shell.ui.where.text().startswith("2 of 2")
    press(shell, Qt.Key.Key_Left)
    because(shell, Qt.Key.Key_Delete, Qt.Key.Key_3)
    assert [item.text for item in contributions(shell, made)] == [ONLY, "One number"]
    assert ONLY in shell.ui.words.text()


def test_a_name_is_purged_from_here_and_what_is_written_in_private_is_not_shown(room: tuple[Shell, Made]) -> None:
    shell, made = room
    press(shell, Qt.Key.Key_K, CTRL)
    dialog = shell.dialog(PurgeDialog)
    assert dialog._ui.words.text() == NUMBER, "what the card has found is looked for"
    shell.settle()
    dialog._ui.purge.click()
    shell.settle()
    assert NUMBER not in contributions(shell, made)[0].text
    assert shell.ui.progress.text() == "0 of 1 answered"
    shell.ask(lambda services: services.private.begin(made.session.id))
    shell.ask(lambda services: said(services, made.session, f"Ring {NUMBER} too"))
    shell.go("seal")
    assert "written in private" in shell.ui.seal_words.text()
    shell.go("review")
    assert "Hidden until the reveal: 1 line" in shell.ui.context.text()
    assert shell.ui.progress.text() == "0 of 1 answered"
    shell.ask(lambda services: services.private.reveal(made.session.id))
    shell.go("seal")
    shell.go("review")
    assert shell.ui.progress.text() == "0 of 2 answered"


def test_other_words_are_typed_where_marks_must_be_answered(room: tuple[Shell, Made]) -> None:
    shell, made = room
    press(shell, Qt.Key.Key_Right)

    def type_it(dialog: WordsDialog) -> None:
        dialog._ui.words.selectAll()
        QTest.keyClicks(dialog._ui.words, "Few women work there")
        shell.settle()
        QTest.keyClick(dialog._ui.words, Qt.Key.Key_Return)

    in_dialog(WordsDialog, type_it)
    press(shell, Qt.Key.Key_R)
    shell.settle()
    assert contributions(shell, made)[1].text == "Few women work there"
    assert not shell.ui.asked.isVisible()


def test_neighbours_answer_six_questions_and_a_yes_comes_back(room: tuple[Shell, Made]) -> None:
    shell, made = room
    sample = shell.ui.sample
    sample.setFocus()
    assert sample.model().rowCount() == 3
    press(shell, Qt.Key.Key_Y)
    assert "Tick" in shell.ui.problem.text()
    press(shell, Qt.Key.Key_Down)
    press(shell, Qt.Key.Key_Down)
    press(shell, Qt.Key.Key_Space)
    shell.ui.note.setFocus()
    QTest.keyClicks(shell.ui.note, f"ask {NUMBER}")
    shell.settle()
    shell.ui.yes.click()
    shell.settle()
    assert shell.ui.check_progress.text() == "0 of 6 answered", "a mark in the note waits"
    QTest.keyClick(shell.ui.note, Qt.Key.Key_Tab)
    shell.settle()
    shell.ui.yes.click()
    shell.settle()
    shell.settle()
    assert shell.ui.check_progress.text() == "1 of 6 answered"
    assert shell.ui.progress.text() == "0 of 3 answered"
    for _question in range(5):
        press(shell, Qt.Key.Key_U)
        shell.settle()
    assert shell.ui.check_progress.text() == "6 of 6 answered"
    check = shell.ask(lambda services: services.review.check(made.session.id)).check
    assert check.answers[0].where == (contributions(shell, made)[2].id,)
    assert NUMBER not in check.answers[0].note
    assert check.people == 2
    for _question in range(5):
        press(shell, Qt.Key.Key_PageUp)
    assert shell.ui.question.text().startswith("1.")
    assert shell.ui.replied.text() == "Answered: yes"


def test_before_a_session_begins_and_after_it_is_sealed_there_is_nothing_to_answer(open_shell: Shell) -> None:
    made = open_shell.ask(lambda services: begun(services, open_shell.folder.root.parent, begin=False))
    in_hand(open_shell, made, "review")
    open_shell.settle()
    assert "not begun" in open_shell.ui.context.text()
    assert not open_shell.ui.columns.isVisible()
