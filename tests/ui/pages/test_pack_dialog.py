"""Comparing a pack's words: what a person has to know before, what is remembered after, and how it looks large."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt

from tests.ui.looking import cut
from workshop_app.domain.programme import Contact, DesignatedLead, Policy
from workshop_app.services.plan import Standing
from workshop_app.ui.dialogs.pack import PackDialog
from workshop_app.ui.pages.plan import PlanPage

LEAD = DesignatedLead("Safeguarding office, City Hall", "age1" + "q" * 58)


@pytest.fixture
def offer(laptop):
    return laptop.ask(lambda services: services.planning.read_pack(laptop.pack))


@pytest.fixture
def shown(qtbot, laptop, offer):
    """Opens the dialog on a changed offer; gives what it says, by label."""
    page = laptop.open(PlanPage)

    def look(programme=None, **values):
        changed = replace(offer, pack=replace(offer.pack, programme=replace(offer.pack.programme, **(programme or {}))))
        dialog = PackDialog(page, replace(changed, **values))
        dialog.open()
        qtbot.waitExposed(dialog)
        return dialog

    return look


def refuse(laptop, page, qtbot):
    page.take_files([laptop.pack])
    laptop.idle()
    qtbot.mouseClick(page.findChild(PackDialog)._ui.differ, Qt.MouseButton.LeftButton)
    laptop.idle()


def test_a_refused_pack_is_remembered_and_can_be_compared_again(laptop, qtbot):
    page = laptop.open(PlanPage)
    refuse(laptop, page, qtbot)
    assert "Do not use this file" in page.notice.sentence
    page.take_files([laptop.pack])
    laptop.idle()
    assert page.notice.sentence.startswith("You refused this pack on")
    assert page.notice._action.text() == "Compare again…"
    page.notice._action.click()
    laptop.idle()
    dialog = page.findChildren(PackDialog)[-1]
    assert "You refused this very file on" in dialog._ui.notice.text()
    assert laptop.ask(lambda services: services.planning.held()) == ()
    qtbot.mouseClick(dialog._ui.match, Qt.MouseButton.LeftButton)
    laptop.idle()
    assert len(laptop.ask(lambda services: services.planning.held())) == 1


def test_a_new_pack_needs_no_warning_and_says_what_it_carries(shown):
    ui = shown()._ui
    assert not ui.notice.isVisible()
    assert "new to this laptop" in ui.details.text()
    assert ui.carries.text() == "It lists no services to ring.\nIt names no designated lead yet."


def test_another_programme_is_said_before_the_words(shown):
    ui = shown(standing=Standing.OTHER, others=("Hearing Leeds", "Hearing York"))._ui
    assert ui.notice.isVisible()
    assert "This is another programme" in ui.notice.text()
    assert "“Hearing Leeds”, “Hearing York”: that stays as it is" in ui.notice.text()


def test_another_programme_of_the_same_name_is_said_with_more_care(shown, offer):
    text = shown(standing=Standing.OTHER, others=(offer.pack.programme.name,))._ui.notice.text()
    assert "same name" in text
    assert "ask City Hall" in text


def test_other_keys_than_those_that_were_compared_are_said(shown):
    assert "other keys" in shown(standing=Standing.NEWER)._ui.notice.text()
    assert not shown(standing=Standing.NEWER, same_keys=True)._ui.notice.isVisible()


def test_the_rescue_policy_is_said_plainly(shown):
    ui = shown({"policy": Policy(rescue_slot=True), "lead": LEAD}, new_lead=True)._ui
    assert "City Hall's spare key unlock this laptop" in ui.carries.text()
    assert "unless you add it yourself" in ui.carries.text()
    assert "Safeguarding office, City Hall, with another key than before" in ui.carries.text()
    assert "Rescue" not in shown({"lead": LEAD})._ui.carries.text()


def test_services_that_nobody_looked_at_again_are_counted(shown):
    good = Contact("London", "Emergency", "999", "day and night", date(9999, 1, 1))
    old = replace(good, name="Old", review=date(2020, 1, 1))
    assert shown({"contacts": (good,)})._ui.carries.text().startswith("It lists 1 service")
    assert "1 of them should have been looked at again" in shown({"contacts": (good, old)})._ui.carries.text()


def test_all_of_it_is_read_out_as_the_dialog_opens(shown, offer):
    dialog = shown({"policy": Policy(rescue_slot=True)}, standing=Standing.NEWER)
    said = dialog.accessibleDescription()
    for part in (dialog._ui.notice.text(), dialog._ui.carries.text(), ", ".join(offer.words)):
        assert part in said


def test_markup_in_a_name_is_text(shown):
    ui = shown({"name": "<b>Listening</b>"}, standing=Standing.OTHER, others=("<i>x</i>",))._ui
    assert "<b>Listening</b>" in ui.details.text()
    assert {label.textFormat() for label in (ui.details, ui.notice, ui.carries)} == {Qt.TextFormat.PlainText}


def test_nothing_is_cut_when_it_says_the_most(shown):
    dialog = shown(
        {"policy": Policy(rescue_slot=True), "lead": LEAD},
        standing=Standing.OTHER,
        others=("Hearing Leeds",),
        refused=date(2026, 5, 1),
    )
    assert not cut(dialog)
