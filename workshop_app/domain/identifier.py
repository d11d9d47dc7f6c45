"""What can point to a person in a text, as the identifier engine reports it (privacy.md, section 1)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import Enum


class IdentifierKind(Enum):
    """Kinds of identifier."""

    PERSON = "PERSON"
    ORG = "ORG"
    LOCATION = "LOCATION"
    ADDRESS = "ADDRESS"
    POSTCODE = "POSTCODE"
    PHONE = "PHONE"
    EMAIL = "EMAIL"
    URL = "URL"
    HANDLE = "HANDLE"
    NINO = "NINO"
    NHS = "NHS"
    PLATE = "PLATE"
    DATE = "DATE"
    AGE = "AGE"
    RELATION = "RELATION"
    OTHER = "OTHER"  # no recogniser finds it: what a person masks by hand


class Certainty(Enum):
    """Red or amber."""

    CERTAIN = "certain"
    POSSIBLE = "possible"


class KeepReason(Enum):
    """Why a marked word may stay. The count is kept, the word is not."""

    NOT_ONE = "not an identifier"
    PUBLIC = "a public person, place or body"
    TOPIC = "a topic, not somebody in particular"


@dataclass(frozen=True, slots=True)
class Identifier:
    """One finding. `start` and `end` are code points of the text, end exclusive. `reason` is a sentence for the
    tool-tip and the screen reader; it does not repeat the words. `replacement` stands in for them.
    """

    start: int
    end: int
    kind: IdentifierKind
    certainty: Certainty
    reason: str
    replacement: str


@dataclass(frozen=True, slots=True)
class Stays:
    """Words that were marked and stay, and why. Only where they stand is kept of them."""

    words: str
    kind: IdentifierKind
    reason: KeepReason


@dataclass(frozen=True, slots=True)
class Answered:
    """How the marks of a line were answered: how many were replaced, per kind, and what stays."""

    replaced: Mapping[str, int] = field(default_factory=dict)
    stays: tuple[Stays, ...] = ()

    @property
    def kept(self) -> dict[str, int]:
        """Per reason, how many stay."""
        return dict(Counter(each.reason.value for each in self.stays))


def replaced(text: str, found: Sequence[Identifier]) -> str:
    """`text` with each finding replaced. Findings must not overlap."""
    for identifier in sorted(found, key=lambda item: item.start, reverse=True):
        text = text[: identifier.start] + identifier.replacement + text[identifier.end :]
    return text
