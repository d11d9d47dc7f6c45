"""Work that is done in the window's own time: all of it, in order, and only what was asked for last."""

from __future__ import annotations

from collections.abc import Iterator

from pytestqt.qtbot import QtBot

from workshop_app.ui.piecework import Piecework


def counting(done: list[int], upto: int) -> Iterator[None]:
    for number in range(upto):
        done.append(number)
        yield


def test_all_of_it_is_done_over_several_turns(qtbot: QtBot) -> None:
    done: list[int] = []
    work = Piecework()
    work.start(counting(done, 200_000), at_once=False)
    assert work.going_on
    assert done == []
    qtbot.waitUntil(lambda: bool(done))
    assert len(done) < 200_000
    qtbot.waitUntil(lambda: not work.going_on)
    assert done == list(range(200_000))


def test_a_little_is_done_before_the_call_returns(qtbot: QtBot) -> None:
    done: list[int] = []
    work = Piecework()
    work.start(counting(done, 10), at_once=True)
    assert done == list(range(10))
    assert not work.going_on


def test_what_was_begun_before_is_left(qtbot: QtBot) -> None:
    first: list[int] = []
    second: list[int] = []
    work = Piecework()
    work.start(counting(first, 1_000_000), at_once=False)
    qtbot.waitUntil(lambda: bool(first))
    stopped = len(first)
    work.start(counting(second, 5), at_once=False)
    qtbot.waitUntil(lambda: not work.going_on)
    assert len(first) == stopped
    assert second == list(range(5))
    work.start(counting(first, 1_000_000), at_once=False)
    work.start(counting(second, 5), at_once=True)
    qtbot.wait(20)
    assert len(first) == stopped
