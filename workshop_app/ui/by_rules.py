"""What is said where the model for finding names is not there: never silently."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

if TYPE_CHECKING:
    from workshop_app.ui.page import Page


def warning(trouble: str) -> str:
    """The whole warning for what `CaptureService.prepare` gave; empty where nothing is wrong."""
    if not trouble:
        return ""
    until = QCoreApplication.translate(
        "ByRules",
        "Until then names are found by rules and lists alone, so look twice; sealed reports say so to City Hall.",
    )
    return f"{trouble} {until}"


def warn_on(page: Page) -> None:
    """Say it on this page, where nothing else is said there."""
    capture = page.services.capture

    def say(trouble: str) -> None:
        if trouble and not page.notice.sentence:
            page.say(warning(trouble), "warn")

    page.runner.wide(lambda _progress: capture.prepare(), say, owner=page)
