"""Finding what can point to a person in a text (privacy.md, section 1)."""

from __future__ import annotations

from workshop_app.domain.identifier import Identifier

__all__ = ["find_identifiers"]


def find_identifiers(text: str) -> list[Identifier]:
    """The identifiers in `text`, in order, none overlapping another. Pure, and safe to call from any thread."""
    raise NotImplementedError
