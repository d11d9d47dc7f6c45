"""Killed in the middle of an import, a hundred times: what was said to be in stays in, and the desk opens."""

from __future__ import annotations

import os
import random
import signal
import time
import warnings

import pytest

from tests.sealing import samples
from tests.services.desks import OFFICE, desk_in
from workshop_app.sealing import age

PROGRAMME = samples.PROGRAMME
KILLS = 100
FILES = 60


@pytest.mark.skipif(not hasattr(os, "fork"), reason="a process is copied and killed, as only Unix can")
def test_killed_in_the_middle_of_an_import(tmp_path):
    paths = []
    for number in range(FILES):
        paths.append(tmp_path / f"{number}.wsealed")
        what = samples.closed(3, samples.plan(f"{number:016x}"))
        paths[-1].write_bytes(age.encrypt(samples.plain(what, OFFICE.recipients), OFFICE.recipients))
    with desk_in(tmp_path / "data", PROGRAMME) as desk:
        desk.imports.trust(PROGRAMME, samples.LAPTOP)
    dice, acknowledged, finished = random.Random(5), set(), 0
    for _ in range(KILLS):
        done, whole = _import_and_kill(tmp_path / "data", paths, dice.uniform(0, 0.25))
        acknowledged |= done
        finished += whole
        with desk_in(tmp_path / "data", PROGRAMME) as desk:
            here = {line.id for line in desk.imports.sessions(PROGRAMME)}
            assert acknowledged <= here
            records = list(desk.imports.records(PROGRAMME))
            assert {record.session.id for record in records} == here
            assert all(len(record.contributions) == 3 for record in records)
        if len(here) == FILES:
            (tmp_path / "data" / "programmes" / f"{PROGRAMME}.db").unlink()  # begin again, so that all kills count
            for rest in (tmp_path / "data" / "programmes").iterdir():
                rest.unlink()
            acknowledged = set()
            with desk_in(tmp_path / "data", PROGRAMME) as desk:
                desk.imports.trust(PROGRAMME, samples.LAPTOP)
    assert finished < KILLS / 2


def _import_and_kill(folder, paths, after):
    """Import in a process of its own and kill it `after` seconds.

    Gives the ids of the sessions that it said were in, and whether it had come to its end by itself.
    """
    reading, writing = os.pipe()
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)  # of copies of threads: there are none here
        child = os.fork()
    if child == 0:
        try:
            os.close(reading)
            with desk_in(folder, PROGRAMME) as desk:
                for path in paths:
                    (outcome,) = desk.imports.import_files(PROGRAMME, [path])
                    if outcome.summary is not None:
                        os.write(writing, f"{outcome.summary.id}\n".encode())
        finally:
            os._exit(0)
    os.close(writing)
    time.sleep(after)
    os.kill(child, signal.SIGKILL)
    _, status = os.waitpid(child, 0)
    with os.fdopen(reading) as pipe:
        said = pipe.read()
    return {line for line in said.split("\n")[:-1] if len(line) == 16}, os.WIFEXITED(status)
