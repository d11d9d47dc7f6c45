"""Somebody takes back what they said: by the code of a card, before the cut-off, and without saying who they are."""

import re
from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from pypdf import PdfReader

from tests.services.begun import ID, room_in
from tests.storage.pages import decrypted_pages
from workshop_app.domain.contribution import ContributionKind
from workshop_app.domain.errors import CaptureError, CardError, NotOverwrittenError, StorageError
from workshop_app.domain.identifier import KeepReason
from workshop_app.domain.journal import agrees, replay
from workshop_app.domain.kit import Paper
from workshop_app.domain.poll import Casting, Method
from workshop_app.domain.review import Answer, Given, Spot, What
from workshop_app.domain.session import SessionState
from workshop_app.domain.withdrawal import ALPHABET, Cost
from workshop_app.services.capture import Draft
from workshop_app.services.corrections import as_sealed, seal_drafts
from workshop_app.services.withdrawal import WithdrawalService, end_at_seal
from workshop_app.storage.engine import empty_log
from workshop_app.storage.session_store import SessionStore

REACH = "Ring 020 7946 0018."
CODE = re.compile(rf"\b(?:[{ALPHABET}]{{3}}-){{2}}[{ALPHABET}]{{3}}\b")
MINE = ("Zorblatta waits by the lift", "Quixmoor closed the youth club")


@pytest.fixture
def room(tmp_path):
    with room_in(tmp_path) as room:
        yield room


@pytest.fixture
def cards(room):
    return WithdrawalService(room.workspace, room.capture, Cost(2))


@pytest.fixture
def codes(room, cards, tmp_path):
    return made(room, cards, tmp_path / "cards.pdf", 3)


def until(room, days=7):
    return datetime.fromtimestamp(room.clock.now()) + timedelta(days=days)


def made(room, cards, path, many, **more):
    cards.make(ID, path, many, until(room), REACH, **more)
    return printed(path)


def printed(path):
    return CODE.findall("\n".join(page.extract_text() for page in PdfReader(path).pages))


def say(room, text, card=None):
    return room.capture.add(ID, Draft(ContributionKind.IDEA, text, card=card)).saved[0]


def texts(room):
    return [each.text for each in room.capture.contributions(ID)[::-1]]


def plain(room):
    """Every decrypted page of the session, and every file as it lies there."""
    keys = room.workspace.vault.session_keys(ID)
    pages = decrypted_pages(room.workspace.folder.session(ID), keys.key)
    return b"".join([*pages, *(path.read_bytes() for path in room.folder.rglob("*.db*"))])


def held(room, word):
    return word.encode() in plain(room)


def settled(room):
    """Bring the write-ahead log, which cannot be read here, into the pages."""
    empty_log(room.store._database)


def wal(room):
    return room.workspace.folder.session(ID).with_name(f"{ID}.db-wal").stat().st_size


@pytest.mark.parametrize(("paper", "pages"), [(Paper.A4, 2), (Paper.LARGE, 6)])
def test_cards_are_printed_with_their_code_and_the_cut_off_and_kept_nowhere(room, cards, tmp_path, paper, pages):
    path = tmp_path / "cards.pdf"
    codes = made(room, cards, path, 12, paper=paper)
    assert len(set(codes)) == 12
    words = " ".join("".join(page.extract_text() for page in PdfReader(path).pages).split())
    assert len(PdfReader(path).pages) == pages
    assert words.count("Until Monday 11 June 2018, 09:30.") == 12
    assert words.count(REACH) == 12
    assert "extremism" not in words, "a card in a pocket does not say what the evening was about"
    kept = plain(room)
    assert not any(form.encode() in kept for code in codes for form in (code, code.replace("-", ""), code.lower()))
    assert cards.cards(ID).made == 12


def test_what_was_given_with_a_card_vanishes_when_its_code_is_handed_in(room, cards, codes):
    mine, other = cards.take(ID, codes[0].lower()), cards.take(ID, codes[1])
    first = say(room, MINE[0], mine)
    say(room, "Mentors for all")
    say(room, "Lights in the park", other)
    say(room, MINE[1], mine)
    room.capture.edit(ID, replace(first, text=f"{MINE[0]} at two"))
    room.workspace.folder.session(ID).with_name(f"{ID}.db.before-9").write_bytes(b"Zorblatta")
    settled(room)
    assert held(room, "Zorblatta")
    assert held(room, "Quixmoor")
    say(room, "one more, in the write-ahead log")
    assert cards.look(ID, codes[0]).contributions == 2
    assert len(cards.hand_in(ID, codes[0], ())) == 2
    assert texts(room) == ["Mentors for all", "Lights in the park", "one more, in the write-ahead log"]
    assert wal(room) == 0
    assert not held(room, "Zorblatta")
    assert not held(room, "Quixmoor")
    assert not held(room, "zorblatta"), "the index has it in small letters"
    assert room.capture.find(ID, "zorb") == ()
    assert held(room, "Mentors"), "the pages were read"
    assert room.capture.undo(ID) is None, "the history of undo held it"
    assert room.store.integrity()
    assert cards.look(ID, codes[0]).contributions == 0
    room.running.close(ID)
    assert agrees(replay(room.store.entries()), room.store.record())


def test_a_line_that_is_there_already_is_given_with_a_card_and_undo_keeps_the_tie(room, cards, codes):
    said = say(room, MINE[0])
    assert cards.tie(ID, cards.take(ID, codes[0]), [said.id, "f" * 16]).given == {said.id}
    room.capture.remove(ID, [said.id])
    assert cards.look(ID, codes[0]).contributions == 0
    room.capture.undo(ID)
    assert cards.hand_in(ID, codes[0], ()) == (said.id,)
    assert cards.cards(ID).given == frozenset()


def test_proposals_that_are_theirs_alone_are_asked_about_and_others_lose_the_source(room, cards, codes):
    mine = cards.take(ID, codes[0])
    said, other = say(room, MINE[0], mine), say(room, "Mentors")
    votes = room.votes
    gone, stays, shared, voted = (
        votes.propose(ID, words, sources)
        for words, sources in (
            ("Zorblatta first", [said.id]),
            ("Lifts second", [said.id]),
            ("Mentors third", [said.id, other.id]),
            ("Voted fourth", [said.id]),
        )
    )
    votes.open_poll(ID, "Vote", Method.YES_NO, [voted.id], Casting.PAPER, 9)
    found = cards.look(ID, codes[0])
    assert [each.text for each in found.proposals] == [gone.text, stays.text]
    assert (found.contributions, found.staying, found.sealed) == (1, 1, False)
    for each in (gone, stays):
        spot = Spot(What.FLAG, each.id, "proposal", 0, 0, 3, "PERSON")
        room.store.review.put(Given(spot, Answer.KEPT, KeepReason.PUBLIC))
    cards.hand_in(ID, codes[0], [gone.id, shared.id, voted.id])
    assert [each.spot.item for each in room.store.review.given()] == [stays.id], "what the review said goes too"
    left = {each.text: each.sources for each in room.store.votes.proposals()}
    assert left == {stays.text: (), shared.text: (other.id,), voted.text: ()}
    assert not held(room, "Zorblatta")
    state = replay(room.store.entries())
    assert {each.id for each in state.proposals.values()} == {stays.id, shared.id, voted.id}


def test_where_the_disk_would_not_overwrite_it_handing_in_again_does(room, cards, codes, monkeypatch):
    say(room, MINE[0], cards.take(ID, codes[0]))
    with monkeypatch.context() as patch:
        patch.setattr(SessionStore, "overwrite", refuse)
        with pytest.raises(NotOverwrittenError, match="once more"):
            cards.hand_in(ID, codes[0], ())
    assert texts(room) == []
    cards.hand_in(ID, codes[0], ())
    assert not held(room, "Zorblatta")


def refuse(*_args):
    raise StorageError("The disk is full.")


def test_at_the_cut_off_all_that_ties_a_line_to_a_card_is_destroyed(room, cards, codes):
    mine = cards.take(ID, codes[0])
    said = say(room, MINE[0], mine)
    kept = [room.store.cards.batch().key, mine.proof(), mine.tag(said.id)]
    settled(room)
    assert all(each in plain(room) for each in kept)
    room.clock.advance(7 * 86_400 - 1)
    assert cards.cards(ID).open
    room.clock.advance(1)
    with pytest.raises(CardError, match="cannot be found any more, by nobody"):
        cards.look(ID, codes[0])
    assert wal(room) == 0
    assert not any(each in plain(room) for each in kept)
    after = cards.cards(ID)
    assert (after.made, after.over, after.given) == (3, True, frozenset())
    assert texts(room) == [MINE[0]], "the line stays; whose it was is nowhere"
    with pytest.raises(CaptureError, match="Put the card away"):
        say(room, "more", mine)
    assert texts(room) == [MINE[0]]
    for act in (lambda: cards.take(ID, codes[0]), lambda: cards.hand_in(ID, codes[0], ())):
        with pytest.raises(CardError, match="cut-off is over"):
            act()
    with pytest.raises(CardError, match="cut-off is over"):
        cards.tie(ID, mine, [said.id])
    with pytest.raises(CardError, match="cut-off is over"):
        cards.make(ID, room.folder / "again.pdf", 3, until(room, 30), REACH)


def test_unlocking_after_the_cut_off_ends_the_cards_of_sessions_nobody_opened(room, cards, codes):
    assert cards.end_due() == ""
    room.clock.advance(8 * 86_400)
    room.restart()
    assert "of 1 session is over" in cards.end_due()
    assert room.store.cards.batch().key is None
    assert cards.end_due() == ""
    room.workspace.vault.standing.set_cards_until("gone", 1)
    assert cards.end_due() == ""
    assert room.workspace.vault.standing.cards_until() == {}


def test_a_session_that_cannot_be_opened_does_not_stop_the_unlocking(room, cards, codes):
    room.clock.advance(8 * 86_400)
    room.restart()
    room.workspace.folder.session(ID).unlink()
    assert cards.end_due() == ""
    assert list(room.workspace.vault.standing.cards_until()) == [ID]


def test_codes_of_other_sessions_and_slips_are_refused(room, cards, tmp_path):
    code = "222-222-222"
    with pytest.raises(CardError, match="No cards were made"):
        cards.take(ID, code)
    assert not cards.cards(ID).open
    [real] = made(room, cards, tmp_path / "cards.pdf", 1)
    with pytest.raises(CardError, match="No card with this code"):
        cards.take(ID, code)
    with pytest.raises(CardError, match="slip"):
        cards.take(ID, real[:-1] + ("2" if real[-1] != "2" else "3"))
    with room_in(tmp_path / "other") as other:
        theirs = WithdrawalService(other.workspace, other.capture, Cost(2))
        other.workspace.sources.token(1)  # else both rooms would draw the same
        made(other, theirs, tmp_path / "theirs.pdf", 1)
        stranger = cards.take(ID, real)
        with pytest.raises(CardError, match="No card with this code"):
            theirs.tie(ID, stranger, [])


def test_a_cut_off_that_was_given_out_is_never_brought_forward(room, cards, codes, tmp_path):
    again = tmp_path / "again.pdf"
    for days, more in ((6, {}), (7, {"at_seal": True}), (-1, {})):
        with pytest.raises(CardError, match=r"not sooner|past already"):
            cards.make(ID, again, 2, until(room, days), REACH, **more)
    for many in (0, 201):
        with pytest.raises(CardError, match="1 to 200"):
            cards.make(ID, again, many, until(room), REACH)
    assert not again.exists()
    assert cards.make(ID, again, 2, until(room, 9), REACH).made == 5
    assert cards.take(ID, codes[0]), "the earlier ones still work"
    assert cards.cards(ID).until == until(room, 9)


def test_where_the_cards_cannot_be_kept_none_are_left_to_print(room, cards, tmp_path, monkeypatch):
    monkeypatch.setattr("workshop_app.storage.card_table.CardTable.add", refuse)
    with pytest.raises(StorageError):
        made(room, cards, tmp_path / "cards.pdf", 2)
    assert not (tmp_path / "cards.pdf").exists()


def test_after_sealing_it_waits_to_be_taken_out_by_the_next_report(room, cards, codes):
    mine = cards.take(ID, codes[0])
    said = say(room, MINE[0], mine)
    room.votes.propose(ID, "Lifts", [said.id])
    room.running.close(ID)
    room.store.set_state(SessionState.SEALED)
    found = cards.look(ID, codes[0])
    assert (found.contributions, found.proposals, found.staying, found.sealed) == (1, (), 1, True)
    for _ in range(2):
        assert cards.hand_in(ID, codes[0], ()) == (said.id,)
    assert len(room.store.corrections.drafts()) == 1
    assert as_sealed(room.store, 2).contributions == ()
    seal_drafts(room.store, 2)
    assert texts(room) == []
    assert cards.look(ID, codes[0]).contributions == 0
    assert agrees(replay(room.store.entries()), room.store.record())
    with pytest.raises(CardError, match="sealed"):
        cards.make(ID, room.folder / "late.pdf", 1, until(room, 9), REACH)


@pytest.mark.parametrize("at_seal", [False, True])
def test_sealing_ends_the_cards_where_that_was_said(room, cards, tmp_path, at_seal):
    end_at_seal(room.workspace, ID)  # no cards were made: nothing happens
    [code] = made(room, cards, tmp_path / "cards.pdf", 1, at_seal=at_seal)
    printed_words = PdfReader(tmp_path / "cards.pdf").pages[0].extract_text()
    assert ("or until the notes are sealed" in " ".join(printed_words.split())) is at_seal
    end_at_seal(room.workspace, ID)
    assert cards.cards(ID).over is at_seal
    if not at_seal:
        assert cards.take(ID, code)


@pytest.mark.parametrize(("days", "day", "at_seal"), [(7, 11, False), (14, 18, False), (0, 11, True)])
def test_how_long_is_usual_is_what_the_programme_says(tmp_path, days, day, at_seal):
    with room_in(tmp_path, policy={"withdrawal_days": days}) as room:
        usual = WithdrawalService(room.workspace, room.capture, Cost(2)).cards(ID)
        assert (usual.until, usual.at_seal) == (datetime(2018, 6, day, 18), at_seal)
