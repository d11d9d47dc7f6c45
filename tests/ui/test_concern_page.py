"""The safeguarding page: reached from everywhere, nothing saved before the seal, nothing left after it."""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QLabel, QPushButton

from tests.sealing import samples
from tests.ui.session import Made, in_dialog, in_hand, said
from workshop_app.domain.programme import Contact, DesignatedLead
from workshop_app.sealing import age
from workshop_app.services.open_concern import open_concern
from workshop_app.ui.dialogs.decision import DecisionDialog

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
LEAD = DesignatedLead("Safeguarding office", age.recipient_of(samples.LEAD))
CONTACTS = (
    Contact("Newham", "Duty social worker", "020 7946 0001", "day and night", date(2020, 1, 3)),
    Contact("London", "Night line", "020 7946 0002", "nights", date(2099, 6, 4)),
)


def hold(shell, lead):
    def work(services):
        draft = replace(services.programmes.draft(), name="Made-up programme", lead=lead, contacts=CONTACTS)
        programme = services.programmes.create(draft).programme
        pack = shell.folder.root.parent / "programme.wpack"
        services.programmes.export_pack(programme.id, pack)
        services.planning.accept(services.planning.read_pack(pack))
        session = services.planning.new_session(
            programme.id, programme.templates[0].key, "An evening", "Newham", programme.groups[0].key, 3, DAY, 1080
        )
        services.running.begin(session.id)
        return Made(session, programme.id)

    return shell.ask(work)


DAY = date(2026, 5, 14)


@pytest.fixture
def room(open_shell):
    """A session that runs, of a programme that has a lead, on the page Run."""
    open_shell.made = hold(open_shell, LEAD)
    in_hand(open_shell, open_shell.made, "run")
    return open_shell


def key(shell, press, held=Qt.KeyboardModifier.NoModifier):
    shell.window.activateWindow()
    shell.until(shell.window.isActiveWindow)
    QTest.keyClick(shell.window.focusWidget() or shell.window, press, held)
    shell.settle()


def fill(shell, text="He packs a bag at night"):
    shell.ui.said.setPlainText(text)
    shell.ui.aware.setCurrentIndex(1)


def seal(shell):
    shell.press(shell.ui.seal)


def contributions(shell):
    return shell.ask(lambda services: services.capture.contributions(shell.made.session.id))


def answer(shell, button, *, yes=True):
    """Press the button, answer the question that it asks, and give what it said."""
    said = []

    def act(dialog):
        said.append(dialog._ui.about.text())
        (dialog.accept if yes else dialog.reject)()

    in_dialog(DecisionDialog, act)
    shell.press(button)
    shell.until(lambda: said)
    shell.settle()
    return said[0]


def test_one_key_leads_there_while_a_line_is_typed_and_esc_back_to_it(room):
    QTest.keyClicks(room.ui.entry, "Half a li")
    key(room, Qt.Key.Key_F9)
    room.until(lambda: room.window.page_name == "concern")
    room.settle()
    assert room.ui.emergency.text() == "999"
    assert room.ui.said.toPlainText() == ""
    lines = [row.accessibleName() for row in room.ui.contacts._rows]
    assert lines == [
        "020 7946 0001 · Duty social worker: Newham · day and night",
        "020 7946 0002 · Night line: London · nights",
    ]
    assert "may be out of date" in room.ui.contacts._rows[0].accessibleDescription()
    assert room.ui.route_about.text().startswith("1 number may be out of date")
    key(room, Qt.Key.Key_Escape)
    assert room.window.page_name == "run"
    assert room.ui.entry.toPlainText() == "Half a li"


def test_every_page_of_a_session_has_the_control_and_the_desk_has_not(room):
    for page in ("plan", "vote", "silence", "concern"):
        room.go(page)
        assert room.window.rail.concern_button.isVisible(), page
    room.go("sessions")
    assert not room.window.rail.concern_button.isVisible()


def test_a_concern_is_written_once_and_then_only_the_lead_reads_it(room, tmp_path):
    before = room.ask(lambda services: services.running.open(room.made.session.id))
    room.go("concern")
    fill(room)
    seal(room)
    assert [field.toPlainText() for field in room.page._texts] == [""] * 4
    assert not room.ui.said.document().isUndoAvailable()
    assert "Only the lead can read it now" in room.page.notice.sentence
    (slip,) = room.ask(lambda services: services.concerns.envelopes())
    room.page.save(slip.name, tmp_path)
    room.settle()
    identity = tmp_path / "lead.txt"
    identity.write_text(samples.LEAD)
    found = open_concern(tmp_path / slip.name, identity).concern
    assert (found.said, found.aware.value, found.role.value) == ("He packs a bag at night", "yes", "facilitator")
    after = room.ask(lambda services: services.running.open(room.made.session.id))
    assert replace(after, now=before.now) == before
    assert "concern" not in (room.folder.root / "settings.json").read_text()


def test_what_is_missing_is_said_what_was_typed_stays_and_nothing_is_copied_out_of_it(room):
    room.go("concern")
    seal(room)
    assert "in their words" in room.page.notice.sentence
    room.ui.said.setPlainText("He packs a bag")
    seal(room)
    assert "whether the person knows" in room.page.notice.sentence
    fill(room, "x" * 4001)
    seal(room)
    assert "at most 4,000" in room.page.notice.sentence
    assert len(room.ui.said.toPlainText()) == 4001
    assert room.ask(lambda services: services.concerns.envelopes()) == ()
    room.ui.said.setPlainText("")
    QGuiApplication.clipboard().setText("before")
    QTest.keyClicks(room.ui.said, "He packs a bag")
    for press in (Qt.Key.Key_A, Qt.Key.Key_C, Qt.Key.Key_X):
        QTest.keyClick(room.ui.said, press, CTRL)
    assert "bag" not in QGuiApplication.clipboard().text()
    room.ui.said.setPlainText("")
    QTest.keyClick(room.ui.said, Qt.Key.Key_Z, CTRL)
    assert room.ui.said.toPlainText() == ""
    QGuiApplication.clipboard().setText("y" * 9000)
    room.ui.said.paste()
    assert len(room.ui.said.toPlainText()) == 4000


def test_a_lock_leaves_nothing_of_what_was_typed(room):
    room.go("concern")
    fill(room)
    room.window.lock()
    room.settle()
    room.ask(lambda services: services.vault.unlock("orbit lantern meadow cactus violin"))
    room.window.navigator.vault_opened()
    room.settle()
    assert room.window.page_name == "run", "not even that the page was open is remembered"
    room.go("concern")
    assert not room.page._has_words()
    assert room.ask(lambda services: services.concerns.envelopes()) == ()


# ---------------------------------------------------------------- moved from the notes


def test_the_line_that_is_typed_moves_and_nothing_of_it_stays(room):
    QTest.keyClicks(room.ui.entry, "Her son packs a bag")
    entry = room.ui.entry
    key(room, Qt.Key.Key_F9, SHIFT)
    assert room.ui.said.toPlainText() == "Her son packs a bag"
    assert not room.ui.moved.isVisible()
    assert entry.toPlainText() == ""
    assert not entry.document().isUndoAvailable()
    assert contributions(room) == ()


def test_what_was_saved_moves_and_leaves_the_notes_once_it_is_sealed(room):
    room.ask(lambda services: said(services, room.made.session, "Buses stop at nine", "Her son packs a bag", "Lights"))
    room.page._opened = ""
    room.page.shown()
    room.settle()
    rows = room.ui.contributions
    rows.setFocus()
    rows.choose(1)
    key(room, Qt.Key.Key_F9, SHIFT)
    assert room.ui.said.toPlainText() == "Her son packs a bag"
    assert room.ui.moved.isVisible()
    assert len(contributions(room)) == 3, "until it is sealed nothing is lost"
    room.ui.aware.setCurrentIndex(1)
    seal(room)
    assert [each.text for each in contributions(room)] == ["Lights", "Buses stop at nine"]
    run = room.go("run")
    assert run.model.total == 2
    assert room.ask(lambda services: services.capture.undo(room.made.session.id)) is None


def test_a_line_that_is_being_changed_moves_as_it_now_stands(room):
    QTest.keyClicks(room.ui.entry, "Her son packs a bag")
    key(room, Qt.Key.Key_Return)
    room.page.capture.change(contributions(room)[0])
    QTest.keyClicks(room.ui.entry, " at night")
    key(room, Qt.Key.Key_F9, SHIFT)
    assert "packs a bag at night" in room.ui.said.toPlainText()
    run = room.go("run")
    assert run.capture.changing is None
    assert run._ui.entry.toPlainText() == ""
    room.go("concern")
    answer(room, room.ui.empty)
    assert not room.page._has_words()
    assert [each.text for each in contributions(room)] == ["Her son packs a bag"], "as it was"


# ---------------------------------------------------------------- envelopes and paper


def test_handed_over_asks_first_and_then_nothing_is_left_here(room):
    room.go("concern")
    fill(room)
    seal(room)
    handed = room.ui.envelopes.findChildren(QPushButton)[-1]
    for yes in (False, True):
        assert "for good" in answer(room, handed, yes=yes)
        assert len(room.ask(lambda services: services.concerns.envelopes())) == (not yes)
    assert not room.ui.envelopes_card.isVisible()


def test_a_copy_on_paper_is_made_only_after_its_warning(room, tmp_path):
    room.go("concern")
    fill(room)
    paths, copy = [], tmp_path / "copy.pdf"

    def choose(dialog):
        paths.append(dialog.selectedFiles()[0])
        dialog.fileSelected.emit(str(copy))
        dialog.reject()

    in_dialog(QFileDialog, choose)
    assert "whoever has that file" in answer(room, room.ui.print_copy)
    room.until(copy.exists)
    assert paths[0].endswith("form.pdf")
    assert room.ui.said.toPlainText(), "it is still to be sealed"


def test_what_is_printed_is_where_it_was_asked_for(room, tmp_path):
    room.go("concern")
    for button in ("print_route", "print_half", "print_form"):
        path = tmp_path / f"{button}.pdf"
        in_dialog(QFileDialog, lambda dialog, path=path: (dialog.fileSelected.emit(str(path)), dialog.reject()))
        room.press(getattr(room.ui, button))
        room.until(path.exists)
        assert path.read_bytes().startswith(b"%PDF")


def test_without_a_lead_there_is_paper_and_what_was_moved_can_still_be_taken_out(open_shell):
    open_shell.made = hold(open_shell, None)
    open_shell.ask(lambda services: said(services, open_shell.made.session, "Her son packs a bag"))
    plan = open_shell.go("plan")
    plan._ui.sessions.setCurrentIndex(plan.sessions.index(0, 0))
    open_shell.settle()
    assert [each for each in plan.findChildren(QLabel) if each.isVisible() and "on paper only" in each.text()]
    in_hand(open_shell, open_shell.made, "run")
    open_shell.ui.contributions.setFocus()
    open_shell.ui.contributions.choose(0)
    key(open_shell, Qt.Key.Key_F9, SHIFT)
    ui = open_shell.ui
    assert not ui.seal.isVisible()
    assert ui.form_title.text() == "On paper only"
    key(open_shell, Qt.Key.Key_Return, CTRL)
    assert ui.said.toPlainText()
    assert "on the printed copy only" in answer(open_shell, ui.take_out)
    assert contributions(open_shell) == ()
    assert not ui.said.toPlainText()
