"""Finding what can point to a person in a text (privacy.md, section 1)."""

from workshop_app.privacy.engine import find_identifiers

__all__ = ["find_identifiers"]
