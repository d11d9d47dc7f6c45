"""Equality forms in the window: a pile is counted by keys, question by question, and stands in what is sealed (A8)."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from workshop_app.domain.equality import QUESTIONS, Equality
from workshop_app.ui.dialogs.decision import DecisionDialog
from workshop_app.ui.dialogs.equality import BLANK, EqualityDialog
from workshop_app.ui.models.preview import in_words
from workshop_app.ui.pages.seal import SealPage

SHIFT = Qt.KeyboardModifier.ShiftModifier


def there(kind):
    return [each for each in QApplication.topLevelWidgets() if isinstance(each, kind) and each.isVisible()]


@pytest.fixture
def dialog(running, qtbot):
    """The dialog on the seal page, of 26 people."""
    session_id = running.navigator.session_id
    activity = running.ask(lambda services: services.running.open(session_id)).session.agenda[0].id
    running.ask(lambda services: services.running.set_heads(session_id, activity, 26))
    page = running.open(SealPage)
    page.laptop = running
    page._ui.equality.click()
    qtbot.waitUntil(lambda: bool(there(EqualityDialog)))
    dialog = there(EqualityDialog)[0]
    dialog.page = page
    yield dialog
    for left in there(EqualityDialog):
        left.done(0)


def totals(dialog):
    page = dialog.page
    session_id = page.navigator.session_id
    return page.laptop.ask(lambda services: services.equality.totals(session_id))


def keys(dialog, qtbot, typed):
    for key in typed:
        qtbot.keyClick(dialog._ui.pad, key)


def test_a_pile_is_counted_by_keys_alone_and_goes_to_the_next_question(dialog, qtbot):
    ui = dialog._ui
    assert "26 people" in ui.heads.text()
    assert not ui.save.isEnabled()
    qtbot.keyClicks(ui.forms, "6")
    qtbot.keyClick(ui.forms, Qt.Key.Key_Return)
    assert ui.pad.hasFocus()
    keys(dialog, qtbot, "33345")
    assert ui.sum.text() == "5 of 6 forms counted."
    keys(dialog, qtbot, "000")
    assert "too many" in ui.sum.text()
    qtbot.keyClick(ui.pad, Qt.Key.Key_0, SHIFT)
    qtbot.keyClick(ui.pad, ")", SHIFT)  # as a keyboard sends Shift+0
    assert ui.sum.text() == "✓ All 6 forms are counted."
    qtbot.keyClick(ui.pad, Qt.Key.Key_Return)
    dialog.page.laptop.idle()
    assert dialog.question.key == "sex"
    assert totals(dialog) == Equality(6, {"age": {"18-to-24": 3, "25-to-34": 1, "35-to-44": 1}})
    assert "1 of 10 questions saved" in ui.sum.text()
    assert not ui.forms.isEnabled()
    assert ui.question.itemText(0).startswith("✓")


def test_what_does_not_add_up_is_said_and_stays_to_be_mended(dialog, qtbot):
    ui = dialog._ui
    ui.forms.setValue(6)
    keys(dialog, qtbot, "11")
    ui.save.click()
    dialog.page.laptop.idle()
    assert "2 of 6 forms: 4 missing" in ui.problem.text()
    assert dialog.question.key == "age"
    ui.question.setCurrentIndex(8)  # 35 answers have a key each
    assert len(ui.pad.counts) == 36
    keys(dialog, qtbot, "Z")
    assert ui.pad.counts["not-said"] == 1
    ui.question.setCurrentIndex(0)
    assert ui.pad.counts["under-16"] == 2  # begun, and still there
    dialog.reject()
    assert dialog.isVisible()
    assert "are begun and not saved" in ui.problem.text()
    dialog.reject()
    assert not dialog.isVisible()
    assert totals(dialog) == Equality()


def test_all_questions_stand_in_the_preview_and_can_be_taken_back(dialog, qtbot):
    ui, page = dialog._ui, dialog.page
    ui.forms.setValue(5)
    for question in QUESTIONS:
        assert dialog.question == question
        ui.pad._fields[BLANK if question.key == "heard" else question.answers[0][0]].setValue(4)
        ui.pad._fields["not-said"].setValue(1)
        ui.save.click()
        page.laptop.idle()
    assert "Destroy the forms" in ui.sum.text()
    dialog.reject()
    page.laptop.idle()
    assert page._ui.equality_words.text() == "10 of 10 questions of 5 equality forms are counted."
    session_id = page.navigator.session_id
    record, programme = page.laptop.ask(
        lambda services: (services.seals.preview(session_id).record, services.planning.programme(session_id))
    )
    words = [line.text for line in in_words(record, programme)]
    assert "Equality forms, as totals: 5" in words
    assert "How you heard of this session: Prefer not to say 1, Left empty 4." in words
    assert "Your sex: Female *, Prefer not to say *." in [line.text for line in in_words(record, programme, 5)]

    page._ui.equality.click()
    qtbot.waitUntil(lambda: bool(there(EqualityDialog)))
    again = there(EqualityDialog)[0]
    again._ui.start_over.click()
    there(DecisionDialog)[0].accept()
    page.laptop.idle()
    assert totals(dialog) == Equality()
    assert again._ui.forms.isEnabled()
    again.reject()
