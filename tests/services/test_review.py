"""The review before sealing: each answer does what it says, destroys what it takes, and leaves counts alone."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.services.desks import ID, OFFICE, PROGRAMME, closed_room, keep_all, reviews, seals
from workshop_app.domain.contribution import ContributionKind
from workshop_app.domain.errors import SealError
from workshop_app.domain.identifier import Answered, Certainty, Identifier, IdentifierKind, KeepReason, Stays
from workshop_app.domain.indirect import Hint
from workshop_app.domain.intruder import Found, Question, Reply, Reported
from workshop_app.domain.review import Answer, Why
from workshop_app.domain.sealed import LaptopState
from workshop_app.domain.session import SessionState
from workshop_app.sealing import verify
from workshop_app.services.capture import Draft
from workshop_app.services.purge import Where
from workshop_app.services.second_pass import Place

PHONE = "Ring 020 7946 0958 or 020 7946 0959 and ask"
ONLY = "I am the only Somali woman who works there"


@pytest.fixture
def room(tmp_path):
    with closed_room(tmp_path / "data", contributions=1) as room:
        yield room


def say(room, text, **values):
    return room.capture.add(ID, Draft(ContributionKind.NEED, text, **values)).saved[0]


def cards(room):
    return reviews(room).queue(ID).cards


def sealed(room, tmp_path):
    data = seals(room).seal(ID, tmp_path).path.read_bytes()
    laptop = room.workspace.vault.device().public
    return verify.verify(data, OFFICE.identities, {laptop: LaptopState.KNOWN}, PROGRAMME).record


def test_what_was_written_in_private_is_not_reviewed_before_it_is_revealed(room):
    say(room, ONLY)
    hidden = say(room, PHONE)
    room.store.room.begin("private")
    room.store.room.hide(hidden.id)
    assert {card.text for card in cards(room)} == {ONLY}
    assert hidden.id not in reviews(room).check(ID).check.drawn
    preview = seals(room).preview(ID)
    assert preview.hidden == 1
    assert hidden not in preview.record.contributions
    assert preview.waiting.certain == 0
    (shown,) = room.store.room.reveal([hidden])
    assert PHONE in {card.text for card in cards(room)}
    assert shown in seals(room).preview(ID).record.contributions


def test_one_answer_after_the_other_adds_up_to_what_is_sealed(room, tmp_path):
    service, said = reviews(room), say(room, PHONE, tags=("020 7946 0001",))
    only = say(room, ONLY)
    assert [(card.place, card.number, card.is_flag) for card in cards(room)] == [
        (Place.CONTRIBUTION, said.number, True),
        (Place.CONTRIBUTION, said.number, True),
        (Place.TAG, said.number, True),
        (Place.CONTRIBUTION, only.number, False),
    ]
    first, second, tag, question = cards(room)
    service.answer(ID, second, Answer.KEPT, KeepReason.PUBLIC)
    service.answer(ID, first, Answer.REPLACED, Why.NAMES)
    queue = service.queue(ID)
    assert (queue.total, queue.answered) == (4, 2)
    assert "0958" not in room.store.contribution(said.id).text
    assert queue.cards[0].given.reason is KeepReason.PUBLIC, "the answer moved along with its words"
    service.answer(ID, tag, Answer.REMOVED, Why.NAMES)
    assert room.store.contribution(said.id).tags == ()
    service.answer(ID, question, Answer.RESTRICTED, Why.TELLS)
    assert room.store.contribution(only.id).restricted
    record = sealed(room, tmp_path)
    assert (record.v, [item.restricted for item in record.contributions]) == (3, [False, False, True])
    review = record.review
    assert review.flags == {"kept": 1, "replaced": 1, "removed": 1}
    assert review.kinds == {"PHONE": 3}
    assert review.reasons == {Why.NAMES.value: 2, Why.TELLS.value: 1, KeepReason.PUBLIC.value: 1}
    assert (review.questions, review.left, review.check) == ({"restricted": 1}, 0, None)
    assert (record.identifiers, record.kept) == ({"PHONE": 1}, {KeepReason.PUBLIC.value: 1})
    assert service.queue(ID).cards == ()


def test_what_is_removed_is_in_no_byte_of_the_folder(room):
    said = say(room, "Ring Zebedeeson on 020 7946 0958")
    room.votes.propose(ID, "A number to ring", [said.id])
    (card,) = (card for card in cards(room) if card.spot.kind == "PHONE")
    reviews(room).answer(ID, card, Answer.REMOVED, Why.ASKED)
    assert room.store.contribution(said.id) is None
    assert room.capture.undo(ID) is None
    assert all("0958" not in str(entry.payload) for entry in room.store.entries())
    assert [proposal.sources for proposal in room.votes.proposals(ID)] == [(), (), ()]


def test_the_last_answer_that_let_words_stay_can_be_taken_back(room):
    service, said = reviews(room), say(room, ONLY)
    (card,) = cards(room)
    assert service.undo(ID) is None
    service.answer(ID, card, Answer.RESTRICTED, Why.HARM)
    service.answer(ID, cards(room)[0], Answer.KEPT)
    assert not room.store.contribution(said.id).restricted
    assert service.undo(ID).answer is Answer.KEPT
    assert cards(room)[0].waits
    service.answer(ID, cards(room)[0], Answer.RESTRICTED, Why.HARM)
    assert service.undo(ID).answer is Answer.RESTRICTED
    assert not room.store.contribution(said.id).restricted


def test_answers_are_there_after_a_break_and_need_no_memory(room, tmp_path):
    say(room, PHONE)
    keep_all(room, KeepReason.TOPIC)
    room.restart()
    assert all(card.given.reason is KeepReason.TOPIC for card in cards(room))
    assert sealed(room, tmp_path).kept == {KeepReason.TOPIC.value: 2}


def test_other_words_in_place_of_those_that_could_be_known(room):
    service, said = reviews(room), say(room, ONLY)
    (card,) = cards(room)
    with pytest.raises(SealError, match="cannot be given"):
        service.answer(ID, card, Answer.REPLACED, Why.TELLS)
    after = service.reword(ID, card, "Few women like me  work there", Answered({"ORG": 1}))
    assert after == room.store.contribution(said.id)
    assert after.text == "Few women like me work there"
    assert cards(room) == ()
    assert room.store.record().identifiers == {"ORG": 1}
    assert room.store.review.counts("questions") == {"replaced": 1}
    assert all(ONLY.encode() not in (entry.payload or b"") for entry in room.store.entries())
    with pytest.raises(SealError, match="look again"):
        service.reword(ID, card, "Once more", Answered())


def test_a_restricted_contribution_that_changed_is_asked_about_again(room):
    service, said = reviews(room), say(room, ONLY)
    service.answer(ID, cards(room)[0], Answer.RESTRICTED, Why.TELLS)
    room.capture.edit(ID, replace(room.store.contribution(said.id), text="Quite other words"))
    (card,) = cards(room)
    assert (card.spot.kind, card.waits) == (Hint.RESTRICTED.value, True)
    service.answer(ID, card, Answer.KEPT)
    assert not room.store.contribution(said.id).restricted
    assert cards(room) == ()


def test_what_was_kept_when_it_was_typed_is_shown_with_its_reason_and_counted_once(room, tmp_path, monkeypatch):
    def look(text):
        at = text.find("Oxfam")
        certainty = Certainty.CERTAIN if "red" in text else Certainty.POSSIBLE
        return [Identifier(at, at + 5, IdentifierKind.ORG, certainty, "A body.", "[a body]")] if at >= 0 else []

    monkeypatch.setattr("workshop_app.services.looking.find_identifiers", look)
    stays = (Stays("Oxfam", IdentifierKind.ORG, KeepReason.PUBLIC),)
    say(room, "Ask Oxfam", kept={KeepReason.PUBLIC.value: 1}, stays=stays)
    say(room, "Ask Oxfam, red", kept={KeepReason.PUBLIC.value: 1}, stays=stays)
    amber, red = cards(room)
    assert amber.kept is red.kept is KeepReason.PUBLIC
    assert (amber.waits, red.blocks) == (False, True), "what is certain is looked at by a second pair of eyes"
    reviews(room).answer(ID, red, Answer.KEPT, KeepReason.PUBLIC)
    record = sealed(room, tmp_path)
    assert record.kept == {KeepReason.PUBLIC.value: 2}
    assert (record.review.flags, record.review.left) == ({"kept": 1}, 0)


def test_marks_in_proposals_reasons_and_minority_statements_are_counted(room):
    marks = Answered({"PERSON": 1}, (Stays("Oxfam", IdentifierKind.ORG, KeepReason.TOPIC),))
    proposal = room.votes.propose(ID, "Let Oxfam help", marks=marks)
    amended = room.votes.amend(ID, proposal.id, "Let Oxfam and others help", marks)
    room.votes.move(ID, amended.id, room.votes.proposals(ID)[-2].state.PARKED, "Oxfam is asked", marks)
    voted = room.votes.proposals(ID)[0]
    room.votes.add_minority(ID, voted.id, "Not Oxfam", marks)
    record = room.store.record()
    assert (record.identifiers, record.kept) == ({"PERSON": 4}, {KeepReason.TOPIC.value: 4})
    assert [(each.spot.item, each.spot.part) for each in room.store.review.given()] == [
        (amended.id, 1),
        (voted.id, 2),
    ], "where the wording of a proposal changed, its answer went"


def test_the_check_draws_once_asks_six_and_leads_back_what_is_yes(room, tmp_path):
    service = reviews(room)
    for number in range(12):
        say(room, f"Something that was said, number {number}")
    state = service.check(ID)
    assert len(state.contributions) == len(state.check.drawn) == 10
    assert service.check(ID) == state
    first = state.contributions[0]
    with pytest.raises(SealError, match="Tick"):
        service.report(ID, 2, Reported(Question.SOMEBODY, Reply.YES), Answered())
    with pytest.raises(SealError, match="500 characters"):
        service.report(ID, 2, Reported(Question.SOMEBODY, Reply.NO, note="x" * 501), Answered())
    yes = Reported(Question.SOMEBODY, Reply.YES, (first.id,), "The caretaker on 020 7946 0958")
    service.report(ID, 2, yes, Answered({"PERSON": 1}))
    assert [card.spot.kind for card in cards(room)] == [Hint.NEIGHBOURS.value]
    for question in list(Question)[1:]:
        assert not seals(room).preview(ID).waiting.checked
        service.report(ID, 2, Reported(question, Reply.NOT_SURE), Answered())
    note, card = cards(room)
    assert (note.place, note.blocks) == (Place.NOTE, True), "a note is searched like all that leaves"
    service.answer(ID, note, Answer.REPLACED, Why.NAMES)
    service.answer(ID, card, Answer.RESTRICTED, Why.TELLS)
    preview = seals(room).preview(ID)
    assert (preview.waiting.checked, preview.waiting.asks) == (True, False)
    record = sealed(room, tmp_path)
    assert record == preview.record
    check = record.review.check
    assert (check.sampled, check.people, check.answers[1]) == (10, 2, Found(Question.ONLY_ONE, Reply.NOT_SURE))
    assert (check.answers[0].reply, check.answers[0].found) == (Reply.YES, 1)
    assert "7946" not in check.answers[0].note
    assert first.id not in str(record.review)
    assert service.check(ID) is None


def test_a_name_in_a_note_is_purged_with_all_others(room):
    service = reviews(room)
    service.check(ID)
    service.report(ID, 1, Reported(Question.SEARCHING, Reply.NO, note="Ask Zebedee"), Answered())
    (place,) = room.capture.occurrences(ID, "Zebedee")
    assert place.where is Where.NOTE
    room.capture.purge(ID, "Zebedee", [place], IdentifierKind.PERSON)
    assert "Zebedee" not in room.store.review.check().answers[0].note


def test_nothing_was_said_so_there_is_nothing_to_check(room):
    room.capture.remove(ID, [item.id for item in room.store.contributions()])
    assert reviews(room).check(ID) is None
    assert seals(room).preview(ID).waiting.checked
    with pytest.raises(SealError, match="Nothing was said"):
        reviews(room).report(ID, 1, Reported(Question.SEARCHING, Reply.NO), Answered())


def test_without_its_pack_a_session_is_not_reviewed(room, monkeypatch):
    monkeypatch.setattr(type(room.workspace.vault), "held_pack", lambda *_: None)
    with pytest.raises(SealError, match="Import it"):
        reviews(room).queue(ID)
    assert room.store.state() is SessionState.CLOSED
