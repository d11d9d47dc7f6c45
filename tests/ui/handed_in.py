"""Sealed sessions in the window, their reports at the same laptop's desk, and receipts, for tests of both pages."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import Path

from tests.ui import session as made_up
from tests.ui.shell import Shell
from workshop_app.services.bundle import Services

TITLES = ("Made-up workshop", "A morning in Brent")


def sealed(shell: Shell, folder: Path, titles: Sequence[str] = TITLES) -> tuple[str, list[str]]:
    """Hold and seal sessions of these titles into `folder`; gives the programme's id and theirs."""

    def work(services: Services) -> tuple[str, list[str]]:
        made = made_up.begun(services, folder)
        sessions = [made.session]
        for title in titles[1:]:
            session = services.planning.new_session(
                made.programme, "community-workshop", title, "Brent", made.session.group, 3, date(2026, 5, 20), 600
            )
            services.running.begin(session.id)
            sessions.append(session)
        for session in sessions:
            made_up.said(services, session, "The hall closes at five")
            services.running.close(session.id)
            services.seals.seal(session.id, folder)
        return made.programme, [session.id for session in sessions]

    return shell.ask(work)


def handed_in(shell: Shell, programme: str, folder: Path) -> None:
    """Take the sealed reports in `folder` in at the desk."""
    reports = sorted(folder.glob("*.wsealed"))
    outcomes = shell.ask(lambda services: services.imports.import_files(programme, reports))
    assert {outcome.code for outcome in outcomes} == {None}


def receipts(shell: Shell, programme: str, folder: Path, ids: Sequence[str]) -> list[Path]:
    """Write the receipts of these sessions."""
    return list(shell.ask(lambda services: services.receipts.export(programme, folder, ids)))
