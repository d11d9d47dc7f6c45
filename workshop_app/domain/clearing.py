"""Clearing what was restricted: City Hall decides, with a reason, that a contribution may be quoted after all (A4).

The sealed record stays as it was. What is decided stands beside it at the desk, and holds for these very words alone.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date

from workshop_app.domain.record import Record

MAX_REASON = 200


@dataclass(frozen=True, slots=True)
class Clearing:
    """That a contribution of a session may be quoted: why, and since when. `said` is the SHA-256 of its words."""

    session: str
    contribution: str
    said: str
    reason: str
    day: date


def digest(text: str) -> str:
    """The SHA-256 of a contribution's words, hexadecimal."""
    return hashlib.sha256(text.encode()).hexdigest()


def holds(clearing: Clearing | None, text: str) -> bool:
    """Whether it was decided about these words."""
    return clearing is not None and clearing.said == digest(text)


def cleared(record: Record, clearings: Mapping[str, Clearing]) -> Record:
    """The record as it may be quoted: what was cleared (by its id) is restricted no more."""
    if not clearings:
        return record
    said = tuple(
        replace(item, restricted=False) if item.restricted and holds(clearings.get(item.id), item.text) else item
        for item in record.contributions
    )
    return replace(record, contributions=said)
