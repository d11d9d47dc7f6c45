"""The last look before sealing: what it finds, what stops the seal, and what a replacement leaves behind."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests import builders
from tests.services.desks import ID, OFFICE, PROGRAMME, closed_room, flags, keep_all, seals
from workshop_app.domain import record as records
from workshop_app.domain.agenda import Duty
from workshop_app.domain.contribution import ContributionKind
from workshop_app.domain.errors import SealError
from workshop_app.domain.identifier import Certainty, Identifier, IdentifierKind, KeepReason
from workshop_app.domain.sealed import LaptopState
from workshop_app.domain.session import SessionState, Waiver
from workshop_app.sealing import age, verify
from workshop_app.services.capture import Draft
from workshop_app.services.second_pass import Place, findings, put_replacement

PHONE = "Ring 020 7946 0958 and ask"


@pytest.fixture
def room(tmp_path):
    with closed_room(tmp_path / "data") as room:
        yield room


@pytest.fixture
def out(tmp_path):
    folder = tmp_path / "stick with a name"
    folder.mkdir()
    return folder


def say(room, text=PHONE, **values):
    return room.capture.add(ID, Draft(ContributionKind.NEED, text, **values)).saved[0]


def opened(room, data):
    """What the office reads."""
    laptop = room.workspace.vault.device().public
    return verify.verify(data, OFFICE.identities, {laptop: LaptopState.KNOWN}, PROGRAMME)


def as_before(room, out):
    return room.store.state() is SessionState.CLOSED and not list(out.iterdir())


def test_every_text_that_leaves_is_searched(room):
    said = say(room, tags=("call 020 7946 0001",))
    (proposal, _) = room.votes.proposals(ID)
    room.votes.add_minority(ID, proposal.id, "Two of us: ring 020 7946 0002 instead")
    session = room.store.session()
    waivers = (Waiver(Duty.CONSENT, "See 020 7946 0003"),)
    room.store.save_session(replace(session, title="Meeting, 020 7946 0004", waivers=waivers))
    found = flags(room)
    assert [(item.place, item.contribution_id) for item in found] == [
        (Place.CONTRIBUTION, said.id),
        (Place.TAG, said.id),
        (Place.PROPOSAL, proposal.id),
        (Place.SESSION, ID),
        (Place.SESSION, ID),
    ]
    assert all(item.certain and "020 7946" in item.text for item in found)


def test_what_the_programme_wrote_itself_is_not_searched(tmp_path):
    with closed_room(tmp_path / "data") as room:
        pack = room.workspace.vault.held_pack(PROGRAMME)
        text = "If you are worried, ring 020 7946 0958"
        activity = replace(builders.AGENDA[0], script=text)
        template = replace(pack.pack.programme.templates[0], activities=(activity, *builders.AGENDA[1:]))
        programme = replace(pack.pack.programme, templates=(template,))
        room.workspace.vault.hold_pack(replace(pack, pack=replace(pack.pack, programme=programme)))
        room.store.save_session(replace(room.store.session(), agenda=(activity, *room.store.session().agenda[1:])))
        assert flags(room) == ()
        changed = replace(activity, script=f"{text} now")
        room.store.save_session(replace(room.store.session(), agenda=(changed, *room.store.session().agenda[1:])))
        assert [item.place for item in flags(room)] == [Place.SESSION]


def test_a_certain_finding_without_an_answer_blocks_the_seal(room, out):
    say(room)
    with pytest.raises(SealError, match="One mark is not answered"):
        seals(room).seal(ID, out)
    say(room)
    with pytest.raises(SealError, match="2 marks are not answered"):
        seals(room).seal(ID, out)
    assert as_before(room, out)


def test_an_answer_lets_it_stay_and_is_counted_without_the_words(room, out):
    say(room)
    keep_all(room)
    record = opened(room, seals(room).seal(ID, out).path.read_bytes()).record
    assert record.kept == {KeepReason.PUBLIC.value: 1}


def test_a_possible_finding_may_stay_without_an_answer(room, out, monkeypatch):
    amber = Identifier(0, 4, IdentifierKind.PERSON, Certainty.POSSIBLE, "Perhaps a name.", "[person A]")
    monkeypatch.setattr("workshop_app.services.looking.find_identifiers", lambda text: [amber])
    waiting = seals(room).preview(ID).waiting
    assert (waiting.certain, waiting.possible > 0, waiting.asks) == (0, True, True)
    assert seals(room).seal(ID, out).path.exists()


def test_a_replacement_in_a_contribution_destroys_the_words_everywhere(room, out):
    said = say(room)
    service = seals(room)
    (finding,) = flags(room)
    put_replacement(room.store, finding)
    assert flags(room) == ()
    after = service.preview(ID)
    mended = room.store.contribution(said.id).text
    assert "020 7946" not in mended
    assert mended.startswith("Ring [")
    assert after.record.identifiers == {"PHONE": 1}
    data = service.seal(ID, out).path.read_bytes()
    plain = age.decrypt(data, OFFICE.identities)
    assert b"7946" not in plain


def test_a_replacement_in_a_tag_and_in_each_part_of_a_proposal(room):
    say(room, "Something else", tags=("020 7946 0001", "buses"))
    first, second = room.votes.proposals(ID)
    room.store.change(
        proposals=[replace(first, text="Ring 020 7946 0002"), replace(second, minority="No: 020 7946 0003")]
    )
    service = seals(room)
    while found := flags(room):
        put_replacement(room.store, found[0])
    record = service.preview(ID).record
    assert b"7946" not in records.to_bytes(record)
    assert record.identifiers == {"PHONE": 3}
    assert record.contributions[-1].tags[1] == "buses"


def test_words_shown_to_the_room_are_answered_and_not_replaced(room):
    session = room.store.session()
    room.store.save_session(replace(session, title="Meeting, 020 7946 0004"))
    (finding,) = flags(room)
    assert not finding.replaceable
    with pytest.raises(SealError, match="Say why they may stay"):
        put_replacement(room.store, finding)


def test_a_poll_is_searched_too(room):
    poll = room.votes.polls(ID)[0]
    record = seals(room).preview(ID).record
    changed = replace(record.polls[0], poll=replace(record.polls[0].poll, title="Ring 020 7946 0005", reason=""))
    found = findings(replace(record, polls=(changed,)), builders.programme())
    assert [(item.place, item.contribution_id) for item in found] == [(Place.POLL, poll.id)]


@pytest.mark.parametrize("place", [Place.CONTRIBUTION, Place.TAG, Place.PROPOSAL])
def test_a_text_that_changed_since_is_left_alone(room, place):
    say(room)
    (finding,) = flags(room)
    before = room.store.head()
    stale = replace(finding, place=place, text="Ring 020 7946 0958 and asked")
    with pytest.raises(SealError, match="look again"):
        put_replacement(room.store, stale)
    with pytest.raises(SealError, match="look again"):
        put_replacement(room.store, replace(stale, contribution_id="ab" * 8))
    with pytest.raises(SealError, match="look again"):
        put_replacement(room.store, replace(stale, contribution_id=room.votes.proposals(ID)[0].id))
    assert room.store.head() == before
