"""A full disk and a folder that cannot be written: a sentence, nothing half-written, and it goes on afterwards."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.services.begun import ID, room_in
from tests.small_disk import fill, not_to_be_written
from tests.storage.plans import PLAN
from workshop_app.domain.contribution import ContributionKind
from workshop_app.domain.errors import StorageError, UnreadableError
from workshop_app.domain.poll import Casting, Method, PollState
from workshop_app.paths import DataFolder
from workshop_app.services.capture import CaptureService, Draft
from workshop_app.services.sources import real
from workshop_app.services.workspace import Workspace

KEY = bytes([1]) * 32


def draft(text: str) -> Draft:
    return Draft(ContributionKind.NEED, text)


@pytest.mark.parametrize("leave", [0, 4096, 40_000, 200_000])
def test_a_full_disk_while_typing_loses_nothing_that_was_saved(small_disk, leave):
    with room_in(small_disk) as room:
        saved = list(room.capture.add(ID, draft("Before")).saved)
        filler = fill(small_disk, leave)
        with pytest.raises(StorageError) as fault:  # noqa: PT012 - at which of them is the disk's affair
            for number in range(10_000):
                saved += room.capture.add(ID, draft(f"Said {number} " * 20)).saved
        assert "disk" in str(fault.value).lower()
        assert "safe" in str(fault.value)
        assert list(room.capture.contributions(ID)) == saved[::-1], "what was refused is not half there"
        filler.unlink()
        saved += room.capture.add(ID, draft("After")).saved
        assert list(room.restart().capture.contributions(ID)) == saved[::-1]
        assert room.store.integrity()


@pytest.mark.parametrize("leave", [0, 4096, 20_000])
def test_a_full_disk_while_voting_loses_no_ballot(small_disk, leave):
    with room_in(small_disk) as room:
        asked = [room.votes.propose(ID, f"Proposal {n}") for n in range(12)]
        poll = room.votes.open_poll(
            ID, "The vote", Method.AGREEMENT, [item.id for item in asked], Casting.HAND_TO_HAND, 0
        )
        ballot = {item.id: "strongly-agree" for item in asked}
        cast = room.votes.cast(ID, poll.id, ballot).cast
        filler = fill(small_disk, leave)
        with pytest.raises(StorageError, match=r"disk.*safe|disk is full"):  # noqa: PT012 - as above
            for _ in range(2_000):
                cast = room.votes.cast(ID, poll.id, ballot).cast
        assert room.votes.turnout(ID, poll.id).cast == cast
        filler.unlink()
        assert room.restart().votes.cast(ID, poll.id, ballot).cast == cast + 1
        record = room.votes.close_poll(ID, poll.id, "The disk was full.")
        assert all(tally.counts["strongly-agree"] == cast + 1 for tally in record.tallies)


def test_a_full_disk_at_the_close_of_a_poll_leaves_it_to_be_closed_again(small_disk):
    with room_in(small_disk) as room:
        proposal = room.votes.propose(ID, "Mentors")
        poll = room.votes.open_poll(ID, "The vote", Method.YES_NO, [proposal.id], Casting.HAND_TO_HAND, 7)
        for _ in range(7):
            room.votes.cast(ID, poll.id, {proposal.id: "yes"})
        filler = fill(small_disk, 0)
        try:
            closed = room.votes.close_poll(ID, poll.id)
        except StorageError as fault:
            assert "safe" in str(fault)  # noqa: PT017 - whether the last page still fits is the disk's affair
            assert room.votes.polls(ID)[0].state is PollState.OPEN
            filler.unlink()
            closed = room.votes.close_poll(ID, poll.id)
        assert closed.cast == 7
        assert room.votes.polls(ID)[0].state is PollState.CLOSED


@pytest.mark.parametrize("leave", [0, *range(100_000, 400_000, 20_000)])
def test_a_new_session_on_a_full_disk_is_made_whole_or_not_at_all(small_disk, leave):
    other = replace(PLAN, id="0123456789abcdef")
    with room_in(small_disk) as room:
        filler = fill(small_disk, leave)
        try:
            room.workspace.create_session(other, 4)
        except StorageError:
            assert not list(room.workspace.folder.sessions.glob(f"{other.id}*"))
            assert [keys.summary.id for keys in room.workspace.vault.sessions()] == [ID]
            filler.unlink()
            room.workspace.create_session(other, 4)
        else:
            assert leave
            filler.unlink()
        room.restart()
        assert room.workspace.session(other.id).session() == other


def test_locking_is_possible_on_a_full_disk(small_disk):
    with room_in(small_disk) as room:
        room.capture.add(ID, draft("Before"))
        filler = fill(small_disk, 0)
        room.workspace.close()
        assert not room.workspace.is_open
        filler.unlink()
        room.restart()
        assert [item.text for item in room.capture.contributions(ID)] == ["Before"]


def test_a_folder_that_cannot_be_written_has_a_sentence_and_loses_nothing(small_disk):
    with room_in(small_disk) as room:
        saved = room.capture.add(ID, draft("Before")).saved
        room.workspace.close()
        before = {path: path.read_bytes() for path in small_disk.rglob("*") if path.is_file()}
        workspace = Workspace(DataFolder(small_disk), real())
        with not_to_be_written(small_disk):
            with pytest.raises(StorageError, match="cannot be written") as fault:  # noqa: PT012 - at either step
                workspace.open_vault(KEY)
                CaptureService(workspace).add(ID, draft("Refused"))
            workspace.close()
        assert not isinstance(fault.value, UnreadableError), "it is not damaged, and nobody should be told so"
        assert "safe" in str(fault.value) or "lost" in str(fault.value)
        assert {path: path.read_bytes() for path in small_disk.rglob("*") if path.is_file()} == before
        room.restart()
        assert room.capture.contributions(ID) == saved
