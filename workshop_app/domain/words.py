"""Small pieces of plain English: lists, and numbers with their nouns."""

from __future__ import annotations

from collections.abc import Sequence


def listed(items: Sequence[str], joint: str = "and") -> str:
    """“a”, “a and b”, “a, b and c”; nothing for an empty list."""
    if len(items) < 2:
        return "".join(items)
    return f"{', '.join(items[:-1])} {joint} {items[-1]}"


def plural(number: int, noun: str, many: str = "") -> str:
    """“1 session”, “2 sessions”, “1,204 contributions”; `many` where the plural is not made with an s."""
    return f"{number:,} {noun if number == 1 else many or noun + 's'}"


def inside(title: str) -> str:
    """A title as it stands inside a sentence: “Young people” becomes “young people”, “NHS staff” stays."""
    return title if title[1:2].isupper() else title[:1].lower() + title[1:]
