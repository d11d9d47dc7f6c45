"""What an agenda promises, as laws over any agenda and as the cases people meet."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workshop_app.domain.agenda import Activity, Duty, Need, fit, length, missing_duties, move, schedule
from workshop_app.domain.errors import PlanError

activities = st.builds(
    Activity,
    id=st.text(min_size=1, max_size=4),
    title=st.text(min_size=1, max_size=20).filter(str.strip),
    minutes=st.integers(1, 60),
    need=st.sampled_from(Need),
    locked_start=st.none() | st.integers(0, 240),
    duties=st.lists(st.sampled_from(Duty), unique=True).map(tuple),
)
agendas = st.lists(activities, max_size=12)


@given(agendas)
def test_no_activity_starts_before_the_one_before_it_ends(agenda):
    slots = schedule(agenda)
    assert all(later.start >= earlier.end for earlier, later in pairwise(slots))


@given(agendas)
def test_no_activity_starts_before_its_lock_and_none_waits_without_one(agenda):
    ended = 0
    for slot in schedule(agenda):
        assert slot.start == max(ended, slot.activity.locked_start or 0)
        ended = slot.end


@pytest.mark.measured
@given(agendas)
def test_overrun_is_exactly_the_time_past_the_lock(agenda):
    for slot in schedule(agenda):
        if slot.activity.locked_start is not None:
            assert slot.start == slot.activity.locked_start + slot.overrun
        else:
            assert slot.overrun == 0


@given(agendas, st.integers(0, 300))
def test_a_trimmed_agenda_fits_and_keeps_what_must_happen(agenda, available):
    must = [a for a in agenda if a.need is Need.MUST]
    try:
        kept = fit(agenda, available)
    except PlanError:
        assert schedule(must)[-1].end > available
    else:
        assert [a for a in kept if a.need is Need.MUST] == must
        assert not kept or schedule(kept)[-1].end <= available


@given(agendas, st.integers(0, 300))
def test_nothing_is_trimmed_from_an_agenda_that_fits(agenda, more):
    assert fit(agenda, length(agenda) + more) == agenda


@pytest.mark.measured
@given(agendas.filter(bool), st.data())
def test_moving_an_activity_keeps_all_others_in_order(agenda, data):
    index, to = (data.draw(st.integers(0, len(agenda) - 1)) for _ in range(2))
    moved = move(agenda, index, to)
    assert moved[:to] + moved[to + 1 :] == agenda[:index] + agenda[index + 1 :]
    assert moved[to].title == agenda[index].title
    assert moved[to].locked_start is None


@given(agendas)
def test_a_duty_is_missing_exactly_when_no_activity_carries_it(agenda):
    missing = missing_duties(agenda)
    for duty in Duty:
        assert (duty in missing) is not any(duty in activity.duties for activity in agenda)
    assert missing == sorted(missing, key=list(Duty).index)


def test_optional_activities_give_way_from_the_last():
    warm_up, talk = Activity("a", "Warm-up", 5, need=Need.OPTIONAL), Activity("b", "Talk", 25)
    extra = Activity("c", "Extra", 10, need=Need.OPTIONAL)
    assert fit([warm_up, talk, extra], 30) == [warm_up, talk]


def test_of_two_alike_the_later_gives_way():
    pause, talk = Activity("a", "Pause", 10, need=Need.OPTIONAL), Activity("b", "Talk", 25)
    assert fit([pause, talk, pause], 35) == [pause, talk]


def test_time_saved_before_a_lock_is_not_time_gained():
    pause = Activity("a", "Pause", 10, need=Need.OPTIONAL)
    speaker = Activity("b", "Speaker", 20, locked_start=60)
    assert length([pause, speaker]) == length([speaker]) == 80


def test_an_agenda_that_cannot_fit_says_by_how_much():
    with pytest.raises(PlanError, match="needs 5 more minutes"):
        fit([Activity("a", "Talk", 25)], 20)


def test_an_empty_agenda_takes_no_time():
    assert length([]) == 0
    assert fit([], 0) == []


@pytest.mark.parametrize(
    ("values", "sentence"),
    [
        ({"minutes": 0}, "“Consent” needs at least one minute"),
        ({"minutes": 601}, "“Consent” cannot last longer than ten hours"),
        ({"locked_start": -1}, "“Consent” must start within a day"),
        ({"locked_start": 1441}, "“Consent” must start within a day"),
        ({"title": "  "}, "needs a title"),
    ],
)
def test_an_activity_that_cannot_be_held_is_refused(values, sentence):
    with pytest.raises(PlanError, match=sentence):
        Activity(**{"id": "a", "title": "Consent", "minutes": 4} | values)


def test_the_longest_and_the_latest_are_allowed():
    assert Activity("a", "Talk", 600, locked_start=1440).minutes == 600
