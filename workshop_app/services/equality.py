"""Equality forms on paper, keyed as totals (A8): question by question over the whole pile, and never a form."""

from __future__ import annotations

from collections.abc import Mapping

from workshop_app.domain.equality import Equality
from workshop_app.domain.errors import CaptureError
from workshop_app.domain.session import SessionState
from workshop_app.services.workspace import Workspace
from workshop_app.storage.session_store import SessionStore


class EqualityService:
    """What is kept is how often each answer was given. No method takes a form."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace

    def totals(self, session_id: str) -> Equality:
        """The totals as they stand; of no forms where nothing was counted."""
        return self._workspace.session(session_id).plans.equality() or Equality()

    def heads(self, session_id: str) -> int:
        """How many people were in the room at the most; 0 where nobody counted."""
        return max((count.heads for count in self._workspace.session(session_id).run.heads()), default=0)

    def count(self, session_id: str, forms: int, question: str, counts: Mapping[str, int], blank: int) -> Equality:
        """Keep how often each answer to one question was given, on all `forms` of the pile, `blank` of which left it
        empty; gives the totals as they then stand.

        `CaptureError` where answers and blanks do not add up to the forms, where another number of forms was counted
        before, for too few forms, or where the session is not there to be counted; then all is as before.
        """
        store = self._open(session_id)
        before = self.totals(session_id)
        if before.totals and before.forms != forms:
            raise CaptureError(
                f"The questions before were counted on {before.forms:,} forms, this one on {forms:,}. Find the form"
                " that is missing or twice, or start over."
            )
        after = Equality(forms, before.totals).with_question(question, counts)  # says what cannot be at all
        if missing := forms - sum(counts.values()) - blank:
            which = f"{missing:,} missing" if missing > 0 else f"{-missing:,} too many"
            raise CaptureError(
                f"That is {forms - missing:,} of {forms:,} forms: {which}. Go through the pile again; nothing of this"
                " question was saved."
            )
        if after != before:
            store.plans.save_equality(after)
        return after

    def start_over(self, session_id: str) -> Equality:
        """Take all totals back; they leave the log too. The forms have to be counted again."""
        store = self._open(session_id)
        if store.plans.equality() is not None:
            store.plans.save_equality(Equality())
        return Equality()

    def _open(self, session_id: str) -> SessionStore:
        store = self._workspace.session(session_id)
        state = store.state()
        if store.exchange.notebook() is not None:
            raise CaptureError("Equality forms are counted on the lead's laptop: hand them over in their box.")
        if state is SessionState.PLANNED:
            raise CaptureError("Equality forms are counted once the session has begun. Leave them in their box.")
        if state is SessionState.SEALED:
            raise CaptureError("This session is sealed: its equality totals do not change any more.")
        return store
