"""What the machine has of what the app needs, a line each."""

from __future__ import annotations

from dataclasses import dataclass

from workshop_app.paths import DataFolder


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that was looked at: `ok`, what was found, and what to do where it is not well."""

    name: str
    ok: bool
    found: str
    advice: str = ""


def examine(folder: DataFolder) -> tuple[Finding, ...]:
    """Look at everything the app depends on. Changes nothing that stays."""
    raise NotImplementedError
