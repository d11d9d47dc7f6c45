"""The dry run: what it proves, and that nothing of it is left on the laptop, the stick or in the vault."""

import hashlib

import pytest

from tests.services.begun import ID, room_in
from tests.services.desks import OFFICE, hold_pack
from workshop_app.domain.errors import Cancelled
from workshop_app.domain.sealed import LaptopState
from workshop_app.sealing import age, verify
from workshop_app.sealing.refusals import Refused
from workshop_app.services import dry_run
from workshop_app.services.dry_run import DryRunService, State
from workshop_app.storage.ballot_box import BallotBox


def on_disk(folder):
    """Every file with the digest of its bytes; the shared memory of a database changes when it is read."""
    files = [path for path in folder.rglob("*") if path.is_file()]
    return {path: "" if path.suffix == ".db-shm" else hashlib.sha256(path.read_bytes()).hexdigest() for path in files}


@pytest.fixture
def room(tmp_path):
    with room_in(tmp_path / "data", begun=False) as room:
        hold_pack(room.workspace)
        yield room


@pytest.fixture
def stick(tmp_path):
    (tmp_path / "stick").mkdir()
    return tmp_path / "stick"


def found(checks):
    return {check.key: check for check in checks}


def test_a_made_up_session_is_sealed_to_the_real_keys_carried_and_leaves_nothing(room, stick, tmp_path, monkeypatch):
    carried = []
    monkeypatch.setattr(dry_run, "reads_back", lambda path, data: carried.append((path, path.read_bytes())) or True)
    before = on_disk(tmp_path)
    checks = found(DryRunService(room.workspace).run(ID, stick))
    assert {key: check.state for key, check in checks.items()} == {
        "pack": State.ASK,
        **dict.fromkeys(("held", "sealed", "stick", "gone"), State.GOOD),
    }
    assert "3 parts as signed" in checks["sealed"].found
    assert on_disk(tmp_path) == before, "no file came, none changed: not in the vault either"
    assert room.workspace.vault.last_seal(ID) is None
    ((path, data),) = carried
    assert path.parent == stick
    plain = age.decrypt(data, OFFICE.identities)
    recipients = tuple(map(age.recipient_of, OFFICE.identities))
    laptops, programme = {room.workspace.vault.device().public: LaptopState.KNOWN}, room.store.session().programme
    with pytest.raises(Refused, match="does not know"):  # never a report of this laptop, though it is well made
        verify.inspect(plain, recipients, laptops, programme)


def test_a_stick_that_lies_is_found_out_and_wiped_too(room, stick, tmp_path, monkeypatch):
    monkeypatch.setattr(dry_run, "reads_back", lambda _path, _data: False)
    before = on_disk(tmp_path)
    checks = DryRunService(room.workspace).run(ID, stick)
    assert [(check.key, check.state) for check in checks[-2:]] == [("failed", State.BAD), ("gone", State.GOOD)]
    assert "read back" in checks[-2].found
    assert on_disk(tmp_path) == before


def test_a_stick_that_is_not_there_is_said_and_none_at_all_is_asked_about(room, stick):
    service = DryRunService(room.workspace)
    assert "is not there" in found(service.run(ID, stick / "pulled"))["failed"].found
    assert found(service.run(ID, None))["stick"].state is State.ASK


def test_a_pack_that_is_over_ends_it_before_anything_is_made(room, stick):
    room.clock.advance(400 * 86_400)
    checks = DryRunService(room.workspace).run(ID, stick)
    assert [(check.key, check.state) for check in checks] == [("pack", State.BAD), ("gone", State.GOOD)]


@pytest.mark.parametrize("step", [1, 2, 4])
def test_stopped_half_way_it_leaves_nothing(room, stick, tmp_path, step):
    class Impatient:
        def report(self, done, _total, _label):
            if done == step:
                raise Cancelled("Cancelled.")

    before = on_disk(tmp_path)
    with pytest.raises(Cancelled):
        DryRunService(room.workspace).run(ID, stick, Impatient())
    assert on_disk(tmp_path) == before


def test_what_a_killed_dry_run_left_goes_when_the_vault_is_opened(room, monkeypatch):
    service = DryRunService(room.workspace)

    def killed(*_what):
        raise KeyboardInterrupt

    monkeypatch.setattr(BallotBox, "cast", killed)
    monkeypatch.setattr(service, "_clear", lambda: None)
    with pytest.raises(KeyboardInterrupt):
        service.run(ID, None)
    assert any(service.folder.rglob("*.db"))
    assert [warn() for warn in room.workspace.warnings] == [""]
    assert not service.folder.exists()
