"""Options weighed against each other, from the choice of the method to the result, by hand and on paper."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from tests.ui.session import Made, begun, in_dialog, in_hand, say_yes
from tests.ui.shell import Shell
from workshop_app.domain.poll import Casting, Method, Poll
from workshop_app.domain.voting.methods import OFFERED
from workshop_app.ui.dialogs.hands import HandsDialog
from workshop_app.ui.dialogs.paper_ballots import PaperBallotsDialog
from workshop_app.ui.dialogs.paper_count import PaperCountDialog
from workshop_app.ui.room.ballot import BallotWindow

OPTIONS = ("Mentors for school leavers", "Youth workers in the evening", "Small grants in one page")


@pytest.fixture
def room(open_shell: Shell) -> tuple[Shell, Made]:
    """The vote page of a running session with three proposals."""
    made = open_shell.ask(lambda services: begun(services, open_shell.folder.root.parent))
    for text in OPTIONS:
        open_shell.ask(lambda services, text=text: services.votes.propose(made.session.id, text))
    in_hand(open_shell, made, "vote")
    return open_shell, made


def choose(shell: Shell, method: Method) -> None:
    shell.ui.proposals.selectAll()
    shell.ui.method.setCurrentIndex(shell.ui.method.findData(method))


def opened(shell: Shell, made: Made, method: Method, casting: Casting, issued: int) -> Poll:
    choose(shell, method)
    shell.ui.title.setText("Which first")
    shell.ui.casting.setCurrentIndex(shell.ui.casting.findData(casting))
    shell.ui.issued.setValue(issued)
    shell.press(shell.ui.open_poll)
    return shell.ask(lambda services: services.votes.polls(made.session.id)[-1])


def handed_over(shell: Shell) -> BallotWindow:
    shell.press(shell.ui.hand_over)
    return next(each for each in QApplication.topLevelWidgets() if isinstance(each, BallotWindow) and each.isVisible())


def cast(shell: Shell, window: BallotWindow, keys: str) -> None:
    """One voter by keys alone: one key for each option, a blank for none; then into the box and back."""
    QTest.keyClick(window, Qt.Key.Key_Return)
    for key in keys:
        if key != " ":
            QTest.keyClicks(window, key)
        QTest.keyClick(window, Qt.Key.Key_Return)
    QTest.keyClick(window, Qt.Key.Key_Return)
    shell.settle()
    shown = [label.text() for label in window.findChildren(QLabel) if label.isVisible()]
    assert window.is_waiting
    assert not any(option in text for text in shown for option in OPTIONS), "nothing of it is left on the screen"
    QTest.keyClick(window, Qt.Key.Key_Return)


def closed(shell: Shell) -> list[str]:
    say_yes()
    shell.press(shell.ui.close_poll)
    return [label.text() for label in shell.ui.results.findChildren(QLabel)]


def test_each_method_says_what_a_ballot_is_and_how_many_proposals_it_takes(room: tuple[Shell, Made]) -> None:
    shell, _ = room
    assert shell.ui.method.count() == len(OFFERED) == 10
    choose(shell, Method.RANKED)
    assert "Write 1 beside" in shell.ui.method_words.text()
    assert "2 to 6 proposals" in shell.ui.method_words.text()
    assert shell.ui.open_poll.isEnabled()
    shell.ui.proposals.selectRow(0)
    assert not shell.ui.open_poll.isEnabled(), "there is nothing to rank"
    shell.ui.method.setCurrentIndex(shell.ui.method.findData(Method.CONSENT))
    assert shell.ui.open_poll.isEnabled()


@pytest.mark.parametrize(
    ("method", "ballots", "expected"),
    [
        (Method.APPROVAL, ["1 1", "11 ", "1  ", "  1", " 1 ", "   "], [3, 2, 2]),
        (Method.DOTS, ["221", "12 ", "2 1", "  2", " 2 ", "1  "], [6, 6, 4]),
        (Method.SCORE, ["503", "541", "   ", "012", "333", "215"], [15, 9, 14]),
        (Method.QUADRATIC, ["4  ", "31 ", "222", "1 3", " 4 ", "  2"], [10, 7, 7]),
    ],
)
def test_a_sheet_is_filled_in_by_keys_and_adds_up(
    room: tuple[Shell, Made], method: Method, ballots: list[str], expected: list[int]
) -> None:
    shell, made = room
    poll = opened(shell, made, method, Casting.HAND_TO_HAND, len(ballots))
    window = handed_over(shell)
    for keys in ballots:
        cast(shell, window, keys)
    QTest.keyClick(window, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    shell.settle()
    words = closed(shell)
    first = [option for option, number in zip(OPTIONS, expected, strict=True) if number == max(expected)]
    tied = "Tied for first: " + ", ".join(f"“{option}”" for option in first)
    assert (f"First: {first[0]}" if len(first) == 1 else tied) in words
    record = shell.ask(lambda services: services.votes.close_poll(made.session.id, poll.id))
    weights = {choice.key: choice.weight for choice in method.choices}
    assert [sum(weights[key] * n for key, n in tally.counts.items()) for tally in record.tallies] == expected


def marks(window: BallotWindow, place: int) -> list[QPushButton]:
    """The buttons of an option, in order."""
    row = window._sheet._layout.itemAt(place).widget()
    return row.findChildren(QPushButton)


def test_what_a_ballot_cannot_pay_for_cannot_be_pressed_and_says_what_is_left(room: tuple[Shell, Made]) -> None:
    shell, made = room
    opened(shell, made, Method.DOTS, Casting.HAND_TO_HAND, 5)
    window = handed_over(shell)
    QTest.keyClick(window, Qt.Key.Key_Return)
    assert window._ui.place.text() == "5 of 5 dots left"
    marks(window, 0)[1].click()
    marks(window, 1)[1].click()
    assert window._ui.place.text() == "1 of 5 dots left"
    assert [button.isEnabled() for button in marks(window, 2)] == [True, False]
    marks(window, 1)[1].setFocus()
    QTest.keyClick(window, Qt.Key.Key_Down)
    QTest.keyClick(window, Qt.Key.Key_2)
    assert len(window._answers) == 2, "a sixth dot is not there to be put"
    marks(window, 0)[1].click()
    assert window._ui.place.text() == "3 of 5 dots left", "pressed again, it is taken back"
    window._ui.next.click()
    assert "2 dots" in window._ui.answers.findChildren(QPushButton)[1].text()
    window._ui.change.click()
    assert marks(window, 1)[1].isChecked(), "what stood stands"
    QTest.keyClick(window, Qt.Key.Key_Delete)
    window.abandon()


def test_opinions_too_can_be_on_one_page(room: tuple[Shell, Made]) -> None:
    shell, made = room
    poll = opened(shell, made, Method.YES_NO, Casting.HAND_TO_HAND, 5)
    shell.ui.one_page.setChecked(True)
    window = handed_over(shell)
    for keys in ("121", "1 2", "111", "1  ", "222"):
        cast(shell, window, keys)
    window._ui.finish.click()
    shell.settle()
    closed(shell)
    record = shell.ask(lambda services: services.votes.close_poll(made.session.id, poll.id))
    assert [(t.counts["yes"], t.counts["no"]) for t in record.tallies] == [(4, 1), (1, 2), (2, 2)]


def typed(*ballots: str) -> Callable[[PaperBallotsDialog], None]:
    def fill(dialog: PaperBallotsDialog) -> None:
        assert dialog._typed == [], "blind to the count before"
        for ballot in ballots:
            QTest.keyClicks(dialog._ui.ballot, ballot)
            if len(ballot) < len(OPTIONS):
                QTest.keyClick(dialog._ui.ballot, Qt.Key.Key_Return)
        dialog._ui.accept_button.click()

    return fill


def test_paper_rankings_are_typed_twice_and_only_what_differs_a_third_time(room: tuple[Shell, Made]) -> None:
    shell, made = room
    poll = opened(shell, made, Method.RANKED, Casting.PAPER, 6)
    in_dialog(PaperBallotsDialog, typed("123", "123", "213", "1", "231", "1.2"))
    shell.press(shell.ui.enter_count)
    in_dialog(PaperBallotsDialog, typed("1", "213", "1-2", "231", "132", "123"))
    shell.press(shell.ui.enter_count)
    assert "ballots filled in as 1 2 3, ballots filled in as 1 3 2" in shell.ui.count_words.text()

    def third(dialog: PaperCountDialog) -> None:
        assert list(dialog._alike) == ["123", "132"]
        assert dialog._ui.cast.isHidden()
        dialog._alike["123"].setValue(2)
        dialog._ui.accept_button.click()

    in_dialog(PaperCountDialog, third)
    shell.press(shell.ui.enter_count)
    assert "Two counts agree" in shell.ui.count_words.text()
    words = closed(shell)
    assert f"First: {OPTIONS[0]}" in words
    assert any("instant runoff" in text for text in words)
    record = shell.ask(lambda services: services.votes.close_poll(made.session.id, poll.id))
    assert (record.cast, record.ballots) == (6, ())
    shell.press(shell.ui.export_ballots)
    assert "stay on the laptop" in shell.page.notice.sentence


def test_a_ballot_that_is_spoilt_is_said_so_while_it_is_typed(room: tuple[Shell, Made]) -> None:
    shell, made = room
    opened(shell, made, Method.QUADRATIC, Casting.PAPER, 6)

    def type_in(dialog: PaperBallotsDialog) -> None:
        QTest.keyClicks(dialog._ui.ballot, "44-")
        assert "spends 32 credits" in dialog._ui.problem.text()
        dialog._ui.accept_button.click()
        assert dialog.isVisible(), "there is no ballot yet"
        QTest.keyClicks(dialog._ui.ballot, "4--")
        QTest.keyClicks(dialog._ui.ballot, "222")
        dialog._ui.undo.click()
        QTest.keyClicks(dialog._ui.ballot, "2")
        dialog._ui.accept_button.click()
        assert "half typed in" in dialog._ui.problem.text()
        dialog._ui.ballot.clear()
        assert dict(dialog.count.keyed) == {"4--": 1}
        dialog.reject()

    in_dialog(PaperBallotsDialog, type_in)
    shell.press(shell.ui.enter_count)


def test_a_show_of_hands_is_about_the_process_and_kept_nowhere(room: tuple[Shell, Made]) -> None:
    shell, made = room
    before = shell.ask(lambda services: services.votes.polls(made.session.id))

    def show(dialog: HandsDialog) -> None:
        assert not dialog._ui.question.isEditable(), "no proposal can be typed in"
        dialog._ui.yes.setValue(14)
        dialog._ui.no.setValue(9)
        assert "no vote" in dialog._ui.result.text()
        assert "14 to 9, more for it" in dialog._ui.result.text()
        dialog._ui.done.click()

    in_dialog(HandsDialog, show)
    QTest.keyClick(shell.page, Qt.Key.Key_H, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    shell.settle()
    assert shell.ask(lambda services: services.votes.polls(made.session.id)) == before
