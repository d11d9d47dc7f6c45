"""A sealed concern that comes to City Hall is recognised and handed on unopened; the lead's key opens it."""

import os

import pytest

from tests.domain.test_concern import CONCERN
from tests.sealing import samples
from tests.services.test_concerns import ID, LEAD, hold, room_in
from workshop_app.services.concerns import ConcernService
from workshop_app.ui.dialogs.envelope import EnvelopeDialog, ReadConcernDialog


@pytest.fixture
def envelope(tmp_path):
    """As it comes from a laptop in the hall."""
    with room_in(tmp_path / "hall") as room:
        hold(room, lead=LEAD)
        concerns = ConcernService(room.workspace, room.capture)
        return concerns.save(concerns.seal(ID, CONCERN).name, tmp_path)


def at_desk(shell, path):
    programme = shell.ask(lambda services: services.programmes.create(services.programmes.draft())).programme
    shell.go("sessions")
    shell.window.take_files([path])
    shell.settle()
    return programme.id, shell.dialog(EnvelopeDialog)


def test_it_is_handed_on_unopened_and_only_that_is_noted(open_shell, envelope, tmp_path):
    os.utime(envelope, (1_500_000_001, 1_500_000_001))  # as a copy on another disk may have it
    programme, dialog = at_desk(open_shell, envelope)
    assert "cannot open it" in dialog._ui.about.text()
    assert "not handed over yet" in dialog._ui.standing.text()
    stick = tmp_path / "stick"
    stick.mkdir()
    dialog.copy_to(stick)
    open_shell.settle()
    assert "handed over on" in dialog._ui.standing.text()
    copied = stick / envelope.name
    assert copied.read_bytes() == envelope.read_bytes()
    assert copied.stat().st_mtime == 1_500_000_000
    (passed,) = open_shell.ask(lambda services: services.concerns.passed(programme))
    assert passed.handed is not None
    assert open_shell.ask(lambda services: services.imports.tray(programme)) == ()
    assert open_shell.ask(lambda services: services.imports.sessions(programme)) == ()
    dialog.accept()


def test_the_leads_key_opens_it_and_the_programmes_does_not(open_shell, envelope, tmp_path):
    _programme, dialog = at_desk(open_shell, envelope)
    key = tmp_path / "key.txt"
    key.write_text(samples.WORKING)
    dialog.open_with(key)
    open_shell.settle()
    assert "Not addressed to this key" in dialog._ui.problem.text()
    key.write_text(samples.LEAD)
    dialog.open_with(key)
    open_shell.settle()
    shown = open_shell.dialog(ReadConcernDialog)
    text = shown._ui.text
    assert "he packs a bag" in text.toPlainText()
    assert text.isReadOnly()
    shown.accept()
    assert text.toPlainText() == ""
    dialog.accept()


def test_a_lead_without_a_desk_opens_it_too_and_what_is_no_envelope_is_said(open_shell, envelope, tmp_path):
    open_shell.go("sessions")
    open_shell.window.take_files([envelope])
    open_shell.settle()
    dialog = open_shell.dialog(EnvelopeDialog)
    assert not dialog._ui.copy.isVisible()
    dialog.accept()
    open_shell.settle()
    wrong = tmp_path / "wrong.wconcern"
    wrong.write_bytes(b"%PDF")
    _programme, dialog = at_desk(open_shell, wrong)
    assert "not a sealed concern" in dialog._ui.problem.text()
    assert not dialog._ui.copy.isVisible()
    dialog.accept()
