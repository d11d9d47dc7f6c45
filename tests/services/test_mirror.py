"""The mirror of a session: what it holds, what it never holds, and how a spare laptop goes on from it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.attacks.readable import readable
from tests.services.begun import ID, rooms
from tests.services.mirrors import NAME, WORDS, opened, spare_in, stepped, switched_on
from workshop_app.domain.contribution import ContributionKind
from workshop_app.domain.errors import FormatError, SecretError, StorageError, VoteError, WrongSecretError
from workshop_app.domain.identifier import IdentifierKind
from workshop_app.domain.mirror import Standing
from workshop_app.domain.poll import Casting, Method, PollState
from workshop_app.services.capture import Draft
from workshop_app.services.mirror import MirrorService, remove_mirror
from workshop_app.services.run_session import RunService
from workshop_app.services.vote import VoteService


@pytest.fixture
def room(tmp_path):
    yield from rooms(tmp_path / "laptop")


@pytest.fixture
def stick(tmp_path):
    (tmp_path / "stick").mkdir()
    return tmp_path / "stick"


def say(room, text):
    return room.capture.add(ID, Draft(ContributionKind.NEED, text)).saved[0]


def said_on(workspace):
    return [each.text for each in workspace.session(ID).contributions()]


def test_a_spare_goes_on_where_the_mirror_was_written(room, stick, tmp_path):
    service = switched_on(room, stick)
    for number in range(12):
        say(room, f"Mentors number {number}")
        assert stepped(service).standing is Standing.CURRENT
    room.clock.advance(7)
    head = room.store.head()
    say(room, "Never mirrored")
    with spare_in(tmp_path / "spare") as (workspace, spare):
        found = spare.open(stick / NAME, WORDS)
        resumed = spare.take_up(found)
        assert (resumed.contributions, resumed.open_polls, resumed.torn) == (12, 0, False)
        assert resumed.at % 300 == 0
        assert 0 <= room.clock.now() - resumed.at < 300
        assert said_on(workspace) == [f"Mentors number {number}" for number in range(12)]
        entries = workspace.session(ID).entries()
        assert (entries[head.n - 1].hash, entries[-1].kind, len(entries)) == (head.hash, "resumed", head.n + 1)
        assert workspace.session(ID).integrity()
        RunService(workspace).close(ID)
        with pytest.raises(StorageError, match="on this laptop already"):
            spare.take_up(found)


def test_the_first_laptop_is_told_that_another_went_on_and_writes_no_more(room, stick, tmp_path):
    service = switched_on(room, stick)
    with spare_in(tmp_path / "spare") as (workspace, spare):
        spare.take_up(spare.open(stick / NAME, WORDS))
        assert stepped(spare).standing is Standing.CURRENT
        theirs = (stick / NAME).read_bytes()
        say(room, "Typed on the first laptop")
        look = service.mirror(ID).look(room.clock.now() + 60, idle=True)
        assert (look.state.standing, look.due) == (Standing.TAKEN, False)
        assert stepped(service).standing is Standing.TAKEN
        assert (stick / NAME).read_bytes() == theirs
        assert opened(stick / NAME, tmp_path / "third").mirrored.last.head == workspace.session(ID).head()


def test_nothing_can_be_read_on_the_stick_and_what_was_purged_is_gone_from_it(room, stick, tmp_path):
    service = switched_on(room, stick)
    say(room, "Xylophone quartz spoke of Jukebox fjord")
    stepped(service)
    before = (stick / NAME).read_bytes()
    assert not readable(["Xylophone quartz", "Jukebox fjord"], stick)
    places = room.capture.occurrences(ID, "Xylophone")
    assert places
    room.capture.purge(ID, "Xylophone", places, IdentifierKind.PERSON)
    mirror = service.mirror(ID)
    assert mirror.look(room.clock.now(), idle=True).due
    assert mirror.state().owes
    state = stepped(service)
    assert (state.standing, state.owes) == (Standing.CURRENT, False)
    after = (stick / NAME).read_bytes()
    pieces = {before[at : at + 64] for at in range(400, len(before) - 64, 64)}
    assert not any(piece in after for piece in pieces)
    assert [each.name for each in stick.iterdir()] == [NAME]
    pages = b"".join(opened(stick / NAME, tmp_path / "third").mirrored.pages.values())
    assert pages  # the key of the mirror gives pages that are encrypted still
    with spare_in(tmp_path / "spare") as (workspace, spare):
        spare.take_up(spare.open(stick / NAME, WORDS))
        assert "Xylophone" not in " ".join(said_on(workspace))


def test_words_that_went_while_the_stick_was_away_are_owed_and_go_first_when_it_is_back(room, stick, tmp_path):
    service = switched_on(room, stick)
    item = say(room, "Xylophone quartz")
    stepped(service)
    stick.rename(tmp_path / "pulled")
    mirror = service.mirror(ID)
    room.capture.remove(ID, [item.id])
    look = mirror.look(room.clock.now() + 100, idle=True)
    assert (look.state.standing, look.state.owes, look.due) == (Standing.AWAY, True, False)
    assert stepped(service).standing is Standing.AWAY
    (tmp_path / "pulled").rename(stick)
    look = mirror.look(room.clock.now(), idle=False)
    assert look.due, "it is the first thing that is done"
    assert not stepped(service).owes
    found = opened(stick / NAME, tmp_path / "third")
    assert found.mirrored.first == found.mirrored.last, "one step: written anew"


def test_a_replaced_wording_goes_from_the_mirror_within_half_a_minute(room, stick):
    service = switched_on(room, stick)
    item = say(room, "Xylophone quartz")
    for number in range(40):
        say(room, f"Mentors {number} " * 30)
    stepped(service)
    size = (stick / NAME).stat().st_size
    room.capture.edit(ID, replace(item, text="Another wording"))
    assert stepped(service).owes
    assert (stick / NAME).stat().st_size > size
    mirror = service.mirror(ID)
    assert not mirror.look(room.clock.now() + 29, idle=True).due
    room.clock.advance(30)
    assert mirror.look(room.clock.now(), idle=False).due
    assert not stepped(service).owes
    assert (stick / NAME).stat().st_size < size + 100_000


def test_after_a_lock_the_mirror_is_written_anew(room, stick, tmp_path):
    service = switched_on(room, stick)
    say(room, "Mentors")
    stepped(service)
    room.restart()
    mirror = service.mirror(ID)
    look = mirror.look(room.clock.now(), idle=False)
    assert (look.state.standing, look.state.owes, look.due) == (Standing.BEGUN, True, True)
    assert stepped(service).standing is Standing.CURRENT
    assert opened(stick / NAME, tmp_path / "third").mirrored.last.head == room.store.head()


def test_a_ballot_box_stays_on_its_laptop(room, stick, tmp_path):
    service = switched_on(room, stick)
    asked = room.votes.propose(ID, "Mentors")
    poll = room.votes.open_poll(ID, "The vote", Method.YES_NO, [asked.id], Casting.HAND_TO_HAND, 30)
    room.clock.advance(30)
    stepped(service)
    written = (stick / NAME).read_bytes()
    for _ in range(6):
        room.votes.cast(ID, poll.id, {asked.id: "yes"})
    mirror = service.mirror(ID)
    assert not mirror.look(room.clock.now() + 60, idle=True).due, "a ballot changes nothing that is mirrored"
    stepped(service)
    assert (stick / NAME).read_bytes() == written
    with spare_in(tmp_path / "spare") as (workspace, spare):
        assert spare.take_up(spare.open(stick / NAME, WORDS)).open_polls == 1
        assert not workspace.folder.ballot_box(ID).exists()
        with pytest.raises((StorageError, VoteError)):
            VoteService(workspace).close_poll(ID, poll.id)
    service.switch_off(ID)
    room.votes.close_poll(ID, poll.id, "Some left before the vote")
    (stick / NAME).unlink()
    switched_on(room, stick)
    with spare_in(tmp_path / "second") as (workspace, spare):
        spare.take_up(spare.open(stick / NAME, WORDS))
        (record,) = workspace.session(ID).votes.records()
        assert (record.poll.state, record.cast) == (PollState.CLOSED, 6)


def test_a_mirror_opens_with_its_passphrase_only_and_where_the_pack_is(room, stick, tmp_path):
    switched_on(room, stick)
    with spare_in(tmp_path / "spare", pack=False) as (workspace, spare):
        with pytest.raises(WrongSecretError, match="does not open the mirror"):
            spare.open(stick / NAME, "orbit lantern meadow cactus piano")
        with pytest.raises(SecretError, match="too weak for a stick"):
            spare.prepare("1234")
        with pytest.raises(StorageError, match="pack"):
            spare.take_up(spare.open(stick / NAME, WORDS))
        assert not list(workspace.folder.sessions.iterdir())
        with pytest.raises(StorageError, match="could not be read"):
            spare.open(stick / "WS000000.MIR", WORDS)


def test_what_is_no_whole_session_is_not_taken(room, stick, tmp_path):
    switched_on(room, stick)
    found = opened(stick / NAME, tmp_path / "third")
    another = replace(found.mirrored.last, head=replace(found.mirrored.last.head, n=found.mirrored.last.head.n + 1))
    with spare_in(tmp_path / "spare") as (workspace, spare):
        for wrong in (
            replace(found, mirrored=replace(found.mirrored, last=another)),
            replace(found, key=bytes(32)),
        ):
            with pytest.raises((FormatError, StorageError)):
                spare.take_up(wrong)
        assert not list(workspace.folder.sessions.iterdir())
        spare.take_up(found)


def test_where_a_mirror_can_be_switched_on(room, stick, tmp_path):
    service = MirrorService(room.workspace)
    prepared = switched_on(room, stick).mirror(ID).kept.prepared
    with pytest.raises(StorageError, match="is not there"):
        service.switch_on(ID, tmp_path / "nowhere", prepared)
    with pytest.raises(StorageError, match="lost with the laptop"):
        service.switch_on(ID, room.workspace.folder.sessions, prepared)
    with pytest.raises(StorageError, match="a mirror of this session already"):
        service.switch_on(ID, stick, prepared)


def test_a_mirror_that_is_switched_off_is_overwritten_and_removed(room, stick, tmp_path):
    service = switched_on(room, stick)
    mirror = service.switch_off(ID)
    assert service.mirror(ID) is None
    assert service.step(ID) is None
    stick.rename(tmp_path / "pulled")
    with pytest.raises(StorageError, match="not there"):
        mirror.file.erase()
    (tmp_path / "pulled").rename(stick)
    mirror.file.erase()
    assert not list(stick.iterdir())


def test_a_stick_that_is_full_or_forbidden_is_said_and_tried_again(room, stick, monkeypatch):
    service = switched_on(room, stick)
    say(room, "Mentors")
    real = MirrorFailing(monkeypatch)
    state = stepped(service)
    assert (state.standing, "full" in state.problem) == (Standing.REFUSED, True)
    mirror = service.mirror(ID)
    assert not mirror.look(room.clock.now() + 29, idle=True).due
    assert mirror.look(room.clock.now() + 30, idle=True).due
    real.mend()
    assert stepped(service).standing is Standing.CURRENT


def test_a_wipe_takes_the_mirror_with_it_and_waits_for_its_stick(room, stick, tmp_path):
    switched_on(room, stick)
    stick.rename(tmp_path / "pulled")
    with pytest.raises(StorageError, match="nothing was wiped"):
        remove_mirror(room.workspace, ID)
    (tmp_path / "pulled").rename(stick)
    remove_mirror(room.workspace, ID)
    assert not list(stick.iterdir())
    assert room.workspace.vault.standing.mirror(ID) is None
    remove_mirror(room.workspace, ID)


def test_a_wipe_leaves_the_mirror_of_the_laptop_that_went_on(room, stick, tmp_path):
    switched_on(room, stick)
    with spare_in(tmp_path / "spare") as (_other, spare):
        spare.take_up(spare.open(stick / NAME, WORDS))
        stepped(spare)
    remove_mirror(room.workspace, ID)
    assert (stick / NAME).exists()
    assert room.workspace.vault.standing.mirror(ID) is None


class MirrorFailing:
    """The stick takes half of what is written, and then no more."""

    def __init__(self, monkeypatch):
        import os

        from workshop_app.storage import mirror

        def put(handle, data):
            os.write(handle, data[: len(data) // 2])
            raise OSError(28, "No space left on device")

        self._mirror, self._put, self._monkeypatch = mirror, mirror._put, monkeypatch
        monkeypatch.setattr(mirror, "_put", put)

    def mend(self):
        self._monkeypatch.setattr(self._mirror, "_put", self._put)
