"""Groups of what was said: nothing merges by itself, consent is kept with the proposal, nothing outlives its words."""

import pytest

from tests.services.begun import ID, rooms
from workshop_app.domain.contribution import ContributionKind
from workshop_app.domain.errors import CaptureError, VoteError
from workshop_app.domain.grouping import MAX_HEADING, Group
from workshop_app.domain.identifier import IdentifierKind
from workshop_app.domain.journal import agrees, replay
from workshop_app.domain.likeness import Measure
from workshop_app.domain.proposal import ProposalState
from workshop_app.domain.record import PREPARED, from_bytes, to_bytes
from workshop_app.domain.session import SessionState
from workshop_app.services import theme_desk
from workshop_app.services.capture import Draft
from workshop_app.services.theme_desk import ThemeDeskService


@pytest.fixture
def room(tmp_path):
    yield from rooms(tmp_path)


@pytest.fixture
def desk(room):
    return ThemeDeskService(room.workspace, room.capture, room.votes)


def say(room, *lines):
    kind = ContributionKind.IDEA
    return [room.capture.add(ID, Draft(kind, text, table=table)).saved[0] for table, text in lines]


def buses(room):
    return say(
        room,
        (1, "Night buses are not safe for women"),
        (2, "Women don't feel safe on night buses"),
        (2, "More police at the school"),
        (1, "No more police at the school"),
    )


def members(desk):
    return [group.members for group in desk.desk(ID).groups]


def test_a_contribution_stands_in_one_group_and_every_step_can_be_taken_back(room, desk):
    one, two, three, _ = (item.id for item in buses(room))
    first = desk.new_group(ID, [two, one], " Buses  at night ")
    second = desk.new_group(ID, [two, three])
    assert members(desk) == [(one,), (two, three)]
    desk.put(ID, [three], first.id)
    desk.put(ID, [two], "")
    desk.rename(ID, first.id, "Buses")
    desk.remove(ID, first.id)
    assert desk.desk(ID).groups == (Group(second.id),)
    room.restart()
    assert members(desk) == [()]
    assert desk.undo(ID) == "", "the lock forgets what could be taken back"
    assert desk.desk(ID).contributions[0].number == 4


def test_undo_goes_back_step_by_step_to_nothing(room, desk):
    one, two, *_ = (item.id for item in buses(room))
    first = desk.new_group(ID, [one, two], "Buses")
    states = [desk.desk(ID).groups]
    for step in (
        lambda: desk.new_group(ID, [two]),
        lambda: desk.put(ID, [one, two], ""),
        lambda: desk.put(ID, [one], first.id),
        lambda: desk.rename(ID, first.id, ""),
        lambda: desk.remove(ID, first.id),
    ):
        step()
        states.append(desk.desk(ID).groups)
    for before in states[-2::-1]:
        assert desk.undo(ID)
        assert sorted(desk.desk(ID).groups, key=str) == sorted(before, key=str)
    assert desk.undo(ID) == "new group"
    assert desk.desk(ID).groups == ()


def test_what_is_no_longer_there_is_refused_and_nothing_changes(room, desk, monkeypatch):
    (one, *_) = buses(room)
    group = desk.new_group(ID, [one.id])
    for wrong in (
        lambda: desk.put(ID, ["nobody"], group.id),
        lambda: desk.put(ID, [one.id], "nowhere"),
        lambda: desk.new_group(ID, [], "x" * (MAX_HEADING + 1)),
    ):
        with pytest.raises(CaptureError):
            wrong()
    monkeypatch.setattr(theme_desk, "MAX_GROUPS", 1)
    with pytest.raises(CaptureError, match="already"):
        desk.new_group(ID)
    assert members(desk) == [(one.id,)]


def test_likes_are_suggested_with_their_measure_and_put_together_only_when_told(room, desk):
    items = buses(room)
    found = desk.alike(items, ())
    assert [(each.contributions, each.contrary) for each in found] == [
        (tuple(items[:2]), False),
        (tuple(items[2:]), True),
    ]
    assert found[0].measure in (Measure.CLOSE, Measure.MANY)
    assert desk.desk(ID).groups == ()
    desk.put_together(ID, [item.id for item in items[:2]])
    (more,) = say(room, (3, "Women do not feel safe on the night buses"))
    now = desk.desk(ID)
    assert desk.alike(now.contributions, now.groups)[0].contributions == (*items[:2], more)
    desk.put_together(ID, [items[0].id, items[1].id, more.id])
    now = desk.desk(ID)
    assert [group.members for group in now.groups] == [(items[0].id, items[1].id, more.id)]
    assert [each.contrary for each in desk.alike(now.contributions, now.groups)] == [True]


def test_tables_that_agreed_are_kept_with_the_proposal_and_the_others_stay_apart(room, desk):
    one, two, *_ = buses(room)
    (three,) = say(room, (3, "Buses at night need guards"))
    earlier = [room.votes.propose(ID, item.text, [item.id]) for item in (one, two, three)]
    group = desk.new_group(ID, [one.id, two.id, three.id])
    with pytest.raises(VoteError, match="agree"):
        desk.word(ID, group.id, "Safe night buses", [])
    worded = desk.word(ID, group.id, "Safe night buses", [1, 2, 9])
    assert (worded.merged, worded.apart) == ((1, 2), (3,))
    assert (worded.proposal.sources, worded.proposal.agreed) == ((one.id, two.id), (1, 2))
    kept = room.votes.proposals(ID)
    assert [each.state for each in kept[:2]] == [ProposalState.MERGED] * 2
    assert kept[0].reason == "Merged into proposal 4; tables 1 and 2 agreed."
    assert kept[2] == earlier[2]
    assert kept[3] == worded.proposal
    room.running.close(ID)
    record = room.store.record()
    assert agrees(replay(room.store.entries()), record)
    assert from_bytes(to_bytes(record)) == record
    assert record.v == PREPARED


def test_a_proposal_of_one_table_needs_no_consent_and_half_a_merge_is_none(room, desk):
    one, two, three, _ = buses(room)
    both = room.votes.propose(ID, "Both", [one.id, two.id])
    own = room.votes.propose(ID, "Own", [two.id])
    group = desk.new_group(ID, [one.id, two.id, three.id])
    worded = desk.word(ID, group.id, "Buses", [2])
    assert (worded.proposal.agreed, worded.merged, worded.apart) == ((), (own.number,), (1,))
    assert room.votes.proposals(ID)[0] == both, "table 1 did not agree"
    with pytest.raises(VoteError, match="needs words"):
        desk.word(ID, group.id, " ", [1, 2])
    assert len(room.votes.proposals(ID)) == 3


def test_what_is_removed_leaves_its_group_and_an_emptied_group_goes_with_its_heading(room, desk):
    one, two, three, _ = (item.id for item in buses(room))
    desk.new_group(ID, [one, two], "Buses")
    desk.new_group(ID, [three], "Police at a school")
    empty = desk.new_group(ID, [], "Nothing yet")
    room.capture.remove(ID, [one, three])
    assert [(group.heading, group.members) for group in desk.desk(ID).groups] == [
        ("Buses", (two,)),
        ("Nothing yet", ()),
    ]
    room.capture.undo(ID)
    desk.undo(ID)
    desk.undo(ID)
    assert empty not in desk.desk(ID).groups


def test_a_purge_reaches_headings_and_what_undo_remembers_of_them(room, desk):
    (one, *_) = buses(room)
    group = desk.new_group(ID, [one.id], "What Amina Yusuf said")
    desk.rename(ID, group.id, "Amina's line")
    (place,) = room.capture.occurrences(ID, "Amina")
    room.capture.purge(ID, "Amina", [place], IdentifierKind.PERSON)
    assert "Amina" not in desk.desk(ID).groups[0].heading
    assert desk.undo(ID) == ""
    assert room.capture.occurrences(ID, "Amina") == ()


def test_a_withdrawal_takes_the_group_that_was_its_alone(room, desk):
    one, two, *_ = (item.id for item in buses(room))
    desk.new_group(ID, [one, two], "Shared")
    group = desk.new_group(ID, [two], "Hers")
    desk.rename(ID, group.id, "Hers alone")
    room.store.withdraw([two], [])
    room.workspace.forget_texts()
    assert [group.heading for group in desk.desk(ID).groups] == ["Shared"]
    assert desk.undo(ID) == ""


def test_groups_are_in_no_record_and_end_with_the_seal(room, desk):
    (one, *_) = buses(room)
    with pytest.raises(CaptureError, match="no longer there"):
        desk.basis(ID, "nowhere")
    before = room.store.head()
    desk.new_group(ID, [one.id], "Buses")
    assert room.store.head() == before
    room.store.set_state(SessionState.SEALED)
    assert room.store.groups.all() == ()
    with pytest.raises(CaptureError, match="sealed"):
        desk.new_group(ID)
