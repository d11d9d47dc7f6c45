"""A ballot box that is gone while a poll is open: said, and never taken for an empty one."""

from __future__ import annotations

import pytest

from tests.services.begun import ID, room_in
from workshop_app.domain.errors import UnreadableError
from workshop_app.domain.poll import Casting, Method, PollState
from workshop_app.services.poll_rules import Turnout


@pytest.fixture
def room(tmp_path):
    with room_in(tmp_path) as room:
        yield room


def open_poll(room, casting=Casting.HAND_TO_HAND):
    proposal = room.votes.propose(ID, "Mentors")
    return room.votes.open_poll(ID, "The vote", Method.YES_NO, [proposal.id], casting, 0)


def box_of(room):
    return room.workspace.folder.ballot_box(ID)


@pytest.mark.parametrize("left", [None, b"", b"x" * 2047])
def test_a_box_that_is_gone_or_emptied_is_refused_until_it_is_put_back(room, left):
    poll = open_poll(room)
    yes = {poll.proposals[0]: "yes"}
    for _ in range(3):
        room.votes.cast(ID, poll.id, yes)
    room.workspace.close()
    kept = box_of(room).read_bytes()
    box_of(room).unlink()
    if left is not None:
        box_of(room).write_bytes(left)
    room.restart()
    for step in (
        lambda: room.votes.cast(ID, poll.id, yes),
        lambda: room.votes.turnout(ID, poll.id),
        lambda: room.votes.settle(ID, poll.id, 3, 0, 0),
        lambda: room.votes.close_poll(ID, poll.id, "The box is gone."),
        lambda: open_poll(room),
    ):
        with pytest.raises(UnreadableError, match=rf"“{ID}.box” is gone or empty.*safe.*Put it back"):
            step()
    assert (box_of(room).read_bytes() if box_of(room).exists() else None) == left
    assert [each.state for each in room.votes.polls(ID)] == [PollState.OPEN]
    box_of(room).write_bytes(kept)
    assert room.votes.cast(ID, poll.id, yes) == Turnout(4, 0)
    assert room.votes.close_poll(ID, poll.id, "Counted.").cast == 4


def test_it_is_missed_from_the_moment_the_poll_is_open(room):
    poll = open_poll(room)
    room.workspace.close()
    box_of(room).unlink()
    room.restart()
    with pytest.raises(UnreadableError):
        room.votes.cast(ID, poll.id, {poll.proposals[0]: "yes"})


def test_paper_needs_no_box_and_a_box_that_was_emptied_by_a_close_is_made_anew(room):
    open_poll(room, Casting.PAPER)
    assert not box_of(room).exists()
    done = open_poll(room)
    room.votes.close_poll(ID, done.id)
    room.workspace.close()
    box_of(room).unlink()
    room.restart()
    poll = open_poll(room)
    assert room.votes.cast(ID, poll.id, {poll.proposals[0]: "yes"}).cast == 1
