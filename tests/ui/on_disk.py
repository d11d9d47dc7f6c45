"""Typing into the real entry, answering every mark, and looking for what was marked in every byte that is left."""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.attacks.readable import SPELLINGS
from workshop_app.privacy.names import common_words

CTRL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


def telling(marked: Iterable[str]) -> set[str]:
    """Each phrase that was marked and is long enough not to stand somewhere by chance, and each telling word of one."""
    words = set()
    for phrase in marked:
        words |= {phrase.lower()} if len(phrase) > 5 and " " in phrase else set()
        words |= {word for word in re.findall(r"\w+", phrase.lower()) if len(word) > 4 and word not in common_words()}
    return words - {"community", "station", "academy", "primary", "estate", "house", "number"}


def standing(words: Iterable[str], data: bytes) -> set[str]:
    """Those of `words` that stand in `data`, in any case and spelling."""
    low = data.lower()  # which knows small letters of ASCII only
    forms = {word: {word, word.upper(), word.title()} for word in words}
    spelt = {word: {each.encode(code).lower() for each in forms[word] for code in SPELLINGS} for word in forms}
    return {word for word in forms if any(each in low for each in spelt[word])}


def every_byte(*folders: Path) -> bytes:
    """All files under these folders, as they lie there."""
    files = [path for folder in folders for path in folder.rglob("*") if path.is_file()]
    return b"\0".join(path.read_bytes() for path in files)


def type_in(entry: Any, line: str) -> None:
    """By keys; what is on none comes from an input method."""
    for keys, other in re.findall(r"([ -~]+)|([^ -~]+)", line):
        QTest.keyClicks(entry, keys)
        if other:
            commit = QInputMethodEvent()
            commit.setCommitString(other)
            QApplication.sendEvent(entry, commit)


def say_in(entry: Any, line: str) -> None:
    """Some words at a time, as a dictating voice gives them: much fewer looks than single keys cost."""
    for words in re.findall(r"(?:\s*\S+){1,6}\s*", line):
        commit = QInputMethodEvent()
        commit.setCommitString(words)
        QApplication.sendEvent(entry, commit)


def accept_all(qtbot: Any, entry: Any) -> set[str]:
    """Answer every mark of the line with its replacement; gives the words that were marked."""
    marked: set[str] = set()
    for _ in range(4):  # what is put in changes what else is found
        qtbot.waitUntil(lambda: entry.settled)
        marked |= {mark.words for mark in entry.open_marks}
        if not entry.open_marks:
            break
        QTest.keyClick(entry, Qt.Key.Key_Return, CTRL_SHIFT)
    qtbot.waitUntil(lambda: entry.settled)
    return marked
