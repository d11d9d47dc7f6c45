"""The brief is written whole or not at all, from what was imported, with nothing in it that the board may not see."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from pypdf import PdfReader

from tests.builders import record, records
from tests.services.opened import workspace_in
from workshop_app.domain.errors import Cancelled, StorageError
from workshop_app.paths import resources
from workshop_app.services.analyse import AnalysisService
from workshop_app.services.brief import BriefService
from workshop_app.services.programme import ProgrammeService
from workshop_app.services.workspace import Workspace


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    with workspace_in(tmp_path / "data") as opened:
        yield opened


@pytest.fixture
def programme_id(workspace: Workspace) -> str:
    programmes = ProgrammeService(workspace, resources())
    return programmes.create(replace(programmes.draft(), name="Hearing London")).programme.id


@pytest.fixture
def briefs(workspace: Workspace) -> BriefService:
    return BriefService(AnalysisService(workspace), workspace.sources.today)


def imported(workspace, programme_id, held):
    for each in held:
        workspace.desk(programme_id).add_outside(each)


class Steps(list):
    """Progress that remembers; cancels at a step where it is told to."""

    def __init__(self, cancel_at=99):
        super().__init__()
        self.cancel_at = cancel_at

    def report(self, done, total, label):
        if done == self.cancel_at:
            raise Cancelled("Cancelled.")
        self.append((done, total, label))


def test_it_is_written_and_says_how_many_pages(workspace, programme_id, briefs, tmp_path):
    imported(workspace, programme_id, records(12))
    steps = Steps()
    pages = briefs.write(programme_id, tmp_path / "brief.pdf", steps)
    document = PdfReader(tmp_path / "brief.pdf")
    assert pages == len(document.pages)
    assert 2 <= pages <= 4
    text = " ".join(page.extract_text() for page in document.pages)
    assert "Hearing London" in text
    assert "4 June 2018" in text
    assert [done for done, *_ in steps] == [0, 1, 2, 3]


def test_the_preview_is_what_is_printed(workspace, programme_id, briefs):
    imported(workspace, programme_id, [record(1), record(2, heads=3)])
    brief = briefs.preview(programme_id)
    assert brief.day == date(2018, 6, 4)
    assert brief.held_back == 1
    assert brief.sessions == 2


def test_words_that_could_point_to_somebody_are_not_quoted(workspace, programme_id, briefs):
    one = record(1, contributions=1)
    said = ("Ring me on 07700 900123 about it", "A quiet room would help")
    item = replace(one.contributions[0], read_back=True)
    read = tuple(replace(item, id=f"{n:016x}", number=n + 1, text=text) for n, text in enumerate(said))
    imported(workspace, programme_id, [replace(one, contributions=read)])
    quoted = [voice.text for section in briefs.preview(programme_id).sections for voice in section.said]
    assert quoted == ["A quiet room would help"]


def test_without_a_session_nothing_is_written(programme_id, briefs, tmp_path):
    with pytest.raises(StorageError, match="No session has been imported yet"):
        briefs.write(programme_id, tmp_path / "brief.pdf")
    assert not (tmp_path / "brief.pdf").exists()


def test_what_was_there_stays_when_it_cannot_be_written_or_is_cancelled(workspace, programme_id, briefs, tmp_path):
    imported(workspace, programme_id, [record(1)])
    path = tmp_path / "brief.pdf"
    path.write_bytes(b"older")
    with pytest.raises(Cancelled):
        briefs.write(programme_id, path, Steps(cancel_at=2))
    assert path.read_bytes() == b"older"
    with pytest.raises(StorageError, match="was not saved"):
        briefs.write(programme_id, tmp_path / "no such folder" / "brief.pdf")
    assert sorted(each.name for each in tmp_path.iterdir()) == ["brief.pdf", "data"]


def test_a_name_with_bengali_letters_and_spaces_is_fine(workspace, programme_id, briefs, tmp_path):
    imported(workspace, programme_id, [record(1)])
    path = tmp_path / "সংক্ষিপ্ত brief.pdf"
    assert briefs.write(programme_id, path) >= 2
    assert path.exists()
