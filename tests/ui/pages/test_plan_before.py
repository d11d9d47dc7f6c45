"""Before the day, on the real page: who should come, the fairness check, the venue, the kit and the checks."""

from __future__ import annotations

import subprocess

import pytest
from PySide6.QtCore import Qt
from shiboken6 import isValid

from tests.ui.looking import cut, nameless, out_of_reach, unlabelled
from tests.ui.pages.planned import kept, page_with_a_plan
from workshop_app.domain.fairness import Principle
from workshop_app.domain.kit import Paper, Part
from workshop_app.services.preflight import State
from workshop_app.ui.dialogs.dry_run import DryRunDialog
from workshop_app.ui.dialogs.fairness import FairnessDialog
from workshop_app.ui.dialogs.kit import KitDialog
from workshop_app.ui.dialogs.preflight import PreflightDialog
from workshop_app.ui.dialogs.words import WordsDialog

ENTER = Qt.Key.Key_Return


@pytest.fixture
def page(laptop):
    return page_with_a_plan(laptop)


def opened(page, kind, button):
    button.click()
    page.laptop.idle()
    return page.findChild(kind)


def gone(qtbot, dialog):
    qtbot.waitUntil(lambda: not isValid(dialog) or not dialog.isVisible())


def text(path):
    return subprocess.run(["pdftotext", "-layout", path, "-"], capture_output=True, text=True, check=True).stdout


def test_the_four_answers_are_typed_one_after_the_other_and_taken_back_by_one_step(page, qtbot):
    dialog = opened(page, FairnessDialog, page.editor.ready.answer)
    entries = dialog._entries
    for number, entry in enumerate(entries[:3]):
        qtbot.waitUntil(entry.hasFocus)
        qtbot.keyClicks(entry, f"Answer {number}")
        qtbot.keyClick(entry, ENTER)
    qtbot.waitUntil(entries[3].hasFocus)
    qtbot.keyClick(entries[3], ENTER)
    gone(qtbot, dialog)
    fairness = kept(page).fairness
    assert [(each.principle, each.words) for each in fairness] == list(
        zip(Principle, ("Answer 0", "Answer 1", "Answer 2"), strict=False)
    )
    assert page.editor.ready.answer.text() == "Answer…", "the fourth is still open"
    page.editor.steps.undo()
    assert kept(page).fairness == ()


def test_a_name_in_an_answer_is_asked_about_before_it_is_kept(page, qtbot):
    dialog = opened(page, FairnessDialog, page.editor.ready.answer)
    entry = dialog._entries[2]
    entry.insertPlainText("Ring 07700 900142")
    qtbot.waitUntil(lambda: bool(entry.open_marks))
    dialog._ui.save.click()
    qtbot.waitUntil(lambda: dialog._ui.problem.isVisible())
    assert dialog.isVisible()
    assert kept(page).fairness == ()
    entry.accept_all()
    dialog._ui.save.click()
    gone(qtbot, dialog)
    (answer,) = kept(page).fairness
    assert (answer.principle, "07700" in answer.words) == (Principle.TIME, False)


def test_who_should_come_is_in_the_plan_and_where_it_is_is_not(page, qtbot):
    dialog = opened(page, WordsDialog, page.editor.ready.say_who)
    qtbot.keyClicks(dialog._ui.words, "Parents, newly arrived families")
    qtbot.keyClick(dialog._ui.words, ENTER)
    gone(qtbot, dialog)
    ui = page._ui
    ui.expected.setValue(28)
    ui.venue.setText("Library, back room")
    ui.venue.editingFinished.emit()
    session = kept(page)
    assert (session.wanted, session.expected) == ("Parents, newly arrived families", 28)
    assert "back room" not in repr(session)
    assert page.laptop.ask(lambda services: services.planning.venue(session.id)) == "Library, back room"
    assert "newly arrived" in page.editor.ready.wanted.text()


def test_the_kit_is_made_from_what_is_ticked_and_said_to_be_saved(page, qtbot, tmp_path):
    dialog = opened(page, KitDialog, page._ui.print_kit)
    assert dialog._ui.people.value() == 30
    for part, box in dialog.parts.items():
        box.setChecked(part in (Part.BALLOTS, Part.LATE))
    dialog.withdrawal.setChecked(False)
    dialog._ui.lines.setValue(3)
    dialog._ui.people.setValue(12)
    dialog._ui.paper.setCurrentIndex(dialog._ui.paper.findData(Paper.A5))
    dialog.write(tmp_path / "kit.pdf", dialog.wanted())
    qtbot.waitUntil(lambda: dialog._ui.saved.isVisible())
    said = text(tmp_path / "kit.pdf")
    assert said.count("What the room proposes  ") == 12
    assert "For somebody who comes late" in said
    assert "Equality form" not in said
    dialog.parts[Part.BALLOTS].setChecked(False)
    dialog.parts[Part.LATE].setChecked(False)
    dialog._ui.make.click()
    assert "at least one part" in dialog._ui.problem.text()
    dialog.reject()


def test_a_kit_that_cannot_be_saved_is_said_in_the_dialog(page, qtbot, tmp_path):
    dialog = opened(page, KitDialog, page._ui.print_kit)
    dialog.withdrawal.setChecked(False)
    dialog.test(tmp_path / "not there" / "test.pdf", Paper.A4)
    qtbot.waitUntil(lambda: dialog._ui.problem.isVisible())
    assert "is not there" in dialog._ui.problem.text()
    assert dialog._ui.make.isEnabled()
    dialog.reject()


def test_the_checks_before_people_come_are_made_from_the_plan(page):
    dialog = opened(page, PreflightDialog, page._ui.preflight)
    assert "left" in dialog._ui.preflight_title.text()
    assert {"fairness", "words", "room"} <= dialog.checks._rows.keys()
    dialog.reject()


def test_a_dry_run_says_each_step_and_leaves_nothing_on_the_stick(page, qtbot, tmp_path):
    stick = tmp_path / "stick"
    stick.mkdir()
    dialog = opened(page, DryRunDialog, page._ui.dry_run)
    dialog.take_stick(stick)
    dialog._ui.begin.click()
    qtbot.waitUntil(lambda: "gone" in dialog.rows, timeout=20_000)
    assert list(dialog.rows) == ["screen", "printer", "pack", "held", "sealed", "stick", "gone"]
    states = {key: row.check.state for key, row in dialog.rows.items()}
    assert [key for key, state in states.items() if state is State.ASK] == ["screen", "printer", "pack"]
    assert State.BAD not in states.values()
    assert "Pack, keys and stick work" in dialog._ui.result.text()
    assert not list(stick.iterdir())
    dialog._ui.screen.click()
    room = dialog._room
    assert "last row" in room.slide.words
    dialog.reject()
    assert not isValid(room) or not room.isVisible(), "the room's window goes with the dialog"


def test_every_part_of_these_dialogs_has_a_name_and_a_place_in_the_order_of_tab(page):
    ui, ready = page._ui, page.editor.ready
    for kind, button in (
        (KitDialog, ui.print_kit),
        (DryRunDialog, ui.dry_run),
        (PreflightDialog, ui.preflight),
        (FairnessDialog, ready.answer),
    ):
        dialog = opened(page, kind, button)
        assert not [*nameless(dialog), *unlabelled(dialog), *out_of_reach(dialog), *cut(dialog)], kind
        dialog.reject()
