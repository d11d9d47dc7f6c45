"""The printed kit of a session: what is offered, what stands on it, and codes in a file of their own."""

import subprocess
from dataclasses import replace
from datetime import datetime

import pytest

from tests.services.begun import ID, room_in
from tests.storage.plans import PLAN
from workshop_app.domain.errors import Cancelled, CardError
from workshop_app.domain.poll import Casting, Method
from workshop_app.domain.programme import CoreProposal
from workshop_app.domain.withdrawal import Cost
from workshop_app.services import kit as kits_
from workshop_app.services.kit import Ballot, Kit, KitService, Paper, Part, Withdrawal
from workshop_app.services.withdrawal import WithdrawalService

BLANK = Ballot("What the room proposes", Method.SCORE, 3)


@pytest.fixture
def room(tmp_path):
    with room_in(tmp_path / "data") as room:
        yield room


@pytest.fixture
def kits(room):
    return KitService(room.workspace, WithdrawalService(room.workspace, room.capture, Cost(2)))


def text(path):
    return subprocess.run(["pdftotext", "-layout", path, "-"], capture_output=True, text=True, check=True).stdout


def test_votes_that_are_known_are_offered_with_their_words(room, kits):
    held = room.workspace.vault.held_pack(PLAN.programme)
    core = (CoreProposal("a", "One number."), CoreProposal("b", "Mentors."), CoreProposal("c", "Pay.", Method.RANKED))
    programme = replace(held.pack.programme, core_proposals=core)
    room.workspace.vault.hold_pack(replace(held, pack=replace(held.pack, programme=programme)))
    offer = kits.offer(ID)
    assert [each.proposals for each in offer.ballots] == [("One number.", "Mentors."), ("Pay.",)]
    assert offer.ballots[1].title == "Core proposals: ranking"
    assert offer.people == 30
    number, *_ = room.votes.propose_core(ID)
    room.votes.open_poll(ID, "First vote", Method.AGREEMENT, [number.id], Casting.PAPER, 20)
    titles = {each.title: each.proposals for each in kits.offer(ID).ballots}
    assert titles == {"First vote": ("One number.",), "Core proposals: agreement rating": ("Mentors.",)} | {
        "Core proposals: ranking": ("Pay.",)
    }


def test_a_kit_is_one_file_and_the_codes_another_that_is_never_written_over(room, kits, tmp_path):
    path = tmp_path / "out" / "kit.pdf"
    path.parent.mkdir()
    kit = Kit((Part.CONSENT, Part.BALLOTS), 12, (BLANK,))
    until = kits.offer(ID).cards.until
    for number in (1, 2):
        prepared = kits.prepare(ID, kit, path, Withdrawal(4, until, False, "Ring 020 7946 0000."))
        prepared.write(path)
        assert prepared.cards.name == ("kit-withdrawal-cards.pdf" if number == 1 else "kit-withdrawal-cards-2.pdf")
    assert kits.offer(ID).cards.made == 8
    assert "Ring 020 7946 0000" in text(prepared.cards)
    said = text(path)
    assert said.count("What the room proposes   ") == 12
    assert f"Withdrawal cards work until {kits.offer(ID).cards.promise}." in " ".join(said.split())


def test_cards_that_cannot_be_made_leave_no_file(kits, room, tmp_path):
    past = datetime.fromtimestamp(room.clock.now() - 60)
    with pytest.raises(CardError):
        kits.prepare(ID, Kit((Part.SLIP,), 5), tmp_path / "kit.pdf", Withdrawal(4, past, False, ""))
    assert not list(tmp_path.glob("*.pdf"))


def test_laying_out_tells_how_far_it_is_and_can_be_stopped(kits, tmp_path):
    class Impatient:
        def report(self, done, total, label):
            if done:
                raise Cancelled(f"{done} of {total}: {label}")

    prepared = kits.prepare(ID, Kit((Part.SLIP, Part.POSTERS), 5), tmp_path / "kit.pdf")
    with pytest.raises(Cancelled, match="1 of 2: Seal slip"):
        prepared.write(tmp_path / "kit.pdf", Impatient())
    assert not (tmp_path / "kit.pdf").exists()
    assert kits_.test_page(tmp_path / "test.pdf", Paper.A5).exists()
