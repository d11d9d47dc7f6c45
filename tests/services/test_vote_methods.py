"""Polls in which options are weighed against each other, by hand and on paper; and methods that the programme fixes."""

from dataclasses import replace

import pytest

from tests import builders
from tests.services.begun import ID, room_in, rooms
from tests.services.test_vote import open_poll, propose
from workshop_app.domain.errors import VoteError
from workshop_app.domain.journal import agrees, replay
from workshop_app.domain.paper import Row
from workshop_app.domain.poll import Casting, Method, PaperCount
from workshop_app.domain.record import check
from workshop_app.domain.voting import preflib
from workshop_app.services.poll_rules import CountState


@pytest.fixture
def room(tmp_path):
    yield from rooms(tmp_path)


def compared(room, method, casting, issued=0, names=("A", "B", "C")):
    return open_poll(room, casting, issued, propose(room, *names), method)


def test_a_ranking_by_hand_is_sealed_as_totals_and_shown_as_an_order(room):
    poll = compared(room, Method.RANKED, Casting.HAND_TO_HAND, issued=6)
    a, b, c = poll.proposals
    for ballot in ({a: "1", b: "2"}, {a: "1", c: "2"}, {b: "1", c: "2"}) * 2:
        room.votes.cast(ID, poll.id, ballot)
    with pytest.raises(VoteError, match="does not know"):
        room.votes.cast(ID, poll.id, {a: "4"})
    with pytest.raises(VoteError, match="no result"):
        room.votes.outcome(ID, poll.id)
    with pytest.raises(VoteError, match="no result"):
        room.votes.ballots_kind(ID, poll.id)
    room.votes.close_poll(ID, poll.id)
    assert room.votes.outcome(ID, poll.id).ranking == ((a,), (b,), (c,))
    with pytest.raises(VoteError, match="stay on the laptop"):
        room.votes.ballots_kind(ID, poll.id)
    room.running.close(ID)
    record = room.restart().store.record()
    check(record)
    assert agrees(replay(room.store.entries()), record)
    assert (record.v, record.polls[0].ballots, record.polls[0].ranked.ranked) == (3, (), 6)


def test_paper_of_quadratic_votes_is_typed_twice_and_a_third_types_only_what_differs(room):
    poll = compared(room, Method.QUADRATIC, Casting.PAPER, issued=5)
    room.votes.enter_count(ID, poll.id, PaperCount(5, {}, {"4--": 3, "222": 2}))
    differing = room.votes.enter_count(ID, poll.id, PaperCount(5, {}, {"4--": 3, "221": 1, "222": 1}))
    assert differing == CountState(2, (Row(ballot="221"), Row(ballot="222")), False)
    with pytest.raises(VoteError, match="spends 20 credits"):
        room.votes.enter_count(ID, poll.id, PaperCount(1, {}, {"42-": 1}))
    assert room.votes.enter_count(ID, poll.id, PaperCount(2, {}, {"221": 1, "222": 1})).agreed
    record = room.votes.close_poll(ID, poll.id)
    assert [dict(tally.counts) for tally in record.tallies] == [
        {"1": 0, "2": 2, "3": 0, "4": 3}, {"1": 0, "2": 2, "3": 0, "4": 0}, {"1": 1, "2": 1, "3": 0, "4": 0},
    ]  # fmt: skip


@pytest.mark.parametrize("names", [("A", "B", "C"), ("A", "A", "B")])
def test_thirty_ballots_of_a_ranking_can_be_counted_elsewhere(room, tmp_path, names):
    poll = compared(room, Method.RANKED, Casting.PAPER, 30, names)
    for _ in range(2):
        room.votes.enter_count(ID, poll.id, PaperCount(30, {}, {"123": 20, "231": 10}))
    room.votes.close_poll(ID, poll.id)
    assert room.votes.ballots_kind(ID, poll.id) == "soc"
    path = tmp_path / "ballots.soc"
    room.votes.save_ballots(ID, poll.id, path)
    read = preflib.read(path.read_bytes(), path.name).profile
    assert read.options == (names if len(set(names)) == 3 else ("1 A", "2 A", "3 B"))
    assert sorted(read.orders.values()) == [10, 20]


def test_a_method_says_how_many_options_it_takes(room):
    with pytest.raises(VoteError, match="2 to 20 options, not 1"):
        compared(room, Method.DOTS, Casting.PAPER, names=("A",))
    assert room.votes.polls(ID) == ()


def test_the_programme_fixes_the_method_of_a_core_proposal(tmp_path, monkeypatch):
    fixed = tuple(replace(core, method=Method.CONSENT) for core in builders.CORE)
    monkeypatch.setattr(builders, "CORE", fixed)
    with room_in(tmp_path) as room:
        asked = room.votes.propose_core(ID)
        with pytest.raises(VoteError, match="by “Consent” in every session"):
            open_poll(room, proposals=asked, method=Method.YES_NO)
        assert set(room.votes.fixed_methods(ID).values()) == {Method.CONSENT}
        assert open_poll(room, proposals=asked, method=Method.CONSENT).method is Method.CONSENT
