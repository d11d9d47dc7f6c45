"""What ships with the app: the programme's defaults, the six agendas, and the demonstration's made-up people."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from workshop_app.domain.contribution import ContributionKind
from workshop_app.domain.programme import Programme, Template


@dataclass(frozen=True, slots=True)
class Said:
    """Something that made-up people say in the demonstration, as it is typed (before the identifier check)."""

    key: str
    table: int
    activity: str
    kind: ContributionKind
    text: str
    themes: tuple[str, ...]
    recognised_by: int | None
    same_as: str | None


class ResourceService:
    """Reads the resources, strictly: a file that is not as agreed is `FormatError`, never a guess."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def programme(self, programme_id: str) -> Programme:
        """A new programme with the defaults of the product."""
        raise NotImplementedError

    def templates(self) -> tuple[Template, ...]:
        """The six agendas, in the order in which they are offered."""
        raise NotImplementedError
