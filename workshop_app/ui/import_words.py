"""What is said after an import: how many came in, and what became of the rest."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from workshop_app.ui.words import counted

if TYPE_CHECKING:
    from workshop_app.services.import_reports import Outcome

DUPLICATE = "E-DUPLICATE"


def told(codes: Mapping[str | None, int], outcomes: Sequence[Outcome]) -> tuple[str, str]:
    """The sentence, and the tone of the notice bar. `codes` counts the outcomes by code, None for what came in."""
    if len(outcomes) == 1:
        only = outcomes[0]
        return f"{only.name}: {only.sentence} {only.hint}".strip(), "good" if only.code in (
            None,
            DUPLICATE,
        ) and not only.hint else "warn"
    taken, here = codes.get(None, 0), codes.get(DUPLICATE, 0)
    refused = sum(codes.values()) - taken - here
    parts = [counted(taken, _tr("{} report taken in"), _tr("{} reports taken in"))] if taken else []
    if here:
        parts.append(_tr("{} already here").format(here))
    if refused:
        parts.append(_tr("{} refused, with the reason in the tray").format(refused))
    return ", ".join(parts) + ".", "warn" if refused else "good"


def _tr(text: str) -> str:
    return QCoreApplication.translate("ImportWords", text)
