"""In the window: a laptop is copied and taken up, a lost desk says so, and both say what to do."""

from __future__ import annotations

import pytest

from tests.ui.session import begun
from tests.ui.shell import PASSPHRASE, opened
from workshop_app.domain.sealed import LaptopState
from workshop_app.ui import lost_desk


@pytest.fixture
def shell(qapp, qtbot, tmp_path):
    with opened(qapp, qtbot, tmp_path / "old") as shell:
        shell.open_vault()
        yield shell


def test_a_laptop_is_copied_warns_and_goes_on_where_somebody_says_so(shell, tmp_path):
    (tmp_path / "stick").mkdir()
    shell.go("home")
    assert not shell.ui.goes_on.isVisible()
    shell.page.copy_to(tmp_path / "stick")
    shell.settle()
    (copied,) = (tmp_path / "stick").iterdir()
    assert copied.name in shell.ui.result.text()
    assert shell.ui.goes_on.isVisible()
    shell.window.lock()
    shell.settle()
    shell.ui.secret.setText(PASSPHRASE)
    shell.press(shell.ui.unlock)
    shell.until(lambda: "Do not go on here" in shell.page.notice.sentence)
    shell.go("home")
    shell.press(shell.ui.goes_on)
    assert not shell.ui.goes_on.isVisible()
    assert shell.ask(lambda services: services.vault.warning()) == ""


def test_a_copied_laptop_is_taken_up_at_the_first_start(shell, qapp, qtbot, tmp_path):
    made = shell.ask(lambda services: begun(services, tmp_path))
    copied = shell.ask(lambda services: services.moving.copy_to(tmp_path)).folder
    with opened(qapp, qtbot, tmp_path / "new") as other:
        other.until(lambda: other.window.page_name == "set_up")
        other.page.take_up(tmp_path)
        other.settle()
        assert "holds no copied laptop" in other.page.notice.sentence
        assert other.ui.take_up.isEnabled()
        other.page.take_up(copied)
        other.until(lambda: other.window.page_name == "unlock")
        other.ui.secret.setText(PASSPHRASE)
        other.press(other.ui.unlock)
        other.until(lambda: "taken up from a copy" in other.page.notice.sentence)
        assert other.ask(lambda services: services.running.open(made.session.id)).session == made.session


def test_a_lost_desk_says_so_and_is_begun_anew(shell, tmp_path):
    made = shell.ask(lambda services: begun(services, tmp_path))
    shell.ask(lambda services: services.imports.sessions(made.programme))
    shell.ask(lambda services: services.vault._workspace.close_desk(made.programme))
    shell.folder.programme(made.programme).unlink()
    shell.window.navigator.open_programme(made.programme)
    for name in ("sessions", "coverage", "brief"):
        shell.go(name)
        assert "desk of this programme is damaged or gone" in shell.page.notice.sentence, name
    shell.go("sessions")
    lost_desk.put_back(shell.page, made.programme, tmp_path / "programme.wpack")
    shell.settle()
    assert "not a whole copy" in shell.page.notice.sentence
    lost_desk.begin_anew(shell.page, made.programme)
    shell.settle()
    assert "desk is empty now" in shell.page.notice.sentence


def test_an_older_copy_of_a_desk_is_said_and_gone_on_with_only_knowingly(shell, tmp_path):
    made = shell.ask(lambda services: begun(services, tmp_path))
    path = shell.folder.programme(made.programme)

    def work(services):
        workspace = services.vault._workspace
        workspace.desk(made.programme)
        workspace.close_desk(made.programme)
        earlier = path.read_bytes()
        workspace.desk(made.programme).set_laptop("ab" * 32, LaptopState.REVOKED)
        workspace.close_desk(made.programme)
        path.write_bytes(earlier)

    shell.ask(work)
    shell.window.navigator.open_programme(made.programme)
    shell.go("sessions")
    assert "an older copy was put in its place, and its last change is missing" in shell.page.notice.sentence
    lost_desk.go_on(shell.page, made.programme)
    shell.settle()
    assert "goes on with the older copy" in shell.page.notice.sentence
