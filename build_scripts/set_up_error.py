"""The one error of set-up: a sentence for the person, and the exit status that goes with it."""

from __future__ import annotations

MISSING_SYSTEM_PACKAGES = 3
FAILED = 4


class SetUpError(Exception):
    """Set-up cannot go on; the text says what is missing and what to type."""

    def __init__(self, sentence: str, status: int = FAILED) -> None:
        super().__init__(sentence)
        self.status = status
