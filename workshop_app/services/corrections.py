"""Putting right what was sealed (S2): corrections wait on the laptop, and are sealed together as a supplement."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, replace

from workshop_app.domain.correction import About, Correction, CorrectionKind, Draft
from workshop_app.domain.errors import SealError
from workshop_app.domain.identifier import Certainty
from workshop_app.domain.record import Record, corrected
from workshop_app.domain.session import SessionState
from workshop_app.domain.text import one_line
from workshop_app.privacy import find_identifiers
from workshop_app.services.workspace import Workspace
from workshop_app.storage.session_store import SessionStore

__all__ = ["About", "Correction", "CorrectionKind", "CorrectionService", "Draft", "Subject"]

_NONE: Mapping[str, int] = {}


@dataclass(frozen=True, slots=True)
class Subject:
    """Something that can be corrected: what it is, its id and number (0 for the session), and the words it has."""

    about: About
    id: str
    number: int
    words: str


class CorrectionService:
    """Use cases of “Correct this report”. Nothing of a correction leaves before `SealService.seal` seals it."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace

    def subjects(self, session_id: str) -> tuple[Subject, ...]:
        """All that can be corrected: the session, its votes, its proposals, and what was said that still stands."""
        store = self._workspace.session(session_id)
        return _subjects(corrected(store.record(), [draft.sealed_in(2) for draft in store.corrections.drafts()]))

    def drafts(self, session_id: str) -> tuple[Draft, ...]:
        """The corrections that wait to be sealed, in the order in which they were made."""
        return self._workspace.session(session_id).corrections.drafts()

    def add(
        self,
        session_id: str,
        kind: CorrectionKind,
        subject: Subject,
        text: str = "",
        replaced: Mapping[str, int] = _NONE,
        kept: Mapping[str, int] = _NONE,
    ) -> Draft:
        """Have a correction wait. `replaced` and `kept` count the identifiers in it that were answered.

        `SealError` where the session is not sealed, the subject does not stand any more, or the text cannot be taken.
        """
        store = self._workspace.session(session_id)
        if store.state() is not SessionState.SEALED:
            raise SealError("This session is not sealed yet. What is wrong in it can be put right where it was typed.")
        there = {(each.about, each.id, each.number) for each in self.subjects(session_id)}
        if (subject.about, subject.id, subject.number) not in there:
            raise SealError("What this correction is about is not in the report any more. Choose again.")
        words = one_line(text)
        if sum(mark.certainty is Certainty.CERTAIN for mark in find_identifiers(words)) > sum(kept.values()):
            raise SealError(
                "The correction holds words that can point to a person. Replace them, or say why they stay."
            )
        draft = Draft(
            self._workspace.sources.new_id(),
            kind,
            subject.about,
            subject.id,
            subject.number,
            words,
            dict(replaced),
            dict(kept),
        )
        store.corrections.save_draft(draft)
        return draft

    def remove(self, session_id: str, draft_id: str) -> Draft | None:
        """Take back a correction that waits; gives it, for `restore`, or None where it does not wait any more."""
        table = self._workspace.session(session_id).corrections
        found = next((draft for draft in table.drafts() if draft.id == draft_id), None)
        table.remove_draft(draft_id)
        return found

    def restore(self, session_id: str, draft: Draft) -> None:
        """Undo `remove`."""
        self._workspace.session(session_id).corrections.save_draft(draft)


def as_sealed(store: SessionStore, version: int) -> Record:
    """The record as the report of this number will have it, with the corrections that wait. Changes nothing."""
    drafts, record = store.corrections.drafts(), store.record()
    if not drafts:
        return record
    after = corrected(record, [draft.sealed_in(version) for draft in drafts])
    replaced, kept = _counts(drafts)
    return replace(
        after,
        identifiers=dict(Counter(after.identifiers) + replaced),
        kept=dict(Counter(after.kept) + kept),
    )


def seal_drafts(store: SessionStore, version: int) -> None:
    """Make the corrections that wait a part of record and log, as the report of this number says them."""
    drafts = store.corrections.drafts()
    if drafts:
        store.supplement([draft.sealed_in(version) for draft in drafts], *_counts(drafts))


def _counts(drafts: tuple[Draft, ...]) -> tuple[Counter[str], Counter[str]]:
    replaced, kept = Counter[str](), Counter[str]()
    for draft in drafts:
        replaced.update(draft.replaced)
        kept.update(draft.kept)
    return replaced, kept


def _subjects(record: Record) -> tuple[Subject, ...]:
    return (
        Subject(About.SESSION, record.session.id, 0, record.session.title),
        *(Subject(About.POLL, item.poll.id, item.poll.number, item.poll.title) for item in record.polls),
        *(Subject(About.PROPOSAL, item.id, item.number, item.text) for item in record.proposals),
        *(Subject(About.CONTRIBUTION, item.id, item.number, item.text) for item in record.contributions),
    )
