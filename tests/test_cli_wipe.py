"""A wipe that was cut short is ended by whichever command opens the vault next."""

from __future__ import annotations

import pytest
from click.testing import CliRunner

from tests.services import vaults
from tests.services.desks import desk_in
from tests.services.handover import ID, PROGRAMME, first_start, later_start, receipts_of
from tests.services.vaults import PASSPHRASE
from workshop_app import cli
from workshop_app.domain.errors import StorageError
from workshop_app.services.wipe import WipeService
from workshop_app.storage.vault import Vault


@pytest.fixture
def start(data_folder):
    yield from vaults.starts(data_folder)


@pytest.fixture
def half_wiped(start, tmp_path, monkeypatch):
    """A laptop that was locked after a wipe which the disk refused half-way."""
    laptop = first_start(start)
    with desk_in(tmp_path / "office", PROGRAMME) as desk:
        (path,) = receipts_of(desk, laptop, tmp_path, laptop.seal(tmp_path))
    laptop.afterwards.take_in([path])

    def refusing(*_arguments):
        raise StorageError("The disk is full.")

    with monkeypatch.context() as patched:
        patched.setattr(Vault, "rekey", refusing)
        with pytest.raises(StorageError):
            laptop.wiping.wipe(ID)
    laptop.app.vault.lock()
    (tmp_path / "passphrase.txt").write_text(PASSPHRASE, encoding="utf-8")


def brief(tmp_path, data_folder):
    """A command that opens the vault; there is no programme here, which it says."""
    arguments = ["brief", "--out", tmp_path / "brief.pdf", "--data", data_folder]
    arguments += ["--passphrase-file", tmp_path / "passphrase.txt"]
    return CliRunner().invoke(cli.commands, [str(each) for each in arguments])


def test_a_command_ends_it(half_wiped, start, tmp_path, data_folder):
    assert "rogramme" in brief(tmp_path, data_folder).output
    assert later_start(start).lines() == [(ID, "wiped")]


def test_where_it_cannot_be_ended_that_is_said_and_the_command_goes_on(
    half_wiped, start, tmp_path, data_folder, monkeypatch
):
    def refusing(_self):
        raise StorageError("The disk is full.")

    with monkeypatch.context() as patched:
        patched.setattr(WipeService, "finish", refusing)
        said = brief(tmp_path, data_folder).output
    assert said.startswith("The disk is full.")
    assert "rogramme" in said
    assert later_start(start).lines() == [(ID, "wiping")]
