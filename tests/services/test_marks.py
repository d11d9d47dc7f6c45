"""How marks were answered in words that are no contribution: counted in the record, and kept for the review."""

import pytest

from tests.services.begun import ID, rooms
from workshop_app.domain.identifier import Answered, IdentifierKind, KeepReason, Stays
from workshop_app.domain.poll import Casting, Method


@pytest.fixture
def room(tmp_path):
    yield from rooms(tmp_path)


def test_how_the_marks_in_a_reason_were_answered_is_counted(room):
    proposal = room.votes.propose(ID, "Paid youth mentors")
    poll = room.votes.open_poll(ID, "Rating", Method.YES_NO, [proposal.id], Casting.HAND_TO_HAND, 1)
    marks = Answered({"PERSON": 1}, (Stays("Mile End", IdentifierKind.LOCATION, KeepReason.PUBLIC),))
    room.votes.close_poll(ID, poll.id, "[person A] took it to Mile End", marks)
    record = room.store.record()
    assert (record.identifiers, record.kept) == ({"PERSON": 1}, {"a public person, place or body": 1})
    (given,) = room.store.review.given()
    assert (given.spot.item, given.spot.place, given.spot.part, given.spot.start) == (poll.id, "poll", 1, 22)
