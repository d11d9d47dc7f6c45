"""Putting a damaged session together: nothing filled in, what is missing counted, and the count checked again."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.sealing import samples
from workshop_app.domain import chain
from workshop_app.domain.chain import Entry, Head
from workshop_app.domain.codec import encode
from workshop_app.domain.correction import About, Correction, CorrectionKind
from workshop_app.domain.equality import Equality
from workshop_app.domain.errors import FormatError
from workshop_app.domain.journal import Kind
from workshop_app.domain.poll import Casting, Method, Poll
from workshop_app.domain.proposal import Proposal
from workshop_app.domain.record import SUPPLEMENTED, HeadCount
from workshop_app.domain.rescue import Found, Loss, Losses, Stretch, What, believable, stretches
from workshop_app.domain.rescued import LOST_PLAN, check, head_of, put_together, recounted
from workshop_app.domain.rescued_log import makes_sense, told, without_words
from workshop_app.domain.running import Step
from workshop_app.domain.session import SessionState, Summary

CLOSED = samples.closed(6)
RECORD, ENTRIES = CLOSED.record, CLOSED.entries
ID = RECORD.session.id
SUMMARY = Summary(
    ID,
    RECORD.session.programme,
    RECORD.session.title,
    RECORD.session.borough,
    RECORD.session.group,
    RECORD.session.date,
    SessionState.CLOSED,
)
TABLES = Found(
    session=RECORD.session,
    pack_seq=RECORD.pack_seq,
    contributions=RECORD.contributions,
    proposals=RECORD.proposals,
    polls=RECORD.polls,
    steps=RECORD.steps,
    heads=RECORD.heads,
    identifiers=RECORD.identifiers,
    kept=RECORD.kept,
    highest={What.CONTRIBUTIONS: 6, What.PROPOSALS: 2, What.POLLS: 1},
)
WHOLE = replace(TABLES, entries=ENTRIES, pages=9, bad_pages=1)


def together(found, remembered=CLOSED.head):
    return put_together(found, SUMMARY, remembered)


def of(rescued, what):
    loss = rescued.losses.of(what)
    return loss.read, loss.confirmed, loss.lost, loss.suspected


def but(*gone):
    """The log without these entries."""
    return tuple(entry for entry in ENTRIES if entry.seq not in gone)


def also(*items):
    """The log with more at its end."""
    head, entries = CLOSED.head, list(ENTRIES)
    for kind, payload in items:
        entries.append(chain.extend(head, kind.value, encode(payload), bytes(16)))
        head = chain.head_after(entries[-1])
    return tuple(entries), head


def seq_of(kind, place=0):
    return [entry.seq for entry in ENTRIES if entry.kind == kind.value][place]


# ---------------------------------------------------------------- both, either, neither


@pytest.mark.parametrize("found", [WHOLE, replace(WHOLE, **dict.fromkeys(("contributions", "proposals", "polls"), ()))])
def test_the_whole_log_gives_everything_with_or_without_the_tables(found):
    rescued = together(found)
    assert rescued.record == RECORD
    assert (rescued.losses.number, rescued.losses.more, rescued.losses.closed) == (0, False, True)
    assert of(rescued, What.CONTRIBUTIONS) == (6, 6, 0, 0)
    check(rescued.record, rescued.entries, rescued.losses)


def test_the_tables_alone_give_it_unconfirmed():
    rescued = together(TABLES)
    assert rescued.record == RECORD
    assert of(rescued, What.CONTRIBUTIONS) == (6, 0, 0, 0)
    assert of(rescued, What.PLAN) == (1, 0, 0, 0)
    assert of(rescued, What.LOG) == (0, 0, len(ENTRIES), 0)
    assert (rescued.losses.more, rescued.losses.closed, head_of(rescued.entries)) == (True, False, None)
    check(rescued.record, rescued.entries, rescued.losses)


def test_nothing_at_all_gives_what_the_vault_knows():
    rescued = together(Found(bad_pages=3))
    session = rescued.record.session
    assert (session.title, session.borough, session.date) == (SUMMARY.title, SUMMARY.borough, SUMMARY.date)
    assert [activity.title for activity in session.agenda] == [LOST_PLAN]
    assert of(rescued, What.PLAN) == (0, 0, 1, 0)
    assert rescued.record.pack_seq == 0
    check(rescued.record, rescued.entries, rescued.losses)


def test_a_lost_plan_has_as_many_tables_as_were_heard():
    rescued = together(replace(TABLES, session=None))
    assert rescued.record.session.tables == max(item.table for item in RECORD.contributions)


def test_without_a_remembered_head_there_may_be_more():
    rescued = together(WHOLE, None)
    assert rescued.losses.more
    assert of(rescued, What.LOG) == (len(ENTRIES), len(ENTRIES), 0, 0)


# ---------------------------------------------------------------- what is counted


def test_a_number_that_an_index_knows_is_lost_for_certain():
    found = replace(
        TABLES, contributions=RECORD.contributions[:3], indexed={What.CONTRIBUTIONS: frozenset(range(1, 6))}
    )
    assert of(together(found), What.CONTRIBUTIONS) == (3, 0, 2, 1)


def test_a_gap_is_a_suspicion_while_the_log_is_broken_and_certain_where_it_is_whole():
    one_gone = RECORD.contributions[1]
    seq = next(entry.seq for entry in ENTRIES if one_gone.id.encode() in (entry.payload or b""))
    rest = tuple(item for item in RECORD.contributions if item != one_gone)
    assert of(together(replace(WHOLE, contributions=rest, entries=but(seq))), What.CONTRIBUTIONS) == (5, 5, 0, 1)
    dropped = tuple(replace(each, salt=None, payload=None) if each.seq == seq else each for each in ENTRIES)
    assert of(together(replace(WHOLE, contributions=rest, entries=dropped)), What.CONTRIBUTIONS) == (5, 5, 1, 0)


def test_what_the_log_says_was_taken_back_is_no_loss_and_does_not_come_back():
    gone = RECORD.contributions[2]
    entries, head = also((Kind.CONTRIBUTION_REMOVED, {"id": gone.id}))
    rescued = together(replace(WHOLE, entries=entries), head)
    assert gone not in rescued.record.contributions
    assert of(rescued, What.CONTRIBUTIONS) == (5, 5, 0, 0)
    again, head = also((Kind.CONTRIBUTION_REMOVED, {"id": gone.id}), (Kind.CONTRIBUTION, gone))
    assert together(replace(WHOLE, entries=again), head).record == RECORD
    with pytest.raises(FormatError):
        check(replace(RECORD), rescued.entries, together(replace(WHOLE, entries=entries), head).losses)


def test_a_proposal_that_was_taken_back():
    more = Proposal("f" * 16, 3, "Another")
    entries, head = also((Kind.PROPOSAL, more), (Kind.PROPOSAL_REMOVED, {"id": more.id}))
    found = replace(WHOLE, entries=entries, proposals=(*RECORD.proposals, more), highest={What.PROPOSALS: 3})
    rescued = together(found, head)
    assert rescued.record == RECORD
    assert of(rescued, What.PROPOSALS) == (2, 2, 0, 0)


def test_later_words_of_the_log_stand_before_a_row():
    changed = replace(RECORD.contributions[0], text="Put better")
    entries, head = also((Kind.CONTRIBUTION, changed))
    assert together(replace(WHOLE, entries=entries), head).record.contributions[0] == changed


def test_two_rows_of_one_number_are_not_both_taken():
    twice = replace(RECORD.contributions[0], id="e" * 16)
    rescued = together(replace(WHOLE, contributions=(twice, *RECORD.contributions)))
    assert rescued.record.contributions == RECORD.contributions


def test_a_poll_loses_the_proposals_whose_wording_is_lost_and_is_lost_with_the_last():
    second = RECORD.proposals[1]
    gone = [seq_of(Kind.PROPOSAL), seq_of(Kind.PROPOSAL, 1)]
    rescued = together(replace(WHOLE, proposals=(second,), entries=but(gone[0])))
    (poll,) = rescued.record.polls
    assert poll.poll.proposals == (second.id,)
    assert poll.tallies == RECORD.polls[0].tallies[1:]
    assert of(rescued, What.POLLS) == (1, 1, 0, 0)
    check(rescued.record, rescued.entries, rescued.losses)
    none = together(replace(WHOLE, proposals=(), entries=but(*gone)))
    assert none.record.polls == ()
    assert of(none, What.POLLS) == (0, 0, 1, 0)
    check(none.record, none.entries, none.losses)


def test_a_poll_that_is_nowhere_is_missed_by_its_number():
    found = replace(TABLES, polls=(), highest={What.POLLS: 1})
    assert of(together(found), What.POLLS) == (0, 0, 1, 0)


@pytest.mark.parametrize("where", ["table", "log"])
def test_a_poll_that_was_still_open_is_counted_and_not_in_the_record(where):
    poll = Poll("b" * 16, 2, "Open", Method.YES_NO, Casting.HAND_TO_HAND, (RECORD.proposals[0].id,))
    if where == "table":
        rescued = together(replace(WHOLE, open_polls=(poll,), highest={What.POLLS: 2}))
    else:
        entries, head = also((Kind.POLL_OPENED, poll))
        rescued = together(replace(WHOLE, entries=entries), head)
    assert of(rescued, What.OPEN_POLLS) == (0, 0, 1, 0)
    assert of(rescued, What.POLLS) == (1, 1, 0, 0)
    assert rescued.record.polls == RECORD.polls


def test_steps_and_heads_come_from_both():
    found = replace(WHOLE, steps=RECORD.steps[:1], heads=(HeadCount("welcome", 3),), identifiers={"PERSON": 1})
    record = together(found).record
    assert sorted(record.steps, key=str) == sorted(RECORD.steps, key=str)
    assert {count.activity for count in record.heads} == {"welcome", "experiences", "rating"}
    assert record.identifiers == {"PERSON": 1, "PHONE": 2}


def correction(number, about, subject, **more):
    return Correction(
        f"{number:016x}",
        2,
        more.get("kind", CorrectionKind.CORRECTION),
        about,
        subject,
        more.get("of", 1),
        "It was six.",
    )


def test_corrections_come_from_the_log_and_those_without_their_subject_are_lost():
    kept = correction(1, About.CONTRIBUTION, RECORD.contributions[0].id)
    lost = correction(2, About.CONTRIBUTION, "c" * 16, of=9)
    entries, head = also((Kind.CORRECTION, kept), (Kind.CORRECTION, lost))
    rescued = together(replace(WHOLE, entries=entries), head)
    assert (rescued.record.v, rescued.record.corrections) == (SUPPLEMENTED, (kept,))
    assert of(rescued, What.CORRECTIONS) == (1, 1, 1, 0)
    check(rescued.record, rescued.entries, rescued.losses)


# ---------------------------------------------------------------- the broken chain


def test_the_stretches_of_a_whole_log_and_of_one_with_gaps():
    assert stretches(ID, ENTRIES) == (Stretch(1, len(ENTRIES)),)
    assert stretches(ID, but(1, 5, 6)) == (Stretch(2, 4), Stretch(7, len(ENTRIES)))
    assert stretches(ID, ()) == ()


def test_a_stretch_breaks_where_an_entry_does_not_follow():
    other = samples.closed(6, samples.plan("f" * 16)).entries
    assert stretches(ID, (*ENTRIES[:3], other[3], *ENTRIES[4:])) == (
        Stretch(1, 3),
        Stretch(4, 4),
        Stretch(5, len(ENTRIES)),
    )


@pytest.mark.parametrize(
    "entries",
    [
        (ENTRIES[1], ENTRIES[0]),
        (ENTRIES[0], ENTRIES[0]),
        samples.closed(6, samples.plan("f" * 16)).entries,
        (replace(ENTRIES[0], payload=b"{}"),),
        (replace(ENTRIES[0], salt=None),),
    ],
)
def test_a_log_out_of_order_or_altered_or_of_another_session_has_no_stretches(entries):
    with pytest.raises(FormatError):
        stretches(ID, entries)


def test_what_may_be_believed_where_pages_prove_themselves():
    bare = replace(ENTRIES[6], salt=None, payload=None)
    offered = (ENTRIES[9], bare, ENTRIES[0], replace(ENTRIES[3], payload=b"{}"), ENTRIES[0])
    assert believable(ID, offered, True) == (ENTRIES[0], bare, ENTRIES[9])
    assert believable("0" * 16, ENTRIES[:1], True) == ()


def test_what_may_be_believed_where_they_do_not():
    bare = replace(ENTRIES[6], salt=None, payload=None)
    following = replace(ENTRIES[1], salt=None, payload=None)
    offered = (ENTRIES[0], following, bare, ENTRIES[9], replace(ENTRIES[10], hash="0" * 64))
    assert believable(ID, offered, False) == (ENTRIES[0], following, ENTRIES[9])


def test_an_entry_that_makes_no_sense_is_left_out():
    strange = chain.extend(CLOSED.head, "strange", {}, bytes(16))
    wrong = chain.extend(CLOSED.head, Kind.HEADS.value, {"heads": 1}, bytes(16))
    assert not makes_sense(strange)
    assert not makes_sense(wrong)
    assert makes_sense(ENTRIES[0])
    for kind, payload in ((Kind.CLOSED, {"more": 1}), (Kind.KEPT, {"key": "a topic", "n": 0})):
        assert not makes_sense(chain.extend(CLOSED.head, kind.value, payload, bytes(16)))
    assert together(replace(WHOLE, entries=(*ENTRIES, wrong))).record == RECORD
    with pytest.raises(FormatError):
        told([strange])
    with pytest.raises(FormatError):
        told([replace(strange, salt=None, payload=None)])


def test_equality_totals_are_those_of_the_log():
    entries, head = also((Kind.EQUALITY, Equality(9, {"sex": {"female": 5}})))
    rescued = together(replace(WHOLE, entries=entries), head)
    check(rescued.record, rescued.entries, rescued.losses)
    with pytest.raises(FormatError):
        check(replace(rescued.record, v=1, equality=None), rescued.entries, rescued.losses)


def test_words_leave_the_entries_that_held_them():
    item = RECORD.contributions[0]
    left = without_words(ENTRIES, {item.id})
    assert [one.seq for one, other in zip(left, ENTRIES, strict=True) if one != other] == [
        next(entry.seq for entry in ENTRIES if item.id.encode() in (entry.payload or b""))
    ]
    assert stretches(ID, left) == (Stretch(1, len(ENTRIES)),)
    bare = tuple(replace(entry, salt=None, payload=None) for entry in ENTRIES)
    assert without_words(bare, {item.id}) == bare


def test_after_words_were_replaced_less_is_confirmed():
    before = together(WHOLE)
    changed = replace(RECORD.contributions[0], text="Ring [PHONE]")
    record = replace(RECORD, contributions=(changed, *RECORD.contributions[1:]), identifiers={"PHONE": 3})
    after = recounted(before, record, without_words(ENTRIES, {changed.id}))
    assert of(after, What.CONTRIBUTIONS) == (6, 5, 0, 0)
    check(after.record, after.entries, after.losses)


# ---------------------------------------------------------------- the check


def altered_losses(losses, what=What.CONTRIBUTIONS, **changes):
    return replace(
        losses, losses=tuple(replace(each, **changes) if each.what is what else each for each in losses.losses)
    )


@pytest.mark.parametrize(
    "change",
    [
        lambda losses: replace(losses, stretches=(Stretch(1, 3),)),
        lambda losses: replace(losses, closed=False),
        lambda losses: replace(losses, bad_pages=0),
        lambda losses: altered_losses(losses, read=7),
        lambda losses: altered_losses(losses, confirmed=5),
        lambda losses: altered_losses(losses, What.POLLS, confirmed=0),
        lambda losses: altered_losses(losses, What.LOG, read=1, confirmed=1),
    ],
)
def test_losses_that_are_not_as_they_say_are_refused(change):
    rescued = together(WHOLE)
    with pytest.raises(FormatError):
        check(rescued.record, rescued.entries, change(rescued.losses))


@pytest.mark.parametrize(
    "change",
    [
        {"session": replace(RECORD.session, title="Another evening")},
        {"contributions": (replace(RECORD.contributions[0], text="Other words"), *RECORD.contributions[1:])},
        {"contributions": RECORD.contributions[1:]},
        {"proposals": (replace(RECORD.proposals[0], text="Other words"), RECORD.proposals[1])},
        {"polls": (replace(RECORD.polls[0], cast=27),)},
        {"polls": ()},
        {"steps": (Step("welcome", 90),)},
        {"heads": ()},
        {"identifiers": {}},
        {"kept": {}},
    ],
)
def test_a_record_that_says_other_than_the_log_is_refused(change):
    rescued = together(WHOLE)
    record = replace(RECORD, **change)
    with pytest.raises(FormatError):
        check(record, rescued.entries, recounted(rescued, record, rescued.entries).losses)


def test_a_correction_that_is_not_in_the_log_is_refused():
    rescued = together(WHOLE)
    more = correction(1, About.CONTRIBUTION, RECORD.contributions[0].id)
    record = replace(RECORD, v=SUPPLEMENTED, corrections=(more,))
    with pytest.raises(FormatError):
        check(record, rescued.entries, recounted(rescued, record, rescued.entries).losses)


@pytest.mark.parametrize("counts", [(-1, 0, 0, 0), (0, 1, 0, 0), (0, 0, -1, 0), (0, 0, 0, -1)])
def test_a_loss_that_cannot_be_is_refused(counts):
    with pytest.raises(FormatError):
        Loss(What.PLAN, *counts)


@pytest.mark.parametrize("changes", [{"v": 2}, {"losses": ()}, {"pages": -1}, {"bad_pages": -1}])
def test_losses_of_another_form_are_refused(changes):
    with pytest.raises(FormatError):
        replace(together(WHOLE).losses, **changes)


def test_the_head_of_what_was_read():
    assert head_of(ENTRIES) == CLOSED.head == Head(ENTRIES[-1].seq, ENTRIES[-1].hash)
    assert isinstance(ENTRIES[0], Entry)
    assert isinstance(together(WHOLE).losses, Losses)
