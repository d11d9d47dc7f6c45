"""The benchmarks' arithmetic, and that each of them is there to be run. How fast anything is, no test asks."""

from __future__ import annotations

import importlib
import random
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from build_scripts import bench
from build_scripts.bench import Row
from build_scripts.benchmarks import _figures, _memory, _process, _world, many

ROOT = Path(__file__).resolve().parent.parent
figures = st.lists(st.integers(0, 1_000), min_size=1, max_size=300)


def test_every_module_measures_something_under_a_name_of_its_own() -> None:
    names = bench.modules(ROOT)
    assert {"against_age", "commits", "imports", "keys", "many", "seal", "start", "tables", "window"} <= set(names)
    assert not [name for name in names if name.startswith("_")]
    for name in names:
        assert callable(importlib.import_module(f"build_scripts.benchmarks.{name}").rows)


def test_a_row_is_held_against_its_bar_by_ratio_or_by_itself() -> None:
    assert Row("import", 3.9, 2.0, "ms", 2).figure == pytest.approx(1.95)
    assert Row("memory", 150, None, "MB", 220).figure == 150
    assert bench.all_pass([Row("a", 2, 1, "ms", 2), Row("b", 16, None, "ms", 16)])
    assert not bench.all_pass([Row("a", 2, 1, "ms", 2), Row("b", 16.01, None, "ms", 16)])


@given(figures, st.sampled_from([0.5, 0.95, 0.99, 1.0]))
def test_a_percentile_is_the_smallest_figure_that_the_share_does_not_exceed(given_: list[int], share: float) -> None:
    found = _figures.percentile(given_, share)
    assert found in given_
    assert sum(each <= found for each in given_) >= share * len(given_) - 1e-9
    assert sum(each < found for each in given_) < share * len(given_)


def test_a_percentile_of_nothing_is_refused() -> None:
    with pytest.raises(ValueError, match="nothing was measured"):
        _figures.percentile([], 0.95)


def test_things_measured_in_turns_are_first_equally_often() -> None:
    order: list[str] = []

    def measured(name: str) -> float:
        order.append(name)
        return float(len(order))

    ones, others = _figures.in_turns(lambda: measured("a"), lambda: measured("b"), 4)
    assert "".join(order) == "abbaabba"
    assert ones == [1.0, 4.0, 5.0, 8.0]
    assert others == [2.0, 3.0, 6.0, 7.0]


def test_the_world_is_the_same_each_time_and_never_repeats_a_number() -> None:
    said = _world.said(200, seed=3)
    assert said == _world.said(200, seed=3)
    assert len({item.id for item in said}) == len({item.number for item in said}) == 200
    assert len({item.text for item in said}) > 190
    assert _world.sentence(random.Random(1)).isascii(), "it is typed key by key"


def test_a_running_session_holds_what_was_asked_for() -> None:
    with _world.world() as world:
        session = world.session(7)
        assert len(world.services.capture.contributions(session)) == 7
        folder = world.folder.root
    assert not folder.exists()


def test_what_is_measured_elsewhere_comes_back_and_finds_no_screen(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PYTHONDONTWRITEBYTECODE", "1")
    around = _process.surroundings()
    assert around["QT_QPA_PLATFORM"] == "offscreen"
    assert "PYTHONDONTWRITEBYTECODE" not in around


def test_the_memory_of_a_process_is_given_in_bytes() -> None:
    assert 10_000_000 < _memory.resident() < 10_000_000_000


def test_the_memory_of_processes_that_were_started_counts_too() -> None:
    alone = _memory.with_children()
    command = [sys.executable, "-c", "held = bytearray(50_000_000); print(); input()"]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as child:
        assert child.stdout is not None
        child.stdout.readline()
        together = _memory.with_children()
        child.communicate("\n")
    if sys.platform == "linux":
        assert together - alone > 40_000_000


def test_slowing_down_and_growing_show_in_the_figures_of_many() -> None:
    """A thousand files at 10 ms each, and the last hundred at 13; 200 MB, and 300 in the last tenth."""
    at = [0.010 * number for number in range(901)]
    at += [at[-1] + 0.013 * number for number in range(1, 101)]
    slower, most, grown = many.figures(at, [100.0] * 5 + [200.0] * 40 + [300.0] * 5)
    assert slower.figure == pytest.approx(1.3)
    assert most.figure == 300.0
    assert grown.figure == pytest.approx(1.5)
    assert not any(row.passes for row in (slower, grown))
    assert all(row.passes for row in many.figures([0.01 * number for number in range(1001)], [200.0] * 50))
