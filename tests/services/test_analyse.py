"""Coverage and results of a programme, from what stands in its desk."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.builders import record, records
from tests.services.opened import workspace_in
from workshop_app.domain.errors import LockedError, PlanError
from workshop_app.paths import resources
from workshop_app.services.analyse import AnalysisService
from workshop_app.services.programme import ProgrammeService
from workshop_app.services.workspace import Workspace


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    with workspace_in(tmp_path) as opened:
        yield opened


@pytest.fixture
def programme_id(workspace: Workspace) -> str:
    programmes = ProgrammeService(workspace, resources())
    return programmes.create(programmes.draft()).programme.id


def test_coverage_counts_what_was_imported(workspace, programme_id):
    for each in records(12):
        workspace.desk(programme_id).add_outside(each)
    found = AnalysisService(workspace).coverage(programme_id)
    assert (found.sessions, found.heads, found.contributions) == (12, 242, 654)
    assert {borough for borough, _ in found.cells} == set(found.boroughs)


def test_what_comes_in_later_is_counted_the_next_time(workspace, programme_id):
    analysis = AnalysisService(workspace)
    assert analysis.coverage(programme_id).missing == ("No session has been imported yet.",)
    workspace.desk(programme_id).add_outside(record(1))
    assert analysis.coverage(programme_id).sessions == 1


def test_results_are_those_the_board_may_see(workspace, programme_id):
    for each in (record(1), record(2, heads=4)):
        workspace.desk(programme_id).add_outside(each)
    found = AnalysisService(workspace).results(programme_id)
    assert len(found) == 8
    assert {result.sessions for result in found} == {1}


def test_a_programme_of_another_office_has_no_coverage_here(workspace):
    with pytest.raises(PlanError, match="not one of this office"):
        AnalysisService(workspace).coverage("f" * 16)


def test_nothing_is_counted_while_the_vault_is_locked(workspace, programme_id):
    workspace.close()
    with pytest.raises(LockedError):
        AnalysisService(workspace).coverage(programme_id)
