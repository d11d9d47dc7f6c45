"""Taking reports in at the desk: each once, refused ones kept unread, and nothing that a file may be stops the rest."""

from __future__ import annotations

import os
from dataclasses import replace
from pathlib import Path

import pytest

from tests.sealing import samples
from tests.services.desks import CLOSED, OFFICE, desk_in, one, sealed, take
from workshop_app.domain import chain
from workshop_app.domain.errors import Cancelled, StorageError
from workshop_app.domain.sealed import LaptopState
from workshop_app.domain.session import SessionState
from workshop_app.keys import words
from workshop_app.sealing import age, device
from workshop_app.sealing.report import Signer
from workshop_app.services.import_reports import ImportService
from workshop_app.services.progress import NoProgress

PROGRAMME = samples.PROGRAMME


@pytest.fixture
def desk(tmp_path):
    with desk_in(tmp_path / "data", PROGRAMME) as desk:
        yield desk


@pytest.fixture
def trusting(desk):
    """A desk that trusts the laptop of the samples."""
    desk.imports.trust(PROGRAMME, samples.LAPTOP)
    return desk


@pytest.fixture
def stick(tmp_path):
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder


# ---------------------------------------------------------------- taken in


def test_a_report_whose_names_were_found_by_rules_alone_says_so(trusting, stick):
    entry = chain.extend(CLOSED.head, "by rules", {}, samples.salt(CLOSED.head.n))
    marked = replace(CLOSED, record=replace(CLOSED.record, v=3, by_rules=True), entries=(*CLOSED.entries, entry))
    outcome = one(trusting, sealed(stick, what=marked))
    assert outcome.code is None
    assert outcome.sentence.endswith("look for names before anything is quoted.")


def test_a_report_is_taken_in_and_counted(trusting, stick):
    outcome = one(trusting, sealed(stick))
    assert (outcome.name, outcome.code, outcome.tray_id) == ("report.wsealed", None, None)
    assert outcome.sentence == "Taken in: 4 contributions, 2 proposals, 1 poll and 26 ballots."
    assert (outcome.summary.id, outcome.summary.state) == (samples.SESSION, SessionState.SEALED)
    assert list(trusting.imports.records(PROGRAMME)) == [CLOSED.record]
    (line,) = trusting.imports.sessions(PROGRAMME)
    assert (line.contributions, line.heads, line.receipt.laptop) == (4, 26, samples.LAPTOP)
    assert len(trusting.imports.find(PROGRAMME, "youth centre")) > 0


def test_many_at_once_in_the_order_in_which_they_were_given(trusting, stick):
    paths = []
    for number in range(6):
        what = samples.closed(1, samples.plan(f"{number:016x}", title=f"Evening {number}"))
        paths.append(sealed(stick, f"{number}.wsealed", what))
    paths.insert(3, stick / "missing.wsealed")
    outcomes = take(trusting, *paths)
    assert [outcome.name for outcome in outcomes] == [path.name for path in paths]
    assert [outcome.code for outcome in outcomes] == [None, None, None, "E-READ", None, None, None]
    assert len(trusting.imports.sessions(PROGRAMME)) == 6


def test_nothing_given_nothing_done(desk):
    assert take(desk) == ()


def test_the_same_file_twice_is_already_here_and_changes_nothing(trusting, stick):
    path = sealed(stick)
    take(trusting, path)
    before = trusting.imports.sessions(PROGRAMME)
    again = one(trusting, path)
    assert again.code == "E-DUPLICATE"
    assert "already here" in again.sentence
    assert again.summary.id == samples.SESSION
    assert (trusting.imports.sessions(PROGRAMME), trusting.imports.tray(PROGRAMME)) == (before, ())
    assert trusting.tray_files == []


def test_twice_in_one_go_is_taken_in_once(trusting, stick):
    path = sealed(stick)
    assert [outcome.code for outcome in take(trusting, path, path)] == [None, "E-DUPLICATE"]


def test_the_same_report_encrypted_again_is_already_here(trusting, stick):
    take(trusting, sealed(stick, "one.wsealed"))
    assert one(trusting, sealed(stick, "two.wsealed")).code == "E-DUPLICATE"


def test_the_laptop_of_this_vault_counts_as_known(desk, stick):
    own = desk.workspace.vault.device()
    assert one(desk, sealed(stick, seed=own.seed)).code is None
    (laptop,) = desk.imports.laptops(PROGRAMME)
    assert (laptop.public, laptop.own, laptop.state) == (own.public, True, LaptopState.KNOWN)


@pytest.mark.parametrize("name", ["two words.wsealed", "প্রতিবেদন.wsealed", "a'b;c&d.wsealed", "report"])
def test_any_name_will_do(trusting, stick, name):
    assert one(trusting, sealed(stick, name)).name == name


def test_a_name_that_would_hide_what_it_is_is_shown_plainly(trusting, stick):
    path = stick / "report\u202edpf.wsealed\n"
    sealed(stick).rename(path)
    assert one(trusting, path).name == "reportdpf.wsealed"


@pytest.mark.skipif(os.name == "nt", reason="names are text there")
def test_a_name_that_is_no_text(trusting, stick):
    path = Path(os.fsdecode(os.fsencode(stick) + b"/\xff\xfe"))
    sealed(stick).rename(path)
    outcome = one(trusting, path)
    assert (outcome.name, outcome.code) == ("a file", None)


# ---------------------------------------------------------------- refused


def test_an_unknown_laptop_waits_in_the_tray_with_its_words(desk, stick):
    path = sealed(stick)
    outcome = one(desk, path)
    assert outcome.code == "E-UNKNOWN-LAPTOP"
    assert outcome.words == words.words(bytes.fromhex(samples.LAPTOP), 6)
    (entry,) = desk.imports.tray(PROGRAMME)
    assert (entry.id, entry.name, entry.laptop, entry.code) == (
        outcome.tray_id,
        "report.wsealed",
        samples.LAPTOP,
        outcome.code,
    )
    assert entry.sentence == outcome.sentence
    assert desk.tray_files == [outcome.tray_id]
    assert (desk.workspace.folder.tray / outcome.tray_id).read_bytes() == path.read_bytes()
    assert desk.imports.sessions(PROGRAMME) == ()


def test_approving_the_laptop_takes_the_file_in_and_those_that_follow(desk, stick):
    outcome = one(desk, sealed(stick))
    approved = desk.imports.approve(PROGRAMME, outcome.tray_id)
    assert (approved.name, approved.code) == ("report.wsealed", None)
    assert (desk.imports.tray(PROGRAMME), desk.tray_files) == ((), [])
    assert [laptop.public for laptop in desk.imports.laptops(PROGRAMME)][1:] == [samples.LAPTOP]
    other = samples.closed(1, samples.plan("1" * 16))
    assert one(desk, sealed(stick, "next.wsealed", other)).code is None


def test_an_approved_laptop_does_not_make_a_forged_file_good(desk, stick):
    path = stick / "forged.wsealed"
    stranger = device.public_key(samples.STRANGER_SEED).encode()
    from workshop_app.sealing import container

    envelope, parts = container.read(samples.plain(CLOSED, OFFICE.recipients, Signer(samples.STRANGER_SEED, ())))
    forged = container.write(envelope.replace(stranger, samples.LAPTOP.encode()), parts.items())
    path.write_bytes(age.encrypt(forged, OFFICE.recipients))
    outcome = one(desk, path)
    approved = desk.imports.approve(PROGRAMME, outcome.tray_id)
    assert approved.code == "E-SIGNATURE"
    (entry,) = desk.imports.tray(PROGRAMME)
    assert (entry.code, entry.laptop, entry.name) == ("E-SIGNATURE", "", "forged.wsealed")


def test_a_revoked_laptop_is_refused_and_not_offered_again(trusting, stick):
    trusting.imports.revoke(PROGRAMME, samples.LAPTOP)
    outcome = one(trusting, sealed(stick))
    assert (outcome.code, outcome.words) == ("E-UNKNOWN-LAPTOP", ())
    with pytest.raises(StorageError):
        trusting.imports.approve(PROGRAMME, outcome.tray_id)
    trusting.imports.trust(PROGRAMME, samples.LAPTOP)
    assert one(trusting, sealed(stick)).code is None


def test_each_fault_has_its_code_and_is_kept_as_it_came(trusting, stick, tmp_path):
    other = samples.new_office()
    good = sealed(stick)
    cases = {
        "E-NOT-FOR-US": age.encrypt(b"x", other.recipients),
        "E-DAMAGED": good.read_bytes()[:-1],
        "E-FORMAT": age.encrypt(b"x", OFFICE.recipients),
        "E-RECIPIENT": age.encrypt(samples.plain(CLOSED, other.recipients), OFFICE.recipients),
    }
    for wanted, data in cases.items():
        path = stick / wanted
        path.write_bytes(data)
        outcome = one(trusting, path)
        assert outcome.code == wanted
        assert (trusting.workspace.folder.tray / outcome.tray_id).read_bytes() == data
    assert {entry.code for entry in trusting.imports.tray(PROGRAMME)} == set(cases)
    assert trusting.imports.sessions(PROGRAMME) == ()


def test_two_versions_with_the_same_number_are_both_kept(trusting, stick):
    take(trusting, sealed(stick))
    other = replace(CLOSED.record.session, title="Another title")
    fork = one(trusting, sealed(stick, "fork.wsealed", samples.closed(4, other)))
    assert fork.code == "E-FORK"
    assert fork.summary is None
    assert trusting.tray_files == [fork.tray_id]
    assert list(trusting.imports.records(PROGRAMME)) == [CLOSED.record]


def test_a_newer_version_takes_the_place_of_the_older_which_then_is_refused(trusting, stick):
    first, unseen = sealed(stick, "1.wsealed"), sealed(stick, "1b.wsealed", samples.closed(3))
    take(trusting, first)
    digest = trusting.imports.sessions(PROGRAMME)[0].receipt.manifest
    assert one(trusting, sealed(stick, "2.wsealed", seq=2, prev=digest)).code is None
    assert trusting.imports.sessions(PROGRAMME)[0].receipt.seq == 2
    assert one(trusting, first).code == "E-DUPLICATE"
    assert one(trusting, unseen).code == "E-OLDER"


def test_the_same_refused_file_twice_is_one_entry(desk, stick):
    path = sealed(stick)
    assert one(desk, path).tray_id == one(desk, path).tray_id
    assert len(desk.imports.tray(PROGRAMME)) == 1


def test_what_is_not_even_encrypted_is_not_kept(desk, stick):
    path = stick / "notes.txt"
    path.write_bytes(b"Names and addresses, by mistake")
    outcome = one(desk, path)
    assert (outcome.code, outcome.tray_id) == ("E-FORMAT", None)
    assert outcome.sentence == "This is not a sealed report."
    assert (desk.tray_files, desk.imports.tray(PROGRAMME)) == ([], ())


def test_an_empty_file(desk, stick):
    (stick / "empty").touch()
    assert one(desk, stick / "empty").code == "E-FORMAT"


def test_a_huge_file_is_refused_without_being_read(desk, stick, monkeypatch):
    huge = stick / "huge.wsealed"
    with huge.open("wb") as file:
        file.write(age.MAGIC)
        file.truncate(2 << 30)
    resource = pytest.importorskip("resource")
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    assert one(desk, huge).code == "E-FORMAT"
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before < 100_000  # KiB


def test_a_folder_or_a_pipe_is_refused_without_waiting(desk, stick):
    (stick / "folder").mkdir()
    assert one(desk, stick / "folder").code == "E-FORMAT"
    if hasattr(os, "mkfifo"):
        os.mkfifo(stick / "pipe")
        assert one(desk, stick / "pipe").code == "E-FORMAT"


def test_a_file_that_cannot_be_read_says_so_and_is_no_fault_of_the_report(desk, stick):
    outcome = one(desk, stick / "gone.wsealed")
    assert outcome.code == "E-READ"
    assert "No such file" in outcome.sentence
    assert one(desk, stick / "no\0name").code == "E-READ"


def test_a_stick_that_fails_while_it_is_read(desk, stick, monkeypatch):
    path = sealed(stick)

    def fail(handle):
        raise OSError(5, "Input/output error")

    monkeypatch.setattr(os, "fstat", fail)
    outcome = one(desk, path)
    monkeypatch.undo()
    assert outcome.code == "E-READ"


# ---------------------------------------------------------------- progress, and whose programme


class Cancelling(NoProgress):
    def __init__(self, after):
        self.after, self.seen = after, []

    def report(self, done, total, label):
        self.seen.append((done, total, label))
        if done == self.after:
            raise Cancelled("Cancelled.")


def test_progress_is_told_before_each_file(trusting, stick):
    paths = [sealed(stick, f"{n}.wsealed", samples.closed(1, samples.plan(f"{n:016x}"))) for n in range(3)]
    progress = Cancelling(99)
    trusting.imports.import_files(PROGRAMME, paths, progress)
    assert progress.seen == [(0, 3, "0.wsealed"), (1, 3, "1.wsealed"), (2, 3, "2.wsealed")]


def test_cancelled_between_files_what_was_taken_in_stays(trusting, stick):
    paths = [sealed(stick, f"{n}.wsealed", samples.closed(1, samples.plan(f"{n:016x}"))) for n in range(5)]
    with pytest.raises(Cancelled):
        trusting.imports.import_files(PROGRAMME, paths, Cancelling(2))
    assert len(trusting.imports.sessions(PROGRAMME)) == 2
    assert [outcome.code for outcome in take(trusting, *paths)] == ["E-DUPLICATE"] * 2 + [None] * 3


def test_a_programme_that_is_not_owned_here_has_no_desk(desk, stick):
    with pytest.raises(StorageError, match="not on this laptop"):
        desk.imports.import_files("ab" * 8, [sealed(stick)])


def test_a_report_of_another_programme_of_the_same_office(tmp_path, stick):
    with desk_in(tmp_path / "other", "ab" * 8) as other:
        other.imports.trust("ab" * 8, samples.LAPTOP)
        assert one(other, sealed(stick)).code == "E-RECIPIENT"


def test_a_full_disk_here_is_not_blamed_on_the_file(trusting, stick, monkeypatch):
    def full(self, *arguments):
        raise StorageError("The disk is full, so the last step was not saved.")

    path = sealed(stick)
    monkeypatch.setattr("workshop_app.storage.desk_store.DeskStore.add_report", full)
    with pytest.raises(StorageError, match="full"):
        take(trusting, path)
    monkeypatch.undo()
    assert one(trusting, path).code is None


def test_nothing_that_came_in_is_in_the_clear_under_the_data_folder(trusting, stick):
    take(trusting, sealed(stick))
    trusting.imports.revoke(PROGRAMME, samples.LAPTOP)
    take(trusting, sealed(stick, "again.wsealed", samples.closed(3, samples.plan("1" * 16))))
    for path in trusting.workspace.folder.root.rglob("*"):
        if path.is_file():
            assert b"youth centre" not in path.read_bytes(), path


def test_two_services_of_one_workspace_see_the_same(trusting, stick):
    take(trusting, sealed(stick))
    assert len(ImportService(trusting.workspace).sessions(PROGRAMME)) == 1
