"""Capture: what was saved stays saved, what was changed can be taken back, and what was purged cannot."""

from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.services.begun import ID, room_in, rooms
from workshop_app.domain.contribution import ContributionKind
from workshop_app.domain.errors import CaptureError
from workshop_app.domain.journal import agrees, replay
from workshop_app.domain.session import SessionState
from workshop_app.services.capture import MAX_HISTORY, Change, Draft


@pytest.fixture
def room(tmp_path):
    yield from rooms(tmp_path)


def draft(text="Stop and search near the estate", **values):
    return Draft(ContributionKind.CONCERN, text, **values)


def add(room, text="Stop and search near the estate", **values):
    return room.capture.add(ID, draft(text, **values)).saved[0]


def test_what_is_typed_is_there_and_says_its_number(room):
    change = room.capture.add(
        ID,
        draft(
            "  Stop and\nsearch  near the estate ",
            themes=("s6", "S6", "v5"),
            tags=("#young people", "young people"),
            recognised_by=9,
            table=2,
            activity="experiences",
            replaced={"PERSON": 2, "PHONE": 0},
            kept={"not an identifier": 1},
        ),
    )
    (saved,) = change.saved
    assert change == Change((saved,), (), "1 saved")
    assert (saved.number, saved.text, saved.themes, saved.tags) == (
        1,
        "Stop and search near the estate",
        ("S6", "V5"),
        ("young people",),
    )
    assert (saved.recognised_by, saved.table, saved.activity, saved.read_back) == (9, 2, "experiences", False)
    add(room, "Another")
    room.restart()
    assert [item.number for item in room.capture.contributions(ID)] == [2, 1]
    assert room.capture.contributions(ID)[1] == saved
    assert dict(room.store.record().identifiers) == {"PERSON": 2}
    assert dict(room.store.record().kept) == {"not an identifier": 1}


@pytest.mark.parametrize(
    ("values", "sentence"),
    [
        ({"text": "  "}, "nothing to save"),
        ({"text": "x" * 4_001}, "at most 4000"),
        ({"themes": ("S6", "Z9")}, "no theme “Z9”"),
        ({"table": 4}, "has 3 tables"),
        ({"activity": "nowhere"}, "no longer in the agenda"),
        ({"tags": ("  ",)}, "1 to 40 characters"),
        ({"tags": ("x" * 41,)}, "1 to 40 characters"),
        ({"recognised_by": -1}, "from 0 to 2000"),
    ],
)
def test_what_cannot_be_taken_as_it_stands_has_a_sentence_and_changes_nothing(room, values, sentence):
    before = room.store.head()
    with pytest.raises(CaptureError, match=sentence):
        add(room, **values)
    assert room.store.head() == before
    assert room.capture.undo(ID) is None


@pytest.mark.parametrize("counts", [{"replaced": {"NAME": 1}}, {"kept": {"because": 1}}, {"replaced": {"PERSON": -1}}])
def test_an_unknown_name_of_a_count_is_a_mistake_of_ours(room, counts):
    with pytest.raises(ValueError, match="count of identifiers"):
        add(room, **counts)
    assert room.capture.contributions(ID) == ()


def test_capture_begins_with_the_session_and_ends_with_its_seal(tmp_path):
    with room_in(tmp_path, begun=False) as room:
        with pytest.raises(CaptureError, match="has not begun"):
            add(room)
        room.running.begin(ID)
        saved = add(room)
        room.running.close(ID)
        later = add(room, "A card that was typed in afterwards")
        room.store.set_state(SessionState.SEALED)
        for step in (
            lambda: add(room),
            lambda: room.capture.edit(ID, saved),
            lambda: room.capture.remove(ID, [saved.id]),
            lambda: room.capture.merge(ID, saved.id, [later.id]),
            lambda: room.capture.undo(ID),
        ):
            with pytest.raises(CaptureError, match="is sealed"):
                step()
        assert len(room.capture.contributions(ID)) == 2


def test_an_edit_replaces_everywhere_and_keeps_the_number(room):
    saved = add(room, "The first wording")
    change = room.capture.edit(ID, replace(saved, number=77, text=" The second\twording ", read_back=True))
    assert change.label == "1 changed"
    assert change.saved == (replace(saved, text="The second wording", read_back=True),)
    assert room.capture.contributions(ID) == change.saved
    assert b"first" not in b"".join(entry.payload or b"" for entry in room.store.entries())
    assert room.capture.find(ID, "first") == ()
    assert room.capture.find(ID, "secon") == (saved.id,)


def test_an_edit_that_changes_nothing_writes_nothing(room):
    saved = add(room)
    before = room.store.head()
    assert room.capture.edit(ID, saved).saved == (saved,)
    assert room.store.head() == before
    room.capture.edit(ID, saved, kept={"not an identifier": 1})
    assert room.store.head() != before


def test_what_is_gone_cannot_be_changed(room):
    saved = add(room)
    room.capture.remove(ID, [saved.id])
    for step in (
        lambda: room.capture.edit(ID, saved),
        lambda: room.capture.remove(ID, [saved.id]),
        lambda: room.capture.merge(ID, saved.id, ["x"]),
    ):
        with pytest.raises(CaptureError, match="no longer there"):
            step()


def test_merging_leaves_one_and_proposals_follow(room):
    one, two, three = (add(room, text, recognised_by=n, table=n) for n, text in enumerate(("a", "b", "c"), 1))
    proposal = room.votes.propose(ID, "Mentors", [two.id, one.id, three.id])
    other = room.votes.propose(ID, "Grants", [one.id])
    change = room.capture.merge(ID, one.id, [two.id, three.id])
    assert change.label == "2, 3 merged into 1"
    assert change.removed == (two.id, three.id)
    assert change.saved[0].recognised_by == 6
    assert room.capture.contributions(ID) == change.saved
    assert room.votes.proposals(ID) == (replace(proposal, sources=(one.id,)), other)
    assert room.capture.undo(ID) == Change((one, two, three), (), "Taken back: 2, 3 merged into 1")
    assert room.capture.contributions(ID) == (three, two, one)
    assert room.votes.proposals(ID) == (proposal, other)


@pytest.mark.parametrize("others", [[], ["same"], ["other", "other"]])
def test_merging_needs_two_different_contributions(room, others):
    same, other = add(room), add(room, "Other")
    ids = {"same": same.id, "other": other.id}
    with pytest.raises(CaptureError, match="at least two different"):
        room.capture.merge(ID, same.id, [ids[name] for name in others])


def test_removing_is_taken_back_with_number_words_and_sources(room):
    saved, other = add(room, "To be removed"), add(room, "Stays")
    proposal = room.votes.propose(ID, "Mentors", [saved.id, other.id])
    change = room.capture.remove(ID, [saved.id, saved.id])
    assert change == Change((), (saved.id,), "1 removed")
    assert room.votes.proposals(ID)[0].sources == (other.id,)
    assert b"To be removed" not in b"".join(entry.payload or b"" for entry in room.store.entries())
    assert room.capture.undo(ID).saved == (saved,)
    assert room.capture.contributions(ID) == (other, saved)
    assert room.votes.proposals(ID) == (proposal,)


def test_undoing_an_addition_leaves_no_proposal_that_cites_it(room):
    saved = add(room)
    room.votes.propose(ID, "Mentors", [saved.id])
    assert room.capture.undo(ID) == Change((), (saved.id,), "Taken back: 1 saved")
    assert room.votes.proposals(ID)[0].sources == ()
    assert add(room).number == 2, "a number is never given twice"


moves = st.lists(
    st.tuples(st.sampled_from(["add", "edit", "merge", "remove"]), st.randoms(use_true_random=False)), max_size=12
)


@given(moves)
@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_undoing_everything_leads_back_step_by_step(tmp_path_factory, told):
    with room_in(tmp_path_factory.mktemp("room")) as room:
        seen = []
        for what, chance in told:
            there = room.capture.contributions(ID)
            seen.append(there)
            if what == "add":
                add(room, f"Said in step {len(seen)}", table=chance.randint(1, 3), recognised_by=chance.randint(0, 9))
            elif what == "edit" and there:
                room.capture.edit(ID, replace(chance.choice(there), text=f"Changed in step {len(seen)}"))
            elif what == "merge" and len(there) > 1:
                keep, *others = chance.sample(there, chance.randint(2, len(there)))
                room.capture.merge(ID, keep.id, [item.id for item in others])
            elif what == "remove" and there:
                room.capture.remove(ID, [item.id for item in chance.sample(there, chance.randint(1, len(there)))])
            else:
                seen.pop()
        for before in reversed(seen):
            assert room.capture.undo(ID) is not None
            assert room.capture.contributions(ID) == before
        assert room.capture.undo(ID) is None
        room.running.close(ID)
        assert agrees(replay(room.store.entries()), room.store.record())


def test_undo_is_forgotten_at_the_lock(room):
    add(room)
    room.restart()
    assert room.capture.undo(ID) is None
    assert len(room.capture.contributions(ID)) == 1


def test_a_name_that_was_replaced_does_not_come_back(room):
    saved = add(room, "Mister Rabbit of Rabbit Road said so")
    room.capture.edit(ID, replace(saved, read_back=True))
    room.capture.edit(ID, replace(saved, text="[person A] said so"), replaced={"PERSON": 1})
    assert room.capture.undo(ID) is None
    assert room.capture.contributions(ID)[0].text == "[person A] said so"
    add(room)
    room.capture.forget_history(ID)
    room.capture.forget_history(ID)
    assert room.capture.undo(ID) is None


def test_the_history_has_an_end(room):
    for number in range(MAX_HISTORY + 3):
        add(room, f"Said {number}")
    for _ in range(MAX_HISTORY):
        assert room.capture.undo(ID) is not None
    assert room.capture.undo(ID) is None
    assert [item.number for item in room.capture.contributions(ID)] == [3, 2, 1]


def test_themes_of_a_newer_pack_are_known_at_once(room):
    from workshop_app.domain.programme import Theme

    add(room, themes=("S6",))
    with pytest.raises(CaptureError, match="no theme “Z9”"):
        add(room, themes=("Z9",))
    held = room.workspace.vault.held_pack("00000000000000aa")
    programme = held.pack.programme
    programme = replace(programme, themes=(*programme.themes, Theme("Z9", "new")))
    room.workspace.vault.hold_pack(replace(held, pack=replace(held.pack, programme=programme, seq=5)))
    assert add(room, themes=("z9",)).themes == ("Z9",)


def test_without_a_pack_there_is_nothing_to_check_themes_against(tmp_path):
    from tests.storage.plans import PLAN

    with room_in(tmp_path, replace(PLAN, programme="00000000000000bb")) as room:
        assert add(room, themes=("anything",)).themes == ("ANYTHING",)


def test_what_is_found_is_marked_without_a_vault(room):
    room.workspace.close()
    found = room.capture.identifiers("Ring me on 07700 900123 or write to me at someone@example.org")
    assert {item.kind.value for item in found} == {"PHONE", "EMAIL"}
