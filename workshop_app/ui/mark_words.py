"""What is said about marks: in tool-tips, to a screen reader, when Enter is held back. The words are not repeated."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from workshop_app.domain.identifier import Certainty
from workshop_app.ui.marking import Mark


def describe(mark: Mark) -> str:
    """A mark as a sentence: what it may be, and the keys that answer it."""
    if mark.kept is not None:
        kept = QCoreApplication.translate("MarkWords", "Kept as {0}: {1}")
        return kept.format(mark.kept.value, mark.reason)
    certain = mark.certainty is Certainty.CERTAIN
    sign = (
        QCoreApplication.translate("MarkWords", "Marked")
        if certain
        else QCoreApplication.translate("MarkWords", "Perhaps")
    )
    keys = QCoreApplication.translate("MarkWords", "Tab puts {0}, Esc keeps it.").format(mark.replacement)
    return f"{sign}: {mark.reason.rstrip('.')}. {keys}"


def why_held(marks: Sequence[Mark]) -> str:
    """Why Enter does nothing while these are unanswered, and what to do; empty where there are none."""
    if not marks:
        return ""
    many = QCoreApplication.translate("MarkWords", "%n marked places could point to a person.", "", len(marks))
    one = QCoreApplication.translate("MarkWords", "One marked place could point to a person.")
    keys = QCoreApplication.translate(
        "MarkWords", "Tab replaces the next, Esc keeps it with a reason; then Enter saves."
    )
    return f"{one if len(marks) == 1 else many} {keys}"
