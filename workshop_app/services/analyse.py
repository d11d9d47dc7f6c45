"""What the imported sessions of a programme add up to (capabilities D3, D5)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from workshop_app.domain.assessment import Assessed, assessed
from workshop_app.domain.clearing import cleared
from workshop_app.domain.contribution import Contribution, ContributionKind
from workshop_app.domain.coverage import Coverage, coverage
from workshop_app.domain.equality import Equality, Shown, pooled
from workshop_app.domain.errors import PlanError
from workshop_app.domain.programme import Programme
from workshop_app.domain.record import Record
from workshop_app.domain.results import ONLINE, Result, results
from workshop_app.domain.review_words import sentences
from workshop_app.services.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Totals:
    """Over all sessions: the equality questions that at least `fewest` sessions counted, with the counts that may be
    shown; how many sessions counted any; and every existing programme that was assessed.
    """

    equality: tuple[Shown, ...]
    counted: int
    fewest: int
    assessed: tuple[Assessed, ...]


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
        """The records of the sessions that were imported, one at a time, as they may be quoted: what was restricted
        and then cleared is restricted no more.
        """
        desk = self._workspace.desk(programme_id)
        return (cleared(record, desk.notes.clearings(record.session.id)) for record in desk.records())

    def record(self, programme_id: str, session_id: str) -> Record | None:
        """The record of a session as it was sealed, or None where it is not here."""
        return self._workspace.desk(programme_id).record(session_id)

    def totals(self, programme_id: str) -> Totals:
        """What equality forms and assessments of existing programmes add up to over all sessions."""
        policy, forms, said = self.programme(programme_id).policy, list[Equality](), list[tuple[Contribution, ...]]()
        for record in self.records(programme_id):
            forms += [] if record.equality is None else [record.equality]
            said.append(tuple(item for item in record.contributions if item.kind is ContributionKind.ASSESSMENT))
        shown = pooled(forms, policy.small_cell, policy.minimum_sessions)
        return Totals(shown, len(forms), policy.minimum_sessions, assessed(said))

    def review(self, programme_id: str, session_id: str) -> tuple[str, ...]:
        """How the session was reviewed before it was sealed, in sentences; nothing where it is not here or was held
        online.
        """
        desk = self._workspace.desk(programme_id)
        record = desk.record(session_id)
        if record is None or record.origin.kind == ONLINE:
            return ()
        return sentences(cleared(record, desk.notes.clearings(session_id)))

    def rescues(self, programme_id: str) -> Mapping[str, int]:
        """Of the sessions that were only rescued, by their ids, how many things of each are lost."""
        sessions = self._workspace.desk(programme_id).sessions()
        return {line.id: line.lost for line in sessions if line.lost is not None}

    def results(self, programme_id: str) -> tuple[Result, ...]:
        """How proposals were voted on over the sessions, core proposals first, as far as the board may see it."""
        return results(self.programme(programme_id), self.records(programme_id))
