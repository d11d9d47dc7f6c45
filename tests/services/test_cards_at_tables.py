"""Withdrawal cards across laptops: a card that is handed in at a table or at the lead takes out what was given with it,
wherever it was typed and whenever it comes in.
"""

from contextlib import ExitStack
from datetime import datetime, timedelta

import pytest

from tests.services.halls import ID, hall, table_laptop
from tests.services.test_withdrawal import printed
from tests.storage.pages import decrypted_pages
from workshop_app.domain import journal, withdrawal
from workshop_app.domain.contribution import ContributionKind
from workshop_app.domain.errors import CardError
from workshop_app.domain.session import SessionState
from workshop_app.domain.withdrawal import Cost, draw
from workshop_app.keys import words
from workshop_app.services.capture import Draft
from workshop_app.services.cards_in import MOST_STRANGE
from workshop_app.services.merge import MergeService
from workshop_app.services.withdrawal import WithdrawalService, end_cards
from workshop_app.storage.engine import empty_log

CHEAP = Cost(2)


class Hall:
    """A lead and two tables with cards, whose codes are cheap to try."""

    def __init__(self, room, path):
        self.lead, (self.one, self.two) = room.lead, room.tables
        for laptop in (self.lead, *room.tables):
            laptop.cards = WithdrawalService(laptop.workspace, laptop.capture, CHEAP)
            laptop.merging = MergeService(laptop.workspace, laptop.capture.forget_history, CHEAP)
        until = datetime.fromtimestamp(self.lead.clock.now()) + timedelta(days=9)
        self.lead.cards.make(ID, path, 3, until, "Ring 020 7946 0018.")
        self.codes = printed(path)
        for number, laptop in enumerate(room.tables, 1):
            self.renew(laptop, number)

    def renew(self, laptop, number):
        """The table takes the newest pack."""
        laptop.tables.take(laptop.tables.read_pack(self.lead.tables.make_pack(ID, self.lead.out)), number)

    def say(self, laptop, text, code=None, table=1):
        card = None if code is None else laptop.cards.take(ID, code)
        draft = Draft(ContributionKind.IDEA, text, table=table, activity="experiences", card=card)
        return laptop.capture.add(ID, draft).saved[0]


def plain(laptop):
    """All that a laptop has of the session, decrypted."""
    empty_log(laptop.store._database)
    key = laptop.workspace.vault.session_keys(ID).key
    return b"".join(decrypted_pages(laptop.workspace.folder.session(ID), key))


@pytest.fixture
def made(tmp_path, monkeypatch):
    monkeypatch.setitem(words._SCRYPT, "n", 2)
    with hall(tmp_path) as room:
        yield Hall(room, tmp_path / "cards.pdf")


def test_a_card_that_is_handed_in_at_the_lead_takes_what_two_tables_typed_before_and_after(made):
    lead, one, two, (mine, other, _) = made.lead, made.one, made.two, made.codes
    made.say(one, "Mine, at table one", mine)
    made.say(two, "Mine, at table two, comes late", mine, table=2)
    made.say(two, "Another's", other, table=2)
    early, late = one.export(), two.export()
    lead.merging.merge([early])
    assert lead.store.cards.given()
    made.say(lead, "Mine, at the lead", mine)
    assert lead.cards.look(ID, mine).contributions == 2
    lead.cards.hand_in(ID, mine, [])
    assert lead.said() == []
    told = lead.merging.merge([early, late, late, early]).certificate
    assert lead.said() == ["Another's"]
    assert told.conflicts == 0
    assert lead.merging.merge([late, early]).certificate.changes == 0
    assert lead.cards.look(ID, other).contributions == 1, "the other card still works at the lead"
    with pytest.raises(CardError, match="Give the person another card"):
        lead.cards.take(ID, mine)
    lead.running.close(ID)
    assert journal.agrees(journal.replay(lead.store.entries()), lead.store.record())
    assert b"another" in plain(lead).lower()
    assert b"mine, at" not in plain(lead).lower()


@pytest.mark.parametrize("order", [(0, 1, 2), (2, 1, 0), (1, 2, 0), (1, 0, 2)])
def test_a_card_that_is_handed_in_at_a_table_takes_what_the_others_typed_whatever_comes_first(made, order):
    lead, one, two, (mine, other, _) = made.lead, made.one, made.two, made.codes
    made.say(lead, "Mine, at the lead", mine)
    made.say(one, "Mine, at table one", mine)
    made.say(two, "Mine, at table two", mine, table=2)
    made.say(two, "Another's", other, table=2)
    before = one.export()
    assert one.cards.look(ID, mine).contributions == 1, "of the other tables it knows nothing"
    one.cards.hand_in(ID, mine, [])
    assert one.said() == []
    assert one.capture.undo(ID) is None
    files = [before, one.export(), two.export()]
    remarks = []
    for place in order:
        remarks += lead.merging.merge([files[place]]).certificate.received[0].remarks
    assert any("handed in at this table" in each for each in remarks)
    assert lead.said() == ["Another's"]
    assert lead.merging.merge([*files, *files]).certificate.changes == 0


def test_a_tables_laptop_cannot_tell_which_lines_belong_to_a_card_but_with_the_card_in_hand(made):
    one, (mine, other, _) = made.one, made.codes
    made.say(one, "One", mine)
    made.say(one, "Two", mine)
    made.say(one, "Three", other)
    sealed = list(one.store.cards.out().values())
    assert len(set(sealed)) == 3
    assert mine.replace("-", "").encode() not in plain(one)
    given = one.cards.cards(ID)
    assert (given.open, given.elsewhere, len(given.given)) == (True, True, 3)
    with pytest.raises(CardError, match="on the lead's laptop"):
        one.cards.make(ID, one.out / "x.pdf", 1, datetime.fromtimestamp(one.clock.now() + 9e5), "Ring")


def test_a_card_of_another_session_ties_nothing_and_is_said(made):
    made.say(made.one, "With a strange card", "222-222-222")
    told = made.lead.merging.merge([made.one.export()]).certificate
    assert "1 use of a card that was not made for this session" in told.received[0].remarks[0]
    assert (made.lead.said(), made.lead.store.cards.given()) == (["With a strange card"], frozenset())


def test_a_laptop_that_sends_strange_codes_without_end_is_not_waited_for(made, monkeypatch):
    draws = iter(range(10**6))
    for _ in range(40):
        made.say(made.one, "With a strange card", draw(lambda n: bytes([next(draws) % 200])))
    tried = []
    real = withdrawal.card
    monkeypatch.setattr(withdrawal, "card", lambda *told: tried.append(told) or real(*told))
    told = made.lead.merging.merge([made.one.export()]).certificate
    assert "40 uses of a card that was not made" in told.received[0].remarks[0]
    assert len(tried) == MOST_STRANGE


def test_after_the_cut_off_no_laptop_can_open_a_code_any_more_and_packs_have_none(made, tmp_path):
    lead, one, (mine, *_) = made.lead, made.one, made.codes
    made.say(one, "Given with a card", mine)
    file = one.export()
    end_cards(lead.workspace, ID)
    assert (lead.store.cards.identity(), lead.store.cards.came()) == (None, frozenset())
    told = lead.merging.merge([file]).certificate
    assert "the cut-off is over" in told.received[0].remarks[0]
    assert (lead.said(), lead.store.cards.given()) == (["Given with a card"], frozenset())
    end_cards(one.workspace, ID)
    assert (one.store.cards.out(), one.cards.cards(ID).open) == ({}, False)
    with ExitStack() as stack:
        late = table_laptop(stack, tmp_path / "late", lead.tables.make_pack(ID, lead.out), 3, 44)
        assert late.tables.notebook(ID).cards == ""


def test_a_card_handed_in_at_a_table_after_the_seal_waits_for_a_supplement(made):
    lead, one, two, (mine, *_) = made.lead, made.one, made.two, made.codes
    made.say(one, "Mine, at table one", mine)
    made.say(two, "Mine, at table two", mine, table=2)
    lead.merging.merge([one.export(), two.export()])
    lead.running.close(ID)
    lead.store.set_state(SessionState.SEALED)
    one.cards.hand_in(ID, mine, [])
    file = one.export()
    refused = lead.merging.merge([file]).refused[0]
    assert (refused.code, refused.late) == ("T-SEALED", 2)
    assert lead.merging.supplement(ID, file) == 2
    assert lead.merging.supplement(ID, file) == 0


def test_a_card_that_is_handed_in_at_the_sealed_lead_keeps_what_comes_late_out_of_the_supplement(made):
    lead, two, (mine, other, _) = made.lead, made.two, made.codes
    lead.running.close(ID)
    lead.store.set_state(SessionState.SEALED)
    made.say(two, "Mine, and late", mine, table=2)
    made.say(two, "Another's, and late", other, table=2)
    found = lead.cards.look(ID, mine)
    assert (found.contributions, found.elsewhere) == (0, True)
    assert lead.cards.hand_in(ID, mine, []) == ()
    assert lead.merging.merge([two.export()]).refused[0].late == 1


def test_a_newer_pack_brings_a_later_cut_off(made, tmp_path):
    lead, one = made.lead, made.one
    before = one.cards.cards(ID).until
    assert before == lead.cards.cards(ID).until
    lead.cards.make(ID, tmp_path / "more.pdf", 1, before + timedelta(days=2), "Ring 020 7946 0018.")
    made.renew(one, 1)
    assert one.cards.cards(ID).until == before + timedelta(days=2)
    assert one.workspace.vault.standing.cards_until()[ID] == int(one.cards.cards(ID).until.timestamp())


def test_where_no_cards_were_made_a_table_has_none(tmp_path, monkeypatch):
    monkeypatch.setitem(words._SCRYPT, "n", 2)
    with hall(tmp_path, tables=1) as room:
        cards = WithdrawalService(room.tables[0].workspace, room.tables[0].capture, CHEAP).cards(ID)
    assert (cards.open, cards.elsewhere, cards.made) == (False, True, 0)
