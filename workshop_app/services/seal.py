"""Closing the circle in the hall: look at exactly what leaves, answer for it, and seal it (capability S1)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum
from pathlib import Path

from workshop_app.domain.chain import Head
from workshop_app.domain.identifier import Identifier, KeepReason
from workshop_app.domain.record import Record
from workshop_app.services.progress import NoProgress, Progress
from workshop_app.services.workspace import Workspace


class Place(Enum):
    """Where in the record a text stands."""

    CONTRIBUTION = "contribution"
    TAG = "tag"
    PROPOSAL = "proposal"
    POLL = "poll"
    SESSION = "session"


@dataclass(frozen=True, slots=True)
class Finding:
    """Something that can point to a person, found once more before sealing.

    `contribution_id` is the id of the contribution, or, where `place` says so, of the proposal, the poll or the
    session. `identifier` holds where in `text` it stands. Only findings in contributions and in proposals not yet
    voted on can be replaced; the others are answered with a reason, or the session is sealed without them.
    """

    contribution_id: str
    identifier: Identifier
    place: Place = Place.CONTRIBUTION
    text: str = ""


@dataclass(frozen=True, slots=True)
class Preview:
    """Exactly what leaves the laptop when the session is sealed. `counts` are the totals that the slip prints;
    `problems` are the sentences that stand against sealing, empty where nothing does.
    """

    record: Record
    counts: Mapping[str, int]
    findings: tuple[Finding, ...]
    problems: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Sealed:
    """A sealed file that was written and read back. `words` are the laptop's six, for the slip; `head` is where the
    log stands.
    """

    path: Path
    sha256: str
    size: int
    words: tuple[str, ...]
    counts: Mapping[str, int]
    head: Head


class SealService:
    """Preview, second pass and seal."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace

    def preview(self, session_id: str) -> Preview:
        """What would be sealed now, with the findings of the second pass. Changes nothing."""
        raise NotImplementedError

    def replace(self, session_id: str, finding: Finding) -> Preview:
        """Put the replacement in place of what was found, and look again. `SealError` where it cannot be replaced."""
        raise NotImplementedError

    def seal(
        self,
        session_id: str,
        folder: Path,
        answers: Mapping[Finding, KeepReason],
        progress: Progress = NoProgress(),  # noqa: B008
    ) -> Sealed:
        """Write the sealed report into `folder` and check the file that was written.

        `answers` says why a finding may stay. `SealError` where a certain finding has no answer, the session is not
        closed, or a check fails; then there is no file and the session is as before. `StorageError` where the disk
        refuses.
        """
        raise NotImplementedError
