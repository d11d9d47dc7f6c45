"""Each of the six templates holds a whole session: planned, begun, walked through, closed, sealed and taken in."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from tests.ui.shell import PASSPHRASE, build
from workshop_app.domain.agenda import Duty, missing_duties
from workshop_app.domain.contribution import ContributionKind
from workshop_app.domain.programme import Programme
from workshop_app.domain.session import SessionState
from workshop_app.paths import DataFolder
from workshop_app.services.bundle import Services
from workshop_app.services.capture import Draft
from workshop_app.services.progress import NoProgress

TEMPLATES = ("experts", "community-workshop", "young-people", "womens-group", "drop-in", "interpreted")


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Services, Programme]]:
    """One data folder that is the programme desk and a facilitator's laptop in one."""
    folder = tmp_path_factory.mktemp("office")
    services = build(DataFolder(folder / "data"))
    services.vault.create(PASSPHRASE, use_keyring=False)
    programme = services.programmes.create(services.programmes.draft()).programme
    pack = folder / "programme.wpack"
    services.programmes.export_pack(programme.id, pack)
    services.planning.accept(services.planning.read_pack(pack))
    yield services, programme
    services.vault.lock()


def test_the_programme_begins_with_these_six(office: tuple[Services, Programme]) -> None:
    _, programme = office
    assert sorted(template.key for template in programme.templates) == sorted(TEMPLATES)


@pytest.mark.parametrize("template", TEMPLATES)
def test_a_session_from_it_reaches_the_desk(office: tuple[Services, Programme], template: str, tmp_path: Path) -> None:
    services, programme = office
    before = len(services.imports.sessions(programme.id))
    session = services.planning.new_session(
        programme.id, template, f"From {template}", "Camden", programme.groups[0].key, 2, date(2026, 5, 14), 18 * 60
    )
    assert not missing_duties(session.agenda), f"the template owes the room {list(Duty)}"
    running = services.running
    running.begin(session.id)
    for place, activity in enumerate(session.agenda):
        state = running.open(session.id) if place == 0 else running.next(session.id)
        assert state.position is not None
        assert state.position.activity == activity.id
        services.capture.add(session.id, Draft(ContributionKind.IDEA, f"During {activity.title}", activity=activity.id))
    running.set_heads(session.id, session.agenda[0].id, 9)
    assert running.close(session.id).state is SessionState.CLOSED
    preview = services.seals.preview(session.id)
    assert preview.problems == ()
    sealed = services.seals.seal(session.id, tmp_path, NoProgress())
    outcome = services.imports.import_files(programme.id, [sealed.path], NoProgress())[0]
    if outcome.tray_id is not None:
        outcome = services.imports.approve(programme.id, outcome.tray_id)
    assert outcome.code is None, outcome.sentence
    assert len(services.imports.sessions(programme.id)) == before + 1
    record = next(each for each in services.imports.records(programme.id) if each.session.id == session.id)
    assert [each.activity for each in sorted(record.contributions, key=lambda each: each.number)] == [
        activity.id for activity in session.agenda
    ]
