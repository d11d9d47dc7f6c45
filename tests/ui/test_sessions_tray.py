"""The tray and the versions of a report, on the real window: check again, ask again, choose, compare the slip."""

from __future__ import annotations

import json

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton

from tests.sealing import samples
from tests.services.desks import sealed
from tests.ui.looking import cut, nameless, out_of_reach, visible
from workshop_app.sealing import age, container, dsse, manifest
from workshop_app.ui.dialogs.fork import ForkDialog
from workshop_app.ui.dialogs.request import RequestDialog
from workshop_app.ui.slip_view import SlipView


@pytest.fixture
def desk(open_shell):
    """The page of an office that has a programme."""
    made = open_shell.ask(lambda services: services.programmes.create(services.programmes.draft()))
    open_shell.window.navigator.open_programme(made.programme.id)
    open_shell.go("sessions")
    return open_shell


@pytest.fixture
def seal(desk, tmp_path):
    """Seals a made-up session to the office, as the laptop of the samples does."""
    programme = desk.window.navigator.programme_id
    own = desk.ask(lambda services: services.imports._workspace.vault.own_programme(programme))
    office = samples.Office(own.working, own.spare)
    first = samples.closed(4, samples.plan(programme=programme))

    def seal(name, what=first, **more):
        return sealed(tmp_path, f"{name}.wsealed", what, office, **more)

    seal.first, seal.office = first, office
    return seal


def digest(path, office):
    plain = age.decrypt(path.read_bytes(), office.identities)
    return manifest.digest(dsse.read(container.read(plain)[0]).payload)


def drop(desk, *paths):
    desk.window.take_files(list(paths))
    desk.settle()
    desk.settle()


def trust(desk):
    programme = desk.window.navigator.programme_id
    desk.ask(lambda services: services.imports.trust(programme, samples.LAPTOP))


def press(desk, words):
    desk.press(next(each for each in visible(desk.ui.tray, QPushButton) if each.text() == words))
    desk.settle()


def arrived(desk):
    model = desk.page._model
    return [model.index(row, model.columnCount() - 1).data() for row in range(model.rowCount())]


@pytest.fixture
def forked(desk, seal):
    """The second report is here, and another second one waits in the tray."""
    trust(desk)
    one = seal("first")
    prev = digest(one, seal.office)
    two = seal("second", samples.supplement(seal.first), seq=2, prev=prev)
    other = seal("other", samples.supplement(seal.first, text="Nobody counted."), seq=2, prev=prev)
    drop(desk, one, two)
    drop(desk, other)
    return desk


def test_checked_again_after_the_laptop_was_trusted_elsewhere(desk, seal):
    drop(desk, seal("first"))
    press(desk, "Check again")
    assert "does not know" in desk.page.notice.sentence
    trust(desk)
    press(desk, "Check again")
    assert desk.page.notice.sentence.startswith("Taken in")
    assert arrived(desk) == ["sealed, verified"]
    assert not desk.ui.tray.isVisible()


def test_a_report_is_asked_for_again_and_that_is_noted(desk, seal):
    path = seal("first")
    path.write_bytes(path.read_bytes()[:-1])
    drop(desk, path)
    press(desk, "Ask for it again…")
    dialog = desk.dialog(RequestDialog)
    assert "E-DAMAGED" in dialog._ui.text.toPlainText()
    assert not nameless(dialog)
    desk.press(dialog._ui.copy)
    desk.settle()
    assert "first.wsealed" in QGuiApplication.clipboard().text()
    desk.until(lambda: any("Asked for it again on" in each.text() for each in visible(desk.ui.tray, QLabel)))


def test_the_text_is_saved_too(desk, seal, tmp_path):
    path = seal("first")
    path.write_bytes(path.read_bytes()[:-1])
    drop(desk, path)
    press(desk, "Ask for it again…")
    dialog = desk.dialog(RequestDialog)
    dialog._chosen(tmp_path / "again.txt")
    desk.settle()
    desk.settle()
    assert "E-DAMAGED" in (tmp_path / "again.txt").read_text(encoding="utf-8")
    assert "again.txt" in desk.page.notice.sentence


def test_a_dialog_that_is_closed_asked_for_nothing(desk, seal):
    drop(desk, seal("first"))
    press(desk, "Ask for it again…")
    dialog = desk.dialog(RequestDialog)
    desk.press(dialog._ui.close)
    assert not any("Asked" in each.text() for each in visible(desk.ui.tray, QLabel))


def test_a_supplement_stands_in_the_list_with_what_was_corrected(forked):
    assert arrived(forked) == ["report 2, 3 corrections"]
    forked.ui.table.selectRow(0)
    QTest.keyClick(forked.page, Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier)
    forked.settle()
    view = forked.dialog(SlipView)
    texts = "\n".join(label.text() for label in view.findChildren(QLabel))
    assert "it supplements the one that came in on" in texts
    assert "Vote 1, right is: 26 people were there" in texts
    assert "Contribution 1 is taken out" in texts
    assert "pack 1" in texts
    assert not cut(view)
    view.reject()


@pytest.mark.parametrize("size", [100, 200])
def test_which_one_holds_is_decided_with_a_reason(forked, size):
    forked.window.showNormal()
    forked.window.resize(1280, 720)
    forked.desktop.preferences.change(text_size=size)
    press(forked, "Choose which one holds…")
    dialog = forked.dialog(ForkDialog)
    forked.settle()
    assert not cut(dialog)
    assert not nameless(dialog)
    assert not out_of_reach(dialog)
    forked.press(dialog._ui.decide)
    assert "Choose one" in dialog._ui.problem.text()
    dialog._ui.here.setChecked(True)
    dialog._ui.offered.setChecked(True)
    assert not dialog._ui.here.isChecked()
    forked.press(dialog._ui.decide)
    assert "Write down why" in dialog._ui.problem.text()
    dialog._ui.reason.setText("The facilitator read out this slip")
    forked.press(dialog._ui.decide)
    forked.until(lambda: not dialog.isVisible())
    forked.settle()
    programme = forked.window.navigator.programme_id
    (record,) = forked.ask(lambda services: list(services.imports.records(programme)))
    assert "Nobody counted." in [each.text for each in record.corrections]
    assert not forked.ui.tray.isVisible()


def test_the_one_that_is_here_can_hold_and_the_other_says_why_it_does_not(forked):
    press(forked, "Choose which one holds…")
    dialog = forked.dialog(ForkDialog)
    dialog._ui.here.setChecked(True)
    dialog._ui.reason.setText("Theirs was a rehearsal")
    forked.press(dialog._ui.decide)
    forked.until(lambda: not dialog.isVisible())
    forked.settle()
    assert any("Theirs was a rehearsal" in each.text() for each in visible(forked.ui.tray, QLabel))
    assert arrived(forked) == ["report 2, 3 corrections"]


def test_without_a_chosen_session_there_is_no_slip(desk):
    QTest.keyClick(desk.page, Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier)
    desk.settle()
    assert not desk._dialogs(SlipView)


# ---------------------------------------------------------------- every code of the ten steps, from the window


def altered(path, place):
    data = bytearray(path.read_bytes())
    data[place] ^= 1
    path.write_bytes(bytes(data))
    return path


def rewritten(seal, change, *, sign=True):
    """The first report with another manifest: signed again by the laptop, or not."""
    plain = age.decrypt(seal("base").read_bytes(), seal.office.identities)
    envelope, members = container.read(plain)
    held = dsse.read(envelope)
    signed = json.loads(held.payload)
    change(signed)
    again = dsse.write(manifest.TYPE, signed, samples.SEED)
    if not sign:
        outer = json.loads(again)
        outer["signatures"][0]["sig"] = json.loads(envelope)["signatures"][0]["sig"]
        again = json.dumps(outer, sort_keys=True, separators=(",", ":")).encode()
    return container.write(again, list(members.items()))


@pytest.mark.parametrize(
    "code",
    [
        "E-FORMAT",
        "E-NOT-FOR-US",
        "E-DAMAGED",
        "E-UNKNOWN-LAPTOP",
        "E-SIGNATURE",
        "E-VERSION",
        "E-RECIPIENT",
        "E-PARTS",
        "E-LOG",
        "E-OLDER",
        "E-DUPLICATE",
    ],
)
def test_each_code_is_reached_by_dropping_a_file(desk, seal, tmp_path, code):
    if code != "E-UNKNOWN-LAPTOP":
        trust(desk)
    before, path = [], tmp_path / "dropped.wsealed"
    if code == "E-FORMAT":
        path.write_bytes(age.encrypt(b"no archive", seal.office.recipients))
    elif code == "E-NOT-FOR-US":
        path = sealed(tmp_path, path.name, seal.first, samples.new_office())
    elif code == "E-DAMAGED":
        path = altered(seal("dropped"), -10)
    elif code in ("E-UNKNOWN-LAPTOP", "E-DUPLICATE"):
        path = seal("dropped")
        before = [path] if code == "E-DUPLICATE" else []
    elif code == "E-OLDER":
        path = seal("dropped")
        before = [seal("second", samples.supplement(seal.first), seq=2, prev="ab" * 32)]
    else:
        changes = {
            "E-SIGNATURE": lambda signed: signed.update(app="another"),
            "E-VERSION": lambda signed: signed.update(v=99),
            "E-RECIPIENT": lambda signed: signed.update(programme="ab" * 8),
            "E-PARTS": lambda signed: signed["parts"][0].update(size=1),
            "E-LOG": lambda signed: signed["counts"].update(heads=99),
        }
        plain = rewritten(seal, changes[code], sign=code != "E-SIGNATURE")
        path.write_bytes(age.encrypt(plain, seal.office.recipients))
    if before:
        drop(desk, *before)
    programme = desk.window.navigator.programme_id
    drop(desk, path)
    tray = desk.ask(lambda services: services.imports.tray(programme))
    if code == "E-DUPLICATE":
        assert "already here" in desk.page.notice.sentence
        assert tray == ()
    else:
        assert [entry.code for entry in tray] == [code]
        assert tray[0].sentence[:20] in desk.page.notice.sentence
