"""The app is killed at any moment: nothing that was said to be saved is gone, and everything opens again (C4).

A kill leaves to the system what was handed to it. That the disk has it before the app says so is the engine's setting
`synchronous = FULL`, which it asserts at every opening.
"""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import time
from collections import Counter
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.attacks.typist import KEY
from tests.sealing import samples
from tests.services import desks
from tests.services.begun import ID, room_in
from workshop_app.domain.poll import Casting, Method
from workshop_app.paths import DataFolder
from workshop_app.services.capture import CaptureService
from workshop_app.services.desk_care import DeskCareService
from workshop_app.services.import_reports import ImportService
from workshop_app.services.run_session import RunService
from workshop_app.services.sources import real
from workshop_app.services.vote import VoteService
from workshop_app.services.workspace import Workspace
from workshop_app.storage.migrate import remove_database

ROOT = Path(__file__).resolve().parents[2]
KILLS = 100
REPORTS = 60
pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="the tests' worker forks, which this system cannot")


class Typist:
    """The other process, and what it said."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self._process = process
        assert self._line() == ["ready"]

    def work_and_die(self, steps: int, seconds: float, *job: str) -> list[list[str]]:
        """Let a worker begin so many steps, kill it `seconds` later, and give what it said (words per line).

        With no steps it is killed while it opens the databases, when it mends what the last kill left. Counting
        steps, not seconds, makes a slow machine do as much as a fast one.
        """
        self._process.stdin.write(" ".join(job) + "\n")
        self._process.stdin.flush()
        said, pid, begun = [], None, 0
        while pid is None or begun < steps:  # the worker may speak before its parent does
            line = self._line()
            if line[0] == "pid":
                pid = int(line[1])
            else:
                said.append(line)
                begun += line[0] == "begin"
                assert line[0] != "fault", line
        time.sleep(seconds)
        os.kill(pid, signal.SIGKILL)
        while (line := self._line()) != ["gone"]:
            said.append(line)
        assert not [line for line in said if line[0] == "fault"], said[-1]
        return said

    def _line(self) -> list[str]:
        line = self._process.stdout.readline()
        assert line, "the worker's parent died"
        return line.split()


@pytest.fixture
def typist():
    process = subprocess.Popen(
        [sys.executable, "-m", "tests.attacks.typist"],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        encoding="utf-8",
    )
    with process:
        yield Typist(process)
        process.stdin.close()


def moment(chance: random.Random) -> tuple[int, float]:
    """When to kill: after how many steps, and how many seconds into the last."""
    steps = chance.choice((0, 1, 2, 4, 8))
    return steps, chance.uniform(0, 0.003 if steps else 0.03)


@contextmanager
def opened(folder: Path):
    """The data folder, opened again as the app does after it was killed."""
    workspace = Workspace(DataFolder(folder), real())
    workspace.open_vault(KEY)
    try:
        yield workspace
    finally:
        workspace.close()


def test_a_hundred_kills_while_typing_lose_nothing_that_was_saved(tmp_path, typist):
    with room_in(tmp_path):
        pass
    chance = random.Random(2)
    there: dict[str, str] = {}
    for number in range(KILLS):
        said = typist.work_and_die(*moment(chance), "capture", str(tmp_path))
        there |= {line[1]: line[2] for line in said if line[0] == "done"}
        with opened(tmp_path) as workspace:
            found = {item.id: item.text for item in CaptureService(workspace).contributions(ID)}
            if found != there:
                # The one step under way at the kill may be there, whole; nothing else.
                assert said[-1][0] == "begin"
                _, what, text = said[-1]
                new = set(found) - set(there)
                assert len(new) == (what == "add")
                assert found == there | {new.pop() if what == "add" else what: text}
                there = found
            if number % 20 == 19:
                assert workspace.session(ID).integrity()
    assert len(there) > KILLS / 2, "the worker hardly worked, so this proved little"
    with opened(tmp_path) as workspace:
        assert workspace.session(ID).integrity()
        assert RunService(workspace).close(ID).session.id == ID


def test_a_hundred_kills_while_voting_lose_no_ballot(tmp_path, typist):
    with room_in(tmp_path) as room:
        proposal = room.votes.propose(ID, "Mentors")
        poll = room.votes.open_poll(ID, "The vote", Method.YES_NO, [proposal.id], Casting.HAND_TO_HAND, 0)
    chance = random.Random(3)
    cast: Counter[str] = Counter()
    for _ in range(KILLS):
        said = typist.work_and_die(*moment(chance), "ballots", str(tmp_path), poll.id, proposal.id)
        cast.update(line[2] for line in said if line[0] == "done")
        with opened(tmp_path) as workspace:
            found = VoteService(workspace).turnout(ID, poll.id).cast
        if found != cast.total():
            assert found == cast.total() + 1
            assert said[-1][0] == "begin"
            cast[said[-1][2]] += 1
    assert cast.total() > KILLS / 2, "the worker hardly worked, so this proved little"
    with opened(tmp_path) as workspace:
        record = VoteService(workspace).close_poll(ID, poll.id, "The laptop was switched off a hundred times.")
        assert Counter(record.tallies[0].counts) == cast
        assert record.cast == cast.total()


def test_a_hundred_kills_while_taking_in_lose_no_report_and_leave_none_by_half(tmp_path, typist):
    programme, folder, stick = samples.PROGRAMME, tmp_path / "data", tmp_path / "stick"
    stick.mkdir()
    for number in range(REPORTS):
        session = f"{number:016x}"
        desks.sealed(stick, f"{session}.wsealed", samples.closed(3, samples.plan(session)))
    chance = random.Random(5)
    there: set[str] = set()
    taken = 0
    for number in range(KILLS):
        if not number or len(there) > REPORTS - 15:  # begin again with an empty desk, so that all kills count
            remove_database(DataFolder(folder).programme(programme))
            with desks.desk_in(folder, programme, seed=1) as desk:
                if number:
                    DeskCareService(desk.workspace).begin_anew(programme)
                desk.imports.trust(programme, samples.LAPTOP)
            there = set()
        steps, _ = moment(chance)
        said = typist.work_and_die(steps, chance.uniform(0, 0.015), "imports", str(folder), programme, str(stick))
        done = {line[2] for line in said if line[0] == "done"}
        taken += len(done)
        there |= done
        with opened(folder) as workspace:
            sessions = ImportService(workspace).sessions(programme)
            found = {line.id for line in sessions}
            if found != there:  # the one under way at the kill may be there, whole; nothing else
                assert said[-1][:2] == ["begin", "import"]
                assert found == there | {said[-1][2]}
                there = found
            assert all(line.contributions == 3 for line in sessions)
            if number % 10 == 9:
                assert [len(each.contributions) for each in ImportService(workspace).records(programme)] == [3] * len(
                    there
                )
    assert taken > KILLS / 2, "the worker hardly worked, so this proved little"
