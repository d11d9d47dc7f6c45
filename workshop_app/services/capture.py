"""Capture: contributions as they are typed, changed, merged, removed and found again (C1, C2, C4, C6, C7)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from workshop_app.domain.contribution import Contribution, ContributionKind
from workshop_app.domain.identifier import Identifier
from workshop_app.services.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Draft:
    """What the note-taker has typed, identifiers replaced.

    `replaced` counts, per `IdentifierKind` value, what was found and replaced; `kept`, per `KeepReason` value, what
    was found and kept. The words themselves are nowhere.
    """

    kind: ContributionKind
    text: str
    themes: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    recognised_by: int | None = None
    table: int = 1
    activity: str = ""
    replaced: Mapping[str, int] = field(default_factory=dict)
    kept: Mapping[str, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Change:
    """What changed: contributions as they now stand, ids that are gone, and a few words to say it with."""

    saved: tuple[Contribution, ...]
    removed: tuple[str, ...]
    label: str


class CaptureService:
    """Use cases of capture. What a method has returned is on disk; what came before can be undone until the lock."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace

    def contributions(self, session_id: str) -> tuple[Contribution, ...]:
        """All contributions of the session, newest first."""
        raise NotImplementedError

    def add(self, session_id: str, draft: Draft) -> Change:
        """Save what was typed under the next number. `CaptureError` where it cannot be taken as it stands."""
        raise NotImplementedError

    def edit(
        self,
        session_id: str,
        contribution: Contribution,
        replaced: Mapping[str, int] = {},
        kept: Mapping[str, int] = {},
    ) -> Change:
        """Save a contribution in place of what it was; the words it had are destroyed, in the log also."""
        raise NotImplementedError

    def merge(self, session_id: str, keep: str, others: Sequence[str]) -> Change:
        """Merge duplicates into the contribution with the id `keep`; proposals made from them follow."""
        raise NotImplementedError

    def remove(self, session_id: str, ids: Sequence[str]) -> Change:
        """Remove contributions; their words are destroyed, in the log also."""
        raise NotImplementedError

    def undo(self, session_id: str) -> Change | None:
        """Take back the latest change since the app was unlocked, or None where there is none."""
        raise NotImplementedError

    def forget_history(self, session_id: str) -> None:
        """Drop what undo remembers of a session: what was purged must not come back."""
        raise NotImplementedError

    def find(self, session_id: str, query: str) -> tuple[str, ...]:
        """Ids of the contributions that hold every word of `query`, the last of which may be half typed; best first."""
        raise NotImplementedError

    def identifiers(self, text: str) -> list[Identifier]:
        """What in `text` can point to a person. Needs no vault; safe on any thread."""
        raise NotImplementedError
