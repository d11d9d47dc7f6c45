"""At the desk: what was sealed as restricted is cleared with a reason, or it says why it cannot be (A4)."""

from __future__ import annotations

from dataclasses import dataclass

from workshop_app.domain.clearing import MAX_REASON, Clearing, digest, holds
from workshop_app.domain.contribution import Contribution
from workshop_app.domain.errors import SealError
from workshop_app.domain.identifier import Certainty
from workshop_app.domain.text import one_line
from workshop_app.privacy import find_identifiers
from workshop_app.services.workspace import Workspace

_NAMES = (
    "Words that point to a person stand in it, so it stays restricted. Ask the session's facilitator for a supplement"
    " that takes it out."
)


@dataclass(frozen=True, slots=True)
class Restricted:
    """A contribution that was sealed as restricted. `clearing` is what was decided about it, if anything; `why_not` is
    the sentence that says why it cannot be cleared, empty where it can.
    """

    said: Contribution
    clearing: Clearing | None
    why_not: str


class ClearingService:
    """What is decided here changes no sealed record: it stands beside it, and can be taken back."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace

    def restricted(self, programme_id: str, session_id: str) -> tuple[Restricted, ...]:
        """All that was sealed as restricted in a session, by number."""
        desk = self._workspace.desk(programme_id)
        record, clearings = desk.record(session_id), desk.notes.clearings(session_id)
        found = []
        for item in record.contributions if record is not None else ():
            if item.restricted:
                made = clearings.get(item.id)
                made = made if holds(made, item.text) else None
                found.append(Restricted(item, made, "" if made else _why_not(item.text)))
        return tuple(found)

    def clear(self, programme_id: str, session_id: str, contribution_id: str, reason: str) -> None:
        """Have a contribution quoted like any other from now on, wherever the rules of each audience let it be.

        `SealError` without a reason, where it names somebody, or where the words name somebody.
        """
        reason = one_line(reason)
        if not reason:
            raise SealError("Say why it may be quoted: who was asked, or what has changed.")
        if len(reason) > MAX_REASON:
            raise SealError(f"A reason has at most {MAX_REASON} characters. Shorten it.")
        if _names(reason):
            raise SealError("The reason names somebody. Say it without names or numbers; nothing was changed.")
        said = {each.said.id: each.said for each in self.restricted(programme_id, session_id)}.get(contribution_id)
        if said is None:
            raise SealError("This contribution is not restricted, or is no longer here. Nothing was changed.")
        if why_not := _why_not(said.text):
            raise SealError(why_not)
        made = Clearing(session_id, said.id, digest(said.text), reason, self._workspace.sources.today())
        self._workspace.desk(programme_id).notes.clear(made)

    def restrict(self, programme_id: str, session_id: str, contribution_id: str) -> None:
        """Take that back: it is quoted to nobody again."""
        self._workspace.desk(programme_id).notes.restrict(session_id, contribution_id)


def _why_not(text: str) -> str:
    return _NAMES if _names(text) else ""


def _names(text: str) -> bool:
    return any(each.certainty is Certainty.CERTAIN for each in find_identifiers(text))
