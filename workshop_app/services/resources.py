"""What ships with the app: the programme's defaults, the six agendas, and the demonstration's made-up people.

A line of an agenda's script that is a name in braces, such as `{consent}`, stands for the lines of that name in
`scripts.json`, so that what must be said word for word is written down once.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TypeVar

from workshop_app.domain.agenda import Activity
from workshop_app.domain.codec import decode, parse
from workshop_app.domain.errors import FormatError, StorageError
from workshop_app.domain.programme import Group, Objective, Programme, Template, Theme
from workshop_app.services.demonstration import Demonstration

TEMPLATES = ("community-workshop", "womens-group", "experts", "young-people", "interpreted", "drop-in")
"""In the order in which they are offered."""

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class _Defaults:
    name: str
    questions: tuple[str, ...]
    objectives: tuple[Objective, ...]
    themes: tuple[Theme, ...]
    groups: tuple[Group, ...]


class ResourceService:
    """Reads the resources, strictly: a file that is not as agreed is `FormatError`, never a guess."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def programme(self, programme_id: str) -> Programme:
        """A new programme with the defaults of the product."""
        defaults = self._read(_Defaults, "templates/programme.json")
        return Programme(
            programme_id,
            defaults.name,
            defaults.questions,
            defaults.objectives,
            defaults.themes,
            defaults.groups,
            self.templates(),
            consent=self.scripts()["consent"],
        )

    def templates(self) -> tuple[Template, ...]:
        """The six agendas, in the order in which they are offered."""
        scripts = self.scripts()
        return tuple(_filled(self._read(Template, f"templates/agendas/{key}.json"), scripts) for key in TEMPLATES)

    def scripts(self) -> Mapping[str, tuple[str, ...]]:
        """What is said word for word, line by line: `consent`, `disclosure` (if someone discloses), `late_arrival`."""
        return self._read(Mapping[str, tuple[str, ...]], "templates/scripts.json")  # type: ignore[type-abstract]

    def demonstration(self) -> Demonstration:
        """The made-up workshop of the rehearsal."""
        return self._read(Demonstration, "demonstration/workshop.json")

    def _read(self, kind: type[T], name: str) -> T:
        try:
            data = (self._folder / name).read_bytes()
        except OSError as fault:
            raise StorageError(f"“{name}”, which comes with the app, is missing. Install the app again.") from fault
        return decode(kind, parse(data), name)


def _filled(template: Template, scripts: Mapping[str, tuple[str, ...]]) -> Template:
    return replace(template, activities=tuple(_with_script(activity, scripts) for activity in template.activities))


def _with_script(activity: Activity, scripts: Mapping[str, tuple[str, ...]]) -> Activity:
    lines: list[str] = []
    for line in activity.script.split("\n"):
        if line.startswith("{") and line.endswith("}"):
            if line[1:-1] not in scripts:
                raise FormatError("An agenda names a script that there is not.")
            lines += scripts[line[1:-1]]
        else:
            lines.append(line)
    return replace(activity, script="\n".join(lines))
