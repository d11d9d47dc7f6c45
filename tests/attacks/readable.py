"""Looking for words in every byte of a folder."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

SPELLINGS = ("utf-8", "utf-16-le", "utf-16-be")


def readable(marks: Iterable[str], *folders: Path, apart: Iterable[str] = ()) -> set[str]:
    """The words of the marks that stand in any file of the folders, in any case and in UTF-8 or UTF-16; files whose
    names are in `apart` are not looked into.
    """
    words = {word for mark in marks for word in mark.lower().split()}
    needles = {word: [word.encode(spelling) for spelling in SPELLINGS] for word in words}
    found = set()
    for path in (path for folder in folders for path in folder.rglob("*") if path.is_file()):
        if path.name not in apart:
            data = path.read_bytes().lower()
            found |= {
                f"{word} in {path.name}" for word, spelt in needles.items() if any(each in data for each in spelt)
            }
    return found
