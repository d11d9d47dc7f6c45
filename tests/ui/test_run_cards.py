"""Withdrawal cards in the window: made and printed, taken in hand, handed in; the code itself is never shown again."""

import re
from datetime import timedelta

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.ui.session import begun, in_hand
from workshop_app.domain.session import SessionState
from workshop_app.domain.withdrawal import ALPHABET, Cost, when
from workshop_app.ui.dialogs.card import CardDialog
from workshop_app.ui.dialogs.cards import CardsDialog
from workshop_app.ui.dialogs.hand_in import HandInDialog
from workshop_app.ui.models.contributions import WithCardRole

CTRL = Qt.KeyboardModifier.ControlModifier
CODE = re.compile(rf"\b(?:[{ALPHABET}]{{3}}-){{2}}[{ALPHABET}]{{3}}\b")


@pytest.fixture
def room(open_shell, tmp_path):
    """The window on a session that runs, whose cards cost next to nothing to draw."""
    shell = open_shell
    shell.window.services.withdrawals._cost = Cost(2)
    made = shell.ask(lambda services: begun(services, tmp_path))
    in_hand(shell, made, "run")
    return shell, made.session.id, tmp_path / "cards.pdf"


def front(shell):
    """The window takes keys again once its dialog is gone."""
    shell.settle()
    shell.window.activateWindow()
    shell.settle()


def make(shell, path, many=2):
    shell.page.cards.show_all()
    dialog = shell.dialog(CardsDialog)
    dialog._ui.many.setValue(many)
    dialog.write(path)
    shell.until(dialog._ui.saved.isVisible)
    standing = dialog._ui.standing.text()
    dialog.reject()
    front(shell)
    return CODE.findall("\n".join(page.extract_text() for page in PdfReader(path).pages)), standing


def give(shell, code, widget=None):
    QTest.keyClick(widget or shell.ui.entry, Qt.Key.Key_G, CTRL)
    dialog = shell.dialog(CardDialog)
    QTest.keyClicks(dialog._ui.code, code)
    QTest.keyClick(dialog._ui.code, Qt.Key.Key_Return)
    shell.settle()
    return dialog


def say(shell, words):
    QTest.keyClicks(shell.ui.entry, words)
    shell.until(lambda: shell.ui.entry.settled)
    QTest.keyClick(shell.ui.entry, Qt.Key.Key_Return)
    shell.settle()


def rows(shell):
    """Each row's words, and whether it bears the sign."""
    model = shell.page.model
    indexes = [model.index(row, 0) for row in range(model.rowCount())]
    return [(index.data(), index.data(WithCardRole)) for index in indexes]


def test_a_card_is_in_hand_for_the_lines_that_follow_until_it_is_put_away(room):
    shell, _session, path = room
    assert shell.ui.card.isHidden(), "no cards, no button"
    codes, standing = make(shell, path)
    assert "2 cards were made. They can be handed in until" in standing
    give(shell, codes[0])
    front(shell)
    assert shell.ui.card.text() == "With card"
    say(shell, "The lift is broken")
    say(shell, "Nobody answers letters")
    QTest.keyClick(shell.ui.entry, Qt.Key.Key_G, CTRL)
    shell.settle()
    assert shell.ui.card.text() == "No card"
    say(shell, "Mentors")
    assert rows(shell) == [("Mentors", False), ("Nobody answers letters", True), ("The lift is broken", True)]
    shell.go("home")
    shell.go("run")
    assert [sign for _words, sign in rows(shell)] == [False, True, True]
    item = shell.page.model.at(1)
    assert "With card." in shell.page.model.sentence(item)
    assert not any(code in shell.page.model.sentence(item) for code in codes)


def test_a_wrong_code_stays_with_a_sentence_and_leaves_nothing_behind(room):
    shell, _session, path = room
    make(shell, path)
    dialog = give(shell, "222-222-222")
    assert "No card with this code" in dialog._ui.problem.text()
    dialog.reject()
    assert dialog._ui.code.text() == ""
    assert not dialog._ui.code.isUndoAvailable()
    assert shell.ui.card.text() == "No card"


def test_handing_in_takes_out_the_lines_and_the_proposals_that_are_ticked(room):
    shell, session_id, path = room
    codes, _standing = make(shell, path)
    say(shell, "The lift is broken")
    shell.ui.contributions.setFocus()
    shell.ui.contributions.choose(0)
    give(shell, codes[0], shell.ui.contributions)
    front(shell)
    assert rows(shell) == [("The lift is broken", True)]
    [line] = shell.ask(lambda services: services.capture.contributions(session_id))
    for words in ("Mend lifts", "Count lifts"):
        shell.ask(lambda services, words=words: services.votes.propose(session_id, words, [line.id]))
    shell.page.cards.hand_in()
    dialog = shell.dialog(HandInDialog)
    QTest.keyClicks(dialog._ui.code, codes[0].lower())
    QTest.keyClick(dialog._ui.code, Qt.Key.Key_Return)
    shell.settle()
    assert dialog._ui.found.text() == "1 contribution was given with this card."
    assert "lift is broken" not in " ".join(label.text() for label in (dialog._ui.found, dialog._ui.consequence))
    assert dialog._ui.proposals.count() == 2
    dialog._ui.proposals.item(1).setCheckState(Qt.CheckState.Unchecked)
    QTest.keyClick(dialog._ui.hand_in, Qt.Key.Key_Space)
    shell.settle()
    assert rows(shell) == []
    assert [each.text for each in shell.ask(lambda services: services.votes.proposals(session_id))] == ["Count lifts"]
    assert shell.page.notice.sentence == "1 contribution is gone. This is not in the undo."
    front(shell)
    QTest.keyClick(shell.ui.entry, Qt.Key.Key_Z, CTRL)
    shell.settle()
    assert rows(shell) == []


def test_without_cards_the_key_says_so_and_a_sealed_session_only_takes_cards_back(room):
    shell, session_id, path = room
    QTest.keyClick(shell.ui.entry, Qt.Key.Key_G, CTRL)
    assert "No withdrawal cards were made" in shell.page.notice.sentence
    codes, _standing = make(shell, path)
    give(shell, codes[0])
    front(shell)
    say(shell, "The lift is broken")
    shell.ask(lambda services: services.running.close(session_id))
    store = shell.window.services.capture._workspace.session
    shell.ask(lambda _services: store(session_id).set_state(SessionState.SEALED))
    shell.go("home")
    shell.go("run")
    assert shell.ui.cards.isVisible()
    shell.press(shell.ui.cards)
    dialog = shell.dialog(CardsDialog)
    assert dialog._ui.make.isHidden()
    shell.press(dialog._ui.hand_in)
    hand_in = shell.dialog(HandInDialog)
    hand_in._ui.code.setText(codes[0])
    for _ in range(2):
        shell.press(hand_in._ui.hand_in)
    assert "Seal again" in shell.page.notice.sentence
    assert len(shell.ask(lambda services: services.corrections.drafts(session_id))) == 1


def test_the_cut_off_is_said_with_the_consent_and_ends_what_is_in_hand(room):
    shell, session_id, path = room
    codes, _standing = make(shell, path)
    until = shell.ask(lambda services: services.withdrawals.cards(session_id)).until
    shell.page.clock.next()
    shell.settle()
    assert shell.ui.script.text().endswith(f"Your withdrawal card works until {when(until)}.")
    give(shell, codes[0])
    front(shell)
    say(shell, "The lift is broken")
    later = (until + timedelta(seconds=1)).timestamp()
    sources = shell.window.services.capture._workspace.sources
    object.__setattr__(sources, "now", lambda: later)
    shell.page.cards.refresh()
    shell.settle()
    assert shell.ui.card.isHidden()
    assert "the card was put away" in shell.page.notice.sentence
    assert rows(shell) == [("The lift is broken", False)]
    assert "until" not in shell.ui.script.text()[-60:]
