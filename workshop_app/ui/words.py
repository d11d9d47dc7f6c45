"""Small help with words on the screen: numbers with what they count, lists of fingerprint words."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QLocale


def counted(number: int, one: str, many: str) -> str:
    """`number` with what it counts, such as “1 session” or “1,204 sessions”; `one` and `many` hold `{}`."""
    return (one if number == 1 else many).format(QLocale().toString(number))


def fingerprint(words: Sequence[str]) -> str:
    """Words to compare, with dots between that never begin a line."""
    return "\u00a0· ".join(words)


def short_day(day: date) -> str:
    """A date where there is little room: “4 Mar 2026”, with the month as the system's language has it."""
    return f"{day.day} {QLocale().standaloneMonthName(day.month, QLocale.FormatType.ShortFormat)} {day.year}"
