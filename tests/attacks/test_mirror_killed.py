"""The app is killed while it writes a mirror: what was said to be mirrored is in it, and it opens."""

from __future__ import annotations

import os
import random
import signal
import time

import pytest

from tests.storage.plans import PLAN
from workshop_app.domain.chain import Head
from workshop_app.domain.mirror import VERSION, Base, Step
from workshop_app.domain.session import SessionState, Summary
from workshop_app.storage.engine import PAGE_BYTES
from workshop_app.storage.mirror import MirrorFile, read_file, replay

KEY, HEADER, PAGES = bytes(range(32)), b'{"id":"0123456789abcdef"}', 60
SUMMARY = Summary(PLAN.id, PLAN.programme, PLAN.title, PLAN.borough, PLAN.group, PLAN.date, SessionState.RUNNING)


def filled(n):
    return n.to_bytes(4, "big") * (PAGE_BYTES // 4)


def write_for_ever(path, acknowledge):
    """Each third step writes the mirror anew; each is told once it is on the disk."""
    file = MirrorFile(path, b"0123456789abcdef", first=not path.exists())
    for n in range(1_000_000):
        numbers = tuple(range(1, PAGES + 1))
        if n % 3 == 0:
            step = Step(VERSION, Head(n, "00" * 32), 300, PAGES, numbers, Base(SUMMARY, "00" * 32))
            file.write_anew(HEADER, KEY, os.urandom(12), step, [filled(n)] * PAGES)
        else:
            step = Step(VERSION, Head(n, "00" * 32), 300, PAGES, numbers, None)
            file.append(os.urandom(12), step, [filled(n)] * PAGES)
        os.write(acknowledge, n.to_bytes(4, "big"))


@pytest.mark.skipif(not hasattr(os, "fork"), reason="a process is killed as Unix kills")
def test_a_mirror_survives_thirty_kills_in_mid_write(tmp_path):
    dice, path = random.Random(5), tmp_path / "WS000000.MIR"
    for _ in range(30):
        reads, writes = os.pipe()
        child = os.fork()
        if child == 0:  # pragma: no cover - it is killed
            try:
                write_for_ever(path, writes)
            finally:
                os._exit(1)
        os.close(writes)
        acknowledged = -1
        for _step in range(dice.randint(1, 7)):
            acknowledged = int.from_bytes(os.read(reads, 4), "big")
        until = time.perf_counter() + dice.random() * 0.004
        while time.perf_counter() < until:
            pass
        os.kill(child, signal.SIGKILL)
        _pid, status = os.waitpid(child, 0)
        assert os.WIFSIGNALED(status), "the writer failed by itself"
        while told := os.read(reads, 4):
            acknowledged = int.from_bytes(told, "big")
        os.close(reads)
        whole = path if path.exists() else path.with_suffix(".NEW")
        found = replay(read_file(whole), KEY)
        assert found.last.head.n >= acknowledged
        assert set(found.pages.values()) == {filled(found.last.head.n)}
