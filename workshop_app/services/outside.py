"""Responses from outside (capability D8): statements and votes of an online consultation, brought in as a session."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from workshop_app.services.polis import Statement
from workshop_app.services.progress import NoProgress, Progress
from workshop_app.services.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Outside:
    """An online consultation, read and ready to be brought in.

    `statements` are those let through, in the order of the file, identifiers replaced. `ballots` is one mapping per
    voter, statement id to `agree`, `disagree` or `pass`; what is missing was left blank. `superseded` votes were
    replaced by a later one of the same voter; `ignored` votes were on statements not let through. `replaced` counts
    the identifiers per kind. `digest` is the SHA-256 of both files, by which the same consultation is known again.
    """

    statements: tuple[Statement, ...]
    ballots: tuple[Mapping[str, str], ...]
    superseded: int
    ignored: int
    moderated_out: int
    not_looked_at: int
    replaced: Mapping[str, int]
    digest: str


@dataclass(frozen=True, slots=True)
class BroughtIn:
    """What stands in the programme desk after a consultation came in; `already_here` where it was there before."""

    session_id: str
    contributions: int
    ballots: int
    superseded: int
    already_here: bool


class OutsideService:
    """Reads online consultations and brings them to the programme desk."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace

    def read(self, statements: Path, votes: Path, progress: Progress = NoProgress()) -> Outside:  # noqa: B008
        """Read a Pol.is export. `TableFileError` says which file, row and column cannot be used."""
        raise NotImplementedError

    def bring_in(self, programme_id: str, outside: Outside, title: str, day: date) -> BroughtIn:
        """Store the consultation as an online session of the programme. The same one twice is “already here”."""
        raise NotImplementedError
