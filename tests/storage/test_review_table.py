"""Answers of the review on disk: they go with their words, and nothing of them is left once the session is sealed."""

from dataclasses import replace

import pytest

from tests.storage.plans import KEY, PLAN
from workshop_app.domain.codec import canonical, encode
from workshop_app.domain.contribution import Contribution, ContributionKind
from workshop_app.domain.identifier import KeepReason
from workshop_app.domain.intruder import Question, Reply, Reported, Sampled
from workshop_app.domain.proposal import Proposal
from workshop_app.domain.review import Answer, Given, Review, Spot, What, Why
from workshop_app.storage.engine import Journal, Migrations
from workshop_app.storage.migrate import open_with_schema
from workshop_app.storage.rescue import read_damaged
from workshop_app.storage.schema import session as schema
from workshop_app.storage.session_store import SessionStore

SAID = Contribution("a" * 16, 1, ContributionKind.IDEA, "Ring Amina at ten", tags=("buses",))
ASKED = Proposal("b" * 16, 1, "Buses until midnight", minority="Amina says no")


def spot(item, **values):
    made = Spot(What.FLAG, item, "contribution", 0, 5, 10, "PERSON")
    return replace(made, **values)


@pytest.fixture
def store(tmp_path):
    store = SessionStore.create(tmp_path / "session.db", KEY, PLAN, 1)
    store.change(saved=[SAID], proposals=[ASKED])
    yield store
    store.close()


def test_an_answer_stands_until_its_words_change_or_go(store):
    kept = Given(spot(SAID.id), Answer.KEPT, KeepReason.PUBLIC)
    no = Given(spot(SAID.id, what=What.QUESTION, kind="the only one", start=0, end=0), Answer.KEPT, None)
    other = Given(spot(ASKED.id, place="proposal", part=1, what=What.CAPTURE), Answer.KEPT, KeepReason.TOPIC)
    plan = Given(spot(store.session().id, place="session"), Answer.KEPT, KeepReason.TOPIC)
    for given in (kept, no, other, plan):
        store.review.put(given)
    again = replace(kept, answer=Answer.RESTRICTED, reason=Why.HARM)
    store.review.put(again)
    assert store.review.given() == (no, other, plan, again)
    store.change(saved=[replace(SAID, read_back=True, restricted=True)], proposals=[replace(ASKED, themes=("S1",))])
    assert store.review.given() == (no, other, plan, again)
    store.change(proposals=[replace(ASKED, minority="Some say no")])
    assert store.review.given() == (no, plan, again)
    store.save_session(replace(store.session(), title="Another evening"))
    assert store.review.given() == (no, again)
    store.review.take_back(no.spot)
    store.change(saved=[replace(SAID, tags=("trains",))])
    assert store.review.given() == ()
    store.review.put(kept)
    store.change(removed=[SAID.id])
    assert store.review.given() == ()


def test_sealing_leaves_the_counts_alone(store):
    store.review.put(Given(spot(SAID.id), Answer.KEPT, KeepReason.PUBLIC))
    for _ in range(2):
        store.review.count("flags", "replaced")
    assert store.review.counts("flags") == {"replaced": 2}
    assert store.review.check() is None
    check = Sampled((SAID.id,), 2, (Reported(Question.SOMEBODY, Reply.YES, (SAID.id,), "the caretaker"),))
    store.review.save_check(replace(check, people=1))
    store.review.save_check(check)
    assert store.review.check() == check
    assert store.record().v == 1
    review = Review({"replaced": 2}, {"PERSON": 2}, {"names somebody": 2})
    store.review.seal(review)
    assert (store.review.given(), store.review.counts("flags"), store.review.check()) == ((), {}, None)
    assert store.record().review == review
    assert store.record().v == 3
    assert store.entries()[-1].kind == "review"


def test_a_restriction_is_kept_and_rescued_with_its_row(store, tmp_path):
    later = replace(SAID, id="c" * 16, number=2)
    store.change(saved=[replace(SAID, restricted=True), later])
    assert store.contributions() == (replace(SAID, restricted=True), later)
    session = store.session().id
    store.close()
    found = read_damaged(tmp_path / "session.db", KEY, session)
    assert [item.restricted for item in found.contributions] == [True, False]


def test_rows_from_before_the_review_are_read_and_rescued_too(tmp_path):
    earlier = Migrations("session")
    for step in (schema.m001_first_tables, schema.m002_supplements):
        earlier()(step)
    path = tmp_path / "session.db"
    database = open_with_schema(path, KEY, Journal.WAL, earlier)
    database.execute("INSERT INTO contribution VALUES (1, ?, 'idea', 'A bus', '[]', '[]', NULL, 0, 1, '')", (SAID.id,))
    origin, session = '{"kind":"workshop","moderated_out":0,"superseded_votes":0}', PLAN.id
    plan = canonical(encode(PLAN)).decode()
    database.execute("INSERT INTO session VALUES (1, ?, 1, 'planned', ?, ?)", (session, plan, origin))
    database.close()
    store = SessionStore.open(path, KEY)
    (old,) = store.contributions()
    assert not old.restricted
    store.change(saved=[replace(old, id="d" * 16, number=2, restricted=True)])
    store.close()
    assert [item.restricted for item in read_damaged(path, KEY, session).contributions] == [False, True]
