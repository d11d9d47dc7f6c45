"""On a real screen: words that are selected in a field are not where every other program could take them from."""

import subprocess
import sys

import pytest

from tests.end_to_end.desktop import NEEDS, PATIENCE, ROOT, desktop

pytestmark = [pytest.mark.needs(*NEEDS), pytest.mark.slow]

SELECTS = """
import sys
from PySide6.QtCore import Qt
from PySide6.QtGui import QClipboard
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from workshop_app.ui import clipboard_care
from workshop_app.ui.widgets.marked_entry import MarkedEntry
application = QApplication([])
if sys.argv[1] == "with care":
    clipboard_care.offer_no_selection()
entry, clipboard = MarkedEntry(), application.clipboard()
entry.show()
entry.setFocus()
entry.insertPlainText("Zorblatta")
shift, control = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
for key, held in ((Qt.Key.Key_Home, shift), (Qt.Key.Key_A, control)):
    QTest.keyClick(entry, key, held)
    print(entry.textCursor().selectedText(), clipboard.text(QClipboard.Mode.Selection) or "nothing", sep=",")
"""


@pytest.mark.parametrize(("how", "there"), [("with care", "nothing"), ("without", "Zorblatta")])
def test_selected_words_are_offered_to_no_other_program(tmp_path, how, there):
    with desktop(tmp_path) as screen:
        command = [sys.executable, "-c", SELECTS, how]
        environment = screen._environment
        done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, timeout=PATIENCE, check=True)
    assert done.stdout.decode().split() == [f"Zorblatta,{there}"] * 2
