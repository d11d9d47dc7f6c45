"""A programme desk in the window, with sessions that came in, for tests of its pages."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from tests.ui.shell import Shell
from workshop_app.domain.record import Record
from workshop_app.services.bundle import Services

NAME = "Hearing London"


def with_sessions(shell: Shell, records: Sequence[Record], name: str = NAME) -> str:
    """Make a programme whose desk holds these; gives its id."""

    def make(services: Services) -> str:
        made = services.programmes.create(replace(services.programmes.draft(), name=name)).programme
        desk = services.vault._workspace.desk(made.id)
        for record in records:
            desk.add_outside(record)
        return made.id

    return shell.ask(make)
