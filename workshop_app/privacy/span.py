"""What a recogniser gives back: a range of the folded text and what it is taken for."""

from __future__ import annotations

from typing import NamedTuple

from workshop_app.domain.identifier import Certainty, IdentifierKind


class Span(NamedTuple):
    """A range of the folded text (end exclusive), its kind, the sentence that says why, and how sure that is."""

    start: int
    end: int
    kind: IdentifierKind
    reason: str
    certainty: Certainty = Certainty.CERTAIN
