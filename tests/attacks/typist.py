"""A process that works until it is killed, for the tests of kills. Run as a program, it is told what to do.

It forks one worker per line it reads (`capture FOLDER`, `ballots FOLDER POLL PROPOSAL` or `imports FOLDER PROGRAMME
STICK`), so that a hundred kills do not cost a hundred starts of Python. The worker says `begin …` before each step and
`done …` when the app has said that it is saved; when it is dead, the program says `gone`.
"""

from __future__ import annotations

import os
import secrets
import sys
from dataclasses import replace
from pathlib import Path

from tests.storage.plans import PLAN
from workshop_app.domain.contribution import ContributionKind
from workshop_app.paths import DataFolder
from workshop_app.privacy.reading import READING
from workshop_app.services.capture import CaptureService, Draft
from workshop_app.services.import_reports import ImportService
from workshop_app.services.sources import real
from workshop_app.services.vote import VoteService
from workshop_app.services.workspace import Workspace

KEY = bytes([1]) * 32


def say(*words: str) -> None:
    """One line, in one piece."""
    os.write(1, (" ".join(words) + "\n").encode())


def capture(workspace: Workspace) -> None:
    """Take down, and every third time change what was taken down last."""
    service = CaptureService(workspace)
    last = None
    while True:
        text = secrets.token_hex(40)
        if last is None or secrets.randbelow(3):
            say("begin", "add", text)
            last = service.add(PLAN.id, Draft(ContributionKind.NEED, text)).saved[0]
        else:
            say("begin", last.id, text)
            last = service.edit(PLAN.id, replace(last, text=text)).saved[0]
        say("done", last.id, text)


def ballots(workspace: Workspace, poll: str, proposal: str) -> None:
    """Cast ballots by hand."""
    service = VoteService(workspace)
    while True:
        key = secrets.choice(["yes", "no", "abstain"])
        say("begin", "cast", key)
        service.cast(PLAN.id, poll, {proposal: key})
        say("done", "cast", key)


def imports(workspace: Workspace, programme: str, stick: str) -> None:
    """Take in the reports on the stick that are not in yet, one after the other; each is named after its session."""
    service = ImportService(workspace)
    here = {line.id for line in service.sessions(programme)}
    for path in sorted(Path(stick).iterdir()):
        if path.stem not in here:
            say("begin", "import", path.stem)
            (outcome,) = service.import_files(programme, [path])
            assert outcome.code is None, outcome.sentence
            say("done", "import", path.stem)


def work(job: str, folder: str, *arguments: str) -> None:
    """Open the data folder as the app does, and go on until the end."""
    workspace = Workspace(DataFolder(Path(folder)), real())
    workspace.open_vault(KEY)
    {"capture": capture, "ballots": ballots, "imports": imports}[job](workspace, *arguments)


def serve() -> None:
    """Fork a worker per line of the input and wait for its end. As in the suite, names are found by rules alone: each
    worker would load the encoder anew before its first line, which costs more than all that it then writes.
    """
    READING.encoder = lambda: None  # type: ignore[method-assign]
    say("ready")
    for line in sys.stdin:
        child = os.fork()
        if child == 0:
            try:
                work(*line.split())
            except BaseException as fault:  # noqa: BLE001 - whatever it is, the test must read it
                say("fault", repr(fault))
            os._exit(1)
        say("pid", str(child))
        os.waitpid(child, 0)
        say("gone")


if __name__ == "__main__":
    serve()
