"""Files examined in a process of their own: the same verdicts, whatever becomes of that process."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from contextlib import closing, suppress
from dataclasses import replace
from pathlib import Path

import pytest

from tests.sealing import samples
from tests.services.desks import CLOSED, OFFICE, desk_in, sealed
from workshop_app.domain.sealed import LaptopState
from workshop_app.services import examiner
from workshop_app.services.sealed_files import Office, examine

MANY = 6
KNOWN = {samples.LAPTOP: LaptopState.KNOWN}


@pytest.fixture
def office():
    return Office(OFFICE.identities, KNOWN, samples.PROGRAMME)


@pytest.fixture
def paths(tmp_path):
    """Reports that pass and files that do not, in turns."""
    good = [sealed(tmp_path, f"{number}.wsealed", CLOSED) for number in range(MANY)]
    stranger = sealed(tmp_path, "stranger.wsealed", seed=bytes(31) + b"\x05")
    torn = tmp_path / "torn.wsealed"
    torn.write_bytes(good[0].read_bytes()[:-1])
    none = tmp_path / "no file.wsealed"
    return [good[0], stranger, good[1], torn, none, *good[2:]]


@pytest.fixture
def worker(office):
    worker = examiner._Worker(office)
    try:
        assert worker._answers.poll(60), "it never took up its work"
        yield worker
    finally:
        worker.close()
        assert not worker._process.is_alive()


def told(one):
    """What a verdict says, without the PDF and the words of the log that the other process keeps."""
    refusal = one.refusal and (type(one.refusal), one.refusal.code, str(one.refusal), vars(one.refusal))
    verified = one.verified and replace(
        one.verified, report=b"", entries=tuple((each.seq, each.hash) for each in one.verified.entries)
    )
    return one.name, one.data, one.digest, verified, refusal


def test_the_other_process_says_what_this_one_would(worker, office, paths):
    assert worker.is_ready()
    found = list(examiner._in_the_worker(paths, office, worker))
    assert list(map(told, found)) == [told(examine(path, office)) for path in paths]
    assert [one.verified is not None for one in found] == [True, False, True, False, False, *[True] * 4]
    assert found[1].refusal.laptop, "whom to telephone comes through the pipe too"


def test_while_the_other_process_is_at_work_this_one_examines_too(office, paths):
    class Slow:
        def __init__(self):
            self.asked, self.answered = [], 0

        def ask(self, path):
            self.asked.append(path)

        def has_answer(self):
            return False

        def answer(self):
            self.answered += 1
            return examine(self.asked[self.answered - 1], office)

    slow = Slow()
    found = list(examiner._in_the_worker(paths, office, slow))
    assert list(map(told, found)) == [told(examine(path, office)) for path in paths]
    assert slow.answered == len(slow.asked) < len(paths)
    assert slow.asked[:2] == paths[:2], "it is asked for what is needed first"


def test_what_a_killed_process_does_not_answer_is_examined_here(worker, office, paths):
    coming = examiner._in_the_worker(paths, office, worker)
    first = next(coming)
    os.kill(worker._process.pid, signal.SIGKILL)
    worker._process.join()
    found = [first, *coming]
    assert list(map(told, found)) == [told(examine(path, office)) for path in paths]
    assert not worker.is_ready()


def test_a_process_that_cannot_be_started_is_done_without(office, paths, monkeypatch):
    def refused(_self):
        raise OSError("no process left")

    monkeypatch.setattr("multiprocessing.context.SpawnProcess.start", refused)
    with closing(examiner.examined(paths, office, many=1)) as coming:
        assert list(map(told, coming)) == [told(examine(path, office)) for path in paths]


@pytest.mark.parametrize("many", [1, 100])
def test_every_file_has_its_verdict_in_the_order_in_which_they_came(office, paths, many):
    with closing(examiner.examined(paths * 3, office, many)) as coming:
        assert [one.name for one in coming] == [path.name for path in paths] * 3


def test_stopping_early_leaves_no_process_behind(office, paths):
    with closing(examiner.examined(paths, office, many=1)) as coming:
        next(coming)
    assert not [child for child in examiner.multiprocessing.active_children() if child.name == "examine"]


def test_the_process_ends_when_the_app_is_killed(tmp_path):
    """It holds the office's secrets: nobody may find it running, with them, after the app."""
    script = """
import multiprocessing, os, signal, sys
from workshop_app.services import examiner
from workshop_app.services.sealed_files import Office
if __name__ == "__main__":
    worker = examiner._Worker(Office(("secret",), {}))
    assert worker._answers.poll(60)
    print(worker._process.pid, flush=True)
    os.kill(os.getpid(), signal.SIGKILL)
"""
    (tmp_path / "app.py").write_text(script)
    done = subprocess.run(
        [sys.executable, tmp_path / "app.py"], capture_output=True, text=True, timeout=120, check=False
    )
    assert done.returncode == -signal.SIGKILL, done.stderr
    pid = int(done.stdout)
    for _ in range(200):
        if not _runs(pid):
            return
        with suppress(subprocess.TimeoutExpired):
            subprocess.run(["sleep", "0.05"], timeout=1, check=False)
    os.kill(pid, signal.SIGKILL)
    pytest.fail("it was still there")


def _runs(pid):
    try:
        return Path(f"/proc/{pid}/stat").read_text().split()[2] != "Z"
    except (FileNotFoundError, ProcessLookupError):
        return False


def test_many_files_are_taken_in_through_it(tmp_path, monkeypatch):
    monkeypatch.setattr(examiner, "MANY", 1)
    monkeypatch.setattr(examiner.examined, "__defaults__", (1,))
    paths = []
    for number in range(4):
        what = samples.closed(1, samples.plan(f"{number:016x}", title=f"Evening {number}"))
        paths.append(sealed(tmp_path, f"{number}.wsealed", what))
    with desk_in(tmp_path / "data", samples.PROGRAMME) as desk:
        desk.imports.trust(samples.PROGRAMME, samples.LAPTOP)
        outcomes = desk.imports.import_files(samples.PROGRAMME, paths)
        assert [outcome.code for outcome in outcomes] == [None] * 4
        assert len(desk.imports.sessions(samples.PROGRAMME)) == 4
