"""What was sealed as restricted is cleared at the desk with a reason, and only then quoted; or it is said why not."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

import pytest

from tests.builders import record
from tests.services.opened import workspace_in
from workshop_app.domain.contribution import Contribution, ContributionKind
from workshop_app.domain.equality import Equality
from workshop_app.domain.errors import SealError
from workshop_app.paths import resources
from workshop_app.services.analyse import AnalysisService
from workshop_app.services.brief import BriefService
from workshop_app.services.clearing import ClearingService
from workshop_app.services.programme import ProgrammeService
from workshop_app.services.workspace import Workspace

WORDS = "Nobody came to the hall when the lights went out"
NAMED = "Ring 020 7946 0958 and ask"


@pytest.fixture(scope="module")
def workspace(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Workspace]:
    with workspace_in(tmp_path_factory.mktemp("desk")) as opened:
        yield opened


@pytest.fixture(scope="module")
def programme_id(workspace: Workspace) -> str:
    programmes = ProgrammeService(workspace, resources())
    return programmes.create(programmes.draft()).programme.id


@pytest.fixture(scope="module")
def session(workspace: Workspace, programme_id: str):
    """A session with two contributions that are restricted, the second of which holds a number."""
    whole = record(1)
    themes = whole.contributions[0].themes or ("S1",)
    said = tuple(
        Contribution(f"{90 + n:016x}", 9000 + n, ContributionKind.NEED, text, themes, (), 20, True, restricted=True)
        for n, text in enumerate((WORDS, NAMED))
    )
    whole = replace(whole, v=3, contributions=(*whole.contributions, *said))
    workspace.desk(programme_id).add_outside(whole)
    return whole


def quoted(workspace, programme_id):
    brief = BriefService(AnalysisService(workspace), lambda: date(2026, 6, 1)).preview(programme_id)
    return WORDS in {each.text for section in brief.sections for each in section.said}, brief.restricted


def test_it_is_quoted_once_it_is_cleared_and_no_more_once_it_is_restricted_again(workspace, programme_id, session):
    service, one = ClearingService(workspace), session.contributions[-2]
    assert quoted(workspace, programme_id) == (False, 2)
    service.clear(programme_id, session.session.id, one.id, " The group was asked  and agrees ")
    assert quoted(workspace, programme_id) == (True, 1)
    made = service.restricted(programme_id, session.session.id)[0].clearing
    assert made.reason == "The group was asked and agrees"
    assert workspace.desk(programme_id).record(session.session.id) == session, "the sealed record is as it was"
    service.restrict(programme_id, session.session.id, one.id)
    assert quoted(workspace, programme_id) == (False, 2)


def test_why_not_is_said(workspace, programme_id, session):
    service, (one, two) = ClearingService(workspace), session.contributions[-2:]
    assert "takes it out" in service.restricted(programme_id, session.session.id)[1].why_not
    for contribution, reason, sentence in (
        (two, "They agreed", "point to a person"),
        (one, " ", "Say why"),
        (one, "x" * 201, "at most 200"),
        (one, "Asked on 020 7946 0958", "names somebody"),
        (session.contributions[0], "They agreed", "not restricted"),
    ):
        with pytest.raises(SealError, match=sentence):
            service.clear(programme_id, session.session.id, contribution.id, reason)
    assert quoted(workspace, programme_id) == (False, 2)


def test_totals_are_pooled_over_sessions_and_programmes_add_up(workspace, programme_id, session):
    desk, analysis = workspace.desk(programme_id), AnalysisService(workspace)
    before = analysis.totals(programme_id)
    assert (before.equality, before.counted, before.assessed) == ((), 0, ())
    for n in range(2, 5):
        whole = record(n)
        card = Contribution(
            f"{n:016x}", 9000, ContributionKind.ASSESSMENT, "Works: they listen", tags=("Youth mentors",), rating=n - 1
        )
        totals = Equality(20, {"sex": {"female": 11, "male": 1}})
        whole = replace(whole, v=4, contributions=(*whole.contributions, card), equality=totals)
        desk.add_outside(whole)
        if n == 3:
            assert analysis.totals(programme_id).equality == (), "two sessions are too few"
    found = analysis.totals(programme_id)
    (sex,) = found.equality
    assert (found.counted, sex.forms, sex.sessions) == (3, 60, 3)
    assert dict(sex.answers) == {"Female": 33, "Male": None, "Left empty": None}
    (mentors,) = found.assessed
    assert (mentors.cards, mentors.sessions, mentors.mean) == (3, 3, 2.0)
