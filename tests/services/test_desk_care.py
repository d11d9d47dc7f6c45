"""A desk that is gone or damaged: said, put back from a copy or begun anew, and never silently made."""

from __future__ import annotations

import shutil

import pytest

from tests.sealing import samples
from tests.services.desks import desk_in, one, sealed
from tests.services.opened import workspace_in
from workshop_app.domain.errors import OlderDeskError, StorageError, UnreadableError
from workshop_app.domain.sealed import LaptopState
from workshop_app.services.desk_care import DeskCareService
from workshop_app.services.import_reports import ImportService

PROGRAMME = samples.PROGRAMME


@pytest.fixture
def folder(tmp_path):
    """A desk that took one report in, closed, with a copy of its database."""
    with desk_in(tmp_path / "desk", PROGRAMME) as desk:
        desk.imports.trust(PROGRAMME, samples.LAPTOP)
        assert one(desk, sealed(tmp_path)).code is None
    shutil.copy(tmp_path / "desk" / "programmes" / f"{PROGRAMME}.db", tmp_path / "copy.db")
    return tmp_path


@pytest.fixture
def lost(folder):
    with workspace_in(folder / "desk", 2) as workspace:
        yield workspace


def database(folder):
    return folder / "desk" / "programmes" / f"{PROGRAMME}.db"


def lose(folder, how):
    path = database(folder)
    if how == "gone":
        path.unlink()
    else:
        data = bytearray(path.read_bytes())
        data[{"first": 700, "last": len(data) - 700}[how]] ^= 1
        path.write_bytes(data)


@pytest.mark.parametrize("how", ["gone", "first"])
def test_it_is_said_and_nothing_is_made_in_its_place(folder, lost, how):
    lose(folder, how)
    before = database(folder).exists() and database(folder).read_bytes()
    with pytest.raises(UnreadableError) as caught:
        ImportService(lost).sessions(PROGRAMME)
    assert caught.value.file == f"{PROGRAMME}.db"
    assert (database(folder).exists() and database(folder).read_bytes()) == before


@pytest.mark.parametrize("how", ["gone", "first", "last"])
def test_a_copy_is_put_back(folder, lost, how):
    lose(folder, how)
    care = DeskCareService(lost)
    assert care.is_lost(PROGRAMME)
    care.put_back(PROGRAMME, folder / "copy.db")
    assert not care.is_lost(PROGRAMME)
    assert len(ImportService(lost).sessions(PROGRAMME)) == 1
    names = {path.name for path in database(folder).parent.iterdir()}
    assert not [name for name in names if "trial" in name]
    assert (f"{PROGRAMME}.damaged.db" in names) is (how != "gone")


def test_what_is_no_copy_of_this_desk_is_not_put_back(folder, lost):
    lose(folder, "first")
    before = database(folder).read_bytes()
    care = DeskCareService(lost)
    spoilt = bytearray((folder / "copy.db").read_bytes())
    spoilt[-700] ^= 1
    (folder / "spoilt.db").write_bytes(spoilt)
    (folder / "noise.db").write_bytes(b"noise")
    for name in ("spoilt.db", "noise.db", "desk/vault.db"):
        with pytest.raises(UnreadableError, match="not a whole copy"):
            care.put_back(PROGRAMME, folder / name)
    with pytest.raises(StorageError):
        care.put_back(PROGRAMME, folder / "not there.db")
    assert database(folder).read_bytes() == before


def test_begun_anew_the_sealed_files_are_taken_in_again(folder, lost):
    lose(folder, "last")
    care = DeskCareService(lost)
    care.begin_anew(PROGRAMME)
    imports = ImportService(lost)
    assert imports.sessions(PROGRAMME) == ()
    imports.trust(PROGRAMME, samples.LAPTOP)
    (outcome,) = imports.import_files(PROGRAMME, [folder / "report.wsealed"])
    assert outcome.code is None


def test_a_whole_desk_is_left_alone(folder, lost):
    care = DeskCareService(lost)
    for act in (lambda: care.begin_anew(PROGRAMME), lambda: care.put_back(PROGRAMME, folder / "copy.db")):
        with pytest.raises(StorageError, match="is whole"):
            act()
    assert len(ImportService(lost).sessions(PROGRAMME)) == 1


# ---------------------------------------------------------------- an older copy in its place


@pytest.fixture
def older(folder):
    """After the copy was made a laptop was revoked; then somebody put the copy back."""
    with workspace_in(folder / "desk", 2) as workspace:
        workspace.desk(PROGRAMME).notes.judge_laptop(samples.LAPTOP, LaptopState.REVOKED, "stolen", samples.DAY)
    shutil.copy(database(folder), folder / "newer.db")
    shutil.copy(folder / "copy.db", database(folder))


def test_an_older_copy_is_noticed_before_anything_of_it_is_believed(folder, older, lost):
    with pytest.raises(OlderDeskError, match="its last change is missing") as caught:
        ImportService(lost).sessions(PROGRAMME)
    assert caught.value.file == f"{PROGRAMME}.db"
    assert DeskCareService(lost).is_lost(PROGRAMME)


def test_the_newer_one_is_put_back(folder, older, lost):
    DeskCareService(lost).put_back(PROGRAMME, folder / "newer.db")
    assert lost.desk(PROGRAMME).laptops() == {samples.LAPTOP: LaptopState.REVOKED}


def test_staff_can_go_on_with_the_older_copy_knowingly_and_later_changes_are_noted_again(folder, older, lost):
    DeskCareService(lost).go_on(PROGRAMME)
    lost.desk(PROGRAMME).set_laptop("ab" * 32, LaptopState.KNOWN)
    lost.close()
    shutil.copy(folder / "newer.db", database(folder))
    with workspace_in(folder / "desk", 2) as again, pytest.raises(OlderDeskError):
        again.desk(PROGRAMME)


def test_after_a_desk_was_begun_anew_its_own_changes_count(folder, older, lost):
    DeskCareService(lost).begin_anew(PROGRAMME)
    assert lost.desk(PROGRAMME).laptops() == {}


def test_each_use_notes_where_the_one_before_left_the_desk(folder, lost):
    seen = lost.vault.standing.desk_turn
    lost.desk(PROGRAMME).set_laptop("ab" * 32, LaptopState.KNOWN)
    before = seen(PROGRAMME)
    assert lost.desk(PROGRAMME).turn() == seen(PROGRAMME) != before
