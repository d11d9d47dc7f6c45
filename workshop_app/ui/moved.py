"""What the page Run hands to the safeguarding page when something that was typed becomes a concern (G3)."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Moved:
    """Words for the concern form. `ids` are the contributions of `session` that they stand in still: these leave the
    notes once the concern is sealed. Words that were never saved come without.
    """

    session: str
    text: str
    ids: tuple[str, ...] = ()
