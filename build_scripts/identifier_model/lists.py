"""Reads the lists in `lists/`: `[section]`, then its items, one a line or several with ` | ` between."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache
from pathlib import Path

from workshop_app.privacy.names import common_words, known_names

HERE = Path(__file__).resolve().parent
BY_HAND = HERE.parent / "names_by_hand.txt"
NAMES_THAT_ARE_WORDS = "Names-that-are-words"
_SHORTEST_NAME = 3
_LAST_LATIN = "\u024f"


@cache
def sections() -> Mapping[str, Sequence[str]]:
    """The items of each section of all lists, by its name, in the order of the files."""
    found: dict[str, list[str]] = {}
    for path in sorted((HERE / "lists").glob("*.txt")):
        section: list[str] = []
        for line in path.read_text(encoding="utf-8").splitlines():
            if line.startswith("[") and line.endswith("]"):
                section = found.setdefault(line[1:-1], [])
            elif line.strip() and not line.startswith("#"):
                section += [item.strip() for item in line.split(" | ")]
    return found


@cache
def communities() -> Mapping[str, tuple[Sequence[str], Sequence[str]]]:
    """First and family names of each community of London that is in the list made by hand."""
    found: dict[str, tuple[list[str], list[str]]] = {}
    for line in BY_HAND.read_text(encoding="utf-8").splitlines():
        if not line.startswith("#") and not line.startswith(NAMES_THAT_ARE_WORDS):
            community, kind, *names = line.split()
            found.setdefault(community, ([], []))[kind == "l"].extend(names)
    return {community: both for community, both in found.items() if both[0]}


@cache
def listed_names() -> tuple[Sequence[str], Sequence[str]]:
    """First and family names of the app's list in Latin letters that are no words; in small letters."""
    fit = [
        (spelt, name)
        for spelt, name in known_names().items()
        if name.also == "-" and len(spelt) >= _SHORTEST_NAME and max(spelt) <= _LAST_LATIN
    ]
    return [spelt for spelt, name in fit if name.first], [spelt for spelt, name in fit if name.last]


@cache
def usual_words() -> Sequence[str]:
    """Words that everybody uses and that nobody is called: any of them may stand in a harmless line."""
    names = known_names()
    return [word for word in sorted(common_words()) if len(word) >= _SHORTEST_NAME and not _is_borne(names.get(word))]


def _is_borne(name: object) -> bool:
    return getattr(name, "also", "") in ("n", "-")
