"""A stick or a disk that is full when something is sealed, exported, printed or taken in: whole or not at all."""

from __future__ import annotations

from pathlib import Path

import pytest
from pypdf import PdfReader

from tests.builders import records
from tests.cheap import build
from tests.sealing import samples
from tests.services import desks
from tests.services.desks import ID, OFFICE, closed_room, desk_in, hold_pack, one, seals
from tests.services.opened import workspace_in
from tests.small_disk import fill
from workshop_app.domain.errors import StorageError
from workshop_app.domain.sealed import LaptopState
from workshop_app.domain.session import SessionState
from workshop_app.paths import resources
from workshop_app.sealing import pack as packs
from workshop_app.services.analyse import AnalysisService
from workshop_app.services.brief import BriefService
from workshop_app.services.programme import ProgrammeService
from workshop_app.services.rehearse import rehearse
from workshop_app.services.sealed_files import Office, examine

FULL = r"[Tt]he disk is full"
HERE = desks.PROGRAMME


def listing(folder: Path) -> dict[str, bytes]:
    """Every file of the folder, the filler apart, and what it holds."""
    return {
        str(path.relative_to(folder)): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file() and path.name != "filler"
    }


def laptop_of(room) -> dict:
    return {room.workspace.vault.device().public: LaptopState.KNOWN}


@pytest.mark.parametrize("leave", [0, 4096, 20_000])
def test_a_session_is_not_sealed_onto_a_full_stick_and_is_afterwards(small_disk, tmp_path, leave):
    with closed_room(tmp_path / "data") as room:
        first = seals(room).seal(ID, small_disk).path  # an earlier seal lies on the stick already
        before = listing(small_disk)
        filler = fill(small_disk, leave)
        with pytest.raises(StorageError, match=FULL) as fault:
            seals(room).seal(ID, small_disk)
        assert "lost" in str(fault.value)
        assert listing(small_disk) == before
        filler.unlink()
        again = seals(room).seal(ID, small_disk).path
        assert again != first
        office = Office(OFFICE.identities, laptop_of(room), HERE)
        assert all(examine(path, office).refusal is None for path in (first, again))


def test_a_first_seal_that_the_stick_refuses_leaves_the_session_closed(small_disk, tmp_path):
    with closed_room(tmp_path / "data") as room:
        record = room.store.record()
        filler = fill(small_disk, 0)
        with pytest.raises(StorageError, match=FULL):
            seals(room).seal(ID, small_disk)
        room.restart()
        assert room.store.state() is SessionState.CLOSED
        assert room.store.record() == record
        assert listing(small_disk) == {}
        filler.unlink()
        seals(room).seal(ID, small_disk)
        assert room.store.state() is SessionState.SEALED


@pytest.mark.parametrize("leave", [0, *range(4096, 120_000, 16_384)])
def test_a_laptop_whose_own_disk_is_full_seals_whole_or_leaves_no_file(small_disk, tmp_path, leave):
    out = tmp_path / "stick"
    out.mkdir()
    with closed_room(small_disk) as room:
        filler = fill(small_disk, leave)
        try:
            seals(room).seal(ID, out)
        except StorageError as fault:
            assert "safe" in str(fault) or "lost" in str(fault)  # noqa: PT017 - whether it still fits is the disk's affair
            assert listing(out) == {}
            filler.unlink()
            room.restart()
            assert room.store.state() is SessionState.CLOSED
            seals(room).seal(ID, out)
        (path,) = out.iterdir()
        assert examine(path, Office(OFFICE.identities, laptop_of(room), HERE)).refusal is None


@pytest.mark.parametrize("leave", [0, 4096, 60_000, 200_000])
def test_a_desk_on_a_full_disk_takes_in_whole_reports_or_none(small_disk, tmp_path, leave):
    plans = [samples.closed(3, samples.plan(f"{number:016x}")) for number in range(40)]
    paths = [desks.sealed(tmp_path, f"{number}.wsealed", what) for number, what in enumerate(plans)]
    with desk_in(small_disk, samples.PROGRAMME) as desk:
        desk.imports.trust(desk.programme, samples.LAPTOP)
        taken = [one(desk, paths[0]).summary.id]
        filler = fill(small_disk, leave)
        with pytest.raises(StorageError) as fault:  # noqa: PT012 - at which of them is the disk's affair
            for path in paths[1:]:
                taken.append(one(desk, path).summary.id)
        assert "safe" in str(fault.value)
        assert {line.id for line in desk.imports.sessions(desk.programme)} == set(taken)
        assert desk.tray_files == []
        filler.unlink()
        assert one(desk, paths[len(taken)]).code is None
    with desk_in(small_disk, samples.PROGRAMME) as desk:
        assert len(desk.imports.sessions(desk.programme)) == len(taken) + 1
        assert all(len(record.contributions) == 3 for record in desk.imports.records(desk.programme))


@pytest.mark.parametrize("leave", [0, *range(4096, 80_000, 12_288)])
def test_the_tray_on_a_full_disk_keeps_a_refused_file_whole_and_listed_or_not_at_all(small_disk, tmp_path, leave):
    strange = desks.sealed(tmp_path, what=samples.closed(3))  # of a laptop that this desk does not know
    with desk_in(small_disk, samples.PROGRAMME) as desk:
        desk.imports.tray(desk.programme)
        filler = fill(small_disk, leave)
        try:
            one(desk, strange)
        except StorageError as fault:
            assert "safe" in str(fault) or "lost" in str(fault)  # noqa: PT017 - as above
        assert desk.tray_files == [entry.id for entry in desk.imports.tray(desk.programme)]
        filler.unlink()
        assert one(desk, strange).tray_id in desk.tray_files


def test_a_pack_is_not_exported_onto_a_full_stick_and_an_earlier_one_stays(small_disk, tmp_path):
    with workspace_in(tmp_path / "data") as workspace:
        programmes = ProgrammeService(workspace, resources())
        made = programmes.create(programmes.draft()).programme
        path = programmes.export_pack(made.id, small_disk / "programme.wpack").path
        before = listing(small_disk)
        filler = fill(small_disk, 0)
        with pytest.raises(StorageError, match=FULL):
            programmes.export_pack(made.id, path)
        assert listing(small_disk) == before
        filler.unlink()
        newer = programmes.export_pack(made.id, path)
        assert packs.open_pack(path.read_bytes(), workspace.sources.today()).seq == newer.seq


def test_a_brief_is_not_written_onto_a_full_stick_and_an_earlier_one_stays(small_disk, tmp_path):
    with workspace_in(tmp_path / "data") as workspace:
        programmes = ProgrammeService(workspace, resources())
        made = programmes.create(programmes.draft()).programme
        for each in records(4):
            workspace.desk(made.id).add_outside(each)
        briefs = BriefService(AnalysisService(workspace), workspace.sources.today)
        pages = briefs.write(made.id, small_disk / "brief.pdf")
        before = listing(small_disk)
        filler = fill(small_disk, 8192)
        with pytest.raises(StorageError, match=FULL):
            briefs.write(made.id, small_disk / "brief.pdf")
        assert listing(small_disk) == before
        filler.unlink()
        assert len(PdfReader(small_disk / "brief.pdf").pages) == pages


def test_a_rehearsal_on_a_full_disk_says_so_and_leaves_no_result_that_looks_whole(small_disk):
    fill(small_disk, 200_000)
    with pytest.raises(StorageError, match=FULL):
        rehearse(small_disk / "out", build)
    assert not {"summary.json", "brief.pdf", "session.wsealed"} & {path.name for path in small_disk.rglob("*")}


def test_a_vault_on_a_full_disk_says_that_the_disk_is_full(small_disk):
    with closed_room(small_disk) as room:
        hold_pack(room.workspace)
    filler = fill(small_disk, 0)
    with pytest.raises(StorageError, match=FULL), workspace_in(small_disk):
        pass
    filler.unlink()
    with workspace_in(small_disk) as workspace:
        assert [keys.summary.id for keys in workspace.vault.sessions()] == [ID]
