"""The seal page on the real window: close, see what leaves, answer, seal."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMessageBox

from tests.ui.session import Made, begun, in_dialog, in_hand, said, say_yes
from tests.ui.shell import Shell
from workshop_app.domain.poll import Casting, Method
from workshop_app.domain.record import to_bytes
from workshop_app.domain.review import REASONS, Answer
from workshop_app.domain.session import SessionState
from workshop_app.services.bundle import Services

CLEAN = "Paid youth mentors in every borough"
NUMBER = "07700 900123"
MAIL = "someone@example.org"


@pytest.fixture
def room(open_shell: Shell) -> tuple[Shell, Made]:
    """The seal page of a running session in which three things were said, one with a number and an address."""
    made = open_shell.ask(lambda services: begun(services, open_shell.folder.root.parent))
    dirty = f"Ring {NUMBER} or write to {MAIL}"
    open_shell.ask(lambda services: said(services, made.session, CLEAN, dirty, "One number to ring"))
    in_hand(open_shell, made, "seal")
    return open_shell, made


def state(shell: Shell, made: Made) -> SessionState:
    return shell.ask(lambda services: services.running.open(made.session.id)).state


def close(shell: Shell) -> None:
    say_yes()
    shell.press(shell.ui.close_session)
    shell.settle()
    shell.window.activateWindow()
    shell.until(shell.window.isActiveWindow)


def seal_into(shell: Shell, folder: Path) -> None:
    folder.mkdir(exist_ok=True)
    shell.page.seal_into(folder)  # type: ignore[attr-defined]
    shell.settle()
    shell.settle()


def lines(shell: Shell, view: str) -> list[str]:
    model = getattr(shell.ui, view).model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def test_the_steps_come_one_after_the_other(room: tuple[Shell, Made]) -> None:
    shell, made = room
    assert not shell.ui.seal.isEnabled()
    assert "First close the session" in shell.ui.seal_words.text()
    close(shell)
    assert state(shell, made) is SessionState.CLOSED
    assert not shell.ui.seal.isEnabled()
    assert "answer" in shell.ui.seal_words.text()


def test_what_leaves_is_shown_character_for_character(room: tuple[Shell, Made]) -> None:
    shell, made = room
    record = shell.ask(lambda services: services.seals.preview(made.session.id)).record
    shown = "".join(line.strip() for line in lines(shell, "as_sealed"))
    assert shown.replace('": ', '":') == to_bytes(record).decode()
    assert any(CLEAN in line for line in lines(shell, "in_words"))


def answer(shell: Shell, made: Made, how: Answer = Answer.REPLACED) -> None:
    """Answer every flag, on the review page's service, and come back."""

    def answer_all(services: Services) -> None:
        while card := next((card for card in services.review.queue(made.session.id).cards if card.waits), None):
            services.review.answer(made.session.id, card, how, REASONS[how][1])

    shell.ask(answer_all)
    shell.go("plan")
    shell.go("seal")
    shell.settle()


def test_what_waits_is_said_and_its_key_leads_to_the_review(room: tuple[Shell, Made]) -> None:
    shell, made = room
    close(shell)
    assert "2 certain" in shell.ui.review_words.text()
    QTest.keyClick(shell.ui.close_card, Qt.Key.Key_R, Qt.KeyboardModifier.ControlModifier)
    shell.settle()
    assert shell.window.page_name == "review"
    answer(shell, made)
    assert "certain" not in shell.ui.review_words.text()
    assert shell.ui.seal.isEnabled()


def test_what_is_kept_needs_a_reason_that_is_counted_in_the_record(room: tuple[Shell, Made], tmp_path: Path) -> None:
    shell, made = room
    close(shell)
    answer(shell, made, Answer.KEPT)
    seal_into(shell, tmp_path / "stick")
    record = shell.ask(lambda services: services.seals.preview(made.session.id)).record
    assert record.kept == {"a public person, place or body": 2}


def test_with_a_part_of_the_review_open_it_asks_before_it_seals(room: tuple[Shell, Made]) -> None:
    shell, made = room
    close(shell)
    answer(shell, made)
    asked = []
    in_dialog(QMessageBox, lambda box: (asked.append(box.text()), box.buttons()[1].click()))
    shell.press(shell.ui.seal)
    shell.settle()
    assert "neighbourhood check was not done" in asked[0]
    assert shell.window.page_name == "review"
    assert state(shell, made) is SessionState.CLOSED


def test_sealing_leaves_one_file_and_the_words_to_read_out(room: tuple[Shell, Made], tmp_path: Path) -> None:
    shell, made = room
    close(shell)
    answer(shell, made)
    seal_into(shell, tmp_path / "stick বাংলা")
    files = list((tmp_path / "stick বাংলা").iterdir())
    assert [file.suffix for file in files] == [".wsealed"]
    assert shell.ui.done_file.text() == files[0].name
    words = shell.ask(lambda services: services.vault.laptop()).words
    assert shell.ui.done_words.text().split("\u00a0· ") == list(words)
    assert state(shell, made) is SessionState.SEALED
    assert not shell.ui.review_card.isVisible()


def test_a_folder_that_is_not_there_gets_a_sentence_and_nothing_is_sealed(
    room: tuple[Shell, Made], tmp_path: Path
) -> None:
    shell, made = room
    close(shell)
    answer(shell, made)
    shell.page.seal_into(tmp_path / "gone")  # type: ignore[attr-defined]
    shell.settle()
    shell.settle()
    assert shell.page.notice.sentence
    assert state(shell, made) is SessionState.CLOSED
    assert shell.ui.seal.isEnabled()


def test_an_open_poll_keeps_the_session_open(room: tuple[Shell, Made]) -> None:
    shell, made = room
    proposal = shell.ask(lambda services: services.votes.propose(made.session.id, CLEAN))
    shell.ask(
        lambda services: services.votes.open_poll(
            made.session.id, "Rating", Method.AGREEMENT, [proposal.id], Casting.PAPER, 5
        )
    )
    close(shell)
    assert state(shell, made) is SessionState.RUNNING
    assert "poll" in shell.page.notice.sentence.lower()
