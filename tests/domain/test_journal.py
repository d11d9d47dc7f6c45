"""The log adds up to the record, whatever happened in between, and to no other record."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests import builders
from tests.domain.making import contributions, few, proposals, records, supplemented
from workshop_app.domain.chain import extend, head_after, start
from workshop_app.domain.codec import canonical, encode
from workshop_app.domain.contribution import ContributionKind
from workshop_app.domain.correction import About, Correction, CorrectionKind
from workshop_app.domain.errors import FormatError
from workshop_app.domain.journal import Kind, agrees, replay
from workshop_app.domain.poll import PollState
from workshop_app.domain.record import HeadCount, corrected
from workshop_app.domain.running import Step


def entries_of(told):
    head, entries = start("s"), []
    for kind, payload in told:
        entries.append(extend(head, kind.value, encode(payload), bytes(16)))
        head = head_after(entries[-1])
    return entries


def story_of(record):
    """One way in which a record may have come about."""
    told = [(Kind.PLANNED, record.session)]
    told += [(Kind.CONTRIBUTION, item) for item in record.contributions]
    told += [(Kind.PROPOSAL, item) for item in record.proposals]
    for item in record.polls:
        opened = replace(item.poll, state=PollState.OPEN, issued=0, spoilt=0)
        told += [(Kind.POLL_OPENED, opened), (Kind.POLL_CLOSED, item)]
    told += [(Kind.HEADS, count) for count in record.heads]
    told += [(Kind.ENDED, step) for step in record.steps]
    told += [(Kind.IDENTIFIERS, {"key": key, "n": 1}) for key, n in record.identifiers.items() for _ in range(n)]
    told += [(Kind.KEPT, {"key": key, "n": n}) for key, n in record.kept.items()]
    return [*told, (Kind.CLOSED, {}), *((Kind.CORRECTION, item) for item in record.corrections)]


@few
@given(supplemented())
def test_a_log_agrees_with_the_record_it_tells(record):
    assert agrees(replay(entries_of(story_of(record))), record)


@few
@given(records())
def test_contributions_that_were_read_already_are_not_read_again_and_nothing_else_changes(record):
    entries = entries_of(story_of(record))
    known = {canonical(encode(item)): item for item in record.contributions}
    state = replay(entries, known)
    assert state == replay(entries)
    assert all(state.contributions[item.id] is item for item in record.contributions)


@few
@given(records(), contributions, proposals, st.data())
def test_detours_make_no_difference(record, other, asked, data):
    """What was said and taken out again, corrected or counted twice leaves no trace in what the log adds up to."""
    told = story_of(record)
    taken = [item.id for item in (*record.contributions, *record.proposals)]
    detours = [[(Kind.PLANNED, replace(record.session, title="Before")), (Kind.PLANNED, record.session)]]
    if other.id not in taken:
        detours.append([(Kind.CONTRIBUTION, other), (Kind.CONTRIBUTION_REMOVED, {"id": other.id})])
    if asked.id not in taken:
        detours.append([(Kind.PROPOSAL, asked), (Kind.PROPOSAL_REMOVED, {"id": asked.id})])
    for item in record.contributions:
        detours.append([(Kind.CONTRIBUTION, replace(item, text="Before")), (Kind.CONTRIBUTION, item)])
    for count in record.heads:
        detours.append([(Kind.HEADS, HeadCount(count.activity, 99)), (Kind.HEADS, count)])
    detour = data.draw(st.sampled_from(detours))
    # The correction takes the place of the plain telling, at the end of it.
    assert agrees(replay(entries_of([*told[:-1], *detour, told[-1]])), record)


@few
@given(records())
def test_content_that_was_dropped_is_passed_over(record):
    told = story_of(record)
    for item in record.contributions:
        told = [(Kind.CONTRIBUTION, replace(item, text="Dropped")), *told]
    entries = entries_of(told)
    many = len(record.contributions)
    dropped = [replace(entry, salt=None, payload=None) for entry in entries[:many]]
    assert agrees(replay(dropped + entries[many:]), record)


@few
@given(supplemented(), st.data())
def test_a_log_that_lacks_an_entry_does_not_agree(record, data):
    told = story_of(record)
    place = data.draw(st.integers(0, len(told) - 1))
    if told[place][0] is Kind.POLL_OPENED or (told[place][0] is Kind.CLOSED and record.corrections):
        return  # refused at once, as is checked below
    assert not agrees(replay(entries_of(told[:place] + told[place + 1 :])), record)


@few
@given(records())
def test_a_record_that_says_something_else_does_not_agree(record):
    state = replay(entries_of(story_of(record)))
    others = [
        replace(record, session=replace(record.session, title="Other")),
        replace(record, steps=(*record.steps, Step("x", 5))),
        replace(record, heads=(*record.heads, HeadCount("x", 1))),
        replace(record, identifiers={**record.identifiers, "NHS": 1}),
        replace(record, kept={**record.kept, "NHS": 1}),
        replace(record, polls=record.polls[:-1]) if record.polls else None,
        replace(record, contributions=record.contributions[1:]) if record.contributions else None,
        replace(record, proposals=record.proposals[:-1]) if record.proposals else None,
    ]
    if record.contributions:
        kind = next(k for k in ContributionKind if k is not record.contributions[0].kind)
        first = replace(record.contributions[0], kind=kind)
        others.append(replace(record, contributions=(first, *record.contributions[1:])))
    for other in others:
        assert other is None or not agrees(state, other)


@few
@given(records())
def test_a_poll_that_never_opened_or_never_closed_does_not_agree(record):
    told = story_of(record)
    if record.polls:
        with pytest.raises(FormatError, match="not open"):
            replay(entries_of([entry for entry in told if entry[0] is not Kind.POLL_OPENED]))
        assert not agrees(replay(entries_of([entry for entry in told if entry[0] is not Kind.POLL_CLOSED])), record)


@pytest.mark.parametrize("kind", Kind)
def test_a_payload_of_another_form_is_refused(kind):
    if kind is not Kind.CLOSED:  # which has nothing to say
        with pytest.raises(FormatError, match=r"^log\."):
            replay(entries_of([(kind, {"surprise": 1})]))


def test_an_entry_of_an_unknown_kind_is_refused():
    entry = extend(start("s"), "session.reopened", {}, bytes(16))
    with pytest.raises(FormatError, match="unknown kind"):
        replay([entry])
    with pytest.raises(FormatError, match="unknown kind"):
        replay([replace(entry, salt=None, payload=None)])


def test_taking_out_what_is_not_there_changes_nothing():
    state = replay(entries_of([(Kind.CONTRIBUTION_REMOVED, {"id": "x"}), (Kind.PROPOSAL_REMOVED, {"id": "x"})]))
    assert (state.contributions, state.proposals) == ({}, {})


@few
@given(supplemented())
def test_a_record_that_hides_or_invents_a_correction_does_not_agree(record):
    state = replay(entries_of(story_of(record)))
    fewer = record.corrections[:-1]
    if record.corrections:
        assert not agrees(state, replace(record, v=2 if fewer else 1, corrections=fewer))
        assert not agrees(state, replace(record, corrections=(*fewer, replace(record.corrections[-1], version=9))))
    else:
        invented = Correction("c", 2, CorrectionKind.CORRECTION, About.SESSION, record.session.id, 0, "Never said")
        assert not agrees(state, replace(record, v=2, corrections=(invented,)))


def _supplement():
    """A session in which a contribution was corrected, and then taken out: the log of both, the words dropped."""
    record = builders.record()
    item = record.contributions[0]
    right = Correction("c1", 2, CorrectionKind.CORRECTION, About.CONTRIBUTION, item.id, item.number, "It was Amina")
    out = Correction("c2", 3, CorrectionKind.TAKEN_OUT, About.CONTRIBUTION, item.id, item.number, "")
    told = [*story_of(record), (Kind.CORRECTION, right), (Kind.CORRECTION, out)]
    entries = entries_of([*told, (Kind.CONTRIBUTION_REMOVED, {"id": item.id})])
    words = {encode_bytes(item), encode_bytes(right)}
    return corrected(record, [right, out]), [
        replace(entry, salt=None, payload=None) if entry.payload in words else entry for entry in entries
    ]


def encode_bytes(value):
    return canonical(encode(value))


def test_what_was_taken_out_after_sealing_is_gone_from_both():
    record, entries = _supplement()
    cited = {source for proposal in record.proposals for source in proposal.sources}
    assert record.corrections[0].subject not in cited
    assert agrees(replay(entries), record)
    assert not any(b"Amina" in (entry.payload or b"") for entry in entries)


def test_a_log_that_speaks_of_corrections_is_of_a_version_that_knows_them():
    record = builders.record()
    right = Correction("c1", 2, CorrectionKind.CORRECTION, About.SESSION, record.session.id, 0, "On the 3rd")
    *before, last = entries_of([*story_of(record), (Kind.CORRECTION, right)])
    dropped = [*before, replace(last, salt=None, payload=None)]
    assert agrees(replay(before), record)
    assert not agrees(replay(dropped), record), "a reader of version 1 would refuse this log"


def test_only_what_is_closed_is_corrected():
    right = Correction("c1", 2, CorrectionKind.CORRECTION, About.SESSION, "s", 0, "On the 3rd")
    with pytest.raises(FormatError, match="not closed"):
        replay(entries_of([(Kind.CORRECTION, right)]))
