"""Word lists written as a line of words, which is how people read and amend them."""

from __future__ import annotations


def word_set(line: str) -> frozenset[str]:
    """The words of a line."""
    return frozenset(line.split())
