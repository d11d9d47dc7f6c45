"""What the room display is given in every state of a session, private writing, notes to self, and scripts read out."""

from dataclasses import replace

import pytest

from tests.services.begun import ID, rooms
from tests.storage.pages import decrypted_pages
from workshop_app.domain.chain import Entry
from workshop_app.domain.contribution import ContributionKind
from workshop_app.domain.errors import PlanError, RoomError, VoteError
from workshop_app.domain.journal import agrees, replay
from workshop_app.domain.poll import Casting, Method
from workshop_app.domain.proposal import ProposalState
from workshop_app.domain.room import Chosen, Now, Outcome, Proposals, Result, Scale, Writing
from workshop_app.domain.session import SessionState
from workshop_app.services.capture import Draft
from workshop_app.services.own_notes import OwnNotesService
from workshop_app.services.private_writing import PrivateWritingService
from workshop_app.services.room import RoomService

RAW = "zeppelin"


@pytest.fixture
def room(tmp_path):
    yield from rooms(tmp_path)


@pytest.fixture
def slides(room):
    return RoomService(room.workspace, room.votes)


@pytest.fixture
def private(room):
    return PrivateWritingService(room.workspace, room.capture.forget_history, lambda lines: lines.reverse())


@pytest.fixture
def notes(room):
    return OwnNotesService(room.workspace)


def say(room, *texts):
    activity = room.store.run.clock().position.activity
    for text in texts:
        room.capture.add(ID, Draft(ContributionKind.IDEA, text, activity=activity))


def everything(room, slides):
    """All that can be asked for in the state the session is in, as text; what is refused has no text."""
    wishes = [Now(each.id) for each in room.store.session().agenda] + [Now("nowhere"), Outcome("nowhere")]
    wishes += [Chosen((each.id,)) for each in room.store.votes.proposals()]
    wishes += [Outcome(each.id, place) for each in room.store.votes.polls() for place in range(3)]
    found = []
    for wish in wishes:
        try:
            found.append(slides.slide(ID, wish))
        except (RoomError, VoteError):
            continue
    return found


def test_no_contribution_reaches_the_display_in_any_state_of_a_session(room, slides, private):
    """The session is walked from its plan to its seal; each contribution has a word that nothing else has."""
    walked = []

    def look(what):
        found = everything(room, slides)
        assert RAW not in repr(found).lower(), what
        assert found, what
        walked.append(room.store.state())

    say(room, f"{RAW} at the table", f'" {RAW} word for word')
    private.begin(ID)
    say(room, f"{RAW} in private")
    look("private writing")
    private.reveal(ID)
    look("revealed")
    raw = room.votes.propose(ID, f"{RAW} as it was said", [room.capture.contributions(ID)[0].id])
    look("a proposal that nobody has gone through")
    with pytest.raises(RoomError, match="not cleared"):
        slides.slide(ID, Chosen((raw.id,)))
    room.votes.move(ID, raw.id, ProposalState.PARKED, "not now")
    asked = [room.votes.propose(ID, text) for text in ("Mentors", "Grants")]
    for each in asked:
        room.votes.move(ID, each.id, ProposalState.CLARIFIED)
    assert slides.slide(ID, Chosen(tuple(each.id for each in asked))) == Proposals(
        tuple(slides.slide(ID, Chosen((each.id,))).lines[0] for each in asked)
    )
    poll = room.votes.open_poll(ID, "Rating", Method.YES_NO, [each.id for each in asked], Casting.HAND_TO_HAND, 6)
    for number in range(6):
        room.votes.cast(ID, poll.id, {each.id: "yes" if number < 3 else "no" for each in asked})
    look("a poll that is open")
    assert isinstance(slides.slide(ID, Outcome(poll.id)), Scale)
    assert "6" not in repr(slides.slide(ID, Outcome(poll.id))), "how many were cast is not for the room"
    room.votes.close_poll(ID, poll.id)
    look("a poll that is closed")
    shown = [slides.slide(ID, Outcome(poll.id, place)) for place in range(3)]
    assert all(isinstance(each, Result) for each in shown)
    assert [each.words for each in shown] == ["Mentors", "Grants", "Mentors"], "after the last the first again"
    room.running.close(ID)
    look("closed")
    room.store.set_state(SessionState.SEALED)
    look("sealed")
    assert set(walked) == set(SessionState) - {SessionState.PLANNED}


def test_a_prompt_of_an_activity_that_is_gone_and_a_poll_that_is_not_there_are_refused(room, slides):
    for wish in (Now("nowhere"), Outcome("nowhere")):
        with pytest.raises(RoomError, match="then show it"):
            slides.slide(ID, wish)


# ---------------------------------------------------------------- private writing


def test_what_is_written_in_private_is_hidden_until_it_is_revealed_in_another_order(room, private, slides):
    say(room, "Said before")
    assert private.begin(ID).hidden == 0
    say(room, "first", "second", "third")
    activity = room.store.run.clock().position.activity
    change = room.capture.add(ID, Draft(ContributionKind.IDEA, "fourth", activity=activity))
    assert change.saved == ()
    assert [item.text for item in room.capture.contributions(ID)] == ["Said before"]
    assert room.capture.find(ID, "second") == ()
    assert isinstance(slides.slide(ID, Now(activity)), Writing)
    room.restart()
    assert private.round(ID).hidden == 4, "it is on the disk"
    shown = private.reveal(ID)
    assert [(item.number, item.text) for item in shown] == [(2, "fourth"), (3, "third"), (4, "second"), (5, "first")]
    assert [item.text for item in room.capture.contributions(ID)] == [
        "first",
        "second",
        "third",
        "fourth",
        "Said before",
    ]
    assert room.capture.find(ID, "second") == (shown[2].id,)
    assert room.capture.undo(ID) is None, "undo would take them back in the order of writing"
    assert private.round(ID).activity == ""


def test_log_and_table_tell_of_the_order_no_more_and_still_say_the_same(room, private):
    private.begin(ID)
    say(room, "first", "second", "third")
    shown = private.reveal(ID)
    room.running.close(ID)
    entries = [entry for entry in room.store.entries() if entry.kind == "contribution"]
    kept = [entry for entry in entries if entry.payload is not None]
    assert len(entries) == 6
    assert entries[:3] == [replace(entry, salt=None, payload=None) for entry in entries[:3]]
    assert [isinstance(entry, Entry) for entry in kept] == [True] * 3
    assert all(item.text.encode() in entry.payload for item, entry in zip(shown, kept, strict=True))
    assert room.store.integrity()
    assert agrees(replay(room.store.entries()), room.store.record())


def test_a_line_that_is_taken_out_of_a_round_does_not_come_back(room, private):
    private.begin(ID)
    say(room, "first", "second")
    assert room.capture.undo(ID).removed
    assert [item.text for item in private.reveal(ID)] == ["first"]


def test_only_the_activity_of_the_round_is_hidden_and_the_session_is_not_closed_over_it(room, private):
    private.begin(ID)
    say(room, "hidden")
    room.running.next(ID)
    say(room, "open")
    assert [item.text for item in room.capture.contributions(ID)] == ["open"]
    with pytest.raises(PlanError, match="still hidden"):
        room.running.close(ID)
    private.reveal(ID)
    room.running.close(ID)


def test_a_round_is_begun_once_and_ended_once(room, private):
    with pytest.raises(RoomError, match="nothing to reveal"):
        private.reveal(ID)
    private.begin(ID)
    with pytest.raises(RoomError, match="on already"):
        private.begin(ID)
    assert private.reveal(ID) == ()
    room.running.close(ID)
    with pytest.raises(RoomError, match="running"):
        private.begin(ID)


def test_the_shuffle_is_the_systems_own(room):
    service = PrivateWritingService(room.workspace, room.capture.forget_history)
    service.begin(ID)
    say(room, *(str(number) for number in range(40)))
    assert [item.text for item in service.reveal(ID)] != [str(number) for number in range(40)]


# ---------------------------------------------------------------- notes to self


def test_notes_to_self_are_in_no_record_log_or_page_and_gone_when_they_are_deleted(room, notes):
    key = room.workspace.vault.session_keys(ID).key
    assert notes.note(ID) == ""
    notes.save_note(ID, "Watch the door, Quibbleford was upset")
    assert room.restart()
    assert notes.note(ID).startswith("Watch the door")
    record = repr(room.store.record())
    log = b"".join(entry.payload or b"" for entry in room.store.entries())
    assert "Quibbleford" not in record
    assert b"Quibbleford" not in log
    assert room.capture.find(ID, "Quibbleford") == ()
    room.workspace.forget(ID)
    path = room.workspace.folder.session(ID)
    assert b"Quibbleford" in b"".join(decrypted_pages(path, key)), "it is in the session's own file, encrypted"
    assert b"Quibbleford" not in path.read_bytes()
    notes.save_note(ID, "Watch the door")
    room.workspace.forget(ID)
    assert b"Quibbleford" not in b"".join(decrypted_pages(path, key))
    with pytest.raises(RoomError, match="20,000"):
        notes.save_note(ID, "x" * 20_001)
    room.workspace.remove_session(ID)
    assert not path.exists()


# ---------------------------------------------------------------- scripts


def test_a_script_is_ticked_to_five_minutes_and_the_tick_can_be_taken_away(room, notes):
    assert notes.scripts_read(ID) == {}
    room.clock.advance(7 * 60 + 40)
    assert notes.mark_read(ID, "consent") == {"consent": 10}
    room.clock.advance(60 * 60)
    assert notes.mark_read(ID, "late_arrival") == {"consent": 10, "late_arrival": 70}
    assert notes.mark_read(ID, "consent", read=False) == {"late_arrival": 70}
    room.running.close(ID)
    with pytest.raises(RoomError, match="while the session runs"):
        notes.mark_read(ID, "consent")
