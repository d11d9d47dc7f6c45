"""The window where something is damaged: it says so, and offers what is left to do."""

from __future__ import annotations

import pytest

from tests.storage.pages import PAGE
from tests.ui.session import begun, in_dialog, in_hand, said
from tests.ui.shell import opened
from workshop_app.domain.identifier import KeepReason
from workshop_app.domain.poll import Casting, Method, PollState
from workshop_app.ui.dialogs.words import WordsDialog


@pytest.fixture
def shell(qapp, qtbot, tmp_path):
    with opened(qapp, qtbot, tmp_path / "data") as shell:
        shell.open_vault()
        yield shell


def spoil(path, place):
    data = bytearray(path.read_bytes())
    data[place] ^= 1
    path.write_bytes(data)


@pytest.fixture
def damaged(shell, tmp_path):
    """A closed session in hand whose first page is spoilt."""
    made = shell.ask(lambda services: begun(services, tmp_path))
    shell.ask(lambda services: said(services, made.session, "Ring 020 7946 0958 and ask", "More light"))
    shell.ask(lambda services: services.running.close(made.session.id))
    shell.ask(lambda services: services.vault._workspace.forget(made.session.id))
    spoil(shell.folder.session(made.session.id), 900)
    return made


def test_where_a_session_cannot_be_opened_its_rescue_is_offered_shown_and_sealed(shell, damaged, tmp_path):
    in_hand(shell, damaged, "run")
    notice = shell.page.notice
    assert "cannot be opened" in notice.sentence
    notice._action.click()
    shell.settle()
    assert shell.window.page_name == "rescue"
    assert "2 contributions read" in shell.ui.found_words.text()
    assert shell.window.windowTitle().startswith("Rescue · Made-up workshop")
    assert not shell.ui.seal.isEnabled()
    shell.press(shell.ui.replace)
    assert shell.ui.seal.isEnabled()
    assert "020 7946" not in str(shell.page._rescue.record)
    (tmp_path / "stick").mkdir()
    shell.page.seal_into(tmp_path / "stick")
    shell.settle()
    (sealed,) = (tmp_path / "stick").iterdir()
    assert shell.ui.done_card.isVisible()
    assert shell.ui.done_file.text() == sealed.name
    assert not shell.ui.seal_card.isVisible()


def test_a_mark_can_be_kept_with_a_reason(shell, damaged):
    in_hand(shell, damaged, "run")
    shell.page.notice._action.click()
    shell.settle()
    shell.page._keep(KeepReason.PUBLIC)
    assert shell.ui.seal.isEnabled()


def test_where_the_check_before_sealing_fails_the_rescue_is_offered(shell, tmp_path):
    made = shell.ask(lambda services: begun(services, tmp_path))
    shell.ask(lambda services: services.running.close(made.session.id))
    shell.ask(lambda services: services.vault._workspace.forget(made.session.id))
    path = shell.folder.session(made.session.id)
    from workshop_app.storage import cells, sealed_pages

    key = shell.ask(lambda services: services.vault._workspace.vault.session_keys(made.session.id).key)
    owner = cells.owners(sealed_pages.read_pages(path, key).pages)
    spoil(path, PAGE * (next(page for page, name in owner.items() if name == "paper_count") - 1) + 100)
    in_hand(shell, made, "seal")
    assert "damaged" in shell.page.notice.sentence
    assert not shell.ui.seal.isEnabled()
    shell.page.notice._action.click()
    shell.settle()
    assert shell.window.page_name == "rescue"
    assert shell.ui.seal.isEnabled()


def test_a_poll_whose_box_is_gone_is_given_up_from_its_notice(shell, tmp_path):
    made = shell.ask(lambda services: begun(services, tmp_path))
    session_id = made.session.id

    def vote(services):
        proposal = services.votes.propose(session_id, "Paid youth mentors")
        poll = services.votes.open_poll(session_id, "The vote", Method.YES_NO, [proposal.id], Casting.HAND_TO_HAND, 9)
        services.votes.cast(session_id, poll.id, {proposal.id: "yes"})
        services.vault._workspace.forget(session_id)

    shell.ask(vote)
    shell.folder.ballot_box(session_id).unlink()
    in_hand(shell, made, "vote")
    assert "is gone or empty" in shell.page.notice.sentence

    def reason(dialog):
        dialog._ui.words.setPlainText("The laptop fell into the tea.")
        dialog.accept()

    in_dialog(WordsDialog, reason)
    shell.page.notice._action.click()
    shell.settle()
    (poll,) = shell.ask(lambda services: services.votes.polls(session_id))
    assert poll.state is PollState.CLOSED
    assert poll.reason.endswith("The laptop fell into the tea.")
    assert not shell.page.notice.sentence
