"""The clock and the dice: real ones, and ones that repeat themselves."""

from datetime import date, datetime

from workshop_app.services.sources import HandClock, real, seeded

START = datetime(2026, 3, 1, 18, 30)


def test_the_same_seed_gives_the_same_numbers_and_another_seed_others():
    one, same, other = seeded(1, START), seeded(1, START), seeded(2, START)
    drawn = [one.token(n) for n in (8, 32, 1)]
    assert drawn == [same.token(n) for n in (8, 32, 1)]
    assert drawn != [other.token(n) for n in (8, 32, 1)]
    assert [len(token) for token in drawn] == [8, 32, 1]


def test_a_seeded_clock_moves_only_when_told():
    clock = HandClock(START)
    sources = seeded(1, clock)
    assert sources.now() == START.timestamp() == seeded(1, START).now()
    assert sources.today() == date(2026, 3, 1)
    clock.advance(6 * 3600)
    assert sources.now() == START.timestamp() + 6 * 3600
    assert sources.today() == date(2026, 3, 2)


def test_real_numbers_do_not_repeat():
    sources = real()
    assert len({sources.new_id() for _ in range(1000)}) == 1000
    assert len(sources.new_id()) == 16
    assert sources.today() == date.fromtimestamp(sources.now())
