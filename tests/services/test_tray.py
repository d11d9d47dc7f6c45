"""The tray of refused files: approving, discarding and restoring."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.sealing import samples
from tests.services.desks import desk_in, one, sealed
from workshop_app.domain.errors import StorageError

PROGRAMME = samples.PROGRAMME


@pytest.fixture
def desk(tmp_path):
    with desk_in(tmp_path / "data", PROGRAMME) as desk:
        yield desk


@pytest.fixture
def stick(tmp_path):
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder


def test_only_what_waits_for_approval_can_be_approved(desk, stick):
    desk.imports.trust(PROGRAMME, samples.LAPTOP)
    with pytest.raises(StorageError, match="no longer in the tray"):
        desk.imports.approve(PROGRAMME, "ab" * 32)
    cut = stick / "cut.wsealed"
    cut.write_bytes(sealed(stick).read_bytes()[:-1])
    with pytest.raises(StorageError, match="another reason"):
        desk.imports.approve(PROGRAMME, one(desk, cut).tray_id)


@pytest.mark.parametrize("change", [Path.unlink, lambda path: path.write_bytes(path.read_bytes()[:-1])])
def test_a_file_that_is_gone_from_the_tray_is_not_approved(desk, stick, change):
    outcome = one(desk, sealed(stick))
    change(desk.workspace.folder.tray / outcome.tray_id)
    with pytest.raises(StorageError, match="gone or was changed"):
        desk.imports.approve(PROGRAMME, outcome.tray_id)
    assert desk.imports.sessions(PROGRAMME) == ()


def test_a_discarded_file_comes_back_when_it_is_restored(desk, stick):
    tray_id = one(desk, sealed(stick)).tray_id
    desk.imports.discard(tray_id)
    assert desk.imports.tray(PROGRAMME) == ()
    assert desk.tray_files == [tray_id]
    desk.imports.restore(tray_id)
    assert [entry.id for entry in desk.imports.tray(PROGRAMME)] == [tray_id]


def test_a_discarded_file_is_gone_for_good_once_the_vault_is_opened_again(desk, stick):
    kept = one(desk, sealed(stick)).tray_id
    gone = one(desk, sealed(stick, "other.wsealed", samples.closed(1, samples.plan("1" * 16)))).tray_id
    desk.imports.discard(gone)
    desk.workspace.open_vault(bytes([2]) * 32)
    assert [entry.id for entry in desk.imports.tray(PROGRAMME)] == [kept]
    assert desk.tray_files == [kept]
    desk.imports.restore(gone)
    assert len(desk.imports.tray(PROGRAMME)) == 1


def test_a_tray_file_that_will_not_go_is_taken_off_the_list(desk, stick, monkeypatch):
    outcome = one(desk, sealed(stick))

    def stuck(self, missing_ok=False):
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "unlink", stuck)
    assert desk.imports.approve(PROGRAMME, outcome.tray_id).code is None
    assert desk.imports.tray(PROGRAMME) == ()
