"""The vote page on the real window: proposals, a poll on paper, a poll from hand to hand, results."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from shiboken6 import isValid

from tests.ui.session import CORE, WORDINGS, Made, begun, in_dialog, in_hand, say_yes
from tests.ui.shell import Shell
from workshop_app.domain.poll import Casting, PollState
from workshop_app.domain.proposal import ProposalState
from workshop_app.domain.record import PollRecord
from workshop_app.services.bundle import Services
from workshop_app.ui.dialogs.paper_count import PaperCountDialog
from workshop_app.ui.dialogs.words import WordsDialog
from workshop_app.ui.room.ballot import BallotWindow
from workshop_app.ui.widgets.result_bar import ResultBar


@pytest.fixture
def room(open_shell: Shell) -> tuple[Shell, Made]:
    """The vote page of a running session with two proposals."""
    made = open_shell.ask(lambda services: begun(services, open_shell.folder.root.parent))
    for wording in WORDINGS:
        open_shell.ask(lambda services, text=wording: services.votes.propose(made.session.id, text))
    in_hand(open_shell, made, "vote")
    return open_shell, made


def texts(shell: Shell) -> list[str]:
    return [proposal.text for proposal in shell.ui.proposals.model().rows]


def open_poll(shell: Shell, casting: Casting, issued: int = 26) -> None:
    shell.ui.proposals.selectAll()
    shell.ui.title.setText("Secret rating")
    shell.ui.casting.setCurrentIndex(shell.ui.casting.findData(casting))
    shell.ui.issued.setValue(issued)
    shell.press(shell.ui.open_poll)


def the_poll(services: Services, made: Made) -> str:
    return services.votes.polls(made.session.id)[0].id


def closed(shell: Shell, made: Made) -> PollRecord:
    """The poll's record; closes it where it is open."""
    return shell.ask(lambda services: services.votes.close_poll(made.session.id, the_poll(services, made)))


def words_shown(shell: Shell) -> list[str]:
    return [label.text() for label in shell.ui.results.findChildren(QLabel)]


def test_a_proposal_is_written_by_keyboard_alone(room: tuple[Shell, Made]) -> None:
    shell, _ = room

    def write(dialog: WordsDialog) -> None:
        QTest.keyClicks(dialog._ui.words, "A small grant in one page")
        QTest.keyClick(dialog._ui.words, Qt.Key.Key_Return)

    in_dialog(WordsDialog, write)
    QTest.keyClick(shell.ui.proposals, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    shell.settle()
    assert texts(shell) == [*WORDINGS, "A small grant in one page"]


def test_what_could_point_to_a_person_is_answered_before_a_proposal_is_taken(room: tuple[Shell, Made]) -> None:
    shell, _ = room

    def write(dialog: WordsDialog) -> None:
        entry = dialog._ui.words
        QTest.keyClicks(entry, "Ring 07700 900123 for help" + ", at any hour of the day or of the night" * 6)
        QTest.keyClick(entry, Qt.Key.Key_Return)
        shell.until(lambda: dialog._ui.problem.isVisible())
        assert dialog.isVisible(), "Enter is held back"
        shell.until(lambda: dialog.height() >= dialog.layout().totalHeightForWidth(dialog.width()))
        QTest.keyClick(entry, Qt.Key.Key_Tab)
        assert not dialog._ui.problem.isVisible()
        QTest.keyClick(entry, Qt.Key.Key_Return)

    in_dialog(WordsDialog, write)
    shell.press(shell.ui.new_proposal)
    assert texts(shell) == [*WORDINGS, "Ring [phone number] for help" + ", at any hour of the day or of the night" * 6]


def test_core_proposals_come_in_once(room: tuple[Shell, Made]) -> None:
    shell, _ = room
    shell.press(shell.ui.core)
    shell.settle()
    shell.press(shell.ui.core)
    assert texts(shell) == [*WORDINGS, CORE]
    assert "no core proposals" in shell.page.notice.sentence


def test_a_withdrawn_proposal_says_why(room: tuple[Shell, Made]) -> None:
    shell, made = room
    shell.ui.proposals.selectRow(1)

    def write(dialog: WordsDialog) -> None:
        QTest.keyClick(dialog._ui.words, Qt.Key.Key_Return)
        assert dialog.isVisible(), "no reason, no step"
        QTest.keyClicks(dialog._ui.words, "The table took it back")
        QTest.keyClick(dialog._ui.words, Qt.Key.Key_Return)

    in_dialog(WordsDialog, write)
    next(action for action in shell.ui.move.menu().actions() if "Withdraw" in action.text()).trigger()
    shell.settle()
    withdrawn = shell.ask(lambda services: services.votes.proposals(made.session.id))[1]
    assert (withdrawn.state, withdrawn.reason) == (ProposalState.WITHDRAWN, "The table took it back")


def test_a_poll_needs_proposals_and_ballots(room: tuple[Shell, Made]) -> None:
    shell, made = room
    shell.ui.proposals.clearSelection()
    assert not shell.ui.open_poll.isEnabled()
    open_poll(shell, Casting.PAPER, issued=0)
    assert "how many ballots" in shell.page.notice.sentence
    assert shell.ask(lambda services: services.votes.polls(made.session.id)) == ()


def count(numbers: dict[tuple[int, int], int], cast: int) -> Callable[[PaperCountDialog], None]:
    """Fill in the grid: (proposal, choice) from 0 to number."""

    def fill(dialog: PaperCountDialog) -> None:
        assert all(field.value() == 0 for field in dialog._fields.values()), "blind to the count before"
        dialog._ui.cast.setValue(cast)
        poll = dialog._poll
        for (proposal, choice), number in numbers.items():
            dialog._fields[poll.proposals[proposal], poll.method.choices[choice].key].setValue(number)
        dialog._ui.accept_button.click()

    return fill


def test_paper_is_counted_until_two_agree_and_every_ballot_is_accounted_for(room: tuple[Shell, Made]) -> None:
    shell, made = room
    open_poll(shell, Casting.PAPER, issued=28)
    right = {(0, 0): 20, (0, 3): 7, (1, 1): 10, (1, 4): 10, (1, 5): 7}
    for numbers in (right, right | {(1, 4): 9}):
        in_dialog(PaperCountDialog, count(numbers, 27))
        shell.press(shell.ui.enter_count)
    assert "proposal 2" in shell.ui.count_words.text()
    assert not shell.ui.close_poll.isEnabled()

    def third(dialog: PaperCountDialog) -> None:
        assert {proposal for proposal, _ in dialog._fields} == {dialog._poll.proposals[1]}, "only what differs"
        assert dialog._ui.cast.isHidden(), "nobody counts the pile again that two counted alike"
        count({key: number for key, number in right.items() if key[0] == 1}, 0)(dialog)

    in_dialog(PaperCountDialog, third)
    shell.press(shell.ui.enter_count)
    assert "Two counts agree" in shell.ui.count_words.text()
    assert "missing" in shell.ui.settle_words.text()
    shell.ui.returned.setValue(1)
    shell.settle()
    assert "accounted for" in shell.ui.settle_words.text()
    say_yes()
    shell.press(shell.ui.close_poll)
    poll = shell.ask(lambda services: services.votes.polls(made.session.id))[0]
    assert (poll.state, poll.returned, poll.reason) == (PollState.CLOSED, 1, "")
    assert "contested" in words_shown(shell)
    spoken = [bar.accessibleDescription() for bar in shell.ui.results.findChildren(ResultBar)]
    assert spoken[0].startswith("Strongly agree 20, Agree 0, In between 0, Disagree 7")


def test_more_answers_than_ballots_are_not_taken(room: tuple[Shell, Made]) -> None:
    shell, _ = room
    open_poll(shell, Casting.PAPER)

    def fill(dialog: PaperCountDialog) -> None:
        count({(0, 0): 6}, 5)(dialog)
        assert dialog.isVisible()
        assert "more answers than there are ballots" in dialog._ui.problem.text()
        dialog.reject()

    in_dialog(PaperCountDialog, fill)
    shell.press(shell.ui.enter_count)
    assert "Two people count" in shell.ui.count_words.text()


def test_missing_ballots_close_only_with_a_reason(room: tuple[Shell, Made]) -> None:
    shell, made = room
    open_poll(shell, Casting.PAPER, issued=7)
    for _ in range(2):
        in_dialog(PaperCountDialog, count({(0, 0): 3, (0, 4): 3, (1, 1): 6}, 6))
        shell.press(shell.ui.enter_count)

    def write(dialog: WordsDialog) -> None:
        QTest.keyClicks(dialog._ui.words, "One left with a ballot")
        QTest.keyClick(dialog._ui.words, Qt.Key.Key_Return)

    in_dialog(WordsDialog, write)
    shell.press(shell.ui.close_poll)
    assert shell.ask(lambda services: services.votes.polls(made.session.id))[0].reason == "One left with a ballot"
    assert "One left with a ballot" in shell.ui.closed_words.text()
    assert "Nearly all agree" in words_shown(shell), "six of six on one side is not shown as a number"


def ballot(shell: Shell) -> BallotWindow:
    windows = [each for each in QApplication.topLevelWidgets() if isinstance(each, BallotWindow) and each.isVisible()]
    assert len(windows) == 1
    return windows[0]


def vote(shell: Shell, window: BallotWindow, *digits: Qt.Key | None) -> None:
    """One voter, with keys only; None leaves a proposal blank."""
    QTest.keyClick(window, Qt.Key.Key_Return)
    for digit in digits:
        if digit is not None:
            QTest.keyClick(window, digit)
        QTest.keyClick(window, Qt.Key.Key_Return)
    QTest.keyClick(window, Qt.Key.Key_Return)
    shell.settle()


def test_ballots_go_from_hand_to_hand_by_keys_and_leave_nothing_on_the_screen(room: tuple[Shell, Made]) -> None:
    shell, made = room
    open_poll(shell, Casting.HAND_TO_HAND, issued=6)
    shell.press(shell.ui.hand_over)
    window = ballot(shell)
    assert shell.window.navigator.lock_held
    for digits in [(Qt.Key.Key_1, Qt.Key.Key_5)] * 3 + [(Qt.Key.Key_4, None)] * 3:
        assert window.is_waiting
        vote(shell, window, *digits)
        assert window.is_waiting
        shown = [label.text() for label in window.findChildren(QLabel) if label.isVisible()]
        assert not any(wording in text for text in shown for wording in WORDINGS)
        QTest.keyClick(window, Qt.Key.Key_Return)
    assert "6 of 6" in window._ui.waiting_count.text()
    QTest.keyClick(window, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    shell.settle()
    assert not shell.window.navigator.lock_held
    assert "6 cast of 6" in shell.ui.turnout.text()
    say_yes()
    shell.press(shell.ui.close_poll)
    record = shell.ask(
        lambda services: services.votes.close_poll(made.session.id, services.votes.polls(made.session.id)[0].id)
    )
    assert record.tallies[0].counts == {
        "strongly-agree": 3, "agree": 0, "between": 0, "disagree": 3, "strongly-disagree": 0, "more-information": 0,
    }  # fmt: skip
    assert record.tallies[1].blank == 3


def test_an_open_ballot_cannot_be_closed_over_the_voters_head(room: tuple[Shell, Made]) -> None:
    shell, made = room
    open_poll(shell, Casting.HAND_TO_HAND, issued=5)
    shell.press(shell.ui.hand_over)
    window = ballot(shell)
    QTest.keyClick(window, Qt.Key.Key_Return)
    QTest.keyClick(window, Qt.Key.Key_1)
    window.close()
    QTest.keyClick(window, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    assert window.isVisible()
    assert not window.is_waiting
    shell.window.show_page("plan")
    shell.settle()
    assert not isValid(window), "leaving the page abandons a ballot that is not in the box"
    assert (
        shell.ask(
            lambda services: services.votes.turnout(made.session.id, services.votes.polls(made.session.id)[0].id)
        ).cast
        == 0
    )


def test_a_last_look_lets_an_answer_be_changed(room: tuple[Shell, Made]) -> None:
    shell, made = room
    open_poll(shell, Casting.HAND_TO_HAND, issued=5)
    shell.press(shell.ui.hand_over)
    window = ballot(shell)
    window._ui.begin.click()
    QTest.keyClick(window, Qt.Key.Key_1)
    window._ui.next.click()
    QTest.keyClick(window, Qt.Key.Key_Backspace)
    assert window._choices.button(0).isChecked(), "the first answer still stands"
    window._ui.blank.click()
    window._ui.next.click()
    window._ui.change.click()
    QTest.keyClick(window, Qt.Key.Key_2)
    window._ui.next.click()
    window._ui.next.click()
    window._ui.cast.click()
    shell.settle()
    window._ui.hand_back.click()
    window._ui.finish.click()
    for _ in range(4):
        shell.ask(lambda services: services.votes.cast(made.session.id, the_poll(services, made), {}))
    tally = closed(shell, made).tallies[0]
    assert (tally.counts["agree"], tally.counts["strongly-agree"], tally.blank) == (1, 0, 4)


def test_no_number_is_shown_below_five_ballots(room: tuple[Shell, Made]) -> None:
    shell, made = room
    open_poll(shell, Casting.HAND_TO_HAND, issued=4)
    for _ in range(4):
        shell.ask(
            lambda services: services.votes.cast(
                made.session.id,
                the_poll(services, made),
                {services.votes.proposals(made.session.id)[0].id: "agree"},
            )
        )
    shell.go("seal")
    shell.go("vote")
    say_yes()
    shell.press(shell.ui.close_poll)
    assert any("Fewer than 5 ballots" in text for text in words_shown(shell))
    assert not shell.ui.results.findChildren(ResultBar)


def test_a_minority_statement_stands_beside_the_result(room: tuple[Shell, Made]) -> None:
    shell, _ = room
    open_poll(shell, Casting.PAPER, issued=9)
    for _ in range(2):
        in_dialog(PaperCountDialog, count({(0, 0): 6, (0, 4): 3, (1, 1): 9}, 9))
        shell.press(shell.ui.enter_count)
    say_yes()
    shell.press(shell.ui.close_poll)

    def write(dialog: WordsDialog) -> None:
        QTest.keyClicks(dialog._ui.words, "Mentors cannot mend <b>housing</b>")
        QTest.keyClick(dialog._ui.words, Qt.Key.Key_Return)

    in_dialog(WordsDialog, write)
    shell.press(shell.ui.minority)
    assert "Minority statement: Mentors cannot mend <b>housing</b>" in words_shown(shell)
