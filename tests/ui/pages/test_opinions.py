"""Opinions in other words than agreement: fingers by their own digits, and the eight gradients, ballot to result."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.ui.session import Made, begun, in_hand, say_yes
from tests.ui.shell import Shell
from workshop_app.domain.poll import Casting, Method
from workshop_app.ui.room.ballot import BallotWindow
from workshop_app.ui.widgets.result_bar import ResultBar


@pytest.fixture
def room(open_shell: Shell) -> tuple[Shell, Made]:
    """The vote page of a running session with one proposal."""
    made = open_shell.ask(lambda services: begun(services, open_shell.folder.root.parent))
    open_shell.ask(lambda services: services.votes.propose(made.session.id, "Youth workers in the evening"))
    in_hand(open_shell, made, "vote")
    return open_shell, made


def voted(shell: Shell, made: Made, method: Method, *keys: str) -> dict[str, int]:
    """The counts of a poll by this method in which each voter pressed one of these keys."""
    shell.ui.proposals.selectAll()
    shell.ui.title.setText("By fingers")
    shell.ui.method.setCurrentIndex(shell.ui.method.findData(method))
    shell.ui.casting.setCurrentIndex(shell.ui.casting.findData(Casting.HAND_TO_HAND))
    shell.ui.issued.setValue(len(keys))
    shell.press(shell.ui.open_poll)
    shell.press(shell.ui.hand_over)
    window = next(
        each for each in QApplication.topLevelWidgets() if isinstance(each, BallotWindow) and each.isVisible()
    )
    for key in keys:
        QTest.keyClick(window, Qt.Key.Key_Return)
        QTest.keyClicks(window, key)
        QTest.keyClick(window, Qt.Key.Key_Return)
        QTest.keyClick(window, Qt.Key.Key_Return)
        shell.settle()
        QTest.keyClick(window, Qt.Key.Key_Return)
    QTest.keyClick(window, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    shell.settle()
    say_yes()
    shell.press(shell.ui.close_poll)
    poll = shell.ask(lambda services: services.votes.polls(made.session.id)[0].id)
    record = shell.ask(lambda services: services.votes.close_poll(made.session.id, poll))
    return {key: number for key, number in record.tallies[0].counts.items() if number}


def test_five_fingers_are_chosen_by_five_and_a_fist_by_nought(room: tuple[Shell, Made]) -> None:
    shell, made = room
    counts = voted(shell, made, Method.FIST_TO_FIVE, *"5554031")
    assert counts == {"five-fingers": 3, "four-fingers": 1, "three-fingers": 1, "one-finger": 1, "fist": 1}


def test_the_eight_gradients_are_shown_whole(room: tuple[Shell, Made]) -> None:
    shell, made = room
    counts = voted(shell, made, Method.GRADIENTS, *"1283579")
    unchosen = {"no-opinion", "dislike"}
    assert counts == {choice.key: 1 for choice in Method.GRADIENTS.choices if choice.key not in unchosen}
    (bar,) = shell.ui.results.findChildren(ResultBar)
    assert all(choice.label in bar.spoken() for choice in Method.GRADIENTS.choices)
    assert "Left blank 1, of 7" in bar.spoken()
