"""A laptop moved to another: everything is there, opened once, and the two do not both go on unnoticed."""

from __future__ import annotations

import shutil
from datetime import date

import pytest

from tests.cheap import services_in
from tests.services.vaults import Backend
from tests.storage.pages import PAGE
from workshop_app.domain.contribution import ContributionKind
from workshop_app.domain.errors import Cancelled, SecretError, StorageError, WrongSecretError
from workshop_app.domain.poll import Casting, Method
from workshop_app.domain.rescue import What
from workshop_app.keys.slots import SlotKind
from workshop_app.keys.system_keyring import SystemKeyring
from workshop_app.paths import DataFolder
from workshop_app.services.capture import Draft
from workshop_app.services.key_care import KeyCareService
from workshop_app.services.progress import NoProgress

PASSPHRASE = "seven quiet otters paint the harbour"


class Old:
    """A laptop that owns a programme, has a running session with a ballot box, and took a report in."""

    def __init__(self, folder):
        self.folder = DataFolder(folder)
        self.services = services = services_in(self.folder)
        self.code = services.vault.create(PASSPHRASE, use_keyring=False)
        self.programme = services.programmes.create(services.programmes.draft()).programme.id
        pack = services.programmes.export_pack(self.programme, folder.parent / "p.wpack").path
        services.planning.accept(services.planning.read_pack(pack))
        session = services.planning.new_session(
            self.programme, "drop-in", "Stall", "Newham", "residents", 1, date(2018, 6, 4), 720
        )
        self.session = session.id
        services.running.begin(session.id)
        services.capture.add(session.id, Draft(ContributionKind.NEED, "One number to ring."))
        self.proposal = services.votes.propose(session.id, "Mentors").id
        self.poll = services.votes.open_poll(
            session.id, "The vote", Method.YES_NO, [self.proposal], Casting.HAND_TO_HAND, 1
        ).id
        services.votes.cast(session.id, self.poll, {self.proposal: "yes"})
        services.imports.sessions(self.programme)
        (self.folder.tray / "0123").write_bytes(b"ciphertext")

    def close_poll(self):
        self.services.votes.close_poll(self.session, self.poll)


@pytest.fixture
def old(tmp_path):
    old = Old(tmp_path / "old")
    yield old
    old.services.vault.lock()


@pytest.fixture
def stick(tmp_path):
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder


@pytest.fixture
def new(tmp_path):
    services = services_in(DataFolder(tmp_path / "new"))
    yield services
    services.vault.lock()


def test_everything_is_there_on_the_new_laptop(old, stick, new):
    old.close_poll()
    copied = old.services.moving.copy_to(stick)
    assert (list(stick.iterdir()), copied.damaged) == ([copied.folder], ())
    new.moving.take_up(copied.folder)
    assert new.vault.state().exists
    new.vault.unlock(PASSPHRASE)
    assert new.vault.laptop() == old.services.vault.laptop()
    assert new.running.open(old.session).session == old.services.running.open(old.session).session
    assert [item.text for item in new.capture.contributions(old.session)] == ["One number to ring."]
    assert new.votes.turnout(old.session, old.poll).cast == 1
    assert new.imports.sessions(old.programme) == ()
    assert (new.vault._workspace.folder.tray / "0123").read_bytes() == b"ciphertext"
    assert not new.desk_care.is_lost(old.programme)


def test_the_copy_is_as_encrypted_as_the_folder(old, stick):
    old.close_poll()
    for path in old.services.moving.copy_to(stick).folder.rglob("*"):
        if path.is_file():
            assert b"One number" not in path.read_bytes()
            assert b"SQLite format" not in path.read_bytes()
            assert not path.name.endswith(("-journal", ".part"))


def test_the_recovery_code_opens_it_and_the_wrong_passphrase_does_not(old, stick, new):
    old.close_poll()
    new.moving.take_up(old.services.moving.copy_to(stick).folder)
    with pytest.raises(WrongSecretError):
        new.vault.unlock("something else entirely")
    new.vault.unlock_with_recovery(old.code)
    assert new.vault.laptop() == old.services.vault.laptop()


def test_each_side_says_where_it_stands(old, stick, new):
    old.close_poll()
    assert old.services.moving.settle() == ""
    new.moving.take_up(old.services.moving.copy_to(stick).folder)
    new.vault.unlock(PASSPHRASE)
    assert "taken up from a copy" in new.moving.settle()
    assert new.moving.settle() == ""
    for _ in range(2):  # at each opening
        assert "Do not go on here" in old.services.moving.settle()
    old.services.moving.goes_on_here()
    assert old.services.moving.settle() == ""


def test_while_ballots_are_cast_nothing_is_copied(old, stick):
    with pytest.raises(StorageError, match="Close the vote, then copy"):
        old.services.moving.copy_to(stick)
    assert not list(stick.iterdir())
    assert old.services.moving.settle() == ""


def test_a_damaged_session_comes_along_as_it_lies_and_is_named(old, stick, new):
    old.close_poll()
    old.services.vault._workspace.forget(old.session)
    path = old.folder.session(old.session)
    data = bytearray(path.read_bytes())
    data[PAGE // 2] ^= 1
    path.write_bytes(data)
    copied = old.services.moving.copy_to(stick)
    assert copied.damaged == ("Stall",)
    assert (DataFolder(copied.folder).session(old.session)).read_bytes() == bytes(data)
    new.moving.take_up(copied.folder)
    new.vault.unlock(PASSPHRASE)
    assert new.rescues.look(old.session).losses.of(What.CONTRIBUTIONS).read == 1


def test_cancelled_nothing_is_left(old, stick, new):
    old.close_poll()

    class After(NoProgress):
        def __init__(self, steps):
            self.steps = steps

        def report(self, done, total, label):
            if done == self.steps:
                raise Cancelled("Cancelled.")

    for steps in range(4):
        with pytest.raises(Cancelled):
            old.services.moving.copy_to(stick, After(steps))
        assert not list(stick.iterdir())
    copied = old.services.moving.copy_to(stick)
    for steps in range(copied.files):
        with pytest.raises(Cancelled):
            new.moving.take_up(copied.folder, After(steps))
        assert not new.vault.state().exists
        assert not [path for path in new.vault._workspace.folder.root.rglob("*") if path.is_file()]


def test_a_full_stick_is_said_and_nothing_is_half_there(old, stick, monkeypatch):
    old.close_poll()

    def full(self, target):
        raise StorageError("The disk is full.")

    monkeypatch.setattr("workshop_app.storage.vault.Vault.copy_to", full)
    with pytest.raises(StorageError, match="full"):
        old.services.moving.copy_to(stick)
    assert not list(stick.iterdir())
    assert old.services.moving.settle() == ""


def test_a_folder_that_is_not_there(old, stick):
    old.close_poll()
    with pytest.raises(StorageError):
        old.services.moving.copy_to(stick / "gone")


def test_it_is_taken_up_only_where_there_is_no_vault_and_only_a_copy(old, stick, new):
    old.close_poll()
    copied = old.services.moving.copy_to(stick)
    with pytest.raises(SecretError, match="holds no copied laptop"):
        new.moving.take_up(stick)
    new.moving.take_up(copied.folder)
    with pytest.raises(SecretError, match="already"):
        new.moving.take_up(copied.folder)


def test_a_second_copy_lies_beside_the_first(old, stick):
    old.close_poll()
    first, second = (old.services.moving.copy_to(stick).folder for _ in range(2))
    assert first != second
    shutil.rmtree(first)
    assert SlotKind.PASSPHRASE in {slot.kind for slot in services_in(DataFolder(second)).vault.state().slots}


def test_the_keyring_of_the_old_laptop_is_left_behind(tmp_path, stick):
    here, there = Backend(), Backend()
    old = services_in(DataFolder(tmp_path / "old"), SystemKeyring(here.found))
    old.vault.create(PASSPHRASE, use_keyring=True)
    copied = old.moving.copy_to(stick).folder
    new = services_in(DataFolder(tmp_path / "new"), SystemKeyring(there.found))
    new.moving.take_up(copied)
    new.vault.unlock(PASSPHRASE)
    assert "old laptop's keyring no longer opens it" in new.vault.warning()
    assert SlotKind.KEYRING not in {slot.kind for slot in new.vault.state().slots}
    assert SlotKind.KEYRING in {slot.kind for slot in old.vault.state().slots}
    new.vault.lock()
    old.vault.lock()
    old.vault.unlock_with_keyring()
    old.vault.lock()


def test_where_the_key_file_cannot_be_written_the_keyring_is_dropped_the_next_time(tmp_path, stick, monkeypatch):
    old = services_in(DataFolder(tmp_path / "old"), SystemKeyring(Backend().found))
    old.vault.create(PASSPHRASE, use_keyring=True)
    copied = old.moving.copy_to(stick).folder
    old.vault.lock()
    new = services_in(DataFolder(tmp_path / "new"), SystemKeyring(Backend().found))
    new.moving.take_up(copied)
    new.vault.unlock(PASSPHRASE)

    def refuse(self, kind):
        raise StorageError("The disk is full.")

    monkeypatch.setattr(KeyCareService, "remove", refuse)
    assert new.moving.settle()
    monkeypatch.undo()
    assert new.moving.settle()
    assert new.moving.settle() == ""
    assert SlotKind.KEYRING not in {slot.kind for slot in new.vault.state().slots}
    new.vault.lock()
