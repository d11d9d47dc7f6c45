"""What was reworded or removed is in no page of the file once the app is locked, whatever pages kept of it."""

from dataclasses import replace
from random import Random

import pytest

from tests.services.begun import ID, rooms
from tests.storage.pages import decrypted_pages
from workshop_app.domain.contribution import ContributionKind
from workshop_app.domain.errors import StorageError
from workshop_app.services.capture import Draft
from workshop_app.storage.session_store import SessionStore

NAME = "Zorblatta"


@pytest.fixture
def room(tmp_path):
    yield from rooms(tmp_path)


def an_evening(room, seed):
    """Long and short lines, in many of which a name stands; it is taken out again by rewording and by removing."""
    chance = Random(seed)
    for number in range(150):
        text = f"{NAME if number % 3 else 'x'} {'lorem ipsum dolor ' * chance.randint(0, 40)}".strip()
        room.capture.add(ID, Draft(ContributionKind.IDEA, text))
    for item in room.capture.contributions(ID)[::2]:
        room.capture.edit(ID, replace(item, text=f"{item.text[: chance.randint(12, 200)]} shorter"))
    room.capture.remove(ID, [item.id for item in room.capture.contributions(ID)[::5]])
    for item in room.capture.contributions(ID):
        if NAME in item.text:
            room.capture.edit(ID, replace(item, text=item.text.replace(NAME, "somebody")))


def bytes_of(room, key):
    folder = room.workspace.folder
    log = folder.session(ID).with_name(folder.session(ID).name + "-wal")
    assert not log.exists() or log.stat().st_size == 0
    return b"".join(decrypted_pages(folder.session(ID), key)).lower()


@pytest.mark.parametrize("seed", range(6))
def test_a_lock_leaves_no_page_with_what_was_taken_out(room, seed):
    key = room.workspace.vault.session_keys(ID).key
    an_evening(room, seed)
    room.workspace.forget(ID)
    plain = bytes_of(room, key)
    assert b"somebody" in plain, "the same search finds what is there"
    assert NAME.lower().encode() not in plain


def test_what_a_crash_left_goes_at_the_next_close(room):
    key = room.workspace.vault.session_keys(ID).key
    an_evening(room, 1)
    room.store._database.close()  # as after a kill: nothing is tidied
    del room.workspace._sessions[ID]
    assert room.workspace.session(ID)._log.has_remnants()
    room.workspace.forget(ID)
    assert NAME.lower().encode() not in bytes_of(room, key)
    assert not room.workspace.session(ID)._log.has_remnants()


def test_nothing_is_written_anew_where_nothing_went(room, monkeypatch):
    room.capture.add(ID, Draft(ContributionKind.IDEA, "a line"))
    monkeypatch.setattr(SessionStore, "overwrite", lambda store: pytest.fail("it was"))
    room.workspace.forget(ID)


def test_a_disk_that_refuses_does_not_stop_the_lock(room, monkeypatch):
    def refuse(_store):
        raise StorageError("full")

    an_evening(room, 2)
    monkeypatch.setattr(SessionStore, "overwrite", refuse)
    room.workspace.forget(ID)
    monkeypatch.undo()
    assert room.workspace.session(ID)._log.has_remnants(), "it is done at the next close"
