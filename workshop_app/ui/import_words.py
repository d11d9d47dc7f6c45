"""What is said after an import: how many came in, and what became of the rest."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from workshop_app.ui.receipt_words import day
from workshop_app.ui.words import counted

if TYPE_CHECKING:
    from workshop_app.services.import_reports import Outcome, TrayEntry

DUPLICATE, FORKED = "E-DUPLICATE", "E-FORK"


def told(codes: Mapping[str | None, int], outcomes: Sequence[Outcome]) -> tuple[str, str]:
    """The sentence, and the tone of the notice bar. `codes` counts the outcomes by code, None for what came in."""
    if len(outcomes) == 1:
        only = outcomes[0]
        sentence, tone = judged(only)
        return f"{only.name}: {sentence}", tone
    taken, here = codes.get(None, 0), codes.get(DUPLICATE, 0)
    refused = sum(codes.values()) - taken - here
    parts = [counted(taken, _tr("{} report taken in"), _tr("{} reports taken in"))] if taken else []
    if here:
        parts.append(_tr("{} already here").format(here))
    if refused:
        parts.append(_tr("{} refused, with the reason in the tray").format(refused))
    alarms = sum(bool(outcome.alarm) for outcome in outcomes)
    words = ", ".join(parts) + "."
    if alarms:
        lost = (
            _tr("{} file was marked as lost: see the page Laptops."),
            _tr("{} files were marked as lost: see the page Laptops."),
        )
        words = f"{words} {counted(alarms, *lost)}"
    return words, "warn" if refused or alarms else "good"


def judged(outcome: Outcome) -> tuple[str, str]:
    """What is said of one file, without its name, and the tone: whether somebody has to do something."""
    sentence = " ".join(part for part in (outcome.sentence, outcome.hint, outcome.alarm) if part)
    calm = outcome.code in (None, DUPLICATE) and not outcome.hint and not outcome.alarm
    return sentence, "good" if calm else "warn"


def tray_note(entry: TrayEntry) -> str:
    """What was done about a refused file; empty where nothing was."""
    parts = [_tr("Asked for it again on {}.").format(day(entry.asked))] if entry.asked else []
    if entry.settled:
        parts.append(_tr("Set aside, because: {}").format(entry.settled))
    return " ".join(parts)


def _tr(text: str) -> str:
    return QCoreApplication.translate("ImportWords", text)
