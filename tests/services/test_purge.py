"""A name is purged: from every text, from the index, the log and the undo, and from every byte of the files."""

from dataclasses import replace
from random import Random

import pytest

from tests.services.begun import ID, room_in, rooms
from tests.storage.pages import decrypted_pages
from tests.storage.plans import PLAN
from workshop_app.domain.agenda import Duty
from workshop_app.domain.contribution import MAX_TAG, MAX_TEXT, ContributionKind
from workshop_app.domain.errors import CaptureError, StorageError
from workshop_app.domain.identifier import Certainty, IdentifierKind
from workshop_app.domain.journal import agrees, replay
from workshop_app.domain.poll import Casting, Method
from workshop_app.domain.proposal import ProposalState
from workshop_app.domain.session import SessionState, Waiver
from workshop_app.services.capture import Draft
from workshop_app.services.purge import Where
from workshop_app.services.review import ReviewService
from workshop_app.services.seal import SealService
from workshop_app.storage.engine import empty_log
from workshop_app.storage.session_store import SessionStore

NAME = "Zorblatta"
PERSON = IdentifierKind.PERSON
SPELLINGS = ("utf-8", "utf-16-le", "utf-16-be")


@pytest.fixture
def room(tmp_path):
    yield from rooms(tmp_path)


def say(room, text, **more):
    return room.capture.add(ID, Draft(ContributionKind.IDEA, text, **more)).saved[0]


def purge(room, words=NAME, kind=PERSON, leave=()):
    found = room.capture.occurrences(ID, words)
    return room.capture.purge(ID, words, [each for each in found if each.where not in leave], kind)


def test_notes_to_self_and_the_venue_are_purged_too_and_stand_in_no_count(room):
    room.store.room.save_note(f"Ask {NAME}\nabout the keys of {NAME}'s hall")
    room.store.plans.save_venue(f"{NAME}'s hall, side door")
    say(room, f"{NAME} has the keys")
    assert {each.where for each in room.capture.occurrences(ID, NAME)} == {
        Where.CONTRIBUTION,
        Where.OWN_NOTES,
        Where.VENUE,
    }
    purge(room)
    assert "\n" in room.store.room.note()
    assert "hall, side door" in room.store.plans.venue()
    assert room.store.record().identifiers == {"PERSON": 1}
    assert not holds(bytes_of(room), NAME)
    assert room.capture.occurrences(ID, NAME) == ()


def texts(room):
    return [each.text for each in room.capture.contributions(ID)[::-1]]


def bytes_of(room):
    """Every decrypted page of session and vault and every file beside them, in small letters."""
    vault = room.workspace.vault
    folder = room.workspace.folder
    plain = decrypted_pages(folder.session(ID), vault.session_keys(ID).key)
    plain += decrypted_pages(folder.vault, vault.key) + decrypted_pages(folder.vault_spare, vault.key)
    return b"".join(plain).lower()


def holds(plain, word):
    return any(word.lower().encode(spelling) in plain for spelling in SPELLINGS)


def everywhere(room):
    """The name in every kind of text there is."""
    said = say(room, f"{NAME} told us", tags=(NAME.lower(),))
    room.capture.edit(ID, replace(said, text=f"{NAME.upper()}'s mother told us about Zorblata"))
    other = say(room, f"near the house of {NAME}")
    room.capture.merge(ID, said.id, [other.id])
    votes = room.votes
    first, second = votes.propose(ID, f"Ask {NAME}"), votes.propose(ID, "Mentors")
    votes.move(ID, first.id, ProposalState.PARKED, f"{NAME} was not there")
    one = votes.open_poll(ID, f"What {NAME} wants", Method.YES_NO, [second.id], Casting.HAND_TO_HAND, 2)
    votes.cast(ID, one.id, {second.id: "yes"})
    votes.close_poll(ID, one.id, f"{NAME} took one home")
    votes.add_minority(ID, second.id, f"{NAME} disagrees")
    third = votes.propose(ID, "Lights")
    two = votes.open_poll(ID, "Lights", Method.YES_NO, [third.id], Casting.HAND_TO_HAND, 1)
    votes.cast(ID, two.id, {third.id: "no"})
    votes.close_poll(ID, two.id)
    room.votes.open_poll(ID, f"Again {NAME}", Method.YES_NO, [third.id], Casting.HAND_TO_HAND, 9)
    agenda = (replace(PLAN.agenda[0], script=f"Thank {NAME}"), *PLAN.agenda[1:])
    room.store.save_session(replace(room.store.session(), title=f"With {NAME}", agenda=agenda))
    room.workspace.vault.save_summary(replace(room.workspace.vault.sessions()[0].summary, title=f"With {NAME}"))
    waivers = (Waiver(Duty.VOTE, f"{NAME} asked for none"),)
    room.store.save_session(replace(room.store.session(), waivers=waivers))


def test_it_is_found_wherever_words_stand(room):
    everywhere(room)
    found = room.capture.occurrences(ID, NAME)
    elsewhere = {Where.NOTE, Where.HEADING, Where.OTHER_WORDING, Where.OTHER_TAG, Where.OWN_NOTES, Where.VENUE}
    assert {each.where for each in found} == set(Where) - elsewhere
    assert {each.text[each.start : each.end].casefold() for each in found} == {"zorblatta", "zorblata"}
    assert all(each.number for each in found if each.where not in (Where.PLAN, Where.EARLIER_PLAN))


@pytest.mark.parametrize("closed", [False, True], ids=["running", "closed"])
def test_afterwards_it_is_in_no_byte_of_any_file_and_the_log_still_holds(room, closed):
    everywhere(room)
    for number in range(60):
        say(room, f"line {number} about {NAME} and {'much else ' * (number % 9)}")
    if closed:
        poll = room.votes.polls(ID)[-1]
        room.votes.settle(ID, poll.id, 0, 0, 0)
        room.votes.close_poll(ID, poll.id)
        room.running.close(ID)
    wal = room.workspace.folder.session(ID).with_name(f"{ID}.db-wal")
    empty_log(room.store._database)
    say(room, f"{NAME} once more, in the write-ahead log")
    assert holds(bytes_of(room), NAME), "the same search finds it before"
    purge(room)
    plain = bytes_of(room)
    assert not holds(plain, NAME)
    assert not holds(plain, "zorblat")
    assert holds(plain, "mentors"), "the pages were read"
    assert wal.stat().st_size == 0
    assert room.workspace.folder.vault.with_name("vault.db-wal").stat().st_size == 0
    assert room.store.integrity()
    assert room.workspace.vault.sessions()[0].summary.title == "With [person A]"
    if closed:
        assert agrees(replay(room.store.entries()), room.store.record())
    room.workspace.close()
    assert not holds(b"".join(path.read_bytes() for path in room.folder.rglob("*") if path.is_file()).lower(), NAME)


def test_what_pages_keep_of_cells_that_were_moved_goes_too(room, monkeypatch):
    chance = Random(2)
    for number in range(150):
        say(room, f"{NAME if number % 3 else 'x'} {'lorem ipsum dolor ' * chance.randint(0, 40)}".strip())
    for item in room.capture.contributions(ID)[::2]:
        room.capture.edit(ID, replace(item, text=f"{item.text[: chance.randint(12, 200)]} shorter"))
    room.capture.remove(ID, [item.id for item in room.capture.contributions(ID)[::5]])
    with monkeypatch.context() as patch:
        patch.setattr(SessionStore, "overwrite", lambda store: empty_log(store._database))
        purge(room)
    assert holds(bytes_of(room), NAME), "deleting securely does not reach the unused part of a page"
    room.capture.purge(ID, NAME, (), PERSON)
    assert not holds(bytes_of(room), NAME)


def test_only_kind_and_count_are_kept(room):
    everywhere(room)
    found = room.capture.occurrences(ID, NAME)
    change = room.capture.purge(ID, NAME, found, PERSON)
    assert room.store.record().identifiers == {"PERSON": len(found)}
    assert str(len(found)) in change.label
    assert NAME not in change.label
    assert room.capture.occurrences(ID, NAME) == ()


def test_each_line_has_its_own_letters(room):
    say(room, f"[person A] and {NAME} and {NAME}'s aunt")
    say(room, f"{NAME} again")
    purge(room)
    assert texts(room) == ["[person A] and [person B] and [person B]'s aunt", "[person A] again"]


@pytest.mark.parametrize(
    ("kind", "put"),
    [
        (IdentifierKind.ORG, "[a school]"),
        (IdentifierKind.LOCATION, "[a place in the borough]"),
        (IdentifierKind.OTHER, "[left out]"),
    ],
)
def test_the_kind_says_what_stands_there_instead(room, kind, put):
    say(room, "at Quibblewick Primary School it began")
    purge(room, "Quibblewick Primary School", kind)
    assert texts(room) == [f"at {put} it began"]


def test_a_place_that_is_unticked_stays(room):
    say(room, f"{NAME} spoke", tags=(NAME,))
    purge(room, leave=(Where.TAG,))
    (said,) = room.capture.contributions(ID)
    assert (said.text, said.tags) == ("[person A] spoke", (NAME,))


def test_nothing_can_be_taken_back_and_nothing_is_found(room):
    say(room, "Something else")
    said = say(room, f"{NAME} spoke")
    room.capture.remove(ID, [said.id])
    say(room, f"{NAME} again")
    purge(room)
    assert room.capture.undo(ID) is None
    assert room.capture.find(ID, NAME) == ()
    assert room.capture.find(ID, "again") != ()


def test_a_text_that_changed_meanwhile_stops_all_of_it(room):
    first, second = say(room, f"{NAME} one"), say(room, f"{NAME} two")
    found = room.capture.occurrences(ID, NAME)
    room.capture.edit(ID, replace(second, text="nobody"))
    with pytest.raises(CaptureError, match="look again"):
        room.capture.purge(ID, NAME, found, PERSON)
    assert texts(room)[0] == first.text


def test_what_is_full_takes_a_shorter_replacement(room):
    say(room, ", ".join([NAME] * (MAX_TEXT // (len(NAME) + 2))), tags=(f"{NAME} and {NAME}",))
    purge(room, kind=IdentifierKind.LOCATION)
    (said,) = room.capture.contributions(ID)
    assert set(said.text.split(", ")) == {"[…]"}
    assert said.tags == ("[…] and […]",)
    assert len(said.tags[0]) <= MAX_TAG


@pytest.mark.parametrize("words", ["", " ", "a", "?!", "’s"])
def test_too_little_is_not_looked_for(room, words):
    with pytest.raises(CaptureError, match="two letters"):
        room.capture.occurrences(ID, words)


def test_words_of_the_programme_are_left(room):
    room.votes.propose_core(ID)
    core = room.votes.proposals(ID)[0]
    word = max(core.text.split(), key=len)
    assert room.capture.occurrences(ID, word) == ()
    say(room, f"as they say, {word}")
    assert [each.where for each in room.capture.occurrences(ID, word)] == [Where.CONTRIBUTION]


def test_a_sealed_session_and_one_not_begun_are_not_purged(room, tmp_path):
    room.store.set_state(SessionState.SEALED)
    with pytest.raises(CaptureError, match="sealed"):
        room.capture.occurrences(ID, NAME)
    with room_in(tmp_path / "other", begun=False) as planned, pytest.raises(CaptureError, match="begun"):
        planned.capture.occurrences(ID, NAME)


def test_where_the_disk_refuses_to_overwrite_it_says_so_and_goes_on_later(room, monkeypatch):
    say(room, f"{NAME} spoke")
    found = room.capture.occurrences(ID, NAME)

    def refuse(_store):
        raise StorageError("The disk is full.")

    with monkeypatch.context() as patch:
        patch.setattr(SessionStore, "overwrite", refuse)
        with pytest.raises(StorageError, match=r"out of every text.*disk is full"):
            room.capture.purge(ID, NAME, found, PERSON)
    assert texts(room) == ["[person A] spoke"]
    room.capture.purge(ID, NAME, (), PERSON)
    assert not holds(bytes_of(room), NAME)


# ---------------------------------------------------------------- what is remembered until the lock


def test_what_was_purged_or_accepted_is_marked_as_possible_from_then_on(room):
    say(room, f"{NAME} spoke")
    text = "then ZORBLATA's aunt came"
    assert room.capture.identifiers(text, ID) == []
    purge(room)
    (mark,) = room.capture.identifiers(text, ID)
    assert text[mark.start : mark.end] == "ZORBLATA"
    assert (mark.certainty, mark.reason) == (Certainty.POSSIBLE, "Marked before in this session.")
    room.capture.accepted(ID, [(IdentifierKind.ORG, "Quibblewick Hall")])
    assert [each.kind for each in room.capture.identifiers("by quibblewick hall", ID)] == [IdentifierKind.ORG]
    assert room.capture.identifiers(text, "another") == []
    room.restart()
    assert room.capture.identifiers(text, ID) == []


def test_the_second_pass_knows_it_too_until_the_lock(room):
    say(room, f"{NAME} spoke")
    seals = SealService(room.workspace)
    room.running.close(ID)
    assert seals.preview(ID).waiting.possible == 0
    room.capture.accepted(ID, [(PERSON, NAME)])
    assert (seals.preview(ID).waiting.certain, seals.preview(ID).waiting.possible) == (0, 1)
    (card,) = ReviewService(room.workspace, room.capture.forget_history).queue(ID).cards
    assert card.text == f"{NAME} spoke"
    room.restart()
    assert seals.preview(ID).waiting.possible == 0


def test_nothing_is_remembered_while_locked(room):
    room.workspace.close()
    room.capture.accepted(ID, [(PERSON, NAME)])
    assert room.workspace.marked == {}
