"""Corrections on disk: drafts that are in no log, sealed ones that are, and what is destroyed with a contribution."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.storage.pages import decrypted_pages
from tests.storage.plans import PLAN
from workshop_app.domain import chain, journal
from workshop_app.domain.chain import Head
from workshop_app.domain.contribution import Contribution, ContributionKind
from workshop_app.domain.correction import About, Correction, CorrectionKind, Draft
from workshop_app.domain.proposal import Proposal
from workshop_app.domain.record import check, corrected
from workshop_app.domain.session import SessionState
from workshop_app.domain.slip import Slip
from workshop_app.storage.session_store import SessionStore

KEY = bytes(32)
ONE = f"{1:016x}"
NAME = "Amina Yusuf from the corner house"


def contribution(number):
    text = f"{NAME} said so" if number == 1 else f"Something else ({number})"
    return Contribution(f"{number:016x}", number, ContributionKind.IDEA, text)


def closed(path):
    """A closed session: three contributions, of which a proposal cites the first two."""
    store = SessionStore.create(path, KEY, PLAN, 4)
    store.set_state(SessionState.RUNNING)
    store.change(saved=[contribution(number) for number in (1, 2, 3)])
    cites = tuple(contribution(number).id for number in (1, 2))
    store.votes.save_proposals([Proposal("a" * 16, 1, "One number to ring", cites)])
    store.run.finish(None)
    store.set_state(SessionState.CLOSED)
    return store


@pytest.fixture
def store(tmp_path):
    store = closed(tmp_path / "session.db")
    yield store
    store.close()


def right(n=1, version=2, about=About.CONTRIBUTION, subject=ONE, number=1, text="Ten, not two"):
    return Correction(f"c{n:015x}", version, CorrectionKind.CORRECTION, about, subject, number, text)


def out(n=9, number=1, version=2):
    subject = contribution(number).id
    return Correction(f"c{n:015x}", version, CorrectionKind.TAKEN_OUT, About.CONTRIBUTION, subject, number, "")


def draft(n=1, text="Ten, not two"):
    return Draft(
        f"d{n:015x}", CorrectionKind.CORRECTION, About.SESSION, PLAN.id, 0, text, {"PERSON": 1}, {"a topic": 2}
    )


def test_drafts_wait_in_no_log_and_in_no_record(store):
    before, head = store.record(), store.head()
    store.corrections.save_draft(draft(1))
    store.corrections.save_draft(draft(2))
    store.corrections.save_draft(draft(1, "Ten, not three"))
    assert store.corrections.drafts() == (draft(1, "Ten, not three"), draft(2))
    assert (store.record(), store.head()) == (before, head)
    store.corrections.remove_draft(draft(1).id)
    store.corrections.remove_draft("nobody")
    assert store.corrections.drafts() == (draft(2),)


def test_what_is_sealed_is_in_record_and_log_and_no_draft_any_more(store):
    store.corrections.save_draft(draft())
    store.supplement([right()], {"PERSON": 1}, {"a topic": 2})
    record = store.record()
    assert record.v == 2
    assert record.corrections == (right(),)
    assert (record.identifiers["PERSON"], record.kept["a topic"]) == (1, 2)
    assert store.corrections.drafts() == ()
    assert store.entries()[-3].kind == "correction"
    assert store.integrity()


def test_a_contribution_that_is_taken_out_leaves_no_word_in_any_page(store, tmp_path):
    store.supplement([right(text=f"It was {NAME}")])
    store.supplement([out(version=3)])
    record = store.record()
    assert [item.number for item in record.contributions] == [2, 3]
    assert record.proposals[0].sources == (contribution(2).id,)
    assert record.corrections == (out(version=3),)
    check(record)
    assert not any(NAME.encode() in (entry.payload or b"") for entry in store.entries())
    assert chain.verify(PLAN.id, store.entries()) == store.head()
    store.close()
    pages = b"".join(decrypted_pages(tmp_path / "session.db", KEY))
    assert b"Something else" in pages
    assert NAME.encode() not in pages


def test_both_at_once_leave_no_word_either(store):
    store.supplement([right(), out(), right(2, subject=contribution(2).id, number=2)])
    assert store.record().corrections == (out(), right(2, subject=contribution(2).id, number=2))


def test_a_supplement_that_fails_changes_nothing(store):
    store.corrections.save_draft(draft())
    before, entries = store.record(), store.entries()

    def fail():
        with store.together():
            store.supplement([right(), out()])
            raise RuntimeError("the stick was pulled out")

    with pytest.raises(RuntimeError):
        fail()
    assert (store.record(), store.entries()) == (before, entries)
    assert store.corrections.drafts() == (draft(),)


def test_the_slip_of_the_last_seal_is_kept(store):
    assert store.corrections.slip() is None
    first = Slip(("a",) * 6, date(2026, 5, 14), "Newham", {"heads": 3}, 1, Head(1, "ab" * 32), "cd" * 32, 7, 4)
    store.corrections.keep_slip(first)
    store.corrections.keep_slip(replace(first, version=3, file="ef" * 32))
    assert store.corrections.slip() == replace(first, version=3, file="ef" * 32)


about = st.sampled_from(["session", "one", "two", "three", "proposal", "out one", "out two"])


@settings(max_examples=15)
@given(st.lists(st.lists(about, min_size=1, max_size=3), max_size=3))
def test_tables_log_and_the_pure_function_say_the_same(tmp_path_factory, supplements):
    """Three ways to the same record: what the tables hold, what the log adds up to, and `corrected`."""
    store = closed(tmp_path_factory.mktemp("law") / "session.db")
    try:
        expected, n, gone = store.record(), 0, set()
        for version, names in enumerate(supplements, start=2):
            added = []
            for name in names:
                n += 1
                number = {"one": 1, "two": 2, "three": 3}.get(name.split()[-1], 0)
                if number and number in gone:
                    continue
                if name.startswith("out"):
                    added.append(out(n, number, version))
                    gone.add(number)
                elif number:
                    added.append(right(n, version, subject=contribution(number).id, number=number))
                elif name == "proposal":
                    added.append(right(n, version, About.PROPOSAL, "a" * 16, 1))
                else:
                    added.append(right(n, version, About.SESSION, PLAN.id, 0))
            store.supplement(added)
            expected = corrected(expected, added)
        assert store.record() == expected
        check(expected)
        state = journal.replay(store.entries())
        assert tuple(state.corrections.values()) == expected.corrections
        assert tuple(state.contributions.values()) == expected.contributions
    finally:
        store.close()
