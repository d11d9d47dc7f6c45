"""Proposals and polls: nothing partial is told, every ballot is accounted for, and the count can be made again."""

from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests import builders
from tests.services.begun import ID, room_in, rooms
from workshop_app.domain.disclosure import Shown
from workshop_app.domain.errors import CaptureError, VoteError
from workshop_app.domain.journal import agrees, replay
from workshop_app.domain.paper import Row
from workshop_app.domain.poll import Casting, Method, PaperCount, PollState
from workshop_app.domain.proposal import ProposalState
from workshop_app.domain.record import check
from workshop_app.domain.session import SessionState
from workshop_app.domain.tally import count
from workshop_app.services.capture import Draft
from workshop_app.services.poll_rules import CountState, Turnout
from workshop_app.services.vote import VoteService


@pytest.fixture
def room(tmp_path):
    yield from rooms(tmp_path)


def propose(room, *texts):
    return [room.votes.propose(ID, text) for text in texts or ("Mentors", "Grants")]


def open_poll(room, casting=Casting.HAND_TO_HAND, issued=0, proposals=None, method=Method.YES_NO):
    asked = propose(room) if proposals is None else proposals
    return room.votes.open_poll(ID, "The vote", method, [item.id for item in asked], casting, issued)


# ---------------------------------------------------------------- proposals


def test_a_proposal_carries_what_is_behind_it(room):
    from workshop_app.domain.contribution import ContributionKind

    said = room.capture.add(ID, Draft(ContributionKind.PROPOSAL, "Pay the mentors")).saved[0]
    made = room.votes.propose(ID, " Paid  mentors ", [said.id, said.id], ["s2"], reference="17")
    assert (made.number, made.text, made.sources, made.themes, made.reference) == (
        1,
        "Paid mentors",
        (said.id,),
        ("S2",),
        "17",
    )
    assert room.restart().votes.proposals(ID) == (made,)
    with pytest.raises(VoteError, match="no longer there"):
        room.votes.propose(ID, "x", ["nowhere"])
    with pytest.raises(CaptureError, match="no theme"):
        room.votes.propose(ID, "x", themes=["Q1"])
    with pytest.raises(VoteError, match="needs words"):
        room.votes.propose(ID, "  ")


def test_core_proposals_are_added_once_word_for_word(room):
    own = propose(room, "Our own")
    added = room.votes.propose_core(ID)
    assert [(item.core, item.text) for item in added] == [(core.key, core.text) for core in builders.CORE]
    assert [item.number for item in added] == [2, 3, 4, 5]
    assert room.votes.propose_core(ID) == ()
    assert room.votes.proposals(ID) == (*own, *added)
    with pytest.raises(VoteError, match="word for word"):
        room.votes.amend(ID, added[0].id, "Something else")


def test_an_amendment_takes_the_place_of_its_parent(room):
    (before,) = propose(room, "Mentors")
    room.votes.move(ID, before.id, ProposalState.CLARIFIED)
    after = room.votes.amend(ID, before.id, "Paid mentors")
    assert (after.parent, after.number, after.state) == (before.id, 2, ProposalState.CLARIFIED)
    old, new = room.votes.proposals(ID)
    assert (old.state, old.reason, new) == (ProposalState.MERGED, "Amended: now proposal 2.", after)
    open_poll(room, proposals=[new])
    with pytest.raises(VoteError, match="cannot become merged"):
        room.votes.amend(ID, new.id, "Better paid mentors")


def test_a_proposal_is_moved_with_its_reason_and_not_past_a_poll(room):
    one, two = propose(room)
    with pytest.raises(VoteError, match="Say why"):
        room.votes.move(ID, one.id, ProposalState.PARKED)
    parked = room.votes.move(ID, one.id, ProposalState.PARKED, " No time  left ")
    assert (parked.state, parked.reason) == (ProposalState.PARKED, "No time left")
    with pytest.raises(VoteError, match="when a poll on it closes"):
        room.votes.move(ID, two.id, ProposalState.VOTED)
    with pytest.raises(VoteError, match="not in this session"):
        room.votes.move(ID, "nowhere", ProposalState.CLARIFIED)
    poll = open_poll(room, proposals=[two])
    with pytest.raises(VoteError, match="is open"):
        room.votes.move(ID, two.id, ProposalState.CLARIFIED)
    room.votes.close_poll(ID, poll.id)
    assert room.votes.move(ID, two.id, ProposalState.ON_BALLOT).state is ProposalState.ON_BALLOT


def test_a_minority_is_heard_after_the_vote(room):
    one, two = propose(room)
    poll = open_poll(room, proposals=[one])
    room.votes.close_poll(ID, poll.id)
    assert room.votes.add_minority(ID, one.id, " Some  fear the cost ").minority == "Some fear the cost"
    assert room.votes.add_minority(ID, one.id, "").minority == ""
    with pytest.raises(VoteError, match="that was voted"):
        room.votes.add_minority(ID, two.id, "x")


# ---------------------------------------------------------------- opening


def test_a_poll_puts_its_proposals_on_the_ballot(room):
    asked = propose(room)
    poll = open_poll(room, issued=28, proposals=asked[::-1])
    assert (poll.number, poll.issued, poll.state) == (1, 28, PollState.OPEN)
    assert poll.proposals == (asked[1].id, asked[0].id)
    assert {item.state for item in room.votes.proposals(ID)} == {ProposalState.ON_BALLOT}
    assert room.restart().votes.polls(ID) == (poll,)


def test_a_poll_that_makes_no_sense_does_not_open(room):
    one, two = propose(room)
    room.votes.move(ID, two.id, ProposalState.WITHDRAWN, "Said twice")
    for proposals, sentence in (
        ([], "at least one proposal"),
        ([one, one], "each once"),
        ([two], "withdrawn cannot become on ballot"),
        ([replace(one, id="nowhere")], "not in this session"),
    ):
        with pytest.raises(VoteError, match=sentence):
            open_poll(room, proposals=proposals)
    assert room.votes.polls(ID) == ()
    open_poll(room, proposals=[one])
    with pytest.raises(VoteError, match="asks about one of these already"):
        open_poll(room, proposals=[one])


def test_a_poll_without_a_title_is_called_by_its_method(room):
    (one,) = propose(room, "Mentors")
    assert room.votes.open_poll(ID, " ", Method.AGREEMENT, [one.id], Casting.PAPER, 5).title == "Agreement rating"


def test_polls_open_only_while_the_session_runs(tmp_path):
    with room_in(tmp_path, begun=False) as room:
        asked = room.votes.propose_core(ID)
        with pytest.raises(VoteError, match="while the session is running"):
            open_poll(room, proposals=asked)


# ---------------------------------------------------------------- casting


def test_the_facilitator_sees_the_number_cast_and_nothing_else(room):
    poll = open_poll(room, issued=28)
    for number in range(1, 4):
        assert room.votes.cast(ID, poll.id, {poll.proposals[0]: "yes"}) == Turnout(number, 28)
    assert room.votes.turnout(ID, poll.id) == Turnout(3, 28)
    with pytest.raises(VoteError, match="no result before the poll is closed"):
        room.votes.results(ID, poll.id)
    assert room.store.votes.record(poll.id) is None
    assert room.store.record().polls == ()
    with pytest.raises(VoteError, match="before the poll is closed"):
        room.workspace.box(ID).ballots(poll.id)


def test_no_ballot_reaches_the_session_its_log_or_its_database(room):
    poll = open_poll(room, method=Method.AGREEMENT, issued=1)
    before = (room.store.head(), room.workspace.folder.session(ID).read_bytes())
    room.votes.cast(ID, poll.id, {poll.proposals[0]: "more-information"})
    assert (room.store.head(), room.workspace.folder.session(ID).read_bytes()) == before


def test_a_ballot_of_another_kind_or_poll_is_not_taken(room):
    poll = open_poll(room)
    for answers in ({"elsewhere": "yes"}, {poll.proposals[0]: "agree"}):
        with pytest.raises(VoteError, match="does not belong"):
            room.votes.cast(ID, poll.id, answers)
    with pytest.raises(VoteError, match="hand to hand"):
        room.votes.cast_many(ID, poll.id, [{}])
    with pytest.raises(VoteError, match="hand to hand"):
        room.votes.enter_count(ID, poll.id, PaperCount(1, {}))
    with pytest.raises(VoteError, match="not in this session"):
        room.votes.cast(ID, "nowhere", {})
    assert room.votes.turnout(ID, poll.id).cast == 0


def test_online_ballots_go_in_all_or_none(room):
    poll = open_poll(room, Casting.ONLINE, issued=3)
    good = [{poll.proposals[0]: "yes"}, {}, {poll.proposals[1]: "no"}]
    with pytest.raises(VoteError):
        room.votes.cast_many(ID, poll.id, [*good, {"elsewhere": "yes"}])
    assert room.votes.turnout(ID, poll.id).cast == 0
    assert room.votes.cast_many(ID, poll.id, iter(good)) == Turnout(3, 3)
    with pytest.raises(VoteError, match="online"):
        room.votes.cast(ID, poll.id, {})
    record = room.votes.close_poll(ID, poll.id)
    assert record.tallies == count(record.poll, good)


votes = st.lists(st.dictionaries(st.integers(0, 1), st.sampled_from(["yes", "no", "abstain"])), max_size=8)


@given(votes, votes, st.integers(0, 3), st.integers(0, 3))
@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_two_polls_by_hand_add_up_to_what_was_cast(tmp_path_factory, first, second, spoilt, returned):
    with room_in(tmp_path_factory.mktemp("room")) as room:
        for ballots in (first, second):
            poll = open_poll(room)
            cast = [{poll.proposals[place]: key for place, key in ballot.items()} for ballot in ballots]
            for ballot in cast:
                room.votes.cast(ID, poll.id, ballot)
            assert room.votes.settle(ID, poll.id, len(cast) + spoilt + returned, spoilt, returned) == 0
            record = room.votes.close_poll(ID, poll.id)
            assert record.tallies == count(record.poll, cast)
            assert record.cast == len(cast)
        room.running.close(ID)
        check(room.store.record())
        assert agrees(replay(room.store.entries()), room.store.record())


# ---------------------------------------------------------------- paper


def paper(poll, cast, **counts):
    return PaperCount(cast, {poll.proposals[0]: counts})


def test_two_counters_are_blind_to_each_other_until_both_have_counted(room):
    poll = open_poll(room, Casting.PAPER, issued=9)
    assert room.votes.enter_count(ID, poll.id, paper(poll, 9, yes=7, no=2)) == CountState(1, (), False)
    assert room.votes.turnout(ID, poll.id) == Turnout(0, 9)
    with pytest.raises(VoteError, match="Two people count"):
        room.votes.close_poll(ID, poll.id)
    differing = room.votes.enter_count(ID, poll.id, paper(poll, 8, yes=6, no=2))
    assert differing == CountState(2, (Row(), Row(poll.proposals[0])), False)
    assert room.restart().votes.count_state(ID, poll.id) == differing
    with pytest.raises(VoteError, match="Two people count"):
        room.votes.close_poll(ID, poll.id)
    assert room.votes.restart_count(ID, poll.id) == CountState(0, (), False)
    room.votes.enter_count(ID, poll.id, paper(poll, 9, yes=7, no=2))
    agreed = room.votes.enter_count(ID, poll.id, paper(poll, 9, yes=7, no=2))
    assert agreed == CountState(2, (), True)
    with pytest.raises(VoteError, match="agree already"):
        room.votes.enter_count(ID, poll.id, paper(poll, 9))
    assert room.votes.turnout(ID, poll.id) == Turnout(9, 9)
    record = room.votes.close_poll(ID, poll.id)
    assert dict(record.tallies[0].counts) == {"yes": 7, "no": 2, "abstain": 0}
    assert (record.tallies[1].blank, record.cast) == (9, 9)
    assert not room.workspace.folder.ballot_box(ID).exists(), "paper needs no box"


def test_a_third_count_that_agrees_with_the_second_settles_it(room):
    poll = open_poll(room, Casting.PAPER, issued=3)
    for cast in (3, 2, 2):
        state = room.votes.enter_count(ID, poll.id, paper(poll, cast, yes=cast))
    assert state == CountState(3, (), True)


def test_a_count_of_something_else_is_not_taken(room):
    poll = open_poll(room, Casting.PAPER)
    for counts in ({"elsewhere": {}}, {poll.proposals[0]: {"agree": 1}}):
        with pytest.raises(VoteError, match="does not belong"):
            room.votes.enter_count(ID, poll.id, PaperCount(2, counts))
    assert room.votes.count_state(ID, poll.id).entered == 0


# ---------------------------------------------------------------- closing


def test_ballots_that_do_not_add_up_keep_the_poll_open_until_a_reason_is_given(room):
    poll = open_poll(room, issued=28)
    for _ in range(23):
        room.votes.cast(ID, poll.id, {poll.proposals[0]: "yes"})
    assert room.votes.settle(ID, poll.id, 28, 1, 2) == 2
    with pytest.raises(VoteError, match="28 ballots were issued; 23 cast, 1 spoilt and 2 returned make 26"):
        room.votes.close_poll(ID, poll.id, "  ")
    assert room.restart().votes.polls(ID)[0] == replace(poll, spoilt=1, returned=2)
    record = room.votes.close_poll(ID, poll.id, " Two people  left with theirs. ")
    assert record.poll.reason == "Two people left with theirs."
    assert (record.poll.issued, record.poll.spoilt, record.poll.returned) == (28, 1, 2)
    check(room.store.record())


def test_more_ballots_than_were_issued_need_a_reason_too(room):
    poll = open_poll(room, issued=0)
    room.votes.cast(ID, poll.id, {})
    assert room.votes.settle(ID, poll.id, 0, 0, 0) == -1
    with pytest.raises(VoteError, match="0 ballots were issued"):
        room.votes.close_poll(ID, poll.id)


def test_a_reason_for_nothing_is_not_kept(room):
    poll = open_poll(room)
    assert room.votes.close_poll(ID, poll.id, "Just in case").poll.reason == ""


def test_a_closed_poll_is_never_opened_again_and_closes_twice_to_the_same(room):
    poll = open_poll(room, issued=1)
    room.votes.cast(ID, poll.id, {poll.proposals[0]: "no"})
    record = room.votes.close_poll(ID, poll.id)
    assert {item.state for item in room.votes.proposals(ID)} == {ProposalState.VOTED}
    head = room.store.head()
    assert room.restart().votes.close_poll(ID, poll.id, "again") == record
    assert room.store.head() == head
    assert room.votes.turnout(ID, poll.id) == Turnout(1, 1)
    for step in (
        lambda: room.votes.cast(ID, poll.id, {}),
        lambda: room.votes.settle(ID, poll.id, 2, 0, 0),
        lambda: room.votes.restart_count(ID, poll.id),
    ):
        with pytest.raises(VoteError, match="closed"):
            step()


def test_a_crash_between_box_and_session_loses_no_ballot_and_lets_none_in(room):
    poll = open_poll(room, issued=2)
    for key in ("yes", "no"):
        room.votes.cast(ID, poll.id, {poll.proposals[0]: key})
    room.workspace.box(ID).close_poll(poll.id)  # and here the power went
    room.restart()
    assert room.votes.polls(ID)[0].state is PollState.OPEN
    with pytest.raises(VoteError, match="takes no more ballots"):
        room.votes.cast(ID, poll.id, {})
    with pytest.raises(VoteError, match="no result"):
        room.votes.results(ID, poll.id)
    record = room.votes.close_poll(ID, poll.id)
    assert dict(record.tallies[0].counts) == {"yes": 1, "no": 1, "abstain": 0}


def test_a_sealed_session_changes_no_more(room):
    (one,) = propose(room, "Mentors")
    room.store.set_state(SessionState.SEALED)
    for step in (
        lambda: propose(room),
        lambda: room.votes.propose_core(ID),
        lambda: room.votes.amend(ID, one.id, "x"),
        lambda: open_poll(room, proposals=[one]),
    ):
        with pytest.raises(VoteError, match="is sealed"):
            step()


# ---------------------------------------------------------------- results


@pytest.mark.parametrize(
    ("yes", "no", "minimum", "shown"),
    [(4, 0, 5, Shown.HIDDEN), (3, 2, 5, Shown.EXACT), (5, 1, 5, Shown.BAND), (5, 2, 8, Shown.HIDDEN)],
)
def test_the_room_sees_what_the_programmes_policy_allows(tmp_path, yes, no, minimum, shown):
    with room_in(tmp_path, policy={"minimum_ballots": minimum}) as room:
        (one,) = propose(room, "Mentors")
        poll = open_poll(room, issued=yes + no, proposals=[one])
        for key in ["yes"] * yes + ["no"] * no:
            room.votes.cast(ID, poll.id, {one.id: key})
        room.votes.close_poll(ID, poll.id)
        (result,) = room.restart().votes.results(ID, poll.id)
        assert (result.shown, result.proposal, result.cast) == (shown, one.id, yes + no)
        assert dict(result.counts) == ({"yes": yes, "no": no, "abstain": 0} if shown is Shown.EXACT else {})


def test_without_a_pack_the_products_own_thresholds_hold(tmp_path):
    from tests.storage.plans import PLAN

    with room_in(tmp_path, replace(PLAN, programme="00000000000000bb")) as room:
        assert room.votes.propose_core(ID) == ()
        poll = open_poll(room)
        room.votes.close_poll(ID, poll.id)
        assert {result.shown for result in room.votes.results(ID, poll.id)} == {Shown.HIDDEN}


def test_no_method_tells_how_an_open_poll_stands():
    told = {name for name in vars(VoteService) if not name.startswith("_")}
    assert told == {
        "proposals",
        "propose",
        "propose_core",
        "amend",
        "move",
        "add_minority",
        "polls",
        "open_poll",
        "cast",
        "cast_many",
        "turnout",
        "count_state",
        "enter_count",
        "restart_count",
        "settle",
        "close_poll",
        "results",
        "outcome",
        "ballots_kind",
        "save_ballots",
        "fixed_methods",
    }
