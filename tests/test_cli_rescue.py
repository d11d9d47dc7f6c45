"""`workshop-app rescue`: a damaged session is sealed without a window, and what is lost is said."""

from __future__ import annotations

import json
from datetime import date

import pytest
from click.testing import CliRunner

from tests.cheap import services_in
from tests.storage.pages import PAGE
from workshop_app import cli
from workshop_app.domain.contribution import ContributionKind
from workshop_app.paths import DataFolder
from workshop_app.services.capture import Draft

PASSPHRASE = "seven quiet otters paint the harbour"


def call(*arguments):
    return CliRunner().invoke(cli.commands, [str(argument) for argument in arguments])


@pytest.fixture
def hall(tmp_path):
    """A data folder with a closed session whose words hold a telephone number, its first page spoilt, and a stick."""
    services = services_in(DataFolder(tmp_path / "data"))
    services.vault.create(PASSPHRASE, use_keyring=False)
    programme = services.programmes.create(services.programmes.draft()).programme
    pack = services.programmes.export_pack(programme.id, tmp_path / "p.wpack").path
    services.planning.accept(services.planning.read_pack(pack))
    session = services.planning.new_session(
        programme.id, "drop-in", "Stall", "Newham", "residents", 1, date(2018, 6, 4), 720
    )
    services.running.begin(session.id)
    services.capture.add(session.id, Draft(ContributionKind.NEED, "Ring 020 7946 0958 and ask."))
    services.running.close(session.id)
    (tmp_path / "laptop.txt").write_text(services.vault.laptop().public + "\n", encoding="utf-8")
    own = services.vault._workspace.vault.own_programme(programme.id)
    (tmp_path / "identity.txt").write_text(own.working + "\n", encoding="utf-8")
    services.vault.lock()
    (tmp_path / "passphrase.txt").write_text(PASSPHRASE, encoding="utf-8")
    (tmp_path / "stick").mkdir()
    path = DataFolder(tmp_path / "data").session(session.id)
    data = bytearray(path.read_bytes())
    data[PAGE // 2] ^= 1
    path.write_bytes(data)
    return tmp_path


def rescue(hall, *more, session="Stall"):
    return call(
        "rescue",
        session,
        "--data",
        hall / "data",
        "--passphrase-file",
        hall / "passphrase.txt",
        "--out",
        hall / "stick",
        *more,
    )


def test_marks_stop_it_until_it_is_told_to_replace_them(hall):
    result = rescue(hall)
    assert (result.exit_code, "1 mark is not answered" in result.stderr) == (1, True)
    assert not list((hall / "stick").iterdir())
    result = rescue(hall, "--replace")
    assert result.exit_code == 0, result.output
    assert "1 contribution read; 1 of those read not confirmed by the log." in result.stdout
    (sealed,) = (hall / "stick").iterdir()
    assert sealed.name.endswith("-rescued.wsealed")
    assert str(sealed) in result.stdout
    checked = call("verify", sealed, "--identity", hall / "identity.txt", "--laptop", hall / "laptop.txt", "--json")
    said = json.loads(checked.stdout)
    assert (said["rescued"], said["lost"], said["counts"]["contributions"]) == (True, 0, 1)
    plain = call("verify", sealed, "--identity", hall / "identity.txt", "--laptop", hall / "laptop.txt")
    assert "RESCUED, not a full report: 0 lost." in plain.stdout


def test_a_session_that_is_not_there_is_said_with_those_that_are(hall):
    result = rescue(hall, session="Market")
    assert (result.exit_code, "Stall" in result.stderr) == (1, True)
