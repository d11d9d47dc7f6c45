"""What the imported sessions of a programme add up to (capabilities D3, D5)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from workshop_app.domain.coverage import Coverage, coverage
from workshop_app.domain.errors import PlanError
from workshop_app.domain.programme import Programme
from workshop_app.domain.record import Record
from workshop_app.domain.results import ONLINE, Result, results
from workshop_app.domain.review_words import sentences
from workshop_app.services.workspace import Workspace


class AnalysisService:
    """Coverage and results of the programmes that this office owns, counted afresh each time it is asked."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace

    def programme(self, programme_id: str) -> Programme:
        """The programme as it now stands; `PlanError` where this office does not own it."""
        own = self._workspace.vault.own_programme(programme_id)
        if own is None:
            raise PlanError("This programme is not one of this office. Choose one from the list.")
        return own.programme

    def coverage(self, programme_id: str) -> Coverage:
        """Whom the programme has heard, what they spoke about, and what is missing; exact numbers, for the desk."""
        return coverage(self.programme(programme_id), self.records(programme_id), self.rescues(programme_id))

    def records(self, programme_id: str) -> Iterator[Record]:
        """The records of the sessions that were imported, one at a time."""
        return self._workspace.desk(programme_id).records()

    def review(self, programme_id: str, session_id: str) -> tuple[str, ...]:
        """How the session was reviewed before it was sealed, in sentences; nothing where it is not here or was held
        online.
        """
        record = self._workspace.desk(programme_id).record(session_id)
        return () if record is None or record.origin.kind == ONLINE else sentences(record)

    def rescues(self, programme_id: str) -> Mapping[str, int]:
        """Of the sessions that were only rescued, by their ids, how many things of each are lost."""
        sessions = self._workspace.desk(programme_id).sessions()
        return {line.id: line.lost for line in sessions if line.lost is not None}

    def results(self, programme_id: str) -> tuple[Result, ...]:
        """How proposals were voted on over the sessions, core proposals first, as far as the board may see it."""
        return results(self.programme(programme_id), self.records(programme_id))
