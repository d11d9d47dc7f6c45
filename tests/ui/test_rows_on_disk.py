"""The rows of the development voices, typed into the real entry with all marks accepted: saved, quit, and in no byte.

What the app does not mark, the note-taker masks by hand, as they have to; how much that is, is bounded. Four rows of
each five are left out for speed; `WORKSHOP_ALL_ROWS=1` types them all. The held-out voices are not typed:
nobody looks at what is missed in them.
"""

import json
import os
import tempfile
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.storage.pages import decrypted_pages
from tests.ui.on_disk import accept_all, every_byte, say_in, standing, telling
from tests.ui.session import begun, in_hand
from tests.ui.shell import opened
from workshop_app.domain.identifier import IdentifierKind

FOLDER = Path(__file__).parents[1] / "identifiers" / "rows"
VOICES = sorted(path for path in FOLDER.glob("*.jsonl") if not path.name.startswith("held-out"))
MOST_BY_HAND = 0.35
"""Share of the identifiers that may be left for a hand where no model is there: rules and lists alone."""


def rows():
    found = [json.loads(line) for path in VOICES for line in path.read_text(encoding="utf-8").splitlines()]
    telling_rows = [row for row in found if row["kind"] == "pii"]
    return telling_rows if os.environ.get("WORKSHOP_ALL_ROWS") else telling_rows[::5]


def gold(row):
    """What can point to a person, but for kin words and ages: those stand in every second line by themselves."""
    spans = [span for span in row["spans"] if span["type"] not in ("RELATION", "AGE")]
    return [row["text"][span["start"] : span["end"]] for span in spans]


def beside(row):
    """The row without what can point to a person: for words that stand elsewhere also."""
    text = list(row["text"])
    for span in row["spans"]:
        text[span["start"] : span["end"]] = " " * (span["end"] - span["start"])
    return "".join(text)


def mask_what_is_left(qtbot, entry, words):
    """What the app did not mark of this, or only in part; says whether anything was."""
    missed = False
    for part in (words, *sorted(telling([words]), key=len, reverse=True)):
        while part.lower() in entry.toPlainText().lower():
            mask(qtbot, entry, part)
            missed = True
    return missed


def mask(qtbot, entry, words):
    """By hand, as with Ctrl+M."""
    cursor = entry.textCursor()
    start = entry.toPlainText().lower().index(words.lower())
    cursor.setPosition(len(entry.toPlainText()[:start].encode("utf-16-le")) // 2)
    cursor.setPosition(cursor.position() + len(words.encode("utf-16-le")) // 2, cursor.MoveMode.KeepAnchor)
    entry.setTextCursor(cursor)
    entry.by_hand.mask_as(IdentifierKind.PERSON)
    qtbot.waitUntil(lambda: entry.settled)


@pytest.fixture
def temporary(tmp_path, monkeypatch):
    folder = tmp_path / "temporary"
    folder.mkdir()
    for name in ("TMPDIR", "TMP", "TEMP", "SQLITE_TMPDIR"):
        monkeypatch.setenv(name, str(folder))
    monkeypatch.setattr(tempfile, "tempdir", None)
    return folder


def test_no_identifier_of_the_rows_is_in_any_byte_once_all_marks_were_accepted(qapp, qtbot, tmp_path, temporary):
    homes = [Path(os.environ[f"XDG_{kind}_HOME"]) for kind in ("DATA", "CONFIG", "CACHE", "STATE")]
    typed, by_hand, there = rows(), 0, 0
    with opened(qapp, qtbot, tmp_path / "laptop") as shell:
        shell.until(lambda: shell.window.page_name)
        shell.settle()
        shell.open_vault()
        made = shell.ask(lambda services: begun(services, tmp_path))
        in_hand(shell, made, "run")
        entry = shell.ui.entry
        for row in typed:
            say_in(entry, row["text"])
            accept_all(qtbot, entry)
            for words in gold(row):
                there += 1
                by_hand += mask_what_is_left(qtbot, entry, words)
            accept_all(qtbot, entry)
            QTest.keyClick(entry, Qt.Key.Key_Return)
            shell.settle()
            assert entry.toPlainText() == "", row["id"]
        assert by_hand <= MOST_BY_HAND * there
        outside = "\n".join(beside(row) for row in typed).encode()
        words = telling(each for row in typed for each in gold(row))
        words -= standing(words, outside)
        assert len(words) > 100
        raw = "\n".join(row["text"] for row in typed).encode()
        assert standing(words, raw) == words, "the same search finds them where they are"
        workspace = shell.window.services.capture._workspace
        key = shell.ask(lambda _services: workspace.vault.session_keys(made.session.id).key)
        vault_key = shell.ask(lambda _services: workspace.vault.key)
        assert len(shell.ask(lambda services: services.capture.contributions(made.session.id))) == len(typed)
        assert not standing(words, every_byte(tmp_path, *homes)), "while it is open"
        shell.window.lock()
        shell.settle()
        folder = shell.folder
        plain = decrypted_pages(folder.session(made.session.id), key) + decrypted_pages(folder.vault, vault_key)
        assert not standing(words, b"".join(plain))
        assert b"contribution" in b"".join(plain), "the pages are read"
    assert not standing(words, every_byte(tmp_path, *homes)), "after quitting"
