"""What is said about receipts: what waits for one, where a session stands, and what became of files taken in."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale

from workshop_app.ui.words import counted

if TYPE_CHECKING:
    from workshop_app.services.afterwards import ReceiptOutcome, SealedSession
    from workshop_app.services.receipts import Waiting

_LONG = 7
"""Days after which waiting is no longer usual."""


def day(when: date) -> str:
    """A day in a table: “4 Mar 2026”."""
    month = QLocale().standaloneMonthName(when.month, QLocale.FormatType.ShortFormat)
    return f"{when.day} {month} {when.year}"


def since(days: int) -> str:
    """“since today”, “since yesterday”, “for 4 days”."""
    if days < 2:
        return (_tr("since today"), _tr("since yesterday"))[days]
    return counted(days, _tr("for {} day"), _tr("for {} days"))


def tone(waiting: Waiting) -> str:
    """How it is said: calm, and with a warning's sign once one has waited for long."""
    return "good" if not waiting.number else "warn" if waiting.days >= _LONG else "plain"


def laptop_waits(waiting: Waiting) -> str:
    """On the laptop: how many sealed sessions have no receipt."""
    if not waiting.number:
        return _tr("No sealed session waits for a receipt.")
    words = counted(
        waiting.number,
        _tr("{} sealed session waits for City Hall's receipt, {{}}."),
        _tr("{} sealed sessions wait for City Hall's receipt, one {{}}."),
    )
    return words.format(since(waiting.days))


def desk_waits(waiting: Waiting) -> str:
    """At the desk: how many reports have no receipt."""
    if not waiting.number:
        return _tr("Every report that came in has its receipt.")
    words = counted(
        waiting.number,
        _tr("{} report that came in has no receipt yet, {{}}."),
        _tr("{} reports that came in have no receipt yet, one {{}}."),
    )
    return words.format(since(waiting.days))


def title_of(session: SealedSession) -> str:
    """A session's title; of a wiped one its first digits, which are all that is known."""
    return session.title or _tr("Wiped session {}").format(session.id[:8])


def told(outcomes: Sequence[ReceiptOutcome]) -> tuple[str, str]:
    """The sentence after taking in receipts, and the tone of the notice bar."""
    if len(outcomes) == 1:
        only = outcomes[0]
        if only.code is None:
            return only.sentence, "good"
        return f"{only.name}: {only.sentence}", "warn"
    refused = [outcome for outcome in outcomes if outcome.code is not None]
    taken = len(outcomes) - len(refused)
    parts = [counted(taken, _tr("{} receipt taken in."), _tr("{} receipts taken in."))] if taken else []
    if refused:
        parts.append(counted(len(refused), _tr("{} file was not:"), _tr("{} files were not; the first is")))
        parts.append(f"{refused[0].name}: {refused[0].sentence}")
    return " ".join(parts), "warn" if refused else "good"


def _tr(text: str) -> str:
    return QCoreApplication.translate("ReceiptWords", text)
