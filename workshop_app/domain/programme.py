"""The programme at City Hall: what it asks, how it sorts the answers, and the rules it sets for every session.

A `Pack` is the programme as facilitators receive it: public keys, questions, templates, themes and policy, no secret.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import date

from workshop_app.domain.agenda import Activity, missing_duties
from workshop_app.domain.codec import LEFT_OUT
from workshop_app.domain.errors import PlanError
from workshop_app.domain.places import LONDON, PLACES
from workshop_app.domain.poll import Method
from workshop_app.domain.text import one_line

MAX_NAME = 120
MAX_STATEMENT = 500
MAX_CONTACTS = 200
MAX_PACK_DAYS = 731
"""The longest that a pack may hold: two years, leap day included."""
_RECIPIENT = re.compile(r"age1[02-9ac-hj-np-z]{58}")
_TELEPHONE = re.compile(r"[0-9+() -]{3,30}")


@dataclass(frozen=True, slots=True)
class Objective:
    """One of the programme's aims: `code` is the letter that its themes begin with (S, V, X; C for cross-cutting)."""

    code: str
    title: str


@dataclass(frozen=True, slots=True)
class Theme:
    """A leaf of the theme tree, such as S6 “community–police trust”; its first letter is its objective's code."""

    code: str
    title: str

    @property
    def objective(self) -> str:
        """The code of the objective that the theme serves."""
        return self.code[:1]


@dataclass(frozen=True, slots=True)
class Group:
    """A kind of people consulted, such as “women's groups”."""

    key: str
    title: str


@dataclass(frozen=True, slots=True)
class CoreProposal:
    """A proposal put to the vote, word for word, in every session, so that answers can be compared; by this `method`
    where the programme says so.
    """

    key: str
    text: str
    method: Method | None = field(default=None, metadata=LEFT_OUT)

    def __post_init__(self) -> None:
        if not self.text.strip() or len(self.text) > MAX_STATEMENT:
            raise PlanError(f"A core proposal needs words, at most {MAX_STATEMENT} characters.")


@dataclass(frozen=True, slots=True)
class Policy:
    """The programme's rules. Figures follow privacy.md, section 2, and may be made stricter, not looser.

    `minimum_ballots`: below it no result is shown. `small_cell`: counts from 1 to one less are hidden from the board,
    and a session with fewer heads shows no result. `withdrawal_days`: days after the session in which a contribution
    can still be taken back. `lock_minutes`: minutes without a key or a click after which the app locks. `rescue_slot`:
    whether facilitators may let the programme's spare key unlock their laptop. `minimum_sessions`: a kind of group is
    named from so many sessions of its kind on.
    """

    minimum_ballots: int = 5
    small_cell: int = 5
    withdrawal_days: int = 7
    lock_minutes: int = 5
    rescue_slot: bool = False
    minimum_sessions: int = 3

    def __post_init__(self) -> None:
        if not (5 <= self.minimum_ballots <= 100 and 5 <= self.small_cell <= 100):
            raise PlanError("The thresholds of disclosure can be raised, not lowered: from 5 up to 100.")
        if not 3 <= self.minimum_sessions <= 100:
            raise PlanError("A kind of group is named from its third session on, or later: up to the hundredth.")
        if not 0 <= self.withdrawal_days <= 90 or not 1 <= self.lock_minutes <= 60:
            raise PlanError("A session can be withdrawn from for 0 to 90 days, and the lock comes in 1 to 60 minutes.")


@dataclass(frozen=True, slots=True)
class Template:
    """A ready agenda for one kind of session."""

    key: str
    title: str
    summary: str
    activities: tuple[Activity, ...]

    def __post_init__(self) -> None:
        if missing := missing_duties(self.activities):
            raise PlanError(f"The template “{self.title}” lacks {', '.join(duty.value for duty in missing)}.")


@dataclass(frozen=True, slots=True)
class Contact:
    """A service that people can be sent to: whom to ring, when, and by which day the entry is looked at again.

    `borough` is one of the London boroughs, or `London` for a service that is there for all of them. The words are on
    one line, so that what is shown is what stands there.
    """

    borough: str
    name: str
    telephone: str
    hours: str
    review: date

    def __post_init__(self) -> None:
        if self.borough not in PLACES:
            raise PlanError("A contact is for one of the London boroughs, or for London as a whole.")
        if not _is_line(self.name, MAX_NAME) or not _is_line(self.hours, MAX_NAME):
            raise PlanError(f"A contact needs the name of the service and its hours, each up to {MAX_NAME} characters.")
        if not _TELEPHONE.fullmatch(self.telephone) or sum(map(str.isdigit, self.telephone)) < 3:
            raise PlanError("A telephone number has 3 to 30 figures, spaces, + ( ) or hyphens, three figures at least.")

    def is_due(self, today: date) -> bool:
        """Whether the day on which somebody was to look at this entry again is past."""
        return today > self.review


@dataclass(frozen=True, slots=True)
class DesignatedLead:
    """The designated safeguarding lead: the name of the office, no person's, and the age recipient (`age1…`) that
    concerns are sealed to. The programme does not hold the identity that opens them.
    """

    office: str
    recipient: str

    def __post_init__(self) -> None:
        if not _is_line(self.office, MAX_NAME):
            raise PlanError(f"Name the office of the designated lead, in up to {MAX_NAME} characters.")
        if not _RECIPIENT.fullmatch(self.recipient):
            raise PlanError("The key of the designated lead begins with age1 and has 62 characters. Copy it whole.")


@dataclass(frozen=True, slots=True)
class Programme:
    """The body of work at City Hall. `id` is 16 hexadecimal digits, drawn once."""

    id: str
    name: str
    questions: tuple[str, ...]
    objectives: tuple[Objective, ...]
    themes: tuple[Theme, ...]
    groups: tuple[Group, ...]
    templates: tuple[Template, ...]
    core_proposals: tuple[CoreProposal, ...] = ()
    policy: Policy = Policy()
    consent: tuple[str, ...] = ()
    contacts: tuple[Contact, ...] = ()
    lead: DesignatedLead | None = None

    def __post_init__(self) -> None:
        if not self.name.strip() or len(self.name) > MAX_NAME:
            raise PlanError(f"A programme needs a name of at most {MAX_NAME} characters.")
        if not self.questions or any(not question.strip() for question in self.questions):
            raise PlanError("A programme asks at least one question.")
        codes = [theme.code for theme in self.themes]
        if len(set(codes)) != len(codes):
            raise PlanError("Two themes have the same code.")
        if len(self.contacts) > MAX_CONTACTS or len(set(self.contacts)) != len(self.contacts):
            raise PlanError(f"A programme lists each contact once, and at most {MAX_CONTACTS} of them.")

    def theme(self, code: str) -> Theme | None:
        """The theme with this code in any case, or None."""
        return next((theme for theme in self.themes if theme.code == code.upper()), None)

    def group_title(self, key: str) -> str:
        """The title of the group with this key; the key itself where the programme no longer has it."""
        return next((group.title for group in self.groups if group.key == key), key)

    def contacts_for(self, borough: str) -> tuple[Contact, ...]:
        """The services of a borough, then those for all of London, each in the order of the programme."""
        places = (borough, LONDON) if borough != LONDON else (LONDON,)
        return tuple(contact for place in places for contact in self.contacts if contact.borough == place)


@dataclass(frozen=True, slots=True)
class Pack:
    """What a facilitator imports: the programme and its public keys.

    `recipients` are age X25519 recipients (`age1…`), working key first, then the spare; `signing_key` is the Ed25519
    public key in hexadecimal that signs packs. `seq` grows with each export; the pack holds from `not_before` to
    `not_after`, both days included. The designated lead's key is none of the recipients: who reads reports does not
    read concerns.
    """

    programme: Programme
    seq: int
    created: date
    not_before: date
    not_after: date
    recipients: tuple[str, ...]
    signing_key: str

    def __post_init__(self) -> None:
        if self.seq < 1 or self.not_after < self.not_before:
            raise PlanError("A pack is numbered from 1 and ends after it begins.")
        if len(set(self.recipients)) < 2:
            raise PlanError("A pack names at least two keys of the programme: the working key and the spare.")
        if (self.not_after - self.not_before).days > MAX_PACK_DAYS:
            raise PlanError("A pack holds for two years at most, so that last year's keys are noticed.")
        lead = self.programme.lead
        if lead is not None and lead.recipient in self.recipients:
            raise PlanError(
                "The designated lead's key is one of the programme's own, so this office could read every concern. The"
                " lead needs a key that this office does not hold."
            )

    def is_over(self, day: date) -> bool:
        """Whether the last day of the pack is before `day`."""
        return day > self.not_after


def _is_line(text: str, most: int) -> bool:
    """Whether this holds something, on one line and without characters that hide or reorder others."""
    return bool(text) and len(text) <= most and one_line(text) == text
