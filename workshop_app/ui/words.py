"""Small help with words on the screen: numbers with what they count, lists of fingerprint words."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QLocale


def counted(number: int, one: str, many: str) -> str:
    """`number` with what it counts, such as “1 session” or “1,204 sessions”; `one` and `many` hold `{}`."""
    return (one if number == 1 else many).format(QLocale().toString(number))


def fingerprint(words: Sequence[str]) -> str:
    """Words to compare, with dots between that never begin a line."""
    return "\u00a0· ".join(words)
