"""Sealing in the hall: what leaves is looked at once more, the file is whole, and a failure leaves no trace."""

from __future__ import annotations

import errno
import os
from pathlib import Path

import pytest

from tests import builders
from tests.services.begun import room_in
from tests.services.desks import ID, OFFICE, PROGRAMME, closed_room, desk_in, hold_pack, keep_all, reviews, seals
from tests.services.opened import workspace_in
from workshop_app import files
from workshop_app.domain.contribution import ContributionKind
from workshop_app.domain.errors import Cancelled, SealError, StorageError
from workshop_app.domain.identifier import KeepReason
from workshop_app.domain.sealed import LaptopState
from workshop_app.domain.session import SessionState
from workshop_app.reporting import session_report
from workshop_app.sealing import age, verify
from workshop_app.services import seal as seal_module
from workshop_app.services.capture import Draft
from workshop_app.services.progress import NoProgress
from workshop_app.services.review import Answer, Waiting

PHONE = "Ring 020 7946 0958 and ask"


@pytest.fixture
def room(tmp_path):
    with closed_room(tmp_path / "data") as room:
        yield room


@pytest.fixture
def out(tmp_path):
    folder = tmp_path / "stick with a name"
    folder.mkdir()
    return folder


def say(room, text=PHONE, **values):
    return room.capture.add(ID, Draft(ContributionKind.NEED, text, **values)).saved[0]


def opened(room, data):
    """What the office reads."""
    laptop = room.workspace.vault.device().public
    return verify.verify(data, OFFICE.identities, {laptop: LaptopState.KNOWN}, PROGRAMME)


def as_before(room, out):
    return room.store.state() is SessionState.CLOSED and not list(out.iterdir())


# ---------------------------------------------------------------- preview


def test_the_preview_is_exactly_what_leaves(room, out):
    preview = seals(room).preview(ID)
    assert preview.problems == ()
    sealed = seals(room).seal(ID, out)
    assert opened(room, sealed.path.read_bytes()).record == preview.record
    assert sealed.counts == preview.counts == {"contributions": 3, "proposals": 2, "polls": 1, "ballots": 6, "heads": 6}


def test_the_preview_changes_nothing(room):
    head = room.store.head()
    seals(room).preview(ID)
    assert (room.store.head(), room.store.state()) == (head, SessionState.CLOSED)


def test_a_session_that_still_runs_is_not_sealed(tmp_path, out):
    with room_in(tmp_path / "data") as room:
        hold_pack(room.workspace)
        assert "not closed yet" in seals(room).preview(ID).problems[0]
        with pytest.raises(SealError, match="not closed yet"):
            seals(room).seal(ID, out)
        assert not list(out.iterdir())


def test_without_the_pack_nobody_can_be_sealed_to(room, out):
    room.workspace.vault._database.execute("DELETE FROM held_pack")
    preview = seals(room).preview(ID)
    assert "Import it" in preview.problems[0]
    assert preview.waiting == Waiting()
    with pytest.raises(SealError, match="Import it"):
        seals(room).seal(ID, out)


def test_a_damaged_database_is_not_sealed(room, out):
    database = room.store._database
    for (trigger,) in database.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
        database.execute(f"DROP TRIGGER {trigger}")
    database.execute("UPDATE log SET kind = 'heads' WHERE seq = 1")
    with pytest.raises(SealError, match="damaged"):
        seals(room).seal(ID, out)
    assert as_before(room, out)


# ---------------------------------------------------------------- the file


def test_the_file_is_named_after_day_borough_and_session(room, out):
    sealed = seals(room).seal(ID, out)
    assert sealed.path == out / "2018-03-01-newham-5e55105e.wsealed"
    assert sealed.size == sealed.path.stat().st_size
    assert list(out.iterdir()) == [sealed.path]


def test_the_report_inside_is_the_one_that_is_printed(room, out):
    preview = seals(room).preview(ID)
    data = seals(room).seal(ID, out).path.read_bytes()
    assert opened(room, data).report == session_report.render(preview.record, builders.programme())


def test_it_says_where_the_log_stood_and_who_sealed(room, out):
    sealed = seals(room).seal(ID, out)
    manifest = opened(room, sealed.path.read_bytes()).manifest
    assert manifest.log_head == sealed.head == room.store.head()
    assert manifest.device.words == sealed.words
    assert len(sealed.words) == 6
    assert (manifest.seq, manifest.prev, manifest.pack_seq) == (1, None, 4)


def test_both_keys_of_the_programme_open_it(room, out):
    data = seals(room).seal(ID, out).path.read_bytes()
    assert age.recipients_in(data) == 2
    assert age.decrypt(data, [OFFICE.working]) == age.decrypt(data, [OFFICE.spare])


def test_the_session_is_sealed_and_the_list_says_so(room, out):
    seals(room).seal(ID, out)
    assert room.store.state() is SessionState.SEALED
    keys = room.workspace.vault.session_keys(ID)
    assert keys.summary.state is SessionState.SEALED
    assert keys.head == room.store.head()


def test_sealed_again_it_is_a_new_version_that_follows_the_first(room, out):
    service = seals(room)
    first = service.seal(ID, out)
    hold_pack(room.workspace, seq=5)
    second = service.seal(ID, out)
    assert second.path.name == "2018-03-01-newham-5e55105e-2.wsealed"
    one, two = (opened(room, sealed.path.read_bytes()) for sealed in (first, second))
    assert one.record == two.record
    assert (two.manifest.seq, two.manifest.prev, two.manifest.pack_seq) == (2, one.digest, 5)


def test_sealed_again_its_findings_were_answered_already(room, out):
    say(room)
    service = seals(room)
    keep_all(room)
    service.seal(ID, out)
    assert reviews(room).queue(ID).cards == ()
    assert service.preview(ID).waiting == Waiting()
    assert opened(room, service.seal(ID, out).path.read_bytes()).record.kept == {KeepReason.PUBLIC.value: 1}


def test_nothing_is_answered_in_a_sealed_session(room, out):
    say(room)
    (card,) = (card for card in reviews(room).queue(ID).cards if card.is_flag)
    keep_all(room)
    seals(room).seal(ID, out)
    with pytest.raises(SealError, match="nothing in it changes"):
        reviews(room).answer(ID, card, Answer.KEPT, KeepReason.PUBLIC)


def test_what_was_said_is_nowhere_in_the_clear(room, out, tmp_path):
    seals(room).seal(ID, out)
    for path in tmp_path.rglob("*"):
        if path.is_file():
            assert b"youth centre" not in path.read_bytes(), path


# ---------------------------------------------------------------- failures


def test_a_folder_that_is_not_there(room, out):
    with pytest.raises(StorageError, match="is not there"):
        seals(room).seal(ID, out / "gone")
    assert as_before(room, out)


@pytest.mark.skipif(os.name == "nt", reason="folders are not made read-only like this there")
def test_a_folder_that_cannot_be_looked_into(room, out, monkeypatch):
    def forbidden(self, **more):
        raise PermissionError(errno.EACCES, "Permission denied")

    monkeypatch.setattr(Path, "exists", forbidden)
    with pytest.raises(StorageError, match="cannot be written to"):
        seals(room).seal(ID, out)


def test_a_full_stick_leaves_no_file_and_the_session_as_it_was(room, out, monkeypatch):
    def full(handle):
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(StorageError, match="full"):
        seals(room).seal(ID, out)
    monkeypatch.undo()
    assert as_before(room, out)
    assert seals(room).seal(ID, out).path.exists()


def test_a_stick_that_gives_back_other_bytes(room, out, monkeypatch):
    def failing(folder):
        for path in folder.glob("*.wsealed"):
            data = path.read_bytes()
            path.write_bytes(data[:-1] + bytes([data[-1] ^ 1]))

    monkeypatch.setattr(files, "_sync_folder", failing)
    with pytest.raises(SealError, match="does not read back"):
        seals(room).seal(ID, out)
    monkeypatch.undo()
    assert as_before(room, out)


def test_a_report_that_the_office_would_refuse_is_not_sealed(room, out):
    """The record and the log part ways by a fault of ours; it is found in the hall, not at City Hall."""
    room.store._database.execute("UPDATE contribution SET text = 'something else' WHERE number = 1")
    with pytest.raises(SealError, match="E-LOG"):
        seals(room).seal(ID, out)
    assert as_before(room, out)


def test_a_report_too_large_for_the_office_is_not_sealed(room, out, monkeypatch):
    monkeypatch.setattr(verify, "MAX_BYTES", 1000)
    with pytest.raises(SealError, match="too large"):
        seals(room).seal(ID, out)
    assert as_before(room, out)


def test_answers_are_not_counted_where_the_seal_fails(room, out):
    say(room)
    service = seals(room)
    keep_all(room, KeepReason.TOPIC)
    with pytest.raises(StorageError):
        service.seal(ID, out / "gone")
    assert room.store.record().kept == {}
    assert opened(room, service.seal(ID, out).path.read_bytes()).record.kept == {KeepReason.TOPIC.value: 1}


@pytest.mark.parametrize("step", range(5))
def test_cancelled_at_any_step_nothing_happened(room, out, step):
    class AfterSteps(NoProgress):
        def report(self, done, total, label):
            if done == step:
                raise Cancelled("Cancelled.")

    with pytest.raises(Cancelled):
        seals(room).seal(ID, out, AfterSteps())
    assert as_before(room, out)


def test_the_database_refuses_the_last_step_and_the_file_goes_again(room, out, monkeypatch):
    real = seal_module._Job.run

    def run(self, record, pack, progress):
        real(self, record, pack, progress)
        raise StorageError("The disk is full.")

    monkeypatch.setattr(seal_module._Job, "run", run)
    with pytest.raises(StorageError):
        seals(room).seal(ID, out)
    assert as_before(room, out)


def test_a_file_that_will_not_go_again_does_not_hide_the_reason(room, out, monkeypatch):
    def stuck(self, missing_ok=False):
        raise PermissionError(errno.EACCES, "Permission denied")

    room.store._database.execute("UPDATE contribution SET text = 'something else' WHERE number = 1")
    monkeypatch.setattr(Path, "unlink", stuck)
    with pytest.raises(SealError, match="E-LOG"):
        seals(room).seal(ID, out)


def test_after_a_failed_try_the_next_file_has_another_number(room, out, monkeypatch):
    """The first file may have left the laptop before the crash: no two may bear the same number."""
    real = seal_module._Job._write

    def crash(self, *arguments):
        real(self, *arguments)
        raise KeyboardInterrupt

    monkeypatch.setattr(seal_module._Job, "_write", crash)
    with pytest.raises(KeyboardInterrupt):
        seals(room).seal(ID, out)
    monkeypatch.undo()
    assert as_before(room, out)
    sealed = seals(room).seal(ID, out)
    assert opened(room, sealed.path.read_bytes()).manifest.seq == 2
    with desk_in(out.parent / "desk") as desk:
        desk.imports.trust(PROGRAMME, room.workspace.vault.device().public)
        assert desk.imports.import_files(PROGRAMME, [sealed.path])[0].code is None


def test_a_list_that_cannot_be_brought_up_to_date_does_not_undo_the_seal(room, out, monkeypatch):
    def full(summary):
        raise StorageError("The disk is full.")

    monkeypatch.setattr(room.workspace.vault, "save_summary", full)
    assert seals(room).seal(ID, out).path.exists()
    assert room.store.state() is SessionState.SEALED


def test_a_locked_vault_seals_nothing(tmp_path, out):
    from workshop_app.domain.errors import LockedError

    with workspace_in(tmp_path / "data") as workspace:
        workspace.close()
        with pytest.raises(LockedError):
            seal_module.SealService(workspace).preview(ID)
