"""A pack whose days are over, on the pages of the hall: said where sessions are planned and before one is sealed."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from tests.ui.session import begun, in_hand, said

LAST = date.today() - timedelta(30)


def end_the_pack(services, programme):
    vault = services.vault._workspace.vault
    held = vault.held_pack(programme)
    vault.hold_pack(replace(held, pack=replace(held.pack, not_before=LAST - timedelta(9), not_after=LAST)))


@pytest.fixture
def made(open_shell):
    made = open_shell.ask(lambda services: begun(services, open_shell.folder.root.parent))
    open_shell.ask(lambda services: said(services, made.session, "Paid youth mentors in every borough"))
    return made


def test_before_sealing_it_is_said_and_sealing_goes_on(open_shell, made, tmp_path):
    open_shell.ask(lambda services: services.running.close(made.session.id))
    in_hand(open_shell, made, "seal")
    assert open_shell.ui.seal_words.property("role") == "quiet"
    open_shell.ask(lambda services: end_the_pack(services, made.programme))
    open_shell.go("plan")
    in_hand(open_shell, made, "seal")
    said_of_it = open_shell.ui.seal_words.text()
    assert f"ended on {LAST.day} {LAST:%B %Y}" in said_of_it
    assert "encrypted to the programme's office" in said_of_it
    assert open_shell.ui.seal_words.property("role") == "warn"
    assert open_shell.ui.seal.isEnabled()
    open_shell.page.seal_into(tmp_path)
    open_shell.settle()
    assert list(tmp_path.glob("*.wsealed"))


def test_where_sessions_are_planned_it_asks_for_the_current_one(open_shell, made):
    page = open_shell.go("plan")
    assert ", until" in page._ui.programmes.text()
    open_shell.ask(lambda services: end_the_pack(services, made.programme))
    open_shell.go("seal")
    page = open_shell.go("plan")
    assert ", ended on" in page._ui.programmes.text()
    assert "ask City Hall for the current one" in page._ui.programmes.text()
