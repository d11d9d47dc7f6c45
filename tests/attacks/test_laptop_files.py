"""Files of the data folder put back, exchanged or altered while the app is closed: noticed, said, and left alone."""

from __future__ import annotations

import shutil
from dataclasses import replace

import pytest

from tests.services import desks
from tests.services.begun import ID, room_in
from tests.services.desks import PROGRAMME, closed_room, desk_in, one, sealed, seals
from tests.services.opened import workspace_in
from tests.storage.plans import PLAN
from workshop_app.domain.contribution import ContributionKind
from workshop_app.domain.errors import StorageError, UnreadableError, VoteError
from workshop_app.domain.poll import Casting, Method
from workshop_app.paths import DataFolder
from workshop_app.services.capture import Draft
from workshop_app.storage.ballot_box import BallotBox

OTHER = "ab" * 8


@pytest.fixture
def room(tmp_path):
    with room_in(tmp_path / "laptop") as room:
        yield room


def say(room, text, session=ID):
    room.capture.add(session, Draft(ContributionKind.IDEA, text))


def files_of(path):
    return [path, path.with_name(path.name + "-wal"), path.with_name(path.name + "-shm")]


def put_in_place(path, other):
    """Another database, whole, where this one was."""
    for file in files_of(path):
        file.unlink(missing_ok=True)
    shutil.copyfile(other, path)


def copied(path, tmp_path, name="older"):
    return shutil.copyfile(path, tmp_path / name)


# ---------------------------------------------------------------- sessions


@pytest.mark.parametrize("words", [1, 3])
def test_an_older_copy_of_a_session_put_back_is_noticed_by_the_head_of_its_log(room, tmp_path, words):
    path = room.workspace.folder.session(ID)
    say(room, "What the older copy still knows")
    room.workspace.close()
    older = copied(path, tmp_path)
    room.restart()
    for number in range(words):
        say(room, f"What it does not ({number})")
    room.workspace.close()
    newer = copied(path, tmp_path, "newer")
    put_in_place(path, older)
    room.restart()
    with pytest.raises(StorageError, match="older copy"):
        room.capture.contributions(ID)
    with pytest.raises(StorageError, match="older copy"):
        say(room, "Never written")
    room.workspace.close()
    put_in_place(path, newer)
    room.restart()
    assert len(room.capture.contributions(ID)) == 1 + words


def test_an_older_copy_is_not_taken_for_the_session_even_after_more_was_said_in_it(tmp_path):
    """Somebody opens the copy on the same laptop by putting the vault back too, goes on, and keeps the session only."""
    with room_in(tmp_path / "laptop") as room:
        folder = room.workspace.folder
        say(room, "First")
        room.workspace.close()
        vault, session = copied(folder.vault, tmp_path, "vault"), copied(folder.session(ID), tmp_path, "session")
        room.restart()
        say(room, "Said by a resident")
        room.workspace.close()
        true_vault = copied(folder.vault, tmp_path, "true vault")
        put_in_place(folder.vault, vault)
        put_in_place(folder.session(ID), session)
        room.restart()
        for text in ("Said by nobody", "Nor this", "Nor this either"):
            say(room, text)
        room.workspace.close()
        put_in_place(folder.vault, true_vault)
        room.restart()
        with pytest.raises(StorageError, match="older copy, or not the one"):
            room.capture.contributions(ID)


def test_the_database_of_another_session_is_not_taken_for_this_one(room, tmp_path):
    room.workspace.create_session(replace(PLAN, id=OTHER), 4)
    room.workspace.close()
    folder = room.workspace.folder
    put_in_place(folder.session(ID), folder.session(OTHER))
    room.restart()
    with pytest.raises(UnreadableError):
        room.capture.contributions(ID)
    assert room.workspace.session(OTHER).session().id == OTHER


def test_the_same_session_of_another_laptop_is_not_taken_for_this_one(room, tmp_path):
    """Its key was drawn there; that the ids are the same is no help."""
    with workspace_in(tmp_path / "other", 9) as other:
        other.create_session(PLAN, 4)
    room.workspace.close()
    path = room.workspace.folder.session(ID)
    put_in_place(path, DataFolder(tmp_path / "other").session(ID))
    there = path.read_bytes()
    room.restart()
    with pytest.raises(UnreadableError):
        room.capture.contributions(ID)
    assert path.read_bytes() == there


def opens_whole(room):
    try:
        return room.workspace.session(ID).integrity()
    except UnreadableError:
        return False


def test_any_page_of_a_session_that_was_altered_is_noticed(room):
    for number in range(20):
        say(room, f"Said ({number})")
    room.workspace.close()
    path = room.workspace.folder.session(ID)
    whole = path.read_bytes()
    for place in range(700, len(whole), 4_099):  # a prime, so that every part of a page is tried
        path.write_bytes(whole[:place] + bytes([whole[place] ^ 1]) + whole[place + 1 :])
        room.restart()
        assert not opens_whole(room), place
        room.workspace.close()
    path.write_bytes(whole)
    room.restart()
    assert opens_whole(room)


# ---------------------------------------------------------------- vault and ballot box


def test_an_older_vault_does_not_make_a_second_first_report_pass(tmp_path):
    """The laptop has forgotten that it sealed; City Hall has not: two reports of one number are a fork."""
    with closed_room(tmp_path / "laptop") as room:
        folder, public = room.workspace.folder, room.workspace.vault.device().public
        room.workspace.close()
        vault, session = copied(folder.vault, tmp_path, "vault"), copied(folder.session(ID), tmp_path, "session")
        room.restart()
        first = seals(room).seal(ID, tmp_path)
        room.workspace.close()
        put_in_place(folder.vault, vault)
        put_in_place(folder.session(ID), session)
        room.restart()
        say(room, "Said by nobody, after all was closed")
        second = seals(room).seal(ID, tmp_path)
        assert room.workspace.vault.device().public == public
    with desk_in(tmp_path / "desk") as desk:
        desk.imports.trust(PROGRAMME, public)
        assert one(desk, first.path).code is None
        assert one(desk, second.path).code == "E-FORK"


def open_poll(room, issued=4):
    asked = room.votes.propose(ID, "Mentors")
    return room.votes.open_poll(ID, "The vote", Method.YES_NO, [asked.id], Casting.HAND_TO_HAND, issued)


def test_an_older_ballot_box_does_not_add_up(room, tmp_path):
    """The box keeps no earlier state and no order, so it cannot know; the ballots that were handed out do."""
    poll = open_poll(room)
    yes, box = {poll.proposals[0]: "yes"}, room.workspace.folder.ballot_box(ID)
    room.votes.cast(ID, poll.id, yes)
    room.workspace.close()
    older = copied(box, tmp_path)
    room.restart()
    for _ in range(3):
        room.votes.cast(ID, poll.id, {poll.proposals[0]: "no"})
    room.workspace.close()
    put_in_place(box, older)
    room.restart()
    with pytest.raises(VoteError, match="4 ballots were issued; 1 cast"):
        room.votes.close_poll(ID, poll.id)


def test_a_ballot_box_of_another_session_or_laptop_is_not_opened(room, tmp_path):
    poll = open_poll(room)
    room.votes.cast(ID, poll.id, {poll.proposals[0]: "yes"})
    room.workspace.close()
    box = room.workspace.folder.ballot_box(ID)
    other = tmp_path / "other.box"
    BallotBox.open(other, bytes([8]) * 32).close()
    put_in_place(box, other)
    room.restart()
    for step in (
        lambda: room.votes.cast(ID, poll.id, {poll.proposals[0]: "no"}),
        lambda: room.votes.close_poll(ID, poll.id, "It would not open."),
    ):
        with pytest.raises(UnreadableError):
            step()
    assert box.read_bytes() == other.read_bytes()


# ---------------------------------------------------------------- the desk


def test_the_desk_of_another_programme_or_office_is_not_taken_for_this_one(tmp_path):
    with desk_in(tmp_path / "other", seed=5) as other:
        other.workspace.vault.save_own_programme(
            replace(other.workspace.vault.own_programme(PROGRAMME), desk_key=bytes([9]) * 32)
        )
        other.imports.sessions(PROGRAMME)
        foreign = other.workspace.folder.programme(PROGRAMME)
    with desk_in(tmp_path / "desk") as desk:
        desk.imports.trust(PROGRAMME, desks.samples.LAPTOP)
        ours = desk.workspace.folder.programme(PROGRAMME)
        desk.workspace.close()
        put_in_place(ours, foreign)
        desk.workspace.open_vault(bytes([2]) * 32)
        with pytest.raises(UnreadableError):
            one(desk, sealed(tmp_path))
        assert ours.read_bytes() == foreign.read_bytes()
