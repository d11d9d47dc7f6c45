"""The first question, and the demonstration: a whole session played where one says, and stopped when one says."""

import json

import pytest

from workshop_app.domain.errors import Cancelled, StorageError


@pytest.fixture
def page(open_shell):
    return open_shell.go("home")


def test_the_demonstration_plays_a_whole_session_and_says_what_was_made(open_shell, page, tmp_path):
    page.play(tmp_path)
    assert not page._ui.play.isEnabled()
    assert page._ui.progress_box.isVisible()
    open_shell.until(lambda: page._ui.result_box.isVisible() or page.notice.sentence, timeout=60_000)
    assert page.notice.sentence == ""
    made = tmp_path / "Workshop demonstration"
    summary = json.loads((made / "summary.json").read_text(encoding="utf-8"))
    assert summary["verified"]
    assert f"{summary['contributions']} contributions" in page._ui.result.text()
    assert (made / "brief.pdf").read_bytes().startswith(b"%PDF")
    assert page._ui.play.isEnabled()


def test_nothing_of_an_earlier_one_is_overwritten(open_shell, page, tmp_path):
    (tmp_path / "Workshop demonstration").mkdir()
    played = []
    open_shell.window.navigator.rehearse = lambda out, _progress: played.append(out) or FIGURES
    page.play(tmp_path)
    open_shell.until(lambda: page._ui.result_box.isVisible())
    assert played == [tmp_path / "Workshop demonstration 2"]


def test_it_can_be_stopped(open_shell, page, tmp_path):
    def endless(_out, progress):
        step = 0
        while True:
            step += 1
            progress.report(step % 10, 10, "Voting")

    open_shell.window.navigator.rehearse = endless
    page.play(tmp_path)
    open_shell.until(lambda: page._ui.progress_label.text() == "Voting")
    page._ui.cancel.click()
    open_shell.settle()
    assert "stopped" in page.notice.sentence
    assert page._ui.play.isEnabled()
    assert not page._ui.progress_box.isVisible()


@pytest.mark.parametrize("error", [StorageError("The disk is full."), Cancelled("x")])
def test_what_goes_wrong_is_said_and_it_can_be_tried_again(open_shell, page, tmp_path, error):
    def fail(_out, _progress):
        raise error

    open_shell.window.navigator.rehearse = fail
    page.play(tmp_path)
    open_shell.settle()
    assert page.notice.sentence
    assert page._ui.play.isEnabled()


FIGURES = {"contributions": 1, "proposals": 1, "ballots": 1}
