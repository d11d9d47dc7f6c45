"""Running a session: the timer survives a restart, what must happen stays, and the log tells what was done."""

from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.services.begun import ID, room_in, rooms
from tests.storage.plans import PLAN
from workshop_app.domain.agenda import Activity, Duty, Need, length
from workshop_app.domain.contribution import ContributionKind
from workshop_app.domain.errors import LockedError, PlanError, StorageError
from workshop_app.domain.journal import agrees, replay
from workshop_app.domain.poll import Casting, Method
from workshop_app.domain.running import Position, Step, remaining
from workshop_app.domain.session import SessionState, Waiver
from workshop_app.services.capture import Draft


@pytest.fixture
def room(tmp_path):
    yield from rooms(tmp_path)


def listed(room):
    return room.workspace.vault.session_keys(ID).summary.state


def test_a_session_begins_with_its_first_activity(tmp_path):
    with room_in(tmp_path, begun=False) as room:
        before = room.running.open(ID)
        assert (before.state, before.position, before.started, before.activity) == (
            SessionState.PLANNED,
            None,
            None,
            None,
        )
        assert (before.planned, before.late) == (length(PLAN.agenda), 0)
        begun = room.running.begin(ID)
        now = int(room.clock.now())
        assert begun.state is SessionState.RUNNING
        assert begun.position == Position("welcome", now)
        assert begun.activity is PLAN.agenda[0] or begun.activity == PLAN.agenda[0]
        assert (begun.started, begun.now, begun.late) == (now, now, 0)
        assert listed(room) is SessionState.RUNNING
        with pytest.raises(PlanError, match="begun before"):
            room.running.begin(ID)


@pytest.mark.parametrize("duty", Duty)
def test_a_session_that_owes_something_does_not_begin(tmp_path, duty):
    bare = tuple(replace(a, duties=tuple(d for d in a.duties if d is not duty)) for a in PLAN.agenda)
    with room_in(tmp_path, replace(PLAN, agenda=bare), begun=False) as room:
        with pytest.raises(PlanError, match=duty.value):
            room.running.begin(ID)
        assert room.running.open(ID).state is SessionState.PLANNED
        waived = replace(PLAN, agenda=bare, waivers=(Waiver(duty, "The hosts do this themselves."),))
        room.store.save_session(waived)
        assert room.running.begin(ID).state is SessionState.RUNNING


def test_a_killed_app_opens_with_the_timer_where_it_was(room):
    room.clock.advance(400)
    room.running.next(ID)
    room.clock.advance(90)
    room.running.add_minutes(ID, 2)
    before = room.running.open(ID)
    room.restart()
    assert room.running.open(ID) == before
    room.clock.advance(30)
    after = room.running.open(ID)
    assert remaining(after.position, after.activity, after.now) == 60 * (4 + 2) - 120


def test_steps_are_kept_to_five_minutes(room):
    for activity, seconds in (("welcome", 6 * 60), ("consent", 8 * 60), ("warm-up", 140)):
        assert room.running.open(ID).position.activity == activity
        room.clock.advance(seconds)
        room.running.next(ID)
    assert room.running.open(ID).steps == (Step("welcome", 5), Step("consent", 10), Step("warm-up", 0))


def test_an_activity_that_was_only_passed_through_is_not_a_step(room):
    room.clock.advance(300)
    room.running.next(ID)
    room.clock.advance(29)
    room.running.go_to(ID, "experiences")
    assert room.running.open(ID).steps == (Step("welcome", 5),)


def test_going_on_by_mistake_and_back_leaves_the_timer_where_it_was(room):
    room.clock.advance(200)
    room.running.add_minutes(ID, 3)
    room.running.next(ID)
    room.clock.advance(10)
    back = room.running.back(ID)
    assert remaining(back.position, back.activity, back.now) == 60 * (6 + 3) - 200
    room.clock.advance(160)
    room.running.next(ID)
    assert room.running.open(ID).steps == (Step("welcome", 5), Step("welcome", 5))  # 200 s and 160 s


def test_turning_to_the_activity_that_is_on_changes_nothing(room):
    room.clock.advance(100)
    before = room.running.open(ID)
    assert room.running.go_to(ID, "welcome") == before


def test_an_activity_that_went_from_the_agenda_behind_its_back_does_not_hold_the_session_up(room):
    room.store.save_session(replace(PLAN, agenda=PLAN.agenda[1:]))
    with pytest.raises(PlanError, match="no longer in the agenda"):
        room.running.next(ID)
    assert room.running.open(ID).activity is None
    room.clock.advance(300)
    assert room.running.go_to(ID, "consent").steps == (Step("welcome", 5),)


def test_there_is_nothing_before_the_first_and_after_the_last(room):
    with pytest.raises(PlanError, match="none before it"):
        room.running.back(ID)
    room.running.go_to(ID, "next")
    with pytest.raises(PlanError, match="last activity"):
        room.running.next(ID)
    with pytest.raises(PlanError, match="not in the agenda"):
        room.running.go_to(ID, "nowhere")


@pytest.mark.parametrize(("more", "left"), [(1, 7), (-1, 5), (-100, 1), (10_000, 600)])
def test_minutes_are_added_and_taken_but_one_stays(room, more, left):
    state = room.running.add_minutes(ID, more)
    assert state.activity.minutes + state.position.added == left


def test_heads_are_counted_per_activity_and_the_last_number_stands(room):
    room.running.set_heads(ID, "consent", 26)
    room.running.set_heads(ID, "experiences", 28)
    assert dict(room.running.set_heads(ID, "consent", 27).heads) == {"consent": 27, "experiences": 28}
    assert dict(room.restart().running.open(ID).heads) == {"consent": 27, "experiences": 28}
    for heads in (-1, 2_001):
        with pytest.raises(PlanError, match="from 0 to 2,000"):
            room.running.set_heads(ID, "consent", heads)
    with pytest.raises(PlanError, match="not in the agenda"):
        room.running.set_heads(ID, "nowhere", 5)
    room.store.set_state(SessionState.SEALED)
    with pytest.raises(PlanError, match="sealed"):
        room.running.set_heads(ID, "consent", 5)


# ---------------------------------------------------------------- being late, and trimming


def test_a_session_that_is_late_says_by_how_much_and_trimming_makes_up_for_it(room):
    room.clock.advance(60 * (6 + 4))
    late = room.running.open(ID)
    assert late.late == 4
    offered = room.running.trim(ID)
    assert [activity.id for activity in offered] == [a.id for a in PLAN.agenda if a.id != "warm-up"]
    assert room.running.open(ID) == late, "an offer changes nothing"
    trimmed = room.running.change_agenda(ID, offered)
    assert trimmed.session.agenda == offered
    assert (trimmed.late, trimmed.planned) == (-1, late.planned)
    assert room.running.trim(ID) == offered, "there is nothing more to make up for"
    assert room.restart().running.open(ID) == trimmed


def test_an_agenda_that_is_on_time_is_left_as_it_is(room):
    assert room.running.trim(ID) == PLAN.agenda
    room.running.go_to(ID, "next")
    assert room.running.trim(ID) == PLAN.agenda


def test_where_even_what_must_happen_does_not_fit_it_says_by_how_much(room):
    room.clock.advance(60 * (6 + 20))
    with pytest.raises(PlanError, match="needs 15 more minutes"):
        room.running.trim(ID)


@st.composite
def evenings(draw):
    minutes = st.integers(1, 30)
    middle = draw(
        st.lists(st.tuples(minutes, st.sampled_from(Need), st.none() | st.integers(0, 120)), min_size=1, max_size=6)
    )
    duties = Activity("first", "First", draw(minutes), duties=tuple(Duty))
    rest = (Activity(f"a{n}", "x", m, need=need, locked_start=lock) for n, (m, need, lock) in enumerate(middle))
    return (duties, *rest), draw(st.integers(0, 90))


@given(evenings())
@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_a_trimmed_evening_ends_on_time_and_keeps_what_must_happen(tmp_path_factory, made):
    agenda, minutes = made
    with room_in(tmp_path_factory.mktemp("room"), replace(PLAN, agenda=agenda)) as room:
        room.clock.advance(60 * minutes)
        try:
            offered = room.running.trim(ID)
        except PlanError:
            must = [a for a in agenda[1:] if a.need is Need.MUST]
            assert _end(agenda[0].minutes, minutes, must) > length(agenda)
        else:
            assert _end(agenda[0].minutes, minutes, offered[1:]) <= max(length(agenda), agenda[0].minutes, minutes)
            assert [a for a in offered if a.need is Need.MUST] == [a for a in agenda if a.need is Need.MUST]
            room.running.change_agenda(ID, offered)


def _end(first, now, rest):
    """Minutes from the start to the end, reckoned minute by minute."""
    clock = max(first, now)
    for activity in rest:
        clock = max(clock, activity.locked_start or 0) + activity.minutes
    return clock


def test_agenda_changes_during_the_run_are_in_the_log(room):
    more = Activity("more", "More experiences", 10)
    changed = (*PLAN.agenda[:4], more, *PLAN.agenda[4:])
    before = len(room.store.entries())
    room.running.change_agenda(ID, changed)
    assert [entry.kind for entry in room.store.entries()[before:]] == ["session.planned"]
    assert replay(room.store.entries()).session.agenda == changed
    assert all(entry.payload is not None for entry in room.store.entries())


@pytest.mark.parametrize(
    ("gone", "sentence"),
    [("welcome", "“Welcome and purpose” must stay"), ("next", "“Next steps” must stay"), ("vote", "must stay")],
)
def test_what_must_happen_cannot_be_dropped_during_the_run(room, gone, sentence):
    with pytest.raises(PlanError, match=sentence):
        room.running.change_agenda(ID, [a for a in PLAN.agenda if a.id != gone])
    assert room.running.open(ID).session == PLAN


def test_what_was_held_stays_in_the_agenda_even_where_it_was_optional(room):
    room.running.go_to(ID, "warm-up")
    room.clock.advance(300)
    room.running.go_to(ID, "experiences")
    with pytest.raises(PlanError, match="“Warm-up” must stay"):
        room.running.change_agenda(ID, [a for a in PLAN.agenda if a.id != "warm-up"])


def test_a_duty_cannot_be_taken_out_of_what_carries_it(room):
    without = [replace(a, duties=()) if a.id == "vote" else a for a in PLAN.agenda]
    with pytest.raises(PlanError, match="lose its vote"):
        room.running.change_agenda(ID, without)


# ---------------------------------------------------------------- the close


def test_a_closed_session_adds_up_and_keeps_no_clock(room):
    room.clock.advance(300)
    room.running.next(ID)
    room.clock.advance(240)
    room.running.set_heads(ID, "consent", 26)
    closed = room.running.close(ID)
    assert closed.state is SessionState.CLOSED
    assert (closed.position, closed.started) == (None, None)
    assert closed.steps == (Step("welcome", 5), Step("consent", 5))
    assert listed(room) is SessionState.CLOSED
    record = room.store.record()
    assert agrees(replay(room.store.entries()), record)
    assert room.workspace.vault.session_keys(ID).head == room.store.head()
    for step in (
        lambda: room.running.close(ID),
        lambda: room.running.next(ID),
        lambda: room.running.add_minutes(ID, 1),
        lambda: room.running.trim(ID),
        lambda: room.running.change_agenda(ID, PLAN.agenda),
    ):
        with pytest.raises(PlanError, match="closed, not running"):
            step()


def test_a_session_does_not_close_while_a_poll_is_open(room):
    proposal = room.votes.propose(ID, "Mentors")
    poll = room.votes.open_poll(ID, "The vote", Method.YES_NO, [proposal.id], Casting.HAND_TO_HAND, 0)
    with pytest.raises(PlanError, match="“The vote” is still open"):
        room.running.close(ID)
    room.votes.close_poll(ID, poll.id)
    assert room.running.close(ID).state is SessionState.CLOSED


# ---------------------------------------------------------------- the vault's memory


def test_an_older_copy_put_back_behind_the_apps_back_is_noticed(room):
    path = room.workspace.folder.session(ID)
    room.restart()
    old = path.read_bytes()
    room.running.next(ID)
    room.running.set_heads(ID, "consent", 26)
    room.restart()
    room.workspace.forget(ID)
    path.write_bytes(old)
    with pytest.raises(StorageError, match="older copy"):
        room.running.open(ID)
    assert path.read_bytes() == old


def test_the_list_of_sessions_is_put_right_after_a_crash_between_the_two(room):
    room.store.set_state(SessionState.CLOSED)
    assert listed(room) is SessionState.RUNNING
    room.running.open(ID)
    assert listed(room) is SessionState.CLOSED


def test_nothing_is_to_be_had_while_locked(room):
    room.workspace.close()
    with pytest.raises(LockedError):
        room.running.open(ID)


def test_a_session_whose_keys_could_not_be_kept_leaves_no_file(room):
    path = room.workspace.folder.session(ID)
    room.workspace.forget(ID)
    aside = path.rename(path.with_name("aside"))
    with pytest.raises(Exception, match="UNIQUE"):
        room.workspace.create_session(PLAN, 4)  # its keys are in the vault already
    assert not list(path.parent.glob(f"{ID}*"))
    aside.rename(path)
    assert room.store.session() == PLAN


def test_the_lock_remembers_where_the_log_stands(room):
    room.capture.add(ID, Draft(ContributionKind.NEED, "Night buses"))
    head = room.store.head()
    assert room.workspace.vault.session_keys(ID).head != head
    room.restart()
    assert room.workspace.vault.session_keys(ID).head == head
