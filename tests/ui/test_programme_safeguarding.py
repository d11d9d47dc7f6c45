"""The desk's safeguarding tab and its rules: services to ring, the designated lead, what a pack may allow."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import QDate, Qt

from tests.ui.looking import cut
from workshop_app.domain.places import LONDON
from workshop_app.domain.programme import Contact, DesignatedLead
from workshop_app.services import key_text
from workshop_app.ui.dialogs.contact import ContactDialog
from workshop_app.ui.dialogs.key_sheet import KeySheetDialog
from workshop_app.ui.dialogs.lead import LeadDialog

NIGHT = Contact(LONDON, "Night line", "116 123", "day and night", date(2030, 1, 1))
OLD = Contact("Newham", "Early help", "020 7946 0018", "weekdays, 9 to 5", date(2020, 1, 1))


@pytest.fixture
def page(open_shell):
    open_shell.ask(lambda s: s.programmes.create(replace(s.programmes.draft(), contacts=(NIGHT, OLD))))
    page = open_shell.go("programme")
    page._ui.tabs.setCurrentWidget(page._ui.safeguarding_tab)
    open_shell.settle()
    return page


def kept(shell):
    (owned,) = shell.ask(lambda services: services.programmes.owned())
    return owned.programme


def rows(page):
    model = page._ui.contacts.model()
    return [
        [model.index(row, column).data() for column in range(model.columnCount())] for row in range(model.rowCount())
    ]


def type_contact(dialog, name, telephone, hours="weekdays"):
    dialog._ui.name.setText(name)
    dialog._ui.telephone.setText(telephone)
    dialog._ui.hours.setText(hours)


# ---------------------------------------------------------------- services to ring


def test_services_are_listed_and_one_that_is_overdue_says_so(page):
    assert rows(page) == [
        ["Night line", "all of London", "116 123", "day and night", "1 Jan 2030"],
        ["Early help", "Newham", "020 7946 0018", "weekdays, 9 to 5", "1 Jan 2020: overdue"],
    ]
    spoken = page._ui.contacts.model().index(1, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "telephone 020 7946 0018" in spoken
    assert "overdue" in spoken


def test_a_service_is_added_changed_and_kept_with_the_programme(open_shell, page):
    open_shell.press(page._ui.add_contact)
    dialog = open_shell.dialog(ContactDialog)
    assert dialog._ui.review.date() > QDate.currentDate().addMonths(5)
    type_contact(dialog, "Duty desk", "020 7946 0000")
    dialog._ui.borough.setCurrentText("Brent")
    dialog._ui.review.setDate(QDate(2031, 2, 3))
    open_shell.press(dialog._ui.save)
    assert kept(open_shell).contacts == (NIGHT, OLD), "nothing is kept until it is saved"
    page._ui.contacts.selectRow(1)
    open_shell.press(page._ui.change_contact)
    dialog = open_shell.dialog(ContactDialog)
    assert (dialog._ui.name.text(), dialog._ui.borough.currentText()) == ("Early help", "Newham")
    dialog._ui.review.setDate(QDate(2031, 1, 1))
    open_shell.press(dialog._ui.save)
    open_shell.press(page._ui.save)
    assert kept(open_shell).contacts == (
        NIGHT,
        replace(OLD, review=date(2031, 1, 1)),
        Contact("Brent", "Duty desk", "020 7946 0000", "weekdays", date(2031, 2, 3)),
    )


@pytest.mark.parametrize(
    ("typed", "sentence"),
    [
        (("", "999"), "name of the service"),
        (("Desk", "ring Ann"), "figures, spaces"),
        (("Desk", "999", ""), "its hours"),
    ],
)
def test_what_nobody_could_ring_is_said_and_the_dialog_stays(open_shell, page, typed, sentence):
    open_shell.press(page._ui.add_contact)
    dialog = open_shell.dialog(ContactDialog)
    type_contact(dialog, *typed)
    open_shell.press(dialog._ui.save)
    assert dialog.isVisible()
    assert sentence in dialog._ui.problem.text()
    assert not cut(dialog)
    dialog.reject()
    assert len(rows(page)) == 2


def test_what_is_removed_comes_back_with_undo(open_shell, page):
    page._ui.contacts.selectRow(0)
    page._ui.contacts.setFocus()
    open_shell.qtbot.keyClick(page._ui.contacts, Qt.Key.Key_Delete)
    assert [row[0] for row in rows(page)] == ["Early help"]
    assert "“Night line” was removed" in page.notice.sentence
    assert page._ui.save.isEnabled()
    page.notice._action.click()
    assert [row[0] for row in rows(page)] == ["Night line", "Early help"]
    assert not page._ui.save.isEnabled()


def test_enter_changes_the_chosen_service(open_shell, page):
    page._ui.contacts.selectRow(1)
    open_shell.qtbot.keyClick(page._ui.contacts, Qt.Key.Key_Return)
    dialog = open_shell.dialog(ContactDialog)
    assert dialog._ui.name.text() == "Early help"
    dialog.reject()


def test_several_are_removed_at_once_and_with_none_chosen_nothing_is(open_shell, page):
    assert not page._ui.change_contact.isEnabled()
    assert not page._ui.remove_contact.isEnabled()
    page._ui.contacts.selectAll()
    assert not page._ui.change_contact.isEnabled()
    open_shell.press(page._ui.remove_contact)
    assert rows(page) == []
    assert "2 services" in page.notice.sentence
    open_shell.press(page._ui.discard)
    assert len(rows(page)) == 2


# ---------------------------------------------------------------- the designated lead


def test_the_leads_own_key_is_pasted_in(open_shell, page):
    drawn = open_shell.ask(lambda services: services.programme_keys.draw_lead())
    assert page._ui.lead.text() == "No lead is set yet."
    open_shell.press(page._ui.set_lead)
    dialog = open_shell.dialog(LeadDialog)
    dialog._ui.office.setText("Safeguarding office")
    dialog._ui.key.setText(f" {drawn.recipient} ")
    open_shell.press(dialog._ui.save)
    assert all(word in page._ui.lead.text() for word in ("Safeguarding office", *drawn.words))
    open_shell.press(page._ui.save)
    assert kept(open_shell).lead == DesignatedLead("Safeguarding office", drawn.recipient)
    open_shell.press(page._ui.remove_lead)
    assert page._ui.lead.text() == "No lead is set yet."
    open_shell.press(page._ui.save)
    assert kept(open_shell).lead is None


def test_a_slip_in_the_key_is_said_and_nothing_is_set(open_shell, page):
    open_shell.press(page._ui.set_lead)
    dialog = open_shell.dialog(LeadDialog)
    dialog._ui.office.setText("Safeguarding office")
    dialog._ui.key.setText("age1" + "q" * 58)
    open_shell.press(dialog._ui.save)
    assert "slip in the key" in dialog._ui.problem.text()
    assert dialog.isVisible()
    dialog.reject()
    assert not page._ui.save.isEnabled()


def test_a_key_is_drawn_put_on_paper_and_only_its_public_half_stays(open_shell, page, tmp_path, monkeypatch):
    open_shell.press(page._ui.set_lead)
    dialog = open_shell.dialog(LeadDialog)
    open_shell.press(dialog._ui.draw)
    assert "Name the office first" in dialog._ui.problem.text()
    dialog._ui.office.setText("Safeguarding office")
    drawn = open_shell.ask(lambda services: services.programme_keys.draw_lead())
    monkeypatch.setattr(type(page.services.programme_keys), "draw_lead", lambda _self: drawn)
    open_shell.press(dialog._ui.draw)
    sheet = open_shell.dialog(KeySheetDialog)
    assert drawn.identity not in " ".join(label.text() for label in (sheet._ui.heading, sheet._ui.about))
    sheet.write(tmp_path / "lead.pdf")
    open_shell.settle()
    assert (tmp_path / "lead.pdf").stat().st_size > 2_000
    sheet._ui.typed.setText("wrong")
    open_shell.press(sheet._ui.confirm)
    assert "not the last two groups" in sheet._ui.problem.text()
    sheet._ui.typed.setText(" ".join(key_text.groups(drawn.identity)[-2:]))
    open_shell.press(sheet._ui.confirm)
    assert dialog._ui.key.text() == drawn.recipient
    assert all(word in dialog._ui.words.text() for word in drawn.words)
    assert not cut(dialog)
    open_shell.press(dialog._ui.save)
    open_shell.press(page._ui.save)
    assert kept(open_shell).lead.recipient == drawn.recipient


def test_a_sheet_that_was_not_read_back_sets_nothing(open_shell, page):
    open_shell.press(page._ui.set_lead)
    dialog = open_shell.dialog(LeadDialog)
    dialog._ui.office.setText("Safeguarding office")
    open_shell.press(dialog._ui.draw)
    open_shell.dialog(KeySheetDialog).reject()
    open_shell.settle()
    assert dialog._ui.key.text() == ""


# ---------------------------------------------------------------- rules


def test_the_rules_of_disclosure_go_up_only_and_the_rescue_slot_is_off(open_shell, page):
    ui = page._ui
    assert not ui.rescue_slot.isChecked()
    for box, least in ((ui.minimum_ballots, 5), (ui.small_cell, 5), (ui.minimum_sessions, 3)):
        box.setValue(0)
        assert box.value() == least
    ui.minimum_sessions.setValue(4)
    ui.rescue_slot.setChecked(True)
    open_shell.press(ui.save)
    policy = kept(open_shell).policy
    assert (policy.minimum_sessions, policy.rescue_slot) == (4, True)


def test_a_change_of_any_of_them_can_be_put_back(open_shell, page):
    page._ui.rescue_slot.setChecked(True)
    assert page._ui.save.isEnabled()
    open_shell.press(page._ui.discard)
    assert not page._ui.rescue_slot.isChecked()
