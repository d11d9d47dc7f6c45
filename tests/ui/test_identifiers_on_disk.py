"""All marks accepted, line after line: none of what was marked is in any byte that the app leaves, open or locked."""

import os
import re
import tempfile
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.attacks.readable import SPELLINGS
from tests.storage.pages import decrypted_pages
from tests.ui.session import begun, in_hand
from tests.ui.shell import opened
from tests.ui.typed_voices import VOICES
from workshop_app.privacy.names import common_words

CTRL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
LINES = [line for voice in VOICES.values() for line in voice]


@pytest.fixture
def temporary(tmp_path, monkeypatch):
    folder = tmp_path / "temporary"
    folder.mkdir()
    for name in ("TMPDIR", "TMP", "TEMP", "SQLITE_TMPDIR"):
        monkeypatch.setenv(name, str(folder))
    monkeypatch.setattr(tempfile, "tempdir", None)
    return folder


def telling(marked):
    """Each phrase that was marked and is long enough not to stand somewhere by chance, and each telling word of one."""
    words = set()
    for phrase in marked:
        words |= {phrase.lower()} if len(phrase) > 5 and " " in phrase else set()
        words |= {word for word in re.findall(r"\w+", phrase.lower()) if len(word) > 4 and word not in common_words()}
    return words - {"community", "station", "academy", "primary", "estate", "house", "number"}


def standing(words, data):
    low = data.lower()  # which knows small letters of ASCII only
    forms = {word: {word, word.upper(), word.title()} for word in words}
    spelt = {word: {each.encode(code).lower() for each in forms[word] for code in SPELLINGS} for word in words}
    return {word for word in words if any(each in low for each in spelt[word])}


def every_byte(*folders):
    files = [path for folder in folders for path in folder.rglob("*") if path.is_file()]
    return b"\0".join(path.read_bytes() for path in files)


def type_in(entry, line):
    """By keys; what is on none comes from an input method."""
    for keys, other in re.findall(r"([ -~]+)|([^ -~]+)", line):
        QTest.keyClicks(entry, keys)
        if other:
            commit = QInputMethodEvent()
            commit.setCommitString(other)
            QApplication.sendEvent(entry, commit)


def test_what_was_marked_and_accepted_is_in_no_byte(qapp, qtbot, tmp_path, temporary):
    homes = [Path(os.environ[f"XDG_{kind}_HOME"]) for kind in ("DATA", "CONFIG", "CACHE", "STATE")]
    marked: set[str] = set()
    with opened(qapp, qtbot, tmp_path / "laptop") as shell:
        shell.until(lambda: shell.window.page_name)
        shell.settle()
        shell.open_vault()
        made = shell.ask(lambda services: begun(services, tmp_path))
        in_hand(shell, made, "run")
        entry = shell.ui.entry
        for line in LINES:
            type_in(entry, line)
            qtbot.waitUntil(lambda: entry.settled)
            for _ in range(4):  # what is put in changes what else is found
                marked |= {mark.words for mark in entry.open_marks}
                QTest.keyClick(entry, Qt.Key.Key_Return, CTRL_SHIFT)
                qtbot.waitUntil(lambda: entry.settled)
            QTest.keyClick(entry, Qt.Key.Key_Return)
            shell.settle()
            assert entry.toPlainText() == "", line
            assert not entry.document().isUndoAvailable()
        words = telling(marked)
        assert len(words) > 60, "the voices are heard"
        assert standing(words, "\n".join(LINES).encode()) == words, "the same search finds them where they are"
        assert not standing(words, every_byte(tmp_path, *homes)), "while it is open"
        contributions = shell.ask(lambda services: services.capture.contributions(made.session.id))
        assert len(contributions) == len(LINES)
        workspace = shell.window.services.capture._workspace
        key = shell.ask(lambda _services: workspace.vault.session_keys(made.session.id).key)
        vault_key = shell.ask(lambda _services: workspace.vault.key)
        shell.window.lock()
        shell.settle()
        assert workspace.marked == {}
        folder = shell.folder
        plain = decrypted_pages(folder.session(made.session.id), key) + decrypted_pages(folder.vault, vault_key)
        assert b"lads wait by the lift" in b"".join(plain), "the pages are read"
        assert standing(words, b"".join(plain)) == set()
    assert not standing(words, every_byte(tmp_path, *homes)), "closed"
