"""A session: one consultation event, planned from a template and run once."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from enum import Enum

from workshop_app.domain.agenda import Activity, Duty, missing_duties
from workshop_app.domain.codec import LEFT_OUT
from workshop_app.domain.errors import PlanError
from workshop_app.domain.fairness import Fair
from workshop_app.domain.places import PLACES

MAX_TITLE = 120
MAX_TABLES = 20
MAX_WANTED = 300
MAX_EXPECTED = 2_000


class SessionState(Enum):
    """Where a session is in its one life. Steps go forward only."""

    PLANNED = "planned"
    RUNNING = "running"
    CLOSED = "closed"
    SEALED = "sealed"


@dataclass(frozen=True, slots=True)
class Waiver:
    """Why a session goes without one of its duties; it is part of the record."""

    duty: Duty
    reason: str


@dataclass(frozen=True, slots=True)
class Session:
    """What is planned. `starts_at` is minutes after midnight; `group` is a key of the programme's groups.

    `fairness` is the fairness check, as far as it is answered. `wanted` says in words who should be in the room, and
    `expected` how many, 0 where nobody said. The venue is not here: it is a private note that never leaves the laptop.
    """

    id: str
    programme: str
    title: str
    template: str
    borough: str
    group: str
    tables: int
    date: date
    starts_at: int
    agenda: tuple[Activity, ...]
    waivers: tuple[Waiver, ...] = ()
    fairness: tuple[Fair, ...] = field(default=(), metadata=LEFT_OUT)
    wanted: str = field(default="", metadata=LEFT_OUT)
    expected: int = field(default=0, metadata=LEFT_OUT)

    def __post_init__(self) -> None:
        if not self.title.strip() or len(self.title) > MAX_TITLE:
            raise PlanError(f"A session needs a title of at most {MAX_TITLE} characters.")
        if self.borough not in PLACES:
            raise PlanError("Choose one of the London boroughs.")
        if not 1 <= self.tables <= MAX_TABLES:
            raise PlanError(f"A session has 1 to {MAX_TABLES} tables.")
        if not 0 <= self.starts_at < 1440:
            raise PlanError("The start is a time of day.")
        ids = [activity.id for activity in self.agenda]
        if not ids or len(set(ids)) != len(ids):
            raise PlanError("An agenda has at least one activity, and each only once.")
        if len({each.principle for each in self.fairness}) != len(self.fairness):
            raise PlanError("Each principle of the fairness check has one answer.")
        if len(self.wanted) > MAX_WANTED or not 0 <= self.expected <= MAX_EXPECTED:
            raise PlanError(
                f"Say in up to {MAX_WANTED} characters who should be in the room; expect 0 to {MAX_EXPECTED:,} people."
            )

    def activity(self, activity_id: str) -> Activity | None:
        """The activity with this id, or None."""
        return next((activity for activity in self.agenda if activity.id == activity_id), None)


def expectation(session: Session) -> str:
    """Who should be in the room, and how many, in a sentence; empty where nobody said."""
    parts = [session.wanted.rstrip("."), f"about {session.expected:,} people" if session.expected else ""]
    said = "; ".join(part for part in parts if part)
    return f"Who should be in the room: {said}." if said else ""


def unjustified(session: Session) -> list[Duty]:
    """The duties that the agenda lacks and no waiver justifies; a session cannot start while there is one."""
    waived = {waiver.duty for waiver in session.waivers if waiver.reason.strip()}
    return [duty for duty in missing_duties(session.agenda) if duty not in waived]


@dataclass(frozen=True, slots=True)
class Summary:
    """A session as a line in a list."""

    id: str
    programme: str
    title: str
    borough: str
    group: str
    date: date
    state: SessionState
