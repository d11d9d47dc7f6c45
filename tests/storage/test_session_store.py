"""A session on disk: all of a change or nothing of it, and a log that adds up to the record."""

from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.storage.plans import KEY, PLAN, said
from workshop_app.domain.agenda import Activity
from workshop_app.domain.chain import Head, start, verify
from workshop_app.domain.contribution import Contribution, ContributionKind
from workshop_app.domain.errors import PlanError, StorageError
from workshop_app.domain.journal import Kind, agrees, replay
from workshop_app.domain.poll import Casting, Method, PaperCount, Poll, PollState
from workshop_app.domain.proposal import Proposal, ProposalState
from workshop_app.domain.record import HeadCount, Origin, PollRecord, check, from_bytes, to_bytes
from workshop_app.domain.running import Position, Spent, Step
from workshop_app.domain.session import SessionState
from workshop_app.domain.tally import count
from workshop_app.storage.engine import Journal, open_database
from workshop_app.storage.run_tables import Clock
from workshop_app.storage.session_store import SessionStore


@pytest.fixture
def store(tmp_path):
    made = SessionStore.create(tmp_path / "session.db", KEY, PLAN, 4)
    yield made
    made.close()


def reopened(store, tmp_path):
    store.close()
    return SessionStore.open(tmp_path / "session.db", KEY)


def test_a_planned_session_is_there_when_it_is_opened_again(store, tmp_path):
    again = reopened(store, tmp_path)
    assert again.session() == PLAN
    assert again.pack_seq == 4
    assert again.state() is SessionState.PLANNED
    assert again.contributions() == again.votes.proposals() == again.votes.polls() == ()
    assert again.record().origin == Origin()
    again.close()


texts = st.text(st.characters(exclude_categories=("Cs", "Cc", "Cn")), min_size=1, max_size=30).filter(str.strip)
moves = st.lists(
    st.tuples(st.sampled_from(["say", "change", "remove", "bring back", "count"]), st.integers(0, 9), texts),
    max_size=25,
)


@given(moves)
@settings(
    max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow]
)
def test_whatever_is_done_the_log_adds_up_to_the_record(tmp_path_factory, told):
    folder = tmp_path_factory.mktemp("any")
    store = SessionStore.create(folder / "session.db", KEY, PLAN, 1)
    there, gone, found = {}, {}, {}
    for what, which, text in told:
        if what == "say":
            item = said(store.next_number(), text, themes=("S6",))
            assert item.number not in there | gone
            store.change([item])
            there[item.number] = item
        elif what == "change" and which in there:
            there[which] = replace(there[which], text=text, recognised_by=which)
            store.change([there[which]])
        elif what == "remove" and which in there:
            gone[which] = there.pop(which)
            store.change([], [gone[which].id])
        elif what == "bring back" and which in gone:
            there[which] = gone.pop(which)
            store.change([there[which]])
        elif what == "count":
            store.change(replaced={"PERSON": 1 + which}, kept={text: 1})
            found["PERSON"] = found.get("PERSON", 0) + 1 + which
    assert store.contributions() == tuple(there[number] for number in sorted(there))
    assert store.record().identifiers == found
    store.run.begin(Clock(0, 60, Position("welcome", 0)))
    store.run.finish(Step("welcome", 5))
    record = store.record()
    check(record)
    assert from_bytes(to_bytes(record)) == record
    assert agrees(replay(store.entries()), record)
    assert verify(PLAN.id, store.entries()) == store.head()
    again = reopened(store, folder)
    assert again.record() == record
    assert again.integrity()
    again.close()


def test_words_that_were_changed_or_removed_are_nowhere_in_the_log(store):
    store.change([said(1, "The first wording"), said(2, "To be removed")])
    store.votes.save_proposals([Proposal("p", 1, "The first proposal")])
    store.change([said(1, "The second wording")], [said(2, "x").id])
    store.votes.save_proposals([Proposal("p", 1, "The second proposal")])
    told = b"".join(entry.payload or b"" for entry in store.entries())
    for gone in (b"first wording", b"To be removed", b"first proposal"):
        assert gone not in told
    for there in (b"second wording", b"second proposal"):
        assert there in told
    assert verify(PLAN.id, store.entries()) == store.head()


def test_a_number_is_never_given_twice(store, tmp_path):
    store.change([said(1, "one"), said(2, "two")])
    store.change([], [said(2, "two").id])
    assert store.next_number() == 3
    again = reopened(store, tmp_path)
    assert again.next_number() == 3
    again.close()


def test_a_change_that_fails_half_way_leaves_nothing_of_itself(store, tmp_path):
    store.change([said(1, "kept")])
    before = (store.record(), store.head(), store.entries())
    clash = Contribution("ffffffffffffffff", 1, ContributionKind.NEED, "has the number of another")
    with pytest.raises(Exception, match="UNIQUE"):
        store.change([said(2, "lost with the other"), clash], replaced={"PERSON": 1})
    assert (store.record(), store.head(), store.entries()) == before
    store.change([said(2, "goes on")])
    again = reopened(store, tmp_path)
    assert [item.text for item in again.contributions()] == ["kept", "goes on"]
    assert again.integrity()
    again.close()


def test_what_is_known_of_the_file_is_forgotten_where_a_step_is_undone(store):
    assert (store.state(), store.next_number()) == (SessionState.PLANNED, 1)
    store.change([said(1, "one")])

    def fails():
        with store.together():
            store.set_state(SessionState.RUNNING)
            store.change([said(store.next_number(), "two")])
            assert (store.state(), store.next_number()) == (SessionState.RUNNING, 3)
            raise RuntimeError("the power went")

    with pytest.raises(RuntimeError):
        fails()
    assert (store.state(), store.next_number()) == (SessionState.PLANNED, 2)
    store.change([said(7, "seven")])
    assert store.next_number() == 8
    store.change([said(2, "two")])
    store.change(removed=[said(7, "seven").id])
    assert store.next_number() == 8, "a number is never given twice"


def test_what_was_said_is_read_once_and_anew_after_each_change_or_undoing(store):
    def texts():
        return [each.text for each in store.contributions()]

    store.change([said(1, "one"), said(2, "two")])
    assert texts() == ["one", "two"]
    assert store.contributions() is store.contributions()
    store.change([replace(said(2, "two"), text="second")])
    assert texts() == ["one", "second"]

    def fails():
        with store.together():
            store.change(removed=[said(1, "one").id])
            assert texts() == ["second"]
            raise RuntimeError("the power went")

    with pytest.raises(RuntimeError):
        fails()
    assert texts() == ["one", "second"]
    store.change(removed=[said(1, "one").id])
    store.close_gaps()
    assert [(each.number, each.text) for each in store.contributions()] == [(1, "second")]


def test_a_line_under_a_new_number_is_told_apart_from_one_that_is_said_anew(store):
    number = store.next_number()
    store.change([said(number, "one")])
    store.change([said(number, "another")])
    assert [entry.payload is None for entry in store.entries()][-2:] == [True, False]
    with pytest.raises(Exception, match="UNIQUE"):
        store.change([replace(said(number, "a third"), number=store.next_number())])
    assert [each.text for each in store.contributions()] == ["another"]


def test_steps_taken_together_are_kept_or_undone_together(store, tmp_path):
    with store.together():
        store.change([said(1, "one")])
        store.save_session(replace(PLAN, title="Renamed"))
    before = (store.record(), store.head())

    def fails():
        with store.together():
            store.change([said(2, "two")])
            store.save_session(replace(PLAN, title="Renamed again"))
            assert store.session().title == "Renamed again"
            raise RuntimeError("the power went")

    with pytest.raises(RuntimeError):
        fails()
    assert (store.record(), store.head()) == before
    assert store.session().title == "Renamed"
    again = reopened(store, tmp_path)
    assert (again.record(), again.head()) == before
    assert again.integrity()
    again.close()


def test_while_it_is_planned_only_the_last_plan_stays_and_once_it_runs_all_do(store):
    for title in ("Two", "Three"):
        store.save_session(replace(PLAN, title=title))
    assert [entry.payload is None for entry in store.entries()] == [True, True, False]
    store.run.begin(Clock(0, 60, Position("welcome", 0)))
    store.save_session(replace(PLAN, title="Four"))
    store.save_session(replace(PLAN, title="Five"))
    assert [entry.payload is None for entry in store.entries()] == [True, True, False, False, False]
    assert store.session().title == "Five"
    assert replay(store.entries()).session == store.session()


def test_a_life_goes_forward_only(store, tmp_path):
    for state in SessionState:
        store.set_state(state)
        assert store.state() is state
    with pytest.raises(PlanError, match="sealed does not become running"):
        store.set_state(SessionState.RUNNING)
    again = reopened(store, tmp_path)
    assert again.state() is SessionState.SEALED
    again.close()


def test_an_online_session_says_where_it_comes_from(tmp_path):
    origin = Origin("online", 12)
    store = SessionStore.create(tmp_path / "online.db", KEY, PLAN, 1, origin=origin)
    assert store.record().origin == origin
    store.close()


def test_the_longest_agenda_is_kept_word_for_word(store, tmp_path):
    agenda = tuple(Activity(f"a{n}", f"Activity {n} “é” বাংলা", 5, script="Say this. " * 50) for n in range(40))
    store.save_session(replace(PLAN, agenda=agenda))
    again = reopened(store, tmp_path)
    assert again.session().agenda == agenda
    again.close()


# ---------------------------------------------------------------- the log


@pytest.fixture
def bare(store, tmp_path):
    """The same database without the store, as a program with the key would see it."""
    store.change([said(1, "one"), said(2, "two")])
    store.close()
    database = open_database(tmp_path / "session.db", KEY, Journal.WAL)
    yield database
    database.close()


@pytest.mark.parametrize(
    "statement",
    [
        "DELETE FROM log WHERE seq = 2",
        "DELETE FROM log",
        "UPDATE log SET kind = 'heads' WHERE seq = 2",
        "UPDATE log SET payload = x'7b7d' WHERE seq = 2",
        "UPDATE log SET salt = x'00' WHERE seq = 2",
        "UPDATE log SET salt = NULL WHERE seq = 2",
        "UPDATE log SET seq = 9 WHERE seq = 2",
        "UPDATE log SET hash = zeroblob(32), salt = NULL, payload = NULL, subject = NULL WHERE seq = 2",
        "UPDATE log SET commitment = zeroblob(32), salt = NULL, payload = NULL, subject = NULL WHERE seq = 2",
        "INSERT OR REPLACE INTO log VALUES (2, 'heads', NULL, NULL, NULL, zeroblob(32), zeroblob(32))",
        "INSERT OR REPLACE INTO log VALUES (9, 'heads', NULL, NULL, NULL, zeroblob(32), zeroblob(32))",
        "INSERT INTO log VALUES (4, 'heads', NULL, x'00', NULL, zeroblob(32), zeroblob(32))",
        "INSERT INTO log VALUES (4, 'heads', NULL, NULL, NULL, zeroblob(31), zeroblob(32))",
    ],
)
def test_the_log_only_grows_even_for_one_who_writes_past_the_app(bare, statement):
    before = bare.execute("SELECT * FROM log").fetchall()
    assert len(before) == 3
    with pytest.raises(Exception, match=r"only grows|CHECK constraint"):
        bare.execute(statement)
    assert bare.execute("SELECT * FROM log").fetchall() == before


def test_content_can_be_taken_out_and_nothing_else(bare):
    bare.execute("UPDATE log SET subject = NULL, salt = NULL, payload = NULL WHERE seq = 2")
    assert bare.execute("SELECT seq FROM log WHERE payload IS NULL").fetchall() == [(2,)]


def test_a_head_that_the_log_once_had_is_followed(store):
    heads = [store.head()]
    for number in range(1, 4):
        store.change([said(number, "x")])
        heads.append(store.head())
    for head in [*heads, start(PLAN.id), None]:
        store.check_follows(head)


def test_an_older_copy_that_was_put_back_is_noticed(store, tmp_path):
    store.change([said(1, "one")])
    store.close()
    old = (tmp_path / "session.db").read_bytes()
    store = SessionStore.open(tmp_path / "session.db", KEY)
    store.change([said(2, "two")])
    remembered = store.head()
    store.close()
    (tmp_path / "session.db").write_bytes(old)
    store = SessionStore.open(tmp_path / "session.db", KEY)
    with pytest.raises(StorageError, match="older copy"):
        store.check_follows(remembered)
    store.change([said(2, "another two")])
    with pytest.raises(StorageError, match="older copy"):
        store.check_follows(remembered)
    with pytest.raises(StorageError, match="older copy"):
        store.check_follows(Head(0, "00" * 32))
    store.close()


def test_a_log_that_was_tampered_with_is_not_sound(bare, tmp_path):
    bare.execute("DROP TRIGGER log_loses_content_only")
    bare.execute("UPDATE log SET payload = CAST(replace(payload, 'one', 'eno') AS BLOB) WHERE seq = 2")
    store = SessionStore.open(tmp_path / "session.db", KEY)
    assert not store.integrity()
    store.close()


# ---------------------------------------------------------------- run and vote


def test_where_a_session_stands_is_there_after_a_restart(store, tmp_path):
    clock = Clock(1_000, 86, Position("welcome", 1_000))
    store.run.begin(clock)
    store.run.stand(Position("welcome", 1_000, 2))
    store.run.turn(Spent("welcome", 400, 2), Step("welcome", 5), Position("consent", 1_400))
    store.run.set_heads(HeadCount("consent", 26))
    store.run.set_heads(HeadCount("welcome", 20))
    store.run.set_heads(HeadCount("consent", 28))
    again = reopened(store, tmp_path)
    assert again.state() is SessionState.RUNNING
    assert again.run.clock() == Clock(1_000, 86, Position("consent", 1_400))
    assert again.run.spent("welcome") == Spent("welcome", 400, 2)
    assert again.run.spent("vote") == Spent("vote")
    assert again.run.steps() == (Step("welcome", 5),)
    assert again.run.heads() == (HeadCount("consent", 28), HeadCount("welcome", 20))
    again.run.turn(Spent("consent", 10, 0), None, Position("welcome", 1_010, 2))
    assert again.run.steps() == (Step("welcome", 5),)
    again.run.finish(None)
    assert (again.state(), again.run.clock()) == (SessionState.CLOSED, None)
    assert again.run.spent("welcome") == Spent("welcome")
    assert again.entries()[-1].kind == Kind.CLOSED.value
    again.close()


ASKED = (Proposal("p1", 1, "Mentors"), Proposal("p2", 2, "Grants"))


def test_proposals_and_polls_are_there_after_a_restart(store, tmp_path):
    store.votes.save_proposals(ASKED)
    assert store.votes.next_proposal_number() == 3
    polls = [Poll(f"v{n}", n, "t", Method.YES_NO, Casting.PAPER, ("p1", "p2")) for n in (1, 2)]
    for poll in polls:
        store.votes.open_poll(poll, [replace(ASKED[0], state=ProposalState.ON_BALLOT)])
    assert store.votes.next_poll_number() == 3
    settled = replace(polls[0], issued=3, returned=1)
    store.votes.settle(settled)
    store.votes.add_count("v1", PaperCount(2, {"p1": {"yes": 2}}))
    store.votes.add_count("v1", PaperCount(2, {"p1": {"yes": 1}}))
    again = reopened(store, tmp_path)
    assert again.votes.poll("v1") == settled
    assert again.votes.poll("nowhere") is again.votes.proposal("nowhere") is again.votes.record("nowhere") is None
    assert [dict(count.counts["p1"]) for count in again.votes.counts("v1")] == [{"yes": 2}, {"yes": 1}]
    records = []
    for poll in (polls[1], settled):  # the second is closed first
        closed = replace(poll, state=PollState.CLOSED)
        records.append(PollRecord(closed, 2, count(closed, [{"p1": "yes"}, {}])))
        again.votes.close_poll(records[-1], [replace(ASKED[0], state=ProposalState.VOTED)])
    assert again.votes.records() == tuple(records)
    assert again.votes.record("v1") == records[1]
    assert again.votes.counts("v1") == ()
    assert [poll.state for poll in again.votes.polls()] == [PollState.CLOSED] * 2
    assert again.votes.proposal("p1").state is ProposalState.VOTED
    again.run.begin(Clock(0, 60, Position("welcome", 0)))
    again.run.finish(None)
    assert agrees(replay(again.entries()), again.record())
    again.close()


def test_counts_of_the_paper_can_be_forgotten(store):
    store.votes.save_proposals(ASKED)
    store.votes.open_poll(Poll("v", 1, "t", Method.YES_NO, Casting.PAPER, ("p1",)), [])
    store.votes.add_count("v", PaperCount(2, {}))
    store.votes.forget_counts("v")
    assert store.votes.counts("v") == ()
