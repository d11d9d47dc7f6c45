"""All marks accepted, line after line: none of what was marked is in any byte that the app leaves, open or locked."""

import os
import tempfile
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.storage.pages import decrypted_pages
from tests.ui.on_disk import accept_all, every_byte, standing, telling, type_in
from tests.ui.session import begun, in_hand
from tests.ui.shell import opened
from tests.ui.typed_voices import VOICES

LINES = [line for voice in VOICES.values() for line in voice]


@pytest.fixture
def temporary(tmp_path, monkeypatch):
    folder = tmp_path / "temporary"
    folder.mkdir()
    for name in ("TMPDIR", "TMP", "TEMP", "SQLITE_TMPDIR"):
        monkeypatch.setenv(name, str(folder))
    monkeypatch.setattr(tempfile, "tempdir", None)
    return folder


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
            marked |= accept_all(qtbot, entry)
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
