"""What is put right after a session was sealed (S2): the record stays as it was, and says beside it what was wrong.

The one thing that is taken away is a contribution in which a name was found, or that somebody took back with their
withdrawal card; the record does not say which. Its words are destroyed, and only that it was there, and its number, are
left.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import Enum

from workshop_app.domain.contribution import MAX_TEXT
from workshop_app.domain.errors import SealError


class CorrectionKind(Enum):
    """What a correction does."""

    CORRECTION = "correction"
    MINORITY = "minority statement"
    TAKEN_OUT = "taken out"


class About(Enum):
    """What a correction is about."""

    SESSION = "session"
    CONTRIBUTION = "contribution"
    PROPOSAL = "proposal"
    POLL = "poll"


@dataclass(frozen=True, slots=True)
class Correction:
    """One thing put right. `version` is the number of the report that says it first, from 2.

    `subject` is the id of what it is about and `number` its number, 0 for the session. `text` says what is right, or
    what the minority says; it is empty where a contribution was taken out, so that nothing tells what was in it.
    """

    id: str
    version: int
    kind: CorrectionKind
    about: About
    subject: str
    number: int
    text: str

    def __post_init__(self) -> None:
        if self.version < 2:
            raise SealError("The first report of a session has nothing to correct.")
        if (self.number == 0) != (self.about is About.SESSION) or self.number < 0:
            raise SealError("A correction names what it is about by its number.")
        if self.kind is CorrectionKind.TAKEN_OUT:
            if self.about is not About.CONTRIBUTION or self.text:
                raise SealError("Only a contribution can be taken out, and nothing is said about what was in it.")
        elif not self.text.strip():
            raise SealError("There is nothing to add yet: type what is right.")
        if len(self.text) > MAX_TEXT:
            raise SealError(f"A correction holds at most {MAX_TEXT} characters. Add it in two parts.")
        if self.kind is CorrectionKind.MINORITY and self.about not in (About.PROPOSAL, About.POLL):
            raise SealError("A minority statement is about a proposal or a vote. Choose which one.")

    @property
    def takes_out(self) -> bool:
        """Whether it takes a contribution out of the record."""
        return self.kind is CorrectionKind.TAKEN_OUT


@dataclass(frozen=True, slots=True)
class Draft:
    """A correction that waits to be sealed; it is in no report and in no log yet.

    `replaced` counts, per kind, the identifiers that were replaced while it was typed, `kept`, per reason, those that
    stay.
    """

    id: str
    kind: CorrectionKind
    about: About
    subject: str
    number: int
    text: str = ""
    replaced: Mapping[str, int] = field(default_factory=dict)
    kept: Mapping[str, int] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.sealed_in(2)  # what could not be sealed cannot wait for it

    def sealed_in(self, version: int) -> Correction:
        """The correction that this report says first."""
        return Correction(self.id, version, self.kind, self.about, self.subject, self.number, self.text)


def standing(before: Iterable[Correction], added: Iterable[Correction]) -> tuple[Correction, ...]:
    """All corrections after `added`: what was said about a contribution goes with it when it is taken out."""
    together = (*before, *added)
    gone = {each.subject for each in together if each.takes_out}
    return tuple(each for each in together if each.takes_out or each.subject not in gone)


def sentence(correction: Correction) -> str:
    """A correction as it stands beside what it corrects."""
    if correction.takes_out:
        out = f"Contribution {correction.number} was taken out in report {correction.version}"
        return f"{out}: somebody was named in it, or took back what they had said."
    what = "A minority adds" if correction.kind is CorrectionKind.MINORITY else "Corrected"
    return f"{what} in report {correction.version}: {correction.text}"


def beside(corrections: Iterable[Correction], about: About, subject: str) -> tuple[str, ...]:
    """The sentences that stand beside this thing."""
    return tuple(
        sentence(each) for each in corrections if (each.about, each.subject) == (about, subject) and not each.takes_out
    )
