"""A table's laptop through its window: from the lead's pack and a PIN to notes on a stick, and a spare that goes on."""

from contextlib import contextmanager

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.cheap import services_in
from tests.ui.dropping import drop
from tests.ui.session import begun, said
from tests.ui.shell import PASSPHRASE, no_keyring, opened
from workshop_app.domain.mirror import file_name
from workshop_app.keys import words
from workshop_app.keys.pin import TRIES, Tries
from workshop_app.keys.system_keyring import SystemKeyring
from workshop_app.paths import DataFolder
from workshop_app.ui.dialogs.mirror import PinDialog
from workshop_app.ui.dialogs.new_pin import NewPinDialog
from workshop_app.ui.dialogs.table_pack import TablePackDialog

PIN = "271828"


@pytest.fixture(autouse=True)
def cheap_words(monkeypatch):
    monkeypatch.setitem(words._SCRYPT, "n", 2)


@pytest.fixture
def lead(tmp_path):
    """The lead's services with a session that runs, and the stick that its table pack lies on."""
    services = services_in(DataFolder(tmp_path / "lead"), SystemKeyring(no_keyring))
    services.vault.create(PASSPHRASE, use_keyring=False)
    session = begun(services, tmp_path).session
    said(services, session, "What another table said")
    stick = tmp_path / "stick"
    stick.mkdir()
    services.tables.make_pack(session.id, stick)
    return services, session, stick


def pack_of(stick):
    (pack,) = stick.glob("*.wtable")
    return pack


def offered(shell, stick, table=2, pin=PIN):
    """The dialog that the dropped pack opens, filled in."""
    drop(shell, pack_of(stick))
    dialog = shell.dialog(TablePackDialog)
    dialog._ui.table.setCurrentIndex(dialog._ui.table.findData(table))
    dialog._ui.pin.setText(pin)
    dialog._ui.again.setText(pin)
    return dialog


def past_the_code(shell):
    """Type back the group of the recovery code that is asked for; gives the code."""
    shell.until(lambda: shell.window.page_name == "recovery")
    page = shell.page
    shell.until(lambda: page._groups)
    code = "-".join(page._groups)
    page._ui.group.setText(page._groups[page._asked])
    page._ui.proceed.click()
    shell.until(lambda: shell.window.page_name == "table_notes")
    shell.settle()
    return code


def take_notes(shell, stick):
    offered(shell, stick)._ui.take.click()
    code = past_the_code(shell)
    shell.press(shell.ui.begin)
    return code


def type_line(shell, text):
    shell.ui.entry.setPlainText(text)
    before = shell.page.model.total
    QTest.keyClick(shell.ui.entry, Qt.Key.Key_Return)
    shell.until(lambda: shell.page.model.total > before)


def test_from_a_dropped_pack_and_a_pin_to_notes_that_the_lead_merges(shell, lead, tmp_path):
    services, session, stick = lead
    drop(shell, pack_of(stick))
    dialog = shell.dialog(TablePackDialog)
    ui = dialog._ui
    assert ui.words.text().split("\u00a0· ") == list(services.tables.words(session.id))
    assert not ui.take.isEnabled(), "neither table nor PIN"
    ui.table.setCurrentIndex(ui.table.findData(2))
    for pin, again in (("123456", "123456"), (PIN, "271829")):
        ui.pin.setText(pin)
        ui.again.setText(again)
        assert not ui.take.isEnabled(), pin
    ui.again.setText(PIN)
    ui.take.click()
    past_the_code(shell)
    assert shell.window.rail.concern_button.isVisible()
    shell.press(shell.ui.begin)
    type_line(shell, "! The bus stops at nine ~4")
    assert [shell.page.model.at(row).text for row in range(shell.page.model.rowCount())] == ["The bus stops at nine"]
    for hidden in (shell.ui.to_room, shell.ui.propose, shell.ui.agenda, shell.ui.table, shell.ui.script_card):
        assert not hidden.isVisible(), "what is the lead's"
    assert shell.page.room_wish() is None
    shell.page.export_to(stick)
    shell.settle()
    assert "Export 1 is on “stick” and reads back: 1 line" in shell.page.notice.sentence
    merged = services.merging.merge(list(stick.glob("*.wnotes")), session.id)
    assert [(each.table, each.counts) for each in merged.certificate.received] == [(2, {"concern": 1})]
    assert "export 1 at" in shell.ui.status.text()


def test_it_locks_opens_with_the_pin_and_with_the_code_once_the_pin_was_wrong_too_often(shell, lead):
    code = take_notes(shell, lead[2])
    shell.window.lock()
    shell.settle()
    ui = shell.ui
    assert "PIN" in ui.secret_label.text()
    ui.secret.setText(PIN)
    shell.press(ui.unlock)
    shell.until(lambda: shell.window.page_name == "table_notes")
    keys = shell.go("keys")._ui
    assert "PIN" in keys.passphrase_title.text()
    assert not keys.passphrase_change.isVisible()
    shell.window.lock()
    shell.settle()
    for _ in range(TRIES - 2):
        Tries(shell.folder.pin_tries).spend()
    for says in ("1 try left", "recovery code"):
        shell.ui.secret.setText("314159")
        shell.press(shell.ui.unlock)
        assert says in shell.page.notice.sentence
    shell.press(shell.ui.other_way)
    shell.ui.secret.setText(code)
    shell.ui.unlock.click()
    dialog = shell.dialog(NewPinDialog)
    dialog._ui.secret.setText("161803")
    dialog._ui.test.click()
    shell.until(lambda: shell.window.page_name == "table_notes")
    shell.window.lock()
    shell.settle()
    shell.ui.secret.setText("161803")
    shell.press(shell.ui.unlock)
    shell.until(lambda: shell.window.page_name == "table_notes")


def test_words_that_differ_take_nothing(shell, lead):
    offered(shell, lead[2])._ui.differ.click()
    shell.settle()
    assert "Nothing was taken" in shell.page.notice.sentence
    assert not shell.ask(lambda services: services.vault.state()).exists


def test_the_agenda_goes_on_by_itself_and_by_hand(shell, lead):
    take_notes(shell, lead[2])
    page, session = shell.page, lead[1]
    first, second = session.agenda[:2]
    assert page.clock.state.activity == first
    assert page._follows.text().startswith("Goes on by")
    shell.ask(lambda services: services.running.add_minutes(session.id, 1 - first.minutes))
    store = shell.window.services.tables._workspace.session(session.id)

    def run_out(_services):
        clock = store.run.clock()
        store.run.stand(type(clock.position)(first.id, clock.position.since - 60, clock.position.added))
        return page.services.running.open(session.id)

    page.clock.show_state(shell.ask(run_out))
    page._look_at_the_clock()
    shell.until(lambda: page.clock.state.activity == second)
    shell.press(shell.ui.back)
    assert page.clock.state.activity == first
    page._look_at_the_clock()
    shell.settle()
    assert page.clock.state.activity == first, "what a hand returned to stays on"
    assert page._follows.text() == "Stays until you go on"
    shell.window.activateWindow()
    shell.settle()
    QTest.keyClick(shell.ui.entry, Qt.Key.Key_PageDown, Qt.KeyboardModifier.ControlModifier)
    shell.settle()
    assert page.clock.state.activity == second


@contextmanager
def another_laptop(qapp, qtbot, folder):
    with opened(qapp, qtbot, folder) as window:
        window.until(lambda: window.window.page_name)
        window.settle()
        yield window


def test_a_spare_goes_on_from_the_mirror_with_the_pack_and_the_pin(qapp, qtbot, lead, tmp_path):
    services, session, stick = lead
    mirror = tmp_path / "mirror"
    mirror.mkdir()
    with another_laptop(qapp, qtbot, tmp_path / "one") as shell:
        take_notes(shell, stick)
        shell.page.mirror._watch.setInterval(20)
        shell.page.mirror.asks(stick)
        dialog = shell.dialog(PinDialog)
        for pin, says in (("314159", "not the PIN"), (PIN, "table pack lies on this stick")):
            dialog._ui.secret.setText(pin)
            dialog._ui.test.click()
            shell.until(lambda says=says: says in dialog._ui.problem.text())
        dialog.reject()
        shell.page.mirror.asks(mirror)
        dialog = shell.dialog(PinDialog)
        dialog._ui.secret.setText(PIN)
        dialog._ui.test.click()
        shell.until(lambda: shell.ui.mirror.text().startswith("Mirrored "))
        size = (mirror / file_name(session.id)).stat().st_size
        type_line(shell, "The bus stops at nine")
        shell.until(lambda: (mirror / file_name(session.id)).stat().st_size > size)
        shell.until(lambda: not shell.page.mirror._going)
        shell.page.export_to(stick)
        shell.settle()
    with another_laptop(qapp, qtbot, tmp_path / "spare") as shell:
        dialog = offered(shell, stick, pin="314159")
        path = mirror / file_name(session.id)
        shell.page.opening.resume(dialog, dialog.offer, path, "314159")
        shell.until(lambda: "do not open the mirror" in dialog._ui.problem.text())
        assert not shell.ask(lambda services: services.vault.state()).exists
        shell.page.opening.resume(dialog, dialog.offer, path, PIN)
        past_the_code(shell)
        shell.until(lambda: shell.page.model.total == 1)
        assert shell.page._table.text() == "Table 2"
        type_line(shell, "A room until ten")
        shell.page.export_to(stick)
        shell.settle()
    merged = services.merging.merge(sorted(stick.glob("*.wnotes")), session.id).certificate
    assert merged.contributions == 3
    assert merged.conflicts == 0


def test_the_notes_are_handed_over_and_gone_from_the_laptop_and_run_is_not_its_page(shell, lead, tmp_path):
    services, session, stick = lead
    take_notes(shell, stick)
    type_line(shell, "The bus stops at nine")
    shell.go("run")
    assert "takes notes for table 2" in shell.page.notice.sentence
    assert not shell.ui.entry.isVisible()
    page = shell.go("table_notes")
    page.hand_over(stick)
    shell.settle()
    assert "nothing of it is left" in page.notice.sentence
    assert shell.ui.no_session.isVisible()
    assert page.model.total == 0
    assert not list(shell.folder.sessions.glob("*.db"))
    assert services.merging.merge(list(stick.glob("*.wnotes")), session.id).certificate.contributions == 2


def test_what_is_told_in_confidence_leaves_the_notes_for_the_concern_form(shell, lead):
    take_notes(shell, lead[2])
    type_line(shell, "The bus stops at nine")
    shell.ui.entry.setPlainText("worried about somebody's son")
    shell.page.list.move_wanted.emit()
    shell.until(lambda: shell.window.page_name == "concern")
    shell.settle()
    shell.go("table_notes")
    assert shell.ui.entry.toPlainText() == ""
    assert [shell.page.model.at(row).text for row in range(shell.page.model.total)] == ["The bus stops at nine"]
