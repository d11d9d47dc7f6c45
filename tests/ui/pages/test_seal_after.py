"""After sealing: the slip, large and on paper, the checks that were made, and corrections, on the real window."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton

from tests.ui.looking import cut, nameless, out_of_reach, visible
from tests.ui.pages.test_seal import answer, seal_into
from tests.ui.session import Made, begun, in_hand, said
from tests.ui.shell import Shell
from workshop_app.domain.correction import CorrectionKind
from workshop_app.domain.review import Answer
from workshop_app.domain.slip import groups
from workshop_app.ui.dialogs.correction import CorrectionDialog
from workshop_app.ui.dialogs.decision import DecisionDialog
from workshop_app.ui.slip_view import SlipView

NAMED = "Amina from the corner house brings tea"


@pytest.fixture
def room(open_shell: Shell, tmp_path: Path) -> tuple[Shell, Made]:
    """The seal page of a session that is sealed: three things were said, and one of them names somebody."""
    made = open_shell.ask(lambda services: begun(services, open_shell.folder.root.parent))
    open_shell.ask(lambda services: said(services, made.session, "Paid youth mentors", NAMED, "One number to ring"))
    open_shell.ask(lambda services: services.votes.propose(made.session.id, "One number to ring"))
    open_shell.ask(lambda services: services.running.close(made.session.id))
    in_hand(open_shell, made, "seal")
    answer(open_shell, made, Answer.KEPT)
    seal_into(open_shell, tmp_path / "stick")
    return open_shell, made


def _reasons():
    from workshop_app.domain.identifier import KeepReason

    return KeepReason


def correcting(shell: Shell) -> CorrectionDialog:
    shell.press(shell.ui.correct)
    return shell.dialog(CorrectionDialog)


def add(shell: Shell, kind: str, find: str, words: str = "") -> None:
    dialog = correcting(shell)
    getattr(dialog._ui, kind).setChecked(True)
    dialog._ui.find.setText(find)
    if words:
        dialog._ui.entry.setFocus()
        QTest.keyClicks(dialog._ui.entry, words)
        shell.settle()
    shell.press(dialog._ui.save)
    shell.until(lambda: not dialog.isVisible())
    shell.settle()


def record(shell: Shell, made: Made):
    return shell.ask(lambda services: services.seals.preview(made.session.id)).record


# ---------------------------------------------------------------- slip and checks


def test_the_checks_that_were_made_are_shown_before_the_words(room: tuple[Shell, Made]) -> None:
    shell, _ = room
    checks = shell.ui.done_checks.text()
    assert "Read back from where it lies, byte for byte" in checks
    assert "over 3 parts" in checks
    assert "2 keys of the office" in checks
    assert "entries of the log give this record" in checks
    assert checks.splitlines()[-1].startswith("Only the office")


@pytest.mark.parametrize("size", [100, 200])
def test_the_slip_is_as_large_as_the_window_and_can_be_read(room: tuple[Shell, Made], size: int) -> None:
    shell, made = room
    shell.window.showNormal()
    shell.window.resize(1280, 720)
    shell.desktop.preferences.change(text_size=size)
    shell.settle()
    QTest.keyClick(shell.page, Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier)
    view = shell.dialog(SlipView)
    slip = shell.ask(lambda services: services.seals.slip(made.session.id))
    assert view.size() == shell.window.size()
    texts = [label.text() for label in view.findChildren(QLabel)]
    for digest in (slip.head.hash, slip.file):
        assert all(group in texts for group in groups(digest))
    names = [label.accessibleName() for label in view.findChildren(QLabel)]
    assert all(f"{number}: {word}" in names for number, word in enumerate(slip.words, start=1))
    assert not cut(view)
    assert not nameless(view)
    assert not out_of_reach(view)
    assert view.area.horizontalScrollBar().maximum() == 0
    QTest.keyClick(view, Qt.Key.Key_Escape)
    assert not view.isVisible()


def test_the_keyboard_scrolls_the_slip(room: tuple[Shell, Made]) -> None:
    shell, _ = room
    shell.desktop.preferences.change(text_size=200)
    shell.press(shell.ui.slip)
    view = shell.dialog(SlipView)
    assert view.area.hasFocus()
    QTest.keyClick(view.area, Qt.Key.Key_PageDown)
    assert view.area.verticalScrollBar().value() > 0
    view.reject()


def test_the_slip_is_saved_to_be_printed(room: tuple[Shell, Made], tmp_path: Path) -> None:
    shell, _ = room
    shell.page._after.print_slip(tmp_path / "slip.pdf")  # type: ignore[attr-defined]
    shell.settle()
    assert (tmp_path / "slip.pdf").read_bytes().startswith(b"%PDF")
    assert "slip.pdf" in shell.page.notice.sentence


def test_the_slip_is_there_after_a_lock_without_what_is_not_known_any_more(room: tuple[Shell, Made]) -> None:
    shell, made = room
    words = shell.ui.done_words.text()
    shell.page._sealed.clear()  # type: ignore[attr-defined]
    shell.go("plan")
    shell.go("seal")
    assert shell.ui.done_card.isVisible()
    assert shell.ui.done_words.text() == words
    assert "report 1" in shell.ui.done_title.text()
    assert not shell.ui.open_folder.isVisible()
    assert not shell.ui.done_checks.isVisible()
    assert made


def test_before_it_is_sealed_neither_slip_nor_correction_is_offered(open_shell: Shell) -> None:
    made = open_shell.ask(lambda services: begun(services, open_shell.folder.root.parent))
    in_hand(open_shell, made, "seal")
    for key in (Qt.Key.Key_T, Qt.Key.Key_P, Qt.Key.Key_N):
        QTest.keyClick(open_shell.page, key, Qt.KeyboardModifier.ControlModifier)
    assert not open_shell._dialogs(SlipView)
    assert not open_shell._dialogs(CorrectionDialog)
    assert not open_shell.ui.supplement_card.isVisible()


# ---------------------------------------------------------------- corrections


def test_a_correction_waits_is_taken_back_and_brought_back(room: tuple[Shell, Made]) -> None:
    shell, made = room
    add(shell, "is_correction", "session", "It was on the 15th of the month")
    (back,) = visible(shell.ui.drafts, QPushButton)
    assert record(shell, made).corrections
    words = shell.ui.in_words.model()
    shown = [words.index(row, 0).data() for row in range(words.rowCount())]
    assert "The session, right is: It was on the 15th of the month (report 2)" in shown
    assert shell.ui.seal_supplement.isVisible()
    assert not shell.ui.seal_again.isVisible()
    shell.press(back)
    assert record(shell, made).corrections == ()
    shell.press(shell.page.notice._action)
    shell.settle()
    assert record(shell, made).corrections


def test_a_minority_statement_is_only_about_proposals_and_votes(room: tuple[Shell, Made]) -> None:
    shell, made = room
    add(shell, "is_minority", "", "Two of us asked for evenings")
    (only,) = record(shell, made).corrections
    assert (only.kind, only.about.value) == (CorrectionKind.MINORITY, "proposal")


def test_words_that_point_to_a_person_are_held_back(room: tuple[Shell, Made]) -> None:
    shell, made = room
    dialog = correcting(shell)
    dialog._ui.entry.setFocus()
    QTest.keyClicks(dialog._ui.entry, "Ring 07700 900123 instead")
    shell.settle()
    shell.press(dialog._ui.save)
    assert dialog.isVisible()
    assert dialog._ui.problem.text()
    QTest.keyClick(dialog._ui.entry, Qt.Key.Key_Tab)
    shell.settle()
    shell.press(dialog._ui.save)
    shell.until(lambda: not dialog.isVisible())
    shell.settle()
    (only,) = record(shell, made).corrections
    assert "900123" not in only.text
    assert record(shell, made).identifiers == {"PHONE": 1}


def test_nothing_is_added_without_words_or_without_what_it_is_about(room: tuple[Shell, Made]) -> None:
    shell, made = room
    dialog = correcting(shell)
    shell.press(dialog._ui.save)
    assert "Type what is right" in dialog._ui.problem.text()
    dialog._ui.is_taken_out.setChecked(True)
    dialog._ui.find.setText("no such words")
    shell.press(dialog._ui.save)
    assert "Choose what it is about" in dialog._ui.problem.text()
    dialog.reject()
    assert record(shell, made).corrections == ()


def test_by_keyboard_from_the_search_to_the_words(room: tuple[Shell, Made]) -> None:
    shell, made = room
    dialog = correcting(shell)
    dialog._ui.find.setFocus()
    QTest.keyClicks(dialog._ui.find, "mentors")
    QTest.keyClick(dialog._ui.find, Qt.Key.Key_Down)
    assert dialog._ui.subjects.hasFocus()
    QTest.keyClick(dialog._ui.subjects, Qt.Key.Key_Return)
    assert dialog._ui.entry.hasFocus()
    QTest.keyClicks(dialog._ui.entry, "Paid, and trained")
    shell.settle()
    QTest.keyClick(dialog._ui.entry, Qt.Key.Key_Return)
    shell.until(lambda: not dialog.isVisible())
    shell.settle()
    (only,) = record(shell, made).corrections
    assert (only.number, only.text) == (1, "Paid, and trained")


def test_what_names_somebody_is_taken_out_after_the_consequence_was_read(
    room: tuple[Shell, Made], tmp_path: Path
) -> None:
    shell, made = room
    add(shell, "is_taken_out", "Amina")
    assert "Contribution 2" in visible(shell.ui.drafts, QLabel)[0].text()
    shell.press(shell.ui.seal_supplement)
    question = shell.dialog(DecisionDialog)
    assert "contribution 2 are destroyed" in question._ui.about.text()
    question.reject()
    seal_into(shell, tmp_path / "stick")
    assert [item.number for item in record(shell, made).contributions] == [1, 3]
    assert "1 contribution is out" in shell.ui.done_checks.text()
    model = shell.ui.as_sealed.model()
    assert not any("Amina" in model.index(row, 0).data() for row in range(model.rowCount()))
    assert not shell.ui.drafts.isVisible()


@pytest.mark.parametrize("size", [100, 200])
def test_all_of_it_can_be_read(room: tuple[Shell, Made], size: int) -> None:
    shell, _ = room
    shell.window.showNormal()
    shell.window.resize(1280, 720)
    shell.desktop.preferences.change(text_size=size)
    add(shell, "is_correction", "session", "It was on the 15th of the month, and not on the 14th as it says")
    shell.until(lambda: not cut(shell.window), timeout=3_000)
    assert not nameless(shell.window)
    dialog = correcting(shell)
    for choice in ("is_taken_out", "is_minority"):
        getattr(dialog._ui, choice).setChecked(True)
        shell.settle()
        assert not cut(dialog)
        assert not nameless(dialog)
    dialog.reject()
