"""Paper cards and cards about existing programmes, typed in on the real page with real services (C5, C8)."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from workshop_app.domain.contribution import ContributionKind
from workshop_app.domain.identifier import KeepReason
from workshop_app.ui.dialogs.assessment import AssessmentDialog
from workshop_app.ui.dialogs.batch import BatchDialog
from workshop_app.ui.models.preview import in_words
from workshop_app.ui.pages.run import RunPage
from workshop_app.ui.widgets.keep_menu import KeepMenu

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def page(running):
    page = running.open(RunPage)
    page.laptop = running
    return page


def say(page, qtbot, line):
    qtbot.keyClicks(page._ui.entry, line)
    qtbot.keyClick(page._ui.entry, Qt.Key.Key_Return)
    page.laptop.idle()


def open_dialog(qtbot, kind):
    def there():
        return [each for each in QApplication.topLevelWidgets() if isinstance(each, kind) and each.isVisible()]

    qtbot.waitUntil(lambda: bool(there()))
    return there()[0]


def on_disk(page):
    session_id = page.navigator.session_id
    return page.laptop.ask(lambda services: services.capture.contributions(session_id))


def press(page, qtbot, key, modifiers, widget=None):
    """A key of the page; a screen without a window manager does not give the focus back after a dialog."""
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    qtbot.keyClick(widget or page._ui.entry, key, modifiers)


def batch(page, qtbot, number):
    """The key, the number, Enter."""
    press(page, qtbot, Qt.Key.Key_B, CTRL | SHIFT)
    dialog = open_dialog(qtbot, BatchDialog)
    qtbot.keyClicks(dialog._ui.number, str(number))
    qtbot.keyClick(dialog._ui.number, Qt.Key.Key_Return)
    page.laptop.idle()


def test_the_number_of_a_pile_stays_on_until_it_is_put_away(page, qtbot):
    batch(page, qtbot, 12)
    assert (page._ui.batch.text(), page._ui.batch.isChecked()) == ("Batch 12", True)
    assert page._ui.entry.hasFocus()
    say(page, qtbot, "! No lights in the park")
    say(page, qtbot, "> Open the hall on Sundays")
    press(page, qtbot, Qt.Key.Key_B, CTRL | SHIFT)
    assert not page._ui.batch.isChecked()
    say(page, qtbot, "Said aloud")
    assert [item.batch for item in on_disk(page)] == [None, 12, 12]
    assert "From paper cards, batch 12." in page.model.sentence(page.model.at(1))
    press(page, qtbot, Qt.Key.Key_B, CTRL | SHIFT)
    assert open_dialog(qtbot, BatchDialog).number == 13  # the next pile
    open_dialog(qtbot, BatchDialog).reject()


def test_rows_get_their_batch_afterwards_and_lose_it_again(page, qtbot):
    say(page, qtbot, "Said on a card")
    page._ui.contributions.choose(0)
    for number, stands in ((7, 7), (0, None)):
        page._ui.contributions.setFocus()
        press(page, qtbot, Qt.Key.Key_B, CTRL | SHIFT, page._ui.contributions)
        dialog = open_dialog(qtbot, BatchDialog)
        dialog._ui.number.setValue(number)
        dialog.accept()
        page.laptop.idle()
        assert on_disk(page)[0].batch == stands
    assert not page._ui.batch.isChecked()


def card(dialog, qtbot, programme, works, lacks, rating):
    """Typed from part to part with Enter."""
    ui = dialog._ui
    for entry, words in ((ui.programme, programme), (ui.works, works), (ui.lacks, lacks)):
        entry.setFocus()
        qtbot.keyClicks(entry, words)
        if entry is ui.lacks and rating is not None:
            dialog._ratings[rating].setChecked(True)
        qtbot.waitUntil(lambda entry=entry: entry.settled)
        qtbot.keyClick(entry, Qt.Key.Key_Return)


def test_cards_about_programmes_are_typed_one_after_the_other(page, qtbot):
    batch(page, qtbot, 3)
    press(page, qtbot, Qt.Key.Key_9, CTRL)
    dialog = open_dialog(qtbot, AssessmentDialog)
    assert "batch 3" in dialog._ui.about.text()
    card(dialog, qtbot, "Youth mentors", "they listen", "too few", 3)
    page.laptop.idle()
    assert dialog.isVisible()
    assert dialog._ui.saved.text()
    assert (dialog._ui.works.toPlainText(), dialog._ui.unrated.isChecked()) == ("", True)
    card(dialog, qtbot, "", "", "nobody came", None)  # of the same programme
    page.laptop.idle()
    dialog.reject()
    second, first = on_disk(page)
    assert (first.kind, first.text, first.tags) == (
        ContributionKind.ASSESSMENT,
        "Works: they listen Does not: too few",
        ("Youth mentors",),
    )
    assert (first.rating, first.batch, second.rating, second.text) == (3, 3, None, "Does not: nobody came")

    session_id = page.navigator.session_id
    record, programme = page.laptop.ask(
        lambda services: (services.seals.preview(session_id).record, services.planning.programme(session_id))
    )
    assert record.v == 4
    assert any("rated 3 of 4 · paper cards, batch 3" in line.text for line in in_words(record, programme))

    page._ui.contributions.choose(1)
    page.list.change()
    dialog = open_dialog(qtbot, AssessmentDialog)
    assert dialog._ui.lacks.toPlainText() == "too few"
    assert dialog._ui.rating3.isChecked()
    dialog._ui.lacks.fill("too few of them")
    dialog._ui.rating2.setChecked(True)
    dialog._ui.save.click()
    page.laptop.idle()
    changed = on_disk(page)[1]
    assert (changed.text, changed.rating, changed.batch) == ("Works: they listen Does not: too few of them", 2, 3)


def test_a_mark_in_any_part_holds_the_card_back_and_what_stays_is_counted(page, qtbot):
    page._ui.kind.setCurrentIndex(page._ui.kind.findData(ContributionKind.ASSESSMENT))
    page._ui.kind.activated.emit(page._ui.kind.currentIndex())
    assert page._ui.kind.currentData() is not ContributionKind.ASSESSMENT
    dialog = open_dialog(qtbot, AssessmentDialog)
    ui = dialog._ui
    ui.programme.fill("Bus passes")
    qtbot.keyClicks(ui.works, "ring 020 7946 0018")
    ui.save.click()
    qtbot.waitUntil(lambda: ui.problem.isVisible())
    assert on_disk(page) == ()
    assert ui.works.hasFocus()
    qtbot.keyClick(ui.works, Qt.Key.Key_Escape)
    menu = open_dialog(qtbot, KeepMenu)
    qtbot.keyClick(menu, Qt.Key.Key_2)
    ui.save.click()
    page.laptop.idle()
    dialog.reject()
    session_id = page.navigator.session_id
    record = page.laptop.ask(lambda services: services.seals.preview(session_id).record)
    assert record.kept == {KeepReason.PUBLIC.value: 1}
    assert record.contributions[0].text == "Works: ring 020 7946 0018"


@pytest.mark.parametrize(
    ("programme", "works", "sentence"),
    [("", "they listen", "which programme"), ("x" * 41, "they listen", "too long"), ("Mentors", "", "a mark alone")],
)
def test_what_a_card_lacks_is_said_and_it_can_be_typed_on(page, qtbot, programme, works, sentence):
    page.assess.add()
    dialog = open_dialog(qtbot, AssessmentDialog)
    dialog._ui.programme.fill(programme)
    dialog._ui.works.fill(works)
    dialog._ui.save.click()
    qtbot.waitUntil(lambda: dialog._ui.problem.isVisible())
    assert sentence in dialog._ui.problem.text()
    qtbot.keyClicks(dialog._ui.works, "!")
    assert dialog._ui.works.toPlainText().endswith("!")
    dialog.reject()
