"""The facilitator's planning: trusting a programme's pack and making sessions from its templates (P1, P2, P3)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import Enum
from pathlib import Path

from workshop_app.domain.programme import Pack, Programme
from workshop_app.domain.session import Session, Summary
from workshop_app.services.workspace import Workspace


class Standing(Enum):
    """How an offered pack stands to the one that is held."""

    NEW = "new"
    NEWER = "newer"
    SAME = "same"


@dataclass(frozen=True, slots=True)
class PackOffer:
    """A pack that was read and checked but not yet trusted: a person compares the words first."""

    pack: Pack
    words: tuple[str, ...]
    standing: Standing
    envelope: bytes


@dataclass(frozen=True, slots=True)
class Held:
    """A programme whose pack is trusted here."""

    programme: Programme
    words: tuple[str, ...]
    seq: int
    not_after: date


class PlanningService:
    """Use cases before the session."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace

    def read_pack(self, path: Path) -> PackOffer:
        """Read and check a pack. Raises `PackError`: P-FORMAT, P-SIGNATURE, P-VERSION, P-EXPIRED, P-EARLY, P-OLDER
        (a newer one is held) or P-KEY (signed by another key than the one that is trusted).
        """
        raise NotImplementedError

    def accept(self, offer: PackOffer) -> Held:
        """Trust the pack from now on; the words were compared."""
        raise NotImplementedError

    def held(self) -> tuple[Held, ...]:
        """The programmes whose packs are trusted here, by name."""
        raise NotImplementedError

    def new_session(
        self,
        programme_id: str,
        template_key: str,
        title: str,
        borough: str,
        group: str,
        tables: int,
        day: date,
        starts_at: int,
    ) -> Session:
        """Plan a session from a template of the pack. `starts_at` is minutes after midnight. `PlanError` says what
        cannot work.
        """
        raise NotImplementedError

    def save(self, session: Session) -> Session:
        """Keep a changed plan: anything while it is planned, only the agenda while it is running."""
        raise NotImplementedError

    def session(self, session_id: str) -> Session:
        """The session's plan."""
        raise NotImplementedError

    def sessions(self) -> tuple[Summary, ...]:
        """The sessions on this laptop, the latest date first."""
        raise NotImplementedError

    def programme(self, session_id: str) -> Programme:
        """The programme that the session belongs to, as the pack that is held has it."""
        raise NotImplementedError

    def remove(self, session_id: str) -> None:
        """Remove a session that was planned and never begun; `PlanError` for any other."""
        raise NotImplementedError
