"""The app is killed between the typing of a concern and its seal: nothing is there, and nothing says that it was begun.

The process that is killed types into the real page, looks at the route, and asks for the copy; then it is gone.
"""

from __future__ import annotations

import hashlib
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from tests.attacks.readable import readable
from tests.attacks.test_killed import opened
from tests.services.begun import ID, room_in
from tests.services.test_concerns import LEAD, hold
from workshop_app.services.concerns import ConcernService

ROOT = Path(__file__).resolve().parents[2]
MARKS = ("Xylophone", "Zeppelin")
pytestmark = pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="this system does not kill so")
TYPIST = """
import sys
from pathlib import Path
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from tests.cheap import services_in
from workshop_app.paths import DataFolder
from workshop_app.ui.navigator import Navigator
from workshop_app.ui.pages.concern import ConcernPage
from workshop_app.ui.task_runner import TaskRunner
app = QApplication([])
services = services_in(DataFolder(Path(sys.argv[1])))
services.vault._workspace.open_vault(bytes([1]) * 32)
runner, navigator = TaskRunner(), Navigator()
navigator.open_session(sys.argv[2])
page = ConcernPage(services, runner, navigator)
page.show(); page.shown()
while runner.is_busy:
    app.processEvents()
QTest.keyClicks(page._ui.said, "Xylophone and Zeppelin")
page._ui.aware.setCurrentIndex(1)
page._concern()
app.processEvents()
print("typed", page._ui.seal.isVisible(), flush=True)
app.exec()
"""


def digests(folder):
    return {path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in folder.rglob("*.db")}


def test_nothing_is_left_of_it(tmp_path):
    data, temporary = tmp_path / "data", tmp_path / "temporary"
    temporary.mkdir()
    with room_in(data) as room:
        hold(room, lead=LEAD)
        before = (room.store.record(), room.store.entries())
    held = digests(data)
    process = subprocess.Popen(
        [sys.executable, "-c", TYPIST, str(data), ID],
        cwd=ROOT,
        env={**os.environ, "TMPDIR": str(temporary), "SQLITE_TMPDIR": str(temporary), "HOME": str(tmp_path / "home")},
        stdout=subprocess.PIPE,
        text=True,
    )
    with process:
        assert process.stdout.readline() == "typed True\n"
        process.send_signal(signal.SIGKILL)
    assert not readable(MARKS, tmp_path)
    assert digests(data) == held, "no database was even written to"
    with opened(data) as workspace:
        store = workspace.session(ID)
        assert (store.record(), store.entries()) == before
        assert ConcernService(workspace, None).envelopes() == ()
