"""How long work tells how far it is, and how it learns that it was cancelled."""

from __future__ import annotations

from typing import Protocol


class Progress(Protocol):
    """Told by long work, step by step; raises `Cancelled` (domain.errors) out of `report` when the person cancelled."""

    def report(self, done: int, total: int, label: str) -> None:
        """`done` of `total` steps are finished; `label` says in a few words what is being done now."""


class NoProgress:
    """For callers that do not watch."""

    def report(self, done: int, total: int, label: str) -> None:
        """Say nothing."""
