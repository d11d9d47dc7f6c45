"""A concern: what somebody told about a risk (G1). It is written once, for the designated lead, and is never part of
the session: not of its record, its log, its counts or its files.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import Enum

from workshop_app.domain.errors import ConcernError
from workshop_app.domain.programme import Contact, DesignatedLead, Programme
from workshop_app.domain.text import one_line

MAX_SAID = 4_000
"""Characters: as many as a contribution may have, so that each of those can be moved."""
MAX_TOLD = 500
MAX_LINE = 200
EMERGENCY = "999"
_EVERY = 5
"""Minutes to which a time is rounded down, as everywhere in a session."""


class Role(Enum):
    """Who writes it. Never a name: the lead rings the office, which knows the laptop by its words."""

    FACILITATOR = "facilitator"
    NOTE_TAKER = "note-taker"
    OTHER = "somebody else of the team"


class Aware(Enum):
    """Whether the person whom it is about knows that it is passed on."""

    YES = "yes"
    NO = "no"
    UNSAFE = "no, asking was not safe"


@dataclass(frozen=True, slots=True)
class Concern:
    """The form, filled in. `said` is in their words, line by line; `told` says who was told already."""

    said: str
    when: str
    where: str
    told: str
    role: Role
    aware: Aware

    def __post_init__(self) -> None:
        if not self.said:
            raise ConcernError("Write what was said, in their words. Nothing was sealed yet.")
        for text, most in ((self.said, MAX_SAID), (self.told, MAX_TOLD), (self.when, MAX_LINE), (self.where, MAX_LINE)):
            if len(text) > most:
                raise ConcernError(f"A field of the form holds at most {most:,} characters. Nothing was sealed yet.")
            if text != plain(text):
                raise ConcernError("A field of the form holds characters that cannot be shown. Nothing was sealed yet.")


@dataclass(frozen=True, slots=True)
class Seal:
    """What is said of the sealing itself, inside the envelope: the programme's name, the lead's office, the moment
    (`moment`), and the six words of the laptop.
    """

    programme: str
    office: str
    made: str
    words: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Route:
    """What to do and whom to ring, offline (G2): the programme's services for the borough and for all of London.

    `programme` and `borough` are empty where no session is in hand and it is not clear which is meant; `lead` is None
    where the programme has named nobody that a concern can be sealed to.
    """

    programme: str
    borough: str
    lead: DesignatedLead | None
    contacts: tuple[Contact, ...]
    today: date

    @property
    def due(self) -> tuple[Contact, ...]:
        """The services whose entry should have been looked at again by now."""
        return tuple(contact for contact in self.contacts if contact.is_due(self.today))


@dataclass(frozen=True, slots=True)
class EnvelopeSlip:
    """What is read out when an envelope is handed over: its file's name and SHA-256, the office that it is for, the
    laptop's six words, and when it was sealed. Nothing of what it holds.
    """

    name: str
    file: str
    size: int
    office: str
    words: tuple[str, ...]
    made: str


@dataclass(frozen=True, slots=True)
class Passed:
    """An envelope that came through the programme's office unopened: its SHA-256, the day on which it came, and the
    day on which it was handed to the lead.
    """

    file: str
    came: date
    handed: date | None = None


def plain(text: str) -> str:
    """Words as they can be kept: each line tidied as `one_line` does, no empty lines at either end."""
    return "\n".join(one_line(line) for line in text.splitlines()).strip()


def moment(now: datetime) -> str:
    """The time to five minutes, rounded down: `2026-05-14T19:35`."""
    return now.replace(minute=now.minute - now.minute % _EVERY).strftime("%Y-%m-%dT%H:%M")


def moment_words(made: str) -> str:
    """`moment` for people: `14 May 2026, about 19:35`."""
    then = datetime.strptime(made, "%Y-%m-%dT%H:%M")
    return f"{then.day} {then:%B %Y}, about {then:%H:%M}"


def route(programme: Programme | None, borough: str, today: date) -> Route:
    """The way from here for a session in this borough; only the emergency number where no programme is known."""
    if programme is None:
        return Route("", "", None, (), today)
    contacts = programme.contacts_for(borough) if borough else programme.contacts
    return Route(programme.name, borough, programme.lead, contacts, today)


FIELDS = (
    ("said", "What was said, in their words"),
    ("when", "When"),
    ("where", "Where"),
    ("told", "Who was told already"),
    ("role", "Written by"),
    ("aware", "Does the person know that it is passed on?"),
)
"""The fields in the order of the form, with what stands above each."""


def answers(concern: Concern) -> tuple[tuple[str, str], ...]:
    """Each field's heading with what was written there; a dash where nothing was."""
    values = (getattr(concern, name) for name, _title in FIELDS)
    return tuple(
        (title, value.value if isinstance(value, Enum) else value or "–")
        for (_name, title), value in zip(FIELDS, values, strict=True)
    )


def as_text(concern: Concern, seal: Seal) -> str:
    """The concern as the lead reads it, with Workshop or without."""
    head = (
        "CONCERN, for the designated safeguarding lead only",
        f"{seal.programme} · {seal.office}",
        f"Sealed {moment_words(seal.made)}, by the laptop: {' '.join(seal.words)}",
    )
    body = (f"{title}\n{answer}" for title, answer in answers(concern))
    return "\n\n".join(("\n".join(head), *body)) + "\n"
